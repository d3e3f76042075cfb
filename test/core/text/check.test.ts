import { expect, test } from 'vitest';
import { checkRendering } from '../../../src/core/text/check.ts';

const clean = {
  en: [
    'States [should / shall] respect international law, including the Charter.',
    '[States should report.] An hour later a unit of an EU body met a UN team and an OEWG.',
    'States should act in an informed manner, on a unanimous basis, with a user in an SCO forum.',
    '31. The Group met.',
    'The “shared understanding”, as it stands, is an SMS.',
  ],
  ru: [
    'Государствам следует соблюдать международное право, включая Устав.',
    'Со стороны государств, со всеми средствами, во взаимодействии с сектором, об информации и о её защите, во избежание ущерба.',
    'В отношении «данных» и о них, во внутренние дела, с государствами и о праве, об этом и обо всём.',
    '[Государствам следует / Государства обязуются] воздерживаться.',
  ],
} as const;

test.each(clean.en)('finds nothing wrong with: %s', (text) => expect(checkRendering(text, 'en')).toEqual([]));
test.each(clean.ru)('не находит ошибок: %s', (text) => expect(checkRendering(text, 'ru')).toEqual([]));

test.each([
  ['doubled word', 'States should should report.'],
  ['doubled space', 'States should  report.'],
  ['empty slot', 'States {force} report.'],
  ['hole in the data', 'States undefined report.'],
  ['empty bracket', 'States [ / shall] report.'],
  ['space before punctuation', 'States should report .'],
  ['doubled punctuation', 'States should report, .'],
  ['doubled punctuation', 'States should report..'],
  ['no space after punctuation', 'States,parties and others report.'],
  ['hyphen as a dash', 'States - all of them - report.'],
  ['“a” before a vowel', 'States should make a effort.'],
  ['“an” before a consonant', 'States should make an report.'],
  ['“an” before a sounded u', 'States should be an united front.'],
  ['unclosed []', 'States [should / shall report.'],
  ['unclosed “”', 'States “should report.'],
  ['no capital', 'states should report.'],
  ['no stop', 'States should report'],
  ['Cyrillic letter', 'Stаtes should report.'],
  ['empty text', ''],
])('finds %s in: %s', (fault, text) => expect(checkRendering(text, 'en').join('\n')).toContain(fault));

test.each([
  ['«в» где «во»', '«в» where', 'Меры в взаимодействии государств.'],
  ['«во» где «в»', '«во» where', 'Меры во отношении государств.'],
  ['«с» где «со»', '«с» where', 'Меры с стороны государств.'],
  ['«со» где «с»', '«со» where', 'Меры со государствами.'],
  ['«о» где «об»', '«о» where', 'Вопрос о информации.'],
  ['«об» где «о»', '«об» where', 'Вопрос об праве.'],
  ['«к» где «ко»', '«к» where', 'Обращение к всем государствам.'],
  ['латинскую букву', 'Latin letter', 'Меpы государств.'],
  ['кавычки', 'English quotation', 'Меры “доверия”.'],
])('находит %s', (_, fault, text) => expect(checkRendering(text, 'ru').join('\n')).toContain(fault));
