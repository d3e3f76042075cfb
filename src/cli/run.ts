import { writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import type { Language, StateCode } from '../core/terms.ts';
import { resultOf } from '../debrief/result.ts';
import type { PolicyName } from '../diplomacy/policies/policies.ts';
import { hashOf } from '../secretariat/record.ts';
import { openGame, type Secretariat } from '../secretariat/secretariat.ts';
import { accountOf, type AccountLine } from '../telling/account.ts';
import { tellTerms } from '../telling/reasons.ts';
import { readScenario } from './files.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { readParameters } from './params.ts';
import { playScript, readActs } from './script.ts';

/** Options of `run`. */
export interface RunOptions {
  readonly seed: number;
  readonly as?: StateCode;
  readonly script?: string;
  readonly policy: Readonly<Record<StateCode, PolicyName>>;
  readonly params?: string;
  readonly lang: Language;
  readonly record?: string;
  readonly json?: boolean;
}

/** Plays a scenario to its end. Everything given is checked whole before the first act. */
export function run(file: string, options: RunOptions): Ended {
  const { lang, seed } = options;
  const scenario = readScenario(file, lang);
  if (!scenario.ok) return refused(...scenario.lines);
  const { seats } = scenario.value.forum;
  const led = [...Object.keys(options.policy), ...(options.as === undefined ? [] : [options.as])];
  for (const code of led)
    if (!seats.includes(code))
      return refused(
        lang === 'en' ? `sim: ${code} has no seat in ${scenario.value.title.en}` : `sim: у ${code} нет места: ${scenario.value.title.ru}`,
      );
  if ((options.script === undefined) !== (options.as === undefined))
    return refused(lang === 'en' ? 'sim: --as and --script go together' : 'sim: --as и --script указываются вместе');
  const acts = options.script === undefined ? null : readActs(options.script, options.as as StateCode, scenario.value, lang);
  if (acts !== null && !acts.ok) return refused(...acts.lines);
  const parameters = readParameters(options.params, lang);
  if (!parameters.ok) return refused(...parameters.lines);

  const people = options.as === undefined ? [] : [options.as];
  const game = openGame({ scenario: scenario.value, seed, people, policies: options.policy, parameters: parameters.value });
  const refusals = acts === null ? [] : playScript(game, acts.value);
  if (options.record !== undefined) {
    try {
      writeFileSync(options.record, game.record());
    } catch {
      return refused(lang === 'en' ? `sim: ${options.record} cannot be written` : `sim: ${options.record} не записывается`);
    }
  }
  if (options.json) say(JSON.stringify(summaryOf(game, lang)));
  else printAccount(accountOf(game.scenario, game.lines().flatMap((line) => ('told' in line ? [line.told] : [])), lang, refusals));
  return done;
}

/** The object that `--json` prints. */
export function summaryOf(game: Secretariat, lang: Language): object {
  const { scenario, seed } = game;
  const context = { scenario, text: game.conference().text, language: lang };
  return {
    scenario: scenario.id,
    seed,
    version: manifest.version,
    hash: hashOf(game.record()),
    forums: [resultOf(game.conference(), lang, (terms) => tellTerms(terms, context))],
  };
}

const STYLES = { heading: 'bold', meeting: 'bold', objection: 'red', adopted: 'green', quiet: 'dim' } as const;

/** Prints an account; colour only on a terminal. */
export function printAccount(lines: readonly AccountLine[]): void {
  for (const { kind, text } of lines) {
    const style = STYLES[kind as keyof typeof STYLES];
    say(style === undefined ? text : styleText(style, text, { stream: process.stdout }));
  }
}
