import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelCard } from '../../src/card/card.ts';
import { BACKTEST, FACTS } from '../../src/card/kept.ts';
import { cardInMarkdown } from '../../src/card/markdown.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { RECORDED_VOTES } from '../../src/core/world/resolutions.ts';
import { PARAMETERS, standardParameters } from '../../src/diplomacy/parameters.ts';
import { VOTE_PARAMETERS } from '../../src/diplomacy/votes/parameters.ts';
import { rollCall } from '../../src/diplomacy/votes/roll-call.ts';
import { forumOfHistory } from '../../src/study/backtest/forum-of-history.ts';
import { playForum } from '../../src/study/backtest/play-forum.ts';
import { scoresOf } from '../../src/study/backtest/vote-scores.ts';
import { stylisedFacts } from '../../src/study/facts/stylised.ts';

const RENEW = 'the model has changed: renew the kept scores as the README says';

test('the card in the repository is the one that the tables of the model give', () => {
  for (const language of LANGUAGES)
    expect(readFileSync(`assets/card/model-card.${language}.md`, 'utf8'), 'npm run renew').toBe(
      cardInMarkdown(language),
    );
});

test('the kept votes are those of the model as it is', () => {
  expect(BACKTEST.parameters, RENEW).toEqual(VOTE_PARAMETERS);
  for (const { resolution, votes } of RECORDED_VOTES) {
    const { yes, no, abstain } = rollCall(resolution);
    const kept = BACKTEST.votes.find(({ text }) => text === resolution.id)?.inSample;
    expect(scoresOf([yes, no, abstain], votes).brier, `${resolution.id}: ${RENEW}`).toBeCloseTo(kept?.brier ?? 9, 9);
  }
});

test('the kept forums are those of the model as it is', () => {
  const kept = BACKTEST.otherForums.find(({ id, basis }) => id === 'gge-2016' && basis === 'bare');
  const { agree, objectors } = playForum(forumOfHistory('gge-2016'), BACKTEST.runs, standardParameters());
  expect({ agree, objectors }, RENEW).toEqual({ agree: kept?.agree, objectors: kept?.objectors });
});

test('every fact that was written down stands among the kept ones', () => {
  const keyOf = ({ id, measure, sign }: (typeof FACTS.facts)[number]): string => `${id} ${measure} ${sign}`;
  expect(FACTS.facts.map(keyOf), RENEW).toEqual(stylisedFacts(2).map(keyOf));
});

test.each(LANGUAGES)('every parameter stands in the card with its value, in %s', (language) => {
  const rows = modelCard(language).flatMap((block) => (block.kind === 'table' ? block.rows : []));
  for (const [name, { value }] of Object.entries(PARAMETERS))
    expect(rows.find(([first]) => first === name)?.[1], name).toBe(
      language === 'ru' ? `${value}`.replace('-', '−').replace('.', ',') : `${value}`.replace('-', '−'),
    );
});

test('what did not come out is told among what fails', () => {
  const told = cardInMarkdown('en').split('## What fails')[1]?.split('\n## ')[0] ?? '';
  const unmet = BACKTEST.goals.filter(({ met, basis }) => !met && basis === BACKTEST.forums[0]?.basis);
  expect(told.match(/Goal not met/g)?.length ?? 0).toBeGreaterThanOrEqual(unmet.length);
  for (const { text, recorded, expected } of BACKTEST.votes)
    if (Math.abs(recorded.abstain - expected.abstain) > 10) expect(told).toContain(text);
});
