/** What is the Chair's alone, and what is not the Chair's. */
export const CHAIR = {
  'not-the-chair': {
    sentence: {
      en: 'That is for the presiding officer.',
      ru: 'Это право председательствующего.',
    },
    rule: 'Rules 35/106',
  },
  'not-yours-to-call': {
    sentence: {
      en: 'Only the presiding officer places a text under silence.',
      ru: 'Под процедуру молчания текст ставит только председательствующий.',
    },
    rule: 'Decision 74/544; custom',
  },
  'not-the-penholder': {
    sentence: {
      en: 'Propose wording; the Chair alone issues the next draft.',
      ru: 'Предлагайте формулировки; следующий проект выпускает только Председатель.',
    },
    rule: 'Custom: the Chair’s text',
  },
  'chair-does-not-vote': {
    sentence: {
      en: 'Whoever presides takes no side: propose a compromise or circulate a draft. A colleague may speak for your State.',
      ru: 'Председательствующий не принимает ничью сторону: предложите компромисс или выпустите проект. За ваше государство может выступить коллега.',
    },
    rule: 'Rules 37/104',
  },
  'not-circulated': {
    sentence: {
      en: 'The text must be out before it is put: circulate a draft first.',
      ru: 'Прежде чем ставить вопрос, текст надо распространить: сначала выпустите проект.',
    },
    rule: 'Rules 78/120',
  },
  'no-proposal': {
    sentence: {
      en: 'No such proposal is before the room.',
      ru: 'Такого предложения перед залом нет.',
    },
    rule: 'Rules 78/120',
  },
  'draft-incomplete': {
    sentence: {
      en: 'A zero draft says how every provision stands.',
      ru: 'Нулевой проект показывает, как изложено каждое положение.',
    },
    rule: 'Custom: the zero draft is a whole text',
  },
  'only-what-was-named': {
    sentence: {
      en: 'In these last consultations only what the objectors named is open; the rest was agreed.',
      ru: 'На этих последних консультациях открыто только названное возразившими; остальное согласовано.',
    },
    rule: 'Custom of last-day consultations',
  },
  'somebody-objects': {
    sentence: {
      en: 'An objection stands. The gavel falls when nobody objects, and not before.',
      ru: 'Возражение не снято. Молоток опускается, когда не возражает никто, и не раньше.',
    },
    rule: 'Custom; UN Juridical Yearbook 2005',
  },
  'suspended-once': {
    sentence: {
      en: 'The Chair suspends once at adoption; the second question is the last.',
      ru: 'При принятии Председатель прерывает заседание один раз; второй вопрос — последний.',
    },
    rule: 'Custom',
  },
} as const;
