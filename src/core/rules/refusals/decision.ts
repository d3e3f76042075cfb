/** Silence, the question, objections, distances, the gavel. */
export const DECISION = {
  'no-question-put': {
    sentence: {
      en: 'There is nothing to answer: no question has been put. If you cannot live with words, bracket them.',
      ru: 'Отвечать не на что: вопрос не поставлен. Если слова для вас неприемлемы, возьмите их в скобки.',
    },
    rule: 'Custom: an objection answers a question',
  },
  'question-put': {
    sentence: {
      en: 'The question has been put: stay silent, object, or explain your position.',
      ru: 'Вопрос поставлен: промолчите, возразите или разъясните позицию.',
    },
    rule: 'Rules 88/128, by analogy',
  },
  'already-answered': {
    sentence: { en: 'You have answered the question.', ru: 'На этот вопрос вы уже ответили.' },
    rule: 'Custom: one answer a delegation',
  },
  'already-explained': {
    sentence: {
      en: 'A position is explained once, before or after the decision.',
      ru: 'Позицию разъясняют один раз: до решения или после него.',
    },
    rule: 'Decision 34/401',
  },
  'reason-needed': {
    sentence: {
      en: 'Say why, in a line of up to 300 characters: the Chair can only work with a reason.',
      ru: 'Скажите почему, в одной строке до 300 знаков: Председателю нужна причина, чтобы с ней работать.',
    },
    rule: 'Custom',
  },
  'no-vote-here': {
    sentence: {
      en: 'This body decides by consensus: object, or take the text to the Assembly. Asking for a vote is itself an objection.',
      ru: 'Этот орган решает консенсусом: возразите или обратитесь с текстом в Ассамблею. Просьба о голосовании — уже возражение.',
    },
    rule: 'Mandates 73/27 and 75/240; GGE mandates',
  },
  'no-half-way-here': {
    sentence: {
      en: 'One report or none: an expert agrees or blocks. Nobody disassociates in a closed group.',
      ru: 'Либо один доклад, либо никакого: эксперт соглашается или блокирует. Отмежеваться от части в закрытой группе нельзя.',
    },
    rule: 'GGE mandate',
  },
  'nothing-adopted-yet': {
    sentence: {
      en: 'First the question on the text, then disassociation from a part of it.',
      ru: 'Сначала вопрос о тексте, потом отмежевание от его части.',
    },
    rule: 'Custom of disassociation',
  },
  'name-what-you-leave': {
    sentence: {
      en: 'Name the provisions from which you disassociate.',
      ru: 'Назовите положения, от которых вы отмежевываетесь.',
    },
    rule: 'Custom of disassociation',
  },
  'silence-has-passed': {
    sentence: {
      en: 'The hour has passed and the text stands agreed; you may explain your position.',
      ru: 'Срок истек, и текст считается согласованным; вы можете разъяснить позицию.',
    },
    rule: 'Decision 74/544; silence letter',
  },
  'no-silence': {
    sentence: { en: 'Nothing is under a silence procedure.', ru: 'Под процедурой молчания сейчас ничего нет.' },
    rule: 'Decision 74/544',
  },
  'silence-is-running': {
    sentence: {
      en: 'A silence procedure is running; the room waits for its hour.',
      ru: 'Идет процедура молчания; зал ждет назначенного часа.',
    },
    rule: 'Decision 74/544',
  },
  'text-not-clean': {
    sentence: {
      en: 'The question and the silence procedure both ask for a yes or a no: settle the brackets first. Only at the last meeting may a text with brackets be put.',
      ru: 'И вопрос, и процедура молчания требуют «да» или «нет»: сначала снимите скобки. Текст со скобками выносят на решение лишь на последнем заседании.',
    },
    rule: 'Custom',
  },
  'too-short': {
    sentence: {
      en: 'Capitals need the agreed hours: at least 72.',
      ru: 'Столицам нужны условленные часы: не менее 72.',
    },
    rule: 'Decision 74/544',
  },
  'no-hours-left': {
    sentence: {
      en: 'The mandate leaves no meeting after this one: put the question in the room.',
      ru: 'После этого заседания мандат других не оставляет: ставьте вопрос в зале.',
    },
    rule: 'Mandate of the body',
  },
  'closed-by-mandate': {
    sentence: {
      en: 'The mandate itself says who sits here; there are no modalities to settle.',
      ru: 'Кто здесь сидит, сказано в самом мандате; согласовывать порядок участия не нужно.',
    },
    rule: 'GGE mandate',
  },
  'programme-stands': {
    sentence: {
      en: 'The programme of work is already adopted.',
      ru: 'Программа работы уже принята.',
    },
    rule: 'Rules 81/123',
  },
} as const;
