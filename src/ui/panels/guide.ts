/** Advice of a lesson: a small paper card that points at what it speaks of, and never stands in the way. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { GuidanceStep } from '../../core/scenario.ts';
import type { View } from '../../core/view.ts';
import { adviceFor } from '../../secretariat/guidance.ts';
import { icon } from '../icons.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';

/** The advice that is due in this game, or null. Another card, the corridor and the silence come first. */
export function adviceDue(stage: Stage, view: View): GuidanceStep | null {
  const { scenario, putAway, refusal, summary, readOnly, moment, corridor } = stage.state;
  if (
    scenario?.guidance === undefined ||
    refusal !== null ||
    summary ||
    readOnly ||
    moment !== null ||
    corridor !== null
  )
    return null;
  return adviceFor(scenario.guidance, view, putAway);
}

export function guideCard(stage: Stage, step: GuidanceStep | null): TemplateResult {
  return html`<aside class="guide" role="status" data-advice=${step?.id ?? nothing} aria-label=${say('guide.name')}>
    ${
      step === null
        ? nothing
        : html`<div class="guide-card light">
            <p>${inWords(step.say)}</p>
            <button
              class="plain icon-only"
              aria-label=${say('guide.away')}
              @click=${() => stage.set({ putAway: [...stage.state.putAway, step.id] })}
            >
              ${icon('close')}
            </button>
          </div>`
    }
  </aside>`;
}
