/** Who is not yet with the text and why, nearest blockers first; what nobody said stays unknown. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { openCorridor } from '../corridor-state.ts';
import { flag } from '../flag.ts';
import { type Holdout, holdouts, holdsUp, saidAgainst, unheard } from '../holdouts.ts';
import { runningName } from '../names.ts';
import type { Stage } from '../stage.ts';
import { nameOf, objectionMade, provisionsOf, reasonSaid, wantOf } from '../tell.ts';
import { say } from '../words.ts';

/** Why, in lines: the objection, each bracket, what it said of the whole, and its reason. */
function linesOf(one: Holdout, view: View): readonly string[] {
  const reason = reasonSaid(one.unmet.length > 0 ? one.unmet : saidAgainst(view, one.state), view, one.state);
  return [
    ...(one.objection === null ? [] : [objectionMade(one.objection, view)]),
    ...one.brackets.map((b) =>
      say('holdouts.bracket', { at: provisionsOf([b.provision], view), want: wantOf(b, view) }),
    ),
    ...(one.unhappy ? [say('holdouts.unhappy')] : []),
    ...(one.objection !== null ? [] : [reason === null ? say('holdouts.no-reason') : say('holdouts.said', { reason })]),
  ];
}

function range(view: View): string {
  const { fewest, most } = view.room;
  return fewest === most ? say('holdouts.exact', { n: most }) : say('holdouts.range', { fewest, most });
}

export function holdoutsSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const all = holdouts(view);
  const found = all.filter(holdsUp);
  const asking = all.filter((one) => !holdsUp(one));
  const silent = unheard(view);
  const talks = view.inOrder.some((i) => i.type === 'ask' && i.refusal?.code !== 'question-put');
  return html`<p>${range(view)}</p>
    ${found.length === 0 ? html`<p class="soft">${say('holdouts.none')}</p>` : nothing}
    <ol class="holdouts">
      ${found.map(
        (one) => html`<li>
          ${flag(one.state, 34)}
          <div>
            <b>${runningName(one.state)}</b>
            ${linesOf(one, view).map((line) => html`<p>${line}</p>`)}
          </div>
          ${talks ? html`<button class="button" aria-label=${say('holdouts.talk', { state: nameOf(one.state) })} @click=${() => openCorridor(stage, one.state, 'ask')}>${say('talk.ask')}</button>` : nothing}
        </li>`,
      )}
    </ol>
    ${
      asking.length === 0
        ? nothing
        : html`<h3 class="label">${say('holdouts.asking')}</h3>
            <ul class="holdouts asking">
              ${asking.map((one) => html`<li>${flag(one.state, 22)}<p><b>${runningName(one.state)}</b>: ${reasonSaid(one.unmet, view, one.state) ?? say('holdouts.no-reason')}</p></li>`)}
            </ul>`
    }
    ${silent === 0 ? nothing : html`<p class="meta">${say('holdouts.unheard', { n: silent })}</p>`}`;
}
