/** The debrief: what was adopted, what you brought home, whose words survived, what turned it, what history did, and what now. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { PARAGRAPH_STATUSES } from '../../core/terms.ts';
import type { View } from '../../core/view.ts';
import { type ForumResult, isAdopted, resultOf } from '../../debrief/result.ts';
import { CARD, goTo } from '../address.ts';
import { saveRecord } from '../download.ts';
import type { Game } from '../desk.ts';
import { icon } from '../icons.ts';
import { keepAsMine } from '../import-record.ts';
import { idOf, keptGame } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { nameOf } from '../tell.ts';
import { inWords, language, say } from '../words.ts';
import { printPage, saveDecisions } from './exports.ts';
import { heldOut } from './held-out.ts';
import { outcomesTable } from './outcomes.ts';
import { parFigure, profileList } from './par.ts';
import { pictureButton } from './picture/button.ts';
import { replayPart } from './replay.ts';
import { survived } from './survived.ts';
import { theRecord } from './the-record.ts';
import { turnedPart } from './turned.ts';
import { worksheet } from './worksheet.ts';

const share = (n: number): string => n.toFixed(2).replace(/^0/, '');

function numbers({ objections, disassociations, substance, legitimacy, adopted }: ForumResult): TemplateResult {
  const stat = (n: string | number, words: string) =>
    html`<li><span class="stat">${n}</span><span class="meta">${words}</span></li>`;
  return html`<ul class="stats figures">
    ${stat(objections.length, say('debrief.objections', { n: objections.length }))}
    ${stat(disassociations.length, say('debrief.disassociations', { n: disassociations.length }))}
    ${stat(adopted ? share(substance) : '0', say('debrief.substance'))}
    ${stat(adopted ? share(legitimacy) : '0', say('debrief.legitimacy'))}
  </ul>`;
}

/** How many paragraphs ended how, in one sentence. */
function textLine({ paragraphs, adopted }: ForumResult): string {
  const parts = PARAGRAPH_STATUSES.flatMap((status) => {
    const n = paragraphs.filter((one) => one.status === status).length;
    return n === 0 ? [] : [say(`adopted.${status}`, { n })];
  });
  return `${adopted ? '' : `${say('adopted.none')} `}${parts.join(', ')}.`;
}

function mandate(view: View, adopted: boolean): string {
  const better = view.score - view.alternative;
  const score = Math.round(adopted ? view.score : view.alternative);
  const words = adopted ? (better >= 0 ? 'debrief.worth' : 'debrief.not-worth') : 'debrief.without-text';
  return `${say('debrief.score', { score, alternative: Math.round(view.alternative) })} ${say(words)}`;
}

function foot(stage: Stage, game: Game, picture: TemplateResult): TemplateResult {
  const { scenario, people } = game.secretariat;
  const { looked } = stage.state;
  const undone = looked ? 0 : (keptGame(idOf(game.key))?.undone ?? 0);
  const keep = async (): Promise<void> => {
    location.hash = goTo(await keepAsMine(game.secretariat));
  };
  return html`<footer class="debrief-foot">
    <p class="name">${say('debrief.again')}${undone === 0 ? '' : html` <span class="meta">${say('debrief.undone', { n: undone })}</span>`}</p>
    <div class="row">
      <button class="button" @click=${() => saveRecord(game)}>${say('menu.record')}</button>
      <button class="button" @click=${() => saveDecisions(game)}>${say('debrief.csv')}</button>
      ${picture}
      <button class="button" @click=${printPage}>${say('debrief.print')}</button>
      ${
        looked
          ? people.length === 1
            ? html`<button class="button" @click=${() => void keep()}>${say('debrief.keep')}</button>`
            : nothing
          : html`<a class="button" href=${goTo({ scenario: scenario.id, seed: game.key.seed })}>${say('debrief.other-seat')}</a>`
      }
      <a class="button" href=${CARD}>${say('debrief.card')}</a>
      <a class="button filled" href="#">${say('debrief.title-page')}</a>
    </div>
  </footer>`;
}

export function debriefPage(stage: Stage): TemplateResult {
  const { game, scenario, looked, findings } = stage.state;
  if (game === null || scenario === null) return html`<div class="debrief light"></div>`;
  const { view } = game;
  const result = resultOf(game.secretariat.conference(), language(), () => '');
  const adopted = isAdopted(view.outcome);
  const last = scenario.forum.sessions.at(-1);
  const title = adopted
    ? 'debrief.decided'
    : view.outcome === 'procedural'
      ? 'debrief.procedural'
      : 'debrief.not-decided';
  return html`<div class="debrief light">
    <header class="debrief-head">
      <div>
        ${
          looked
            ? html`<p class="meta">${say('debrief.looked')}</p>`
            : html`<p class="back"><button class="plain" @click=${() => stage.set({ place: 'room' })}>${icon('left')}<span>${say('debrief.back')}</span></button></p>`
        }
        <h1 class="screen-title">${say(title)}</h1>
        <p class="meta">${say('debrief.line', { scenario: inWords(scenario.title), state: nameOf(game.you), seed: game.key.seed })}${last === undefined ? '' : `. ${inWords(last.dates)}`}</p>
        <p class="meta">${textLine(result)}</p>
      </div>
      ${numbers(result)}
    </header>
    <main>
      <section class="debrief-part">
        <h2 class="section-title">${say('debrief.mandate')}</h2>
        ${parFigure(findings)}
        <p class="prose">${mandate(view, adopted)}</p>
        ${profileList(game, findings?.par ?? null, result)}
        ${adopted ? nothing : html`<p class="meta">${say('outcome.fell')}</p>`}
        ${outcomesTable(view)}
      </section>
      ${survived(stage, view)}
      ${turnedPart(stage, game, adopted ? view.score : view.alternative, adopted)}
      ${replayPart(stage, game)}
      ${heldOut(stage, view)}
      ${theRecord(scenario, adopted)}
      ${worksheet(scenario, looked ? 'looked' : idOf(game.key))}
    </main>
    ${foot(stage, game, pictureButton(game, findings, result, { outcome: say(title), text: textLine(result) }))}
  </div>`;
}
