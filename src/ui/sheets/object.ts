/** To object, or to take a distance: which provisions, and a reason for the record. Both ask once more before they are said. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Act } from '../../core/acts.ts';
import type { View } from '../../core/view.ts';
import { formText } from '../form-text.ts';
import { answerQuestion } from '../game.ts';
import type { Stage } from '../stage.ts';
import { provisionsOf } from '../tell.ts';
import { inWords, say } from '../words.ts';

/** Provisions that weigh against the text for this delegation, worst first; then the rest in the order of the text. */
function provisionsByWeight(view: View): readonly string[] {
  const against = [...view.ownTerms]
    .filter((t) => t.value > 0 && t.provision !== undefined)
    .sort((a, b) => b.value - a.value);
  const worst = [...new Set(against.flatMap((t) => (t.provision === undefined ? [] : [t.provision])))];
  const standing = view.text.provisions.filter((p) => view.draft.standings[p.id]?.standing === 'text').map((p) => p.id);
  return [...worst.filter((id) => standing.includes(id)), ...standing.filter((id) => !worst.includes(id))];
}

export function objectSheet(stage: Stage, kind: 'object' | 'disassociate'): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const ids = provisionsByWeight(view);
  const first = say('object.first', { at: provisionsOf(ids.slice(0, 1), view) });
  const send = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const provisions = form.getAll('provision').filter((id): id is string => typeof id === 'string');
    const reason = formText(form, 'reason');
    const act: Act =
      kind === 'object'
        ? { type: 'object', by: view.you, provisions, reason }
        : { type: 'announce-disassociation', by: view.you, provisions };
    answerQuestion(stage, act);
  };
  return html`<form class="object-form" @submit=${send}>
    <p>${say(`${kind}.why`)}</p>
    <fieldset class="choices">
      <legend class="label">${say(`${kind}.which`)}</legend>
      <div class="scroll-choices">
        ${ids.map((id, i) => {
          const provision = view.text.provisions.find((p) => p.id === id);
          const number = view.text.paragraphs.find((p) => p.provisions.includes(id))?.number;
          return html`<label class="choice"><input type="checkbox" name="provision" value=${id} ?checked=${i === 0} /><span class="choice-words">${number === undefined ? '' : `${number}. `}${provision === undefined ? id : inWords(provision.title)}</span></label>`;
        })}
      </div>
    </fieldset>
    ${
      kind === 'object'
        ? html`<label><span class="label">${say('object.reason')}</span><textarea class="field" name="reason" rows="2" maxlength="300" required .value=${first}></textarea></label>`
        : nothing
    }
    <div class="row">
      <button type="submit" class="button ${kind === 'object' ? 'object' : 'filled'}">${kind === 'object' ? html`<i class="placard" aria-hidden="true"></i>` : nothing}${say(`${kind}.send`)}</button>
      <button type="button" class="button" @click=${() => stage.set({ sheet: null })}>${say('work.away')}</button>
    </div>
  </form>`;
}
