/** `counterfactual`: plays a record again with one thing changed, and shows where the histories part. */
import { writeFileSync } from 'node:fs';
import type { Happening } from '../core/happenings.ts';
import type { Language } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { type Counterfactual, counterfactualOf, type Parting } from '../secretariat/counterfactual.ts';
import { RULES_VERSION } from '../secretariat/record.ts';
import { inputsOf, setupOf } from '../secretariat/restore.ts';
import type { Input, Secretariat, Setup } from '../secretariat/secretariat.ts';
import { accountEntries } from '../telling/account.ts';
import type { TellingContext } from '../telling/context.ts';
import { asChange } from '../telling/edits.ts';
import { plainName } from '../telling/names.ts';
import { changeOption } from './change.ts';
import { decimal } from './numbers.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { painted, sayHeading, sayWrapped } from './paint.ts';
import { isOurs, playAgain, readKept } from './records.ts';
import { targetOption } from './study-options.ts';
import { studyWordsIn } from './study-words.ts';
import { contextIn, resultIn, toldIn } from './summary.ts';
import { terminalIn } from './words.ts';

interface CounterfactualOptions {
  readonly change?: string;
  readonly record?: string;
}

/** Replays with one change; without one it lists the inputs that can be changed. */
export function counterfactual(file: string, options: CounterfactualOptions, language: Language): Ended {
  const target = targetOption('--record', options.record, language);
  if (!target.ok) return refused(...target.lines);
  const kept = readKept(file, language);
  if (!kept.ok) return refused(...kept.lines);
  const { header } = kept.value.record;
  if (!isOurs(header))
    return refused(terminalIn(language)('record-old-explain', { file, found: header.rules, ours: RULES_VERSION }));
  const played = playAgain(file, kept.value, language);
  if (!played.ok) return refused(...played.lines);
  const [setup, inputs] = [setupOf(header), inputsOf(kept.value.record.lines)];
  if (options.change === undefined) {
    listInputs(played.value, setup, inputs, language);
    return done;
  }
  const change = changeOption(options.change, setup, inputs, language);
  if (!change.ok) return refused(...change.lines);
  const both = counterfactualOf(setup, inputs, change.value);
  if (target.value !== null) writeFileSync(target.value, both.is.record());
  tell(both, setup, language);
  return done;
}

/** An act as a script would write it. */
function written(input: Input): string {
  const { type, ...rest } = input.act;
  const given = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'by'));
  return Object.keys(given).length === 0 ? type : `${type} ${JSON.stringify(given).replaceAll('"', '')}`;
}

function listInputs(game: Secretariat, setup: Setup, inputs: readonly Input[], language: Language): void {
  const words = studyWordsIn(language);
  say(painted('bold', words('counterfactual-inputs', { title: setup.scenario.title[language], seed: setup.seed })));
  if (inputs.length === 0) sayWrapped(words('counterfactual-no-inputs'));
  let meeting = 0;
  let n = 0;
  for (const line of game.lines()) {
    if ('told' in line && line.told.type === 'meeting-opened') meeting = line.told.meeting;
    const input = inputs[n];
    if (!('act' in line) || input === undefined || line.act !== input.act) continue;
    n++;
    const by = 'by' in input.act ? input.act.by : '';
    sayWrapped(words('counterfactual-input', { n, meeting, by, act: written(input) }), '  ', '      ');
  }
}

function tell({ was, is, parting, leftOut }: Counterfactual, setup: Setup, language: Language): void {
  const words = studyWordsIn(language);
  const { scenario, seed } = setup;
  say(painted('bold', words('counterfactual-title', { title: scenario.title[language], seed })));
  if (parting === null) {
    sayWrapped(words('counterfactual-same'));
    return;
  }
  const { meeting, common } = parting;
  const where =
    meeting === 0
      ? words('counterfactual-parts-start', { n: common })
      : words('counterfactual-parts', { meeting, n: common });
  sayWrapped(where);
  if (leftOut > 0) sayWrapped(words('counterfactual-refused', { n: leftOut }));
  sayHeading(words('counterfactual-was'));
  sayNext(toldIn(was), parting, parting.was, contextIn(was, language));
  sayHeading(words('counterfactual-is'));
  sayNext(toldIn(is), parting, parting.is, contextIn(is, language));
  say();
  if (was.conference().outcome === null) {
    sayWrapped(words('counterfactual-unended'));
    return;
  }
  sayEnds(was, is, language);
}

/** The next happenings after the parting, as the account tells them. */
function sayNext(
  told: readonly Happening[],
  { common }: Parting,
  next: readonly Happening[],
  context: TellingContext,
): void {
  const entries = accountEntries(told, context, { seed: null, corridor: true });
  const lines = entries.filter(({ at }) => at >= common && at < common + next.length).flatMap((entry) => entry.lines);
  for (const { text } of lines) sayWrapped(text, '  ', '    ');
}

function sayEnds(was: Secretariat, is: Secretariat, language: Language): void {
  const words = studyWordsIn(language);
  const [before, after] = [resultIn(was, language), resultIn(is, language)];
  const outcome = (found: string | null): string =>
    found === null ? '–' : words(`outcome-${found as Exclude<typeof before.outcome, null>}`);
  const values = { wasvalue: decimal(before.substance, language), isvalue: decimal(after.substance, language) };
  sayWrapped(words('counterfactual-outcomes', { was: outcome(before.outcome), is: outcome(after.outcome), ...values }));
  for (const seat of was.people) {
    const [then, now] = [was, is].map((game) => decimal(game.view(seat).score, language, 1, 1));
    const by = plainName(seat, language).nom.replace(/^the /, '');
    sayWrapped(words('counterfactual-home', { by, was: then ?? '', is: now ?? '' }));
  }
  const changed = changedWords(was, is);
  if (changed.length === 0) return;
  sayHeading(words('counterfactual-words'));
  for (const [then, now] of changed) {
    sayWrapped(`${words('counterfactual-was')}: ${asChange(then, contextIn(was, language))}`, '  ', '    ', 'dim');
    sayWrapped(`${words('counterfactual-is')}: ${asChange(now, contextIn(is, language))}`, '  ', '    ');
  }
}

/** Provisions whose words, verb or standing differ at the end; one that only the one history has stands as deleted in the other. */
function changedWords(was: Secretariat, is: Secretariat): readonly (readonly [then: Edit, now: Edit])[] {
  const endOf = (game: Secretariat, provision: string): Edit => {
    const found = game.conference().draft.standings[provision];
    if (found === undefined) return { provision, standing: 'deleted' };
    const { reading, force, standing } = found;
    return standing === 'text' ? { provision, reading, force } : { provision, standing };
  };
  const ids = new Set([was, is].flatMap((game) => game.conference().text.provisions.map(({ id }) => id)));
  return [...ids]
    .map((id) => [endOf(was, id), endOf(is, id)] as const)
    .filter(([then, now]) => JSON.stringify(then) !== JSON.stringify(now));
}
