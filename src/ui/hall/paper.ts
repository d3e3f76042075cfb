/** The draft on paper: its symbol and sponsors, and each paragraph as it stands, beside what it was. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Paragraph } from '../../core/committee/agenda.ts';
import type { Committee } from '../../core/committee/state.ts';
import { FORCE, FORCE_WORDS, type ForceWord } from '../../core/terms.ts';
import { forceWords } from '../../telling/places.ts';
import { issueWords } from '../../telling/committee.ts';
import { flag } from '../flag.ts';
import { byName, formalName } from '../names.ts';
import { inWords, language } from '../words.ts';
import { hallSay } from './words.ts';

/** The verb whose worth is nearest. */
const verbOf = (force: number): ForceWord =>
  FORCE_WORDS.reduce((best, word) => (Math.abs(FORCE[word] - force) < Math.abs(FORCE[best] - force) ? word : best));

const PLAIN = 0.25;
const OPEN = 0.6;

/** What a paragraph is about, and what its words do. */
function nature({ issue, force, ambiguity }: Paragraph): string {
  const clear = ambiguity <= PLAIN ? 'plain' : ambiguity < OPEN ? 'somewhat-open' : 'open';
  return hallSay('nature', {
    issue: issueWords(issue, language()),
    verb: forceWords(verbOf(force), language()),
    clear: hallSay(clear),
  });
}

function changesOf(was: Paragraph, now: Paragraph): readonly string[] {
  return [
    ...(was.force === now.force
      ? []
      : [
          hallSay(now.force < was.force ? 'was-softened' : 'was-strengthened', {
            verb: forceWords(verbOf(was.force), language()),
          }),
        ]),
    ...(was.ambiguity === now.ambiguity
      ? []
      : [hallSay(now.ambiguity > was.ambiguity ? 'was-blurred' : 'was-sharpened')]),
    ...(was.place === now.place ? [] : [hallSay('was-balanced')]),
  ];
}

/** A paragraph by its id, as the draft has it. */
const row = (was: Paragraph, now: Paragraph | null): TemplateResult => html`<li class=${now === null ? 'gone' : ''}>
  <span class="hall-number figures">${was.id}</span>
  <div>
    <p class="hall-words">${was.words === null ? hallSay('no-words') : now === null ? html`<del>${inWords(was.words)}</del>` : inWords(was.words)}</p>
    <p class="meta">${now === null ? hallSay('gone') : nature(now)}</p>
    ${now === null ? nothing : changesOf(was, now).map((words) => html`<p class="meta hall-changed">${words}</p>`)}
  </div>
</li>`;

/** The names on the draft now; before it is tabled, those that are meant to stand on it. */
function sponsorsOf({ sponsors, scenario, tabled }: Committee): TemplateResult {
  const codes = tabled ? sponsors : scenario.draft.sponsors;
  const { lead } = scenario.draft;
  return html`<details class="hall-sponsors">
    <summary class="label">${hallSay(tabled ? 'sponsors' : 'sponsors-to-be', { n: codes.length })} ${lead.map((code) => html`${flag(code, 20)} `)}</summary>
    <ul>${byName(codes).map((code) => html`<li>${flag(code, 20)} <span>${formalName(code)}${lead.includes(code) ? `, ${hallSay('leads')}` : ''}</span></li>`)}</ul>
  </details>`;
}

/** The whole draft. */
export function paper(committee: Committee): TemplateResult {
  const { scenario, paragraphs, revision, amended } = committee;
  const { draft } = scenario;
  return html`<article class="hall-paper light" aria-label=${hallSay('paper')}>
    <header>
      <p><b class="label">${draft.symbol}</b> <span class="meta">${revision > 0 ? `Rev.${revision}. ` : ''}${amended ? hallSay('amended') : ''}</span></p>
      ${sponsorsOf(committee)}
    </header>
    <ol class="hall-paragraphs">
      ${draft.paragraphs.map((was) => row(was, paragraphs.find(({ id }) => id === was.id) ?? null))}
    </ol>
    <p class="meta">${hallSay('own-words')}</p>
  </article>`;
}
