/** The question is put. Silence travels from the front row to the last; then the gavel falls, or there is an objection. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { answerQuestion, play } from '../game.ts';
import { objectorsNow } from '../reading-the-room.ts';
import type { Stage } from '../stage.ts';
import { namesOf, objectionOf } from '../tell.ts';
import { inWords, say } from '../words.ts';
import { draftName } from './draft-name.ts';

/** Seats up to which a room is one table, without rows. */
const TABLE = 25;
const SHOWN = 4; // objections read out at once

/** True while the room is the theatre of a question, rather than a place of work. */
export const isAdoption = (stage: Stage, view: View): boolean => stage.state.moment !== null || view.question !== null;

const inOrder = (view: View, type: string): boolean => view.inOrder.some((i) => i.type === type && i.refusal === null);

function formula(stage: Stage, view: View): { readonly title: string; readonly words: string } {
  const { moment } = stage.state;
  const heard = stage.state.heard;
  if (moment === 'objection')
    return {
      title: say('adoption.objection'),
      words: say('adoption.who', { who: namesOf(objectorsNow(stage.state, view), view) }),
    };
  if (moment === 'gavel')
    return {
      title: say('adoption.decided'),
      words: heard.some((h) => h.type === 'disassociated') ? say('adoption.apart') : '',
    };
  const travels = say(view.forum.seats.length > TABLE ? 'adoption.travels' : 'adoption.travels-table');
  if (moment === 'silence') return { title: say('adoption.formula'), words: travels };
  const again = view.question?.putting === 2;
  return {
    title: say('adoption.formula'),
    words:
      view.question?.question === 'programme' ? say('adoption.programme') : again ? say('adoption.again') : travels,
  };
}

function answers(stage: Stage, view: View): TemplateResult {
  const { readOnly } = stage.state;
  return html`<div class="adoption-acts" id="acts" tabindex="-1">
    <p class="meta adoption-warning"><b>${say('adoption.if-object')}</b> ${say('adoption.nothing-adopted')}</p>
    ${
      inOrder(view, 'stay-silent')
        ? html`<button class="button large" ?disabled=${readOnly} @click=${() => answerQuestion(stage, { type: 'stay-silent', by: view.you })}>${say('adoption.stay-silent')}<kbd class="key" aria-hidden="true">S</kbd></button>`
        : html`<button class="button large" ?disabled=${readOnly} @click=${() => play(stage, { type: inOrder(view, 'gavel') ? 'gavel' : 'done', by: view.you })}>${say(inOrder(view, 'gavel') ? 'act.gavel' : 'adoption.go-on')}</button>`
    }
    ${
      inOrder(view, 'object')
        ? html`<button class="button large object" ?disabled=${readOnly} @click=${() => stage.set({ sheet: 'object' })}><i class="placard" aria-hidden="true"></i>${say('adoption.object')}<kbd class="key" aria-hidden="true">O</kbd></button>`
        : nothing
    }
    ${
      inOrder(view, 'announce-disassociation')
        ? html`<button class="button large" ?disabled=${readOnly} @click=${() => stage.set({ sheet: 'disassociate' })}>${say('adoption.disassociate')}<kbd class="key" aria-hidden="true">X</kbd></button>`
        : nothing
    }
    ${inOrder(view, 'explain-position') ? html`<button class="button large" ?disabled=${readOnly} @click=${() => stage.set({ sheet: 'explain' })}>${say('act.explain')}</button>` : nothing}
  </div>`;
}

function aftermath(stage: Stage, view: View): TemplateResult {
  const { moment, heard } = stage.state;
  const objections = heard.flatMap((h) => (h.type === 'objected' ? [h] : []));
  const over = view.outcome !== null;
  const next = say(over ? 'adoption.debrief' : 'adoption.go-on');
  return html`<div class="adoption-after" id="acts" tabindex="-1">
    ${
      moment === 'objection'
        ? html`<ul class="objections">
            ${objections.slice(0, SHOWN).map((o) => html`<li>${flag(o.state, 28)}<p>${objectionOf(o, view)}</p></li>`)}
          </ul>
          ${objections.length > SHOWN ? html`<p class="meta">${say('adoption.and-more', { n: objections.length - SHOWN })}</p>` : nothing}`
        : nothing
    }
    ${
      moment === 'silence'
        ? html`<button class="button large" @click=${() => stage.set({ moment: afterSilence(stage) })}>${say('adoption.skip')}</button>`
        : html`<button class="button large filled" id="adoption-on" @click=${() => stage.set({ moment: null, ...(over ? { place: 'debrief' as const } : {}) })}>${next}</button>`
    }
  </div>`;
}

/** What the silence ends in, from what was heard. */
export const afterSilence = (stage: Stage): 'gavel' | 'objection' =>
  stage.state.heard.some((h) => h.type === 'objected') ? 'objection' : 'gavel';

export function adoptionPanel(stage: Stage, view: View): TemplateResult {
  const { moment, game } = stage.state;
  if (game === null) return html``;
  const { title, words } = formula(stage, view);
  const objectors = moment === 'objection' ? objectorsNow(stage.state, view).length : 0;
  const seats = view.forum.seats.length;
  const session = view.forum.sessions[view.clock.sessionIndex];
  return html`<main class="adoption" data-moment=${moment ?? 'asked'} aria-label=${say('adoption.name')}>
    <p class="adoption-what"><b class="name">${view.question?.question === 'programme' ? say('adoption.programme-name') : `${say('adoption.report')}, ${draftName(view.draft.revision)}`}</b><span class="meta">${session === undefined ? '' : inWords(session.dates)}</span></p>
    <p class="adoption-count meta figures">
      ${
        moment === 'objection'
          ? html`<span><b>${seats - objectors}</b> ${say('adoption.silent-count', { n: seats - objectors })}</span><span><b>${objectors}</b> ${say('adoption.object-count', { n: objectors })}</span>`
          : html`<span><b>${seats}</b> ${say('adoption.seats', { n: seats })}</span><span>${say(moment === null ? 'adoption.nobody-yet' : moment === 'silence' ? 'adoption.listening' : 'adoption.gavel-fell')}</span>`
      }
    </p>
    <div class="adoption-words">
      <h2 class="screen-title" tabindex="-1" id="adoption-title">${title}</h2>
      <p class="soft">${words}</p>
    </div>
    ${moment === null ? answers(stage, view) : aftermath(stage, view)}
  </main>`;
}
