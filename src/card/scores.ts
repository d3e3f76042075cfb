/** How the model does beside what is on record, from the kept scores. */
import { ISSUES } from '../core/terms.ts';
import { limitOf } from '../study/backtest/limits.ts';
import type { Goal } from '../study/backtest/forums.ts';
import type { Finding } from '../study/facts/stylised.ts';
import { tellingIn } from '../telling/context.ts';
import { plainName } from '../telling/names.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import { BACKTEST, BASIS, FACTS } from './kept.ts';
import type { Speech } from './words.ts';

const BASELINES = ['yes', 'persistence', 'majority', 'bloc', 'ideal-points-1', 'ideal-points-2'] as const;
/** Fewer States apart than this, and a vote says nothing between forecasts. */
const CONTESTED = 3;
const NAMED = 3; // States a cell

type Tally = { readonly yes: number; readonly abstain: number; readonly no: number };
const tally = ({ yes, abstain, no }: Tally, { figure }: Speech): string =>
  [yes, abstain, no].map((states) => figure(states, 0)).join('–');

/** Texts on which States parted. */
export const contested = BACKTEST.votes.filter(({ recorded }) => recorded.no + recorded.abstain >= CONTESTED);

function votes(speech: Speech): readonly Block[] {
  const { say, history, figure } = speech;
  const range = ([low, high]: readonly [number, number]): string => `[${figure(low, 2)}; ${figure(high, 2)}]`;
  const rows = contested.flatMap(({ text, recorded, baselines, ...own }) => {
    const row = (name: string, one: typeof own): readonly string[] => [
      text,
      name,
      `${figure(one.accuracy, 3)} ${range(one.intervals.accuracy)}`,
      `${figure(one.brier, 3)} ${range(one.intervals.brier)}`,
      tally(one.expected, speech),
    ];
    return [
      row(history('model'), own),
      ...BASELINES.map((name) => row(history(name), { ...own, ...baselines[name] })),
      [text, history('recorded'), '', '', tally(recorded, speech)],
    ];
  });
  const columns = [say('text'), say('forecast'), `#${say('accuracy')}`, `#${say('brier')}`, `#${say('tally')}`];
  return [heading(3, say('votes')), table(say('votes'), columns, rows), paragraph(say('votes-seen'))];
}

const FORUMS = [
  'gge-2004',
  'gge-2009',
  'gge-2012',
  'gge-2014',
  'gge-2016',
  'gge-2019',
  'oewg-2019',
  'oewg-2021',
] as const;

/** A forum, an issue or a State by its name, where the scores have its key. */
function named(key: string, { say, language }: Speech): string {
  const forum = FORUMS.find((id) => id === key);
  if (forum !== undefined) return say(`forum-${forum}`);
  const issue = ISSUES.find((one) => one === key);
  return issue === undefined ? plainName(key, language).nom : tellingIn(language)(`issue-${issue}`);
}
const inRow = (keys: readonly string[], speech: Speech): string => keys.map((key) => named(key, speech)).join(', ');

function forums(speech: Speech): readonly Block[] {
  const { say, history, figure } = speech;
  const bare = [...BACKTEST.otherForums, ...BACKTEST.forums].filter(({ basis }) => basis === 'bare');
  const rows = BACKTEST.forums.map((one) => {
    const left = bare.find(({ id }) => id === one.id)?.leftOut;
    return [
      named(one.id, speech),
      figure(one.agree, 2),
      left === undefined || left === null ? '–' : figure(left.mean, 2),
      history(one.happened ? 'agreed' : 'failed'),
      one.objectors.length === 0 ? '–' : inRow(one.objectors.slice(0, NAMED), speech),
      say(one.fitted ? 'fitted' : 'predicted'),
    ];
  });
  const columns = [
    say('forum'),
    `#${say('agree')}`,
    `#${say('left-out')}`,
    say('happened'),
    say('objectors'),
    say('use'),
  ];
  const { brier, leaveOneOutBrier, leaveOneOutMeanBrier, baseRateBrier } = BACKTEST;
  const three = (value: number | null): string => (value === null ? '–' : figure(value, 3));
  const told = {
    brier: three(brier),
    out: three(leaveOneOutBrier),
    mean: three(leaveOneOutMeanBrier),
    base: three(baseRateBrier),
  };
  return [
    heading(3, say('forums')),
    paragraph(say('forums-how')),
    table(say('forums'), columns, rows),
    paragraph(say('forums-brier', told)),
  ];
}

/** Goals on the basis that the card tells of, and those that have no other. */
export const goals: readonly Goal[] = BACKTEST.goals.filter(
  ({ name, basis }) => basis === BASIS || !BACKTEST.goals.some((one) => one.name === name && one.basis === BASIS),
);

/** A goal in words, and what came out. */
export function goalWords({ name, value }: Goal, speech: Speech): { goal: string; found: string } {
  const { history, figure } = speech;
  return {
    goal: history(`goal-${name}`, { limit: figure(limitOf(name), 2) }),
    found: typeof value === 'number' ? figure(value, 3) : inRow(value, speech),
  };
}

/** A finding in words: what differs, where, and what was measured. */
export const factWords = ({ id, room, measure }: Finding, { history }: Speech): { fact: string; measure: string } => ({
  fact: `${history(`fact-${id}`)} (${history(`room-${room}`)})`,
  measure: history(`measure-${measure}`),
});

function facts(speech: Speech): readonly Block[] {
  const { say, history, figure } = speech;
  const rows = FACTS.facts.map((one) => {
    const told = factWords(one, speech);
    const [low, high] = one.interval;
    return [
      told.fact,
      history(one.making),
      `${told.measure} ${one.sign > 0 ? '+' : '−'}`,
      `${figure(one.difference, 2)} [${figure(low, 2)}; ${figure(high, 2)}]`,
      history(one.verdict),
    ];
  });
  const columns = [say('fact'), say('making'), say('measure'), `#${say('difference')}`, say('verdict')];
  return [heading(3, say('facts')), table(say('facts'), columns, rows)];
}

/** The part on scores. */
export function scores(speech: Speech): readonly Block[] {
  const { say, history } = speech;
  const rows = goals.map((one) => {
    const { goal, found } = goalWords(one, speech);
    return [goal, found, history(one.met ? 'met' : 'not-met')];
  });
  return [
    heading(2, say('scores')),
    paragraph(say('scores-made', { runs: BACKTEST.runs, arms: FACTS.runs })),
    ...votes(speech),
    ...forums(speech),
    heading(3, say('goals')),
    table(say('goals'), [say('goal'), say('found'), say('verdict')], rows),
    ...facts(speech),
  ];
}
