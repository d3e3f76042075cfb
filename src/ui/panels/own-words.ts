/** Words of one's own: 300 characters on one line, with their meaning declared; the room sees both together. */
import { html, type TemplateResult } from 'lit-html';
import type { ForceWord } from '../../core/terms.ts';
import type { Provision } from '../../core/text/provision.ts';
import type { View } from '../../core/view.ts';
import { forceWords } from '../../telling/places.ts';
import { polesOf } from '../poles.ts';
import type { Stage, Work } from '../stage.ts';
import { language, say } from '../words.ts';
import { forceAfter } from '../work.ts';

const MOST = 300;

export function ownWords(stage: Stage, view: View, work: Work, provision: Provision): TemplateResult {
  const own = work.own ?? { words: '', place: 0, ambiguity: 0 };
  const poles = polesOf(provision.issue);
  const set = (change: Partial<typeof own>): void => stage.set({ work: { ...work, own: { ...own, ...change } } });
  const slider = (
    label: string,
    left: string,
    right: string,
    value: number,
    min: number,
    change: (n: number) => void,
  ) => html`<label class="slider">
    <span class="label">${label}</span>
    <input type="range" min=${min} max="1" step="0.1" .value=${String(value)} @input=${(e: Event) => change(Number((e.target as HTMLInputElement).value))} />
    <span class="slider-ends meta"><span>${left}</span><span>${right}</span></span>
  </label>`;
  return html`<div class="own-words">
    <label
      ><span class="label">${say('own.words')}</span>
      <textarea
        class="field"
        rows="3"
        maxlength=${MOST}
        .value=${own.words}
        @input=${(e: Event) => set({ words: (e.target as HTMLTextAreaElement).value.replace(/[\r\n]+/g, ' ') })}
      ></textarea>
    </label>
    <p class="meta figures">${say('own.left', { n: MOST - own.words.length })}</p>
    <label
      ><span class="label">${say('edit.force')}</span>
      <select class="field" @change=${(e: Event) => stage.set({ work: { ...work, edit: { ...work.edit, force: (e.target as HTMLSelectElement).value as ForceWord } } })}>
        ${provision.forces.map((f) => html`<option value=${f} ?selected=${f === forceAfter(view, provision, work.edit)}>${forceWords(f, language())}</option>`)}
      </select>
    </label>
    ${slider(say('own.place'), poles.left, poles.right, own.place, -1, (place) => set({ place }))}
    ${slider(say('own.ambiguity'), say('own.plain'), say('own.open'), own.ambiguity, 0, (ambiguity) => set({ ambiguity }))}
  </div>`;
}
