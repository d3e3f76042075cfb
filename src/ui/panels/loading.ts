/** While the room is fetched: its rows draw themselves from the front; what takes longer is named after a while. */
import { html, svg, type TemplateResult } from 'lit-html';
import { say } from '../words.ts';

const ROWS = 8;
const [INNER, OUTER] = [0.395, 1]; // radii of the first row and the last, of the whole
const REACH = 150;

const row = (k: number): TemplateResult => {
  const radius = Math.round(REACH * (INNER + ((OUTER - INNER) * k) / (ROWS - 1)));
  return svg`<path class="loading-row" style="--row:${k}" pathLength="1" d="M${-radius} 0a${radius} ${radius} 0 0 1 ${2 * radius} 0"></path>`;
};

export const loading = (): TemplateResult => html`<main class="loading dark">
  <div class="loading-words">
    <h1 class="screen-title">${say('loading.room')}</h1>
    <p class="soft loading-late">${say('loading.late')}</p>
  </div>
  <svg class="loading-rows" viewBox="-154 -154 308 158" aria-hidden="true">${Array.from({ length: ROWS }, (_, k) => row(k))}</svg>
</main>`;
