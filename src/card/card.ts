/** The model card: what the model is and rests on, how it does, what fails, and what nobody should use it for. */
import type { Language } from '../core/terms.ts';
import { type Block, heading, list, paragraph } from './blocks.ts';
import { FACTS } from './kept.ts';
import { numbers } from './numbers.ts';
import { contested, factWords, goals, goalWords, scores } from './scores.ts';
import { type Speech, speechIn } from './words.ts';

/** The card in one language, without its title. */
export function modelCard(language: Language): readonly Block[] {
  const speech = speechIn(language);
  const { say } = speech;
  return [
    paragraph(say('lead')),
    heading(2, say('not-for')),
    list(say('not-for-forecast'), say('not-for-judge'), say('not-for-prove'), say('not-for-attribute')),
    paragraph(say('for')),
    heading(2, say('assumes')),
    list(
      say('assumes-discomfort'),
      say('assumes-text'),
      say('assumes-vote'),
      say('assumes-same'),
      say('assumes-ambition'),
      say('assumes-luck'),
    ),
    ...scores(speech),
    heading(2, say('fails')),
    list(...fails(speech)),
    ...numbers(speech),
    heading(2, say('data')),
    list(
      say('data-votes'),
      say('data-positions'),
      say('data-forums'),
      say('data-places'),
      say('data-cases'),
      say('data-code'),
    ),
    heading(2, say('cite')),
    paragraph(say('cite-how')),
  ];
}

/** Its title. */
export const cardTitle = (language: Language): string => speechIn(language).say('title');

const FAR = 10; // States, between an expected and a recorded count

/** What the kept scores show to fail, and what is known to. */
function fails(speech: Speech): readonly string[] {
  const { say, history, figure } = speech;
  return [
    ...goals.filter(({ met }) => !met).map((one) => say('fails-goal', goalWords(one, speech))),
    ...FACTS.facts
      .filter(({ verdict }) => verdict !== 'as-written')
      .map((one) => say('fails-fact', { ...factWords(one, speech), verdict: history(one.verdict) })),
    ...contested
      .filter(({ recorded, expected }) => Math.abs(recorded.abstain - expected.abstain) > FAR)
      .map(({ text, recorded, expected }) =>
        say('fails-abstain', { text, recorded: recorded.abstain, expected: figure(expected.abstain, 0) }),
      ),
    say('fails-lone'),
    say('fails-coder'),
    say('fails-packages'),
    say('fails-indices'),
    say('fails-time'),
  ];
}
