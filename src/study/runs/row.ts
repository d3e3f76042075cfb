/** What is kept of one run: enough for every table and figure; the record itself can be played again. */
import type { Term } from '../../core/acts.ts';
import type { Happening } from '../../core/happenings.ts';
import type { ForceWord, StateCode } from '../../core/terms.ts';
import type { Standing } from '../../core/text/provision.ts';
import { resultOf } from '../../debrief/result.ts';
import { openGame, type Secretariat } from '../../secretariat/secretariat.ts';
import { type Plan, setupOf } from './plan.ts';

/** A delegation that stood against the text or apart from it. */
interface Stood {
  readonly state: StateCode;
  readonly how: 'objects' | 'brackets' | 'disassociates';
  readonly provisions: readonly string[]; // worst first
  readonly term: string | null; // the strongest reason, by the name of its term
}

/** How one provision came out. */
export interface Came {
  readonly provision: string;
  readonly reading: string;
  readonly force: ForceWord;
  readonly standing: Standing;
  readonly first: string | null; // reading of the zero draft, null for a norm tabled later
  readonly movedBy: StateCode | null;
}

/** One run. */
export interface Row {
  readonly job: number;
  readonly outcome: string;
  readonly adopted: boolean;
  readonly substance: number; // 0..1, 0 without a text
  readonly legitimacy: number; // 0..1, 0 without a text
  readonly inclusive: number; // parts of legitimacy, 0..1
  readonly undivided: number;
  readonly explained: number;
  readonly brackets: readonly number[]; // at the end of each meeting held
  readonly stood: readonly Stood[];
  readonly came: readonly Came[]; // by provision of the text
}

/** Plays the run of a job. */
export const playRun = (plan: Plan, job: number): Row => rowOf(openGame(setupOf(plan, job)), job);

/** Sums up a game that is over. */
function rowOf(game: Secretariat, job: number): Row {
  const conference = game.conference();
  const { outcome, adopted, substance, legitimacy, legitimacyParts } = resultOf(conference, 'en', () => '');
  const zero = conference.circulated[0]?.standings ?? {};
  return {
    job,
    outcome: String(outcome),
    adopted,
    substance,
    legitimacy,
    ...legitimacyParts,
    brackets: bracketsOver(game, conference.draft.brackets.length),
    stood: stoodIn(game, adopted),
    came: conference.text.provisions.flatMap(({ id }): readonly Came[] => {
      const standing = conference.draft.standings[id];
      if (standing === undefined) return [];
      const { reading, force, standing: where, movedBy } = standing;
      return [{ provision: id, reading, force, standing: where, first: zero[id]?.reading ?? null, movedBy }];
    }),
  };
}

/** Brackets in the text at the end of each meeting; the last one ends with the conference. */
function bracketsOver(game: Secretariat, atTheEnd: number): readonly number[] {
  const brackets: number[] = [];
  const told = game.lines().flatMap((line): readonly Happening[] => ('told' in line ? [line.told] : []));
  for (const happening of told) if (happening.type === 'adjourned') brackets.push(happening.brackets);
  const { meeting } = game.conference();
  return brackets.length < meeting ? [...brackets, atTheEnd] : brackets;
}

const strongest = (terms: readonly Term[]): string | null =>
  terms.toSorted((one, other) => other.value - one.value)[0]?.name ?? null;

/** Objectors and holders of brackets where there is no text, those who disassociated where there is one; by code. */
function stoodIn(game: Secretariat, adopted: boolean): readonly Stood[] {
  const { objections, disassociations, draft } = game.conference();
  const stood: Stood[] = adopted
    ? disassociations.map(({ state, provisions, terms }) => {
        return { state, how: 'disassociates', provisions, term: strongest(terms) };
      })
    : objections.map(({ state, provisions, terms }) => ({ state, how: 'objects', provisions, term: strongest(terms) }));
  if (!adopted)
    for (const { by } of draft.brackets)
      if (!stood.some(({ state }) => state === by)) {
        const provisions = draft.brackets.filter((one) => one.by === by).map(({ provision }) => provision);
        stood.push({ state: by, how: 'brackets', provisions, term: null });
      }
  return stood.toSorted((one, other) => (one.state < other.state ? -1 : 1));
}
