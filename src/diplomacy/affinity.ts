import { ln } from '../core/exact.ts';
import { ISSUES, type Issue } from '../core/terms.ts';
import { MEMBERSHIPS, membershipsOf } from '../core/world/groups.ts';
import { POSITIONS } from '../core/world/positions.ts';
import { CODES } from '../core/world/states.ts';

/** How much each issue weighs in general, before a delegation's own group and positions (a judgement; sums to 14.6). */
export const BASE_SALIENCE: Readonly<Record<Issue, number>> = {
  IHL: 1,
  SELF_DEFENCE: 1.2,
  EXISTING_LAW: 1,
  NEW_TREATY: 1.2,
  NEW_NORMS: 1,
  FORUM: 1.6,
  ATTRIBUTION: 0.8,
  SOVEREIGNTY_CONTENT: 1.2,
  STAKEHOLDERS: 0.8,
  CAPACITY: 1,
  TERMINOLOGY: 0.4,
  SUPPLY_CHAIN: 0.6,
  POC_CBM: 0.7,
  CYBERCRIME_TREATY: 1.2,
  GENDER_SDG: 0.4,
  MILITARY: 0.7,
};

const clip = (x: number): number => (x < -1 ? -1 : x > 1 ? 1 : x);

/**
 * Affinity of every Member State for every other, -1..1, row by row in the order of `CODES`: half from the groups both
 * belong to (small groups weigh more), half from how near their positions (193 x 16) lie. Symmetric. Voting records alone would put
 * neighbours in a bloc far apart, so they are not used.
 */
export function affinities(positions: Float64Array = POSITIONS): Float64Array {
  const count = CODES.length;
  const flags = CODES.map((code) => new Set(membershipsOf(code)));
  const weights = MEMBERSHIPS.map((group) => {
    const members = flags.filter((set) => set.has(group)).length;
    return members === 0 ? 0 : ln(count / members) + 0.3;
  });
  const vectors = flags.map((set) => MEMBERSHIPS.map((group, g) => (set.has(group) ? (weights[g] as number) : 0)));
  const norms = vectors.map((v) => Math.sqrt(v.reduce((sum, x) => sum + x * x, 0)));
  const total = ISSUES.reduce((sum, issue) => sum + BASE_SALIENCE[issue], 0);
  const share = ISSUES.map((issue) => BASE_SALIENCE[issue] / total);
  const result = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      let dot = 0;
      const left = vectors[i] as number[];
      const right = vectors[j] as number[];
      for (let g = 0; g < left.length; g++) dot += (left[g] as number) * (right[g] as number);
      const scale = (norms[i] as number) * (norms[j] as number);
      const cosine = scale === 0 ? 0 : dot / scale;
      let apart = 0;
      for (let k = 0; k < ISSUES.length; k++) {
        const x = positions[i * ISSUES.length + k] as number;
        const y = positions[j * ISSUES.length + k] as number;
        apart += (share[k] as number) * Math.abs(x - y);
      }
      const a = 0.5 * clip(2 * cosine - 0.4) + 0.5 * clip(1 - 2.5 * apart);
      result[i * count + j] = a;
      result[j * count + i] = a;
    }
  }
  return result;
}
