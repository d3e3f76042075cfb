/** A small quasi-Newton minimiser (BFGS, forward differences, backtracking): a dozen smooth parameters at most. */

const STEP = 1e-6;
const ENOUGH = 1e-4;
const ROUNDS = 60;

/** Where a smooth function is least, near the start. Deterministic. */
export function minimise(of: (point: readonly number[]) => number, start: readonly number[]): readonly number[] {
  const n = start.length;
  let point = [...start];
  let value = of(point);
  let slope = gradient(of, point, value);
  let inverse = identity(n);
  for (let round = 0; round < ROUNDS; round++) {
    const direction = inverse.map((row) => -dot(row, slope));
    const fall = dot(direction, slope);
    let length = 1;
    let next = point;
    let found = value;
    for (; length > 1e-6; length /= 2) {
      next = point.map((x, i) => x + length * (direction[i] as number));
      found = of(next);
      if (found <= value + 1e-4 * length * fall) break;
    }
    if (!(found < value - ENOUGH)) break;
    const turned = gradient(of, next, found);
    const moved = next.map((x, i) => x - (point[i] as number));
    const bent = turned.map((g, i) => g - (slope[i] as number));
    inverse = updated(inverse, moved, bent);
    [point, value, slope] = [next, found, turned];
  }
  return point;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));

function gradient(
  of: (point: readonly number[]) => number,
  point: readonly number[],
  value: number,
): readonly number[] {
  return point.map((_, at) => (of(point.map((x, i) => (i === at ? x + STEP : x))) - value) / STEP);
}

/** BFGS update of the inverse curvature; skipped where the step tells nothing. */
function updated(inverse: number[][], moved: readonly number[], bent: readonly number[]): number[][] {
  const curve = dot(moved, bent);
  if (curve <= 1e-12) return inverse;
  const through = inverse.map((row) => dot(row, bent));
  const scale = (curve + dot(bent, through)) / (curve * curve);
  return inverse.map((row, i) =>
    row.map(
      (cell, j) =>
        cell +
        scale * (moved[i] as number) * (moved[j] as number) -
        ((through[i] as number) * (moved[j] as number) + (moved[i] as number) * (through[j] as number)) / curve,
    ),
  );
}
