/** The draft on paper: the strip of all paragraphs, the one in hand with its brackets, and who holds each. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Paragraph } from '../../core/text/provision.ts';
import { renderParagraph } from '../../core/text/render.ts';
import { paragraphStatus } from '../../core/text/status.ts';
import type { View } from '../../core/view.ts';
import { icon } from '../icons.ts';
import { consulting, isInHand, paragraphOfTheRoom } from '../in-hand.ts';
import { capOf } from '../key-map.ts';
import type { Stage } from '../stage.ts';
import { inWords, language, say } from '../words.ts';
import { capitalLine } from './capital-line.ts';
import { changesOf } from './changes.ts';
import { composer } from './composer.ts';
import { consultations } from './consultations.ts';
import { draftName } from './draft-name.ts';
import { paragraphText } from './paragraph.ts';
import { tugs } from './tug.ts';

/** Turns to another paragraph, by its place from the one in hand. */
export function turn(stage: Stage, view: View, from: Paragraph | null, by: number): void {
  const { paragraphs } = view.text;
  const here = from === null ? 0 : paragraphs.indexOf(from);
  const next = paragraphs[Math.max(0, Math.min(paragraphs.length - 1, here + by))];
  if (next !== undefined) stage.set({ paragraph: next.id, work: null });
}

function strip(stage: Stage, view: View, paragraph: Paragraph | null): TemplateResult {
  return html`<div class="strip" role="group" aria-label=${say('draft.strip')}>
    ${view.text.paragraphs.map((p) => {
      const status = view.draft.revision < 0 ? 'agreed' : paragraphStatus(view.text, view.draft, p.id);
      const here = p.id === paragraph?.id;
      const off = view.inHand.length > 0 && !isInHand(view, p);
      const called = say(off ? 'hand.tick-off' : 'draft.tick', { number: p.number, status: say(`status.${status}`) });
      return html`<button
        class="tick ${status} ${here ? 'here' : ''} ${off ? 'off' : ''}"
        tabindex=${here ? 0 : -1}
        aria-current=${here ? 'true' : nothing}
        aria-label=${called}
        title=${called}
        @click=${() => stage.set({ paragraph: p.id, work: null })}
        @keydown=${(e: KeyboardEvent) => {
          const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0) return;
          e.preventDefault();
          turn(stage, view, p, by);
          const next = (
            by > 0
              ? (e.currentTarget as Element).nextElementSibling
              : (e.currentTarget as Element).previousElementSibling
          ) as HTMLElement | null;
          next?.focus();
        }}
      ></button>`;
    })}
  </div>`;
}

/** A paragraph that the player looks at while the Chair has another before the room: said, with one button back. */
function notInHand(stage: Stage, view: View, paragraph: Paragraph): TemplateResult | typeof nothing {
  const back = paragraphOfTheRoom(view);
  if (view.inHand.length === 0 || isInHand(view, paragraph) || back === null || back.id === paragraph.id)
    return nothing;
  const title = view.cluster === null ? '' : inWords(view.cluster.title);
  return html`<p class="off-hand">
    <span><b>${say('hand.off')}</b> ${consulting(view) ? say('hand.named') : say('hand.item', { title })}</span>
    <button class="button" id="hand-back" @click=${() => stage.set({ paragraph: null, work: null })}>${say('hand.back', { number: back.number })}</button>
  </p>`;
}

function inHand(stage: Stage, view: View, paragraph: Paragraph): TemplateResult {
  const runs = renderParagraph(view.text, view.draft, paragraph.id, language());
  const status = paragraphStatus(view.text, view.draft, paragraph.id);
  const open = runs.filter((r) => r.kind === 'bracket' || r.kind === 'open').length;
  const cluster = view.forum.clusters.find((c) => c.id === paragraph.cluster);
  return html`${consulting(view) ? html`<p class="off-hand"><span><b>${say('consult.title')}.</b> ${say('consult.why')}</span></p>` : nothing}
    ${notInHand(stage, view, paragraph)}
    <article class="paragraph" aria-label=${say('draft.paragraph', { number: paragraph.number })}>
      <header class="paragraph-head">
        <button class="plain icon-only" aria-label=${say('draft.before')} @click=${() => turn(stage, view, paragraph, -1)}>${icon('left')}</button>
        <p><span class="paragraph-number figures">${paragraph.number}</span> <span class="meta">${open > 0 ? say('draft.brackets', { n: open }) : say(`status.${status}`)}</span></p>
        <button class="plain icon-only" aria-label=${say('draft.next')} @click=${() => turn(stage, view, paragraph, 1)}>${icon('right')}</button>
      </header>
      <span class="paragraph-margin figures" aria-hidden="true">${paragraph.number}</span>
      <p class="paragraph-text">
        ${runs.length === 0 ? html`<span class="soft">${say(`status-long.${status}`)}</span>` : paragraphText(runs)}
      </p>
    </article>
    ${cluster === undefined ? nothing : html`<p class="meta paragraph-item">${say('draft.item', { title: inWords(cluster.title) })}</p>`}
    ${tugs(view, paragraph)} ${consulting(view) ? consultations(view) : nothing}`;
}

export function draftPanel(stage: Stage, view: View, paragraph: Paragraph | null): TemplateResult {
  const { changes, work, fullDraft } = stage.state;
  return html`<main class="draft light ${fullDraft ? 'full' : ''}" id="draft" tabindex="-1" aria-label=${say('draft.name')}>
    <button class="sheet-handle" aria-label=${say(fullDraft ? 'draft.smaller' : 'draft.larger')} aria-expanded=${fullDraft} @click=${() => stage.set({ fullDraft: !fullDraft })}><i></i></button>
    <header class="draft-head">
      <p><b class="label">${say('draft.name')}, ${draftName(view.draft.revision)}</b> <span class="meta">${view.cluster === null ? '' : inWords(view.cluster.title)}</span></p>
      ${
        view.circulated.length > 0
          ? html`<button class="plain draft-changes" aria-pressed=${changes} @click=${() => stage.set({ changes: !changes })}><span class="meta">${say(changes ? 'draft.as-stands' : 'draft.changes')}</span><kbd class="key" aria-hidden="true">${capOf(stage.state.settings.keys, 'changes')}</kbd></button>`
          : nothing
      }
    </header>
    ${strip(stage, view, paragraph)}
    <div class="draft-body" tabindex="0" role="region" aria-label=${say('draft.name')}>
      ${
        work !== null
          ? composer(stage, view, work)
          : paragraph === null
            ? nothing
            : view.draft.revision < 0
              ? html`<p class="prose soft">${say('draft.not-yet')}</p>`
              : changes
                ? changesOf(view, paragraph)
                : inHand(stage, view, paragraph)
      }
    </div>
    ${capitalLine(stage, view, paragraph)}
  </main>`;
}
