import type { Term, TermName } from '../core/acts.ts';
import { ISSUES } from '../core/terms.ts';
import type { Room } from './room.ts';
import { IN_TEXT } from './swap.ts';

/** What weighed on a decision beside the text: put in where it is known. */
export interface Circumstances {
  readonly lastDay: boolean; // the question is put: the late terms count
  readonly calm: number; // logits that goodwill takes off
  readonly cover: number; // logits that objecting friends take off isolation
}

const DECLARED: Circumstances = { lastDay: false, calm: 0, cover: 0 };

/**
 * The named terms of seat i's discomfort, in logits, weightiest first; they sum to it. Red lines and unmet asks share the
 * root of their squares in proportion to them, and name the provision that weighs most.
 */
export function termsOf(room: Room, i: number, given: Circumstances = DECLARED): Term[] {
  const { nature, columns, standing: s, parameters: p, scenario, day } = room;
  const { n } = nature;
  const { forum } = scenario;
  const terms: Term[] = [];
  const put = (name: TermName, value: number, provision?: string): void => {
    if (value > 1e-9 || value < -1e-9)
      terms.push(provision === undefined ? { name, value } : { name, value, provision });
  };
  put('base', p.base);
  put('isolation', -p.isolation * (nature.isolation[i] as number));
  put('capacity', -p.capacity * forum.capacity * (nature.need[i] as number));
  put('ownership', -p.ownership * (forum.owners[nature.codes[i] as string] ?? 0));
  const squares = (s.hurt[i] as number) + (s.unmetTotal[i] as number);
  const weight = p.redLine * Math.sqrt(squares > 0 ? squares : 0);
  if (squares > 1e-12) {
    for (let at = 0; at < columns.provisions; at++) {
      if (s.where[at] !== IN_TEXT) continue;
      const column = ((columns.offset[at] as number) + (s.reading[at] as number)) * n + i;
      const v = (s.force[at] as number) * (columns.hurt[column] as number);
      put('red-line', (weight * (columns.weight[at] as number) * v * v) / squares, columns.ids[at]);
    }
    for (let k = 0; k < ISSUES.length; k++) {
      const unmet = s.unmet[k * n + i] as number;
      if (unmet > 0) put('unmet-ask', (weight * unmet * unmet) / squares, askedProvision(room, k, i));
    }
  }
  put('benefit', -p.benefit * (s.benefit[i] as number));
  put('stake', p.stake * (s.stake[i] as number));
  put('goodwill', -given.calm);
  if (given.lastDay) {
    put('deadline', -p.deadline);
    put('tension', day.tension[i] as number);
    put('access', day.access[i] as number);
    put('mood', nature.mood);
    put('own-mind', nature.ownMind[i] as number);
    put('cover', given.cover);
  }
  return terms.sort((left, right) => Math.abs(right.value) - Math.abs(left.value) || order(left.name, right.name));
}

/** Terms of one name and weight stay in the order of the text: every engine sorts them alike. */
const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The provision of an issue that delivers least of what seat i asks for. */
function askedProvision(room: Room, k: number, i: number): string | undefined {
  const { columns, standing: s, nature } = room;
  let least = Number.POSITIVE_INFINITY;
  let found: string | undefined;
  for (let at = 0; at < columns.provisions; at++) {
    if (columns.issue[at] !== k) continue;
    const column = ((columns.offset[at] as number) + (s.reading[at] as number)) * nature.n + i;
    const delivered = s.where[at] === IN_TEXT ? (s.force[at] as number) * (columns.delivered[column] as number) : 0;
    if (delivered < least) {
      least = delivered;
      found = columns.ids[at];
    }
  }
  return found;
}

/** Only what weighs against the text, weightiest first. */
export function against(terms: readonly Term[]): Term[] {
  return terms.filter((term) => term.value > 0 && term.name !== 'base');
}
