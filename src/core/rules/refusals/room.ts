/** Who sits, when, and in what form the room meets. */
export const ROOM = {
  'out-of-order': {
    sentence: {
      en: 'This is not in order now. The rail shows where the room is and what may be done there.',
      ru: 'Сейчас это не по правилам. Схема показывает, на каком этапе зал и что там можно делать.',
    },
    rule: 'Rules 71/113: the presiding officer rules on order',
  },
  over: {
    sentence: {
      en: 'The conference has ended. Its record can be read, but nothing can be added to it.',
      ru: 'Конференция завершена. Ее протокол можно читать, но дополнить уже нельзя.',
    },
    rule: 'Mandate of the body',
  },
  'no-seat': {
    sentence: {
      en: 'The Secretary-General chose the seats; brief a member of the Group or wait for the open consultations.',
      ru: 'Состав определил Генеральный секретарь; проинформируйте одного из членов Группы или дождитесь открытых консультаций.',
    },
    rule: 'GGE mandate: equitable geographical distribution',
  },
  'members-only': {
    sentence: {
      en: 'Only Member States may table, co-sponsor, object or break silence.',
      ru: 'Вносить тексты, становиться соавтором, возражать и нарушать молчание могут только государства-члены.',
    },
    rule: 'Rules 78/120 and 82/124',
  },
  'not-the-seats': {
    sentence: {
      en: 'The seats are those the mandate allows: neither one more nor one less.',
      ru: 'Мест ровно столько, сколько допускает мандат: ни одним больше, ни одним меньше.',
    },
    rule: 'The resolution that creates the body',
  },
  'informal-mode': {
    sentence: {
      en: 'The room meets in informal mode: no decision and no record until the programme of work is adopted. Talk goes on.',
      ru: 'Зал работает в неофициальном режиме: пока не принята программа работы, нет ни решений, ни протокола. Говорить можно.',
    },
    rule: 'Custom of the OEWG of 2021–2025',
  },
  'virtual-mode': {
    sentence: {
      en: 'A virtual meeting takes no decision. Use it to talk and to write; the question waits for the room.',
      ru: 'Виртуальное заседание решений не принимает. На нем говорят и пишут; вопрос подождет, пока соберется зал.',
    },
    rule: 'Practice of the OEWG of 2019–2021: virtual informals without decisions',
  },
  'no-agenda-item': {
    sentence: {
      en: 'Everything is taken under an item of the agenda, and a body cannot invent an item of its own.',
      ru: 'Все рассматривается по пункту повестки дня, а придумать себе новый пункт орган не вправе.',
    },
    rule: 'Rule 97',
  },
  'no-such-news': {
    sentence: {
      en: 'No such news is known, or it has already reached the room.',
      ru: 'Такой новости нет, или она уже дошла до зала.',
    },
    rule: 'game: injects of the scenario',
  },
  'already-done': {
    sentence: {
      en: 'You have already let the room go on. The others still need a moment.',
      ru: 'Вы уже готовы идти дальше. Остальным нужна еще минута.',
    },
    rule: 'game: the room waits for each of its people',
  },
  'not-at-the-table': {
    sentence: {
      en: 'Only the delegations that people lead are waited for.',
      ru: 'Ждут только те делегации, которыми руководят люди.',
    },
    rule: 'game: the room waits for each of its people',
  },
} as const;
