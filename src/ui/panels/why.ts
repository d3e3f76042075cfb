/** Why one delegation decides as it does: what it said while the conference runs, everything once it is over. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { StateCode } from '../../core/terms.ts';
import type { Edit } from '../../core/text/draft.ts';
import type { View } from '../../core/view.ts';
import { type WeighedAt, weighedAt } from '../../debrief/at-moment.ts';
import { type Decision, decisionsOf } from '../../debrief/decisions.ts';
import { courseOfGame } from '../debrief/findings.ts';
import type { Game } from '../desk.ts';
import type { Stage } from '../stage.ts';
import { editOf, objectionMade, reasonsOf, withEdit } from '../tell.ts';
import { say } from '../words.ts';
import { termChart } from './term-chart.ts';

/** Edits that a delegation has said in the corridor it could not do without, or asked for in a package. */
function acceptsSaid(view: View, code: StateCode): readonly Edit[] {
  return (view.dossiers[code]?.talks ?? []).flatMap(({ answer }) => [
    ...(answer?.notWithout ? [answer.notWithout] : []),
    ...(answer?.package ? [answer.package.take] : []),
  ]);
}

/** Reasons given aloud, with the weight that they were given. */
function reasonsGiven(view: View, code: StateCode): TemplateResult | typeof nothing {
  const last = view.happenings.findLast((h) => h.type === 'statement-made' && h.by === code);
  const reasons = last?.type === 'statement-made' ? reasonsOf(last.terms, view, code) : [];
  if (reasons.length === 0) return nothing;
  const most = Math.max(...reasons.map(({ value }) => Math.abs(value)));
  return html`<h4 class="label">${say('why.said')}</h4>
    <ul class="bars">
      ${reasons.map((r) => html`<li><span>${r.words}</span><i class="bar" aria-hidden="true"><i style="width:${Math.round((100 * Math.abs(r.value)) / most)}%"></i></i></li>`)}
    </ul>`;
}

/** While the conference runs: one's own delegation in full, another as far as it has spoken. */
function asHeard(view: View, code: StateCode): TemplateResult {
  if (code === view.you)
    return html`<h4 class="label">${say('why.own')}</h4>
      ${termChart(view.ownTerms, view.cut, view, code)}
      <p>${say(view.ownDiscomfort > view.cut ? 'why.over' : 'why.under')}</p>`;
  const objection = view.objections.find(({ state }) => state === code);
  const accepts = acceptsSaid(view, code).slice(-2);
  return html`${objection === undefined ? nothing : html`<h4 class="label">${say('why.objects')}</h4><p>${objectionMade(objection, view)}</p>`}
    ${reasonsGiven(view, code)}
    ${
      accepts.length === 0
        ? nothing
        : html`<h4 class="label">${say('why.would-accept')}</h4>
            <ul class="plain-list">${accepts.map((edit) => html`<li>${editOf(edit, view)}</li>`)}</ul>`
    }
    <p class="meta">${say('why.unsaid')}</p>`;
}

function easing({ did, discomfort, line, easing: found }: Decision, view: View): TemplateResult | typeof nothing {
  if (did === 'silent' && discomfort <= line) return nothing;
  if (found === null) return html`<p>${say('why.none')}</p>`;
  return html`<p>${say(found.enough ? 'why.enough' : 'why.nearest', { change: withEdit(found.edit, view) })}</p>`;
}

const decided = (one: Decision, view: View, code: StateCode): TemplateResult => html`<section class="why">
  <h4 class="label">${say(`why.${one.asked}`, { n: one.meeting })}</h4>
  <p>${say(`why.${one.did}`)} ${say(one.discomfort > one.line ? 'why.over' : 'why.under')}</p>
  ${termChart(one.terms, one.line, view, code)}
  ${one.asked === 'silence-modalities' ? nothing : easing(one, view)}
</section>`;

/** At the stop of the replay that the player looks at. */
function atStop({ terms, discomfort, line, accepts }: WeighedAt, view: View, code: StateCode): TemplateResult {
  const over = discomfort > line;
  return html`<section class="why">
    <h4 class="label">${say('why.at')}</h4>
    <p>${say(over ? 'why.over' : 'why.under')}</p>
    ${termChart(terms, line, view, code)}
    ${!over ? nothing : accepts === null ? html`<p>${say('why.none')}</p>` : html`<p>${say('why.enough', { change: withEdit(accepts, view) })}</p>`}
  </section>`;
}

const known = new WeakMap<object, Map<StateCode, readonly Decision[]>>();

/** Every decision of a delegation in a game that is over, worked out once. */
function decisionsIn({ secretariat }: Game, code: StateCode): readonly Decision[] {
  const of = secretariat.conference();
  const found = known.get(of) ?? new Map<StateCode, readonly Decision[]>();
  known.set(of, found);
  const { people, policies } = secretariat.header;
  const decisions = found.get(code) ?? decisionsOf(secretariat, [...people, ...Object.keys(policies)], code);
  found.set(code, decisions);
  return decisions;
}

/** Why, for the seat under the lens. */
export function whyPart(stage: Stage, game: Game, code: StateCode): TemplateResult {
  const { view } = game;
  if (view.outcome === null) return asHeard(view, code);
  const { people, policies } = game.secretariat.header;
  const stop = stage.state.stop === null ? undefined : courseOfGame(game)[stage.state.stop];
  return html`${people.includes(code) || code in policies ? html`<p class="meta">${say('why.policy')}</p>` : nothing}
    ${stop === undefined ? nothing : atStop(weighedAt(game.secretariat, stop.conference, code), view, code)}
    ${decisionsIn(game, code).map((one) => decided(one, view, code))}`;
}
