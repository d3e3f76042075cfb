/** The rules of procedure: for each act its rules, in the order in which they are asked. */
import type { ActType } from '../acts.ts';
import { CHAIR_LAWS } from './chair-laws.ts';
import { CORRIDOR_LAWS } from './corridor-laws.ts';
import { DECISION_LAWS } from './decision-laws.ts';
import { FLOOR_LAWS } from './floor-laws.ts';
import { MIND_LAWS } from './mind-laws.ts';
import type { Laws } from './rule.ts';

export const LAWS: Laws<ActType> = { ...FLOOR_LAWS, ...CORRIDOR_LAWS, ...DECISION_LAWS, ...CHAIR_LAWS, ...MIND_LAWS };
