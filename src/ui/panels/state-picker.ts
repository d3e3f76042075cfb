/** A combobox whose list always lies open: type to find, arrows to move, Enter to choose. ARIA's pattern, by hand. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { StateCode } from '../../core/terms.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import { formalName } from '../names.ts';
import { say } from '../words.ts';

export interface Picker {
  readonly id: string;
  readonly codes: readonly StateCode[];
  readonly chosen: StateCode | null;
  readonly search: string;
  readonly label: string;
  readonly about: (code: StateCode) => string;
  readonly type: (text: string) => void;
  readonly pick: (code: StateCode) => void;
  readonly done: () => void; // Enter on what is chosen
  readonly between: TemplateResult | typeof nothing;
}

function keyed(picker: Picker, event: KeyboardEvent): void {
  const { codes, chosen } = picker;
  const here = chosen === null ? -1 : codes.indexOf(chosen);
  const to = (place: number): void => {
    const code = codes[Math.max(0, Math.min(codes.length - 1, place))];
    if (code === undefined) return;
    event.preventDefault();
    picker.pick(code);
    document.getElementById(`${picker.id}-${code}`)?.scrollIntoView({ block: 'nearest' });
  };
  if (event.key === 'ArrowDown') to(here + 1);
  else if (event.key === 'ArrowUp') to(here < 0 ? 0 : here - 1);
  else if (event.key === 'PageDown') to(here + 8);
  else if (event.key === 'PageUp') to(here - 8);
  else if (event.key === 'Enter') {
    event.preventDefault();
    if (here >= 0) picker.done();
    else to(0);
  } else if (event.key === 'Escape' && picker.search !== '') {
    event.preventDefault();
    picker.type('');
  }
}

export function statePicker(picker: Picker): TemplateResult {
  const { id, codes, chosen } = picker;
  const active = chosen !== null && codes.includes(chosen) ? `${id}-${chosen}` : nothing;
  return html`<div class="picker">
    <label class="picker-field">
      <span class="unseen">${picker.label}</span>
      ${icon('search')}
      <input
        class="field"
        id=${id}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="${id}-list"
        aria-autocomplete="list"
        aria-activedescendant=${active}
        autocomplete="off"
        spellcheck="false"
        placeholder=${picker.label}
        .value=${picker.search}
        @input=${(e: Event) => picker.type((e.target as HTMLInputElement).value)}
        @keydown=${(e: KeyboardEvent) => keyed(picker, e)}
      />
    </label>
    ${picker.between}
    <p class="unseen" role="status">${say('seat.found', { n: codes.length })}</p>
    <ul class="picker-list" id="${id}-list" role="listbox" aria-label=${picker.label}>
      ${repeat(
        codes,
        (code) => code,
        (code) => html`<li
          id="${id}-${code}"
          role="option"
          aria-selected=${code === chosen}
          @click=${() => picker.pick(code)}
          @dblclick=${picker.done}
        >
          ${flag(code, 36)}
          <span class="picker-words"><b class="name">${formalName(code)}</b><span class="meta">${picker.about(code)}</span></span>
        </li>`,
      )}
      ${codes.length === 0 ? html`<li class="meta" role="presentation">${say('seat.nobody')}</li>` : nothing}
    </ul>
  </div>`;
}
