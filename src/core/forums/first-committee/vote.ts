/** What Committee and plenary do alike: the recorded vote, the decision without one, explanations after. */
import { place, to } from './procedure.ts';

type Roads = Parameters<typeof place>[1];

/** The draft as a whole on the board. */
export const askedByVote = (roads: Roads, here: string, source: string) =>
  place(
    {
      label: { en: 'Recorded vote', ru: 'Заносимое в отчет о заседании голосование' },
      happening: {
        en: 'Voting has begun. Yes and No are counted; an abstention is not a vote, absence is absence.',
        ru: 'Голосование началось. Считают «за» и «против»; воздержаться — не значит голосовать, отсутствовать — значит отсутствовать.',
      },
      mayDo: {
        en: 'Press Yes, No or Abstain. Only a point of order on the conduct of the voting may interrupt.',
        ru: 'Нажать «за», «против» или «воздержался». Прервать голосование можно только по порядку его проведения.',
      },
      source,
    },
    roads,
    { vote: 'isMember', cast: 'isMember', 'point-of-order': 'isMember' },
    here,
  );

/** Nobody has asked for a vote: the presiding officer takes it that the room agrees. */
export const withoutAVote = (house: 'action' | 'plenary') =>
  place(
    {
      label: { en: 'Without a vote', ru: 'Без голосования' },
      happening: {
        en: '“May I take it that the draft is adopted without a vote?” One delegation that asks for a vote gets it.',
        ru: '«Могу ли я считать, что проект принимается без голосования?» Голосования может потребовать и одна делегация.',
      },
      mayDo: {
        en: 'Stay silent, or ask for a recorded vote. That forces a vote; it blocks nothing.',
        ru: 'Промолчать или попросить о голосовании, заносимом в отчет. Это вынудит голосовать, но ничего не заблокирует.',
      },
      source: 'A/520/Rev.20, rules 87 and 127; custom of decision without a vote',
    },
    {
      'request-vote': [{ guard: 'isMember', target: to(house, 'recorded-vote') }],
      gavel: [{ target: to(house, 'explanations-after') }],
    },
  );

/** The decision is taken. */
export const explanationsAfter = (roads: Roads, here: string) =>
  place(
    {
      label: { en: 'Explanations after', ru: 'Выступления после решения' },
      happening: {
        en: 'The decision is taken. Delegations explain their votes, or their position where there was none.',
        ru: 'Решение принято. Делегации выступают по мотивам голосования или, если его не было, разъясняют позицию.',
      },
      mayDo: {
        en: 'Explain, once, if you did not before. A sponsor may not explain its vote on its own text.',
        ru: 'Выступить, один раз, если вы не сделали этого до решения. Соавтор по мотивам голосования по своему тексту не выступает.',
      },
      source: 'A/520/Rev.20, rules 88 and 128',
    },
    roads,
    { explain: 'isMember', 'give-reasons': 'isMember' },
    here,
  );
