/** The whole rail upright: each station with what happens there, what may be done, and where the rule is written. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { RailState } from '../../core/forums/rail.ts';
import { nameOfState, stationsOf } from '../rail-model.ts';
import type { Stage } from '../stage.ts';
import { tellSource } from '../../telling/source.ts';
import { inWords, language, say } from '../words.ts';

const rule = (step: RailState): TemplateResult => html`<p>${inWords(step.happening)}</p>
  <p>${inWords(step.mayDo)}</p>
  <p class="meta">${say('process.source', { source: tellSource(step.source, language()) })}</p>`;

export function processSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const [here, inner] = view.place;
  return html`<ol class="process">
    ${stationsOf(view.forum).map(
      (
        station,
      ) => html`<li class=${station.path[0] === here ? 'here' : ''} aria-current=${station.path[0] === here ? 'step' : nothing}>
        <h3 class="name">${inWords(station.label)}</h3>
        ${rule(station)}
        ${
          station.path[0] !== here
            ? nothing
            : html`<ol class="process-steps">
                ${station.states.map(
                  (
                    step,
                  ) => html`<li class=${nameOfState(step) === inner ? 'here' : ''} aria-current=${nameOfState(step) === inner ? 'step' : nothing}>
                    <details ?open=${nameOfState(step) === inner}><summary class="label">${inWords(step.label)}</summary>${rule(step)}</details>
                  </li>`,
                )}
              </ol>`
        }
      </li>`,
    )}
  </ol>`;
}
