/** Picking words: a reading and a verb, the sentence changing in place, and for whom that is easier or harder. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ForceWord } from '../../core/terms.ts';
import type { Edit } from '../../core/text/draft.ts';
import type { Provision } from '../../core/text/provision.ts';
import { sentenceParts } from '../../core/text/sentence.ts';
import type { View } from '../../core/view.ts';
import type { Preview } from '../../secretariat/preview.ts';
import type { Secretariat } from '../../secretariat/secretariat.ts';
import { forceWords } from '../../telling/places.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { inWords, language, say } from '../words.ts';
import { forceAfter, readingAfter } from '../work.ts';

export interface EditForm {
  readonly id: string; // of the form, unique on the page
  readonly view: View;
  readonly secretariat: Secretariat;
  readonly provision: Provision;
  readonly edit: Edit;
  readonly outs: readonly ('summary' | 'deleted')[]; // ways out of the text that may be chosen
  readonly change: (change: Partial<Edit>) => void;
}

/** The sentence as the edit would leave it; what is new is underlined. */
export function sentenceAfter(view: View, provision: Provision, edit: Edit, own?: string): TemplateResult {
  const gone = edit.standing === 'deleted' || edit.standing === 'summary';
  const now = view.draft.standings[provision.id];
  const force = forceAfter(view, provision, edit);
  const reading = readingAfter(view, provision, edit);
  const parts = sentenceParts(provision, reading, force, language());
  return html`<p class="paragraph-text after">
    ${parts.map((part) => {
      const words = own === undefined || part.slot !== 'substance' ? part.words : own.trim() === '' ? '…' : own;
      const fresh =
        (part.slot === 'force' && force !== now?.force) ||
        (part.slot === 'substance' && (own !== undefined || reading !== now?.reading));
      return gone ? html`<del>${words}</del>` : fresh ? html`<ins>${words}</ins>` : html`${words}`;
    })}
    ${edit.standing === 'summary' ? html`<span class="meta">${say('edit.to-summary')}</span>` : nothing}
  </p>`;
}

const NAMED = 3; // by name; of the rest the flags, and a number

/** Those concerned, weightiest first: the first by name, the rest by flag. */
function whom(codes: readonly string[]): TemplateResult {
  const named = codes.slice(0, NAMED).map(runningName).join(', ');
  const rest = codes.length - NAMED;
  return html`<span class="flags" aria-hidden="true">${codes.slice(0, 8).map((code) => flag(code, 22))}</span>
    <span class="meta">${named}${rest > 0 ? ` ${say('edit.names-more', { n: rest })}` : ''}</span>`;
}

/** For whom a change is easier or harder, as far as this delegation knows. */
export function easierHarder(view: View, secretariat: Secretariat, edit: Edit): TemplateResult | typeof nothing {
  if (edit.reading === undefined && edit.force === undefined && edit.standing === undefined) return nothing;
  return forWhom(view, secretariat.preview(view.you, edit));
}

/** The same, worked out already. */
export function forWhom(view: View, { easier, harder, own }: Preview): TemplateResult {
  const yours = own > 0.5 ? say('edit.own-better') : own < -0.5 ? say('edit.own-worse') : say('edit.own-same');
  return html`<dl class="easier">
    <div><dt class="label">${say('edit.easier', { n: easier.length })}</dt><dd>${easier.length === 0 ? html`<span class="meta">${say('edit.nobody')}</span>` : whom(easier)}</dd></div>
    <div><dt class="label">${say('edit.harder', { n: harder.length })}</dt><dd>${harder.length === 0 ? html`<span class="meta">${say('edit.nobody')}</span>` : whom(harder)}</dd></div>
    <div><dt class="label">${runningName(view.you)}</dt><dd class="meta">${yours}</dd></div>
  </dl>`;
}

/** Whether instructions want, accept or refuse a reading. */
function standingOf(view: View, provision: string, reading: string): string {
  const instruction = view.instructions.find((i) => i.provision === provision);
  if (instruction === undefined) return '';
  if (instruction.seek === reading) return say('edit.seek');
  if (instruction.refuse.includes(reading)) return say('edit.refuse');
  return instruction.accept.includes(reading) ? say('edit.accept') : '';
}

function readings(form: EditForm): TemplateResult {
  const { view, provision, edit, id } = form;
  const chosen = readingAfter(view, provision, edit);
  const now = view.draft.standings[provision.id]?.reading;
  const option = (
    value: string,
    checked: boolean,
    label: string,
    note: string,
    pick: () => void,
  ) => html`<label class="choice ${checked ? 'on' : ''}">
    <input type="radio" name="${id}-reading" .checked=${checked} value=${value} @change=${pick} />
    <span class="choice-words">${label}</span><span class="meta">${note}</span>
  </label>`;
  const out = edit.standing === 'deleted' || edit.standing === 'summary' ? edit.standing : null;
  return html`<fieldset class="choices">
    <legend class="label">${say('edit.reading')}</legend>
    ${provision.readings.map((r) => {
      const notes = [
        r.id === now ? say('edit.stands') : '',
        standingOf(view, provision.id, r.id),
        r.agreed >= 0.75 ? say('edit.agreed') : '',
        r.author === null ? '' : runningName(r.author),
      ];
      return option(
        r.id,
        out === null && r.id === chosen,
        inWords(r.label),
        notes.filter((n) => n !== '').join(' · '),
        () => form.change({ reading: r.id, standing: 'text' }),
      );
    })}
    ${form.outs.map((way) => option(way, out === way, say(`edit.${way}`), '', () => form.change({ standing: way })))}
  </fieldset>`;
}

function forces(form: EditForm): TemplateResult | typeof nothing {
  const { view, provision, edit, id } = form;
  if (provision.forces.length < 2) return nothing;
  const chosen: ForceWord = forceAfter(view, provision, edit);
  return html`<fieldset class="choices forces">
    <legend class="label">${say('edit.force')}</legend>
    <div class="segments-choice">
      ${provision.forces.map(
        (force) => html`<label class="choice ${force === chosen ? 'on' : ''}">
          <input type="radio" name="${id}-force" .checked=${force === chosen} value=${force} @change=${() => form.change({ force })} />
          <span class="choice-words">${forceWords(force, language())}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

export const editForm = (form: EditForm): TemplateResult => html`${forces(form)}${readings(form)}`;
