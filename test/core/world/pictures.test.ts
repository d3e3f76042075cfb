import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import flags from '../../../assets/flags/flags.json' with { type: 'json' };
import map from '../../../assets/map/map.json' with { type: 'json' };
import { CODES } from '../../../src/core/world/states.ts';

const asset = (name: string): Buffer => readFileSync(new URL(`../../../assets/${name}`, import.meta.url));

describe('the flags', () => {
  const places = Object.entries(flags.at);

  it('fly for every Member State, each in a cell of its own', () => {
    expect(places.map(([code]) => code)).toEqual([...CODES]);
    expect(new Set(places.map(([, place]) => place.join())).size).toBe(193);
    for (const [, [x = -1, y = -1]] of places) {
      expect(x % flags.cell).toBe(0);
      expect(y % flags.cell).toBe(0);
      expect(x + flags.cell).toBeLessThanOrEqual(flags.width);
      expect(y + flags.cell).toBeLessThanOrEqual(flags.height);
    }
  });

  it.each([1, 2])('lie on one 8-bit sheet at %ix', (scale) => {
    const png = asset(`flags/flags-${scale}x.png`);
    const colourMap = 3;
    expect(png.readUInt32BE(16)).toBe(flags.width * scale);
    expect(png.readUInt32BE(20)).toBe(flags.height * scale);
    expect(png[24]).toBe(8);
    expect(png[25]).toBe(colourMap);
    expect(png.length).toBeLessThan(scale === 1 ? 40_000 : 100_000);
  });
});

describe('the map', () => {
  const dots = Object.entries(map.dots).map(([code, [x = -1, y = -1]]) => ({ code, x, y }));

  it('is small and has no borders to draw', () => {
    expect(asset('map/map.json').length).toBeLessThan(40_000);
    expect(map.land).toMatch(/^[Mlz0-9 .-]+$/);
  });

  it('has a dot in its frame for every Member State', () => {
    expect(dots.map((dot) => dot.code)).toEqual([...CODES]);
    for (const { x, y } of dots) {
      expect(x > 8 && x < map.width - 8 && y > 8 && y < map.height - 8).toBe(true);
    }
  });

  it('keeps the dots apart, so that each can be seen and touched', () => {
    for (const a of dots) {
      for (const b of dots) {
        if (a.code < b.code) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
      }
    }
  });

  it('leaves neighbours where one looks for them', () => {
    const at = new Map(dots.map((dot) => [dot.code, dot]));
    const place = (code: string) => at.get(code) ?? { x: 0, y: 0 };
    expect(place('BR').x).toBeLessThan(place('AO').x);
    expect(place('NO').y).toBeLessThan(place('DZ').y);
    expect(place('NZ').x).toBeGreaterThan(place('AU').x);
    expect(place('WS').x).toBeGreaterThan(place('FJ').x);
    expect(place('EE').y).toBeLessThan(place('LT').y);
  });
});
