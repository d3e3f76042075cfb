/** Whose seat will you take? A map of dots, a list to search, and what kind of game each seat is. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Scenario } from '../../core/scenario.ts';
import type { StateCode } from '../../core/terms.ts';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import { byName, formalName } from '../names.ts';
import { about, kindOfSeat, type Seating, sift, SIFTS } from '../seats.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';
import { backToTitle } from './back.ts';
import { statePicker } from './state-picker.ts';
import { worldMap } from './world-map.ts';

/** The States that the list shows now. */
export function listed(scenario: Seating, sifted: string, search: string): readonly StateCode[] {
  return byName(sift(scenario, search === '' ? sifted : 'all', search));
}

/** Which of them to list. */
export function chips(stage: Stage, scenario: Seating): TemplateResult {
  const { sifted } = stage.state;
  const chip = (id: string, label: string) => html`<button
    class="chip"
    aria-pressed=${sifted === id}
    @click=${() => stage.set({ sifted: id, search: '' })}
  >
    ${label}
  </button>`;
  const briefed = scenario.briefings.length;
  const known = sifted === 'all' || sifted === 'briefed';
  return html`<div class="chips" role="group" aria-label=${say('seat.sift')}>
    ${briefed === 0 ? nothing : chip('briefed', say('seat.briefed', { n: briefed }))}
    ${chip('all', say('seat.all', { n: scenario.forum.seats.length }))}
    <select
      class="chip select ${known ? '' : 'on'}"
      aria-label=${say('seat.group')}
      @change=${(e: Event) => stage.set({ sifted: (e.target as HTMLSelectElement).value, search: '' })}
    >
      <option value="all" ?selected=${known}>${say('seat.group')}</option>
      ${SIFTS.filter((s) => sift(scenario, s.id, '').length > 0).map(
        (s) =>
          html`<option value=${s.id} ?selected=${sifted === s.id}>${say(s.label)}, ${sift(scenario, s.id, '').length}</option>`,
      )}
    </select>
  </div>`;
}

function taking(stage: Stage, scenario: Scenario): TemplateResult {
  const { chosen, seed } = stage.state;
  if (chosen === null || !scenario.forum.seats.includes(chosen)) return html`<p class="soft">${say('seat.none')}</p>`;
  const presides = scenario.forum.chair === chosen;
  return html`${flag(chosen, 40)}
    <div class="taking-words">
      <h2 class="name">${formalName(chosen)}</h2>
      <p class="meta">${presides ? say('seat.presides') : say(kindOfSeat(scenario, chosen))}</p>
    </div>
    <a class="button large filled" href=${goTo({ scenario: scenario.id, seed, you: chosen })}>${say(presides ? 'seat.take-chair' : 'seat.take')}</a>`;
}

export function delegationPage(stage: Stage): TemplateResult {
  const { scenario, chosen, sifted, search, seed } = stage.state;
  if (scenario === null) return html`<div class="delegation light"></div>`;
  const seats = scenario.forum.seats;
  const codes = listed(scenario, sifted, search);
  const marked =
    scenario.briefings.length > 0 ? scenario.briefings.map((b) => b.state) : seats.length <= 25 ? seats : [];
  return html`<main class="delegation light">
    <section class="delegation-place">
      <header>
        ${backToTitle(inWords(scenario.title))}
        <h1 class="screen-title">${say('seat.title')}</h1>
        <p class="soft">${say(seats.length > 25 ? 'seat.lead-open' : 'seat.lead-closed', { n: seats.length })}</p>
      </header>
      ${worldMap({ seats, marked, chosen, pick: (code) => stage.set({ chosen: code }) })}
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
          about: (code) => about(scenario, code),
          type: (text) => stage.set({ search: text }),
          pick: (code) => stage.set({ chosen: code }),
          done: () => {
            if (chosen !== null) location.hash = goTo({ scenario: scenario.id, seed, you: chosen });
          },
          between: chips(stage, scenario),
        })}
      </div>
      <div class="taking">${taking(stage, scenario)}</div>
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
