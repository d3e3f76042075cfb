/** Where the rules of procedure and our own prose come from, by their English wording. Symbols of documents stay as they are. */
export const SOURCES_RU: Readonly<Record<string, string>> = {
  custom: 'обычай',
  'General knowledge': 'Общеизвестные сведения',
  'Written for the game': 'Написано для игры',
  'Composed for the game: such talks are held before every group, without a record':
    'Составлено для игры: такие беседы бывают перед каждой группой, записей о них нет',
  'Postponement of the sessions of 2020; details of the virtual meetings from general knowledge':
    'Перенос сессий 2020 года; подробности виртуальных встреч по общеизвестным сведениям',
  'Third session held in hybrid form: ccdcoe.org; seating from general knowledge':
    'Третья сессия прошла в гибридном формате: ccdcoe.org; рассадка по общеизвестным сведениям',
  'Final report; essay of the Chair (cyberstability.org); the position of Iran from general knowledge, no document found':
    'Итоговый доклад; эссе Председателя (серия статей о киберстабильности); позиция Ирана по общеизвестным сведениям, документ не найден',
  'Composed for the game from general knowledge of how such sessions end':
    'Составлено для игры по общему представлению о том, чем кончаются такие сессии',
  'A/520/Rev.20, rule 103; custom of acclamation': 'A/520/Rev.20, правило 103; обычай избрания аккламацией',
  'A/520/Rev.20, rule 99; custom of the OEWG of 2021–2025': 'A/520/Rev.20, правило 99; обычай РГОС 2021–2025 годов',
  'A/520/Rev.20, rules 68–73 and 109–115': 'A/520/Rev.20, правила 68–73 и 109–115',
  'A/520/Rev.20, rules 76 and 118: adjourned until the next meeting':
    'A/520/Rev.20, правила 76 и 118: перерыв до следующего заседания',
  'A/520/Rev.20, rules 76 and 118; custom of informal consultations':
    'A/520/Rev.20, правила 76 и 118; обычай неофициальных консультаций',
  'A/520/Rev.20, rules 76 and 118; custom': 'A/520/Rev.20, правила 76 и 118; обычай',
  'A/520/Rev.20, rules 99 and 103': 'A/520/Rev.20, правила 99 и 103',
  'A/520/Rev.20, rules 99 and 106': 'A/520/Rev.20, правила 99 и 106',
  'A/75/816; decision 75/564': 'A/75/816; решение 75/564',
  'Custom of procedural reports': 'Обычай процедурных докладов',
  'Custom: adoption without a vote': 'Обычай: принятие без голосования',
  'Custom: last-day consultations, as in July 2024': 'Обычай: консультации последнего дня, как в июле 2024 года',
  'Custom: one suspension, one more question': 'Обычай: один перерыв и еще одна постановка вопроса',
  'Custom: statement of disassociation': 'Обычай: заявление о неприсоединении',
  'Custom: the Chair owns the text and issues it by letter':
    'Обычай: текст принадлежит Председателю, и распространяется он письмом',
  'Custom: “It is so decided”': 'Обычай: «Решение принимается»',
  'Decision 74/544: silence kept is adoption, confirmed by the presiding officer':
    'Решение 74/544: ненарушенное молчание означает принятие, и председательствующий подтверждает его',
  'Decision 74/544; custom of silence letters': 'Решение 74/544; обычай писем о процедуре молчания',
  'GGE mandate: report by consensus': 'Мандат ГПЭ: доклад на основе консенсуса',
  'GGE mandate: report to the Assembly': 'Мандат ГПЭ: доклад Генеральной Ассамблее',
  'GGE mandate: “equitable geographical distribution”': 'Мандат ГПЭ: «справедливое географическое распределение»',
  'Letters of the Chair of 18 January and 20 April 2022; decision 74/544':
    'Письма Председателя от 18 января и 20 апреля 2022 года; решение 74/544',
  'Practice of the OEWG of 2019–2021 in the pandemic: virtual informals':
    'Практика РГОС 2019–2021 годов в пандемию: виртуальные неофициальные встречи',
  'Programme of work of the body': 'Программа работы органа',
  'The resolution that creates the Group': 'Резолюция о создании Группы',
  'The resolution that creates the body': 'Резолюция о создании органа',
  'UN Juridical Yearbook 2005, on consensus; custom': 'Юридический ежегодник ООН за 2005 год, о консенсусе; обычай',
};
