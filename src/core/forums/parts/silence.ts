/** The silence procedure: a text stands agreed unless one Member writes before the hour. */
import { procedure } from '../procedure.ts';
import { at, type Road } from './road.ts';

/** Where the room goes when a silence has not settled the text, or has settled no more than modalities. */
const after = ({ session, next }: Road, guard: 'silenceKept' | 'silenceBroken') =>
  [
    ...(next === null ? [] : [{ guard: `${guard}AndSessionOver`, target: at(next, 'adjourned') } as const]),
    { guard, target: at(session, 'adjourned') },
  ] as const;

/** The whole text under silence. */
export function underSilence(road: Road) {
  const here = at(road.session, 'under-silence');
  const broken = after(road, 'silenceBroken');
  return procedure.createStateConfig({
    on: {
      talk: { guard: 'hasSeat', target: here },
      'explain-position': { guard: 'hasSeat', target: here },
      'break-silence': broken,
      'answer-silence': [...broken, { target: here }],
      hour: [{ guard: 'silenceKept', target: at(road.session, 'agreed') }, { target: here }],
    },
    meta: {
      label: { en: 'Under silence', ru: 'Процедура молчания' },
      station: false,
      ending: false,
      happening: {
        en: 'The Chair’s letter asks one question: the text stands agreed unless somebody writes before the hour.',
        ru: 'Письмо Председателя задает один вопрос: текст считается согласованным, если до назначенного часа никто не напишет.',
      },
      mayDo: {
        en: 'Say nothing and the text stands agreed; one letter breaks the silence, however many support the text.',
        ru: 'Промолчите — и текст будет согласован; одно письмо нарушает молчание, сколько бы государств текст ни поддерживало.',
      },
      source: 'Decision 74/544; custom of silence letters',
    },
  });
}

/** The hour has passed; the text waits for the gavel at the next meeting. */
export function agreed(road: Road) {
  return procedure.createStateConfig({
    on: {
      'open-meeting': { target: at('adoption', 'unopposed') },
      talk: { guard: 'hasSeat', target: at(road.session, 'agreed') },
    },
    meta: {
      label: { en: 'Silence kept', ru: 'Молчание не нарушено' },
      station: false,
      ending: false,
      happening: {
        en: 'Nobody wrote in time. The text stands agreed and goes to the gavel when the next meeting opens.',
        ru: 'Никто вовремя не написал. Текст согласован; на следующем заседании Председатель подтвердит это ударом молотка.',
      },
      mayDo: {
        en: 'Wait for the meeting; nothing may be reopened.',
        ru: 'Ждать заседания: вновь открывать текст нельзя.',
      },
      source: 'Decision 74/544: silence kept is adoption, confirmed by the presiding officer',
    },
  });
}

/** Modalities under silence: who else may sit in the room, and how. */
export function modalities(road: Road) {
  const here = at(road.session, 'modalities');
  const broken = after(road, 'silenceBroken');
  return procedure.createStateConfig({
    on: {
      talk: { guard: 'hasSeat', target: here },
      'explain-position': { guard: 'hasSeat', target: here },
      'break-silence': broken,
      'answer-silence': [...broken, { target: here }],
      hour: [...after(road, 'silenceKept'), { target: here }],
    },
    meta: {
      label: { en: 'Modalities under silence', ru: 'Процедура молчания: порядок участия' },
      station: false,
      ending: false,
      happening: {
        en: 'The Chair has proposed how stakeholders take part, by letter. It stands unless one Member writes before the hour.',
        ru: 'Председатель письмом предложил порядок участия заинтересованных сторон. Он вступает в силу, если до назначенного часа ни одно государство не напишет.',
      },
      mayDo: {
        en: 'Say nothing, or break the silence: then the room meets in informal mode until a programme is agreed.',
        ru: 'Промолчать или нарушить молчание: тогда зал работает в неофициальном режиме, пока не согласована программа.',
      },
      source: 'Letters of the Chair of 18 January and 20 April 2022; decision 74/544',
    },
  });
}

/** The programme of work is put to a room that meets in informal mode. */
export function programme(road: Road) {
  const here = at(road.session, 'programme');
  return procedure.createStateConfig({
    on: {
      answer: { guard: 'hasSeat', target: here },
      'explain-position': { guard: 'hasSeat', target: here },
      'answer-question': { target: at(road.session, 'exchange') },
    },
    meta: {
      label: { en: 'Programme put', ru: 'Вопрос о программе работы' },
      station: false,
      ending: false,
      happening: {
        en: '“May I take it that the programme of work is adopted?” Without it the room talks, but decides nothing.',
        ru: '«Могу ли я считать, что программа работы принимается?» Без нее зал говорит, но ничего не решает.',
      },
      mayDo: { en: 'Stay silent, or object and say why.', ru: 'Промолчать или возразить и сказать почему.' },
      source: 'A/520/Rev.20, rule 99; custom of the OEWG of 2021–2025',
    },
  });
}
