import { expect, test } from 'vitest';
import { verdictNow } from '../../src/diplomacy/question.ts';
import { openGame, type Secretariat } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const scenario = forumOfHistory('gge-2016'); // Germany presides

test('a person in the chair opens each meeting on the item of its choice, puts the question and lets the gavel fall', () => {
  const game = openGame({ scenario, seed: 2, people: ['DE'] });
  let opened = 0;
  for (let stop = 0; stop < 200 && game.conference().outcome === null; stop++) {
    const may = game
      .view('DE')
      .inOrder.filter((act) => act.refusal === null)
      .map((act) => act.type);
    if (may.includes('gavel')) game.send({ type: 'gavel', by: 'DE' }, 'player');
    else if (may.includes('open-meeting')) {
      expect(game.send({ type: 'open-meeting', by: 'DE', cluster: 'law' }, 'player').ok).toBe(true);
      opened++;
      expect(game.view('DE').cluster?.id).toBe('law');
    } else expect(game.send({ type: 'done', by: 'DE' }, 'player').ok).toBe(true);
  }
  expect(opened).toBe(12);
  expect(game.conference().outcome).not.toBeNull();
});

test('a compromise of the person in the chair stands in the next draft', () => {
  const game = openGame({ scenario, seed: 2, people: ['DE'] });
  game.send({ type: 'open-meeting', by: 'DE', cluster: 'law' }, 'player');
  const edit = { provision: 'ihl-1', reading: 'mid-blurred', force: 'notes', standing: 'text' } as const;
  expect(game.send({ type: 'propose-compromise', by: 'DE', edit }, 'player').ok).toBe(true);
  expect(game.view('DE').draft.standings['ihl-1']).toMatchObject({ reading: 'mid-blurred', force: 'notes' });
});

test('what the room is told of a question put now holds the true number of objectors in most meetings', () => {
  for (const you of ['KE', 'DE']) {
    let held = 0;
    let looks = 0;
    for (let seed = 0; seed < 6; seed++) {
      const game = openGame({ scenario, seed, people: [you] });
      for (let stop = 0; stop < 60 && game.conference().outcome === null; stop++) {
        const view = game.view(you);
        const may = view.inOrder.filter((act) => act.refusal === null).map((act) => act.type);
        if (view.place[1] === 'exchange') {
          const { objects } = verdictNow(game.room(), game.conference(), [you], []);
          const truth = objects.reduce((sum, one) => sum + one, 0);
          looks++;
          if (truth >= view.room.fewest && truth <= view.room.most) held++;
        }
        if (may.includes('gavel')) game.send({ type: 'gavel', by: you }, 'player');
        else if (may.includes('open-meeting')) game.send({ type: 'open-meeting', by: you, cluster: 'law' }, 'player');
        else game.send({ type: 'done', by: you }, 'player');
      }
    }
    expect(looks).toBeGreaterThan(40);
    expect(held / looks).toBeGreaterThan(0.6);
  }
});

/** Opens meetings on the first item and says `done` until `stop`, as the one who presides. */
function preside(game: Secretariat, chair: string, stop: () => boolean): void {
  const cluster = game.scenario.forum.clusters[0]?.id ?? '';
  for (let step = 0; step < 200 && game.conference().outcome === null && !stop(); step++) {
    const may = game.view(chair).inOrder.filter((act) => act.refusal === null);
    if (may.some(({ type }) => type === 'open-meeting'))
      game.send({ type: 'open-meeting', by: chair, cluster }, 'player');
    else game.send({ type: 'done', by: chair }, 'player');
  }
}

test('a letter that was answered with an objection is answered again when it is sent again', () => {
  const past = forumOfHistory('gge-2009');
  const { chair } = past.forum;
  let broken = 0;
  for (let seed = 0; seed < 30; seed++) {
    const game = openGame({ scenario: past, seed, people: [chair] });
    const silence = (): boolean => {
      const sent = game.send({ type: 'place-under-silence', by: chair, subject: 'text', hours: 72 }, 'player');
      if (sent.ok) game.send({ type: 'done', by: chair }, 'player');
      return sent.ok;
    };
    preside(game, chair, silence);
    if (game.conference().outcome !== null || game.view(chair).place[1] !== 'adjourned' || !silence()) continue;
    broken++;
    expect(game.view(chair).place[1]).toBe('adjourned');
  }
  expect(broken).toBeGreaterThan(0);
});

test('what a person in the chair agrees with the objectors is put again as it is', () => {
  let consulted = 0;
  for (let seed = 0; seed < 12; seed++) {
    const game = openGame({ scenario, seed, people: ['DE'] });
    preside(game, 'DE', () => game.view('DE').place[1] === 'suspended');
    const provision = game.conference().objections[0]?.provisions[0];
    if (game.conference().outcome !== null || provision === undefined) continue;
    const edit = { provision, reading: 'low-blurred', force: 'notes', standing: 'text' } as const;
    if (!game.send({ type: 'propose-compromise', by: 'DE', edit }, 'player').ok) continue;
    consulted++;
    const agreed = game.view('DE').draft.standings;
    game.send({ type: 'done', by: 'DE' }, 'player');
    expect(game.view('DE').happenings.findLast((told) => told.type === 'draft-circulated')).toMatchObject({
      edits: [],
    });
    expect(game.view('DE').circulated.at(-1)?.standings).toEqual(agreed);
  }
  expect(consulted).toBeGreaterThan(2);
});
