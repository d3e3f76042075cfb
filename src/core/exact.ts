/**
 * Exponential and logarithm from exactly rounded operations only (+ - * /), because engines differ in the last bit of
 * `Math.exp` and `Math.log` and a record must be the same in all of them.
 */

const LN2_HIGH = 0.69314718036912381649;
const LN2_LOW = 1.90821492927058770002e-10;
const LN2 = 0.6931471805599453;
const SQRT2 = 1.4142135623730951;

/** 2 to the power of a whole number in -1074..1023, by repeated multiplication. */
function powerOfTwo(whole: number): number {
  let result = 1;
  let base = whole < 0 ? 0.5 : 2;
  for (let left = whole < 0 ? -whole : whole; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}

/** e to the power of x; relative error under 3e-15 for |x| < 700, 0 below, Infinity above. */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x < -700) return 0;
  if (x > 700) return Number.POSITIVE_INFINITY;
  const whole = Math.floor(x / LN2 + 0.5);
  const rest = x - whole * LN2_HIGH - whole * LN2_LOW; // |rest| <= ln 2 / 2
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 17; n++) {
    term = (term * rest) / n;
    sum += term;
  }
  return sum * powerOfTwo(whole);
}

/** Natural logarithm of x > 0; absolute error under 1e-15 near 1, relative error under 3e-15 elsewhere; -Infinity at 0. */
export function ln(x: number): number {
  if (x !== x || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let whole = 0;
  let mantissa = x;
  while (mantissa > SQRT2) {
    mantissa /= 2;
    whole++;
  }
  while (mantissa < SQRT2 / 2) {
    mantissa *= 2;
    whole--;
  }
  const s = (mantissa - 1) / (mantissa + 1); // ln m = 2 (s + s^3/3 + …)
  const square = s * s;
  let power = s;
  let sum = s;
  for (let n = 3; n <= 39; n += 2) {
    power *= square;
    sum += power / n;
  }
  return 2 * sum + whole * LN2_LOW + whole * LN2_HIGH;
}

/** Logistic function 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + exp(-x)) : exp(x) / (1 + exp(x));
}

const SOFTPLUS_REACH = 12;
const SOFTPLUS_STEPS = 100; // a unit
const SOFTPLUS = Float64Array.from({ length: 2 * SOFTPLUS_REACH * SOFTPLUS_STEPS + 2 }, (_, n) =>
  ln(1 + exp(n / SOFTPLUS_STEPS - SOFTPLUS_REACH)),
);

/** ln(1 + e^x) from a table of 2,402 values with straight lines between them; error under 4e-6. */
export function softplus(x: number): number {
  if (x <= -SOFTPLUS_REACH) return 0;
  if (x >= SOFTPLUS_REACH) return x;
  const at = (x + SOFTPLUS_REACH) * SOFTPLUS_STEPS;
  const cell = Math.floor(at);
  const low = SOFTPLUS[cell] as number;
  return low + (at - cell) * ((SOFTPLUS[cell + 1] as number) - low);
}
