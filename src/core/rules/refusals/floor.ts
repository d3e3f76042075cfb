/** The floor, the list of speakers, and time. */
export const FLOOR = {
  'no-floor': {
    sentence: {
      en: 'Ask for the floor; the Chair gives it in the order asked.',
      ru: 'Сначала попросите слова: Председатель дает его в порядке записи.',
    },
    rule: 'Rules 68/109',
  },
  'floor-held': {
    sentence: {
      en: 'Another delegation has the floor. Speakers follow one another in the order in which they asked.',
      ru: 'Слово у другой делегации. Ораторы выступают один за другим в том порядке, в каком записались.',
    },
    rule: 'Rules 68/109',
  },
  'floor-yours': {
    sentence: { en: 'You already have the floor.', ru: 'Слово уже за вами.' },
    rule: 'Rules 68/109',
  },
  'list-closed': {
    sentence: {
      en: 'The list of speakers is closed; you may still ask for a right of reply or explain your position.',
      ru: 'Список ораторов закрыт; можно еще попросить права на ответ или разъяснить позицию.',
    },
    rule: 'Rules 73/115',
  },
  'time-spent': {
    sentence: {
      en: 'The body set a time limit and you have spoken in this meeting; circulate the rest in writing.',
      ru: 'Орган установил регламент, и на этом заседании вы уже выступили; остальное распространите письменно.',
    },
    rule: 'Rules 72/114',
  },
  'one-text-act': {
    sentence: {
      en: 'One intervention carries one proposal on the text. The next one waits for the next meeting.',
      ru: 'Одно выступление — одно предложение по тексту. Следующее подождет следующего заседания.',
    },
    rule: 'Rules 72/114; game: one text act a meeting',
  },
  'off-the-item': {
    sentence: {
      en: 'Speak to the item in hand; the Chair calls to order whoever strays. In the last two meetings the whole text is open.',
      ru: 'Говорите по рассматриваемому пункту: отвлекшихся Председатель призывает к порядку. На двух последних заседаниях открыт весь текст.',
    },
    rule: 'Rules 68/109',
  },
  'reply-spent': {
    sentence: {
      en: 'Two replies an item for each delegation; you have used both.',
      ru: 'По каждому пункту у делегации два права на ответ; вы использовали оба.',
    },
    rule: 'Decision 34/401',
  },
  'no-quarrel-with-oneself': {
    sentence: {
      en: 'A right of reply answers another delegation.',
      ru: 'Право на ответ — это ответ другой делегации.',
    },
    rule: 'Rules 73/115',
  },
  'proposal-pending': {
    sentence: {
      en: 'A proposal is before the room; it is answered before the next one is heard.',
      ru: 'Перед залом уже есть предложение; сначала ответят на него.',
    },
    rule: 'Rules 91/131: proposals in the order in which they were submitted',
  },
} as const;
