/** The corridor: nobody else hears this. On the left the other delegation and what is known of it, on the right what you say. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { leaveCorridor, nearestFirst, prepare } from '../corridor-state.ts';
import { holdouts } from '../holdouts.ts';
import { icon } from '../icons.ts';
import { byName, namesOfState } from '../names.ts';
import { about } from '../seats.ts';
import type { StateCode } from '../../core/terms.ts';
import type { Corridor, Stage } from '../stage.ts';
import { say } from '../words.ts';
import { dossier, dossierHead } from './dossier.ts';
import { statePicker } from './state-picker.ts';
import { talk } from './talk.ts';

function found(view: View, search: string) {
  const all = nearestFirst(view, byName(view.forum.seats));
  const sought = search.trim().toLocaleLowerCase();
  return sought === ''
    ? all
    : all.filter((code) => namesOfState(code).some((name) => name.toLocaleLowerCase().includes(sought)));
}

function choosing(stage: Stage, view: View, corridor: Corridor): TemplateResult {
  const { scenario } = stage.state;
  return html`<section class="corridor-choose">
    <h2 class="screen-title">${say('corridor.whom')}</h2>
    <p class="soft">${say(holdouts(view).length === 0 ? 'corridor.nearest-none' : 'corridor.nearest')}</p>
    ${statePicker({
      id: 'corridor-picker',
      codes: found(view, corridor.search),
      chosen: corridor.with,
      search: corridor.search,
      label: say('seat.find'),
      about: (code) => (scenario === null ? '' : about(scenario, code)),
      type: (text) => prepare(stage, { search: text }),
      pick: (code) => prepare(stage, { with: code, invited: [code] }),
      done: () => undefined,
      between: nothing,
    })}
  </section>`;
}

/** Side by side; on a narrow screen the talk comes first and what is known of the other lies below it. */
function talking(stage: Stage, view: View, corridor: Corridor, other: StateCode): TemplateResult {
  const who = dossierHead(stage, view, other);
  return matchMedia('(max-width: 1000px)').matches
    ? html`${who}${talk(stage, view, corridor, other)}${dossier(stage, view, other, nothing)}`
    : html`${dossier(stage, view, other, who)}${talk(stage, view, corridor, other)}`;
}

export function corridorPanel(stage: Stage, view: View, corridor: Corridor): TemplateResult {
  return html`<section class="corridor dark" id="corridor" aria-label=${say('corridor.name')}>
    <header class="corridor-head">
      <button class="plain" @click=${() => leaveCorridor(stage)}>${icon('room')}<span>${say('corridor.back')}</span></button>
      <p><b class="name">${say('corridor.name')}</b> <span class="meta">${say('corridor.nobody-hears')}</span></p>
      ${
        corridor.with === null
          ? nothing
          : html`<button class="plain" @click=${() => prepare(stage, { with: null, give: null, take: null, picking: null })}>
              ${icon('corridor')}<span>${say('corridor.other')}</span>
            </button>`
      }
      <p class="corridor-left"><b class="figures">${view.budget.slots}</b> <span class="meta">${say('corridor.slots', { n: view.budget.slots })}</span></p>
    </header>
    <div class="corridor-body ${corridor.with === null ? 'choosing' : ''}">
      ${corridor.with === null ? choosing(stage, view, corridor) : talking(stage, view, corridor, corridor.with)}
    </div>
  </section>`;
}
