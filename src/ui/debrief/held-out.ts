/** Who held out, and why: what stands at the end first, then what was overcome on the way. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { bracketsOf, type Reservation, reservationsOf } from '../../debrief/reservations.ts';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import type { Stage } from '../stage.ts';
import { objectionOf, provisionsOf, reasonsOf, sentenceOf } from '../tell.ts';
import { language, say } from '../words.ts';

const MOST = 6;
const HELD = 3; // brackets that stood longest

function wordsOf(one: Reservation, view: View): string {
  const { kind, state, provisions, terms, reason, meeting } = one;
  const at = say('held.meeting', { meeting });
  switch (kind) {
    case 'objected':
      return `${at}: ${reason === '' ? objectionOf({ state, provisions, terms }, view) : sentenceOf({ type: 'objected', state, provisions, terms, reason }, view)}`;
    case 'disassociated':
      return sentenceOf({ type: 'disassociated', state, provisions, terms }, view);
    case 'explained':
      return sentenceOf({ type: 'position-explained', by: state, words: reason, terms }, view);
    case 'held':
      return `${say('held.bracket', { at: provisionsOf(provisions, view) })}${because(one, view)}`;
    case 'broke-silence':
      return `${at}: ${say('held.silence')}${reason === '' ? because(one, view) : `: ${reason}`}`;
  }
}

function because({ terms, state }: Reservation, view: View): string {
  const reasons = reasonsOf(terms, view, state).map(({ words }) => words);
  return reasons.length === 0 ? '.' : `: ${reasons.join('; ')}.`;
}

/** Any delegation, whether it held out or not: its lens tells every reason. */
function askAny(stage: Stage, { forum }: View): TemplateResult {
  const seats = forum.seats.toSorted((one, other) => byName(runningName(one), runningName(other)));
  return html`<p class="row"><select
    class="field"
    id="ask-any"
    aria-label=${say('why.ask')}
    @change=${(e: Event) => {
      const select = e.target as HTMLSelectElement;
      if (select.value !== '') stage.set({ seat: select.value, sheet: 'seat' });
      select.value = '';
    }}
  >
    <option value="">${say('why.ask')}</option>
    ${seats.map((code) => html`<option value=${code}>${runningName(code)}</option>`)}
  </select></p>`;
}

const byName = (one: string, other: string): number => one.localeCompare(other, language());

export function heldOut(stage: Stage, view: View): TemplateResult {
  const all = reservationsOf(view.happenings);
  const standing = all.filter(({ stands, kind }) => stands && kind !== 'explained');
  const rest = all.filter((one) => !standing.includes(one));
  const row = (one: Reservation): TemplateResult =>
    html`<li>${flag(one.state, 32)}<div><b class="name">${runningName(one.state)}</b><p class="meta">${wordsOf(one, view)} <button class="axis-link" aria-label=${`${runningName(one.state)}: ${say('why.in-full')}`} @click=${() => stage.set({ seat: one.state, sheet: 'seat' })}>${say('why.in-full')}</button></p></div></li>`;
  const list = (rows: readonly Reservation[]): TemplateResult => html`<ul class="held">${rows.map(row)}</ul>`;
  const long = bracketsOf(view.happenings).slice(0, HELD);
  return html`<section class="debrief-part">
    <h2 class="section-title">${say('debrief.held')}</h2>
    ${askAny(stage, view)}
    ${standing.length === 0 ? html`<p class="soft">${say('held.nobody')}</p>` : list(standing.slice(0, MOST))}
    ${standing.length > MOST ? html`<details><summary class="label">${say('held.more', { n: standing.length - MOST })}</summary>${list(standing.slice(MOST))}</details>` : nothing}
    ${
      long.length === 0
        ? nothing
        : html`<h3 class="label">${say('held.longest')}</h3><ul class="held">${long.map(
            ({
              state,
              provision,
              from,
              to,
            }) => html`<li>${flag(state, 32)}<div><b class="name">${runningName(state)}</b>
              <p class="meta">${say(to === null ? 'held.to-the-end' : 'held.from-to', { at: provisionsOf([provision], view), from, to: to ?? from })}</p></div></li>`,
          )}</ul>`
    }
    ${rest.length === 0 ? nothing : html`<details><summary class="label">${say('held.rest', { n: rest.length })}</summary>${list(rest)}</details>`}
  </section>`;
}
