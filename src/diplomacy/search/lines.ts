/** Lines of play: what a seat does meeting by meeting, and how it answers when the text is put. */
import type { Act } from '../../core/acts.ts';
import type { View } from '../../core/view.ts';
import { worstProvisions } from '../objection.ts';
import { buildBridges } from '../policies/bridge-builder.ts';
import { trade } from '../policies/log-roller.ts';
import { POLICIES } from '../policies/policies.ts';
import {
  chanceOfPassing,
  ideasFor,
  inInformals,
  openProvisions,
  ownSeat,
  type Policy,
  propose,
  questionPut,
} from '../policies/policy.ts';
import type { Room } from '../room.ts';

/** Ways of playing one meeting: the policies, and the better two with other weights and other words on the floor. */
const WAYS = {
  ...POLICIES,
  'bridge-builder-for-the-room': (view, imagined) => buildBridges(view, imagined, { easing: 20, gain: 0.6 }),
  'bridge-builder-for-itself': (view, imagined) => buildBridges(view, imagined, { easing: 4, gain: 3 }),
  'log-roller-for-the-room': (view, imagined) => trade(view, imagined, { easing: 12, gain: 0.8 }),
  'log-roller-for-itself': (view, imagined) => trade(view, imagined, { easing: 1, gain: 3 }),
  'bridge-builder-with-own-words': (view, imagined) => withOwnWords(view, imagined, POLICIES['bridge-builder'], 0),
  'bridge-builder-with-other-words': (view, imagined) => withOwnWords(view, imagined, POLICIES['bridge-builder'], 1),
  'log-roller-with-own-words': (view, imagined) => withOwnWords(view, imagined, POLICIES['log-roller'], 0),
  'log-roller-with-other-words': (view, imagined) => withOwnWords(view, imagined, POLICIES['log-roller'], 1),
} as const satisfies Record<string, Policy>;

/**
 * Talks as a policy does, and proposes what promises most for itself: chance of passing times gain, the best such words or,
 * with a rank of 1, the second best.
 */
function withOwnWords(view: View, imagined: () => Room, talks: Policy, rank: number): readonly Act[] {
  if (!inInformals(view)) return talks(view, imagined);
  const picture = imagined();
  const passes = chanceOfPassing(view, picture);
  const promising = ideasFor(view, picture, openProvisions(view, picture))
    .map(({ swap, rise, gain }) => ({ swap, promise: passes(rise, 0) * gain }))
    .filter(({ promise }) => promise > 0)
    .toSorted((one, other) => other.promise - one.promise);
  const idea = promising[Math.min(rank, promising.length - 1)];
  return idea === undefined ? [] : propose(view, picture, idea.swap);
}

/** Name of a way. */
export type Way = keyof typeof WAYS;
/** The names in the order in which they are tried. */
export const WAY_NAMES = Object.keys(WAYS) as readonly Way[];

/** How a line answers when the text is put: as its way of the last meeting does, or the one or the other in any case. */
export const ENDINGS = ['as-played', 'silent', 'objects'] as const;
type Ending = (typeof ENDINGS)[number];

/** A line of play. */
export interface Line {
  readonly ways: readonly Way[]; // by meeting, the first at 0; as many as the forum has meetings
  readonly ending: Ending;
}

/** One way throughout. */
export const alwaysIn = (way: Way, meetings: number): Line => ({
  ways: Array.from({ length: Math.max(1, meetings) }, () => way),
  ending: 'as-played',
});

/** A line as a policy: it sees a view, like every policy. */
export function policyOf({ ways, ending }: Line): Policy {
  return (view, imagined) => {
    if (questionPut(view) && ending !== 'as-played') return answer(view, imagined, ending);
    const at = Math.min(ways.length, Math.max(1, view.clock.meeting)) - 1;
    return WAYS[ways[at] as Way](view, imagined);
  };
}

function answer(view: View, imagined: () => Room, ending: 'silent' | 'objects'): Act[] {
  const { you: by } = view;
  if (ending === 'silent') return [{ type: 'stay-silent', by }];
  const picture = imagined();
  const worst = worstProvisions(picture.standing, ownSeat(view, picture)).slice(0, 1);
  const provisions = worst.map(({ provision }) => picture.columns.ids[provision] as string);
  return [{ type: 'object', by, provisions, reason: 'less-than-nothing' }];
}

/** Runs of meetings played the same way: "bridge-builder 1-4, log-roller 5-11", as data. */
export function stretchesOf({
  ways,
}: Line): readonly { readonly way: Way; readonly from: number; readonly to: number }[] {
  const stretches: { way: Way; from: number; to: number }[] = [];
  for (const [at, way] of ways.entries()) {
    const last = stretches.at(-1);
    if (last?.way === way) last.to = at + 1;
    else stretches.push({ way, from: at + 1, to: at + 1 });
  }
  return stretches;
}
