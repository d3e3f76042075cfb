/** The process rail: stations on a line, the open one a capsule of its steps, a fork at the end with both outcomes. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import type { Station } from '../../core/forums/rail.ts';
import { capsuleOf, nameOfState, stationsOf } from '../rail-model.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';

const capsule = (station: Station, place: readonly string[]): TemplateResult => html`<span class="capsule">
  ${capsuleOf(station, place).map(
    (step) =>
      html`<span class="capsule-step ${nameOfState(step) === place[1] ? 'here' : ''}" aria-current=${nameOfState(step) === place[1] ? 'step' : nothing}><span>${inWords(step.label)}</span></span>`,
  )}
</span>`;

function stop(station: Station, place: readonly string[], state: 'past' | 'here' | 'later'): TemplateResult {
  return html`<li class="stop ${state}" aria-current=${state === 'here' ? 'true' : nothing}>
    ${state === 'here' && station.states.length > 0 ? capsule(station, place) : html`<i class="stop-mark" aria-hidden="true"></i>`}
    <span class="stop-label">${state === 'here' ? inWords(station.label) : inWords(station.label).split(',')[0]}<span class="unseen">${say(`rail.${state}`)}</span></span>
  </li>`;
}

/** The rail of the chamber's head; the whole of it is a button that opens the process with its rules. */
export function rail(stage: Stage, view: View): TemplateResult {
  const stations = stationsOf(view.forum);
  const road = stations.filter((s) => !s.ending);
  const ends = stations.filter((s) => s.ending);
  const over = view.outcome !== null;
  const here = road.findIndex((s) => s.path[0] === view.place[0]);
  return html`<button class="rail" @click=${() => stage.set({ sheet: 'process' })}>
    <span class="unseen">${say('rail.open')}: </span>
    <ol class="rail-line">
      ${road.map((station, i) => stop(station, view.place, over || i < here ? 'past' : i === here ? 'here' : 'later'))}
    </ol>
    <span class="fork">
      <svg aria-hidden="true" viewBox="0 0 44 42"><path d="M0 21h8M10 19c10-4 8-14 18-15h14M10 23c10 4 8 14 18 15h14"></path></svg>
      <span class="fork-ends">${ends.map((e) => html`<span class=${over && e.path[0] === view.place[0] ? 'here' : ''}>${inWords(e.label)}</span>`)}</span>
    </span>
  </button>`;
}

/** After every drawing: what does not fit gives way, first the names of other steps, then those of past stations, then of those to come. */
export function fitRail(): void {
  const rail = document.querySelector<HTMLElement>('.rail');
  if (rail === null || rail.clientWidth === 0) return;
  for (const tightness of ['0', '1', '2', '3']) {
    rail.dataset['tight'] = tightness;
    if (rail.scrollWidth <= rail.clientWidth + 1) return;
  }
}

/** The phone's rail: one segment a station. */
export function segments(stage: Stage, view: View): TemplateResult {
  const road = stationsOf(view.forum).filter((s) => !s.ending);
  const here = view.outcome !== null ? road.length : road.findIndex((s) => s.path[0] === view.place[0]);
  return html`<button class="segments" aria-label=${say('rail.open')} @click=${() => stage.set({ sheet: 'process' })}>
    ${road.map((_, i) => html`<i class=${i < here ? 'past' : i === here ? 'here' : ''}></i>`)}
  </button>`;
}
