/** Silence, the question, objections, distances, the gavel and the end. */
import type { StateCode } from '../core/terms.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { pronoun, stateName, stateNames } from './names.ts';
import { provisionNames, quotable } from './places.ts';
import { withReasons, withWayOut } from './reasons.ts';
import type { Of, Tellers } from './teller.ts';

/** A head with words that a person gave, in quotation marks. */
function quoting(head: string, words: string, { language }: TellingContext): string {
  const said = quotable(words, language);
  return language === 'en' ? `${head}: “${said}”.` : `${head}: «${said}».`;
}

/** Reasons that a policy gives by name, where a person writes a sentence; null for a person's own. */
export function namedReason(reason: string, of: StateCode, context: TellingContext): string | null {
  if (reason !== 'less-than-nothing') return null;
  return tellingIn(context.language)(reason, { of: pronoun(of, context) });
}

function objected({ state, provisions, reason, terms, accepts }: Of<'objected'>, context: TellingContext): string {
  const say = tellingIn(context.language);
  const by = stateName(state, context);
  const head =
    provisions.length === 0
      ? say('objected', { by })
      : say('objected-to', { by, at: provisionNames(provisions, context) });
  const known = namedReason(reason, state, context);
  if (known !== null) return `${head}: ${known}.`;
  return reason.trim() === ''
    ? withWayOut(withReasons(head, terms, context, { of: state, named: provisions, spoken: true }), accepts, context)
    : quoting(head, reason, context);
}

function broken({ by, subject, reason, objections }: Of<'silence-broken'>, context: TellingContext): string {
  const head = tellingIn(context.language)(`silence-broken-${subject}`, { by: stateNames(by, context) });
  if (reason.trim() !== '') return quoting(head, reason, context);
  const [first] = objections;
  // With several who broke it, one delegation's reasons would stand for all.
  if (first === undefined || by.length > 1) return `${head}.`;
  return withReasons(head, first.terms, context, { of: first.state, spoken: true });
}

function ended({ outcome, objectors, summary }: Of<'ended'>, context: TellingContext): string {
  const say = tellingIn(context.language);
  return `${[
    say(`ended-${outcome}`),
    ...(objectors.length === 0 ? [] : [say('ended-objectors', { by: stateNames(objectors, context) })]),
    ...(summary.length === 0 ? [] : [say('ended-summary', { n: summary.length })]),
  ].join('; ')}.`;
}

export const DECISION: Tellers<
  | 'silence-placed'
  | 'silence-kept'
  | 'silence-broken'
  | 'question-put'
  | 'stayed-silent'
  | 'objected'
  | 'disassociated'
  | 'position-explained'
  | 'programme-agreed'
  | 'programme-not-agreed'
  | 'gavelled'
  | 'ended'
> = {
  'silence-placed': ({ subject, hours }, { language }) =>
    tellingIn(language)(`silence-placed-${subject}`, { n: hours }),
  'silence-kept': ({ subject }, { language }) => tellingIn(language)(`silence-kept-${subject}`),
  'silence-broken': broken,
  'question-put': ({ question, again }, { language }) =>
    tellingIn(language)(`question-${question}${again ? '-again' : ''}`),
  'stayed-silent': ({ by }, context) => tellingIn(context.language)('stayed-silent', { by: stateName(by, context) }),
  objected,
  disassociated: ({ state, provisions, terms }, context) => {
    const by = stateName(state, context);
    const head = tellingIn(context.language)('disassociated', { by, at: provisionNames(provisions, context) });
    return withReasons(head, terms, context, { of: state, named: provisions, spoken: true });
  },
  'position-explained': ({ by, words, terms }, context) => {
    const head = tellingIn(context.language)('position-explained', { by: stateName(by, context) });
    return words.trim() === ''
      ? withReasons(head, terms, context, { of: by, spoken: true })
      : quoting(head, words, context);
  },
  'programme-agreed': (_, { language }) => tellingIn(language)('programme-agreed'),
  'programme-not-agreed': ({ by }, context) =>
    tellingIn(context.language)('programme-not-agreed', { by: stateNames(by, context) }),
  gavelled: (_, { language }) => tellingIn(language)('gavelled'),
  ended,
};
