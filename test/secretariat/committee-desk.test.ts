/** A draft resolution at the desk of one delegation. */
import { drafts } from 'virtual:scenarios';
import { beforeAll, expect, test } from 'vitest';
import type { MemberAct } from '../../src/core/committee/acts.ts';
import type { CommitteeScenario } from '../../src/core/committee/agenda.ts';
import { type CommitteeDesk, openCommitteeDesk } from '../../src/secretariat/committee/desk.ts';

const you = 'GH';
let scenario: CommitteeScenario;

beforeAll(async () => {
  const shipped = drafts.find(({ id }) => id === 'resolution-73-187-2018');
  if (shipped === undefined) throw new Error('no draft');
  scenario = await shipped.load();
});

const open = (acts: readonly MemberAct[] = []): CommitteeDesk =>
  openCommitteeDesk({ scenario, seed: 7, people: [you] }, you, acts);

test('the chances of a vote add up, and its reasons come strongest first', () => {
  const { yes, no, abstain, terms } = open().judged(you);
  expect(yes + no + abstain).toBeCloseTo(1, 9);
  const sizes = terms.map(({ value }) => Math.abs(value));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(sizes.at(-1)).toBeGreaterThan(0);
});

test('what a delegation could ask for does bring it nearer to a Yes by what is told, once the text is changed', () => {
  const desk = open();
  const wish = desk.wishes().find(({ change }) => change !== 'delete');
  if (wish === undefined) throw new Error('nothing to ask for');
  const text = scenario.draft.paragraphs.map((paragraph) =>
    paragraph.id === wish.paragraph && wish.change === 'balance'
      ? { ...paragraph, place: paragraph.place / 2 }
      : paragraph,
  );
  expect(wish.change).toBe('balance');
  const before = desk.judged(you);
  const changed = { ...scenario, draft: { ...scenario.draft, paragraphs: text } };
  const after = openCommitteeDesk({ scenario: changed, seed: 7, people: [you] }, you, []).judged(you);
  expect(after.yes - after.no - (before.yes - before.no)).toBeCloseTo(wish.gain, 9);
});

test('the desk waits for its delegation, refuses with a reason, and goes on from the acts of an earlier sitting', () => {
  const desk = open();
  expect(desk.stage()).toBe('tabling');
  expect(desk.waits()).toBe(true);
  expect(desk.refusal({ type: 'table', by: you })?.code).toBe('not-yours-to-table');
  const acts: readonly MemberAct[] = [
    { type: 'done', by: you },
    { type: 'done', by: you },
  ];
  for (const act of acts) desk.room.send({ act, from: 'player' });
  expect(open(acts).room.record()).toBe(desk.room.record());
});
