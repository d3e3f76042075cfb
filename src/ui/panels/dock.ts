/** In order now: what may be done, in the order of thought, each with its price; and what is out of order, with its reason. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { entriesOf, atOnce, AT_ONCE, firstRefused } from '../entries.ts';
import type { Entry } from '../offers.ts';
import { play } from '../game.ts';
import { deliberate } from '../deliberate.ts';
import { icon } from '../icons.ts';
import { consulting } from '../in-hand.ts';
import type { Stage } from '../stage.ts';
import { refusalOf } from '../tell.ts';
import { openCorridor } from '../corridor-state.ts';
import { startWork } from '../work.ts';
import type { View } from '../../core/view.ts';
import { say } from '../words.ts';

/** Does what an entry of the dock says. */
export function press(stage: Stage, entry: Entry): void {
  const { step } = entry;
  stage.set({ moreActs: false });
  if (step.to === 'send') play(stage, step.act);
  else if (step.to === 'sheet') stage.set({ sheet: step.sheet });
  else if (step.to === 'corridor') openCorridor(stage, null, step.doing);
  else startWork(stage, step.purpose);
}

const button = (stage: Stage, entry: Entry, key: number, filled: boolean): TemplateResult => html`<button
  class="act ${filled ? 'filled' : ''}"
  id="act-${entry.id}"
  ?disabled=${stage.state.readOnly}
  @click=${entry.id === 'done' || entry.id === 'gavel' || entry.id === 'put-question' ? deliberate(() => press(stage, entry)) : () => press(stage, entry)}
>
  ${icon(entry.icon)}
  <span class="act-words"><span class="act-label">${say(entry.label)}</span><span class="act-price">${say(entry.price)}</span></span>
  <kbd class="act-key" aria-hidden="true">${key}</kbd>
</button>`;

/** What a delegation has left in this meeting, in words. */
export function leftWords(view: View): string {
  const { interventions, slots, messages } = view.budget;
  return [
    say('left.interventions', { n: interventions }),
    say('left.slots', { n: slots }),
    say('left.messages', { n: messages }),
  ].join(' · ');
}

/** How many buttons stand side by side; a phone shows three and "more". */
export const placesFor = (): number => (matchMedia('(max-width: 1000px)').matches ? 4 : AT_ONCE);

export function dock(stage: Stage, view: View): TemplateResult {
  const entries = entriesOf(view);
  const { shown, more } = atOnce(entries, placesFor());
  const refused = consulting(view) ? null : firstRefused(view.inOrder);
  const { moreActs, readOnly } = stage.state;
  return html`<nav class="dock" id="acts" tabindex="-1" aria-label=${say('dock.name')}>
    <p class="dock-line">
      <b>${say('dock.name')}</b>
      <span class="meta">${readOnly ? say('dock.read-only') : refused === null ? leftWords(view) : refusalOf(refused).sentence}</span>
      <span class="meta dock-left">${refused === null || readOnly ? '' : leftWords(view)}</span>
    </p>
    <div class="acts">
      ${shown.map((entry, i) => button(stage, entry, i + 1, i === 0))}
      ${
        more.length === 0
          ? nothing
          : html`<button class="act more" aria-expanded=${moreActs} @click=${() => stage.set({ moreActs: !moreActs })}>
              ${icon('more')}<span class="act-words"><span class="act-label">${say('dock.more', { n: more.length })}</span></span>
            </button>`
      }
      ${entries.length === 0 ? html`<p class="soft">${say('dock.nothing')}</p>` : nothing}
    </div>
    ${more.length > 0 && moreActs ? html`<div class="acts-more">${more.map((entry, i) => button(stage, entry, shown.length + i + 1, false))}</div>` : nothing}
  </nav>`;
}
