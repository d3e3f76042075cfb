import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { inWords, say } from '../words.ts';

/** A provision of the text, chosen from a list. */
export function provisionSelect(view: View, chosen: string | null, change: (id: string) => void): TemplateResult {
  return html`<label class="which"
    ><span class="label">${say('work.which')}</span>
    <select class="field" @change=${(e: Event) => change((e.target as HTMLSelectElement).value)}>
      ${chosen === null ? html`<option value="" selected></option>` : nothing}
      ${view.text.provisions.map((p) => {
        const number = view.text.paragraphs.find((q) => q.provisions.includes(p.id))?.number;
        return html`<option value=${p.id} ?selected=${p.id === chosen}>${number === undefined ? '' : `${number}. `}${inWords(p.title)}</option>`;
      })}
    </select></label
  >`;
}
