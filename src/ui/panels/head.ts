/** The head of the chamber: which forum, where the process stands, and how many meetings are left. */
import { html, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { icon } from '../icons.ts';
import { nameOfState, stationsOf } from '../rail-model.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';
import { rail, segments } from './rail.ts';

/** Where the room is, in words: "Session 3, informals". */
export function whereNow(view: View): string {
  const station = stationsOf(view.forum).find((s) => s.path[0] === view.place[0]);
  if (station === undefined) return '';
  const step = station.states.find((s) => nameOfState(s) === view.place[1]);
  return step === undefined
    ? inWords(station.label)
    : `${inWords(station.label)}, ${inWords(step.label).toLocaleLowerCase()}`;
}

export function head(stage: Stage, view: View): TemplateResult {
  const { meeting, meetings, sessionIndex, putFrom } = view.clock;
  const session = view.forum.sessions[sessionIndex];
  return html`<header class="head">
    <button class="plain icon-only" aria-label=${say('menu.open')} @click=${() => stage.set({ sheet: 'menu' })}>${icon('menu')}</button>
    <div class="head-name">
      <h1 class="name">${stage.state.scenario === null ? '' : inWords(stage.state.scenario.title)}</h1>
      <p class="meta">${session === undefined ? say('clock.before') : inWords(session.dates)}</p>
      <p class="meta head-where">${whereNow(view)}</p>
    </div>
    ${rail(stage, view)}
    <div class="clock figures">
      <b>${meeting}<span class="clock-of"> / ${meetings}</span></b>
      <span class="meta clock-unit">${say('clock.meeting', { n: meetings })}</span>
      <span class="meta" title=${say('clock.question-why', { n: putFrom })}>${say('clock.question', { n: putFrom })}</span>
    </div>
    ${segments(stage, view)}
  </header>`;
}
