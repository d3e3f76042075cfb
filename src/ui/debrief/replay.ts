/** The replay: a line of time to scrub over, and how text and room stood at each stop of it. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Happening } from '../../core/happenings.ts';
import { type Stance, STANCES } from '../../core/terms.ts';
import { renderParagraph } from '../../core/text/render.ts';
import { paragraphStatus, provisionOf } from '../../core/text/status.ts';
import type { Stop } from '../../debrief/course.ts';
import type { Game } from '../desk.ts';
import { draftName } from '../panels/draft-name.ts';
import { paragraphText } from '../panels/paragraph.ts';
import { stanceSign } from '../panels/stance-sign.ts';
import type { Stage } from '../stage.ts';
import { sentenceOf } from '../tell.ts';
import { inWords, language, say } from '../words.ts';
import { courseOfGame } from './findings.ts';

const [H, TOP, BOTTOM, EDGE] = [170, 30, 138, 16];
const [WIDE, NARROW] = [960, 380]; // the figure keeps the size of its letters on a phone
const LINES = 5;
/** Kinds of happenings that are told of a stop, by how much they say. */
const TELLING: readonly Happening['type'][] = [
  ...([
    'ended',
    'gavelled',
    'objected',
    'silence-broken',
    'disassociated',
    'inject-arrived',
    'proposal-ruled',
  ] as const),
  ...(['silence-kept', 'programme-agreed', 'programme-not-agreed', 'draft-circulated', 'moved-to-summary'] as const),
  ...(['mode-changed', 'bracket-lifted', 'bracket-placed', 'sponsored'] as const),
];

/** What a stop is called: "Meeting 5", "Silence broken", "The end". */
const titleOf = ({ kind, conference: { meeting } }: Stop): string => say(`stop.${kind}`, { meeting });

/** The unbroken line: seats without a bracket at each stop; it breaks where somebody broke it. */
function lineOfTime(stops: readonly Stop[], here: number, seats: number): TemplateResult {
  const W = innerWidth < 700 ? NARROW : WIDE;
  const x = (i: number): number => EDGE + (i * (W - 2 * EDGE)) / Math.max(1, stops.length - 1);
  const low = Math.min(...stops.map(({ agreeing }) => agreeing)) - 1;
  const y = (n: number): number => BOTTOM - ((n - low) / Math.max(1, seats - low)) * (BOTTOM - TOP);
  const pieces = stops.slice(1).map((stop, i) => {
    const from = stops[i];
    if (from === undefined) return nothing;
    const [x1, y1, x2, y2] = [x(i), y(from.agreeing), x(i + 1), y(stop.agreeing)];
    if (stop.broken.length === 0) return svg`<path class="agree-line" d="M${x1} ${y1}L${x2} ${y2}"></path>`;
    const at = (t: number) => `${x1 + (x2 - x1) * t} ${y1 + (y2 - y1) * t}`;
    return svg`<path class="agree-line" d="M${x1} ${y1}L${at(0.3)}M${at(0.7)}L${x2} ${y2}"></path><text class="agree-break" x=${(x1 + x2) / 2} y=${(y1 + y2) / 2 + 8}>] [</text>`;
  });
  const now = stops[here];
  const anchor = here === 0 ? 'start' : here === stops.length - 1 ? 'end' : 'middle';
  return html`<svg class="agreement" viewBox="0 0 ${W} ${H}" aria-hidden="true">
    <path class="agree-all" d="M0 ${y(seats)}H${W}"></path><path class="agree-base" d="M0 ${BOTTOM}H${W}"></path>
    ${pieces}
    ${stops.map((stop, i) => svg`<circle class=${i === here ? 'agree-stop here' : 'agree-stop'} cx=${x(i)} cy=${y(stop.agreeing)} r=${i === here ? 8 : 4.5}></circle>`)}
    ${now === undefined ? nothing : svg`<path class="agree-now" d="M${x(here)} ${y(now.agreeing) + 8}V${BOTTOM}"></path><text class="agree-text" x=${x(here)} y=${y(now.agreeing) - 14} text-anchor=${anchor}>${now.agreeing}</text>`}
    <text class="agree-text" x="0" y=${BOTTOM + 24}>${stops[0] === undefined ? '' : titleOf(stops[0])}</text>
    <text class="agree-text" x=${W} y=${BOTTOM + 24} text-anchor="end">${stops.length < 2 ? '' : titleOf(stops[stops.length - 1] as Stop)}</text>
  </svg>`;
}

/** The paragraphs of the draft at a stop, each by how it stood; one is in hand. */
function strip(stage: Stage, { conference: { text, draft } }: Stop, shown: string | null): TemplateResult {
  return html`<div class="replay-strip" role="group" aria-label=${say('replay.paragraphs')}>${text.paragraphs
    .filter(({ provisions }) => provisions.length > 0)
    .map(({ id, number, provisions }) => {
      const status = paragraphStatus(text, draft, id);
      const n = draft.brackets.filter(({ provision }) => provisions.includes(provision)).length;
      const name = say('replay.paragraph', { number, status: say(`status.${status}`) });
      return html`<button class="replay-cell" data-status=${status} aria-pressed=${id === shown ? 'true' : 'false'} aria-label=${name} title=${name} @click=${() => stage.set({ paragraph: id })}>${number}${n === 0 ? nothing : html`<sup>${n}</sup>`}</button>`;
    })}</div>`;
}

/** Declared stances on one provision, counted. */
function stances({ conference: { stances: all, text, scenario } }: Stop, id: string): TemplateResult {
  const declared = Object.values(all[id] ?? {});
  const count = (stance: Stance): number =>
    stance === 'unknown'
      ? scenario.forum.seats.length - declared.filter((one) => one !== 'unknown').length
      : declared.filter((one) => one === stance).length;
  return html`<li><b class="name">${inWords(provisionOf(text, id).title)}</b>
    <span class="replay-stances figures">${STANCES.map((stance) => {
      const n = count(stance);
      return n === 0
        ? nothing
        : html`<span>${stanceSign(stance)}<b>${n}</b> <span class="meta">${say(`stance.${stance}`, { n })}</span></span>`;
    })}</span></li>`;
}

function told(stop: Stop, { you, view }: Game): TemplateResult {
  const heard = stop.told.filter((one) => one.audience === undefined || one.audience.includes(you));
  const rank = ({ type }: Happening): number => TELLING.indexOf(type);
  const chosen = new Set(
    heard
      .filter((one) => rank(one) >= 0)
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, LINES),
  );
  const lines = heard.filter((one) => chosen.has(one));
  return lines.length === 0
    ? html`<p class="soft">${say('replay.quiet')}</p>`
    : html`<ul class="replay-told">${lines.map((one) => html`<li>${sentenceOf(one, view)}</li>`)}</ul>`;
}

export function replayPart(stage: Stage, game: Game): TemplateResult {
  const stops = courseOfGame(game);
  const here = Math.min(stage.state.stop ?? stops.length - 1, stops.length - 1);
  const stop = stops[here];
  if (stop === undefined) return html``;
  const { text, draft, scenario } = stop.conference;
  const seats = scenario.forum.seats.length;
  const open = text.paragraphs.filter(({ provisions }) => provisions.length > 0);
  const shown = open.find(({ id }) => id === stage.state.paragraph) ?? open[0] ?? null;
  const spoken = `${titleOf(stop)}. ${draftName(draft.revision)}. ${say('replay.agreeing', { n: stop.agreeing, seats })}`;
  const go = (to: number): void => stage.set({ stop: Math.max(0, Math.min(stops.length - 1, to)) });
  return html`<section class="debrief-part replay">
    <h2 class="section-title">${say('debrief.agreement')}</h2>
    <p class="meta">${say('debrief.agreement-how')}</p>
    ${lineOfTime(stops, here, seats)}
    <div class="replay-bar">
      <button class="button icon-only" aria-label=${say('replay.back')} ?disabled=${here === 0} @click=${() => go(here - 1)}>‹</button>
      <input class="replay-range" type="range" min="0" max=${stops.length - 1} step="1" .value=${String(here)} aria-label=${say('replay.name')} aria-valuetext=${spoken} @input=${(e: Event) => go(Number((e.target as HTMLInputElement).value))} />
      <button class="button icon-only" aria-label=${say('replay.on')} ?disabled=${here === stops.length - 1} @click=${() => go(here + 1)}>›</button>
    </div>
    <p class="label replay-now" id="replay-now">${spoken}</p>
    ${strip(stage, stop, shown?.id ?? null)}
    <div class="debrief-two wide">
      <div>
        ${
          shown === null
            ? nothing
            : html`<p class="paragraph-text"><span class="figures">${shown.number}. </span>${paragraphText(renderParagraph(text, draft, shown.id, language()))}</p>
              <ul class="replay-provisions">${shown.provisions.map((id) => stances(stop, id))}</ul>`
        }
      </div>
      <div><h3 class="label">${say('replay.told')}</h3>${told(stop, game)}</div>
    </div>
    <details><summary class="label">${say('debrief.table')}</summary>
      <table class="outcomes"><thead><tr><th scope="col">${say('replay.stop')}</th><th scope="col">${say('debrief.draft')}</th><th scope="col">${say('debrief.seats-without')}</th></tr></thead>
      <tbody>${stops.map((one) => html`<tr><th scope="row">${titleOf(one)}</th><td>${draftName(one.conference.draft.revision)}</td><td class="figures">${one.agreeing}</td></tr>`)}</tbody></table>
    </details>
  </section>`;
}
