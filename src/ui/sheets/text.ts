/** The whole text before the room, to be read before one answers. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { diffParagraph } from '../../core/text/diff.ts';
import { renderParagraph } from '../../core/text/render.ts';
import { paragraphStatus } from '../../core/text/status.ts';
import type { View } from '../../core/view.ts';
import { paragraphText } from '../panels/paragraph.ts';
import type { Stage } from '../stage.ts';
import { language, say } from '../words.ts';

/** Whether the last draft changed a paragraph. */
function changed(view: View, paragraph: string): boolean {
  const before = view.circulated.at(-2);
  if (before === undefined) return false;
  return diffParagraph(view.text, before, view.draft, paragraph, language()).some((run) => run.kind !== 'kept');
}

export function textSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const standing = view.text.paragraphs.filter((p) => {
    const status = paragraphStatus(view.text, view.draft, p.id);
    return status !== 'summary' && status !== 'deleted';
  });
  const summary = view.text.paragraphs.filter((p) => paragraphStatus(view.text, view.draft, p.id) === 'summary');
  return html`<ol class="whole-text">
      ${standing.map(
        (p) => html`<li>
          <b class="figures">${p.number}</b>
          <div>
            <p class="paragraph-text">${paragraphText(renderParagraph(view.text, view.draft, p.id, language()))}</p>
            ${changed(view, p.id) ? html`<p class="meta">${say('text.changed')}</p>` : nothing}
          </div>
        </li>`,
      )}
    </ol>
    ${summary.length === 0 ? nothing : html`<p class="meta">${say('text.summary', { list: summary.map((p) => String(p.number)).join(', ') })}</p>`}`;
}
