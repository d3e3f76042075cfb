/** What can be read off a record: its course, its voices, its reservations, its decisions. */
import { beforeAll, describe, expect, test } from 'vitest';
import { conclude } from '../../src/core/conduct/ending.ts';
import { openConference } from '../../src/core/conference.ts';
import type { Happening } from '../../src/core/happenings.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { COLUMNS, csvCell, decisionsCsv } from '../../src/debrief/csv.ts';
import { outcomesOf } from '../../src/debrief/mandate.ts';
import { bracketsOf, reservationsOf } from '../../src/debrief/reservations.ts';
import { resultOf } from '../../src/debrief/result.ts';
import { lineageOf, stretchesOf, voicesOf } from '../../src/debrief/voices.ts';
import type { Secretariat } from '../../src/secretariat/secretariat.ts';
import { contextOf } from '../../src/telling/context.ts';
import { shipped } from '../ui/table.ts';
import { objecting, played } from './played.ts';

let game: Secretariat;
let opposed: Secretariat;
const toldIn = (one: Secretariat): Happening[] => one.lines().flatMap((line) => ('told' in line ? [line.told] : []));

beforeAll(async () => {
  game = await played('gge-2016-2017', 'KE', 'log-roller');
  opposed = await played('gge-2016-2017', 'KE', 'obstructor', objecting);
});

describe('the course', () => {
  test('stops at every meeting in turn and ends where the game ended', () => {
    const stops = courseOf(game);
    const meetings = stops.map(({ conference }) => conference.meeting);
    expect(meetings).toEqual([...meetings].sort((a, b) => a - b));
    expect(new Set(meetings).size).toBe(game.conference().meeting);
    expect(stops.at(-1)).toMatchObject({ kind: 'end' });
    expect(stops.at(-1)?.conference.draft).toEqual(game.conference().draft);
    expect(stops.flatMap(({ told }) => told)).toEqual(toldIn(game));
    for (const { agreeing } of stops) expect(agreeing).toBeLessThanOrEqual(game.scenario.forum.seats.length);
  });

  test('breaks where somebody objected', () => {
    const broken = courseOf(opposed).filter(({ kind }) => kind !== 'meeting');
    expect(broken.map(({ broken: by }) => by.includes('KE'))).toContain(true);
    expect(courseOf(game).some(({ broken: by }) => by.includes('KE'))).toBe(false);
  });
});

describe('whose words survived', () => {
  test('the voices of a report make up the whole of it, and you are among them', () => {
    const voices = voicesOf(game.conference(), 'KE', 'ru');
    expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(voices.some(({ who }) => who === 'KE')).toBe(true);
  });

  test('words that you brought in are told as yours, and how they came in', () => {
    const { text, draft } = game.conference();
    const own = text.provisions.find(
      ({ id }) => draft.standings[id]?.movedBy === 'KE' && draft.standings[id]?.standing === 'text',
    );
    const paragraph = text.paragraphs.find(({ provisions }) => provisions.includes(own?.id ?? ''));
    expect(stretchesOf(game.conference(), paragraph?.id ?? '', 'en').some(({ by }) => by === 'KE')).toBe(true);
    const changes = lineageOf(toldIn(game), own?.id ?? '');
    expect(changes.some(({ by, taken }) => by === 'KE' && taken)).toBe(true);
    for (const { edit } of changes) expect(edit.provision).toBe(own?.id);
  });
});

describe('instructions', () => {
  test('come out as sought, as can be lived with, past the red line, or not at all', () => {
    const view = game.view('US');
    const instruction = view.instructions.find(({ refuse }) => refuse.length > 0);
    const standing = view.draft.standings[instruction?.provision ?? ''];
    if (instruction === undefined || standing === undefined) throw new Error('no red line');
    const as = (change: Partial<typeof standing>): string | undefined => {
      const standings = {
        ...view.draft.standings,
        [instruction.provision]: { ...standing, standing: 'text' as const, ...change },
      };
      return outcomesOf({ ...view, draft: { ...view.draft, standings } }).find((one) => one.instruction === instruction)
        ?.result;
    };
    expect(as({ reading: instruction.seek })).toBe('won');
    expect(as({ reading: instruction.refuse[0] ?? '' })).toBe('lost');
    expect(as({ standing: 'deleted' })).toBe('out');
  });
});

describe('who stood against', () => {
  test('objections stand at the end with their reason; what was said before them was overcome', () => {
    const own = reservationsOf(toldIn(opposed)).filter(({ state, kind }) => state === 'KE' && kind === 'objected');
    expect(own.map(({ stands }) => stands)).toEqual([...own.slice(1).map(() => false), true]);
    expect(own.at(-1)?.reason).toBe('Not without the Charter as a whole.');
    const ended = toldIn(opposed).find((one) => one.type === 'ended');
    const standing = reservationsOf(toldIn(opposed)).filter(
      ({ stands, kind }) => stands && (kind === 'objected' || kind === 'held'),
    );
    expect([...new Set(standing.map(({ state }) => state))].sort()).toEqual(
      [...(ended?.type === 'ended' ? ended.objectors : [])].sort(),
    );
  });

  test('the result names those who hold the last brackets, also where their words go to a Chair’s summary', async () => {
    const scenario = await shipped('oewg-2019-2021');
    const before = openConference(scenario, 1, []);
    const [held, named] = scenario.text.provisions;
    if (held === undefined || named === undefined) throw new Error('no text');
    const bracket = { by: 'IR', provision: held.id, reading: null, force: null, since: 9 };
    const draft = { ...before.draft, brackets: [bracket, { ...bracket, by: 'CU' }] };
    const objections = [{ state: 'CU', provisions: [named.id], terms: [] }];
    const { changes, happenings } = conclude({ ...before, draft, objections }, 'procedural');
    const over = { ...before, ...changes };
    expect(over.draft.standings[held.id]?.standing).toBe('summary');
    expect(resultOf(over, 'en', () => '').objections.map(({ state }) => state)).toEqual(['CU', 'IR']);
    expect(happenings.at(-1)).toMatchObject({ type: 'ended', objectors: ['CU', 'IR'] });
    expect(resultOf({ ...over, outcome: 'consensus' }, 'en', () => '').objections).toEqual([]);
  });

  test('brackets are told with the meetings in which they stood, the longest first', () => {
    const spans = bracketsOf(toldIn(opposed)).map(({ from, to }) => (to ?? opposed.conference().meeting + 1) - from);
    expect(spans.length).toBeGreaterThan(0);
    expect(spans).toEqual([...spans].sort((a, b) => b - a));
  });
});

describe('the table of decisions', () => {
  test('has a head, a row for each thing done, and the same number of cells in every row', () => {
    const csv = decisionsCsv(toldIn(opposed), contextOf(opposed.scenario, 'ru', null, opposed.conference().text));
    const rows = csv.split('\r\n').slice(0, -1);
    expect(rows[0]).toBe(COLUMNS.join(','));
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows)
      expect(
        row.match(/("([^"]|"")*"|[^,"]*)(,|$)/g)?.filter((cell, at, all) => at < all.length - 1 || cell !== '').length,
      ).toBe(COLUMNS.length);
  });

  test('keeps quotation marks whole, and nothing in it is a formula', () => {
    expect(csvCell('as "agreed"')).toBe('"as ""agreed"""');
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('=HYPERLINK(1)')).toBe("'=HYPERLINK(1)");
  });
});
