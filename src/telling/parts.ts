/** What a speaker may begin with: its part in the room, what it said before, what it has just heard. */
import type { StateCode } from '../core/terms.ts';
import { membersOf } from '../core/world/groups.ts';
import type { TellingContext } from './context.ts';
import type { Setting } from './memory.ts';
import { type Occasion, type Said, TONE } from './pieces.ts';

/** Indonesia coordinates the disarmament work of the Non-Aligned Movement in New York (general knowledge, confidence high). */
const COORDINATORS: readonly StateCode[] = ['ID'];

const LARGER: readonly StateCode[] = ['AU', 'NZ', 'PG']; // of the Pacific Islands Forum, with missions of some size
/** Island States whose missions in New York count few people (general knowledge, confidence medium). */
const SMALL: ReadonlySet<StateCode> = new Set(
  [...membersOf('PIF'), ...membersOf('CARICOM')].filter((code) => !LARGER.includes(code)),
);

/** Share of the speakers with an occasion who begin with it. */
export const TAKES_UP: Readonly<Record<Occasion, number>> = {
  chair: 1,
  moved: 0.9,
  turned: 0.9,
  author: 0.7,
  differs: 0.7,
  again: 0.5,
  joins: 0.5,
  small: 0.4,
  coordinator: 0.4,
  first: 0.2,
};

/** The occasions that a speaker has, weightiest first; a Chair's country has one only, whoever reads. */
export function occasionsOf(
  by: StateCode,
  stance: Said,
  { standing, before, first, heard }: Setting,
  { forum }: TellingContext,
): readonly Occasion[] {
  if (by === forum.chair) return ['chair'];
  const held = before === 'bracket';
  const holds = stance === 'bracket';
  const cool = heard?.tone === 'cool';
  return [
    ...(before !== null && held !== holds ? [held ? ('moved' as const) : ('turned' as const)] : []),
    ...(before === stance ? ['again' as const] : []),
    ...(standing?.movedBy === by ? ['author' as const] : []),
    ...(heard === null
      ? []
      : heard.tone === TONE[stance]
        ? ['joins' as const]
        : cool !== holds
          ? ['differs' as const]
          : []),
    ...(first ? ['first' as const] : []),
    ...(COORDINATORS.includes(by) ? ['coordinator' as const] : []),
    ...(SMALL.has(by) ? ['small' as const] : []),
  ];
}
