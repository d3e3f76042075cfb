/** The plenary votes as the Committee did, on its report; a text that costs money waits for the Fifth Committee. */
import { place, station, stop, to } from './procedure.ts';
import { askedByVote, explanationsAfter, withoutAVote } from './vote.ts';

const here = (name: string): string => to('plenary', name);

export const reported = () =>
  stop(
    place(
      {
        label: { en: 'Reported', ru: 'Доклад комитета' },
        happening: {
          en: 'The Rapporteur’s report recommends the draft to the Assembly.',
          ru: 'Доклад Докладчика рекомендует проект Генеральной Ассамблее.',
        },
        mayDo: {
          en: 'Wait for the plenary. There is a month in which capitals can think again.',
          ru: 'Ждать пленарного заседания. У столиц есть месяц, чтобы передумать.',
        },
        source: 'A/520/Rev.20, rules 65 and 66',
      },
      {
        'open-plenary': [
          { guard: 'needsEstimate', target: here('deferred-for-budget') },
          { target: here('explanations-before') },
        ],
      },
    ),
  );

const deferred = () =>
  place(
    {
      label: { en: 'Deferred for budget', ru: 'Отложено до решения по бюджету' },
      happening: {
        en: 'The draft waits for the Advisory Committee and the Fifth Committee, often to the last days of December.',
        ru: 'Проект ждет Консультативного и Пятого комитетов, нередко до последних дней декабря.',
      },
      mayDo: { en: 'Wait. The hall will be emptier by then.', ru: 'Ждать. К тому времени зал опустеет.' },
      source: 'A/520/Rev.20, rules 153 and 154',
    },
    { 'fifth-committee-reports': [{ target: here('explanations-before') }] },
  );

const before = () =>
  place(
    {
      label: { en: 'Explanations before', ru: 'Выступления до решения' },
      happening: {
        en: 'The President takes up the report. There is no debate on it, only explanations.',
        ru: 'Председатель Ассамблеи переходит к докладу. Прений по нему нет, только выступления по мотивам.',
      },
      mayDo: {
        en: 'Explain, if you did not in the Committee; ask for a recorded vote.',
        ru: 'Выступить по мотивам, если вы не сделали этого в комитете; попросить голосования, заносимого в отчет.',
      },
      source: 'A/520/Rev.20, rules 66 and 88; decision 34/401',
    },
    {
      put: [
        { guard: 'onWholeByVote', target: here('recorded-vote') },
        { guard: 'onWhole', target: here('without-a-vote') },
      ],
    },
    { explain: 'isMember', 'request-vote': 'isMember', 'point-of-order': 'isMember' },
    here('explanations-before'),
  );

/** The Assembly decides. A tie is voted again within 48 hours, and then loses. */
export const plenary = () =>
  station(
    {
      label: { en: 'Plenary', ru: 'Пленарное заседание' },
      happening: {
        en: 'The General Assembly acts on the recommendation of its Committee.',
        ru: 'Генеральная Ассамблея принимает решение по рекомендации своего комитета.',
      },
      mayDo: {
        en: 'Vote again: your vote here is the one that history counts.',
        ru: 'Голосовать снова: в историю войдет именно этот голос.',
      },
      source: 'A/520/Rev.20, rules 82 to 95',
    },
    'explanations-before',
    {
      'deferred-for-budget': deferred(),
      'explanations-before': before(),
      'recorded-vote': askedByVote(
        {
          announce: [
            { guard: 'moreYesThanNo', target: here('explanations-after') },
            { guard: 'tied', target: here('explanations-before') },
            { target: to('lost') },
          ],
        },
        here('recorded-vote'),
        'A/520/Rev.20, rules 83, 85, 86 and 95',
      ),
      'without-a-vote': withoutAVote('plenary'),
      'explanations-after': explanationsAfter({ advance: [{ target: to('resolution') }] }, here('explanations-after')),
    },
  );
