/** What you brought home on the seat's own scale, and a profile instead of a rank. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { onScale, type Par } from '../../debrief/par.ts';
import { profileOf, SIDES } from '../../debrief/profile.ts';
import type { ForumResult } from '../../debrief/result.ts';
import type { Game } from '../desk.ts';
import { say } from '../words.ts';
import type { Findings } from './found.ts';

/** A score of the scale in figures, with a true minus. */
const points = (value: number): string => String(Math.round(value)).replace('-', '−');

const percent = (share: number): number => Math.round(100 * share);

/** The line from the room without you to the best line found. */
function scale(par: Par, yours: number): TemplateResult {
  const bridge = onScale(par.bridge, par) ?? 0;
  const [low, high] = [Math.min(0, yours, bridge), Math.max(100, yours)];
  const at = (value: number): string => `${(100 * (value - low)) / (high - low)}%`;
  return html`<div class="par" aria-hidden="true">
    <i class="par-line" style="left:${at(0)};right:calc(100% - ${at(100)})"></i>
    <i class="par-way" style="left:${at(Math.min(0, yours))};width:calc(${at(Math.max(0, yours))} - ${at(Math.min(0, yours))})"></i>
    <i class="par-end" style="left:${at(0)}"></i><i class="par-end" style="left:${at(100)}"></i>
    <i class="par-bridge" style="left:${at(bridge)}"></i>
    <b class="par-you figures" style="left:${at(yours)}">${points(yours)}</b>
  </div>
  <ul class="par-key meta figures">
    <li>0 · ${say('par.without')}</li>
    <li><i class="par-bridge" aria-hidden="true"></i>${points(bridge)} · ${say('par.bridge')}</li>
    <li>100 · ${say('par.best', { n: par.tried })}</li>
  </ul>`;
}

/** Par, or how far the work on it has come. */
export function parFigure(findings: Findings | null): TemplateResult {
  const par = findings?.par ?? null;
  if (par === null)
    return html`<p class="soft par-wait" role="status">${say('par.working')} <span class="figures" aria-hidden="true">${percent(findings?.done ?? 0)}&nbsp;%</span></p>`;
  const yours = onScale(par.yours, par);
  if (yours === null) return html`<p class="prose">${say('par.none', { n: par.tried })}</p>`;
  const words = yours > 100.5 ? 'par.over' : yours > 99.5 ? 'par.reached' : yours < -0.5 ? 'par.under' : 'par.within';
  return html`<p class="prose">${say(words, { score: points(yours), n: par.tried })}</p>${scale(par, yours)}`;
}

/** Five sides of what was done, each on a line of its own. */
export function profileList(game: Game, par: Par | null, result: ForumResult): TemplateResult | typeof nothing {
  if (par === null) return nothing;
  const profile = profileOf(game.secretariat, game.you, par, result);
  return html`<ul class="profile">${SIDES.map(
    (side) => html`<li>
      <b class="name">${say(`profile.${side}`)}</b><b class="figures">${percent(profile[side])}</b>
      <i class="bar thin" aria-hidden="true"><i style="width:${percent(profile[side])}%"></i></i>
      <span class="meta">${say(`profile.${side}-how`)}</span>
    </li>`,
  )}</ul>`;
}
