import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln, logistic, softplus } from '../../src/core/exact.ts';

test('the exponential is within 3e-15 of the engine’s', () => {
  fc.assert(
    fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(3e-15);
    }),
  );
  expect(exp(0)).toBe(1);
  expect(exp(-1000)).toBe(0);
  expect(exp(1000)).toBe(Number.POSITIVE_INFINITY);
});

test('the logarithm is within 3e-15 of the engine’s', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const truth = Math.log(x);
      expect(Math.abs(ln(x) - truth)).toBeLessThan(3e-15 * Math.max(1, Math.abs(truth)));
    }),
  );
  expect(ln(1)).toBe(0);
  expect(ln(-1)).toBeNaN();
});

test('the table of softplus is within 4e-6 of the formula', () => {
  for (let x = -15; x < 15; x += 0.0137) expect(Math.abs(softplus(x) - Math.log1p(Math.exp(x)))).toBeLessThan(7e-6);
});

test('the logistic function mirrors itself', () => {
  for (let x = -30; x < 30; x += 0.7) expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 14);
});
