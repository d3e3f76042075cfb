/** Talks in the corridor, and the capital. */
import type { CorridorAct, MindAct, TalkAnswer } from '../acts.ts';
import { SLOTS } from '../rules/corridor-laws.ts';
import type { ActOf } from '../rules/rule.ts';
import { isLed } from '../rules/where.ts';
import type { Conference, Talk } from '../state.ts';
import type { StateCode } from '../terms.ts';
import { type Conducts, type Effect, effect } from './effect.ts';
import { goodwillTold, withGoodwill } from './goodwill.ts';
import { spent } from './seating.ts';

type TalkType = Exclude<CorridorAct['type'], 'answer-package' | 'ask-capital'>;

/** A talk begins; its answer comes as an act of the other side. A convening is a talk with each friend. */
function begins(before: Conference, act: ActOf<TalkType>): Effect {
  const { by } = act;
  const others: readonly StateCode[] = typeof act.with === 'string' ? [act.with] : [...new Set(act.with)];
  const begun = others.map((other): Talk => ({ meeting: before.meeting, by, with: other, about: act, answer: null }));
  const offered =
    act.type === 'offer-package' && isLed(before, act.with)
      ? { offers: [...before.offers, { by, to: act.with, give: act.give, take: act.take }] }
      : {};
  return effect({
    talks: [...before.talks, ...begun],
    budgets: spent(before.budgets, by, { slots: SLOTS[act.type] }),
    ...offered,
  });
}

/** The last talk of the two that still waits for its answer gets it. */
function answered(talks: readonly Talk[], by: StateCode, other: StateCode, answer: TalkAnswer): readonly Talk[] {
  const index = talks.findLastIndex((talk) => talk.by === by && talk.with === other && talk.answer === null);
  return index < 0 ? talks : talks.map((talk, i) => (i === index ? { ...talk, answer } : talk));
}

/** A person's answer to a package: a bare yes or no. */
const bare = (accept: boolean): TalkAnswer => ({
  answer: accept ? 'yes' : 'no',
  worst: null,
  notWithout: null,
  learnt: [],
  package: null,
  eases: accept,
});

export const CORRIDOR: Conducts<CorridorAct['type'] | Extract<MindAct['type'], 'answer-talk' | 'answer-capital'>> = {
  ask: begins,
  sound: begins,
  'offer-package': begins,
  'seek-package': begins,
  'ask-sponsorship': begins,
  convene: begins,
  warn: begins,

  'answer-package': ({ offers, talks }, { by, with: other, accept }) => {
    const index = offers.findIndex((offer) => offer.by === other && offer.to === by);
    const offer = offers[index];
    if (offer === undefined) throw new Error(`No offer of ${other} waits for ${by}.`);
    const answer = bare(accept);
    return effect(
      { offers: offers.filter((_, i) => i !== index), talks: answered(talks, other, by, answer) },
      {
        type: 'talk',
        about: { type: 'offer-package', by: other, with: by, give: offer.give, take: offer.take },
        with: by,
        answer,
        audience: [other, by],
      },
    );
  },

  'ask-capital': ({ budgets }, { by }) => effect({ budgets: spent(budgets, by, { messages: 1 }) }),

  'answer-talk': ({ talks, goodwill }, { by, with: asker, about, answer, goodwill: changes }) =>
    effect(
      { talks: answered(talks, asker, by, answer), goodwill: withGoodwill(goodwill, changes) },
      { type: 'talk', about, with: by, answer, audience: [asker, by] },
      ...goodwillTold(changes),
    ),

  'answer-capital': ({ patience, widened }, { by, provision, widened: wider, patience: change, why }) =>
    effect(
      {
        patience: { ...patience, [by]: Math.max(0, Math.min(1, (patience[by] ?? 1) + change)) },
        widened: wider ? [...widened, { state: by, provision }] : widened,
      },
      { type: 'capital-answered', by, provision, widened: wider, why, audience: [by] },
    ),
};
