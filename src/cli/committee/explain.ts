/** `explain` of a vote: how a delegation voted, how likely that was, and what weighed, in named terms. */
import type { VoteTerm } from '../../core/committee/acts.ts';
import type { Language, StateCode } from '../../core/terms.ts';
import { capitalised } from '../../core/text/sentence.ts';
import { CODES } from '../../core/world/states.ts';
import { oddsOnDraft } from '../../diplomacy/committee/ballots.ts';
import { rollCallModel } from '../../diplomacy/committee/model.ts';
import { committeeIn, termWords } from '../../telling/committee.ts';
import { plainName } from '../../telling/names.ts';
import { barOf, filled } from '../layout.ts';
import { decimal, signed } from '../numbers.ts';
import { done, type Ended, refused, say } from '../outcome.ts';
import { painted, sayHeading, sayWrapped } from '../paint.ts';
import type { Kept } from '../records.ts';
import { playCommitteeAgain } from './records.ts';

const BAR = 16;
const NUMBER = 7; // columns of a signed number

/** Explains one delegation of a record. */
export function explainCommittee(file: string, kept: Kept, code: StateCode, language: Language): Ended {
  const played = playCommitteeAgain(file, kept, language);
  if (!played.ok) return refused(...played.lines);
  const words = committeeIn(language);
  const { scenario, seed } = played.value.setup;
  const committee = played.value.committee();
  const by = capitalised(plainName(code, language).nom);
  say(painted('bold', words('explain-title', { by, title: scenario.title[language], seed })));
  if (!committee.tabled) {
    sayWrapped(words('explain-no-draft'));
    return done;
  }
  for (const { house, question, ballots } of committee.votes) {
    const told = {
      house: words(`house-${house}`),
      question: words(`question-${question}`),
      ballot: words(`ballot-${ballots[code] ?? 'absent'}`),
    };
    sayWrapped(words('explain-voted', told), '  ');
  }
  if (committee.votes.length === 0) sayWrapped(words('explain-none'), '  ');
  const odds = oddsOnDraft(committee, rollCallModel);
  const at = CODES.indexOf(code);
  const percent = (column: Float64Array): string => decimal(100 * (column[at] ?? 0), language, 0, 0);
  const chances = { yes: percent(odds.yes), no: percent(odds.no), abstain: percent(odds.abstain) };
  sayWrapped(words('explain-odds', chances), '  ');
  sayHeading(words('explain-terms'));
  sayTerms(odds.termsOf(at), language);
  return done;
}

function sayTerms(terms: readonly VoteTerm[], language: Language): void {
  const told = terms
    .filter(({ value }) => value !== 0)
    .toSorted((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const widest = Math.max(...told.map(({ value }) => Math.abs(value)), Number.EPSILON);
  for (const term of told) {
    const bar = barOf((BAR * Math.abs(term.value)) / widest, term.value > 0 ? '█' : '░');
    const margin = `  ${signed(term.value, language).padStart(NUMBER)} ${filled(bar, BAR)} `;
    sayWrapped(termWords(term, language), margin, ' '.repeat(margin.length));
  }
  const sum = told.reduce((total, { value }) => total + value, 0);
  sayWrapped(committeeIn(language)('sum'), `  ${signed(sum, language).padStart(NUMBER)} ${' '.repeat(BAR + 1)}`);
}
