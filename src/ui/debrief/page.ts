/** The debrief: what was adopted, what you brought home, whose words survived, who held out, what history did. */
import { html, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { substance } from '../../core/text/status.ts';
import { goTo } from '../address.ts';
import { saveRecord } from '../download.ts';
import type { Game } from '../desk.ts';
import { icon } from '../icons.ts';
import { idOf, keptGame } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { nameOf } from '../tell.ts';
import { inWords, say } from '../words.ts';
import { agreementFigure } from './agreement.ts';
import { heldOut } from './held-out.ts';
import { outcomesTable } from './outcomes.ts';
import { survived } from './survived.ts';
import { theRecord } from './the-record.ts';

const adopted = (view: View): boolean =>
  view.outcome === 'consensus' || view.outcome === 'consensus-with-disassociation';

const share = (n: number): string => n.toFixed(2).replace(/^0/, '');

/** `own` counts the provisions that the forum began with. */
function numbers(view: View, own: number): TemplateResult {
  const stat = (n: string | number, words: string) =>
    html`<li><span class="stat">${n}</span><span class="meta">${words}</span></li>`;
  return html`<ul class="stats figures">
    ${stat(view.objections.length, say('debrief.objections', { n: view.objections.length }))}
    ${stat(view.disassociations.length, say('debrief.disassociations', { n: view.disassociations.length }))}
    ${stat(adopted(view) ? share(substance(view.text, view.draft, own)) : '0', say('debrief.substance'))}
  </ul>`;
}

function mandate(view: View): TemplateResult {
  const score = adopted(view) ? view.score : view.alternative;
  const better = view.score - view.alternative;
  return html`<p class="prose">
    ${say('debrief.score', { score: Math.round(score), alternative: Math.round(view.alternative) })}
    ${adopted(view) ? say(better >= 0 ? 'debrief.worth' : 'debrief.not-worth') : say('debrief.without-text')}
  </p>`;
}

function foot(game: Game): TemplateResult {
  const { scenario } = game.secretariat;
  const undone = keptGame(idOf(game.key))?.undone ?? 0;
  return html`<footer class="debrief-foot">
    <p class="name">${say('debrief.again')}${undone === 0 ? '' : html` <span class="meta">${say('debrief.undone', { n: undone })}</span>`}</p>
    <div class="row">
      <button class="button" @click=${() => saveRecord(game)}>${say('menu.record')}</button>
      <a class="button" href=${goTo({ scenario: scenario.id, seed: game.key.seed })}>${say('debrief.other-seat')}</a>
      <a class="button filled" href="#">${say('debrief.title-page')}</a>
    </div>
  </footer>`;
}

export function debriefPage(stage: Stage): TemplateResult {
  const { game, scenario } = stage.state;
  if (game === null || scenario === null) return html`<div class="debrief light"></div>`;
  const { view } = game;
  const last = scenario.forum.sessions.at(-1);
  return html`<div class="debrief light">
    <header class="debrief-head">
      <div>
        <p class="back"><button class="plain" @click=${() => stage.set({ place: 'room' })}>${icon('left')}<span>${say('debrief.back')}</span></button></p>
        <h1 class="screen-title">${say(adopted(view) ? 'debrief.decided' : view.outcome === 'procedural' ? 'debrief.procedural' : 'debrief.not-decided')}</h1>
        <p class="meta">${say('debrief.line', { scenario: inWords(scenario.title), state: nameOf(game.you), seed: game.key.seed })}${last === undefined ? '' : `. ${inWords(last.dates)}`}</p>
      </div>
      ${numbers(view, game.secretariat.scenario.text.provisions.length)}
    </header>
    <main>
      <section class="debrief-part">
        <h2 class="section-title">${say('debrief.mandate')}</h2>
        ${mandate(view)} ${outcomesTable(view)}
      </section>
      ${survived(stage, view)}
      <div class="debrief-two">${heldOut(view)}${agreementFigure(view)}</div>
      ${theRecord(scenario, adopted(view))}
      <section class="debrief-part">
        <h2 class="section-title">${say('debrief.questions')}</h2>
        <ol class="questions">${scenario.questions.map((q) => html`<li class="prose">${inWords(q)}</li>`)}</ol>
      </section>
    </main>
    ${foot(game)}
  </div>`;
}
