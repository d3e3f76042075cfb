/** Action on a draft in the Committee: the estimate, explanations, the motion, amendments, parts, the whole. */
import { type Step, place, station, to } from './procedure.ts';
import { askedByVote, explanationsAfter, withoutAVote } from './vote.ts';

const here = (name: string): string => to('action', name);

/** On the board: nothing but the vote, and a point of order on its conduct. */
const onTheBoard = (name: string) =>
  [{ vote: 'isMember', cast: 'isMember', 'point-of-order': 'isMember' } as const, here(name)] as const;

const back: Step = { target: here('explanations-before') };

const pbiRead = () =>
  place(
    {
      label: { en: 'Estimate read', ru: 'Смета оглашена' },
      happening: {
        en: 'The draft buys meetings. The Secretary reads what they cost: the programme budget implications.',
        ru: 'Проект требует расходов на заседания. Секретарь оглашает последствия для бюджета по программам.',
      },
      mayDo: {
        en: 'Listen: no committee recommends spending without the estimate.',
        ru: 'Слушать: без сметы ни один комитет не рекомендует расходов.',
      },
      source: 'A/520/Rev.20, rule 153',
    },
    { 'read-estimate': [{ guard: 'pbiReady', target: here('explanations-before') }] },
  );

const explanationsBefore = () =>
  place(
    {
      label: { en: 'Explanations before', ru: 'Выступления до решения' },
      happening: {
        en: 'The Chair turns to the draft. Delegations may explain their vote or position; motions are made now or never.',
        ru: 'Председатель переходит к проекту. Делегации могут выступить по мотивам голосования; предложения по процедуре делают сейчас или никогда.',
      },
      mayDo: {
        en: 'Explain, ask for a recorded vote or a separate vote on a paragraph, move that no action be taken. Sponsors may revise orally.',
        ru: 'Выступить по мотивам, попросить заносимого в отчет или раздельного голосования, предложить не принимать решения. Соавторы могут внести устные исправления.',
      },
      source: 'A/520/Rev.20, rules 116, 127, 128 and 129',
    },
    {
      put: [
        { guard: 'onNoAction', target: here('no-action-motion') },
        { guard: 'onAmendment', target: here('amendments') },
        { guard: 'onDivision', target: here('division') },
        { guard: 'onWholeByVote', target: here('recorded-vote') },
        { guard: 'onWhole', target: here('without-a-vote') },
      ],
      'withdraw-draft': [{ guard: 'votingNotBegun', target: to('withdrawn') }],
    },
    {
      explain: 'isMember',
      cosponsor: 'isMember',
      'withdraw-sponsorship': 'isSponsor',
      'revise-orally': 'isSponsor',
      'request-vote': 'isMember',
      'request-division': 'isMember',
      'move-no-action': 'isMember',
      'point-of-order': 'isMember',
    },
    here('explanations-before'),
  );

const noActionMotion = () =>
  place(
    {
      label: { en: 'No-action motion', ru: 'Предложение не принимать решения' },
      happening: {
        en: 'Two have spoken for the motion and two against; now the Committee votes on whether to act at all.',
        ru: 'Двое высказались за предложение, двое против; теперь комитет голосует, рассматривать ли проект вообще.',
      },
      mayDo: {
        en: 'Vote. Yes ends the draft without judging it.',
        ru: 'Голосовать. «За» снимает проект, не оценивая его.',
      },
      source: 'A/520/Rev.20, rule 116',
    },
    { announce: [{ guard: 'moreYesThanNo', target: to('no-action') }, back] },
    ...onTheBoard('no-action-motion'),
  );

const amendments = () =>
  place(
    {
      label: { en: 'Amendment', ru: 'Поправка' },
      happening: {
        en: 'An amendment is voted on before the text that it would change.',
        ru: 'Поправка ставится на голосование раньше текста, который она меняет.',
      },
      mayDo: { en: 'Vote. Yes changes the draft for all.', ru: 'Голосовать. «За» меняет проект для всех.' },
      source: 'A/520/Rev.20, rule 130',
    },
    { announce: [back] },
    ...onTheBoard('amendments'),
  );

const division = () =>
  place(
    {
      label: { en: 'Separate vote', ru: 'Раздельное голосование' },
      happening: {
        en: 'One paragraph is voted on alone. If every operative paragraph falls, the draft is lost with them.',
        ru: 'Один пункт голосуют отдельно. Если отвергнуты все пункты постановляющей части, отвергнут и проект.',
      },
      mayDo: { en: 'Vote. Yes keeps the paragraph.', ru: 'Голосовать. «За» сохраняет пункт.' },
      source: 'A/520/Rev.20, rule 129',
    },
    { announce: [{ guard: 'operativePartLeft', target: here('explanations-before') }, { target: to('lost') }] },
    ...onTheBoard('division'),
  );

/** The Committee acts. A tie loses at once. */
export const action = () =>
  station(
    {
      label: { en: 'Action', ru: 'Принятие решения' },
      happening: {
        en: 'The Committee acts on the draft, in the order of its informal papers.',
        ru: 'Комитет принимает решение по проекту в порядке, указанном в неофициальном документе.',
      },
      mayDo: {
        en: 'Be in the room: those who are not there are counted as absent.',
        ru: 'Быть в зале: кого нет, тот считается отсутствующим.',
      },
      source: 'A/520/Rev.20, rules 125 to 133',
    },
    'explanations-before',
    {
      'pbi-read': pbiRead(),
      'explanations-before': explanationsBefore(),
      'no-action-motion': noActionMotion(),
      amendments: amendments(),
      division: division(),
      'recorded-vote': askedByVote(
        { announce: [{ guard: 'moreYesThanNo', target: here('explanations-after') }, { target: to('lost') }] },
        here('recorded-vote'),
        'A/520/Rev.20, rules 125, 126 and 133',
      ),
      'without-a-vote': withoutAVote('action'),
      'explanations-after': explanationsAfter({ report: [{ target: to('reported') }] }, here('explanations-after')),
    },
  );
