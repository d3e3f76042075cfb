/** `run`: plays a scenario to its end. Everything given is checked whole before the first act. */
import { writeFileSync } from 'node:fs';
import type { Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import type { Parameters } from '../diplomacy/parameters.ts';
import type { PolicyName } from '../diplomacy/policies/policies.ts';
import { type Fault, formatFault } from '../scenario/faults.ts';
import { type Planned, readScript } from '../scenario/script.ts';
import { isCommittee } from '../scenario/compile-any.ts';
import { openGame } from '../secretariat/secretariat.ts';
import { refusedLine } from '../telling/account.ts';
import { shortAccount } from './account.ts';
import { sayEnding } from './ending.ts';
import { runCommittee } from './committee/run.ts';
import { checkTarget, readBytes, readAnyScenario } from './files.ts';
import { sayHead } from './head.ts';
import { policyOptions, seatedOption, seedOption, stateOption } from './options.ts';
import { done, type Ended, type Reading, read, refused, say, unread } from './outcome.ts';
import { readParameters } from './parameters.ts';
import { painted, sayAccount, sayWrapped } from './paint.ts';
import { type Played, playScript } from './play-script.ts';
import { progressOn } from './progress.ts';
import type { RunOptions } from './run-options.ts';
import { hashIn } from '../secretariat/record.ts';
import { contextIn, resultIn, summaryOf, toldIn } from './summary.ts';
import { uncalledLine } from './uncalled.ts';
import { terminalIn } from './words.ts';

/** What a run is made of, once everything given was found in order. */
interface Checked {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly by: StateCode | null;
  readonly script: readonly Planned[];
  readonly policies: Readonly<Record<StateCode, PolicyName>>;
  readonly parameters: Parameters;
  readonly target: string | null;
}

/** Plays a scenario, and tells it or sums it up. */
export async function run(file: string, options: RunOptions, language: Language): Promise<Ended> {
  const found = await readAnyScenario(file, language);
  let room: Reading<Scenario>;
  if (!found.ok) room = found;
  else if (isCommittee(found.value)) return runCommittee(found.value, file, options, language);
  else room = read(found.value);
  const checked = check(file, room, options, language);
  if (!checked.ok) return refused(...checked.lines);
  const { scenario, seed, by, script, policies, parameters, target } = checked.value;
  const people = by === null ? [] : [by];
  const words = terminalIn(language);
  const progress = progressOn(process.stderr);
  progress.say(words('playing'));
  const game = openGame({ scenario, seed, people, policies, parameters });
  const played: Played =
    by === null
      ? { refused: [], uncalled: [] }
      : playScript(game, by, script, (n, total) => progress.say(words('playing-meeting', { n, total })));
  progress.end();
  const record = game.record();
  if (target !== null) {
    try {
      writeFileSync(target, record);
    } catch {
      return refused(`sim: ${words('unwritable', { file: options.record ?? '' })}`);
    }
  }
  const context = contextIn(game, language);
  const last = uncalledLine(played.uncalled, language);
  if (options.json === true) {
    // Standard output holds one object; what went wrong with the script is told beside it.
    for (const one of played.refused) process.stderr.write(`${refusedLine(one.by, one.code, context).text}\n`);
    if (last !== null) process.stderr.write(`${last}\n`);
    say(JSON.stringify(summaryOf(game, record, language)));
    return done;
  }
  const led = [...people, ...Object.keys(policies)];
  sayHead({ scenario, seed, people, policies, parameters }, 'script', language);
  sayAccount(shortAccount(toldIn(game), context, { led, people, refused: played.refused, news: scenario.injects }));
  if (last !== null) sayWrapped(last, '    ', '      ', 'red');
  sayEnding(game, resultIn(game, language), led, language);
  say();
  say(painted('dim', words('end-again', { hash: hashIn(record) })));
  return done;
}

function check(file: string, scenario: Reading<Scenario>, options: RunOptions, language: Language): Reading<Checked> {
  const words = terminalIn(language);
  const seed = seedOption(options.seed ?? '1', language);
  if (!seed.ok) return seed;
  const policies = policyOptions(options.policy ?? [], language);
  if (!policies.ok) return policies;
  if ((options.script === undefined) !== (options.as === undefined)) return unread(`sim: ${words('as-and-script')}`);
  const by = options.as === undefined ? read(null) : stateOption('--as', options.as, language);
  if (!by.ok) return by;
  if (by.value !== null && policies.value[by.value] !== undefined)
    return unread(`sim: ${words('as-and-policy', { code: by.value })}`);
  if (!scenario.ok) return scenario;
  const led = [...(by.value === null ? [] : [by.value]), ...Object.keys(policies.value)];
  for (const code of led) {
    const seated = seatedOption(code, scenario.value, language);
    if (!seated.ok) return seated;
  }
  const script = checkScript(options.script, scenario.value, by.value, language);
  const parameters = readParameters(options.params, language);
  const inputs = [file, options.script, options.params].filter((input) => input !== undefined);
  const target = options.record === undefined ? read(null) : checkTarget(options.record, inputs, language);
  if (!script.ok || !parameters.ok || !target.ok)
    return unread(...[script, parameters, target].flatMap((one) => (one.ok ? [] : one.lines)));
  return read({
    scenario: scenario.value,
    seed: seed.value,
    by: by.value,
    script: script.value,
    policies: policies.value,
    parameters: parameters.value,
    target: target.value,
  });
}

const linesOf = (faults: readonly Fault[], language: Language): readonly string[] =>
  faults.map((fault) => formatFault(fault, language));

function checkScript(
  file: string | undefined,
  scenario: Scenario,
  by: StateCode | null,
  language: Language,
): Reading<readonly Planned[]> {
  if (file === undefined || by === null) return read([]);
  const bytes = readBytes(file, language);
  if (!bytes.ok) return bytes;
  const reading = readScript(bytes.value, file, scenario, by);
  return reading.ok ? read(reading.script) : unread(...linesOf(reading.faults, language));
}
