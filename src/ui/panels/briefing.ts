/** The letter from the capital, and beside it what a delegation may say yes to. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { stateOf } from '../../core/world/states.ts';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import type { Game } from '../desk.ts';
import { enter } from '../game.ts';
import { icon } from '../icons.ts';
import { axesOf, byDuty, type Axis } from '../instructions.ts';
import { cited } from '../source.ts';
import type { Stage } from '../stage.ts';
import { stepIntoRoom } from '../way-back.ts';
import { inWords, say } from '../words.ts';
import { axesByDuty, axisKey } from './axis.ts';

const NAMED = 3; // of each kind named in a composed letter

/** The letter when nobody wrote one by hand: what to bring home, what must not pass, what may be traded. */
function composed(view: View): TemplateResult {
  const axes = axesOf(view);
  const asked = view.instructions.filter((i) => i.ask || i.stake === 'wanted').map((i) => i.provision);
  const stopped = axes.filter((a) => a.duty === 'red');
  const bring = (asked.length > 0 ? axes.filter((a) => asked.includes(a.provision)) : axes)
    .toSorted((a, b) => b.most - a.most)
    .slice(0, NAMED);
  const trade = axes.filter((a) => a.duty === 'trade').slice(-NAMED);
  const list = (items: readonly Axis[]) => html`<ul class="letter-list">
    ${items.map((a) => html`<li><b>${a.title}</b>: ${a.seeks}</li>`)}
  </ul>`;
  return html`<h1 class="letter-headline">${say('briefing.headline')}</h1>
    <p class="prose">${say('briefing.bring')}</p>
    ${list(bring)}
    ${stopped.length === 0 ? nothing : html`<p class="prose">${say('briefing.red', { n: stopped.length })}</p>`}
    ${trade.length === 0 ? nothing : html`<p class="prose">${say('briefing.trade')}</p>${list(trade)}`}`;
}

function letter(game: Game): TemplateResult {
  const { view, you } = game;
  const { scenario } = game.secretariat;
  const { capital } = stateOf(you);
  const written = scenario.briefings.find((b) => b.state === you);
  return html`<article class="letter light">
    <header class="letter-head">
      ${flag(you, 44)}
      <p><b class="name">${capital === null ? say('briefing.from-capital') : say('briefing.from', { city: inWords(capital) })}</b><span class="meta">${say(view.forum.kind === 'gge' ? 'briefing.to-expert' : 'briefing.to-mission')}</span></p>
      <p class="meta letter-date">${view.forum.sessions[0] === undefined ? '' : inWords(view.forum.sessions[0].dates)}<br />${say('briefing.confidential')}</p>
    </header>
    <div class="letter-body">
      ${
        written === undefined
          ? composed(view)
          : html`<h1 class="letter-headline">${inWords(written.headline)}</h1>
              ${written.body.map((p) => html`<p class="prose">${inWords(p)}</p>`)}`
      }
      ${view.chairing ? html`<p class="prose">${say('briefing.chairing')}</p>` : nothing}
    </div>
    <footer class="letter-foot meta">
      <span>${say('briefing.simulated')}</span>
      <details class="sources">
        <summary>${say('briefing.sources')}</summary>
        <ul>
          ${scenario.sources.map((s) => html`<li>${cited(s)}${s.note === null ? '' : ` ${inWords(s.note)}`}</li>`)}
        </ul>
      </details>
    </footer>
  </article>`;
}

/** How many instructions there are of each kind; each number leads to them. */
const duties = (view: View): TemplateResult => html`<ul class="duties">
  ${byDuty(view).map(
    ({ duty, axes }) =>
      html`<li><button class="chip duty-${duty}" @click=${() => {
        const found = document.getElementById(`duty-${duty}`);
        found?.scrollIntoView({ block: 'start' });
        found?.focus({ preventScroll: true });
      }}>${say(`duty.${duty}`, { n: axes.length })}</button></li>`,
  )}
</ul>`;

export function briefingPage(stage: Stage): TemplateResult {
  const { game, scenario } = stage.state;
  if (game === null || scenario === null) return html`<div class="briefing dark"></div>`;
  const { view } = game;
  const stat = (n: number, words: string) =>
    html`<li><span class="stat">${n}</span><span class="meta">${words}</span></li>`;
  const { meetings } = view.clock;
  return html`<main class="briefing dark">
    ${letter(game)}
    <section class="instructions">
      <p class="back"><a class="plain" href=${goTo({ scenario: scenario.id, seed: stage.state.seed })}>${icon('left')}<span>${say('briefing.other-seat')}</span></a></p>
      <h2 class="screen-title">${say('briefing.may')}</h2>
      <p class="soft">${say('briefing.may-change')}</p>
      ${duties(view)} ${axisKey()} ${axesByDuty(view, null)}
      <footer class="briefing-foot">
        <ul class="stats figures">
          ${stat(meetings, say('briefing.meetings', { n: meetings }))}${stat(meetings, say('briefing.turns', { n: meetings }))}
        </ul>
        <button
          class="button large filled"
          @click=${() => {
            enter(game);
            stepIntoRoom();
            stage.set({ place: 'room' });
          }}
        >
          ${say('briefing.enter')}
        </button>
      </footer>
    </section>
  </main>`;
}
