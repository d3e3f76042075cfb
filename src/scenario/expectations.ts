/** What each kind of field expects, in words, with an example. The schema names a kind; the faults say this. */
import type { Words } from '../core/terms.ts';
import { same } from './faults.ts';

export interface Expectation {
  readonly expected: Words;
  readonly example: string | null;
}

const say = (en: string, ru: string, example: string | null = null): Expectation => ({ expected: { en, ru }, example });

const KINDS = {
  format: say('the number of the format', 'номер формата', 'format: 1'),
  slug: say(
    'an id of small letters, digits and hyphens',
    'идентификатор из строчных латинских букв, цифр и дефисов',
    'cables-2021',
  ),
  english: say('words in English', 'текст на английском языке', 'en: "States should protect undersea cables."'),
  russian: say('words in Russian', 'текст на русском языке', 'ru: "Государствам следует защищать подводные кабели."'),
  words: say(
    'words in English and in Russian',
    'текст на английском и на русском языке',
    '{ en: "Cables", ru: "Кабели" }',
  ),
  sentence: say(
    'a sentence with {force} and {substance}, each once',
    'предложение с {force} и {substance}, каждое один раз',
    '"{force} {substance}."',
  ),
  state: say('an ISO 3166 alpha-2 code of a Member State', 'двухбуквенный код государства-члена по ИСО 3166', 'GB'),
  seats: say(
    '"all" or a list of codes of Member States',
    'all или список кодов государств-членов',
    'seats: [BR, CN, FR, GB, RU, US]',
  ),
  source: say(
    'a source (title and confidence), or the id of one under "sources"',
    'источник (title и confidence) или идентификатор источника из раздела sources',
    '{ title: "GGE report 2015", symbol: A/70/174, confidence: high }',
  ),
  title: say(
    'the title of a source, or "General knowledge"',
    'название источника или «General knowledge»',
    'title: "GGE report 2015"',
  ),
  symbol: say('a UN document symbol', 'условное обозначение документа ООН', 'A/70/174'),
  confidence: say('high, medium or low', 'high, medium или low', 'confidence: medium'),
  date: say('a day of the calendar, as year-month-day', 'дата календаря в виде год-месяц-день', '2015-06-26'),
  event: say(
    'an event of the interview, E01 to E29 or F1 to F12',
    'событие из беседы: от E01 до E29 или от F1 до F12',
    'E12',
  ),
  boolean: say('true or false', 'true или false', 'true'),
  provisions: say('one to three provisions', 'от одного до трех положений', 'provisions: [{ norm: self-defence }]'),
  shelf: say(
    '"all" or a list of norms of the library',
    'all или список норм библиотеки',
    'shelf: [undersea-cables, supply-chain]',
  ),
  forces: say(
    'two to four of notes, encourages, should, shall',
    'от двух до четырех слов из notes, encourages, should, shall',
    'words: [notes, encourages, should]',
  ),
  force: say(
    'notes, encourages, should, shall, or a number from 0 to 1',
    'notes, encourages, should, shall или число от 0 до 1',
    'force: should',
  ),
  paragraph: say(
    'a paragraph with its issue and its place',
    'пункт с вопросом (issue) и местом (place)',
    '{ issue: FORUM, place: 0.5, force: should }',
  ),
  resolution: say(
    'the symbol or name of a draft resolution',
    'условное обозначение или название проекта резолюции',
    'resolution: A/RES/73/27',
  ),
  list: say('a list', 'список', '- first'),
  block: say('keys with their values', 'ключи со значениями', null),
  positions: say(
    'a position with its reason (why) and its source',
    'позиция с обоснованием (why) и источником (source)',
    '{ state: BR, issue: IHL, position: 0.4, why: { en: …, ru: … }, source: report }',
  ),
  claim: say(
    'a claim of the interview, in both languages, with its source',
    'утверждение из беседы на обоих языках, с источником',
    'claim: { en: …, ru: …, source: interview }',
  ),
  record: say(
    'what the record says beside the claim, with its source',
    'что говорят документы об этом утверждении, с источником',
    'record: { en: …, ru: …, source: report }',
  ),
  others: say(
    'how others see it, with its source',
    'как это видят другие, с источником',
    'others: { en: …, ru: …, source: report }',
  ),
  effect: say('what the news changes', 'что меняет новость', 'effect: { tension: 0.1 }'),
  script: say(
    'a list of meetings, questions and silences with their acts',
    'список заседаний, вопросов и процедур умолчания с действиями',
    '- { meeting: 3, acts: [take-floor] }',
  ),
  moment: say(
    'a meeting, a question or a silence, with its acts',
    'заседание, вопрос или процедура умолчания с действиями',
    '{ meeting: 3, acts: [take-floor] }',
  ),
  act: say(
    'an act: its name, or its name with what it needs',
    'действие: его название, при необходимости с данными',
    'bracket: { provision: self-defence, reading: low }',
  ),
  edit: say(
    'a provision with a reading, a force or a standing',
    'положение с вариантом (reading), глаголом (force) или местом (standing)',
    '{ provision: self-defence, reading: mid-blurred, force: encourages }',
  ),
  line: say('one line of 1 to 300 characters', 'одна строка длиной от 1 до 300 знаков'),
  parameters: say('names of parameters with numbers', 'названия параметров с числами', 'tension: 0.8'),
  condition: say(
    'brackets-at-least, brackets-at-most, silence-broken or standing',
    'brackets-at-least, brackets-at-most, silence-broken или standing',
    '{ kind: brackets-at-least, count: 5 }',
  ),
} as const satisfies Readonly<Record<string, Expectation>>;

/** A kind of field: a name of the table, or bounds as in "number -1 1", "whole 1 40", "entries 3 6", "one-of a b". */
export type Kind = keyof typeof KINDS | `${'number' | 'whole' | 'entries'} ${number} ${number}` | `one-of ${string}`;

/** For a field whose kind the schema does not name; a test sees that there is none. */
export const UNNAMED: Expectation = say('a value that the schema allows', 'значение, которое допускает схема');

/** What a field of this kind expects. */
export function expectationOf(kind: string): Expectation {
  if (Object.hasOwn(KINDS, kind)) return KINDS[kind as keyof typeof KINDS];
  const [sort, ...rest] = kind.split(' ');
  const [low = '', high = ''] = rest;
  switch (sort) {
    case 'number':
      return say(`a number from ${low} to ${high}`, `число от ${low} до ${high}`, low);
    case 'whole':
      return say(`a whole number from ${low} to ${high}`, `целое число от ${low} до ${high}`, low);
    case 'entries':
      return high === 'Infinity'
        ? say(`a list of ${low} or more`, `список не менее чем из ${low} элементов`)
        : say(`a list of ${low} to ${high}`, `список из ${low}–${high} элементов`);
    case 'one-of':
      return { expected: oneOf(rest), example: low };
    default:
      return UNNAMED;
  }
}

/** "one of: a, b, c" in both languages. */
export function oneOf(names: readonly string[]): Words {
  return names.length === 1
    ? same(names.join(''))
    : { en: `one of: ${names.join(', ')}`, ru: `одно из: ${names.join(', ')}` };
}
