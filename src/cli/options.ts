/** What the user gave on the command line, checked before anything is read. */
import type { Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { CODES } from '../core/world/states.ts';
import { POLICY_NAMES, type PolicyName } from '../diplomacy/policies/policies.ts';
import { nearestState } from '../scenario/nearest.ts';
import { type Reading, read, unread } from './outcome.ts';
import { terminalIn } from './words.ts';

const line = (words: string): string => `sim: ${words}`;

/** A seed: a whole number from 0 to 2^53 - 1. */
export function seedOption(found: string, language: Language): Reading<number> {
  const seed = Number(found);
  return /^\d+$/.test(found) && Number.isSafeInteger(seed)
    ? read(seed)
    : unread(line(terminalIn(language)('bad-seed', { found })));
}

/** An ISO 3166-1 alpha-2 code of a Member State; small letters will do. */
export function stateOption(option: string, found: string, language: Language): Reading<StateCode> {
  const code = found.toUpperCase();
  return CODES.includes(code)
    ? read(code)
    : unread(line(terminalIn(language)('bad-state', { option, found, example: nearestState(found) })));
}

/** CODE=POLICY, each State once. */
export function policyOptions(
  given: readonly string[],
  language: Language,
): Reading<Readonly<Record<StateCode, PolicyName>>> {
  const say = terminalIn(language);
  const policies: Record<StateCode, PolicyName> = {};
  for (const found of given) {
    const [state = '', name = '', ...more] = found.split('=');
    const policy = POLICY_NAMES.find((candidate) => candidate === name);
    if (policy === undefined || more.length > 0)
      return unread(line(say('bad-policy', { found, policies: POLICY_NAMES.join(', ') })));
    const code = stateOption('--policy', state, language);
    if (!code.ok) return code;
    if (policies[code.value] !== undefined) return unread(line(say('policy-twice', { code: code.value })));
    policies[code.value] = policy;
  }
  return read(policies);
}

/** Whether a delegation has a seat; in a small forum the line names those who have. */
export function seatedOption(code: StateCode, { forum }: Scenario, language: Language): Reading<StateCode> {
  const say = terminalIn(language);
  if (forum.seats.includes(code)) return read(code);
  const few = forum.seats.length <= 30;
  return unread(line(few ? say('no-seat', { code, seats: forum.seats.join(' ') }) : say('no-seat-open', { code })));
}
