import { scenarios } from 'virtual:scenarios';
import { resultOf } from '../../src/debrief/result.ts';
import type { PolicyName } from '../../src/diplomacy/policies/policies.ts';
import { hashOf } from '../../src/secretariat/record.ts';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';
import { accountOf } from '../../src/telling/account.ts';
import { contextOf } from '../../src/telling/context.ts';

/** A whole game that must come out the same for ever, or be renewed with a reason. */
export interface Golden {
  readonly scenario: string;
  readonly seed: number;
  readonly policies: Readonly<Record<string, PolicyName>>;
}

/** What is kept of it: enough to see that it is the same, and an account that a reader can compare. */
export interface Kept extends Golden {
  readonly hash: string; // of the whole record
  readonly outcome: string;
  readonly objectors: readonly string[];
  readonly substance: number;
}

/** Scenarios that are also led by a policy, from a seat of little, middling and much weight. */
const LED = ['gge-2014-2015', 'gge-2016-2017', 'oewg-2019-2021'];

/** Each scenario left to itself, and some of them led. */
export const GAMES: readonly Golden[] = scenarios.flatMap(({ id }) => {
  const led: readonly Readonly<Record<string, PolicyName>>[] = LED.includes(id)
    ? [{}, { KE: 'bridge-builder' }, { EG: 'log-roller' }, { US: 'obstructor' }]
    : [{}];
  return led.map((policies, at) => ({ scenario: id, seed: 101 + at, policies }));
});

/** Plays a golden game. */
export async function play(golden: Golden): Promise<Secretariat> {
  const entry = scenarios.find((one) => one.id === golden.scenario);
  if (entry === undefined) throw new Error(`no scenario ${golden.scenario}`);
  return openGame({ scenario: await entry.load(), seed: golden.seed, people: [], policies: golden.policies });
}

/** What is kept of a game that was played. */
export function kept(golden: Golden, game: Secretariat): Kept {
  const conference = game.conference();
  const { outcome, objections, substance } = resultOf(conference, 'en', () => '');
  return {
    ...golden,
    hash: hashOf(game.record()),
    outcome: String(outcome),
    objectors: objections.map(({ state }) => state),
    substance,
  };
}

/** Name of the file that holds the account of a game. */
export const accountName = ({ scenario, seed }: Pick<Golden, 'scenario' | 'seed'>): string => `${scenario}-${seed}.txt`;

/** The account of a game as one text. */
export function account(game: Secretariat): string {
  const happenings = game.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  const context = contextOf(game.scenario, 'en', null, game.conference().text);
  const lines = accountOf(happenings, context, { seed: game.seed, corridor: false });
  return `${lines.map(({ kind, text }) => `${kind.padEnd(10)} ${text}`).join('\n')}\n`;
}
