/** Who stood against or apart in the course of a conference, when, on what and why: also what was overcome since. */
import type { Term } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';

const RESERVATIONS = ['objected', 'broke-silence', 'held', 'disassociated', 'explained'] as const;

export interface Reservation {
  readonly kind: (typeof RESERVATIONS)[number];
  readonly state: StateCode;
  readonly meeting: number;
  readonly provisions: readonly string[]; // worst first; empty = the text as a whole
  readonly terms: readonly Term[];
  readonly reason: string; // in its own words, where a person led it; else empty
  readonly stands: boolean; // at the end; false for what was overcome on the way
}

/** Every objection, broken silence, distance and explanation of a game, and the brackets held to its end; oldest first. */
export function reservationsOf(told: readonly Happening[]): readonly Reservation[] {
  const found: Reservation[] = [];
  let meeting = 0;
  const add = (kind: Reservation['kind'], state: StateCode, more: Partial<Reservation>): void => {
    found.push({ kind, state, meeting, provisions: [], terms: [], reason: '', stands: true, ...more });
  };
  for (const one of told) {
    if (one.type === 'meeting-opened') meeting = one.meeting;
    else if (one.type === 'objected')
      add('objected', one.state, { provisions: one.provisions, terms: one.terms, reason: one.reason });
    else if (one.type === 'silence-broken')
      for (const state of one.by) {
        const own = one.objections.find((objection) => objection.state === state);
        const reason = own === undefined ? one.reason : '';
        add('broke-silence', state, {
          provisions: own?.provisions ?? [],
          terms: own?.terms ?? [],
          reason,
          stands: false,
        });
      }
    else if (one.type === 'disassociated')
      add('disassociated', one.state, { provisions: one.provisions, terms: one.terms });
    else if (one.type === 'position-explained') add('explained', one.by, { terms: one.terms, reason: one.words });
    else if (one.type === 'ended')
      return [...settled(found, one.objectors), ...held(told, found, one.objectors, meeting)];
  }
  return found;
}

/** What stands at the end: the last objection of each objector. What was said before was overcome. */
function settled(found: readonly Reservation[], objectors: readonly StateCode[]): readonly Reservation[] {
  return found.map((one, at) => {
    if (one.kind !== 'objected') return one;
    const last = !found.slice(at + 1).some(({ kind, state }) => kind === 'objected' && state === one.state);
    return { ...one, stands: last && objectors.includes(one.state) };
  });
}

/** Objectors at the end who never objected aloud: they hold the last brackets, with the reasons that they gave for them. */
function held(
  told: readonly Happening[],
  found: readonly Reservation[],
  objectors: readonly StateCode[],
  meeting: number,
): readonly Reservation[] {
  const silent = objectors.filter((code) => !found.some(({ kind, state }) => kind === 'objected' && state === code));
  return silent.map((state) => {
    const open = new Set<string>();
    let terms: readonly Term[] = [];
    for (const one of told) {
      if (one.type === 'bracket-placed' && one.by === state) open.add(one.provision);
      // Brackets that fall with the end were held to the end.
      else if (one.type === 'bracket-lifted' && one.by === state && !endsWith(told, one)) open.delete(one.provision);
      else if (one.type === 'statement-made' && one.by === state && one.terms.length > 0) terms = one.terms;
    }
    return { kind: 'held', state, meeting, provisions: [...open], terms, reason: '', stands: true };
  });
}

/** Whether something is told in one breath with the end. */
const endsWith = (told: readonly Happening[], one: Happening): boolean =>
  told.slice(told.indexOf(one)).every(({ type }) => ['bracket-lifted', 'moved-to-summary', 'ended'].includes(type));

/** Brackets that stood longest: who held what, and for how many meetings. */
export interface HeldBracket {
  readonly state: StateCode;
  readonly provision: string;
  readonly from: number; // meeting
  readonly to: number | null; // meeting in which it was lifted or fell; null = held to the end
}

/** All brackets of a game with their span, the longest first. */
export function bracketsOf(told: readonly Happening[]): readonly HeldBracket[] {
  const open = new Map<string, HeldBracket>();
  const done: HeldBracket[] = [];
  let meeting = 0;
  for (const one of told) {
    if (one.type === 'meeting-opened') meeting = one.meeting;
    else if (one.type === 'bracket-placed') {
      const key = `${one.by} ${one.provision}`;
      if (!open.has(key)) open.set(key, { state: one.by, provision: one.provision, from: meeting, to: null });
    } else if (one.type === 'bracket-lifted') {
      const key = `${one.by} ${one.provision}`;
      const held = open.get(key);
      if (held !== undefined) done.push({ ...held, to: endsWith(told, one) ? null : meeting });
      open.delete(key);
    } else if (one.type === 'gavelled') {
      for (const held of open.values()) done.push({ ...held, to: meeting });
      open.clear();
    }
  }
  const last = meeting + 1;
  return [...done, ...open.values()].sort((a, b) => (b.to ?? last) - b.from - ((a.to ?? last) - a.from));
}
