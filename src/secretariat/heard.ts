import type { Objection, TalkAnswer, Term } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { Line } from './record.ts';

/** Happenings as they are heard: each is made once, so that a happening stays the same object from view to view. */
const discreet = new WeakMap<Happening, Happening>();

/**
 * The happenings of a record, or of a stretch of it, that a delegation may hear, oldest first. What moved goodwill is felt,
 * not announced: from it one could work out what every delegation thinks of the words.
 */
export function heardBy(lines: readonly Line[], you: StateCode): Happening[] {
  const heard: Happening[] = [];
  for (const line of lines) {
    if (!('told' in line)) continue;
    const { told } = line;
    if (told.type === 'goodwill-changed') continue;
    if (told.audience === undefined || told.audience.includes(you)) heard.push(announced(told));
  }
  return heard;
}

function announced(told: Happening): Happening {
  let shown = discreet.get(told);
  if (shown === undefined) discreet.set(told, (shown = shaded(told)));
  return shown;
}

/** The same happening with the reasons of others in classes: what is said aloud tells what weighs, not how much exactly. */
function shaded(told: Happening): Happening {
  switch (told.type) {
    case 'proposal-ruled':
      return { ...told, against: inClasses(told.against), goodwill: [] };
    case 'statement-made':
    case 'position-explained':
    case 'objected':
    case 'disassociated':
      return { ...told, terms: inClasses(told.terms) };
    case 'silence-broken':
      return { ...told, objections: told.objections.map(objectionInClasses) };
    case 'talk':
      return { ...told, answer: answerInClasses(told.answer) };
    default:
      return told;
  }
}

/** Weight of a term from which it is heard as clear, and as heavy; and the value that stands for each class, in logits. */
const CLEAR = { from: 0.5, shown: 1 } as const;
const HEAVY = { from: 1.5, shown: 2 } as const;
const SLIGHT = 0.25;

/** Terms of another delegation as one hears them: slight, clear or heavy, in their order. The record keeps them whole. */
export const inClasses = (terms: readonly Term[]): readonly Term[] => terms.map(inClass);

function inClass(term: Term): Term {
  const size = Math.abs(term.value);
  const shown = size >= HEAVY.from ? HEAVY.shown : size >= CLEAR.from ? CLEAR.shown : SLIGHT;
  return { ...term, value: term.value < 0 ? -shown : shown };
}

/** An objection as the room hears it. */
export const objectionInClasses = (objection: Objection): Objection => ({
  ...objection,
  terms: inClasses(objection.terms),
});

/** An answer in the corridor as the one who asked hears it. */
export const answerInClasses = (answer: TalkAnswer): TalkAnswer =>
  answer.worst === null ? answer : { ...answer, worst: inClass(answer.worst) };
