/** Land without borders and a dot a State: a dot is a seat, not a territory. The list beside it is the sure way in. */
import { html, svg, type TemplateResult } from 'lit-html';
import map from '../../../assets/map/map.json' with { type: 'json' };
import type { StateCode } from '../../core/terms.ts';
import { flag } from '../flag.ts';
import { runningName } from '../names.ts';
import { say } from '../words.ts';

export interface WorldMap {
  readonly seats: readonly StateCode[];
  readonly marked: readonly StateCode[]; // shown by flag
  readonly chosen: StateCode | null;
  readonly pick: (code: StateCode) => void;
}

const dots: Readonly<Record<string, readonly number[]>> = map.dots;
const NEAR = 22; // px of the map within which a pointer means a dot

function nearest(model: WorldMap, event: MouseEvent): StateCode | null {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * map.width;
  const y = ((event.clientY - box.top) / box.height) * map.height;
  const reach = Math.max(NEAR, (NEAR * map.width) / box.width);
  let best: { code: StateCode; far: number } | null = null;
  for (const code of model.seats) {
    const [dx = 0, dy = 0] = dots[code] ?? [];
    const far = Math.hypot(dx - x, dy - y);
    if (far <= reach && (best === null || far < best.far)) best = { code, far };
  }
  return best?.code ?? null;
}

export function worldMap(model: WorldMap): TemplateResult {
  const { seats, marked, chosen } = model;
  const left = (code: StateCode): string =>
    `left:${(100 * (dots[code]?.[0] ?? 0)) / map.width}%;top:${(100 * (dots[code]?.[1] ?? 0)) / map.height}%`;
  const shown = chosen === null || marked.includes(chosen) ? marked : [...marked, chosen];
  return html`<div
    class="map"
    role="img"
    aria-label=${say('seat.map')}
    @click=${(e: MouseEvent) => {
      const code = nearest(model, e);
      if (code !== null) model.pick(code);
    }}
  >
    <svg viewBox="0 0 ${map.width} ${map.height}" aria-hidden="true">
      <path class="land" d=${map.land}></path>
      ${seats.map((code) => svg`<circle class="dot" cx=${dots[code]?.[0] ?? 0} cy=${dots[code]?.[1] ?? 0} r="4.6"></circle>`)}
    </svg>
    ${shown.map(
      (code) => html`<span class="map-flag ${code === chosen ? 'chosen' : ''}" style=${left(code)}>
        ${flag(code, code === chosen ? 44 : 26)}${code === chosen ? html`<b>${runningName(code)}</b>` : ''}
      </span>`,
    )}
  </div>`;
}
