/** The text: provisions, readings, brackets, sponsors, drafts. */
export const TEXT = {
  'no-text-yet': {
    sentence: {
      en: 'There is no draft yet. State your position; the Chair’s zero draft will say what has been heard.',
      ru: 'Проекта еще нет. Изложите позицию; нулевой проект Председателя покажет, что было услышано.',
    },
    rule: 'Custom: the Chair issues the zero draft',
  },
  'unknown-provision': {
    sentence: { en: 'The text has no such provision.', ru: 'Такого положения в тексте нет.' },
    rule: 'Rules 78/120: proposals concern the text before the room',
  },
  'no-such-reading': {
    sentence: {
      en: 'Nobody has put such words before the room. Choose a reading on the table, or propose words of your own.',
      ru: 'Таких слов залу никто не предлагал. Выберите один из имеющихся вариантов или предложите свой.',
    },
    rule: 'Rules 78/120: proposals in writing',
  },
  'no-such-force': {
    sentence: {
      en: 'The sentence does not carry that verb. Choose among those written for it.',
      ru: 'С таким глаголом это предложение не строится. Выберите из предусмотренных для него.',
    },
    rule: 'Rules 78/120: proposals in writing',
  },
  'stops-at-should': {
    sentence: {
      en: 'A consensus report recommends: its drafts stop at “should”. Hold “shall” in a bracket if you must.',
      ru: 'Доклад, принимаемый консенсусом, рекомендует: дальше «следует» его проекты не идут. Если нужно «обязуются», держите это слово в скобках.',
    },
    rule: 'Custom: reports to the Assembly recommend and do not bind',
  },
  'not-an-amendment': {
    sentence: {
      en: 'An amendment adds, deletes or revises. These words already stand.',
      ru: 'Поправка добавляет, исключает или изменяет. Эти слова уже стоят в тексте.',
    },
    rule: 'Rules 90/130',
  },
  'words-too-long': {
    sentence: {
      en: 'Words for a report fit on one line of up to 300 characters.',
      ru: 'Формулировка для доклада умещается в одну строку, не длиннее 300 знаков.',
    },
    rule: 'Rules 72/114; game',
  },
  'words-not-plain': {
    sentence: {
      en: 'Write one line of plain words: not empty, without line breaks or braces.',
      ru: 'Напишите одну строку простых слов: не пустую, без переносов и фигурных скобок.',
    },
    rule: 'Rules 78/120: proposals in writing',
  },
  'meaning-undeclared': {
    sentence: {
      en: 'Say what your words mean: a place between the two poles and how much they leave open.',
      ru: 'Скажите, что значат ваши слова: место между двумя полюсами и насколько они размыты.',
    },
    rule: 'game: words are judged by their declared meaning',
  },
  'not-on-the-shelf': {
    sentence: {
      en: 'This norm is not among those that can still be tabled here.',
      ru: 'Эта норма не из тех, что здесь еще можно внести.',
    },
    rule: 'Rules 78/120',
  },
  'past-the-deadline': {
    sentence: {
      en: 'The deadline for new norms has passed; ask the Chair, or amend what is on the table.',
      ru: 'Срок внесения новых норм истек; обратитесь к Председателю или внесите поправку к тому, что уже на столе.',
    },
    rule: 'Programme of work: deadline for proposals',
  },
  'already-bracketed': {
    sentence: {
      en: 'You already hold a bracket here. Lift it first if you want other words.',
      ru: 'Ваши скобки здесь уже стоят. Хотите других слов — сначала снимите их.',
    },
    rule: 'Custom: one reservation a delegation',
  },
  'nothing-to-lift': {
    sentence: {
      en: 'You hold no bracket here; only its holder can lift one.',
      ru: 'Ваших скобок здесь нет; снять скобки может только тот, кто их поставил.',
    },
    rule: 'Custom: a reservation is its holder’s to lift',
  },
  'already-a-sponsor': {
    sentence: { en: 'Your name is already on this provision.', ru: 'Ваша подпись под этим положением уже стоит.' },
    rule: 'Rules 78/120; sponsorship form',
  },
  'not-a-sponsor': {
    sentence: { en: 'Your name is not on this provision.', ru: 'Вашей подписи под этим положением нет.' },
    rule: 'Rules 80/122',
  },
  'not-in-the-text': {
    sentence: {
      en: 'These words are no longer in the text: there is nothing to sponsor, bracket or move.',
      ru: 'Этих слов в тексте больше нет: поддержать, взять в скобки или перенести нечего.',
    },
    rule: 'Custom',
  },
  'too-late-to-withdraw': {
    sentence: {
      en: 'A sponsor withdraws before the question is put, not after.',
      ru: 'Соавтор снимает подпись до того, как поставлен вопрос, но не после.',
    },
    rule: 'Rules 80/122',
  },
  'text-closed': {
    sentence: {
      en: 'The Chair has closed the text: accept it, disassociate where that is possible, or object when the question is put.',
      ru: 'Председатель закрыл текст: примите его, отмежуйтесь там, где это возможно, или возразите, когда будет поставлен вопрос.',
    },
    rule: 'Custom of the last drafts',
  },
  'already-decided': {
    sentence: {
      en: 'This is decided. To reopen it takes two thirds of those present, in the same session.',
      ru: 'Это решено. Вернуться к решенному можно лишь двумя третями присутствующих на той же сессии.',
    },
    rule: 'Rules 81/123',
  },
  'no-summary': {
    sentence: {
      en: 'This body has no Chair’s summary: words stay in its text, or they fall.',
      ru: 'Резюме Председателя здесь не предусмотрено: слова либо остаются в тексте, либо выпадают.',
    },
    rule: 'GGE mandate: one report or none',
  },
} as const;
