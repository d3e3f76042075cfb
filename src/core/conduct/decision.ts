/** The question, its answers, and the gavel. */
import type { Disassociation, Objection } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import { placeOf } from '../forums/chart.ts';
import { modeOf } from '../rules/calendar.ts';
import type { Conference } from '../state.ts';
import { type Conducts, effect } from './effect.ts';
import { withStance } from './stances.ts';

/** Those who have answered already are not counted twice: a person's own word stands. */
function joined<T extends { readonly state: string }>(own: readonly T[], batch: readonly T[]): readonly T[] {
  return [...own, ...batch.filter(({ state }) => !own.some((o) => o.state === state))];
}

function objectionsShown(before: Conference, objections: readonly Objection[]): Conference['stances'] {
  let { stances } = before;
  for (const { state, provisions } of objections) stances = withStance(stances, state, provisions, 'object');
  return stances;
}

/** Nobody both blocks a text and takes a distance from it. */
const withoutObjectors = (distances: readonly Disassociation[], objections: readonly Objection[]) =>
  distances.filter(({ state }) => !objections.some((o) => o.state === state));

export const DECISION: Conducts<
  | 'put-question'
  | 'stay-silent'
  | 'object'
  | 'announce-disassociation'
  | 'explain-position'
  | 'reply'
  | 'answer-question'
  | 'gavel'
> = {
  'put-question': ({ chart }, { question }) => {
    const again = placeOf(chart)[0] === 'adoption';
    return effect(
      {
        question: { question, putting: again ? 2 : 1 },
        objections: [],
        disassociations: [],
        silent: [],
        explained: [],
        pending: null,
      },
      { type: 'question-put', question, again },
    );
  },

  'stay-silent': ({ silent }, { by }) => effect({ silent: [...silent, by] }, { type: 'stayed-silent', by }),

  object: (before, { by, provisions, reason }) => {
    const objection: Objection = { state: by, provisions, terms: [] };
    return effect(
      {
        objections: [...before.objections, objection],
        disassociations: before.disassociations.filter(({ state }) => state !== by),
        stances: objectionsShown(before, [objection]),
      },
      { type: 'objected', ...objection, reason },
    );
  },

  'announce-disassociation': ({ disassociations }, { by, provisions }) =>
    effect({ disassociations: [...disassociations, { state: by, provisions, terms: [] }] }),

  'explain-position': ({ explained }, { by, words }) =>
    effect({ explained: [...explained, by] }, { type: 'position-explained', by, words, terms: [] }),

  reply: ({ replies }, { by, to }) =>
    effect({ replies: { ...replies, [by]: (replies[by] ?? 0) + 1 } }, { type: 'replied', by, to }),

  'answer-question': (before, act) => {
    const added = act.objections.filter(({ state }) => !before.objections.some((o) => o.state === state));
    const objections = joined(before.objections, act.objections);
    const told: Happening[] = [
      ...added.map((objection): Happening => ({ type: 'objected', ...objection, reason: '' })),
      ...act.explanations.map(
        ({ state, terms }): Happening => ({ type: 'position-explained', by: state, words: '', terms }),
      ),
    ];
    const answered: Partial<Conference> = {
      objections,
      stances: objectionsShown(before, added),
      disassociations: withoutObjectors(joined(before.disassociations, act.disassociations), objections),
      explained: [...before.explained, ...act.explanations.map(({ state }) => state)],
    };
    if (before.question?.question !== 'programme') return effect(answered, ...told);
    return programmeAnswered(before, answered, objections, told);
  },

  gavel: ({ draft, disassociations }) =>
    effect(
      { draft: { ...draft, brackets: [], closed: true }, question: null },
      { type: 'gavelled' },
      ...disassociations.map((distance): Happening => ({ type: 'disassociated', ...distance })),
    ),
};

function programmeAnswered(
  before: Conference,
  answered: Partial<Conference>,
  objections: readonly Objection[],
  told: readonly Happening[],
) {
  if (objections.length > 0) {
    return effect({ ...answered, question: null }, ...told, {
      type: 'programme-not-agreed',
      by: objections.map(({ state }) => state),
    });
  }
  const mode = modeOf({ ...before, programmeAgreed: true }, before.sessionIndex);
  return effect(
    { ...answered, question: null, programmeAgreed: true, mode },
    ...told,
    { type: 'programme-agreed' },
    ...(mode === before.mode ? [] : [{ type: 'mode-changed', mode } as const]),
  );
}
