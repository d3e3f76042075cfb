/** Before the first meeting: who sits. */
import { procedure } from '../procedure.ts';
import { at } from './road.ts';

/** A closed group: the Secretary-General chooses the seats. `first` is the id of the first session. */
export function chosenSeats(first: string) {
  return procedure.createStateConfig({
    initial: 'selection-of-seats',
    meta: {
      label: { en: 'Mandate', ru: 'Мандат' },
      station: true,
      ending: false,
      happening: {
        en: 'The Assembly has asked the Secretary-General for a group of experts and said what it is to study.',
        ru: 'Ассамблея попросила Генерального секретаря создать группу экспертов и указала, что ей изучать.',
      },
      mayDo: {
        en: 'Express interest in a seat. Nobody votes on the composition and nobody can appeal.',
        ru: 'Заявить об интересе к месту. О составе не голосуют, обжаловать его нельзя.',
      },
      source: 'The resolution that creates the Group',
    },
    states: {
      'selection-of-seats': {
        on: { 'seats-allotted': { target: at(first) } },
        meta: {
          label: { en: 'Selection of seats', ru: 'Отбор участников' },
          station: false,
          ending: false,
          happening: {
            en: 'The Secretary-General weighs geography and invites governments to name an expert; the five permanent members of the Security Council are by custom always among them.',
            ru: 'Генеральный секретарь соблюдает географический баланс и приглашает правительства назвать эксперта; пять постоянных членов Совета Безопасности по обычаю всегда в числе приглашенных.',
          },
          mayDo: {
            en: 'Those left out can lobby the members and wait for the open consultations.',
            ru: 'Оставшиеся за дверью могут работать с членами группы и ждать открытых консультаций.',
          },
          source: 'GGE mandate: “equitable geographical distribution”',
        },
      },
    },
  });
}

/** An open room: the mandate itself seats everybody. */
export function openSeats(first: string) {
  return procedure.createStateConfig({
    on: { 'seats-allotted': { target: at(first) } },
    meta: {
      label: { en: 'Mandate', ru: 'Мандат' },
      station: true,
      ending: false,
      happening: {
        en: 'The room has its mandate. Every State named by it has a seat, and every seat can object.',
        ru: 'У зала есть мандат. Место есть у каждого названного в нем государства, и с каждого места можно возразить.',
      },
      mayDo: {
        en: 'Read the mandate: what is not in it is out of order.',
        ru: 'Прочитать мандат: чего в нем нет, то рассматривать нельзя.',
      },
      source: 'The resolution that creates the body',
    },
  });
}
