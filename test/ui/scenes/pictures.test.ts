/** What the room shows of each seat, and what it does not. */
import { describe, expect, test } from 'vitest';
import { STANCES, type Stance, type StateCode } from '../../../src/core/terms.ts';
import { CODES } from '../../../src/core/world/states.ts';
import { chamberPicture } from '../../../src/ui/scenes/chamber.ts';
import type { RoomModel } from '../../../src/ui/scenes/contract.ts';
import { tablePicture } from '../../../src/ui/scenes/horseshoe.ts';
import { broken } from '../../../src/ui/scenes/lettering.ts';
import type { Glyph, Measure, Picture } from '../../../src/ui/scenes/picture.ts';
import type { Box, Plan } from '../../../src/ui/scenes/plan.ts';
import { rendererFor } from '../../../src/ui/scenes/renderer.ts';
import { seatAll } from '../../../src/ui/scenes/seating.ts';
import { placardScale } from '../../../src/ui/scenes/standing.ts';

const DESK: Box = { left: 0, top: 0, width: 822, height: 570 };
const PHONE: Box = { left: 0, top: 0, width: 390, height: 216 };
const EXPERTS = ['BY', 'BR', 'CN', 'EG', 'FR', 'JP', 'KE', 'MX', 'RU', 'US', 'GB', 'ES', 'DE', 'GH', 'IN', 'KR'];

const measure: Measure = (text, size) => ({ text, size, width: text.length * 7, height: 16 });

/** The nine who are given a stance; all the others are silent. */
const SHOWN: Readonly<Record<StateCode, Stance>> = { BR: 'sponsor', CN: 'bracket', EG: 'in-favour', JP: 'unknown' };

function modelOf(codes: readonly StateCode[], patch: Partial<RoomModel> = {}): RoomModel {
  return {
    kind: codes.length > 25 ? 'oewg' : 'gge',
    seats: codes.map((code) => ({ code, name: code, stance: SHOWN[code] ?? 'silent' })),
    you: null,
    floor: null,
    chair: codes.length > 25 ? 'CH' : 'FR',
    names: [],
    objectors: [],
    phase: 'sitting',
    seed: 3,
    order: 'alphabet',
    flags: null,
    reducedMotion: false,
    ...patch,
  };
}

function seatedIn(model: RoomModel, box: Box): Plan {
  const { chair, seed, order } = model;
  const stances = new Map(model.seats.map(({ code, stance }) => [code, stance]));
  const guests = { chair, seed, order, codes: [...stances.keys()], nameWidth: 120, latin: true };
  return seatAll({ ...guests, stanceOf: (code) => stances.get(code) ?? 'unknown' }, box);
}

function pictureOf(model: RoomModel, box: Box = DESK, pointed: StateCode | null = null): Picture {
  const plan = seatedIn(model, box);
  return (plan.shape === 'amphitheatre' ? chamberPicture : tablePicture)(model, plan, measure, box, pointed);
}

const marks = (glyphs: readonly Glyph[] = []): readonly string[] =>
  glyphs.map(({ mark }) => (typeof mark === 'string' ? mark : 'flag'));
const at = (picture: Picture, code: StateCode): readonly string[] => marks(picture.seats.get(code));
const words = ({ labels }: Picture): readonly string[] =>
  labels.map(({ text }) => text).filter((text) => text.length > 1);

describe('the Assembly', () => {
  test('a silent seat is a light, and a seat that speaks shows its flag', () => {
    const room = pictureOf(modelOf(CODES));
    expect(at(room, 'BR')).toEqual(['ring', 'flag']);
    expect(at(room, 'CN')).toEqual(['flag', 'brackets']);
    expect(at(room, 'EG')).toEqual(['in-favour']);
    expect(at(room, 'US')).toEqual(['silent']);
    expect(at(room, 'JP')).toEqual(['unknown']);
  });

  test('six stances are six shapes, on a phone without flags', () => {
    const shapes = STANCES.map((stance) => {
      const seats = CODES.map((code) => ({ code, name: code, stance: code === 'BR' ? stance : ('silent' as const) }));
      const room = pictureOf(modelOf(CODES, { seats }), PHONE);
      return [...at(room, 'BR'), ...room.objections.map(() => 'placard')].join();
    });
    expect(new Set(shapes).size).toBe(6);
    expect(shapes.join()).not.toContain('flag');
  });

  test('your seat and the speaker’s are ringed and show flag and stance', () => {
    const room = pictureOf(modelOf(CODES, { you: 'EG', floor: 'US' }));
    expect(at(room, 'EG')).toEqual(['flag', 'you', 'badge-in-favour']);
    expect(at(room, 'US')).toEqual(['flag', 'floor', 'badge-silent']);
    expect(room.floor?.code).toBe('US');
    expect(words(room)).toEqual(['EG', 'US']);
  });

  test('names are few: you, the floor, those who object, those asked for, and the seat pointed at', () => {
    const patch = { you: 'KE', floor: 'US', objectors: ['RU'], names: ['FR'], youLabel: 'Kenya, you' } as const;
    expect(words(pictureOf(modelOf(CODES, patch), DESK, 'IN'))).toEqual(['Kenya, you', 'US', 'RU', 'FR', 'IN']);
  });

  test('flags asked for show on every seat that has room for one, beside its sign', () => {
    const asked = pictureOf(modelOf(CODES, { flags: true }));
    expect(at(asked, 'US')).toEqual(['flag', 'badge-silent']);
    expect(at(asked, 'CN')).toEqual(['flag', 'brackets']);
    expect(at(pictureOf(modelOf(CODES, { flags: true }), PHONE), 'US')).toEqual(['silent']);
  });

  test('an objection raises a placard and throws a ray that stops before the podium', () => {
    const room = pictureOf(modelOf(CODES, { objectors: ['RU'] }));
    expect(room.objections.map(({ code }) => code)).toEqual(['RU']);
    expect(at(room, 'RU')).toEqual([]);
    const plan = seatedIn(modelOf(CODES), DESK);
    const [ray] = room.objections;
    expect(Math.hypot((ray?.to.x ?? 0) - plan.podium.x, (ray?.to.y ?? 0) - plan.podium.y)).toBeCloseTo(
      plan.front * 0.6,
    );
  });

  test('when the room sits again to consult, placards stand and no ray lies over its words', () => {
    const model = modelOf(CODES);
    const seats = model.seats.map((seat) => (seat.code === 'RU' ? { ...seat, stance: 'object' as const } : seat));
    const [raised] = pictureOf({ ...model, seats }).objections;
    expect(raised?.code).toBe('RU');
    expect(raised?.to).toEqual(raised?.from);
  });

  test('the more object, the smaller each placard', () =>
    expect([1, 3, 4, 8, 9, 40].map(placardScale)).toEqual([1, 1, 0.62, 0.62, 0.42, 0.42]));

  test.each(['silence', 'gavel', 'objection'] as const)(
    'in the %s all that counts is who speaks: no stance shows',
    (phase) => {
      const room = pictureOf(modelOf(CODES, { phase }));
      expect(new Set([...room.seats.values()].flatMap(marks))).toEqual(new Set(['silent']));
      expect(room.rows.filter(({ lines }) => lines.length > 0).map(({ ink }) => ink)).toEqual(['row']);
    },
  );

  test('the gavel is up while silence travels and down when it has arrived', () => {
    const gavels = (['sitting', 'silence', 'gavel', 'objection'] as const).map(
      (phase) => pictureOf(modelOf(CODES, { phase })).gavel,
    );
    expect(gavels).toEqual([null, 'up', 'down', null]);
  });
});

describe('the table', () => {
  test('every flag has its name, and the Chair a plate at the head', () => {
    const room = pictureOf(modelOf(EXPERTS, { chairLabel: 'Chair, France' }));
    expect([...words(room)].sort()).toEqual([...EXPERTS.filter((c) => c !== 'FR'), 'Chair, France'].sort());
    expect(EXPERTS.filter((code) => code !== 'FR').every((code) => at(room, code).includes('flag'))).toBe(true);
  });

  test('the Chair’s own stance shows on its plate, and its objection raises a placard as any other', () => {
    const seats = EXPERTS.map((code) => ({
      code,
      name: code,
      stance: code === 'FR' ? ('bracket' as const) : ('silent' as const),
    }));
    expect(at(pictureOf(modelOf(EXPERTS, { seats })), 'FR')).toEqual(['badge-bracket']);
    expect(pictureOf(modelOf(EXPERTS, { objectors: ['FR'] })).objections).toHaveLength(1);
  });

  test('the line of consent breaks where a seat objects', () => {
    const lines = (room: Picture): number =>
      room.rows.filter(({ ink }) => ink === 'silent').flatMap((s) => s.lines).length;
    const whole = pictureOf(modelOf(EXPERTS, { phase: 'silence' }));
    const cut = pictureOf(modelOf(EXPERTS, { phase: 'objection', objectors: ['RU'] }));
    expect(lines(cut)).toBe(lines(whole) + 1);
  });

  test('flags put away leave the sign of every stance', () => {
    const bare = pictureOf(modelOf(EXPERTS, { flags: false }));
    expect([at(bare, 'BR'), at(bare, 'CN'), at(bare, 'US')]).toEqual([['sponsor'], ['bracket'], ['silent']]);
  });

  test('on a phone only the few are named', () =>
    expect(words(pictureOf(modelOf(EXPERTS, { you: 'KE' }), PHONE))).toEqual(['FR', 'KE']));
});

test('a name breaks between words where it is too long, and never inside one', () => {
  const wide = (line: string): number => line.length;
  expect(broken('Chair, Brazil', 20, wide)).toEqual(['Chair, Brazil']);
  expect(broken('Papua New Guinea', 9, wide)).toEqual(['Papua New', 'Guinea']);
  expect(broken('Liechtenstein', 4, wide)).toEqual(['Liechtenstein']);
});

test('software WebGL gives way to the plain canvas; a graphics card does not', () => {
  expect(rendererFor(null)).toBe('canvas');
  expect(rendererFor('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)')).toBe('canvas');
  expect(rendererFor('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe('canvas');
  expect(rendererFor('Microsoft Basic Render Driver')).toBe('canvas');
  expect(rendererFor('ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)')).toBe('webgl');
});
