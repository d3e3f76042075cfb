/** The Chair's next draft: for each open bracket what it says, chosen among what stands, what holders want, and the ways out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Edit } from '../../core/text/draft.ts';
import type { View } from '../../core/view.ts';
import { play } from '../game.ts';
import { runningName } from '../names.ts';
import type { Stage } from '../stage.ts';
import { editOf } from '../tell.ts';
import { inWords, say } from '../words.ts';

/** What the holders of brackets on a provision want, each wish once, with its holders. */
function wishesOn(view: View, provision: string): readonly { readonly edit: Edit; readonly who: string }[] {
  const wishes = new Map<string, { edit: Edit; holders: string[] }>();
  for (const { by, provision: id, reading, force } of view.draft.brackets) {
    if (id !== provision) continue;
    const edit: Edit =
      reading === null
        ? { provision, standing: 'deleted' }
        : { provision, reading, ...(force === null ? {} : { force }) };
    const key = JSON.stringify(edit);
    const known = wishes.get(key);
    if (known === undefined) wishes.set(key, { edit, holders: [runningName(by)] });
    else known.holders.push(runningName(by));
  }
  return [...wishes.values()].map(({ edit, holders }) => ({ edit, who: holders.join(', ') }));
}

function choiceOn(view: View, provision: string): TemplateResult {
  const found = view.text.provisions.find((p) => p.id === provision);
  const number = view.text.paragraphs.find((p) => p.provisions.includes(provision))?.number;
  const summary: Edit = { provision, standing: 'summary' };
  return html`<label class="which">
    <span class="label">${number === undefined ? '' : `${number}. `}${found === undefined ? provision : inWords(found.title)}</span>
    <select class="field" name="edit">
      <option value="" selected>${say('circulate.keep')}</option>
      ${wishesOn(view, provision).map(({ edit, who }) => html`<option value=${JSON.stringify(edit)}>${say('circulate.wanted', { words: editOf(edit, view), who })}</option>`)}
      ${view.forum.summary ? html`<option value=${JSON.stringify(summary)}>${editOf(summary, view)}</option>` : nothing}
    </select>
  </label>`;
}

export function circulateSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view, you } = game;
  const open = [...new Set(view.draft.brackets.map((b) => b.provision))];
  const send = (event: Event): void => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const edits = form
      .getAll('edit')
      .filter((e): e is string => typeof e === 'string' && e !== '')
      .map((e) => JSON.parse(e) as Edit);
    play(stage, {
      type: 'circulate-draft',
      by: you,
      edits,
      easedFor: edits.map(() => null),
      lifted: [],
      closed: form.get('closed') === 'on',
    });
  };
  return html`<form class="object-form" @submit=${send}>
    <p>${say(open.length === 0 ? 'circulate.clean' : 'circulate.why')}</p>
    ${open.map((provision) => choiceOn(view, provision))}
    <label class="choice"><input type="checkbox" name="closed" /><span class="choice-words">${say('circulate.closed')}</span></label>
    <div class="row">
      <button type="submit" class="button filled">${say('circulate.send')}</button>
      <button type="button" class="button" @click=${() => stage.set({ sheet: null })}>${say('work.away')}</button>
    </div>
  </form>`;
}
