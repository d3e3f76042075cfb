/** One decision on the terminal: what was done, what weighed, what hurt, what would have eased it. */
import type { StateCode } from '../core/terms.ts';
import { type TellingContext, tellingIn } from '../telling/context.ts';
import { asState } from '../telling/edits.ts';
import { provisionNames } from '../telling/places.ts';
import { tellTerms } from '../telling/reasons.ts';
import type { Decision, Did } from '../debrief/decisions.ts';
import { barOf, columnsOf, filled } from './layout.ts';
import { decimal, signed } from './numbers.ts';
import { sayHeading, sayWrapped } from './paint.ts';
import { terminalIn } from './words.ts';

/** Writes one decision of a delegation. */
export function sayDecision(decision: Decision, code: StateCode, context: TellingContext): void {
  const { language } = context;
  const words = terminalIn(language);
  const { asked, meeting, did, discomfort, line } = decision;
  sayHeading(words(`explain-${asked}`, { n: meeting }));
  const over = discomfort - line;
  const level = words('explain-level', {
    value: decimal(discomfort, language, 2, 2),
    line: decimal(line, language, 2, 2),
  });
  const margin = words(over > 0 ? 'explain-margin-over' : 'explain-margin-under', {
    n: decimal(Math.abs(over), language, 2, 2),
  });
  sayWrapped(`${words(`explain-${did}`)} ${level} ${margin}`, '  ');
  sayTerms(decision, code, context);
  if (asked === 'silence-modalities') return;
  const list = provisionNames(decision.worst, context);
  sayWrapped(
    decision.worst.length === 0 ? words('explain-hurts-nothing') : words('explain-worst', { list }),
    '  ',
    '    ',
  );
  sayEasing(decision, context);
}

const NUMBER = 7; // columns of a signed number
const BAR = 16;
const LEAST = 0.005; // a term that would be written as 0.00 is left out

function sayTerms({ terms, discomfort }: Decision, code: StateCode, context: TellingContext): void {
  const { language } = context;
  const words = terminalIn(language);
  const told = tellTerms(terms, context, { of: code, side: 'both', most: terms.length });
  const base = terms.find(({ name }) => name === 'base');
  const rows = [
    ...told,
    ...(base === undefined ? [] : [{ value: base.value, words: tellingIn(language)('against-base') }]),
  ]
    .filter(({ value }) => Math.abs(value) >= LEAST)
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
  const widest = Math.max(...rows.map(({ value }) => Math.abs(value)), Number.EPSILON);
  const bar = Math.min(BAR, Math.floor(columnsOf(process.stdout) / 5));
  const margin = (value: number): string => {
    const mark = value > 0 ? '█' : '░';
    return `    ${signed(value, language).padStart(NUMBER)} ${filled(barOf((bar * Math.abs(value)) / widest, mark), bar)} `;
  };
  sayWrapped(`${words('explain-terms')}:`, '  ');
  for (const { value, words: reason } of rows) sayWrapped(reason, margin(value), ' '.repeat(4 + NUMBER + 1 + bar + 1));
  sayWrapped(words('explain-sum'), `    ${signed(discomfort, language).padStart(NUMBER)} ${' '.repeat(bar + 1)}`);
}

const ENOUGH: Readonly<Record<Did, 'object' | 'disassociate' | 'explain' | 'silent'>> = {
  objected: 'object',
  broke: 'object',
  disassociated: 'disassociate',
  explained: 'explain',
  silent: 'silent',
};

function sayEasing({ did, easing, discomfort, line }: Decision, context: TellingContext): void {
  const { language } = context;
  const words = terminalIn(language);
  if (easing === null) {
    if (did === 'silent' || discomfort > line) sayWrapped(words('explain-accepts-nothing'), '  ', '    ');
    return;
  }
  const told = { change: asState(easing.edit, context), after: decimal(easing.discomfort, language, 2, 2) };
  const enough = easing.enough || did === 'silent';
  sayWrapped(words(enough ? `explain-accepts-${ENOUGH[did]}` : 'explain-accepts-none', told), '  ', '    ');
}
