/** Whose vote will you cast? The seats of the Assembly, as in any other room of 193. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { StateCode } from '../../core/terms.ts';
import { CODES, isState } from '../../core/world/states.ts';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import { formalName } from '../names.ts';
import { backToTitle } from '../panels/back.ts';
import { chips, listed } from '../panels/delegation.ts';
import { statePicker } from '../panels/state-picker.ts';
import { worldMap } from '../panels/world-map.ts';
import { about, type Seating } from '../seats.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';
import type { Hall } from './state.ts';
import { hallSay } from './words.ts';

/** What a Member is to this draft before it is tabled. */
export function partOf({ draft }: Hall['scenario'], code: StateCode): string {
  if (draft.lead.includes(code)) return hallSay('part-lead');
  if (draft.sponsors.includes(code)) return hallSay('part-sponsor');
  if (draft.rival?.sponsors.includes(code) === true) return hallSay('part-rival');
  if (draft.doubled?.holders.includes(code) === true) return hallSay('part-holder');
  return hallSay('part-member');
}

function taking({ state }: Stage, { scenario }: Hall): TemplateResult {
  const { chosen, seed } = state;
  if (chosen === null || !isState(chosen)) return html`<p class="soft">${say('seat.none')}</p>`;
  return html`${flag(chosen, 40)}
    <div class="taking-words">
      <h2 class="name">${formalName(chosen)}</h2>
      <p class="meta">${partOf(scenario, chosen)}</p>
    </div>
    <a class="button large filled" href=${goTo({ scenario: scenario.id, seed, you: chosen })}>${say('seat.take')}</a>`;
}

/** The first page of a draft: the map, the list, the number of the game. */
export function hallSeats(stage: Stage, hall: Hall): TemplateResult {
  const { chosen, sifted, search, seed } = stage.state;
  const { scenario } = hall;
  const { dossier } = scenario;
  const seating: Seating = { forum: { seats: CODES }, briefings: dossier?.briefings ?? [] };
  const codes = listed(seating, sifted, search);
  return html`<main class="delegation light">
    <section class="delegation-place">
      <header>
        ${backToTitle(inWords(scenario.title))}
        <h1 class="screen-title">${hallSay('seat-title')}</h1>
        <p class="soft">${hallSay('seat-lead')}</p>
        ${dossier?.rivalScenario ? html`<p class="meta"><a class="hall-link" href=${goTo({ scenario: dossier.rivalScenario })}>${hallSay('to-rival')}</a></p>` : nothing}
      </header>
      ${worldMap({ seats: CODES, marked: seating.briefings.map((b) => b.state), chosen, pick: (code) => stage.set({ chosen: code }) })}
      <p class="meta map-note">${say('seat.dots')}</p>
    </section>
    <section class="delegation-list" aria-label=${say('seat.list')}>
      <div class="delegation-search">
        ${statePicker({
          id: 'state-picker',
          codes,
          chosen,
          search,
          label: say('seat.find'),
          about: (code) => about(seating, code),
          type: (text) => stage.set({ search: text }),
          pick: (code) => stage.set({ chosen: code }),
          done: () => {
            if (chosen !== null) location.hash = goTo({ scenario: scenario.id, seed, you: chosen });
          },
          between: chips(stage, seating),
        })}
      </div>
      <div class="taking">${taking(stage, hall)}</div>
      <details class="seed">
        <summary class="meta">${say('seat.seed', { seed })}</summary>
        <label class="meta" for="seed">${say('seat.seed-why')}</label>
        <input
          id="seed"
          class="field"
          type="number"
          inputmode="numeric"
          min="1"
          max="999999"
          .value=${String(seed)}
          @change=${(e: Event) => {
            const value = Math.trunc(Number((e.target as HTMLInputElement).value));
            if (value >= 1 && value <= 999_999) location.replace(goTo({ scenario: scenario.id, seed: value }));
          }}
        />
      </details>
    </section>
  </main>`;
}
