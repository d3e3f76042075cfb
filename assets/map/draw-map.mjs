// Draws map.json: land without borders, and one dot a Member State. Run by hand after a change of the sources: node assets/map/draw-map.mjs
// Borders are left out on purpose: a dot is a seat, not a territory.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const land = require('world-atlas/land-110m.json');
const countries = require('world-countries');
const { rows } = JSON.parse(readFileSync(new URL('../facts/states.json', import.meta.url), 'utf8'));
const codes = rows.map((row) => (Array.isArray(row) ? row[0] : row.code));

const WIDTH = 880;
const HEIGHT = 430;
const APART = 13.5; // least distance between dots

const world = feature(land, land.objects.land); // a collection of polygons
const north = {
  type: 'FeatureCollection',
  features: world.features.map((f) => ({
    ...f,
    geometry:
      f.geometry.type === 'MultiPolygon'
        ? { ...f.geometry, coordinates: f.geometry.coordinates.filter((polygon) => !polygon[0].every(([, lat]) => lat < -58)) }
        : f.geometry,
  })),
};
const projection = geoNaturalEarth1().rotate([-11, 0]).fitExtent([[4, 4], [WIDTH - 4, HEIGHT - 4]], north);
const path = geoPath(projection).digits(1)(north);

const home = new Map(countries.map((c) => [c.cca2, c.latlng]));
const dots = codes.map((code) => {
  const at = home.get(code);
  if (at === undefined) throw new Error(`no place for ${code}`);
  const [x, y] = projection([at[1], at[0]]);
  return { code, x, y, hx: x, hy: y };
});
for (let turn = 0; turn < 400; turn += 1) {
  for (const a of dots)
    for (const b of dots) {
      if (a.code >= b.code) continue;
      const dx = b.x - a.x || 0.01;
      const dy = b.y - a.y || 0.01;
      const d = Math.hypot(dx, dy);
      if (d >= APART) continue;
      const push = (APART - d) / 2 / d;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
    }
  for (const a of dots) {
    a.x += (a.hx - a.x) * 0.02;
    a.y += (a.hy - a.y) * 0.02;
    a.x = Math.min(WIDTH - 8, Math.max(8, a.x));
    a.y = Math.min(HEIGHT - 8, Math.max(8, a.y));
  }
}
const round = (n) => Math.round(n * 10) / 10;
writeFileSync(
  new URL('map.json', import.meta.url),
  `${JSON.stringify({
    source: 'Land: Natural Earth 1:110m, public domain, by world-atlas 2.0.2. Places of dots: world-countries 5.1.0 by Mohammed Le Doze, ODbL 1.0; this table of dots is shared under ODbL 1.0.',
    width: WIDTH,
    height: HEIGHT,
    land: path,
    dots: Object.fromEntries(dots.map((d) => [d.code, [round(d.x), round(d.y)]])),
  })}\n`,
);
