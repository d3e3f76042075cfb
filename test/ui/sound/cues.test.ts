/** Which moment sounds what. */
import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/core/happenings.ts';
import { cueOf, CUES, cuesDue, type Earshot, SCORE } from '../../../src/ui/sound/cues.ts';

const bracket = (by: string): Happening => ({
  type: 'bracket-placed',
  by,
  provision: 'ihl',
  reading: null,
  force: null,
});
const letter = (by: string): Happening => ({
  type: 'capital-answered',
  by,
  provision: 'ihl',
  widened: true,
  why: 'isolated',
});
const objected: Happening = { type: 'objected', state: 'CU', provisions: [], terms: [], reason: '' };
const gavelled: Happening = { type: 'gavelled' };
const now = (patch: Partial<Earshot> = {}): Earshot => ({ heard: [], moment: null, you: 'KE', offers: 0, ...patch });

test.each([
  [gavelled, 'gavel'],
  [objected, 'placard'],
  [bracket('MX'), 'bracket'],
  [letter('KE'), 'message'],
  [{ type: 'floor-taken', by: 'MX' } satisfies Happening, null],
  [{ type: 'bracket-lifted', by: 'MX', provision: 'ihl' } satisfies Happening, null],
] as const)('$0.type sounds $1', (happening, cue) => {
  expect(cueOf(happening, 'KE')).toBe(cue);
});

test('a bracket of your own makes no sound', () => {
  expect(cueOf(bracket('KE'), 'KE')).toBeNull();
});

describe('between two moments', () => {
  test('many brackets are one sound', () => {
    expect(cuesDue(now(), now({ heard: [bracket('MX'), bracket('EG'), bracket('CN')] }))).toEqual(['bracket']);
  });

  test('an offer that has come sounds as a letter of the capital does', () => {
    expect(cuesDue(now(), now({ heard: [{ type: 'gavelled' }], offers: 1 }))).toEqual(['message']);
    expect(cuesDue(now({ offers: 1 }), now({ heard: [{ type: 'programme-agreed' }], offers: 1 }))).toEqual([]);
  });

  test('the gavel is not heard before the silence has gone through the room, and then once', () => {
    const heard = [gavelled];
    const [travels, falls] = [now({ heard, moment: 'silence' }), now({ heard, moment: 'gavel' })];
    expect(cuesDue(now(), travels)).toEqual([]);
    expect(cuesDue(travels, falls)).toEqual(['gavel']);
    expect(cuesDue(falls, falls)).toEqual([]);
    expect(cuesDue(falls, now({ heard }))).toEqual([]);
  });

  test('your own objection breaks the silence at once', () => {
    expect(cuesDue(now(), now({ heard: [objected], moment: 'objection' }))).toEqual(['placard']);
  });

  test('turning a page without news is silent', () => {
    const still = now({ heard: [bracket('MX'), letter('KE')] });
    expect(cuesDue(still, still)).toEqual([]);
  });
});

test('every cue is short and never loud', () => {
  for (const cue of CUES) {
    expect(Math.max(...SCORE[cue].map(({ at, length }) => at + length))).toBeLessThan(0.6);
    expect(Math.max(...SCORE[cue].map(({ level }) => level))).toBeLessThanOrEqual(0.5);
  }
});
