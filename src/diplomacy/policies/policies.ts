import type { Act } from '../../core/acts.ts';
import { chanceOf } from '../../core/chance.ts';
import { worstProvisions } from '../objection.ts';
import { bridgeBuilder } from './bridge-builder.ts';
import { logRoller } from './log-roller.ts';
import {
  answerQuestion,
  bestIdea,
  ideasFor,
  inExchange,
  inInformals,
  openProvisions,
  ownSeat,
  type Policy,
  propose,
  questionPut,
  standingAlone,
} from './policy.ts';

/** Says nothing, and objects to nothing that is better than nothing. */
const silent: Policy = (view, imagined) =>
  questionPut(view) ? answerQuestion(view, imagined, 0, standingAlone(view)) : [];

/** Proposes something at random every other meeting. */
const random: Policy = (view, imagined) => {
  if (questionPut(view)) return answerQuestion(view, imagined, 0, standingAlone(view));
  if (!inExchange(view)) return [];
  const picture = imagined();
  const luck = chanceOf(view.seed, 'random-policy', view.you, view.clock.meeting);
  const ideas = ideasFor(view, picture, openProvisions(view, picture));
  const idea = ideas[luck.below(Math.max(1, ideas.length))];
  return idea === undefined || luck.next() < 0.5 ? [] : propose(view, picture, idea.swap);
};

/** Always proposes what it wants most, and objects to what is worth less than nothing. */
const maximalist: Policy = (view, imagined) => {
  if (questionPut(view)) return answerQuestion(view, imagined, 0);
  if (!inExchange(view)) return [];
  const picture = imagined();
  const best = bestIdea(ideasFor(view, picture, openProvisions(view, picture)), (idea) => idea.gain, 0.01);
  return best === null ? [] : propose(view, picture, best.swap);
};

const MOST_BRACKETS = 4;
const WANTS_MORE = 2; // score above the alternative below which it still objects

/** Brackets what hurts it, up to four times, and objects unless the text gives it clearly more than nothing. */
const obstructor: Policy = (view, imagined) => {
  if (questionPut(view)) return answerQuestion(view, imagined, WANTS_MORE);
  if (!inExchange(view) && !inInformals(view)) return [];
  const picture = imagined();
  const { you: by } = view;
  const held = view.draft.brackets.filter((bracket) => bracket.by === by).map((bracket) => bracket.provision);
  if (held.length >= MOST_BRACKETS || view.budget.interventions === 0) return [];
  const open = openProvisions(view, picture);
  const worst = worstProvisions(picture.standing, ownSeat(view, picture)).find(
    ({ provision }) => open.includes(provision) && !held.includes(picture.columns.ids[provision] as string),
  );
  if (worst === undefined) return [];
  const provision = picture.columns.ids[worst.provision] as string;
  const seek = view.instructions.find((instruction) => instruction.provision === provision)?.seek ?? null;
  const acts: Act[] = [
    { type: 'take-floor', by },
    { type: 'bracket', by, provision, reading: seek, force: null },
  ];
  return acts;
};

/** Ways of playing that a seat can be given, on the command line and in studies. */
export const POLICIES = {
  silent,
  random,
  maximalist,
  obstructor,
  'bridge-builder': bridgeBuilder,
  'log-roller': logRoller,
} as const satisfies Record<string, Policy>;

/** Name of a way of playing. */
export type PolicyName = keyof typeof POLICIES;
/** The names in the order in which they are listed. */
export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];
