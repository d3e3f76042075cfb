/** Which moment sounds what. Four quiet cues; each stands in words on the screen too, and nothing else is heard. */
import type { Happening } from '../../core/happenings.ts';
import type { StateCode } from '../../core/terms.ts';
import type { StageState } from '../stage.ts';

export const CUES = ['gavel', 'placard', 'bracket', 'message'] as const;
export type Cue = (typeof CUES)[number];

/** One sound of a cue: a tone that may glide, or a band of noise, that dies away. */
export interface Note {
  readonly wave: 'sine' | 'noise';
  readonly from: number; // Hz; of noise the middle of its band
  readonly to: number; // Hz at its end
  readonly at: number; // s after the cue begins
  readonly length: number; // s until it has died away
  readonly level: number; // 0..1 at its loudest
}

/** What a cue is made of: a dry knock, a card on wood, two clicks as of a pair of brackets, two soft notes. */
export const SCORE: Readonly<Record<Cue, readonly Note[]>> = {
  gavel: [
    { wave: 'noise', from: 1100, to: 500, at: 0, length: 0.05, level: 0.5 },
    { wave: 'sine', from: 210, to: 110, at: 0, length: 0.16, level: 0.5 },
  ],
  placard: [
    { wave: 'noise', from: 700, to: 350, at: 0, length: 0.06, level: 0.45 },
    { wave: 'sine', from: 300, to: 220, at: 0.01, length: 0.08, level: 0.2 },
  ],
  bracket: [
    { wave: 'noise', from: 2400, to: 1800, at: 0, length: 0.03, level: 0.25 },
    { wave: 'noise', from: 1900, to: 1400, at: 0.09, length: 0.03, level: 0.25 },
  ],
  message: [
    { wave: 'sine', from: 659, to: 659, at: 0, length: 0.3, level: 0.16 },
    { wave: 'sine', from: 880, to: 880, at: 0.15, length: 0.4, level: 0.16 },
  ],
};

/** What sounds for one happening that `you` may hear; null for most of them. */
export function cueOf(happening: Happening, you: StateCode): Cue | null {
  switch (happening.type) {
    case 'gavelled':
      return 'gavel';
    case 'objected':
      return 'placard';
    case 'bracket-placed':
      return happening.by === you ? null : 'bracket'; // your own you have just placed with your own hand
    case 'capital-answered':
      return happening.by === you ? 'message' : null;
    default:
      return null;
  }
}

/** What the ear follows of the stage. */
export interface Earshot extends Pick<StageState, 'heard' | 'moment'> {
  readonly you: StateCode;
  readonly offers: number; // that wait for your answer
}

/** What is heard with the theatre of a question, and not before the silence has travelled through the room. */
const WITH_MOMENT: Readonly<Partial<Record<Cue, StageState['moment']>>> = { gavel: 'gavel', placard: 'objection' };

/** The cues due between two moments of the stage, each at most once: ten brackets are one sound. */
export function cuesDue(before: Earshot, now: Earshot): readonly Cue[] {
  const news = now.heard !== before.heard;
  const due = new Set<Cue>();
  for (const happening of now.heard) {
    const cue = cueOf(happening, now.you);
    if (cue === null) continue;
    const moment = WITH_MOMENT[cue];
    if (moment === undefined ? news : now.moment === moment && (news || before.moment !== moment)) due.add(cue);
  }
  if (news && now.offers > before.offers) due.add('message');
  return CUES.filter((cue) => due.has(cue));
}
