/** A meeting under way: the exchange with a list of speakers, the informals after it, and the Chair's drafting. */
import { procedure } from '../procedure.ts';
import { at, type Road } from './road.ts';

/** Leaving a meeting: the same from each of its states. */
function closing({ session, next, ending, open, kind }: Road) {
  const rest = at(session, 'adjourned');
  return {
    adjourn: [
      { guard: 'mandateExpired', target: at(ending) },
      { guard: 'sessionOver', target: next === null ? at(ending) : at(next, 'adjourned') },
      { target: rest },
    ],
    'place-under-silence': [
      ...(open ? [{ guard: 'onModalities', target: at(session, 'modalities') } as const] : []),
      ...(kind === 'organisational'
        ? []
        : [{ guard: 'textMayBePlaced', target: at(session, 'under-silence') } as const]),
    ],
    'put-question': [
      ...(open ? [{ guard: 'programmeMayBePut', target: at(session, 'programme') } as const] : []),
      { guard: 'textMayBePut', target: at('adoption', 'question-put') },
    ],
  } as const;
}

/** Statements by the list of speakers; a delegation with the floor may make one text act. */
export function exchange(road: Road) {
  const here = at(road.session, 'exchange');
  return procedure.createStateConfig({
    on: {
      ...closing(road),
      'take-floor': { guard: 'hasSeat', target: here },
      'text-act': { guard: 'hasFloor', target: here },
      'hear-statements': { target: here },
      'take-up': { target: here },
      talk: { guard: 'hasSeat', target: here },
      sign: { guard: 'hasSeat', target: here },
      reply: { guard: 'hasSeat', target: here },
      'circulate-draft': { target: here },
      'propose-compromise': { target: here },
      'move-to-summary': { target: here },
      suspend: { target: at(road.session, 'informals') },
    },
    meta: {
      label: { en: 'Exchange', ru: 'Обмен мнениями' },
      station: false,
      ending: false,
      happening: {
        en: 'Delegations speak on the item in hand, in the order in which they asked for the floor.',
        ru: 'Делегации выступают по рассматриваемому пункту в том порядке, в каком записались.',
      },
      mayDo: {
        en: 'Take the floor once and, while it is yours, make one text act; talk in the corridor; write to your capital.',
        ru: 'Можно один раз взять слово и, пока оно за вами, сделать одно предложение по тексту; поговорить в кулуарах; написать в столицу.',
      },
      source: 'A/520/Rev.20, rules 68–73 and 109–115',
    },
  });
}

/** The meeting is suspended; people talk in small circles and the Chair listens. */
export function informals(road: Road) {
  const here = at(road.session, 'informals');
  return procedure.createStateConfig({
    on: {
      ...closing(road),
      'take-floor': { guard: 'hasSeat', target: here },
      'text-act': { guard: 'hasFloor', target: here },
      'take-up': { target: here },
      talk: { guard: 'hasSeat', target: here },
      sign: { guard: 'hasSeat', target: here },
      'propose-compromise': { target: here },
      'move-to-summary': { target: here },
      'circulate-draft': { target: at(road.session, 'drafting') },
    },
    meta: {
      label: { en: 'Informals', ru: 'Неофициальные консультации' },
      station: false,
      ending: false,
      happening: {
        en: 'The meeting is suspended. Delegations look for words that others can live with.',
        ru: 'Заседание прервано. Делегации ищут слова, приемлемые и для других.',
      },
      mayDo: {
        en: 'Ask, sound out a wording, offer a package, convene a few, write to your capital; speak, if you have not yet spoken.',
        ru: 'Можно расспросить, прозондировать формулировку, предложить пакет, собрать узкий круг, написать в столицу; взять слово, если вы еще не выступали.',
      },
      source: 'A/520/Rev.20, rules 76 and 118; custom of informal consultations',
    },
  });
}

/** The Chair's draft is out; it may be followed by another, by a compromise, or by the end of the meeting. */
export function drafting(road: Road) {
  const here = at(road.session, 'drafting');
  return procedure.createStateConfig({
    on: {
      ...closing(road),
      talk: { guard: 'hasSeat', target: here },
      sign: { guard: 'hasSeat', target: here },
      reply: { guard: 'hasSeat', target: here },
      'take-up': { target: here },
      'propose-compromise': { target: here },
      'move-to-summary': { target: here },
      'circulate-draft': { target: here },
    },
    meta: {
      label: { en: 'Drafting', ru: 'Проект Председателя' },
      station: false,
      ending: false,
      happening: {
        en: 'The Chair has issued a draft. Delegations propose; the Chair alone holds the pen.',
        ru: 'Председатель выпустил проект. Делегации предлагают, но перо держит один Председатель.',
      },
      mayDo: {
        en: 'Read the draft, talk in the corridor, write to your capital. The Chair may close the meeting or put the question.',
        ru: 'Можно прочитать проект, поговорить в кулуарах, написать в столицу. Председатель вправе закрыть заседание или поставить вопрос.',
      },
      source: 'Custom: the Chair owns the text and issues it by letter',
    },
  });
}

/** Between meetings. Drafts and silence letters go out by letter. */
export function adjourned(road: Road) {
  const here = at(road.session, 'adjourned');
  const { 'place-under-silence': placing } = closing(road);
  return procedure.createStateConfig({
    on: {
      'open-meeting': { target: at(road.session, 'exchange') },
      talk: { guard: 'hasSeat', target: here },
      sign: { guard: 'hasSeat', target: here },
      'take-up': { target: here },
      'circulate-draft': { target: here },
      'propose-compromise': { target: here },
      'move-to-summary': { target: here },
      'place-under-silence': placing,
    },
    meta: {
      label: { en: 'Adjourned', ru: 'Перерыв' },
      station: false,
      ending: false,
      happening: {
        en: 'The room is empty until the next meeting. Letters and drafts travel between missions.',
        ru: 'До следующего заседания зал пуст. Между представительствами ходят письма и проекты.',
      },
      mayDo: {
        en: 'Talk with other missions and with your capital. The Chair may send a draft or place a clean text under silence.',
        ru: 'Можно говорить с другими представительствами и со столицей. Председатель вправе разослать проект или поставить чистый текст под процедуру молчания.',
      },
      source: 'A/520/Rev.20, rules 76 and 118: adjourned until the next meeting',
    },
  });
}
