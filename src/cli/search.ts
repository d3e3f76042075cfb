/** `search`: the best line of play that can be found for a delegation in one game. */
import { writeFileSync } from 'node:fs';
import type { Scenario } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { POLICY_NAMES } from '../diplomacy/policies/policies.ts';
import { stretchesOf, type Way } from '../diplomacy/search/lines.ts';
import type { Tried } from '../diplomacy/search/search.ts';
import { openLineSearch, playLine, type Sought } from '../secretariat/search-line.ts';
import { plainName } from '../telling/names.ts';
import { readScenario } from './files.ts';
import { decimal } from './numbers.ts';
import { seatedOption, seedOption, stateOption } from './options.ts';
import { done, type Ended, type Reading, read, refused, say, unread } from './outcome.ts';
import { painted, sayWrapped } from './paint.ts';
import { readParameters } from './parameters.ts';
import { countdown } from './pool/time-left.ts';
import { countOption, firstFault, targetOption } from './study-options.ts';
import { SEARCH_BUDGET } from './study-standards.ts';
import { studyWordsIn } from './study-words.ts';

/** Options of `search`, as the user gave them. */
interface SearchOptions {
  readonly as: string;
  readonly seed?: string;
  readonly budget?: string;
  readonly params?: string;
  readonly record?: string;
  readonly json?: boolean;
}

interface Checked {
  readonly sought: Sought;
  readonly budget: number;
  readonly record: string | null;
}

/** Searches and tells the line. */
export async function search(file: string, options: SearchOptions, language: Language): Promise<Ended> {
  const checked = await check(file, options, language);
  if (!checked.ok) return refused(...checked.lines);
  const { sought, budget, record } = checked.value;
  const looking = openLineSearch(sought);
  const progress = countdown(budget, 0, language);
  for (let played = 0; played < budget && looking.step(); played++) progress.one();
  progress.end();
  const { best, tried } = looking;
  if (best === null) throw new Error('A search has played no game.');
  if (record !== null) writeFileSync(record, playLine(sought, best.line).record());
  if (options.json === true) {
    const { scenario, seed, seat } = sought;
    const policies = Object.fromEntries(POLICY_NAMES.map((policy, at) => [policy, tried[at]?.score ?? null]));
    const { line, score, adopted } = best;
    say(JSON.stringify({ scenario: scenario.id, seed, seat, tried: tried.length, score, adopted, line, policies }));
    return done;
  }
  tell(sought, best, tried, language);
  return done;
}

function tell({ scenario, seed, seat }: Sought, best: Tried, tried: readonly Tried[], language: Language): void {
  const words = studyWordsIn(language);
  const points = (score: number): string => decimal(score, language, 1, 1);
  const by = plainName(seat, language).nom.replace(/^the /, '');
  say(painted('bold', words('search-found', { by, title: scenario.title[language], seed, n: tried.length })));
  const policies = tried.slice(0, POLICY_NAMES.length);
  const strongest = policies.toSorted((one, other) => other.score - one.score)[0] ?? best;
  const policy = wayIn(strongest.line.ways[0] ?? 'silent', language);
  const quiet = points(policies[0]?.score ?? Number.NaN);
  sayWrapped(words('search-score', { score: points(best.score), quiet, policy, best: points(strongest.score) }));
  sayWrapped(words(best.adopted ? 'search-outcome-adopted' : 'search-outcome-not'));
  say();
  for (const { way, from, to } of stretchesOf(best.line)) {
    const named = wayIn(way, language);
    say(
      `  ${from === to ? words('search-meeting', { from, way: named }) : words('search-stretch', { from, to, way: named })}`,
    );
  }
  say(`  ${words(`search-ending-${best.line.ending}`)}`);
  say();
  sayWrapped(words('search-bound'), '', '', 'dim');
}

/** A way of playing in words. */
function wayIn(way: Way, language: Language): string {
  const words = studyWordsIn(language);
  const policy = POLICY_NAMES.find((name) => way === name || way.startsWith(`${name}-`));
  if (policy === undefined) throw new Error(`No words for the way ${way}.`);
  const named = words(`player-${policy}`);
  if (way.endsWith('-for-the-room')) return words('way-for-the-room', { way: named });
  if (way.endsWith('-with-own-words')) return words('way-with-own-words', { way: named });
  if (way.endsWith('-with-other-words')) return words('way-with-other-words', { way: named });
  return way.endsWith('-for-itself') ? words('way-for-itself', { way: named }) : named;
}

async function check(file: string, options: SearchOptions, language: Language): Promise<Reading<Checked>> {
  const seed = seedOption(options.seed ?? '1', language);
  const seat: Reading<StateCode> = stateOption('--as', options.as, language);
  const budget = countOption('--budget', options.budget, SEARCH_BUDGET, [1, 100_000], language);
  const record = targetOption('--record', options.record, language);
  const fault = firstFault(seed, seat, budget, record);
  if (fault !== null) return unread(...fault);
  const parameters = readParameters(options.params, language);
  if (!parameters.ok) return parameters;
  const scenario: Reading<Scenario> = await readScenario(file, language);
  if (!scenario.ok) return scenario;
  if (!seed.ok || !seat.ok || !budget.ok || !record.ok) throw new Error('A fault was overlooked.');
  const seated = seatedOption(seat.value, scenario.value, language);
  if (!seated.ok) return seated;
  const sought = { scenario: scenario.value, seed: seed.value, seat: seat.value, parameters: parameters.value };
  return read({ sought, budget: budget.value, record: record.value });
}
