/**
 * What a room answers to an act out of order: a code, a sentence that teaches, and where the rule is written.
 * Rule numbers "68/109" are those of plenary and committee in A/520/Rev.20; "custom" is written nowhere and kept everywhere;
 * "game" is a limit of the played meeting, which stands for scarce hours.
 */
import type { Words } from '../terms.ts';
import { CHAIR } from './refusals/chair.ts';
import { CORRIDOR } from './refusals/corridor.ts';
import { DECISION } from './refusals/decision.ts';
import { FLOOR } from './refusals/floor.ts';
import { ROOM } from './refusals/room.ts';
import { TEXT } from './refusals/text.ts';

export interface RefusalEntry {
  readonly sentence: Words;
  readonly rule: string;
}

export const REFUSALS = { ...ROOM, ...FLOOR, ...TEXT, ...CORRIDOR, ...DECISION, ...CHAIR } as const satisfies Readonly<
  Record<string, RefusalEntry>
>;

/** Codes of refusals; the sentence that teaches and the rule stand beside each in `REFUSALS`. */
export type RefusalCode = keyof typeof REFUSALS;
export interface Refusal {
  readonly code: RefusalCode;
}
