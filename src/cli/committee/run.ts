/** `run` of a draft resolution: plays it through committee and plenary, and tells it or sums it up. */
import { writeFileSync } from 'node:fs';
import type { CommitteeScenario } from '../../core/committee/agenda.ts';
import type { Language, StateCode } from '../../core/terms.ts';
import { rollCallModel } from '../../diplomacy/committee/model.ts';
import { type CommitteePlan, readCommitteeScript } from '../../scenario/committee-script.ts';
import { formatFault } from '../../scenario/faults.ts';
import { openCommitteeRoom } from '../../secretariat/committee/committee-room.ts';
import { committeeIn, tellCommitteeRefusal } from '../../telling/committee.ts';
import { checkTarget, readBytes } from '../files.ts';
import { seedOption, stateOption } from '../options.ts';
import { done, type Ended, type Reading, read, refused, say, unread } from '../outcome.ts';
import type { RunOptions } from '../run-options.ts';
import { terminalIn } from '../words.ts';
import { playCommitteeScript } from './play.ts';
import { committeeSummary } from './summary.ts';
import { sayCommittee } from './tell.ts';

interface Checked {
  readonly seed: number;
  readonly by: StateCode | null;
  readonly script: readonly CommitteePlan[];
  readonly target: string | null;
}

/** Plays a draft resolution. Everything given is checked whole before the first act. */
export function runCommittee(
  scenario: CommitteeScenario,
  file: string,
  options: RunOptions,
  language: Language,
): Ended {
  const checked = check(file, options, language);
  if (!checked.ok) return refused(...checked.lines);
  const { seed, by, script, target } = checked.value;
  const room = openCommitteeRoom({ scenario, seed, people: by === null ? [] : [by] }, rollCallModel);
  const outOfOrder = by === null ? [] : playCommitteeScript(room, by, script);
  if (target !== null) {
    try {
      writeFileSync(target, room.record());
    } catch {
      return refused(`sim: ${terminalIn(language)('unwritable', { file: options.record ?? '' })}`);
    }
  }
  if (options.json === true) {
    for (const { code } of outOfOrder) process.stderr.write(`${tellCommitteeRefusal(code, language).sentence}\n`);
    say(JSON.stringify(committeeSummary(room, language)));
    return done;
  }
  sayCommittee(room, outOfOrder, language);
  return done;
}

function check(file: string, options: RunOptions, language: Language): Reading<Checked> {
  const words = terminalIn(language);
  const seed = seedOption(options.seed ?? '1', language);
  if (!seed.ok) return seed;
  if (options.policy !== undefined && options.policy.length > 0)
    return unread(`sim: ${committeeIn(language)('no-policy')}`);
  if (options.params !== undefined) return unread(`sim: ${committeeIn(language)('no-params')}`);
  if ((options.script === undefined) !== (options.as === undefined)) return unread(`sim: ${words('as-and-script')}`);
  const by = options.as === undefined ? read(null) : stateOption('--as', options.as, language);
  if (!by.ok) return by;
  const script = scriptOf(options.script, by.value, language);
  const inputs = [file, options.script].filter((input) => input !== undefined);
  const target = options.record === undefined ? read(null) : checkTarget(options.record, inputs, language);
  if (!script.ok || !target.ok) return unread(...[script, target].flatMap((one) => (one.ok ? [] : one.lines)));
  return read({ seed: seed.value, by: by.value, script: script.value, target: target.value });
}

function scriptOf(
  file: string | undefined,
  by: StateCode | null,
  language: Language,
): Reading<readonly CommitteePlan[]> {
  if (file === undefined || by === null) return read([]);
  const bytes = readBytes(file, language);
  if (!bytes.ok) return bytes;
  const reading = readCommitteeScript(bytes.value, file, by);
  return reading.ok ? read(reading.script) : unread(...reading.faults.map((fault) => formatFault(fault, language)));
}
