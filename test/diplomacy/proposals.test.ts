import { expect, test } from 'vitest';
import type { Conference, Talk } from '../../src/core/state.ts';
import type { Edit } from '../../src/core/text/draft.ts';
import { swapsOf } from '../../src/diplomacy/floor.ts';
import { judge, judgeOne } from '../../src/diplomacy/judge.ts';
import { ruleOn } from '../../src/diplomacy/proposals.ts';
import { judgeTogether } from '../../src/diplomacy/trial.ts';
import { editOf, swapOfEdit } from '../../src/diplomacy/edits.ts';
import type { Room } from '../../src/diplomacy/room.ts';
import { IN_SUMMARY, OUT } from '../../src/diplomacy/swap.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from './forum-of-history.ts';

const open = (id: string, seed: number): { room: Room; conference: Conference } => {
  const game = openGame({ scenario: forumOfHistory(id), seed, people: ['KE'] });
  return { room: game.room(), conference: game.conference() };
};
const edit: Edit = { provision: 'ihl-1', reading: 'high', force: 'should', standing: 'text' };
const sounding = (eases: boolean, words: Edit = edit): Talk => ({
  meeting: 1,
  by: 'KE',
  with: 'US',
  about: { type: 'sound', by: 'KE', with: 'US', edit: words },
  answer: { answer: 'yes', worst: null, notWithout: null, learnt: [], package: null, eases },
});

test('a yes found in the corridor carries words once, however often it was given', () => {
  const { room, conference } = open('gge-2016', 2);
  const chance = (...talks: Talk[]) => ruleOn(room, { ...conference, talks }, 'KE', [edit], [], 'floor').chance;
  expect(chance(sounding(false))).toBeGreaterThan(chance());
  expect(chance(sounding(false), sounding(false))).toBe(chance(sounding(false)));
});

test('the same words are the same, whether the edit spells out what stands or not', () => {
  const { room, conference } = open('gge-2016', 2);
  const short: Edit = { provision: 'ihl-1', reading: 'high', force: 'should' };
  const talks = [sounding(true, short)];
  expect(ruleOn(room, { ...conference, talks }, 'KE', [edit], [], 'floor').chance).toBe(
    ruleOn(room, { ...conference, talks: [sounding(true)] }, 'KE', [edit], [], 'floor').chance,
  );
});

test('the luck of a proposal is that of the day: a talk about something else does not draw it anew', () => {
  const aside: Talk = { ...sounding(false), about: { type: 'ask', by: 'KE', with: 'US' } };
  for (let seed = 0; seed < 30; seed++) {
    const { room, conference } = open('gge-2016', seed);
    const rulings = [[], [aside], [aside, aside]].map(
      (talks) => ruleOn(room, { ...conference, talks }, 'KE', [edit], [], 'floor').taken,
    );
    expect(new Set(rulings).size).toBe(1);
  }
});

test('a holder may let go of words under its own bracket for a package that eases it', () => {
  const { room, conference } = open('gge-2016', 2);
  const { standing: s, nature } = room;
  const partner = nature.codes.indexOf('CU');
  const before = s.discomfort[partner] as number;
  const all = room.columns.ids.flatMap((_, at) => swapsOf(room, at, false)).filter(({ where }) => where !== OUT);
  const gives = all.filter((swap) => judgeOne(s, swap, partner) < before - 0.3);
  const takes = all.filter((swap) => judgeOne(s, swap, partner) > before + 0.01);
  const pair = gives
    .flatMap((give) => takes.filter((take) => take.provision !== give.provision).map((take) => [give, take] as const))
    .find((swaps) => (judgeTogether(room, swaps).after[partner] as number) < before);
  if (pair === undefined) throw new Error('no such package in this room');
  const [give, take] = pair.map((swap) => editOf(room.columns, swap)) as [Edit, Edit];
  const bracket = { by: 'CU', provision: take.provision, reading: null, force: null, since: 1 };
  const held = { ...conference, draft: { ...conference.draft, brackets: [bracket] } };
  expect(ruleOn(room, held, 'KE', [take], [], 'floor').chance).toBe(0);
  expect(ruleOn(room, held, 'KE', [give, take], ['CU'], 'package').chance).toBeGreaterThan(0);
});

test('a refused proposal is held against nobody unless it would have made the room less easy', () => {
  let harmless = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { room, conference } = open('gge-2016', seed);
    const after = new Float64Array(room.nature.n);
    for (const [at] of room.columns.ids.entries())
      for (const swap of swapsOf(room, at, false)) {
        const rise = judge(room.standing, swap, after);
        if (swap.where !== 0 || rise > 0.02) continue;
        const ruling = ruleOn(room, conference, 'KE', [editOf(room.columns, swap)], [], 'floor');
        if (ruling.taken) continue;
        harmless++;
        expect(ruling.goodwill).toEqual([]);
      }
  }
  expect(harmless).toBeGreaterThan(20);
});

test('an edit that does not say where its words go leaves them where they are, in the judgement as in the draft', () => {
  const { room } = open('oewg-2019', 1);
  const { standing: s } = room;
  s.where[0] = IN_SUMMARY;
  const provision = room.columns.ids[0] as string;
  expect(swapOfEdit(s, { provision, reading: 'high' })?.where).toBe(IN_SUMMARY);
  expect(swapOfEdit(s, { provision, reading: 'high', standing: 'text' })?.where).toBe(0);
});
