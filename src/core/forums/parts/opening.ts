/** The organisational meeting before its first item: the Chair is elected, the programme of work lies before the room. */
import { procedure } from '../procedure.ts';
import { at, type Road } from './road.ts';

export function electingChair({ session }: Road) {
  return procedure.createStateConfig({
    on: { 'elect-chair': { target: at(session, 'agenda') } },
    meta: {
      label: { en: 'Election of the Chair', ru: 'Выборы Председателя' },
      station: false,
      ending: false,
      happening: {
        en: 'The room elects its Chair, by acclamation, on the nomination of a delegation.',
        ru: 'По предложению одной из делегаций зал избирает Председателя путем аккламации.',
      },
      mayDo: {
        en: 'Nothing is asked of you: a nomination agreed beforehand is met with applause.',
        ru: 'От вас ничего не требуется: согласованную заранее кандидатуру встречают аплодисментами.',
      },
      source: 'A/520/Rev.20, rule 103; custom of acclamation',
    },
  });
}

export function agenda({ session }: Road) {
  return procedure.createStateConfig({
    on: { 'open-meeting': { target: at(session, 'exchange') } },
    meta: {
      label: { en: 'Agenda and programme', ru: 'Повестка дня и программа работы' },
      station: false,
      ending: false,
      happening: {
        en: 'The Chair presides. The provisional agenda and programme of work lie before the room and stand unless somebody objects as the meeting opens.',
        ru: 'Председатель занял место. Предварительная повестка дня и программа работы лежат перед залом и принимаются, если при открытии заседания никто не возразит.',
      },
      mayDo: { en: 'Wait for the Chair to open the meeting.', ru: 'Дождаться, когда Председатель откроет заседание.' },
      source: 'A/520/Rev.20, rules 99 and 106',
    },
  });
}
