/** A profile instead of a rank: five sides of what a delegation did, each 0..1. */
import type { StateCode } from '../core/terms.ts';
import { goodwillOf } from '../diplomacy/proposals.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { endingOf } from './again.ts';
import { onScale, type Par } from './par.ts';
import type { ForumResult } from './result.ts';

export const SIDES = ['mandate', 'bridge', 'trust', 'substance', 'legitimacy'] as const;
export type Profile = Readonly<Record<(typeof SIDES)[number], number>>;

const within = (value: number): number => Math.min(1, Math.max(0, value));
const EASE = 0.01; // logits: less is no difference

/**
 * - mandate: what it brought home on its own scale; half where nothing could be won.
 * - bridge: share of the others for whom the last text is easier than it would have been without it; as easy counts half.
 * - trust: mean goodwill of the others towards it at the end, from -1..1 to 0..1.
 * - substance and legitimacy: of the text, 0 where none was adopted.
 */
export function profileOf(
  game: Secretariat,
  you: StateCode,
  par: Par,
  { substance, legitimacy }: Pick<ForumResult, 'substance' | 'legitimacy'>,
): Profile {
  const { discomfort, conference } = endingOf(game, you);
  const others = conference.scenario.forum.seats.filter((code) => code !== you);
  const mean = (of: (code: StateCode) => number): number =>
    others.reduce((sum, code) => sum + of(code), 0) / Math.max(1, others.length);
  const eased = (code: StateCode): number => {
    const change = (discomfort[code] ?? 0) - (par.silent.discomfort[code] ?? 0);
    return change < -EASE ? 1 : change > EASE ? 0 : 0.5;
  };
  return {
    mandate: within((onScale(par.yours, par) ?? 50) / 100),
    bridge: mean(eased),
    trust: within((1 + mean((code) => goodwillOf(conference, code, you))) / 2),
    substance,
    legitimacy,
  };
}
