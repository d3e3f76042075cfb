/** The chamber: head, room, what is in order, the draft beside it. The room stays where it is while the rest changes. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { leaveCorridor, openCorridor } from '../corridor-state.ts';
import { icon, type Icon } from '../icons.ts';
import { isLink } from '../link.ts';
import { paragraphInHand } from '../reading-the-room.ts';
import type { Stage, Tab } from '../stage.ts';
import { say, type Label } from '../words.ts';
import { adoptionPanel, isAdoption } from './adoption.ts';
import { corridorPanel } from './corridor.ts';
import { dock } from './dock.ts';
import { draftPanel } from './draft.ts';
import { adviceDue, guideCard } from './guide.ts';
import { head } from './head.ts';
import { meetingSummary } from './meeting-summary.ts';
import { refusalCard } from './refusal-card.ts';
import { roomPanel } from './room.ts';

const TABS: readonly { readonly id: Tab; readonly icon: Icon; readonly label: Label }[] = [
  { id: 'room', icon: 'room', label: 'tab.room' },
  { id: 'draft', icon: 'draft', label: 'tab.draft' },
  { id: 'corridor', icon: 'corridor', label: 'tab.corridor' },
  { id: 'capital', icon: 'capital', label: 'tab.capital' },
];

/** Opens one of the phone's tabs. */
export function openTab(stage: Stage, tab: Tab): void {
  if (tab === 'corridor') return openCorridor(stage, null, 'ask');
  if (stage.state.corridor !== null) leaveCorridor(stage);
  if (tab === 'capital') stage.set({ sheet: 'capital', tab: 'room' });
  else stage.set({ tab, fullDraft: tab === 'draft' });
}

function tabs(stage: Stage): TemplateResult {
  const offers = stage.state.game?.view.offers.length ?? 0;
  return html`<nav class="tabs" aria-label=${say('tab.name')}>
    ${TABS.map(
      (
        t,
      ) => html`<button class="tab" aria-current=${stage.state.tab === t.id ? 'page' : nothing} @click=${() => openTab(stage, t.id)}>
        ${icon(t.icon)}<span>${say(t.label)}</span>${t.id === 'corridor' && offers > 0 ? html`<b class="badge figures">${offers}</b>` : nothing}
      </button>`,
    )}
  </nav>`;
}

function notices(stage: Stage): TemplateResult | typeof nothing {
  const { game, readOnly, refusal, summary, corridor } = stage.state;
  if (game === null || refusal !== null || summary) return nothing; // one card at a time
  const { view } = game;
  if (readOnly)
    return html`<div class="notice"><p>${say(isLink(location.hash) ? 'notice.linked' : 'notice.read-only')}</p><button class="button" @click=${() => window.dispatchEvent(new Event('take-over'))}>${say('notice.take-over')}</button></div>`;
  const offer = view.offers[0];
  if (offer !== undefined && corridor === null)
    return html`<div class="notice"><p>${say('notice.offer', { n: view.offers.length })}</p><button class="button" @click=${() => openCorridor(stage, offer.by, 'package')}>${say('notice.see')}</button></div>`;
  if (view.outcome !== null)
    return html`<div class="notice"><p>${say('notice.over')}</p><button class="button filled" @click=${() => stage.set({ place: 'debrief' })}>${say('adoption.debrief')}</button></div>`;
  if (view.silence !== null)
    return html`<div class="notice"><p>${say(`notice.silence.${view.silence.subject}`, { n: view.silence.hoursLeft })}</p></div>`;
  return nothing;
}

export function chamberPage(stage: Stage): TemplateResult {
  const { game, corridor, tab, fullDraft, work } = stage.state;
  if (game === null) return html`<div class="chamber dark"></div>`;
  const { view } = game;
  const paragraph = paragraphInHand(view, stage.state.paragraph);
  const adoption = isAdoption(stage, view);
  const mode = adoption ? 'adoption' : corridor !== null ? 'corridor' : 'work';
  const advice = adviceDue(stage, view);
  return html`<div class="chamber dark" data-point=${advice?.point ?? 'none'} data-guide=${advice === null ? 'off' : 'on'} data-mode=${mode} data-tab=${tab} data-draft=${fullDraft ? 'full' : 'half'} data-work=${work === null ? 'none' : 'open'} data-forum=${view.forum.kind}>
    <a class="skip" href="#acts" @click=${(e: Event) => skipTo(e, 'acts')}>${say('skip.acts')}</a>
    <a class="skip" href="#draft" @click=${(e: Event) => skipTo(e, 'draft')}>${say('skip.draft')}</a>
    ${head(stage, view)} ${roomPanel(stage, view, paragraph)}
    ${adoption ? adoptionPanel(stage, view) : html`${dock(stage, view)} ${draftPanel(stage, view, paragraph)}`}
    ${!adoption && corridor !== null ? corridorPanel(stage, view, corridor) : nothing} ${adoption ? nothing : tabs(stage)}
    <div class="cards">${adoption ? nothing : notices(stage)} ${corridor === null ? refusalCard(stage) : nothing} ${adoption ? nothing : meetingSummary(stage, view)}</div>
    ${stage.state.scenario?.guidance === undefined ? nothing : guideCard(stage, advice)}
  </div>`;
}

/** Moves the focus; the address stays the game's. */
function skipTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
