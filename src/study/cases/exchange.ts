/**
 * Equal-gain exchange: two actors on opposite sides of two issues each give way on what matters less to them, so far that
 * both gain the same. Source: Stokman and Van Oosten 1994.
 */

/** What one actor wants on one issue. */
export interface Wish {
  readonly actor: string;
  readonly issue: string;
  readonly position: number; // 0..100 over the range of the issue
  readonly salience: number; // 0..1
  readonly power: number; // 0..1
}

/** One exchange: `one` moves on `gives`, `other` on `takes`. */
export interface Exchange {
  readonly one: string;
  readonly other: string;
  readonly gives: string; // issue on which `one` gives way
  readonly takes: string; // issue on which `other` gives way
  readonly gain: number; // of each, in points of the outcome times salience; 0 where both weigh the issues alike
}

/** Mean of the positions on an issue, each by salience and power; NaN where nobody has a wish. */
export function weightedMean(wishes: readonly Pick<Wish, 'position' | 'salience' | 'power'>[]): number {
  let sum = 0;
  let weight = 0;
  for (const { position, salience, power } of wishes) {
    sum += salience * power * position;
    weight += salience * power;
  }
  return sum / weight;
}

/** Position at which half of the weight (salience by power) is reached; NaN where nobody has a wish. */
export function weightedMedian(wishes: readonly Pick<Wish, 'position' | 'salience' | 'power'>[]): number {
  const sorted = wishes.toSorted((left, right) => left.position - right.position);
  const half = sorted.reduce((sum, { salience, power }) => sum + salience * power, 0) / 2;
  let weight = 0;
  for (const { position, salience, power } of sorted) {
    weight += salience * power;
    if (weight >= half) return position;
  }
  return Number.NaN;
}

/** Every exchange open to two actors, the greatest gain first. Every actor has a wish on every issue. */
export function exchanges(wishes: readonly Wish[]): readonly Exchange[] {
  const actors = [...new Set(wishes.map(({ actor }) => actor))];
  const issues = [...new Set(wishes.map(({ issue }) => issue))].map((issue) => {
    const on = wishes.filter((wish) => wish.issue === issue);
    return {
      issue,
      outcome: weightedMean(on),
      weight: on.reduce((sum, { salience, power }) => sum + salience * power, 0),
      by: new Map(on.map((wish) => [wish.actor, wish])),
    };
  });
  const found: Exchange[] = [];
  actors.forEach((one, i) => {
    for (const other of actors.slice(i + 1))
      issues.forEach((left, at) => {
        for (const right of issues.slice(at + 1)) {
          const exchange = between(one, other, left, right);
          if (exchange !== null) found.push(exchange);
        }
      });
  });
  return found.toSorted((left, right) => right.gain - left.gain);
}

interface Sides {
  readonly issue: string;
  readonly outcome: number;
  readonly weight: number;
  readonly by: ReadonlyMap<string, Wish>;
}

function between(one: string, other: string, left: Sides, right: Sides): Exchange | null {
  const wish = (actor: string, { issue, by }: Sides): Wish => {
    const found = by.get(actor);
    if (found === undefined) throw new Error(`${actor} has no wish on ${issue}`);
    return found;
  };
  const apart = (on: Sides): boolean =>
    (wish(one, on).position - on.outcome) * (wish(other, on).position - on.outcome) < 0;
  if (!apart(left) || !apart(right)) return null;
  const mine = wish(one, left).salience * wish(other, right).salience;
  const yours = wish(other, left).salience * wish(one, right).salience;
  const [takes, gives] = mine >= yours ? [left, right] : [right, left];
  /** How far the outcome moves when an actor goes the whole way to the other. */
  const reach = (actor: string, on: Sides): number => {
    const { salience, power } = wish(actor, on);
    return (Math.abs(wish(one, on).position - wish(other, on).position) * salience * power) / on.weight;
  };
  const rate =
    (wish(one, takes).salience + wish(other, takes).salience) /
    (wish(one, gives).salience + wish(other, gives).salience);
  const taken = Math.min(reach(other, takes), reach(one, gives) / rate);
  const gain = taken * wish(one, takes).salience - taken * rate * wish(one, gives).salience;
  return { one, other, gives: gives.issue, takes: takes.issue, gain };
}
