/** Who voted how, by region: the hall as a table, for eyes and ears alike. A State's name opens why it votes so. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { House, Taken } from '../../core/committee/happenings.ts';
import type { Committee } from '../../core/committee/state.ts';
import { BALLOTS, type StateCode } from '../../core/terms.ts';
import { CODES, REGIONS, stateOf } from '../../core/world/states.ts';
import { flag } from '../flag.ts';
import { byName, formalName } from '../names.ts';
import { sift } from '../seats.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';
import { markOf, markWords, sign } from './board.ts';
import { setSitting } from './sit.ts';
import type { Hall, Sitting } from './state.ts';
import { chances, termsList } from './terms.ts';
import { partOf } from './seats.ts';
import { hallSay, told } from './words.ts';

/** The last vote on the whole draft in a house, or null. */
const wholeIn = ({ votes }: Committee, house: House): Taken | null =>
  votes.findLast((vote) => vote.house === house && vote.question === 'whole') ?? null;

/** The votes on the whole that the table has columns for; without any, one column of what is known. */
const columnsOf = (committee: Committee): readonly Taken[] =>
  (['committee', 'plenary'] as const).flatMap((house) => wholeIn(committee, house) ?? []);

/** One State: its part, its votes, and once it has voted what weighed. */
export function seatCard(stage: Stage, { scenario }: Hall, sitting: Sitting): TemplateResult | typeof nothing {
  const { seat: code, desk, key } = sitting;
  if (code === null) return nothing;
  const committee = desk.room.committee();
  const judged = desk.judged(code);
  const voted = committee.votes.length > 0 || committee.fate !== null;
  return html`<section class="hall-seat light" aria-label=${formalName(code)}>
    <header>
      ${flag(code, 36)}
      <div><h3 class="name">${formalName(code)}</h3><p class="meta">${partOf(scenario, code)} ${say(`region.${stateOf(code).region}`)}</p></div>
      <button class="plain" @click=${() => setSitting(stage, { seat: null })}>${say('sheet.close')}</button>
    </header>
    ${committee.votes.map(({ house, question, ballots }) => html`<p>${told('explain-voted', { house: told(`house-${house}`), question: told(`question-${question}`), ballot: told(`ballot-${ballots[code] ?? 'absent'}`) })}</p>`)}
    ${voted || code === key.you ? html`<h4 class="label">${hallSay('why')}</h4>${chances(judged)}${termsList(judged)}` : html`<p class="soft">${hallSay('not-declared')}</p>`}
  </section>`;
}

/** How the Members of a region voted last, in four counts. */
const counts = (taken: Taken | null, codes: readonly StateCode[]): readonly TemplateResult[] =>
  BALLOTS.map(
    (ballot) =>
      html`<span class="hall-count figures">${sign(ballot)} ${codes.filter((code) => (taken?.ballots[code] ?? 'absent') === ballot).length}<span class="unseen">${markWords(ballot)}</span></span>`,
  );

function regionTable(
  stage: Stage,
  sitting: Sitting,
  columns: readonly Taken[],
  region: (typeof REGIONS)[number],
  codes: readonly StateCode[],
): TemplateResult | typeof nothing {
  const here = byName(codes.filter((code) => stateOf(code).region === region));
  if (here.length === 0) return nothing;
  const committee = sitting.desk.room.committee();
  const cell = (taken: Taken | null, code: StateCode): TemplateResult => {
    const mark = markOf(committee, taken, code);
    return html`<td>${sign(mark)} <span>${markWords(mark)}</span></td>`;
  };
  return html`<table class="hall-roll">
    <caption class="label">${say(`region.${region}`)}, ${here.length}${columns.length === 0 ? nothing : counts(columns.at(-1) ?? null, here)}</caption>
    <thead><tr><th scope="col">${hallSay('state')}</th>${columns.length === 0 ? html`<th scope="col">${hallSay('known')}</th>` : columns.map(({ house }) => html`<th scope="col">${told(`house-${house}`)}</th>`)}</tr></thead>
    <tbody>
      ${here.map(
        (code) => html`<tr>
          <th scope="row"><button class="hall-name" @click=${() => setSitting(stage, { seat: code })}>${flag(code, 18)} <span>${formalName(code)}</span></button></th>
          ${columns.length === 0 ? cell(null, code) : columns.map((taken) => cell(taken, code))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The whole table with a field to find a State. */
export function rollTable(stage: Stage, hall: Hall, sitting: Sitting): TemplateResult {
  const committee = sitting.desk.room.committee();
  const columns = columnsOf(committee);
  const codes = sift({ forum: { seats: CODES }, briefings: [] }, 'all', hall.search);
  return html`<div class="hall-roll-all">
    <label class="which"><span class="label">${say('seat.find')}</span>
      <input class="field" type="search" autocomplete="off" .value=${hall.search} @input=${(e: Event) => stage.set({ hall: { ...hall, search: (e.target as HTMLInputElement).value } })} /></label>
    <p class="meta" role="status">${say('seat.found', { n: codes.length })}</p>
    <div class="hall-regions">${REGIONS.map((region) => regionTable(stage, sitting, columns, region, codes))}</div>
  </div>`;
}
