/** Guidance of a lesson: who is led, by which advice, when. */
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const STEP = (when: string): string =>
  `guidance:\n  seat: US\n  seed: 1\n  steps:\n    - { id: one, when: ${when}, point: draft, say: { en: "Read.", ru: "Читайте." } }\n\nquestions:`;

const GUIDANCE: readonly Slip[] = [
  [
    'a player who has no seat',
    '\nquestions:',
    `\n${STEP('{ meeting: 1 }').replace('seat: US', 'seat: FJ')}`,
    '137:9 guidance.seat: found "FJ", which has no seat, expected a delegation seated in this forum',
  ],
  [
    'a moment of another name',
    '\nquestions:',
    `\n${STEP('{ day: 1 }')}`,
    '140:26 guidance.steps.0.when.day: found the unknown key "day", expected one of: meeting, open',
  ],
  [
    'an act that calls for no advice',
    '\nquestions:',
    `\n${STEP('{ open: [gavel] }')}`,
    '140:33 guidance.steps.0.when.open.0: found "gavel", expected one of: take-floor',
  ],
  [
    'a place that is not on the screen',
    '\nquestions:',
    `\n${STEP('{ meeting: 1 }').replace('draft', 'lobby')}`,
    '140:47 guidance.steps.0.point: found "lobby", expected one of: room, draft, acts, question',
  ],
];

eachIsTold(GUIDANCE);
