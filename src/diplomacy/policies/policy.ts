import type { Act } from '../../core/acts.ts';
import type { StateCode } from '../../core/terms.ts';
import type { View } from '../../core/view.ts';
import { logistic } from '../../core/exact.ts';
import { provisionsOf, swapsOf } from '../floor.ts';
import { worstProvisions } from '../objection.ts';
import { editOf } from '../edits.ts';
import type { Room } from '../room.ts';
import { gainOf } from '../score.ts';
import { judge } from '../judge.ts';
import { IN_TEXT, type Swap } from '../swap.ts';

/**
 * A way of playing: sees a view and the picture of the room that follows from it, and nothing else. Called at each stop;
 * returns acts in order. An act that is out of order by then is dropped. The picture is drawn when it is first asked for.
 */
export type Policy = (view: View, imagined: () => Room) => readonly Act[];

/** An idea for the text, with what it is worth. */
export interface Idea {
  readonly swap: Swap;
  readonly rise: number; // of the Chair's unease
  readonly gain: number; // of the own score
}

/** In the exchange of a meeting: time to talk before one speaks. */
export const inExchange = (view: View): boolean => view.place[1] === 'exchange';
/** In the informals: time to speak on what was heard. */
export const inInformals = (view: View): boolean => view.place[1] === 'informals';
/** A question on the report is put. */
export const questionPut = (view: View): boolean => view.question?.question === 'adoption';

/** Own seat. */
export const ownSeat = (view: View, picture: Room): number => picture.nature.codes.indexOf(view.you);

const LAST_MEETINGS = 2; // in which words may be proposed on any item

/** Provisions on which words may be proposed now. */
export function openProvisions(view: View, picture: Room): number[] {
  if (view.clock.meeting > view.clock.meetings - LAST_MEETINGS) return [...picture.columns.ids.keys()];
  return view.cluster === null ? [] : provisionsOf(picture, view.cluster.id);
}

/** All ideas for the provisions given: other readings and verbs, each judged on the picture. */
export function ideasFor(view: View, picture: Room, provisions: readonly number[]): Idea[] {
  const { standing: s, nature } = picture;
  const i = ownSeat(view, picture);
  const after = new Float64Array(nature.n);
  const ideas: Idea[] = [];
  for (const at of provisions) {
    for (const swap of swapsOf(picture, at, false)) {
      if (swap.where !== IN_TEXT) continue;
      if (s.where[at] === IN_TEXT && s.reading[at] === swap.reading && s.force[at] === swap.force) continue;
      ideas.push({ swap, rise: judge(s, swap, after), gain: gainOf(picture, i, [swap]) });
    }
  }
  return ideas;
}

/** Chance that the room takes a proposal, by its rise of unease and the support found in the corridor, as one can tell from a view. */
export function chanceOfPassing(view: View, picture: Room): (rise: number, support: number) => number {
  const { nature, standing, parameters: p } = picture;
  let sum = 0;
  let weights = 0;
  for (let j = 0; j < nature.n; j++) {
    const code = nature.codes[j] as StateCode;
    if (code === view.you) continue;
    const weight = standing.call[j] as number;
    sum += weight * (view.dossiers[code]?.goodwill ?? 0);
    weights += weight;
  }
  const own = nature.weight[ownSeat(view, picture)] as number;
  const trust = (p.acceptTrust * (0.4 + own) * sum) / Math.max(1e-9, weights);
  return (rise, support) => logistic((p.acceptBase + trust + support - rise) / p.acceptScale);
}

/** The best idea by a measure, or null when none is above `least`. */
export function bestIdea(ideas: readonly Idea[], measure: (idea: Idea) => number, least: number): Idea | null {
  let best: Idea | null = null;
  let most = least;
  for (const idea of ideas) {
    const value = measure(idea);
    if (value > most) {
      most = value;
      best = idea;
    }
  }
  return best;
}

/** Takes the floor and proposes. */
export function propose(view: View, picture: Room, swap: Swap): Act[] {
  if (view.budget.interventions === 0) return [];
  const { you: by } = view;
  return [
    { type: 'take-floor', by },
    { type: 'propose-reading', by, edit: editOf(picture.columns, swap) },
  ];
}

/** Delegations worth talking to, first those in brackets or unhappy, then by weight. */
export function worthAsking(view: View, picture: Room): StateCode[] {
  const { codes, weight } = picture.nature;
  const declared = new Set([...view.draft.brackets.map((bracket) => bracket.by), ...view.unhappy]);
  return codes
    .map((code, i) => ({ code, rank: (declared.has(code) ? 1 : 0) + (weight[i] as number) }))
    .filter(({ code }) => code !== view.you)
    .sort((l, r) => r.rank - l.rank || (l.code < r.code ? -1 : 1))
    .map(({ code }) => code);
}

const ASKS = 3; // delegations asked what they need before anything else is done in the corridor

/** Delegations that were asked what they need, and told. */
export const askedBy = (view: View): StateCode[] =>
  Object.values(view.dossiers)
    .filter(({ learnt }) => (learnt?.hardness ?? null) !== null)
    .map(({ state }) => state);

/** The next of the first three questions, or null when they have been asked. */
export function firstAsks(view: View, picture: Room): Act[] | null {
  const asked = askedBy(view);
  if (asked.length >= ASKS) return null;
  return worthAsking(view, picture)
    .filter((code) => !asked.includes(code))
    .slice(0, Math.min(view.budget.slots, ASKS - asked.length))
    .map((code) => ({ type: 'ask', by: view.you, with: code }));
}

/** Objects when the text is worth less than `margin` above what there is without it, unless it bears that; else stays silent. */
export function answerQuestion(
  view: View,
  imagined: () => Room,
  margin: number,
  bears?: (picture: Room) => number,
): Act[] {
  const { you: by } = view;
  if (view.score >= view.alternative + margin) return [{ type: 'stay-silent', by }];
  const picture = imagined();
  if (bears !== undefined && view.score >= view.alternative - bears(picture)) return [{ type: 'stay-silent', by }];
  const worst = worstProvisions(picture.standing, ownSeat(view, picture)).slice(0, 1);
  const provisions = worst.map(({ provision }) => picture.columns.ids[provision] as string);
  return [{ type: 'object', by, provisions, reason: 'less-than-nothing' }];
}

/** Price at home of standing alone: what one bears before objecting. */
export const standingAlone =
  (view: View) =>
  (picture: Room): number =>
    picture.parameters.aloneCost * (picture.nature.isolation[ownSeat(view, picture)] as number);
