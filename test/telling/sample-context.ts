import type { Language, StateCode } from '../../src/core/terms.ts';
import type { TellingContext } from '../../src/telling/context.ts';
import { plan } from '../core/text/sample-text.ts';

/** A small OEWG with one session, one item and one piece of news. */
export const sample = (language: Language, you: StateCode | null = null): TellingContext => ({
  language,
  you,
  text: plan,
  shelf: [
    { ...plan.provisions[0]!, id: 'on-the-shelf', title: { en: 'Transfer of technology', ru: 'Передача технологий' } },
  ],
  forum: {
    kind: 'gge',
    chair: 'CH',
    chairName: { en: 'Jürg Lauber', ru: 'Юрг Лаубер' },
    clusters: [{ id: 'rules', title: { en: 'Rules and norms', ru: 'Правила и нормы' } }],
    sessions: [
      {
        id: 'organisational',
        kind: 'organisational',
        title: { en: 'organisational session', ru: 'организационная сессия' },
        dates: { en: '3 and 4 June 2019', ru: '3 и 4 июня 2019 года' },
        meetings: 1,
      },
      {
        id: 'session-1',
        kind: 'session',
        title: { en: 'first session', ru: 'первая сессия' },
        dates: { en: '9 to 13 September 2019', ru: '9–13 сентября 2019 года' },
        meetings: 3,
      },
    ],
  },
  injects: [{ id: 'pandemic', headline: { en: 'The headquarters close.', ru: 'Штаб-квартира закрывается.' } }],
});
