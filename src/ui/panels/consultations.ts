/** Consultations after a first objection: what was named and why, and what was tried since. */
import { html, type TemplateResult } from 'lit-html';
import type { Happening } from '../../core/happenings.ts';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { objectionMade, sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

const TRIED: readonly Happening['type'][] = ['talk', 'proposal-ruled', 'capital-answered'];

/** Objections to the question put last, each as it was made. */
const named = (view: View): readonly TemplateResult[] =>
  view.objections.map((o) => html`<li>${flag(o.state, 28)}<p>${objectionMade(o, view)}</p></li>`);

/** What you have tried since the Chair suspended. */
function tried(view: View): readonly Happening[] {
  const from = view.happenings.findLastIndex((h) => h.type === 'suspended' && h.for === 'consultations');
  return view.happenings.slice(from + 1).filter((h) => TRIED.includes(h.type));
}

export function consultations(view: View): TemplateResult {
  const since = tried(view);
  return html`<section class="consultations">
    <h3 class="label">${say('consult.named')}</h3>
    <ul class="named">${named(view)}</ul>
    <h3 class="label">${say('consult.tried')}</h3>
    ${since.length === 0 ? html`<p class="meta">${say('consult.nothing-tried')}</p>` : html`<ul class="tried">${since.map((h) => html`<li>${sentenceOf(h, view)}</li>`)}</ul>`}
  </section>`;
}
