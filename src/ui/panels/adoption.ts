/** The question is put. Silence travels from the front row to the last; then the gavel falls, or there is an objection. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Edit } from '../../core/text/draft.ts';
import type { View } from '../../core/view.ts';
import { flag } from '../flag.ts';
import { answerQuestion, play } from '../game.ts';
import { deliberate } from '../deliberate.ts';
import { consulting } from '../in-hand.ts';
import { capOf, type Command } from '../key-map.ts';
import { objectorsNow } from '../reading-the-room.ts';
import type { Sheet, Stage } from '../stage.ts';
import { changeOf, namesOf, provisionsOf, sentenceOf } from '../tell.ts';
import { inWords, say, type Label } from '../words.ts';
import { draftName } from './draft-name.ts';

/** Seats up to which a room is one table, without rows. */
const TABLE = 25;
const SHOWN = 4; // objections read out at once

/** True while the room is the theatre of a question, rather than a place of work. */
export const isAdoption = (stage: Stage, view: View): boolean =>
  stage.state.moment !== null || (view.question !== null && !consulting(view));

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
  const { readOnly, settings } = stage.state;
  const cap = (command: Command) => html`<kbd class="key" aria-hidden="true">${capOf(settings.keys, command)}</kbd>`;
  return html`<div class="adoption-acts" id="acts" tabindex="-1">
    <p class="meta adoption-warning"><b>${say('adoption.if-object')}</b> ${say('adoption.nothing-adopted')}</p>
    <div class="adoption-buttons">
    ${
      inOrder(view, 'stay-silent')
        ? html`<button class="button large" ?disabled=${readOnly} @click=${deliberate(() => answerQuestion(stage, { type: 'stay-silent', by: view.you }))}>${say('adoption.stay-silent')}${cap('stay-silent')}</button>`
        : html`<button class="button large" ?disabled=${readOnly} @click=${deliberate(() => play(stage, { type: inOrder(view, 'gavel') ? 'gavel' : 'done', by: view.you }))}>${say(inOrder(view, 'gavel') ? 'act.gavel' : 'adoption.go-on')}</button>`
    }
    ${
      inOrder(view, 'object')
        ? html`<button class="button large object" ?disabled=${readOnly} @click=${deliberate(() => stage.set({ sheet: 'object' }))}><i class="placard" aria-hidden="true"></i>${say('adoption.object')}${cap('object')}</button>`
        : nothing
    }
    ${
      inOrder(view, 'announce-disassociation')
        ? html`<button class="button large" ?disabled=${readOnly} @click=${deliberate(() => stage.set({ sheet: 'disassociate' }))}>${say('adoption.disassociate')}${cap('disassociate')}</button>`
        : nothing
    }
    ${inOrder(view, 'explain-position') ? html`<button class="button large explain" ?disabled=${readOnly} @click=${() => stage.set({ sheet: 'explain' })}>${say('act.explain')}</button>` : nothing}
    </div>
  </div>`;
}

/** What the drafts changed that came with the question; a later edit of the same words stands for an earlier one. */
function editsNow(stage: Stage, view: View): readonly Edit[] {
  const now = stage.state.heard.filter((h) => h.type === 'draft-circulated');
  const drafts = now.length > 0 ? now : view.happenings.filter((h) => h.type === 'draft-circulated').slice(-1);
  return [...new Map(drafts.flatMap((h) => h.edits).map((edit) => [edit.provision, edit])).values()];
}

/** What to read before one answers: the text, the instructions, who is not yet with it; and what was changed and objected to. */
function before(stage: Stage, view: View): TemplateResult | typeof nothing {
  if (view.question?.question !== 'adoption') return nothing;
  const again = view.question.putting === 2;
  const edits = editsNow(stage, view);
  const open = (sheet: Sheet, label: Label) =>
    html`<button class="plain" @click=${() => stage.set({ sheet })}><span>${say(label)}</span></button>`;
  const objected = again ? view.happenings.filter((h) => h.type === 'objected') : [];
  return html`<div class="adoption-before">
    ${
      objected.length === 0
        ? nothing
        : html`<p>${say('adoption.why-before')} ${objected
            .slice(0, SHOWN)
            .map((h) => say('lines.one-of', { who: namesOf([h.state], view), at: provisionsOf(h.provisions, view) }))
            .join('; ')}.</p>`
    }
    ${
      edits.length > 0
        ? html`<p>${say(again ? 'consult.changed' : 'adoption.changed')} ${edits
            .slice(0, SHOWN)
            .map((edit) => changeOf(edit, view))
            .join('; ')}.</p>`
        : again
          ? html`<p>${say('consult.unchanged')}</p>`
          : nothing
    }
    <p class="adoption-reading">${open('text', 'adoption.read')} ${open('capital', 'adoption.instructions')} ${open('holdouts', 'holdouts.title')}</p>
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
            ${objections.slice(0, SHOWN).map((o) => html`<li>${flag(o.state, 28)}<p>${sentenceOf(o, view)}</p></li>`)}
          </ul>
          ${objections.length > SHOWN ? html`<p class="meta">${say('adoption.and-more', { n: objections.length - SHOWN })}</p>` : nothing}`
        : nothing
    }
    ${
      moment === 'silence'
        ? html`<button class="button large" @click=${() => stage.set({ moment: afterSilence(stage) })}>${say('adoption.skip')}</button>`
        : html`<button class="button large filled" id="adoption-on" @click=${() => stage.set({ moment: null, paragraph: null, ...(over ? { place: 'debrief' as const } : {}) })}>${next}</button>`
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
      ${moment === null ? before(stage, view) : nothing}
    </div>
    ${moment === null ? answers(stage, view) : aftermath(stage, view)}
  </main>`;
}
