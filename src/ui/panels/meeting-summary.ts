/** A meeting in five lines: the draft, the brackets, who moved, what came from outside, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Happening } from '../../core/happenings.ts';
import type { View } from '../../core/view.ts';
import type { Stage } from '../stage.ts';
import { sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

const LINES = 5;
/** Kinds of happenings by how much they say of a meeting. */
const TELLING: readonly Happening['type'][] = ['ended', 'inject-arrived', 'draft-circulated', 'silence-broken', 'silence-kept', 'proposal-ruled', 'capital-answered', 'programme-agreed', 'programme-not-agreed', 'mode-changed', 'moved-to-summary', 'adjourned', 'meeting-opened', 'bracket-lifted', 'bracket-placed', 'statement-made'];

/** The five happenings that say most, in the order in which they came. */
export function tellingOf(heard: readonly Happening[]): readonly Happening[] {
  const rank = (h: Happening): number => {
    const place = TELLING.indexOf(h.type);
    return place < 0 ? TELLING.length : place;
  };
  const chosen = new Set([...heard].sort((a, b) => rank(a) - rank(b)).slice(0, LINES));
  return heard.filter((h) => chosen.has(h));
}

export function meetingSummary(stage: Stage, view: View): TemplateResult | typeof nothing {
  const { summary, heard } = stage.state;
  if (!summary || heard.length === 0) return nothing;
  const adjourned = heard.find((h) => h.type === 'adjourned');
  const before = view.circulated.at(-2)?.brackets.length ?? 0;
  return html`<aside class="card light summary" role="group" aria-label=${say('summary.name')}>
    <p class="label">${say('summary.name')}</p>
    <h2 class="section-title">${adjourned?.type === 'adjourned' ? say('summary.title', { n: adjourned.brackets, meeting: adjourned.meeting }) : say('summary.name')}</h2>
    <ol class="summary-lines">${tellingOf(heard).map((h) => html`<li>${sentenceOf(h, view)}</li>`)}</ol>
    ${before === 0 ? nothing : html`<p class="meta">${say('summary.before', { n: before })}</p>`}
    <button class="button filled" id="summary-on" @click=${() => stage.set({ summary: false })}>${view.outcome === null ? say('summary.next', { meeting: view.clock.meeting }) : say('adoption.go-on')}</button>
  </aside>`;
}
