import { FORCE, ISSUES } from '../core/terms.ts';
import type { TextPlan } from '../core/text/draft.ts';
import type { Nature } from './nature.ts';
import type { Parameters } from './parameters.ts';

/**
 * What each reading is worth to each delegation, worked out once: a draft's standing is a sum of these columns, scaled by
 * the force of the verb. Column `c` of reading r of provision p is `offset[p] + r`; cell [c * n + seat].
 */
export interface Columns {
  readonly n: number;
  readonly provisions: number;
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly issue: Int32Array; // index in ISSUES, by provision
  readonly weight: Float64Array; // by provision
  readonly totalWeight: number;
  readonly issueWeight: Float64Array; // W_k by issue
  readonly offset: Int32Array; // by provision, one more than there are
  readonly readings: readonly (readonly string[])[]; // ids by provision
  readonly forces: readonly (readonly number[])[]; // on offer by provision, without `shall`: what drafts may use
  readonly place: Float64Array; // by column
  readonly ambiguity: Float64Array; // by column
  readonly agreedShare: Float64Array; // q by issue: largest share of language agreed before this forum
  readonly benefit: Float64Array; // [column * n + seat], per unit of force
  readonly hurt: Float64Array; // [column * n + seat], per unit of force
  readonly delivered: Float64Array; // [column * n + seat], per unit of force
  readonly plain: Float64Array; // by column: 1 - .6 ambiguity, the substance of one unit of force
}

/**
 * Builds the columns of a text for the delegations of one game. The first `own` provisions are those the forum began with:
 * they make W and W_k, so that a norm tabled later adds to the text and takes no weight from the rest; on an issue that
 * was not in the text it makes a W_k of its own.
 */
export function buildColumns(
  plan: TextPlan,
  nature: Nature,
  p: Parameters,
  own: number = plan.provisions.length,
): Columns {
  const { n } = nature;
  const count = plan.provisions.length;
  const offset = new Int32Array(count + 1);
  plan.provisions.forEach((provision, at) => {
    offset[at + 1] = (offset[at] as number) + provision.readings.length;
  });
  const columns = offset[count] as number;
  const issue = new Int32Array(count);
  const weight = new Float64Array(count);
  const agreedShare = new Float64Array(ISSUES.length);
  const place = new Float64Array(columns);
  const ambiguity = new Float64Array(columns);
  const plain = new Float64Array(columns);
  const benefit = new Float64Array(columns * n);
  const hurt = new Float64Array(columns * n);
  const delivered = new Float64Array(columns * n);
  const root = new Float64Array(n);
  plan.provisions.forEach((provision, at) => {
    const k = ISSUES.indexOf(provision.issue);
    issue[at] = k;
    weight[at] = provision.weight;
    const row = k * n;
    for (let i = 0; i < n; i++) root[i] = Math.sqrt(nature.salience[row + i] as number);
    provision.readings.forEach((reading, r) => {
      const column = (offset[at] as number) + r;
      const { place: t, ambiguity: al, agreed: q } = reading;
      place[column] = t;
      ambiguity[column] = al;
      const clear = 1 - p.blurSubstance * al;
      plain[column] = clear;
      if (q > (agreedShare[k] as number)) agreedShare[k] = q;
      const worth = 1 - p.agreedWorth * q;
      const reach = (1 - p.blur * al) * (1 - p.agreedHurt * q);
      const sting = p.hurt * (1 - al) * (1 - q);
      for (let i = 0, cell = column * n; i < n; i++, cell++) {
        const d = Math.abs(t - (nature.position[row + i] as number));
        const near = d * reach;
        benefit[cell] = (root[i] as number) * worth * (p.contentment - near * near);
        const over = d - (nature.radius[i] as number);
        if (over > 0) hurt[cell] = sting * (nature.salience[row + i] as number) * (nature.hardness[i] as number) * over;
        if (d < 1) delivered[cell] = clear * worth * (1 - d);
      }
    });
  });
  const issueWeight = new Float64Array(ISSUES.length);
  let totalWeight = 0;
  for (let at = 0; at < own; at++) {
    const k = issue[at] as number;
    totalWeight += weight[at] as number;
    issueWeight[k] = (issueWeight[k] as number) + (weight[at] as number);
  }
  const begun = Float64Array.from(issueWeight);
  for (let at = own; at < count; at++) {
    const k = issue[at] as number;
    if (begun[k] === 0) issueWeight[k] = (issueWeight[k] as number) + (weight[at] as number);
  }
  return {
    n,
    provisions: count,
    ids: plan.provisions.map((provision) => provision.id),
    indexOf: new Map(plan.provisions.map((provision, at) => [provision.id, at])),
    issue,
    weight,
    totalWeight,
    issueWeight,
    offset,
    readings: plan.provisions.map((provision) => provision.readings.map((reading) => reading.id)),
    forces: plan.provisions.map((provision) =>
      provision.forces.filter((word) => word !== 'shall').map((word) => FORCE[word]),
    ),
    place,
    ambiguity,
    agreedShare,
    benefit,
    hurt,
    delivered,
    plain,
  };
}
