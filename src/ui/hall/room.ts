/** The hall: where the process stands, the seats, what was just said, what may be done now, and the draft on paper. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Taken } from '../../core/committee/happenings.ts';
import { BALLOTS } from '../../core/terms.ts';
import { committeeAccount, tellChange, tellCommitteeRefusal } from '../../telling/committee.ts';
import { deliberate } from '../deliberate.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import { runningName } from '../names.ts';
import { languageSwitch } from '../panels/language-switch.ts';
import type { Stage } from '../stage.ts';
import { inWords, language, say } from '../words.ts';
import { board, markOf, markWords, sign, tallyOf } from './board.ts';
import { formPanel } from './form.ts';
import { newForm, type Offer, offersOf } from './offers.ts';
import { paper } from './paper.ts';
import { hallRail, hallStop } from './rail.ts';
import { rollTable, seatCard } from './roll.ts';
import { actInHall, setSitting } from './sit.ts';
import type { Filled, Hall, Sitting } from './state.ts';
import { hallSay, told } from './words.ts';

function head(stage: Stage, { scenario }: Hall, { key }: Sitting): TemplateResult {
  return html`<header class="hall-head">
    <a class="plain" href="#">${icon('left')}<span>${say('title.name')}</span></a>
    <div><h1 class="name">${inWords(scenario.title)}</h1><p class="meta">${flag(key.you, 18)} ${hallSay('line', { symbol: scenario.draft.symbol, state: runningName(key.you), seed: key.seed })}</p></div>
    ${languageSwitch(stage)}
  </header>`;
}

/** A vote in a few words, for the choice of boards. */
function nameOfVote({ house, question, about }: Taken): string {
  const what =
    about !== null && 'change' in about
      ? tellChange(about, language())
      : about === null
        ? told(`question-${question}`)
        : `${told(`question-${question}`)}, ${about.paragraph}`;
  return `${told(`house-${house}`)}: ${what}`;
}

function theBoard(stage: Stage, sitting: Sitting): TemplateResult {
  const { desk, key, seat } = sitting;
  const committee = desk.room.committee();
  const { votes, question, sponsors } = committee;
  const at = sitting.board ?? votes.length - 1;
  const taken = question === null || sitting.board !== null ? (votes[at] ?? null) : null;
  return html`<section class="hall-seats" aria-label=${hallSay('seats')}>
    ${votes.length === 0 ? nothing : html`<div class="chips" role="group" aria-label=${hallSay('votes')}>${votes.map((vote, i) => html`<button class="chip" aria-pressed=${taken === vote} @click=${() => setSitting(stage, { board: i })}>${nameOfVote(vote)}</button>`)}</div>`}
    ${board(
      (code) => markOf(committee, taken, code),
      key.you,
      seat,
      (code) => setSitting(stage, { seat: code }),
    )}
    ${tallyOf(taken, sponsors.length)}
  </section>`;
}

function news({ heard }: Sitting): TemplateResult {
  const lines = committeeAccount(heard, language());
  return html`<section class="hall-news" aria-label=${hallSay('news')}>
    ${lines.map(({ kind, text }) => html`<p class="news-${kind}">${text}</p>`)}
  </section>`;
}

function account({ desk }: Sitting): TemplateResult {
  const all = desk.room.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  return html`<details class="hall-more"><summary class="label">${hallSay('account')}</summary>
    ${committeeAccount(all, language()).map(({ kind, text }) => html`<p class="news-${kind}">${text}</p>`)}
  </details>`;
}

function ballots(stage: Stage, { key }: Sitting): TemplateResult {
  return html`<div class="row hall-ballots">
    ${BALLOTS.map((ballot) => html`<button class="button large" id="vote-${ballot}" ?disabled=${stage.state.readOnly} @click=${deliberate(() => actInHall(stage, { type: 'vote', by: key.you, ballot }))}>${sign(ballot)}<span>${markWords(ballot)}</span></button>`)}
  </div>`;
}

function outOfOrder(offers: readonly Offer[]): TemplateResult {
  return html`<details class="hall-more"><summary class="label">${hallSay('out-of-order', { n: offers.length })}</summary>
    <dl class="hall-reasons">${offers.map(({ doing, refusal }) => {
      if (refusal === null) return nothing;
      const { sentence, rule } = tellCommitteeRefusal(refusal, language());
      return html`<dt>${hallSay(`act-${doing}`)}</dt><dd>${sentence} <span class="meta">${rule}</span></dd>`;
    })}</dl>
  </details>`;
}

function acts(stage: Stage, sitting: Sitting): TemplateResult {
  const { desk, key, form, refusal } = sitting;
  const committee = desk.room.committee();
  if (committee.fate !== null)
    return html`<nav class="hall-acts" aria-label=${hallSay('acts')}><button class="button large filled" id="hall-debrief" @click=${() => stage.set({ place: 'debrief' })}>${hallSay('to-debrief')}</button></nav>`;
  const { readOnly } = stage.state;
  const offers = offersOf(desk, key.you);
  const open = offers.filter((offer) => offer.refusal === null);
  const press = ({ doing, send }: Offer): void => {
    if (send === null) setSitting(stage, { form: newForm(desk, key.you, doing as Filled), refusal: null });
    else actInHall(stage, send);
  };
  const voting = committee.question !== null;
  const done = html`<button class="button large ${voting ? '' : 'filled'}" id="hall-done" ?disabled=${readOnly} @click=${deliberate(() => actInHall(stage, { type: 'done', by: key.you }))}>${hallSay(voting ? 'act-leave' : 'act-done')}</button>`;
  return html`<nav class="hall-acts" aria-label=${hallSay('acts')}>
    <h2 class="label">${committee.question === null ? hallSay('acts') : hallSay(`vote-on-${committee.question}`)}</h2>
    ${refusal === null ? nothing : html`<p class="hall-refused">${tellCommitteeRefusal(refusal, language()).sentence}</p>`}
    ${voting ? ballots(stage, sitting) : nothing}
    <div class="row">${open.map((offer) => html`<button class="button" ?disabled=${readOnly} @click=${() => press(offer)}>${hallSay(`act-${offer.doing}`)}</button>`)} ${done}</div>
    ${form === null ? nothing : formPanel(stage, sitting, form)}
    ${outOfOrder(offers.filter((offer) => offer.refusal !== null))}
  </nav>`;
}

/** The page of the hall. */
export function hallRoom(stage: Stage, hall: Hall): TemplateResult {
  const { sitting } = hall;
  if (sitting === null) return html`<div class="hall dark"></div>`;
  const { desk } = sitting;
  return html`<div class="hall dark">
    ${head(stage, hall, sitting)} ${hallRail(desk.stage())}
    ${stage.state.readOnly ? html`<div class="notice"><p>${say('notice.read-only')}</p><button class="button" @click=${() => window.dispatchEvent(new Event('take-over'))}>${say('notice.take-over')}</button></div>` : nothing}
    <main class="hall-main">
      <div class="hall-place">
        ${hallStop(desk.stage())} ${theBoard(stage, sitting)} ${seatCard(stage, hall, sitting)}
      </div>
      <div class="hall-side">
        ${news(sitting)} ${acts(stage, sitting)} ${paper(desk.room.committee())} ${account(sitting)}
        <details class="hall-more light hall-list"><summary class="label">${hallSay('list')}</summary>${rollTable(stage, hall, sitting)}</details>
      </div>
    </main>
  </div>`;
}
