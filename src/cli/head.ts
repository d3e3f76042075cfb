/** The head of an account: which conference, who presides, who is led by whom. */
import type { Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { type Parameters, standardParameters } from '../diplomacy/parameters.ts';
import type { PolicyName } from '../diplomacy/policies/policies.ts';
import { plainName } from '../telling/names.ts';
import { decimal } from './numbers.ts';
import { say } from './outcome.ts';
import { painted, sayWrapped } from './paint.ts';
import { terminalIn } from './words.ts';

/** What a game was opened with, as its record says. */
export interface Opening {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly people: readonly StateCode[];
  readonly policies: Readonly<Record<StateCode, PolicyName>>;
  readonly parameters: Parameters;
}

/** A name at the beginning of a line: without an article. */
const listed = (code: StateCode, language: Language): string => plainName(code, language).nom.replace(/^the /, '');

/** Writes the head. `how` names who leads the people's delegations. */
export function sayHead(
  { scenario, seed, people, policies, parameters }: Opening,
  how: 'script' | 'person',
  language: Language,
): void {
  const words = terminalIn(language);
  const { forum } = scenario;
  const chair = listed(forum.chair, language);
  const facts = [
    words('head-seats', { n: forum.seats.length }),
    forum.chairName === null
      ? words('head-chair', { chair })
      : words('head-chair-person', { chair, person: forum.chairName[language] }),
    words('head-seed', { seed }),
  ];
  say(painted('bold', scenario.title[language]));
  sayWrapped(facts.join(' · '));
  for (const code of people) sayWrapped(words('head-led', { how: words(`head-${how}`), who: listed(code, language) }));
  for (const [code, policy] of Object.entries(policies))
    sayWrapped(words('head-led', { how: policy, who: listed(code, language) }));
  const standard: Readonly<Record<string, number>> = standardParameters();
  const other = Object.entries(parameters).filter(([name, value]) => standard[name] !== value);
  if (other.length > 0) {
    const list = other.map(([name, value]) => `${name} ${decimal(value, language)}`).join(', ');
    sayWrapped(words('head-parameters', { list }));
  }
}
