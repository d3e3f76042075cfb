import { expect, test } from 'vitest';
import { EMISSION_WISHES, TOLL_WISHES } from '../../../src/study/cases/cases.ts';
import { exchanges, weightedMean, weightedMedian } from '../../../src/study/cases/exchange.ts';

test('the exchange case comes out to its printed digits', () => {
  const found = exchanges(TOLL_WISHES);
  expect(found).toHaveLength(240);
  expect(found[0]?.gain).toBeCloseTo(1.9736842105263157, 12);
  expect(found[1]?.gain).toBeCloseTo(1.792636308765341, 12);
  expect(found[0]).toMatchObject({ one: 'Willems', other: 'Wcentr', takes: 'tolheffing-binnenstad' });
});

test('the emission case starts where it is printed to start', () => {
  expect(weightedMean(EMISSION_WISHES).toFixed(3)).toBe('7.390');
  expect(weightedMedian(EMISSION_WISHES)).toBe(7);
});
