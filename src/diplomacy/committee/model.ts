/** The model of the vote that the committee runs on. */
import type { VoteTerm } from '../../core/committee/acts.ts';
import { logistic } from '../../core/exact.ts';
import type { Resolution } from '../../core/resolution.ts';
import { cellOf, POSITIONS, SALIENCES } from '../../core/world/positions.ts';
import { DELEGATIONS } from '../../core/world/delegations.ts';
import { CODES } from '../../core/world/states.ts';
import { affinities } from '../affinity.ts';
import type { Odds } from './odds.ts';

const P = { a0: 2.21, an: 1.46, bU: 5.32, bR: 2.07, bA: 1.45, w: 1.47, bG: 0.26 };
let near: Float64Array | null = null;

export function rollCallModel(resolution: Resolution): Odds {
  near ??= affinities();
  const n = CODES.length;
  const affinity = near;
  const at = (codes: readonly string[]): readonly number[] =>
    codes.map((code) => CODES.indexOf(code)).filter((i) => i >= 0);
  const mean = (i: number, of: readonly number[]): number =>
    of.length === 0 ? 0 : of.reduce((sum, j) => sum + (i === j ? 1 : (affinity[i * n + j] ?? 0)), 0) / of.length;
  const lead = at(resolution.lead);
  const sponsors = at(resolution.sponsors);
  const opponents = at([...resolution.rivalSponsors, ...resolution.treatyHolders]);
  const contest = Math.min(1, 0.15 + 0.85 * Math.max(resolution.competes, 0.8 * resolution.duplicates));
  const total = resolution.text.reduce((sum, { weight }) => sum + weight, 0);
  const own: VoteTerm[][] = CODES.map((code, i) => {
    let u = 0;
    let v = 0;
    for (const { issue, place, force, ambiguity, agreed, weight } of resolution.text) {
      const cell = cellOf(code, issue);
      const s = 16 * (SALIENCES[cell] ?? 0);
      const d = Math.abs(place - (POSITIONS[cell] ?? 0));
      const felt = d * (1 - 0.6 * ambiguity) * (1 - 0.5 * agreed);
      u += (weight / total) * Math.sqrt(s) * force * (0.5 - felt * felt);
      const line = 0.7 * s * force * (1 - ambiguity) * (1 - agreed) * Math.max(0, d - 0.7);
      v += (weight / total) * line * line;
    }
    const pull = 0.5 * mean(i, lead) + 0.5 * mean(i, sponsors) - mean(i, opponents);
    return [
      { name: 'base', value: P.a0 },
      { name: 'novelty', value: -P.an * resolution.novelty },
      { name: 'duplicates', value: -0.8 * resolution.duplicates },
      { name: 'early', value: -0.5 * resolution.early },
      { name: 'benefit', value: P.bU * u },
      { name: 'red-line', value: -P.bR * Math.sqrt(v) },
      { name: 'friends', value: P.bA * contest * pull },
      { name: 'side', value: resolution.sponsors.includes(code) ? 1.5 : 0 },
    ];
  });
  const y = own.map((terms) => terms.reduce((sum, { value }) => sum + value, 0));
  const groups = new Map<string, number[]>();
  DELEGATIONS.profile.forEach((profile, i) => groups.set(profile, [...(groups.get(profile) ?? []), y[i] ?? 0]));
  const w = P.w * (0.3 + 0.7 * contest);
  const yes = new Float64Array(n);
  const no = new Float64Array(n);
  const abstain = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const group = groups.get(DELEGATIONS.profile[i] ?? '') ?? [0];
    const line = group.reduce((sum, value) => sum + value, 0) / group.length;
    const mine = y[i] ?? 0;
    own[i]?.push({ name: 'bloc', value: P.bG * (line - mine) });
    const logit = mine + P.bG * (line - mine);
    yes[i] = logistic(logit);
    no[i] = logistic(-logit - w);
    abstain[i] = 1 - (yes[i] ?? 0) - (no[i] ?? 0);
  }
  return { yes, no, abstain, termsOf: (i) => own[i] ?? [] };
}
