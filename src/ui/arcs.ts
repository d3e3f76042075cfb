/** Where seats stand: rows of an amphitheatre, or a horseshoe. For the still pictures of the title; the room itself is drawn by the scenes. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROWS = 8;
const INNER = 0.395;

/** Seats of an amphitheatre of eight rows round (0, 0), outer radius 1, y down; row by row from the front. */
export function amphitheatre(seats: number): readonly (readonly Spot[])[] {
  const radii = Array.from({ length: ROWS }, (_, i) => INNER + ((1 - INNER) * i) / (ROWS - 1));
  const sum = radii.reduce((a, b) => a + b, 0);
  const exact = radii.map((r) => (seats * r) / sum);
  const counts = exact.map(Math.floor);
  const order = exact.map((e, i) => ({ i, rest: e - Math.floor(e) })).sort((a, b) => b.rest - a.rest);
  for (let left = seats - counts.reduce((a, b) => a + b, 0), k = 0; left > 0; left -= 1, k += 1) {
    const row = order[k % ROWS]?.i ?? 0;
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return radii.map((r, row) => {
    const n = counts[row] ?? 0;
    const margin = (0.45 * Math.PI) / n;
    return Array.from({ length: n }, (_, k) => {
      const angle = Math.PI - margin - ((Math.PI - 2 * margin) * k) / Math.max(1, n - 1);
      return { x: r * Math.cos(angle), y: -r * Math.sin(angle) };
    });
  });
}

/** Seats of a horseshoe round (0, 0), half circle of radius .62 on arms of .5, a gap at the crown for the Chair. */
export function horseshoe(seats: number): readonly Spot[] {
  const radius = 0.62;
  const arm = 0.5;
  const gap = 0.4;
  const length = 2 * arm + Math.PI * radius - gap;
  return Array.from({ length: seats }, (_, k) => {
    let along = (length * (k + 0.5)) / seats;
    if (along > length / 2) along += gap;
    if (along < arm) return { x: -radius, y: 0.12 - along };
    if (along > arm + Math.PI * radius) return { x: radius, y: 0.12 - (2 * arm + Math.PI * radius - along) };
    const angle = Math.PI - (along - arm) / radius;
    return { x: radius * Math.cos(angle), y: 0.12 - arm - radius * Math.sin(angle) };
  });
}
