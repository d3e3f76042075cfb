/** A flag of the sprite sheet, as a disc. The colours are the nations' own; it never stands without a name nearby. */
import { html, type TemplateResult } from 'lit-html';
import type { StateCode } from '../core/terms.ts';
import places from '../../assets/flags/flags.json' with { type: 'json' };
import sheet1 from '../../assets/flags/flags-1x.png';
import sheet2 from '../../assets/flags/flags-2x.png';
import { runningName } from './names.ts';

const at: Readonly<Record<string, readonly number[]>> = places.at;

/** A flag `size` px wide. `named` when nothing beside it says whose it is. */
export function flag(code: StateCode, size: number, named = false): TemplateResult {
  const [x = 0, y = 0] = at[code] ?? [];
  const ratio = size / places.cell;
  const picture = size > places.cell ? `url(${sheet2})` : `image-set(url(${sheet1}) 1x, url(${sheet2}) 2x)`;
  const style = `--size:${size}px;background-image:${picture};background-size:${places.width * ratio}px auto;background-position:${-x * ratio}px ${-y * ratio}px`;
  return named
    ? html`<span class="flag" style=${style} role="img" aria-label=${runningName(code)} title=${runningName(code)}></span>`
    : html`<span class="flag" style=${style} aria-hidden="true"></span>`;
}
