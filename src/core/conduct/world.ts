/** News from outside, what is remembered of others, and the pace of the room. */
import type { Happening } from '../happenings.ts';
import { modeOf } from '../rules/calendar.ts';
import type { Conference } from '../state.ts';
import { type Conducts, effect } from './effect.ts';
import { goodwillTold, withGoodwill } from './goodwill.ts';

export const WORLD: Conducts<'inject' | 'remember' | 'done' | 'request-vote'> = {
  inject: (before, { inject: id }) => {
    const inject = before.scenario.injects.find((news) => news.id === id);
    if (inject === undefined) throw new Error(`The scenario has no inject ${id}.`);
    const injects = [...before.injects, id];
    const salience: Record<string, number> = { ...before.salience };
    for (const { issue, factor } of inject.effect.salience) salience[issue] = (salience[issue] ?? 1) * factor;
    const mode = modeOf({ ...before, injects }, before.sessionIndex);
    const told: Happening[] = [{ type: 'inject-arrived', inject: id }];
    if (mode !== before.mode) told.push({ type: 'mode-changed', mode });
    const changes: Partial<Conference> = {
      injects,
      salience,
      mode,
      tension: Math.max(0, Math.min(1, before.tension + inject.effect.tension)),
      goodwill: withGoodwill(before.goodwill, inject.effect.goodwill),
    };
    return effect(changes, ...told, ...goodwillTold(inject.effect.goodwill));
  },

  remember: (before, { goodwill }) =>
    effect({ goodwill: withGoodwill(before.goodwill, goodwill) }, ...goodwillTold(goodwill)),

  done: ({ done }, { by }) => effect({ done: [...done, by] }),

  'request-vote': () => {
    throw new Error('No chart of a consensus body lets a vote be asked for.');
  },
};
