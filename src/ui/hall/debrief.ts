/** The debrief of a draft: the result, who voted how and why, what the model expected, history, and the views beside it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { type CommitteeResult, committeeResultOf } from '../../debrief/committee-result.ts';
import { BALLOTS } from '../../core/terms.ts';
import { hashIn } from '../../secretariat/record.ts';
import { goTo } from '../address.ts';
import { printPage } from '../debrief/exports.ts';
import { theRecord } from '../debrief/the-record.ts';
import { worksheet } from '../debrief/worksheet.ts';
import { saveText } from '../download.ts';
import { icon } from '../icons.ts';
import { runningName } from '../names.ts';
import { idOf } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { inWords, language, say } from '../words.ts';
import { board, markOf, markWords, sign, tallyOf } from './board.ts';
import { rollTable, seatCard } from './roll.ts';
import { setSitting } from './sit.ts';
import type { Hall, Sitting } from './state.ts';
import { chances, termsList } from './terms.ts';
import { hallSay, told } from './words.ts';

/** What the model expected of the text as it was put, beside what came. */
function expectation({ expected, tally }: CommitteeResult): TemplateResult {
  return html`<table class="hall-roll hall-expected">
      <thead><tr><th scope="col"></th><th scope="col">${hallSay('here')}</th><th scope="col">${hallSay('expected')}</th></tr></thead>
      <tbody>${BALLOTS.map((ballot) => html`<tr><th scope="row">${sign(ballot)} ${markWords(ballot)}</th><td class="figures">${tally === null ? '–' : tally[ballot]}</td><td class="figures">${Math.round(expected[ballot])}</td></tr>`)}</tbody>
    </table>
    <p class="meta">${told('end-odds')}</p>`;
}

function yourVote({ desk, key }: Sitting): TemplateResult {
  const judged = desk.judged(key.you);
  const { votes } = desk.room.committee();
  return html`<section class="debrief-part">
    <h2 class="section-title">${hallSay('your-vote')}</h2>
    ${votes.map(({ house, question, ballots }) => html`<p class="prose">${told('explain-voted', { house: told(`house-${house}`), question: told(`question-${question}`), ballot: told(`ballot-${ballots[key.you] ?? 'absent'}`) })}</p>`)}
    ${chances(judged)} ${termsList(judged)}
  </section>`;
}

function foot(stage: Stage, { scenario }: Hall, { desk, key }: Sitting): TemplateResult {
  const record = desk.room.record();
  return html`<footer class="debrief-foot">
    <p class="name">${say('debrief.again')} <span class="meta" id="hall-hash" data-hash=${hashIn(record)}>${hallSay('record', { hash: hashIn(record).slice(0, 12) })}</span></p>
    <div class="row">
      <button class="button" @click=${() => saveText(idOf(key), record)}>${say('menu.record')}</button>
      <button class="button" @click=${printPage}>${say('debrief.print')}</button>
      ${scenario.dossier?.rivalScenario ? html`<a class="button" href=${goTo({ scenario: scenario.dossier.rivalScenario })}>${hallSay('to-rival')}</a>` : nothing}
      <a class="button" href=${goTo({ scenario: scenario.id, seed: stage.state.seed })}>${say('debrief.other-seat')}</a>
      <a class="button filled" href="#">${say('debrief.title-page')}</a>
    </div>
  </footer>`;
}

/** The page after the gavel. */
export function hallDebrief(stage: Stage, hall: Hall): TemplateResult {
  const { sitting, scenario } = hall;
  if (sitting === null) return html`<div class="debrief light"></div>`;
  const { desk, key } = sitting;
  const committee = desk.room.committee();
  const result = committeeResultOf(committee, desk.expected(), language());
  const whole = committee.votes.findLast(({ question }) => question === 'whole') ?? null;
  const { dossier } = scenario;
  return html`<div class="debrief light hall-debrief">
    <header class="debrief-head">
      <div>
        <p class="back"><button class="plain" @click=${() => stage.set({ place: 'room' })}>${icon('left')}<span>${say('debrief.back')}</span></button></p>
        <h1 class="screen-title">${committee.fate === null ? hallSay('runs') : told(`ended-${committee.fate}`)}</h1>
        <p class="meta">${say('debrief.line', { scenario: inWords(scenario.title), state: runningName(key.you), seed: key.seed })}</p>
      </div>
    </header>
    <main>
      <section class="debrief-part">
        <h2 class="section-title">${hallSay('result')}</h2>
        ${
          whole === null
            ? nothing
            : html`${board(
                (code) => markOf(committee, whole, code),
                key.you,
                sitting.seat,
                (code) => setSitting(stage, { seat: code }),
              )}${tallyOf(whole, committee.sponsors.length)}`
        }
        ${expectation(result)}
      </section>
      ${yourVote(sitting)}
      <section class="debrief-part">
        <h2 class="section-title">${hallSay('who-voted')}</h2>
        <p class="meta">${hallSay('who-how')}</p>
        ${seatCard(stage, hall, sitting)} ${rollTable(stage, hall, sitting)}
      </section>
      ${dossier === null ? nothing : html`${theRecord(dossier, result.adopted)} ${worksheet(dossier, idOf(key))}`}
    </main>
    ${foot(stage, hall, sitting)}
  </div>`;
}
