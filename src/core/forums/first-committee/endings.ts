/** How a draft ends. */
import { end } from './procedure.ts';

const mayDo = {
  en: 'The item is closed for this session.',
  ru: 'Рассмотрение пункта на этой сессии завершено.',
};

export const resolution = () =>
  end({
    label: { en: 'Resolution', ru: 'Резолюция' },
    happening: {
      en: 'The draft has become a resolution of the Assembly. It recommends; it binds only the Organization itself.',
      ru: 'Проект стал резолюцией Ассамблеи. Она рекомендует; обязывает она только саму Организацию.',
    },
    mayDo,
    source: 'Charter, Articles 10 to 17; rule 85',
  });

export const lost = () =>
  end({
    label: { en: 'Lost', ru: 'Отвергнут' },
    happening: {
      en: 'More No than Yes, or as many: the draft is not adopted. It happens about once in a session.',
      ru: 'Голосов против больше или столько же: проект не принят. За сессию такое случается примерно однажды.',
    },
    mayDo,
    source: 'A/520/Rev.20, rules 95, 129 and 133',
  });

export const withdrawn = () =>
  end({
    label: { en: 'Withdrawn', ru: 'Снят' },
    happening: {
      en: 'No draft stands: its sponsors took it back, or nobody tabled it in time.',
      ru: 'Проекта нет: соавторы сняли его или никто не внес его в срок.',
    },
    mayDo,
    source: 'A/520/Rev.20, rule 122',
  });

export const noAction = () =>
  end({
    label: { en: 'No action', ru: 'Решение не принимается' },
    happening: {
      en: 'The Committee has decided not to act on the draft. It dies for the session without having been judged.',
      ru: 'Комитет решил не принимать решения по проекту. До конца сессии он снят, хотя по существу никто о нем не высказался.',
    },
    mayDo,
    source: 'A/520/Rev.20, rule 116',
  });
