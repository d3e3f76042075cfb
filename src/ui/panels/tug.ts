/** Who holds each bracket: one line a bracket, pulled from both ends. Deletion is a reading like any other. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { StateCode } from '../../core/terms.ts';
import type { Option } from '../../core/text/options.ts';
import type { Paragraph } from '../../core/text/provision.ts';
import { openBrackets, type OpenBracket } from '../../core/text/render.ts';
import type { View } from '../../core/view.ts';
import { forceWords } from '../../telling/places.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { inWords, language, say } from '../words.ts';

const MOST = 8; // flags at one end; more become six and a number
const CUT = 6;

function holders(codes: readonly StateCode[]): TemplateResult | typeof nothing {
  if (codes.length === 0) return html`<span class="meta">${say('tug.chairs-text')}</span>`;
  const shown = codes.length > MOST ? codes.slice(0, CUT) : codes;
  return html`<span class="flags" role="img" aria-label=${codes.map(runningName).join(', ')} title=${codes.map(runningName).join(', ')}>
    ${shown.map((code) => flag(code, 24))}${codes.length > MOST ? html`<span class="meta">+${codes.length - CUT}</span>` : nothing}
  </span>`;
}

/** A few words for an option: the reading's label, the verb, or "out". */
function labelOf(view: View, bracket: OpenBracket, option: Option): string {
  if (option.words === null) return say('tug.out');
  const provision = view.text.provisions.find((p) => p.id === bracket.provision);
  if (bracket.slot === 'force' && option.force !== null) return forceWords(option.force, language());
  const reading = provision?.readings.find((r) => r.id === option.reading);
  if (bracket.slot === 'frame' && option.stands) return say('tug.in');
  return reading === undefined ? option.words : inWords(reading.label);
}

/** One end of a tug. */
const end = (
  view: View,
  bracket: OpenBracket,
  option: Option,
  side: 'left' | 'right',
): TemplateResult => html`<div class="tug-end ${side}">
  <p class="tug-words">${labelOf(view, bracket, option)}</p>
  ${holders(option.holders)}
</div>`;

/** Who holds a bracket pulls at that end alone, whatever its name once stood under. */
function ends(bracket: OpenBracket): readonly Option[] {
  const [stands, ...wanted] = bracket.options;
  if (stands === undefined) return [];
  const pulling = new Set(wanted.flatMap((option) => option.holders));
  return [{ ...stands, holders: stands.holders.filter((code) => !pulling.has(code)) }, ...wanted];
}

function tug(view: View, bracket: OpenBracket): TemplateResult {
  const [stands, ...wanted] = ends(bracket);
  if (stands === undefined) return html``;
  const provision = view.text.provisions.find((p) => p.id === bracket.provision);
  return html`<li class="tug">
    <span class="letter-key" aria-hidden="true">${bracket.letter}</span>
    <div class="tug-body">
      <p class="unseen">${say('draft.bracket-spoken', { letter: bracket.letter })} ${provision === undefined ? '' : inWords(provision.title)}</p>
      ${wanted.map(
        (option, i) => html`<div class="tug-line">
          ${i === 0 ? end(view, bracket, stands, 'left') : html`<div class="tug-end left"></div>`}
          <span class="tug-gap" aria-hidden="true">[ ]</span>
          ${end(view, bracket, option, 'right')}
        </div>`,
      )}
    </div>
  </li>`;
}

/** Agreed language of the provisions of a paragraph, in words. */
function agreedWords(view: View, paragraph: Paragraph): string {
  const agreed = paragraph.provisions.flatMap((id) => {
    const provision = view.text.provisions.find((p) => p.id === id);
    const reading = provision?.readings.filter((r) => r.agreed >= 0.75).sort((a, b) => b.agreed - a.agreed)[0];
    return reading === undefined ? [] : [inWords(reading.label)];
  });
  return agreed.length === 0 ? '' : say('tug.agreed', { words: agreed.join(', ') });
}

export function tugs(view: View, paragraph: Paragraph): TemplateResult | typeof nothing {
  const brackets = openBrackets(view.text, view.draft, paragraph.id, language());
  const agreed = agreedWords(view, paragraph);
  if (brackets.length === 0) return agreed === '' ? nothing : html`<p class="meta tug-none">${agreed}</p>`;
  return html`<section class="tugs">
    <header class="tugs-head"><h3 class="label">${say('tug.title')}</h3><span class="meta">${agreed}</span></header>
    <ul>${brackets.map((bracket) => tug(view, bracket))}</ul>
  </section>`;
}
