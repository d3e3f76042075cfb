/** What delegations decide around a vote: who asks for one, what the sponsors let go, who lends its name, who explains. */
import type { MindAct, Reasons } from '../../core/committee/acts.ts';
import type { Paragraph } from '../../core/committee/agenda.ts';
import { changed, resolutionOf } from '../../core/committee/change.ts';
import type { Committee } from '../../core/committee/state.ts';
import { houseOf, isSponsor } from '../../core/committee/where.ts';
import type { StateCode } from '../../core/terms.ts';
import { CODES } from '../../core/world/states.ts';
import { DELEGATIONS } from '../../core/world/delegations.ts';
import { ballotsOn, oddsOnDraft } from './ballots.ts';
import { marginOf, type RollCallModel } from './odds.ts';

/** Least chance of a No at which a delegation that means to vote No forces a vote rather than let the text pass. Assumed. */
const FORCES = 0.15;
/** Delegations of margin that the whole substance of a text is worth to its lead. Assumed. */
const PRICE = 40;
/** Chance of a Yes at which a delegation lends its name when it is asked. Assumed. */
const LENDS = 0.8;
/** Delegations whose explanation is told after a vote, and the chance of their vote from which its reasons are public. */
const EXPLAIN = { most: 8, from: 0.15 };

/** The delegation that asks for a recorded vote, or null. People ask for themselves. */
export function asksForVote(committee: Committee, model: RollCallModel): StateCode | null {
  const { process } = committee.scenario;
  const { no, abstain } = oddsOnDraft(committee, model);
  const meant = ballotsOn(committee, 'whole', model, true);
  let asks: StateCode | null = null;
  let strongest = 0;
  for (const [at, code] of CODES.entries()) {
    if (committee.humans.includes(code) || isSponsor(committee, code)) continue;
    const against = (no[at] ?? 0) + (process.vote === 'recorded' ? 0.5 * (abstain[at] ?? 0) : 0);
    const wants = process.vote === 'recorded' || (meant[code] === 'no' && (no[at] ?? 0) >= FORCES);
    if (wants && against > strongest) [asks, strongest] = [code, against];
  }
  return asks;
}

/** What a paragraph is worth to those who wrote it: weight, verb, plain words, and how far it leans their way. */
const substanceOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce(
    (sum, { weight, force, ambiguity, place }) =>
      sum + weight * force * (1 - 0.6 * ambiguity) * (0.4 + 0.6 * Math.abs(place)),
    0,
  );

/** Whether the lead takes a change: what it gains in votes must outweigh what it loses in substance. */
export function answerToChange(
  committee: Committee,
  model: RollCallModel,
): MindAct & { readonly type: 'answer-change' } {
  const { pending, scenario, paragraphs, sponsors } = committee;
  if (pending?.type !== 'ask-change') throw new Error('No change was asked for.');
  const after = changed(paragraphs, pending);
  const margin = marginOf(model(resolutionOf(scenario, after, sponsors)));
  const gained = margin - marginOf(oddsOnDraft(committee, model));
  const lost = 1 - substanceOf(after) / substanceOf(paragraphs);
  return { type: 'answer-change', accepted: gained > Math.max(0, PRICE * lost), margin };
}

/** Whether a delegation puts its name to the draft when it is asked. */
export function lendsItsName(committee: Committee, model: RollCallModel): boolean {
  const { pending, scenario } = committee;
  if (pending?.type !== 'ask-sponsorship') throw new Error('No sponsorship was asked for.');
  const at = CODES.indexOf(pending.with);
  const rival = scenario.draft.rival?.sponsors.includes(pending.with) === true;
  return !rival && (oddsOnDraft(committee, model).yes[at] ?? 0) >= LENDS;
}

/**
 * The explanations that are told: of those who stood apart, weightiest first. A vote is explained once, unless it is another
 * one in the plenary. What only a capital knows is told by nobody.
 */
export function reasonsAfter(committee: Committee, model: RollCallModel): readonly Reasons[] {
  const taken = committee.votes.filter(({ question }) => question === 'whole');
  const last = taken.at(-1);
  if (last === undefined || last.house !== houseOf(committee)) return [];
  const odds = oddsOnDraft(committee, model);
  return CODES.flatMap((by, at) => {
    const ballot = last.ballots[by] ?? 'absent';
    if (ballot !== 'no' && ballot !== 'abstain') return [];
    const chance = (ballot === 'no' ? odds.no : odds.abstain)[at] ?? 0;
    const asBefore = taken.length > 1 && taken[0]?.ballots[by] === ballot;
    const speaks = chance >= EXPLAIN.from && !asBefore && canExplain(committee, by);
    return speaks ? [{ by, at, ballot }] : [];
  })
    .toSorted((one, other) => (DELEGATIONS.weight[other.at] ?? 0) - (DELEGATIONS.weight[one.at] ?? 0))
    .slice(0, EXPLAIN.most)
    .map(({ by, at, ballot }) => ({ by, ballot, terms: strongest(odds.termsOf(at)) }));
}

const canExplain = (committee: Committee, by: StateCode): boolean =>
  !isSponsor(committee, by) && !committee.humans.includes(by);

const strongest = <T extends { readonly value: number }>(terms: readonly T[]): readonly T[] =>
  terms.toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value));
