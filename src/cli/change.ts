/** `--change`: what is to be different in the other history. */
import type { Language } from '../core/terms.ts';
import { POLICY_NAMES } from '../diplomacy/policies/policies.ts';
import { readAct } from '../scenario/single-act.ts';
import type { Change } from '../secretariat/counterfactual.ts';
import type { Input, Setup } from '../secretariat/secretariat.ts';
import { policyOptions, seatedOption } from './options.ts';
import { type Reading, read, unread } from './outcome.ts';
import { studyWordsIn } from './study-words.ts';

/** N leaves input N out, N=ACT replaces it, CODE=POLICY gives a seat to a policy. Inputs are counted from 1. */
export function changeOption(
  found: string,
  setup: Setup,
  inputs: readonly Input[],
  language: Language,
): Reading<Change> {
  const words = studyWordsIn(language);
  const [, number, act] = /^(\d+)(?:=([\s\S]+))?$/.exec(found.trim()) ?? [];
  if (number === undefined) return seatGiven(found, setup, language);
  if (inputs.length === 0) return unread(`sim: ${words('no-inputs', { found })}`);
  const input = Number(number) - 1;
  const there = inputs[input];
  if (there === undefined) return unread(`sim: ${words('no-input', { found, n: inputs.length })}`);
  if (act === undefined) return read({ sort: 'leave-out', input });
  const by = 'by' in there.act && typeof there.act.by === 'string' ? there.act.by : '';
  const instead = readAct(act, setup.scenario, by);
  return instead === null
    ? unread(`sim: ${words('input-not-act', { found })}`)
    : read({ sort: 'replace', input, act: instead });
}

function seatGiven(found: string, setup: Setup, language: Language): Reading<Change> {
  const words = studyWordsIn(language);
  const [code = '', policy = ''] = found.split('=');
  if (!/^[a-z]{2}=/i.test(found) || !POLICY_NAMES.some((name) => name === policy))
    return unread(`sim: ${words('bad-change', { found })}`);
  const policies = policyOptions([found], language);
  if (!policies.ok) return policies;
  const [seat, name] = Object.entries(policies.value)[0] ?? [];
  if (seat === undefined || name === undefined) throw new Error('A policy without a seat passed the checks.');
  if (setup.people.includes(seat)) return unread(`sim: ${words('led-already', { found, code })}`);
  const seated = seatedOption(seat, setup.scenario, language);
  return seated.ok ? read({ sort: 'seat', seat, policy: name }) : seated;
}
