/** Who held out, and why: objections, distances, and the brackets that stood longest. Both sides are named. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { objectionOf, reasonsOf, sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

const MOST = 6;

export function heldOut(view: View): TemplateResult {
  const objected = view.objections.map((o) => ({ state: o.state, words: objectionOf(o, view) }));
  const apart = view.disassociations.map((d) => ({
    state: d.state,
    words: sentenceOf({ type: 'disassociated', ...d }, view),
  }));
  const holders = [...new Set(view.draft.brackets.map((b) => b.by))].filter(
    (code) => !objected.some((o) => o.state === code),
  );
  const held = holders.map((state) => {
    const last = view.happenings.findLast((h) => h.type === 'statement-made' && h.by === state);
    const reasons = last?.type === 'statement-made' ? reasonsOf(last.terms, view, state).map((r) => r.words) : [];
    return { state, words: [say('held.brackets'), ...reasons].join('; ') };
  });
  const rows = [...objected, ...apart, ...held];
  const row = (r: (typeof rows)[number]) =>
    html`<li>${flag(r.state, 32)}<div><b class="name">${runningName(r.state)}</b><p class="meta">${r.words}</p></div></li>`;
  return html`<section class="debrief-part">
    <h2 class="section-title">${say('debrief.held')}</h2>
    ${rows.length === 0 ? html`<p class="soft">${say('held.nobody')}</p>` : html`<ul class="held">${rows.slice(0, MOST).map(row)}</ul>`}
    ${rows.length > MOST ? html`<details><summary class="label">${say('held.more', { n: rows.length - MOST })}</summary><ul class="held">${rows.slice(MOST).map(row)}</ul></details>` : nothing}
  </section>`;
}
