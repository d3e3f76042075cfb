/** The whole of the instructions, and how the text as it stands does by them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { axesOf } from '../instructions.ts';
import { axisFigure, axisKey } from '../panels/axis.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';
import { startWork } from '../work.ts';

export function capitalSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const patience = view.patience > 0.66 ? 'high' : view.patience > 0.33 ? 'middling' : 'low';
  const may = view.inOrder.some((i) => i.type === 'ask-capital' && i.refusal === null);
  const objects = view.ownDiscomfort > view.cut;
  return html`<ul class="stats figures">
      <li><span class="stat">${Math.round(view.score)}</span><span class="meta">${say('capital.score')}</span></li>
      <li><span class="stat">${Math.round(view.alternative)}</span><span class="meta">${say('capital.alternative')}</span></li>
    </ul>
    <p>${say(objects ? 'capital.would-object' : 'capital.could-live')} ${say(`capital.patience.${patience}`)}</p>
    ${
      may
        ? html`<button class="button filled" @click=${() => {
            stage.set({ sheet: null });
            startWork(stage, 'capital');
          }}>${say('act.ask-capital')}</button>`
        : nothing
    }
    <div class="axes">${axesOf(view).map(axisFigure)}</div>
    ${axisKey()}`;
}
