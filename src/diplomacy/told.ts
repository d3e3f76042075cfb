import type { Learnt, TalkAnswer } from '../core/acts.ts';
import type { Conference } from '../core/state.ts';
import { ISSUES, type Issue, type StateCode } from '../core/terms.ts';
import type { Room } from './room.ts';

const HARD = 1; // hardness from which a delegation calls its capital hard
const FIRM = 0.75;
const HIGH = 1.4; // salience (1 on average) from which an issue is called of high weight
const LOW = 0.7; // and below which of low
const TELLS = 4; // issues a delegation tells of when asked what it needs

const quarter = (x: number): number => Math.round(4 * x) / 4;

/** What seat j tells of itself: on the issues given, positions to the nearest quarter and salience in three classes. */
export function told(room: Room, j: number, issues: readonly number[], withHardness: boolean): Learnt {
  const { nature } = room;
  const h = nature.hardness[j] as number;
  return {
    state: nature.codes[j] as StateCode,
    positions: issues.map((k) => {
      const S = nature.salience[k * nature.n + j] as number;
      return {
        issue: ISSUES[k] as Issue,
        position: quarter(nature.position[k * nature.n + j] as number),
        salience: S < LOW ? 'low' : S < HIGH ? 'middling' : 'high',
      };
    }),
    hardness: withHardness ? (h >= HARD ? 'hard' : h >= FIRM ? 'firm' : 'soft') : null,
  };
}

/** Index of the issue of a provision, also of one that was tabled and kept out. */
export const issueIn = ({ text }: Conference, id: string): number =>
  ISSUES.findIndex((issue) => issue === text.provisions.find((provision) => provision.id === id)?.issue);

/** The issues of most weight to seat j among those in the text: S (.3 + |x|). */
export function mattersMost(room: Room, j: number): number[] {
  const { nature, columns } = room;
  const rank = (k: number): number =>
    (nature.salience[k * nature.n + j] as number) * (0.3 + Math.abs(nature.position[k * nature.n + j] as number));
  return ISSUES.map((_, k) => k)
    .filter((k) => (columns.issueWeight[k] as number) > 0)
    .sort((left, right) => rank(right) - rank(left) || left - right)
    .slice(0, TELLS);
}

/** An answer without more than what is learnt by it. */
export const plainly = (learnt: readonly Learnt[], answer: TalkAnswer['answer'] = 'told'): TalkAnswer => ({
  answer,
  worst: null,
  notWithout: null,
  learnt,
  package: null,
  eases: false,
});
