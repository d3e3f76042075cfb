/** What you say in the corridor: a question, a wording, a package, a request; with what it costs and what came of it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActType } from '../../core/acts.ts';
import type { StateCode } from '../../core/terms.ts';
import type { View } from '../../core/view.ts';
import { prepare, talkAct } from '../corridor-state.ts';
import { play } from '../game.ts';
import { DOINGS, type Corridor, type Doing, type Stage } from '../stage.ts';
import { nameOf, refusalOf, sentenceOf } from '../tell.ts';
import { runningName, byName } from '../names.ts';
import { flag } from '../flag.ts';
import { say } from '../words.ts';
import { easierHarder, editForm, sentenceAfter } from './edit-form.ts';
import { packageTable } from './package-table.ts';
import { provisionSelect } from './provision-select.ts';
import { whyRefused } from '../why-refused.ts';
import { leanEdit } from '../work.ts';

const TYPE: Readonly<Record<Doing, ActType>> = {
  ask: 'ask',
  sound: 'sound',
  package: 'offer-package',
  sponsorship: 'ask-sponsorship',
  convene: 'convene',
  warn: 'warn',
};
const SIX = 6; // friends of the Chair at most

const chips = (
  stage: Stage,
  corridor: Corridor,
): TemplateResult => html`<div class="chips" role="group" aria-label=${say('talk.what')}>
  ${DOINGS.map((doing) => html`<button class="chip" aria-pressed=${corridor.doing === doing} @click=${() => prepare(stage, { doing, picking: null })}>${say(`talk.${doing}`)}</button>`)}
</div>`;

function sounding(stage: Stage, view: View, corridor: Corridor): TemplateResult {
  const { secretariat } = stage.state.game!;
  const provision = view.text.provisions.find((p) => p.id === corridor.provision);
  const edit =
    corridor.take?.provision === corridor.provision
      ? corridor.take
      : provision === undefined
        ? null
        : { provision: provision.id };
  return html`${provisionSelect(view, corridor.provision, (id) => prepare(stage, { provision: id, take: null }))}
  ${
    provision === undefined || edit === null
      ? nothing
      : html`${sentenceAfter(view, provision, edit)}
          ${easierHarder(view, secretariat, edit)}
          ${editForm({ id: 'sound', view, secretariat, provision, edit, outs: ['deleted'], change: (change) => prepare(stage, { take: leanEdit(view, { ...edit, ...change }) }) })}`
  }`;
}

/** The words that a convener brings to the circle, or none: then the circle looks for what eases it most. */
function broughtWords(stage: Stage, view: View, corridor: Corridor): TemplateResult | typeof nothing {
  const { secretariat } = stage.state.game!;
  const provision = view.text.provisions.find((p) => p.id === corridor.provision);
  if (provision === undefined) return nothing;
  const edit = corridor.take?.provision === provision.id ? corridor.take : null;
  const choice = (own: boolean, label: string) => html`<label class="choice ${own === (edit !== null) ? 'on' : ''}">
    <input type="radio" name="brought" .checked=${own === (edit !== null)} @change=${() => prepare(stage, { take: own ? { provision: provision.id } : null })} />
    <span class="choice-words">${label}</span>
  </label>`;
  return html`<fieldset class="choices">
      <legend class="label">${say('talk.convene-words')}</legend>
      ${choice(false, say('talk.convene-found'))} ${choice(true, say('talk.convene-own'))}
    </fieldset>
    ${
      edit === null
        ? nothing
        : html`${sentenceAfter(view, provision, edit)} ${easierHarder(view, secretariat, edit)}
          ${editForm({ id: 'brought', view, secretariat, provision, edit, outs: ['deleted'], change: (change) => prepare(stage, { take: leanEdit(view, { ...edit, ...change }) }) })}`
    }`;
}

function convening(stage: Stage, view: View, corridor: Corridor): TemplateResult {
  const others = [...new Set([...corridor.invited, ...view.room.nearest])].filter((c) => c !== view.you);
  const full = corridor.invited.length >= SIX;
  const toggle = (code: StateCode): void =>
    prepare(stage, {
      invited: corridor.invited.includes(code)
        ? corridor.invited.filter((c) => c !== code)
        : full
          ? corridor.invited
          : [...corridor.invited, code],
    });
  return html`${provisionSelect(view, corridor.provision, (id) => prepare(stage, { provision: id, take: null }))}
    ${broughtWords(stage, view, corridor)}
    <fieldset class="choices invite">
      <legend class="label">${say('talk.invite', { n: corridor.invited.length })}</legend>
      ${others.map(
        (code) => html`<label class="choice ${corridor.invited.includes(code) ? 'on' : ''}">
          <input type="checkbox" .checked=${corridor.invited.includes(code)} ?disabled=${full && !corridor.invited.includes(code)} @change=${() => toggle(code)} />
          ${flag(code, 24)}<span class="choice-words">${runningName(code)}</span>
        </label>`,
      )}
      <label class="which"
        ><span class="unseen">${say('talk.invite-more')}</span>
        <select class="field" ?disabled=${full} @change=${(e: Event) => {
          const select = e.target as HTMLSelectElement;
          if (select.value !== '') toggle(select.value);
          select.value = '';
        }}>
          <option value="">${say('talk.invite-more')}</option>
          ${byName(view.forum.seats)
            .filter((c) => c !== view.you && !others.includes(c))
            .map((code) => html`<option value=${code}>${runningName(code)}</option>`)}
        </select></label
      >
    </fieldset>`;
}

function doingBody(stage: Stage, view: View, corridor: Corridor, other: StateCode): TemplateResult {
  switch (corridor.doing) {
    case 'ask':
      return html`<p class="prose">${say('talk.ask-why', { state: nameOf(other) })}</p>`;
    case 'sound':
      return sounding(stage, view, corridor);
    case 'package':
      return packageTable(stage, view, corridor, other);
    case 'convene':
      return convening(stage, view, corridor);
    case 'sponsorship':
    case 'warn':
      return html`<p class="prose">${say(`talk.${corridor.doing}-why`)}</p>
        ${provisionSelect(view, corridor.provision, (id) => prepare(stage, { provision: id }))}`;
  }
}

/** What came of the last talk with this delegation in this meeting. */
function answered(stage: Stage, view: View, other: StateCode): TemplateResult | typeof nothing {
  const heard = stage.state.heard.filter(
    (h) =>
      (h.type === 'talk' && (h.with === other || h.about.by === other)) ||
      h.type === 'proposal-ruled' ||
      h.type === 'sponsored',
  );
  const refused = heard.findLast((h) => h.type === 'proposal-ruled');
  if (heard.length === 0) return nothing;
  return html`<div class="answer" role="status" tabindex="-1" id="answer">
    <p class="label">${say('talk.answer', { state: nameOf(other) })}</p>
    ${heard.map((h) => html`<p class="floor-quote">${sentenceOf(h, view)}</p>`)}
    ${refused?.type === 'proposal-ruled' ? whyRefused(refused, view).map((words) => html`<p class="meta">${words}</p>`) : nothing}
  </div>`;
}

export function talk(stage: Stage, view: View, corridor: Corridor, other: StateCode): TemplateResult {
  const { game, readOnly, refusal } = stage.state;
  if (game === null) return html``;
  const act = talkAct(corridor, view);
  const inOrder = view.inOrder.find((i) => i.type === TYPE[corridor.doing]);
  const refused = refusal ?? (act === null ? (inOrder?.refusal ?? null) : game.secretariat.can(act));
  const ready = act !== null && refused === null && !readOnly;
  const offer = view.offers.find((o) => o.by === other);
  return html`<section class="talk light" aria-label=${say('talk.what')}>
    ${answered(stage, view, other)}
    ${
      offer === undefined
        ? nothing
        : html`<div class="answer offer">
            <p class="label">${say('talk.offers', { state: nameOf(other) })}</p>
            ${packageTable(stage, view, { ...corridor, give: offer.take, take: offer.give, picking: null }, other, true)}
            <div class="row">
              <button class="button filled" @click=${() => play(stage, { type: 'answer-package', by: view.you, with: other, accept: true })}>${say('talk.accept')}</button>
              <button class="button" @click=${() => play(stage, { type: 'answer-package', by: view.you, with: other, accept: false })}>${say('talk.decline')}</button>
            </div>
          </div>`
    }
    ${chips(stage, corridor)}
    <h2 class="section-title">${say(`talk-title.${corridor.doing}`)}</h2>
    <div class="talk-body">${doingBody(stage, view, corridor, other)}</div>
    <footer class="talk-foot">
      <p class="meta" role="status">${refused === null ? '' : refusalOf(refused).sentence}</p>
      <div class="row">
        <button class="button large filled" aria-disabled=${!ready} @click=${() => {
          if (ready) play(stage, act);
        }}>${say(`talk-send.${corridor.doing}`)}</button>
        ${
          corridor.doing === 'package' && view.inOrder.some((i) => i.type === 'seek-package' && i.refusal === null)
            ? html`<button class="button large" @click=${() => play(stage, { type: 'seek-package', by: view.you, with: other })}>${say('talk.seek')}</button>`
            : nothing
        }
        <span class="meta">${inOrder === undefined || inOrder.slots === 0 ? '' : say('talk.price', { n: inOrder.slots })}</span>
      </div>
    </footer>
  </section>`;
}
