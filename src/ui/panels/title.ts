/** The first page: the line of history, broken where a group failed; the chapters that can be played; games to go on with. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { amphitheatre, horseshoe, type Spot } from '../arcs.ts';
import { LAST, STATIONS, type Station, TRACKS_MEET, TRACKS_PART } from '../history.ts';
import { CARD, goTo } from '../address.ts';
import { icon } from '../icons.ts';
import { runningName } from '../names.ts';
import { keptGames, type KeptGame } from '../shelf.ts';
import type { ShippedScenario } from '../desk.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';
import { languageSwitch } from './language-switch.ts';

const WIDTH = 1240;
const X = (at: number): number => Math.round(at * WIDTH);
const LINE = 40;
const LOW = 62;
const GAP = 20;
const ALL = 193; // seats of the Assembly

/** The line as pieces between its breaks. */
function lineOfHistory(chosen: Station | undefined): TemplateResult {
  const main = STATIONS.filter((s) => s.track === 'main');
  const pieces: string[] = [];
  let from = 0;
  for (const s of main.filter((m) => m.broken)) {
    pieces.push(`M${from} ${LINE}H${X(s.at) - GAP}`);
    from = X(s.at) + GAP;
  }
  pieces.push(`M${from} ${LINE}H${X(LAST)}`);
  const fork = X(TRACKS_PART);
  const join = X(TRACKS_MEET);
  const lower = `M${fork} ${LINE}c24 0 24 ${LOW - LINE} 48 ${LOW - LINE}H${join - 48}c24 0 24 ${LINE - LOW} 48 ${LINE - LOW}`;
  const brackets = main
    .filter((m) => m.broken)
    .map((s) => {
      const left = X(s.at) - GAP;
      const right = X(s.at) + GAP;
      return svg`<path class="hist-bracket" d="M${left - 7} ${LINE - 13}h7v26h-7M${right + 7} ${LINE - 13}h-7v26h7"></path>`;
    });
  const stops = STATIONS.filter((s) => !s.broken).map((s) => {
    const here = s === chosen;
    return svg`<circle class=${here ? 'hist-stop here' : 'hist-stop'} cx=${X(s.at)} cy=${s.track === 'lower' ? LOW : LINE} r=${here ? 11 : 6}></circle>`;
  });
  const chosenBreak = chosen?.broken === true ? chosen : undefined;
  return html`<svg class="hist-line" viewBox="0 0 ${WIDTH} 80" aria-hidden="true">
    <path class="hist-path" d=${pieces.join('')}></path>
    <path class="hist-path" d=${lower}></path>
    <path class="hist-path later" d="M${X(LAST)} ${LINE}H${WIDTH}"></path>
    ${brackets}${stops}
    ${chosenBreak === undefined ? nothing : svg`<circle class="hist-stop here" cx=${X(chosenBreak.at)} cy=${LINE} r="7"></circle>`}
  </svg>`;
}

function seatsPicture(seats: number): TemplateResult {
  const dot = (s: Spot, r: number, kind: string) =>
    svg`<circle class=${kind} cx=${s.x * 300} cy=${s.y * 300} r=${r}></circle>`;
  if (seats < 40) {
    const spots = horseshoe(seats);
    const table = `M-144 36V${-114}a144 144 0 0 1 288 0V36`;
    return html`<svg class="title-room" viewBox="-310 -310 620 330" aria-hidden="true">
      <path class="row" d=${table}></path>${spots.map((s, i) => dot(s, 11, i % 3 === 0 ? 'silent' : 'favour'))}
    </svg>`;
  }
  const rows = amphitheatre(seats);
  return html`<svg class="title-room" viewBox="-310 -310 620 330" aria-hidden="true">
    ${rows.map((row, r) => {
      const radius = 300 * (0.395 + (0.605 * r) / 7);
      return svg`<path class="row" d="M${-radius} 12V0a${radius} ${radius} 0 0 1 ${2 * radius} 0v12"></path>${row.map((s, i) => dot(s, (i * 7 + r * 3) % 5 < 3 ? 4.4 : 3.4, (i * 7 + r * 3) % 5 < 3 ? 'favour' : 'silent'))}`;
    })}
  </svg>`;
}

/** True for a station that can be played here. */
const playable = (stage: Stage, s: Station): boolean =>
  [...stage.state.shipped, ...stage.state.drafts].some(({ id }) => id === s.scenario);

const station = (stage: Stage, s: Station, chosen: Station | undefined): TemplateResult => html`<li
  class="station ${s.track} ${s.broken ? 'broken' : ''} ${playable(stage, s) ? 'playable' : ''}"
  style="--at:${s.at}"
>
  ${
    !playable(stage, s)
      ? html`<span class="station-body"><b class="figures">${s.year}</b><span>${say(s.label)}</span></span>`
      : html`<button
          class="station-body"
          aria-pressed=${s === chosen}
          @click=${() => stage.set({ scenarioId: s.scenario })}
        >
          <b class="figures">${s.year}</b><span>${say(s.label)}</span>
        </button>`
  }
</li>`;

function gamesToGoOn(games: readonly KeptGame[]): TemplateResult | typeof nothing {
  const last = games.find((game) => !game.over);
  if (last === undefined) return nothing;
  return html`<a class="button large filled" href=${goTo(last)}
    >${say('title.continue', { state: runningName(last.you) })}</a
  >`;
}

/** What else can be played of that year. */
function alsoHere(
  stage: Stage,
  { scenario, also = [] }: Partial<Station> = {},
  shown: string,
): TemplateResult | typeof nothing {
  const others = [scenario, ...also].filter((id) => id !== shown);
  const found = [...stage.state.shipped, ...stage.state.drafts].filter(({ id }) => others.includes(id));
  if (also.length === 0 || found.length === 0) return nothing;
  return html`<p class="meta">${say('title.also')}</p>
    ${found.map(({ id, title }) => html`<button class="plain title-also" @click=${() => stage.set({ scenarioId: id })}>${icon('right')}<span>${inWords(title)}</span></button>`)}`;
}

/** Where somebody begins who has not played yet. */
function firstLesson(shipped: readonly ShippedScenario[]): TemplateResult | typeof nothing {
  const first = shipped.find((s) => s.lesson !== null);
  if (first === undefined || first.lesson === null) return nothing;
  const { seat, seed } = first.lesson;
  return html`<a class="button large filled" href=${goTo({ scenario: first.id, seed, you: seat })}>${say('title.first')}</a>`;
}

export function titlePage(stage: Stage): TemplateResult {
  const { shipped, drafts, scenarioId } = stage.state;
  const largest = shipped.toSorted((a, b) => b.seats - a.seats)[0]; // the earliest of them, where two are equal
  const draft = drafts.find((d) => d.id === scenarioId);
  const room = shipped.find((s) => s.id === scenarioId) ?? largest;
  const scenario = draft ?? room;
  const id = scenario?.id ?? '';
  const seats = draft === undefined ? (room?.seats ?? ALL) : ALL;
  const chosen = STATIONS.find((s) => s.scenario === id || s.also?.includes(id) === true);
  const games = keptGames();
  return html`<div class="title dark">
    <header class="title-head">
      <p class="title-what">${icon('room')}<span>${say('title.what')}</span></p>
      ${languageSwitch(stage)}
    </header>
    <main class="title-main">
      <div class="title-words">
        <h1 class="display">${say('title.name')}</h1>
        <p class="title-lead">${say('title.lead')}</p>
        ${stage.state.told === null ? nothing : html`<p class="title-told" role="alert">${say(stage.state.told)}</p>`}
        <div class="title-go">
          ${gamesToGoOn(games)} ${games.length === 0 ? firstLesson(shipped) : nothing}
          <a class="button large ${games.length > 0 && games.every((game) => game.over) ? 'filled' : ''}" href=${goTo({ scenario: id })}>${say('title.play')}</a>
        </div>
      </div>
      <div class="title-picture">
        ${seatsPicture(seats)}
        <p class="title-count"><span class="number">${seats}</span><span class="meta">${say('title.seats', { n: seats })}</span></p>
      </div>
      <section class="title-card" aria-live="polite">
        <p class="meta">${chosen === undefined ? '' : say(chosen.label)}</p>
        <h2 class="section-title">${scenario === undefined ? '' : inWords(scenario.title)}</h2>
        <p class="soft">${scenario === undefined ? '' : inWords(scenario.summary)}</p>
        <a class="button" href=${goTo({ scenario: id })}>${say('title.open')}</a>
        ${alsoHere(stage, chosen, id)}
      </section>
    </main>
    <nav class="history" aria-label=${say('title.history')}>
      ${lineOfHistory(chosen)}
      <ol class="stations">
        ${STATIONS.map((s) => station(stage, s, chosen))}
      </ol>
    </nav>
    <footer class="title-foot">
      ${html`<button class="plain" @click=${() => stage.set({ sheet: 'games' })}>${icon('draft')}<span>${games.length === 0 ? say('games.title') : say('title.games', { n: games.length })}</span></button><span class="meta">${say('title.credit')} <a href=${CARD}>${say('card.name')}</a></span>`}
      <p class="meta legend-broken"><i class="broken-sign" aria-hidden="true"></i>${say('title.broken')}</p>
    </footer>
  </div>`;
}
