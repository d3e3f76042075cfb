/** One session of a forum as a station of the chart. */
import type { Session } from '../../scenario.ts';
import { procedure } from '../procedure.ts';
import { adjourned, drafting, exchange, informals } from './floor.ts';
import { agenda, electingChair } from './opening.ts';
import type { Road } from './road.ts';
import { agreed, modalities, programme, underSilence } from './silence.ts';

const WORDS = {
  organisational: {
    happening: {
      en: 'The body gives itself a Chair, an agenda and a programme of work.',
      ru: 'Орган избирает Председателя, утверждает повестку дня и программу работы.',
    },
    mayDo: {
      en: 'State your expectations on the agenda items. Form decided now binds substance later.',
      ru: 'Изложить ожидания по пунктам повестки. Решенное сейчас о форме потом свяжет содержание.',
    },
    source: 'A/520/Rev.20, rules 99 and 103',
  },
  session: {
    happening: {
      en: 'Meetings on the items of the agenda: statements, informals, and the Chair’s drafts.',
      ru: 'Заседания по пунктам повестки дня: выступления, неофициальные консультации, проекты Председателя.',
    },
    mayDo: {
      en: 'Speak, propose, bracket, bargain. Only the Chair’s next draft changes the text.',
      ru: 'Выступать, предлагать, ставить скобки, договариваться. Текст меняет только следующий проект Председателя.',
    },
    source: 'Programme of work of the body',
  },
  virtual: {
    happening: {
      en: 'Delegations meet by video link. No decision is taken and no record is kept.',
      ru: 'Делегации собираются по видеосвязи. Решений не принимают, протокола не ведут.',
    },
    mayDo: {
      en: 'Talk, propose in writing, announce a bracket. The question cannot be put.',
      ru: 'Беседовать, предлагать письменно, заявлять о скобках. Поставить вопрос нельзя.',
    },
    source: 'Practice of the OEWG of 2019–2021 in the pandemic: virtual informals',
  },
} as const;

/** The station of one session. `road` says where its meetings lead. */
export function sitting(session: Session, road: Road) {
  return procedure.createStateConfig({
    initial: road.opens ? 'electing-chair' : 'adjourned',
    meta: { label: session.title, station: true, ending: false, ...WORDS[session.kind] },
    states: {
      ...(road.opens ? { 'electing-chair': electingChair(road), agenda: agenda(road) } : {}),
      adjourned: adjourned(road),
      exchange: exchange(road),
      informals: informals(road),
      drafting: drafting(road),
      ...(road.open ? { modalities: modalities(road), programme: programme(road) } : {}),
      ...(road.kind === 'organisational' ? {} : { 'under-silence': underSilence(road), agreed: agreed(road) }),
    },
  });
}
