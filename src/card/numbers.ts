/** The parameters of the model as tables, from the tables that the model itself reads. */
import { PARAMETERS_RU, UNITS_RU } from '../../assets/languages/parameters.ru.ts';
import { PARAMETERS, type Parameter } from '../diplomacy/parameters.ts';
import { FITTED_VOTE_PARAMETERS, VOTE_PARAMETERS, VOTE_PRIORS } from '../diplomacy/votes/parameters.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Speech } from './words.ts';

type Name = keyof typeof PARAMETERS;
const NAMES = Object.keys(PARAMETERS) as Name[];

const about: Readonly<Record<Name, string>> = PARAMETERS_RU;

/** The shortest way to write a number. */
const short = (value: number, { language }: Speech): string => {
  const text = String(value).replace('-', '−');
  return language === 'ru' ? text.replace('.', ',') : text;
};

const unitIn = (unit: string, { language }: Speech): string => (language === 'ru' ? (UNITS_RU[unit] ?? unit) : unit);

function row(name: Name, speech: Speech): readonly string[] {
  const { value, unit, range, source, about: english }: Parameter = PARAMETERS[name];
  const [low, high] = range.map((end) => short(end, speech));
  return [
    name,
    short(value, speech),
    unitIn(unit, speech),
    `${low} … ${high}`,
    speech.say(`source-${source}`),
    speech.language === 'ru' ? about[name] : english,
  ];
}

function voteRow(name: keyof typeof VOTE_PARAMETERS, speech: Speech): readonly string[] {
  const fitted = FITTED_VOTE_PARAMETERS.find((one) => one === name);
  const prior = fitted === undefined ? null : VOTE_PRIORS[fitted];
  return [
    name,
    short(VOTE_PARAMETERS[name], speech),
    prior === null ? speech.say('fixed') : `${short(prior[0], speech)} ± ${short(prior[1], speech)}`,
    speech.say(`vote-${name}`),
  ];
}

/** The part on parameters. */
export function numbers(speech: Speech): readonly Block[] {
  const { say } = speech;
  const count = (source: Parameter['source']): number =>
    NAMES.filter((name) => PARAMETERS[name].source === source).length;
  const counts = { n: NAMES.length, fitted: count('fitted'), assumed: count('assumed'), play: count('play') };
  const columns = [say('name'), `#${say('value')}`, say('unit'), `#${say('range')}`, say('source'), say('about')];
  return [
    heading(2, say('parameters')),
    paragraph(say('parameters-how', counts)),
    table(
      say('parameters'),
      columns,
      NAMES.map((name) => row(name, speech)),
    ),
    heading(3, say('votes-parameters')),
    paragraph(say('votes-parameters-how', { n: FITTED_VOTE_PARAMETERS.length })),
    table(
      say('votes-parameters'),
      [say('name'), `#${say('value')}`, `#${say('prior')}`, say('about')],
      (Object.keys(VOTE_PARAMETERS) as (keyof typeof VOTE_PARAMETERS)[]).map((name) => voteRow(name, speech)),
    ),
  ];
}
