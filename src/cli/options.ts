import { InvalidArgumentError } from 'commander';
import { LANGUAGES, type Language, type StateCode } from '../core/terms.ts';
import { CODES } from '../core/world/states.ts';
import { POLICY_NAMES, type PolicyName } from '../diplomacy/policies/policies.ts';

/** A seed: a whole number from 0 to 2^53 - 1. */
export function seedOption(text: string): number {
  const seed = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(seed)) throw new InvalidArgumentError('a whole number from 0 on is expected, for example 7');
  return seed;
}

/** An ISO 3166-1 alpha-2 code of a Member State. */
export function stateOption(text: string): StateCode {
  const code = text.toUpperCase();
  if (!CODES.includes(code)) throw new InvalidArgumentError('an ISO 3166 alpha-2 code of a Member State is expected, for example KE');
  return code;
}

export function languageOption(text: string): Language {
  const found = LANGUAGES.find((language) => language === text);
  if (found === undefined) throw new InvalidArgumentError(`one of ${LANGUAGES.join(', ')} is expected`);
  return found;
}

/** CODE=policy; may be given several times. */
export function policyOption(text: string, before: Readonly<Record<StateCode, PolicyName>>): Record<StateCode, PolicyName> {
  const [state = '', name = ''] = text.split('=');
  const policy = POLICY_NAMES.find((candidate) => candidate === name);
  if (policy === undefined)
    throw new InvalidArgumentError(`CODE=POLICY is expected, POLICY one of ${POLICY_NAMES.join(', ')}; for example KE=bridge-builder`);
  return { ...before, [stateOption(state)]: policy };
}
