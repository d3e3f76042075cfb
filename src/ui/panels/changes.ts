/** What changed since the draft before: struck through and underlined, never red and green. */
import { html, type TemplateResult } from 'lit-html';
import { diffParagraph } from '../../core/text/diff.ts';
import type { Paragraph } from '../../core/text/provision.ts';
import type { View } from '../../core/view.ts';
import { language, say } from '../words.ts';
import { draftName } from './draft-name.ts';

export function changesOf(view: View, paragraph: Paragraph): TemplateResult {
  const before = view.circulated.at(-2) ?? view.circulated.at(-1);
  if (before === undefined) return html``;
  const runs = diffParagraph(view.text, before, view.draft, paragraph.id, language());
  const still = runs.every((r) => r.kind === 'kept');
  return html`<article class="paragraph changes">
    <span class="paragraph-margin figures" aria-hidden="true">${paragraph.number}</span>
    <div>
      <h3 class="label">${say('draft.since', { draft: draftName(before.revision) })}</h3>
      <p class="paragraph-text">
        ${runs.map((run) =>
          run.kind === 'removed'
            ? html`<del>${run.words}</del> `
            : run.kind === 'added'
              ? html`<ins>${run.words}</ins> `
              : html`${run.words} `,
        )}
      </p>
      ${still ? html`<p class="meta">${say('draft.no-change')}</p>` : ''}
    </div>
  </article>`;
}
