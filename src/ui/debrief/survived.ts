/** Whose words survived: the paragraph with underlines and flags, the thick line is yours; and the report by first voice. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { isAdopted } from '../../debrief/result.ts';
import { stretchesOf, type Voice, voicesOf } from '../../debrief/voices.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import { runningName } from '../names.ts';
import { paragraphInHand } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { language, say } from '../words.ts';
import { lineageOfParagraph } from './lineage.ts';

function paragraphOf(view: View, id: string): readonly TemplateResult[] {
  return stretchesOf(view, id, language()).map((s) =>
    s.by === null
      ? html`${s.words}`
      : html`<span class=${s.by === view.you ? 'voice yours' : 'voice'}>${s.words}</span> ${flag(s.by, 20, true)}`,
  );
}

function voiceRow(view: View, voice: Voice): TemplateResult {
  const sign =
    voice.who === 'chair'
      ? flag(view.forum.chair, 28)
      : voice.who === 'agreed'
        ? icon('draft')
        : voice.who === 'others'
          ? icon('corridor')
          : flag(voice.who, 28);
  const words =
    voice.who === 'chair' || voice.who === 'agreed' || voice.who === 'others'
      ? say(`voice.${voice.who}`)
      : voice.who === view.you
        ? `${runningName(voice.who)}, ${say('room.you')}`
        : runningName(voice.who);
  const percent = Math.round(voice.share * 100);
  return html`<li>${sign}<span>${words}<i class="bar thin ${voice.who === view.you ? 'yours' : ''}" aria-hidden="true"><i style="width:${percent}%"></i></i></span><b class="figures">${percent}&nbsp;%</b></li>`;
}

export function survived(stage: Stage, view: View): TemplateResult {
  const own = view.text.paragraphs.find((p) =>
    p.provisions.some(
      (id) => view.draft.standings[id]?.movedBy === view.you && view.draft.standings[id]?.standing === 'text',
    ),
  );
  const shown = paragraphInHand(view, stage.state.paragraph ?? own?.id ?? null);
  return html`<div class="debrief-two wide">
    <section class="debrief-part">
      <h2 class="section-title">${say(isAdopted(view.outcome) ? 'debrief.survived' : 'debrief.stood')}</h2>
      <p class="meta">${say('debrief.survived-how')}</p>
      <label class="which"><span class="unseen">${say('work.which')}</span>
        <select class="field" @change=${(e: Event) => stage.set({ paragraph: (e.target as HTMLSelectElement).value })}>
          ${view.text.paragraphs.map((p) => html`<option value=${p.id} ?selected=${p.id === shown?.id}>${say('draft.paragraph', { number: p.number })}</option>`)}
        </select>
      </label>
      ${shown === null ? nothing : html`<p class="paragraph-text survived">${paragraphOf(view, shown.id)}</p>${lineageOfParagraph(view, shown)}`}
      <details class="whole"><summary class="label">${say('debrief.whole')}</summary>
        <ol>${view.text.paragraphs.map((p) => {
          const words = paragraphOf(view, p.id);
          return words.length === 0
            ? nothing
            : html`<li><span class="figures">${p.number}</span><p class="prose">${words}</p></li>`;
        })}</ol>
      </details>
    </section>
    <section class="debrief-part">
      <h2 class="section-title">${say('debrief.voices')}</h2>
      <ul class="voices">${voicesOf(view, view.you, language()).map((v) => voiceRow(view, v))}</ul>
    </section>
  </div>`;
}
