/** A meeting in five lines: the draft, the brackets, who moved, what came from outside, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Happening } from '../../core/happenings.ts';
import type { View } from '../../core/view.ts';
import type { Stage } from '../stage.ts';
import { namesOf, sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

const LINES = 3; // and one on who holds brackets, one on who spoke
/** Kinds of happenings that a summary may tell, by how much they say of a meeting; what delegations said is counted instead. */
const TELLING: readonly Happening['type'][] = [
  'ended',
  'inject-arrived',
  'draft-circulated',
  'silence-broken',
  'silence-kept',
  'proposal-ruled',
  'capital-answered',
  'programme-agreed',
  'programme-not-agreed',
  'mode-changed',
  'moved-to-summary',
  'sponsored',
  'bracket-lifted',
  'bracket-placed',
];

/** What happened from the opening of a meeting on, to its close. */
export function meetingOf(happenings: readonly Happening[], meeting: number): readonly Happening[] {
  const from = happenings.findLastIndex((h) => h.type === 'meeting-opened' && h.meeting === meeting);
  const to = happenings.findLastIndex((h) => h.type === 'adjourned' && h.meeting === meeting);
  return happenings.slice(Math.max(0, from), to < 0 ? happenings.length : to);
}

/** The happenings that say most, in the order in which they came. */
export function tellingOf(heard: readonly Happening[]): readonly Happening[] {
  const rank = (h: Happening): number => TELLING.indexOf(h.type);
  const chosen = new Set(
    [...heard]
      .filter((h) => rank(h) >= 0)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, LINES),
  );
  return heard.filter((h) => chosen.has(h));
}

export function meetingSummary(stage: Stage, view: View): TemplateResult | typeof nothing {
  const { summary, heard } = stage.state;
  const adjourned = heard.findLast((h) => h.type === 'adjourned');
  if (!summary || adjourned?.type !== 'adjourned') return nothing;
  const { meeting, brackets } = adjourned;
  const of = meetingOf(view.happenings, meeting);
  const holders = [...new Set(view.draft.brackets.map((b) => b.by))];
  const spoken = of.filter((h) => h.type === 'statement-made').length;
  return html`<aside class="card light summary" role="group" aria-label=${say('summary.name')}>
    <p class="label">${say('summary.name')}</p>
    <h2 class="section-title">${brackets === 0 ? say('summary.clean', { meeting }) : say('summary.title', { n: brackets, meeting })}</h2>
    <ol class="summary-lines">
      ${tellingOf(of).map((h) => html`<li>${sentenceOf(h, view)}</li>`)}
      ${holders.length === 0 ? nothing : html`<li>${say('summary.holders', { who: namesOf(holders, view) })}</li>`}
      ${spoken === 0 ? nothing : html`<li>${say('summary.spoken', { n: spoken })}</li>`}
    </ol>
    <button class="button filled" id="summary-on" @click=${() => stage.set({ summary: false })}>${view.clock.meeting > meeting ? say('summary.next', { meeting: view.clock.meeting }) : say('adoption.go-on')}</button>
  </aside>`;
}
