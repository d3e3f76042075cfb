/** The corridor, the capital, and what a meeting leaves time for. */
export const CORRIDOR = {
  'slots-spent': {
    sentence: {
      en: 'The meeting leaves time for two talks, or for one package. The rest waits for the next.',
      ru: 'Одного заседания хватает на два разговора или на один пакет. Остальное подождет следующего.',
    },
    rule: 'game: two corridor slots a meeting',
  },
  'message-sent': {
    sentence: {
      en: 'Your message is with the capital; one a meeting is all it reads.',
      ru: 'Ваша телеграмма уже в столице; больше одной за заседание там не прочтут.',
    },
    rule: 'game: one message a meeting',
  },
  'not-seated': {
    sentence: {
      en: 'That delegation has no seat in this room.',
      ru: 'У этой делегации нет места в этом зале.',
    },
    rule: 'Mandate of the body',
  },
  yourself: {
    sentence: {
      en: 'You know your own mind. Choose another delegation.',
      ru: 'Свое мнение вы знаете. Выберите другую делегацию.',
    },
    rule: 'game',
  },
  'speaks-for-itself': {
    sentence: {
      en: 'A person leads that delegation and answers in person: offer a package, or speak on the floor.',
      ru: 'Эту делегацию ведет человек, и отвечает он сам: предложите пакет или выступите в зале.',
    },
    rule: 'game',
  },
  'too-many-friends': {
    sentence: {
      en: 'The friends of the Chair are six at most: a circle that grows becomes a meeting.',
      ru: 'Друзей Председателя не больше шести: разросшийся круг превращается в заседание.',
    },
    rule: 'Custom of friends of the Chair; game',
  },
  'no-friends': {
    sentence: { en: 'Name those you convene.', ru: 'Назовите, кого вы собираете.' },
    rule: 'game',
  },
  'not-a-package': {
    sentence: {
      en: 'A package ties two different changes: one that eases the other side, one that eases you.',
      ru: 'Пакет связывает два разных изменения: одно облегчает дело другой стороне, другое — вам.',
    },
    rule: 'Custom of package deals',
  },
  'no-offer': {
    sentence: {
      en: 'No package from this delegation waits for your answer.',
      ru: 'Пакета от этой делегации, который ждал бы вашего ответа, нет.',
    },
    rule: 'game',
  },
  'nobody-asked': {
    sentence: {
      en: 'Nobody has asked for this answer.',
      ru: 'Об этом никто не спрашивал.',
    },
    rule: 'game',
  },
} as const;
