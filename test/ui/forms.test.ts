import { expect, test } from 'vitest';
import { says, talkAct } from '../../src/ui/corridor-state.ts';
import type { Corridor, Work } from '../../src/ui/stage.ts';
import { actOf, leanEdit, provisionsFor } from '../../src/ui/work.ts';
import { seated } from './table.ts';

const work = (purpose: Work['purpose'], provision: string): Work => ({
  purpose,
  provision,
  edit: { provision },
  own: null,
  reason: 'isolated',
});
const talk: Corridor = {
  with: 'EG',
  search: '',
  doing: 'ask',
  give: null,
  take: null,
  picking: null,
  provision: null,
  invited: [],
};

test('what a form would send is what the rules are asked about', async () => {
  const game = await seated('KE');
  game.play({ type: 'take-floor', by: 'KE' });
  const view = game.view();
  const provision = view.text.provisions.find((p) => view.draft.standings[p.id]?.standing === 'text');
  const other = provision?.readings.find((r) => r.id !== view.draft.standings[provision.id]?.reading);
  if (provision === undefined || other === undefined) throw new Error('nothing to propose');
  const act = actOf({ ...work('propose', provision.id), edit: { provision: provision.id, reading: other.id } }, view);
  expect(act).toEqual({ type: 'propose-reading', by: 'KE', edit: { provision: provision.id, reading: other.id } });
  if (act !== null) game.play(act);
});

test('a choice of what already stands is no change', async () => {
  const view = (await seated('KE')).view();
  const [provision, now] = Object.entries(view.draft.standings)[0] ?? [];
  if (provision === undefined || now === undefined) throw new Error('no draft');
  expect(leanEdit(view, { provision, reading: now.reading, force: now.force, standing: now.standing })).toEqual({
    provision,
  });
});

test('to want words out is a bracket without a reading, and words of one’s own need words', async () => {
  const view = (await seated('KE')).view();
  const [provision = ''] = Object.keys(view.draft.standings);
  expect(actOf({ ...work('bracket', provision), edit: { provision, standing: 'deleted' } }, view)).toMatchObject({
    reading: null,
  });
  expect(actOf({ ...work('propose', provision), own: { words: '  ', place: 0, ambiguity: 0 } }, view)).toBeNull();
});

test('only words that one may lift, sponsor or leave are offered for that', async () => {
  const game = await seated('KE');
  const can = (act: Parameters<typeof game.secretariat.can>[0]): boolean => game.secretariat.can(act) === null;
  expect(provisionsFor('lift', game.view(), [], can)).toEqual([]);
  expect(provisionsFor('withdraw', game.view(), [], can)).toEqual([]);
  const [first] = provisionsFor('cosponsor', game.view(), [], can);
  if (first === undefined) throw new Error('nothing to sponsor');
  game.play({ type: 'cosponsor', by: 'KE', provision: first.id });
  while (game.view().clock.meeting === 1) game.play({ type: 'done', by: 'KE' });
  expect(provisionsFor('withdraw', game.view(), [], can).map((p) => p.id)).toEqual([first.id]);
});

test('a package is offered only with both halves, each of which asks for something', async () => {
  const view = (await seated('KE')).view();
  const give = { provision: 'a', reading: 'x' };
  const take = { provision: 'b', reading: 'y' };
  expect(talkAct({ ...talk, doing: 'package', give }, view)).toBeNull();
  expect(talkAct({ ...talk, doing: 'package', give, take: { provision: 'b' } }, view)).toBeNull();
  expect(talkAct({ ...talk, doing: 'package', give, take }, view)).toEqual({
    type: 'offer-package',
    by: 'KE',
    with: 'EG',
    give,
    take,
  });
  expect(says(null)).toBe(false);
});

test('nobody is talked to before somebody is chosen', async () => {
  const view = (await seated('KE')).view();
  for (const doing of ['ask', 'sound', 'package', 'sponsorship', 'warn'] as const)
    expect(
      talkAct(
        {
          ...talk,
          doing,
          with: null,
          provision: 'a',
          give: { provision: 'a', reading: 'x' },
          take: { provision: 'b', reading: 'y' },
        },
        view,
      ),
    ).toBeNull();
});

test('a circle is convened over words of one’s choice, or to look for some; chosen words must say something', async () => {
  const view = (await seated('KE')).view();
  const circle = { ...talk, doing: 'convene', with: 'EG', invited: ['EG'], provision: 'a' } as const;
  expect(talkAct(circle, view)).toEqual({ type: 'convene', by: 'KE', with: ['EG'], provision: 'a' });
  expect(talkAct({ ...circle, take: { provision: 'a' } }, view)).toBeNull();
  const edit = { provision: 'a', reading: 'x' };
  expect(talkAct({ ...circle, take: edit }, view)).toMatchObject({ edit });
});
