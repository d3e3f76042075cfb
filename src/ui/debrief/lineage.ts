/** What was done to the words of a paragraph, provision by provision, from the zero draft on. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Paragraph } from '../../core/text/provision.ts';
import type { View } from '../../core/view.ts';
import { type Change, lineageOf } from '../../debrief/voices.ts';
import { editOf, nameOf, namesOf } from '../tell.ts';
import { inWords, say } from '../words.ts';

function wordsOf({ by, partners, easedFor, taken, edit }: Change, view: View): string {
  const words = editOf(edit, view);
  if (by === null)
    return easedFor === null ? say('lineage.chair', { words }) : say('lineage.eased', { words, by: nameOf(easedFor) });
  const who = partners.length === 0 ? nameOf(by).nom : namesOf([by, ...partners], view);
  return say(taken ? 'lineage.taken' : 'lineage.refused', { words, who });
}

export function lineageOfParagraph(view: View, { provisions }: Paragraph): TemplateResult | typeof nothing {
  const parts = provisions.flatMap((id) => {
    const changes = lineageOf(view.happenings, id);
    const title = view.text.provisions.find((provision) => provision.id === id)?.title;
    if (changes.length === 0 || title === undefined) return [];
    return [
      html`<h3 class="label">${inWords(title)}</h3>
        <ol class="lineage">${changes.map((change) => html`<li><span class="meta figures">${change.meeting}</span><span>${wordsOf(change, view)}</span></li>`)}</ol>`,
    ];
  });
  return parts.length === 0
    ? nothing
    : html`<details><summary class="label">${say('lineage.title')}</summary>${parts}</details>`;
}
