/** The account that the terminal tells: short, with acts out of order at their place. */
import type { Happening } from '../core/happenings.ts';
import type { Inject } from '../core/scenario.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { type AccountLine, accountEntries, refusedLine } from '../telling/account.ts';
import type { TellingContext } from '../telling/context.ts';
import { stateNames } from '../telling/names.ts';
import { provisionName } from '../telling/places.ts';
import { digestOf, type TooLittle } from './digest.ts';
import type { Refused } from './play-script.ts';
import { terminalIn } from './words.ts';

/** Whom an account tells of in full, and what was out of order. */
export interface Listeners {
  readonly led: readonly StateCode[]; // by people and policies
  readonly people: readonly StateCode[];
  readonly refused: readonly Refused[];
  readonly news: readonly Pick<Inject, 'id' | 'body'>[];
}

/** The account of a conference in lines. */
export function shortAccount(
  happenings: readonly Happening[],
  context: TellingContext,
  { led, people, refused, news }: Listeners,
): readonly AccountLine[] {
  const digest = digestOf(happenings, led, people);
  const entries = new Map(
    accountEntries(happenings, context, { seed: null, corridor: true }).map(({ at, lines }) => [at, lines]),
  );
  const outOfOrder = (at: number): readonly AccountLine[] =>
    refused.filter((one) => one.at === at).map(({ by, code }) => refusedLine(by, code, context));
  const told = happenings.flatMap((happening, at) => [
    ...outOfOrder(at),
    ...(digest.told(at) ? terse(happening, entries.get(at) ?? [], news, context.language) : []),
    ...tooLittle(digest.proposals.get(at) ?? [], context),
    ...moreExplained(digest.explained.get(at) ?? 0, context),
  ]);
  return [...told, ...outOfOrder(happenings.length)];
}

const ENOUGH_NEWS = 60; // letters of news after which no further sentence is told

/** A zero draft without its words, which the end of the account tells; news with the first sentences of its letter. */
function terse(
  happening: Happening,
  lines: readonly AccountLine[],
  news: Listeners['news'],
  language: Language,
): readonly AccountLine[] {
  if (happening.type === 'draft-circulated' && happening.revision <= 0)
    return lines.filter(({ kind }) => kind !== 'change');
  if (happening.type !== 'inject-arrived') return lines;
  const body = news.find(({ id }) => id === happening.inject)?.body[language] ?? '';
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(body)];
  const heard = sentences.reduce((told, { segment }) => (told.length < ENOUGH_NEWS ? told + segment : told), '').trim();
  return lines.map(({ kind, text }) => ({ kind, text: `${text} ${heard}`.trim() }));
}

function tooLittle(rows: readonly TooLittle[], context: TellingContext): readonly AccountLine[] {
  if (rows.length === 0) return [];
  const say = terminalIn(context.language);
  const list = rows
    .map(({ provision, by }) =>
      say('proposal-row', { at: provisionName(provision, context), by: stateNames(by, context) }),
    )
    .join('; ');
  return [{ kind: 'floor', text: say('proposals-refused', { list }) }];
}

function moreExplained(n: number, { language }: TellingContext): readonly AccountLine[] {
  return n === 0 ? [] : [{ kind: 'question', text: terminalIn(language)('more-explained', { n }) }];
}
