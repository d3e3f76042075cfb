import type { Act } from '../../core/acts.ts';
import type { StateCode } from '../../core/terms.ts';
import type { View } from '../../core/view.ts';
import { editOf } from '../edits.ts';
import { EASED_SUPPORT } from '../proposals.ts';
import type { Room } from '../room.ts';
import { judgeOne } from '../judge.ts';
import {
  answerQuestion,
  bestIdea,
  chanceOfPassing,
  firstAsks,
  type Idea,
  ideasFor,
  inExchange,
  inInformals,
  openProvisions,
  type Policy,
  propose,
  questionPut,
  standingAlone,
  worthAsking,
} from './policy.ts';

/** What a way of playing weighs: a unit of unease taken off the room, and a point of its own score. */
export interface Weights {
  readonly easing: number;
  readonly gain: number;
}

const EVEN: Weights = { easing: 10, gain: 1.2 };
const FRIENDS = 6; // as many as may be convened at once

/** Asks first; then convenes, or sounds out words that ease the room and proposes them. */
export const bridgeBuilder: Policy = (view, imagined) => buildBridges(view, imagined, EVEN);

/** The same with other weights. */
export function buildBridges(view: View, imagined: () => Room, { easing, gain: own }: Weights): readonly Act[] {
  const { you: by } = view;
  if (questionPut(view)) return answerQuestion(view, imagined, 0, standingAlone(view));
  const picture = imagined();
  const passes = chanceOfPassing(view, picture);
  const worth =
    (support: number) =>
    ({ rise, gain }: Idea): number =>
      passes(rise, support) * (-easing * rise + own * gain);
  if (inExchange(view)) {
    const asks = firstAsks(view, picture);
    if (asks !== null) return asks;
    if (view.clock.meeting % 2 === 0) return convene(view, picture);
    const idea = bestIdea(ideasFor(view, picture, openProvisions(view, picture)), worth(0), 0);
    if (idea === null) return convene(view, picture);
    const { standing: s, nature } = picture;
    // Those it should ease, weightiest first: their yes is the support that carries it.
    const eased = worthAsking(view, picture)
      .filter((code) => {
        const j = nature.codes.indexOf(code);
        return judgeOne(s, idea.swap, j) <= (s.discomfort[j] as number);
      })
      .slice(0, view.budget.slots);
    return eased.map((code) => ({ type: 'sound', by, with: code, edit: editOf(picture.columns, idea.swap) }));
  }
  if (inInformals(view)) {
    const sounded = new Map<string, number>();
    for (const dossier of Object.values(view.dossiers))
      for (const talk of dossier.talks)
        if (talk.meeting === view.clock.meeting && talk.about.type === 'sound' && talk.answer?.answer === 'yes') {
          const key = JSON.stringify(talk.about.edit);
          const call = picture.standing.call[picture.nature.codes.indexOf(talk.with)] ?? 0;
          const found = picture.parameters.supportWeight * call * (talk.answer.eases ? EASED_SUPPORT : 1);
          sounded.set(key, (sounded.get(key) ?? 0) + found);
        }
    const supportOf = ({ swap }: Idea): number =>
      sounded.size === 0 ? 0 : (sounded.get(JSON.stringify(editOf(picture.columns, swap))) ?? 0);
    const ideas = ideasFor(view, picture, openProvisions(view, picture));
    const idea = bestIdea(ideas, (one) => worth(supportOf(one))(one), 0);
    return idea === null ? [] : propose(view, picture, idea.swap);
  }
  return [];
}

/** Brings those together who differ most over one provision of the item. */
function convene(view: View, picture: Room): Act[] {
  if (view.budget.slots < 2) return [];
  const open = openProvisions(view, picture);
  const held = new Map<string, StateCode[]>();
  for (const bracket of view.draft.brackets)
    held.set(bracket.provision, [...(held.get(bracket.provision) ?? []), bracket.by]);
  const weight = (id: string): number =>
    (held.get(id) ?? []).reduce(
      (sum, code) => sum + (picture.standing.call[picture.nature.codes.indexOf(code)] ?? 0),
      0,
    );
  const provision = open
    .map((at) => picture.columns.ids[at] as string)
    .sort((l, r) => weight(r) - weight(l) || (l < r ? -1 : 1))[0];
  if (provision === undefined) return [];
  const holders = (held.get(provision) ?? []).filter((code) => code !== view.you);
  const others = worthAsking(view, picture).filter((code) => !holders.includes(code));
  return [{ type: 'convene', by: view.you, with: [...holders, ...others].slice(0, FRIENDS), provision }];
}
