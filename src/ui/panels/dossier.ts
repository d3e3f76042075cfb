/** What is known of one delegation: what it said, why, what it would accept; and what is only guessed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Issue, StateCode } from '../../core/terms.ts';
import type { Edit } from '../../core/text/draft.ts';
import type { View } from '../../core/view.ts';
import { prepare } from '../corridor-state.ts';
import { flag } from '../flag.ts';
import { formalName } from '../names.ts';
import { polesOf } from '../poles.ts';
import { paragraphInHand, stanceOf } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { editOf, nameOf, quoteOf, reasonsOf, sentenceOf } from '../tell.ts';
import { say } from '../words.ts';
import { stanceSign } from './stance-sign.ts';

const SHOWN = 5; // issues of a dossier at once

/** The last statement of a delegation that you heard. */
const lastWord = (view: View, code: StateCode) =>
  view.happenings.findLast((h) => h.type === 'statement-made' && h.by === code) ?? null;

function why(view: View, code: StateCode): TemplateResult | typeof nothing {
  const last = lastWord(view, code);
  const terms = last?.type === 'statement-made' ? last.terms : [];
  const reasons = reasonsOf(terms, view, code);
  if (reasons.length === 0) return nothing;
  const most = Math.max(...reasons.map((r) => Math.abs(r.value)));
  return html`<h3 class="label">${say('dossier.why')}</h3>
    <ul class="bars">
      ${reasons.map((r) => html`<li><span>${r.words}</span><i class="bar" aria-hidden="true"><i style="width:${Math.round((100 * Math.abs(r.value)) / most)}%"></i></i></li>`)}
    </ul>`;
}

/** Positions: told ones are solid, those of the public record are hatched for what is not known. */
function positions(view: View, code: StateCode): TemplateResult | typeof nothing {
  const dossier = view.dossiers[code];
  if (dossier === undefined) return nothing;
  const told = dossier.learnt?.positions ?? [];
  const onTable = new Set(view.text.provisions.map((p) => p.issue));
  const signs = (Object.entries(dossier.recordSigns) as [Issue, -1 | 1][]).filter(
    ([issue]) => onTable.has(issue) && !told.some((p) => p.issue === issue),
  );
  const rows = [
    ...told.map((p) => ({
      issue: p.issue,
      at: (p.position + 1) / 2,
      known: true,
      note: say(`salience.${p.salience}`),
    })),
    ...signs.map(([issue, side]) => ({
      issue,
      at: side === 1 ? 0.86 : 0.14,
      known: false,
      note: say('dossier.record'),
    })),
  ];
  if (rows.length === 0) return html`<p class="meta">${say('dossier.nothing')}</p>`;
  const row = (r: (typeof rows)[number]) => {
    const poles = polesOf(r.issue);
    return html`<li class="position">
      <p><b>${poles.title}</b> <span class="meta">${r.note}</span></p>
      <span class="position-line ${r.known ? '' : 'guess'}" role="img" aria-label=${say('dossier.leans', { pole: r.at > 0.5 ? poles.right : r.at < 0.5 ? poles.left : say('dossier.middle') })}><i style="left:${Math.round(r.at * 100)}%"></i></span>
      <span class="slider-ends meta"><span>${poles.left}</span><span>${poles.right}</span></span>
    </li>`;
  };
  return html`<h3 class="label">${say('dossier.known')}</h3>
    <ul class="positions">${rows.slice(0, SHOWN).map(row)}</ul>
    ${rows.length > SHOWN ? html`<details><summary class="meta">${say('dossier.more', { n: rows.length - SHOWN })}</summary><ul class="positions">${rows.slice(SHOWN).map(row)}</ul></details>` : nothing}`;
}

/** What it would accept, as far as it has said: a button each. */
function wouldAccept(stage: Stage, view: View, code: StateCode): TemplateResult | typeof nothing {
  const talks = view.dossiers[code]?.talks ?? [];
  const edits: { give: Edit; take: Edit | null }[] = [];
  for (const talk of talks) {
    const { answer } = talk;
    if (answer === null) continue;
    if (answer.notWithout !== null)
      edits.push({
        give: answer.notWithout,
        take: 'take' in talk.about ? talk.about.take : 'edit' in talk.about ? talk.about.edit : null,
      });
    if (answer.package !== null) edits.push({ give: answer.package.take, take: answer.package.give });
  }
  if (edits.length === 0) return nothing;
  return html`<h3 class="label">${say('dossier.accepts')}</h3>
    <ol class="accepts">
      ${edits.slice(-3).map(
        ({ give, take }) => html`<li>
          <span class="floor-quote">${editOf(give, view)}</span>
          <button class="button" @click=${() => prepare(stage, { doing: 'package', give, ...(take === null ? {} : { take }), picking: null })}>${say('dossier.put')}</button>
        </li>`,
      )}
    </ol>`;
}

function talksWith(view: View, code: StateCode): TemplateResult | typeof nothing {
  const heard = view.happenings.filter((h) => h.type === 'talk' && (h.with === code || h.about.by === code));
  if (heard.length === 0) return nothing;
  return html`<h3 class="label">${say('dossier.talks')}</h3>
    <ul class="talks">${heard
      .slice(-4)
      .reverse()
      .map((h) => html`<li>${sentenceOf(h, view)}</li>`)}</ul>`;
}

/** How they see you, in words: a number never stands without its word, nor here at all. */
export function goodwillWords(code: StateCode, goodwill: number): string {
  const state = nameOf(code);
  if (goodwill > 0.35) return say('goodwill.warm', { state });
  if (goodwill > 0.1) return say('goodwill.fair', { state });
  if (goodwill < -0.35) return say('goodwill.cold', { state });
  if (goodwill < -0.1) return say('goodwill.cool', { state });
  return say('goodwill.even', { state });
}

/** With whom one talks: the flag, the name, the stance on the paragraph in hand and the goodwill. */
export function dossierHead(stage: Stage, view: View, code: StateCode): TemplateResult {
  const paragraph = paragraphInHand(view, stage.state.paragraph);
  const stance = stanceOf(view, code, paragraph);
  return html`<header class="dossier-head">
    ${flag(code, 64)}
    <div>
      <h2 class="screen-title">${formalName(code)}</h2>
      <p class="meta">${stanceSign(stance)} ${say('dossier.stance', { number: paragraph?.number ?? 0, stance: say(`stance-of.${stance}`) })}</p>
      <p class="meta">${goodwillWords(code, view.dossiers[code]?.goodwill ?? 0)}</p>
    </div>
  </header>`;
}

/** What is known of a delegation; `head` stands above it, unless it stands elsewhere. */
export function dossier(
  stage: Stage,
  view: View,
  code: StateCode,
  head: TemplateResult | typeof nothing,
): TemplateResult {
  const last = lastWord(view, code);
  return html`<section class="dossier" aria-label=${formalName(code)}>
    ${head}
    ${last === null ? html`<p class="soft">${say('dossier.silent', { state: nameOf(code) })}</p>` : html`<blockquote class="quote">${quoteOf(last, view)}</blockquote>`}
    ${why(view, code)} ${wouldAccept(stage, view, code)} ${talksWith(view, code)} ${positions(view, code)}
  </section>`;
}
