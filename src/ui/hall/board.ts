/** The hall from above: 193 seats in the order of the alphabet, each with the shape of its vote, or of what is known of it. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Taken } from '../../core/committee/happenings.ts';
import type { Committee } from '../../core/committee/state.ts';
import type { Ballot, StateCode } from '../../core/terms.ts';
import { CODES, stateOf } from '../../core/world/states.ts';
import { amphitheatre, type Spot } from '../arcs.ts';
import { runningName } from '../names.ts';
import { hallSay } from './words.ts';

/** What a seat shows: a vote, or before one what everybody knows. */
export type Mark = Ballot | 'sponsor' | 'unknown';

const R = 6.4;

/** Seats from left to right through all rows, the alphabet of the English names with them. */
const spots: readonly (readonly [StateCode, Spot])[] = (() => {
  const angle = ({ x, y }: Spot): number => Math.atan2(-y, x);
  const swept = amphitheatre(CODES.length)
    .flat()
    .toSorted((a, b) => angle(b) - angle(a));
  const named = [...CODES].sort((a, b) => (stateOf(a).official.en < stateOf(b).official.en ? -1 : 1));
  return named.flatMap((code, i) => {
    const spot = swept[i];
    return spot === undefined ? [] : [[code, spot] as const];
  });
})();

/** Four shapes, so that nothing hangs on colour: a disc, a square, an open rhombus, a dot. */
export function shape(mark: Mark, x: number, y: number, r = R): TemplateResult {
  switch (mark) {
    case 'yes':
      return svg`<circle class="b-yes" cx=${x} cy=${y} r=${r}></circle>`;
    case 'no':
      return svg`<rect class="b-no" x=${x - r * 0.92} y=${y - r * 0.92} width=${r * 1.84} height=${r * 1.84}></rect>`;
    case 'abstain':
      return svg`<path class="b-abstain" d="M${x} ${y - r * 1.15}l${r * 1.15} ${r * 1.15}l${-r * 1.15} ${r * 1.15}l${-r * 1.15} ${-r * 1.15}z"></path>`;
    case 'sponsor':
      return svg`<circle class="b-sponsor" cx=${x} cy=${y} r=${r - 1}></circle><circle class="b-yes" cx=${x} cy=${y} r=${r * 0.35}></circle>`;
    case 'unknown':
      return svg`<circle class="b-unknown" cx=${x} cy=${y} r=${r * 0.72}></circle>`;
    default:
      return svg`<circle class="b-absent" cx=${x} cy=${y} r=${r * 0.32}></circle>`;
  }
}

/** A shape by itself, for a legend or a list. */
export const sign = (mark: Mark): TemplateResult =>
  html`<svg class="hall-sign" viewBox="-9 -9 18 18" aria-hidden="true">${shape(mark, 0, 0)}</svg>`;

/** What is known of a Member: its vote on what the board shows, else whether its name is on the draft. */
export function markOf(committee: Committee, taken: Taken | null, code: StateCode): Mark {
  if (taken !== null) return taken.ballots[code] ?? 'absent';
  return committee.cast[code] ?? (committee.sponsors.includes(code) ? 'sponsor' : 'unknown');
}

/** The words of a mark. */
export const markWords = (mark: Mark): string => hallSay(`mark-${mark}`);

/** The seats. `you` and the State that is looked at are ringed. A pointer picks; the list beside it is the sure way in. */
export function board(
  of: (code: StateCode) => Mark,
  you: StateCode,
  seat: StateCode | null,
  pick: (code: StateCode) => void,
): TemplateResult {
  return html`<svg class="hall-board" viewBox="-318 -318 636 344" aria-hidden="true">
    ${spots.map(([code, { x, y }]) => {
      const [cx, cy] = [x * 300, y * 300];
      const ring = code === you ? 'b-you' : code === seat ? 'b-seat' : null;
      return svg`<g class="b-place" @click=${() => pick(code)}><circle class="b-touch" cx=${cx} cy=${cy} r="10"><title>${runningName(code)}, ${markWords(of(code))}</title></circle>${shape(of(code), cx, cy)}${ring === null ? nothing : svg`<circle class=${ring} cx=${cx} cy=${cy} r="11"></circle>`}</g>`;
    })}
  </svg>`;
}

const VOTES: readonly Ballot[] = ['yes', 'no', 'abstain', 'absent'];

/** The tally in four shapes, with who is present and voting; before a vote, what the marks mean. */
export function tallyOf(taken: Taken | null, sponsors: number): TemplateResult {
  if (taken === null)
    return html`<ul class="hall-tally"><li>${sign('sponsor')}<span>${hallSay('known-sponsors', { n: sponsors })}</span></li><li>${sign('unknown')}<span>${hallSay('known-others', { n: CODES.length - sponsors })}</span></li></ul>`;
  const { yes, no } = taken.tally;
  return html`<ul class="hall-tally" id="hall-tally">
      ${VOTES.map((ballot) => html`<li>${sign(ballot)}<span><b class="figures" data-ballot=${ballot}>${taken.tally[ballot]}</b> ${markWords(ballot)}</span></li>`)}
    </ul>
    <p class="meta">${hallSay('present', { n: yes + no, m: CODES.length - taken.tally.absent })}</p>`;
}
