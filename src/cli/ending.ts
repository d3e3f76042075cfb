/** The end of an account: the text and whose words it has, what it is worth, who brings home what, and history. */
import type { Conference } from '../core/state.ts';
import { type Language, type StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import { provisionOf } from '../core/text/status.ts';
import { CODES } from '../core/world/states.ts';
import type { ForumResult } from '../debrief/result.ts';
import { alternativeOf, scoreOf } from '../diplomacy/score.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { tellSource } from '../telling/source.ts';
import type { TellingContext } from '../telling/context.ts';
import { plainName, stateNames } from '../telling/names.ts';
import { forceWords, readingWords } from '../telling/places.ts';
import { decimal } from './numbers.ts';
import { sayHeading, sayWrapped } from './paint.ts';
import { contextIn } from './summary.ts';
import { terminalIn } from './words.ts';

const IN = '  ';
const HANGING = '    ';

/** Writes the end of the account of a game. `led` are delegations led by people and policies. */
export function sayEnding(game: Secretariat, result: ForumResult, led: readonly StateCode[], language: Language): void {
  const words = terminalIn(language);
  const context = contextIn(game, language);
  const conference = game.conference();
  sayHeading(words(result.adopted ? 'end-adopted' : 'end-not-adopted'));
  for (const line of textLines(conference, result.adopted, context)) sayWrapped(line, IN, HANGING);
  sayHeading(words('end-balance'));
  for (const line of [...balanceLines(conference, result, context), ...homeLines(game, result, led, language)])
    sayWrapped(line, IN, HANGING);
  const { afterwards, history } = game.scenario;
  sayHeading(words('end-after'));
  sayWrapped(afterwards[result.adopted ? 'adopted' : 'notAdopted'][language], IN);
  sayHeading(words('end-history'));
  const { symbol } = history.source;
  const title = tellSource(history.source.title, language);
  const source = symbol === null || title.includes(symbol) ? title : `${title}, ${symbol}`;
  sayWrapped(`${history.outcome[language]} (${source})`, IN);
}

/** One line a provision: its paragraph, its words, whose they are, and what holds them open. */
function textLines({ text, draft }: Conference, adopted: boolean, context: TellingContext): readonly string[] {
  const { language } = context;
  const words = terminalIn(language);
  return text.paragraphs.flatMap((paragraph) =>
    paragraph.provisions.map((id) => {
      const standing = draft.standings[id];
      if (standing === undefined) throw new Error(`The draft does not know ${id}.`);
      const title = provisionOf(text, id).title[language];
      const holders = adopted ? [] : draft.brackets.filter(({ provision }) => provision === id).map(({ by }) => by);
      const { movedBy, reading, force } = standing;
      const parts = [
        words('end-words', {
          words: readingWords(id, reading, context),
          force: forceWords(force, language),
        }),
        ...(movedBy === null ? [] : [words('end-state', { by: plainName(movedBy, language) })]),
        ...(standing.standing === 'text' ? [] : [words(`end-${standing.standing}`)]),
        ...(holders.length === 0 ? [] : [words('end-brackets', { by: stateNames(holders, context) })]),
      ];
      return `${paragraph.number}. ${title}: ${parts.join(' · ')}`;
    }),
  );
}

function balanceLines(conference: Conference, result: ForumResult, context: TellingContext): readonly string[] {
  const { language } = context;
  const words = terminalIn(language);
  if (!result.adopted) return [words('end-nothing')];
  const { inclusive, undivided, explained } = result.legitimacyParts;
  const share = (value: number): number => Math.round(value * 100);
  const parts = [
    inclusive === 1
      ? words('legitimacy-open', { n: CODES.length })
      : words('legitimacy-inclusive', { seats: Math.round(inclusive * CODES.length), all: CODES.length }),
    words('legitimacy-undivided', { n: share(undivided) }),
    words('legitimacy-explained', { n: share(explained) }),
  ];
  return [
    words('whose-words', { list: whoseWords(conference, context) }),
    words('end-substance', { value: decimal(result.substance, language), words: words(inWords(result.substance)) }),
    words('end-legitimacy', { value: decimal(result.legitimacy, language), list: parts.join('; ') }),
  ];
}

/** Substance in words: what plain words with one verb throughout would come to lies in each band. */
function inWords(substance: number): 'substance-notes' | 'substance-encourages' | 'substance-recommends' {
  return substance < 0.33 ? 'substance-notes' : substance < 0.55 ? 'substance-encourages' : 'substance-recommends';
}

/** How many provisions of the text carry whose words, most first; delegations with the same number together. */
function whoseWords({ draft }: Conference, context: TellingContext): string {
  const words = terminalIn(context.language);
  const movers = Object.values(draft.standings)
    .filter(({ standing }) => standing === 'text')
    .map(({ movedBy }) => movedBy);
  const byCount = new Map<number, StateCode[]>();
  for (const by of new Set(movers)) {
    if (by === null) continue;
    const n = movers.filter((mover) => mover === by).length;
    byCount.set(n, [...(byCount.get(n) ?? []), by]);
  }
  const chair = movers.filter((mover) => mover === null).length;
  const rows = [...byCount]
    .sort(([one], [other]) => other - one)
    .map(([n, codes]) =>
      words(codes.length === 1 ? 'whose-state' : 'whose-states', { by: stateNames(codes, context), n }),
    );
  return [...(chair === 0 ? [] : [words('whose-chair', { n: chair })]), ...rows].join('; ');
}

/** What each delegation that was led brings home, against what it would have without a report. */
function homeLines(
  game: Secretariat,
  { adopted, objections }: ForumResult,
  led: readonly StateCode[],
  language: Language,
): readonly string[] {
  const words = terminalIn(language);
  const room = game.room();
  return led.map((code) => {
    const seat = room.nature.codes.indexOf(code);
    const by = plainName(code, language);
    const alone = objections.length === 1 && objections[0]?.state === code;
    const other = decimal(alternativeOf(room, seat, alone), language, 0);
    const home = adopted
      ? words('end-home', { by, score: decimal(scoreOf(room, seat), language, 0), other })
      : words('end-home-none', { by, score: other });
    return capitalised(home);
  });
}
