import type { GoodwillChange, ProposalRuling, Term } from '../core/acts.ts';
import { chanceOf } from '../core/chance.ts';
import { logistic } from '../core/exact.ts';
import type { Conference } from '../core/state.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { sameEdit } from '../core/text/edit.ts';
import { heldIn } from './brackets.ts';
import { swapOfEdit } from './edits.ts';
import type { Room } from './room.ts';
import { BELOW_NOTICE } from './standing.ts';
import { sameSwap } from './swap.ts';
import { tryEdits } from './trial.ts';

/** By what way words reach the table. */
export type Way = 'floor' | 'package' | 'convened';

const EASED = -0.02; // change of discomfort below which an act earns goodwill
const HARMED = 0.05; // and above which it costs some
const REFUSED_HARM = 0.02; // rise of the room's unease from which a refused act is remembered by those it would have harmed
const KEPT_PACKAGE = 0.25; // goodwill of the partner of a package that was taken
const REFUSED = -0.06; // goodwill of one whom a refused act would have harmed
/** Goodwill of one whom an act that was taken eases or harms, by its change of discomfort. */
const thanks = (change: number): number => Math.min(0.25, 0.03 - 0.8 * change);
const grudge = (change: number): number => -Math.min(0.15, 0.32 * change);
/** Goodwill that a bracket held by a person costs a meeting, with those whom its words hurt too and with the rest. */
const BRACKET_SHARED = -0.025;
const BRACKET_ALONE = -0.05;
/** A yes of one whom the words ease carries so much more. */
export const EASED_SUPPORT = 1.5;
const SPONSOR_SUPPORT = 0.5; // and a name under the words so much of a yes

/** What the word of a delegation of weight c counts for, when it asks and when it stands by a package. */
const standingOf = (c: number): number => 0.4 + c;
const backing = (c: number): number => 0.1 + 0.3 * c;

/** Goodwill of one delegation towards another, -1..1. */
export const goodwillOf = (conference: Conference, of: StateCode, towards: StateCode): number =>
  conference.goodwill[towards]?.[of] ?? 0;

/** How far the room trusts a delegation: mean goodwill towards it, weighted by .3 + weight. */
function trustIn(room: Room, conference: Conference, code: StateCode): number {
  const { nature, standing: s } = room;
  let sum = 0;
  let weights = 0;
  for (let j = 0; j < nature.n; j++) {
    const other = nature.codes[j] as StateCode;
    if (other === code) continue;
    const weight = s.call[j] as number;
    sum += weight * goodwillOf(conference, other, code);
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/**
 * How the room takes a proposal: it passes with chance L((base + trust + support - rise of unease) / scale), and never
 * against a bracket whose holder it would hurt. Those it eases or hurts remember it.
 */
export function ruleOn(
  room: Room,
  conference: Conference,
  by: StateCode,
  edits: readonly Edit[],
  partners: readonly StateCode[],
  kind: Way,
): ProposalRuling {
  const { nature, columns, standing: s, parameters: p, scenario } = room;
  const i = nature.codes.indexOf(by);
  const { after, rise } = tryEdits(room, conference, edits);
  // A package is judged whole: its partner may let go of words under its own bracket for what it gets elsewhere.
  const blocked = heldIn(room, conference).some(
    ({ seat, provision }) =>
      seat !== i &&
      edits.some((edit) => edit.provision === columns.ids[provision]) &&
      (after[seat] as number) > (s.discomfort[seat] as number) + BELOW_NOTICE,
  );
  const trust = p.acceptTrust * trustIn(room, conference, by) * standingOf(nature.weight[i] as number);
  const support = supportFor(room, conference, by, edits, partners, kind, after);
  const chance = blocked ? 0 : logistic((p.acceptBase + trust + support - rise) / p.acceptScale);
  const luck = chanceOf(room.seed, scenario.forum.id, 'proposal', conference.meeting, by, kind);
  const taken = luck.next() < chance;
  const goodwill: GoodwillChange[] = [];
  const against: Term[] = [];
  for (let j = 0; j < nature.n; j++) {
    if (j === i) continue;
    const change = (after[j] as number) - (s.discomfort[j] as number);
    const of = nature.codes[j] as StateCode;
    if (change > HARMED) against.push({ name: 'red-line', value: change * (s.call[j] as number), towards: of });
    const moved = !taken
      ? rise > REFUSED_HARM && change > HARMED
        ? REFUSED
        : 0
      : kind === 'package' && partners.includes(of)
        ? KEPT_PACKAGE
        : change < EASED
          ? thanks(change)
          : change > HARMED
            ? grudge(change)
            : 0;
    if (moved !== 0) goodwill.push({ of, towards: by, change: moved });
  }
  against.sort((left, right) => right.value - left.value || ((left.towards ?? '') < (right.towards ?? '') ? -1 : 1));
  return { by, edits, partners, taken, chance, against: against.slice(0, 3), goodwill };
}

/** What was found in the corridor for these words: those sounded with a yes, partners, the convened who are not hurt. */
function supportFor(
  room: Room,
  conference: Conference,
  by: StateCode,
  edits: readonly Edit[],
  partners: readonly StateCode[],
  kind: Way,
  after: Float64Array,
): number {
  const { nature, standing: s, parameters: p } = room;
  const weightOf = (code: StateCode): number => nature.weight[nature.codes.indexOf(code)] ?? 0;
  const yes = (code: StateCode): number => p.supportWeight * (s.call[nature.codes.indexOf(code)] ?? 0);
  let sum = 0;
  for (const edit of edits) {
    for (const [code, eases] of soundedFor(room, conference, by, edit)) sum += yes(code) * (eases ? EASED_SUPPORT : 1);
    const sponsors = conference.draft.standings[edit.provision]?.sponsors ?? [];
    if (sponsors.includes(by))
      for (const sponsor of sponsors) if (sponsor !== by) sum += SPONSOR_SUPPORT * yes(sponsor);
  }
  for (const partner of partners) {
    const j = nature.codes.indexOf(partner);
    if (kind === 'package') sum += p.acceptTrust * backing(weightOf(partner)) * standingOf(weightOf(by));
    else if ((after[j] as number) <= (s.discomfort[j] as number) + BELOW_NOTICE) sum += yes(partner);
  }
  return sum;
}

/** Who said yes when `by` sounded just these words, each once, and whether they ease it. */
function soundedFor(room: Room, conference: Conference, by: StateCode, edit: Edit): ReadonlyMap<StateCode, boolean> {
  const wanted = swapOfEdit(room.standing, edit);
  const yes = new Map<StateCode, boolean>();
  for (const { by: asker, with: other, about, answer } of conference.talks) {
    if (asker !== by || about.type !== 'sound' || answer?.answer !== 'yes') continue;
    const same = wanted !== null && sameSwap(wanted, swapOfEdit(room.standing, about.edit));
    if (same || sameEdit(edit, about.edit)) yes.set(other, answer.eases);
  }
  return yes;
}

/** What brackets that people hold cost them, a meeting: a little with everybody, less with those the words hurt too. */
export function rememberBrackets(room: Room, conference: Conference, people: readonly StateCode[]): GoodwillChange[] {
  const { nature, columns, standing: s } = room;
  const changes: GoodwillChange[] = [];
  for (const bracket of conference.draft.brackets) {
    if (!people.includes(bracket.by)) continue;
    const at = columns.indexOf.get(bracket.provision);
    if (at === undefined) continue;
    const column = ((columns.offset[at] as number) + (s.reading[at] as number)) * nature.n;
    for (let j = 0; j < nature.n; j++) {
      const of = nature.codes[j] as StateCode;
      if (of === bracket.by) continue;
      changes.push({
        of,
        towards: bracket.by,
        change: (columns.hurt[column + j] as number) > 0 ? BRACKET_SHARED : BRACKET_ALONE,
      });
    }
  }
  return changes;
}
