/** Adoption without a vote: the question, one suspension, the question again, the gavel. */
import { procedure } from '../procedure.ts';
import { at } from './road.ts';

/** Which endings the gavel and the second objection lead to. */
export interface Endings {
  readonly adopted: string; // address of the state after the gavel
  readonly distanced: string | null; // after the gavel when somebody disassociates; null where nobody may
  readonly refused: string; // after a second objection
}

function asked(here: string, distance: boolean) {
  return {
    answer: { guard: 'hasSeat', target: here },
    ...(distance ? ({ 'announce-disassociation': { guard: 'hasSeat', target: here } } as const) : {}),
    'explain-position': { guard: 'hasSeat', target: here },
    reply: { guard: 'hasSeat', target: here },
  } as const;
}

const SAY_NOTHING = {
  en: 'Stay silent, explain your position, or object and name what you cannot accept. One objection is enough.',
  ru: 'Промолчать, разъяснить позицию или возразить и назвать неприемлемое. Достаточно одного возражения.',
};
const SAY_OR_DISTANCE = {
  en: 'Stay silent, explain your position, announce that you disassociate from a part, or object. One objection is enough.',
  ru: 'Промолчать, разъяснить позицию, объявить, что вы отмежевываетесь от части текста, или возразить. Достаточно одного возражения.',
};

/** The station `adoption`. */
export function adoption({ adopted, distanced, refused }: Endings) {
  const mayDo = distanced === null ? SAY_NOTHING : SAY_OR_DISTANCE;
  const state = (name: string) => at('adoption', name);
  return procedure.createStateConfig({
    initial: 'question-put',
    meta: {
      label: { en: 'Adoption', ru: 'Принятие' },
      station: true,
      ending: false,
      happening: {
        en: 'The text is before the room. Consensus is the absence of objection, not a majority and not a yes from all.',
        ru: 'Текст вынесен на решение зала. Консенсус — это отсутствие возражений, а не большинство и не общее «да».',
      },
      mayDo,
      source: 'UN Juridical Yearbook 2005, on consensus; custom',
    },
    states: {
      'question-put': {
        on: {
          ...asked(state('question-put'), distanced !== null),
          'answer-question': [{ guard: 'noObjection', target: state('unopposed') }, { target: state('opposed') }],
        },
        meta: {
          label: { en: 'Question put', ru: 'Вопрос поставлен' },
          station: false,
          ending: false,
          happening: {
            en: '“May I take it that it is the wish of the Group to adopt the text?”',
            ru: '«Могу ли я считать, что Группа желает принять этот текст?»',
          },
          mayDo,
          source: 'Custom: adoption without a vote',
        },
      },
      opposed: {
        on: {
          suspend: { target: state('suspended') },
          'explain-position': { guard: 'hasSeat', target: state('opposed') },
          reply: { guard: 'hasSeat', target: state('opposed') },
        },
        meta: {
          label: { en: 'Objection', ru: 'Возражение' },
          station: false,
          ending: false,
          happening: {
            en: 'Somebody objects. The gavel stays up; the Chair may suspend once and consult.',
            ru: 'Есть возражение. Молоток не опускается; Председатель может один раз прервать заседание для консультаций.',
          },
          mayDo: {
            en: 'Explain your position; wait for the Chair.',
            ru: 'Разъяснить позицию; ждать решения Председателя.',
          },
          source: 'A/520/Rev.20, rules 76 and 118; custom',
        },
      },
      suspended: {
        on: {
          talk: { guard: 'hasSeat', target: state('suspended') },
          'text-act': { guard: 'hasSeat', target: state('suspended') },
          'take-up': { guard: 'onlyWhatWasNamed', target: state('suspended') },
          'circulate-draft': { guard: 'onlyWhatWasNamed', target: state('suspended') },
          'propose-compromise': { guard: 'onlyWhatWasNamed', target: state('suspended') },
          'move-to-summary': { guard: 'onlyWhatWasNamed', target: state('suspended') },
          'put-question': { target: state('question-put-again') },
        },
        meta: {
          label: { en: 'Suspended', ru: 'Заседание прервано' },
          station: false,
          ending: false,
          happening: {
            en: 'The Chair consults those who objected. Only what they named is reopened.',
            ru: 'Председатель совещается с возразившими. Открыто только то, что они назвали.',
          },
          mayDo: {
            en: 'Ask those who objected, sound out other words on what they named, propose one change of it, write to your capital.',
            ru: 'Расспросить возразивших, прозондировать другие слова по названным ими положениям, предложить одно изменение, написать в столицу.',
          },
          source: 'Custom: last-day consultations, as in July 2024',
        },
      },
      'question-put-again': {
        on: {
          ...asked(state('question-put-again'), distanced !== null),
          'answer-question': [{ guard: 'noObjection', target: state('unopposed') }, { target: refused }],
        },
        meta: {
          label: { en: 'Question put again', ru: 'Вопрос поставлен снова' },
          station: false,
          ending: false,
          happening: {
            en: 'The Chair puts the question for the second and last time.',
            ru: 'Председатель ставит вопрос во второй и последний раз.',
          },
          mayDo,
          source: 'Custom: one suspension, one more question',
        },
      },
      unopposed: {
        on: {
          'answer-question': { guard: 'noObjection', target: state('unopposed') },
          'explain-position': { guard: 'hasSeat', target: state('unopposed') },
          ...(distanced === null
            ? {}
            : ({ 'announce-disassociation': { guard: 'hasSeat', target: state('unopposed') } } as const)),
          gavel:
            distanced === null
              ? { target: adopted }
              : [{ guard: 'nobodyDisassociates', target: adopted }, { target: distanced }],
        },
        meta: {
          label: { en: 'No objection heard', ru: 'Возражений нет' },
          station: false,
          ending: false,
          happening: {
            en: '“I hear no objection.” The gavel is about to fall.',
            ru: '«Возражений не слышу». Молоток вот-вот опустится.',
          },
          mayDo: {
            en: 'Explain your position. The text can no longer be reopened.',
            ru: 'Разъяснить позицию. Вновь открыть текст уже нельзя.',
          },
          source: 'Custom: “It is so decided”',
        },
      },
    },
  });
}
