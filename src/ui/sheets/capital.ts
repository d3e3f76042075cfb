/** The whole of the instructions, and how the text as it stands does by them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../../core/view.ts';
import { axesOf, movesOfWorth } from '../instructions.ts';
import { axesByDuty, axisKey, points } from '../panels/axis.ts';
import { draftName } from '../panels/draft-name.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';
import { startWork } from '../work.ts';

const MOVES = 6; // changes named at once

/** Why the number is another than it was: what the last draft gave and took, provision by provision. */
function moves(view: View): TemplateResult | typeof nothing {
  const changed = movesOfWorth(view);
  const last = view.circulated.at(-1);
  if (changed.length === 0 || last === undefined) return nothing;
  const sum = changed.reduce((total, { by }) => total + by, 0);
  const titled = (id: string): string => {
    const provision = view.text.provisions.find((p) => p.id === id);
    return provision === undefined ? id : inWords(provision.title);
  };
  return html`<section>
    <h3 class="label">${say('capital.moves', { draft: draftName(last.revision), sum: points(sum, true) })}</h3>
    <ul class="worth-moves">
      ${changed.slice(0, MOVES).map(({ provision, by }) => html`<li><b class="figures">${points(by, true)}</b><span>${titled(provision)}</span></li>`)}
    </ul>
  </section>`;
}

/** What the instructions say of the text as a whole; a red line may be crossed in a text that is, taken together, still bearable. */
function verdict(view: View): string {
  const crossed = axesOf(view).filter((axis) => axis.crossed).length;
  if (view.ownDiscomfort > view.cut) return say('capital.would-object');
  return crossed > 0 ? say('capital.crossed-but', { n: crossed }) : say('capital.could-live');
}

export function capitalSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const patience = view.patience > 0.66 ? 'high' : view.patience > 0.33 ? 'middling' : 'low';
  const may = view.inOrder.some((i) => i.type === 'ask-capital' && i.refusal === null);
  return html`<ul class="stats figures">
      <li><span class="stat">${points(view.score)}</span><span class="meta">${say('capital.score')}</span></li>
      <li><span class="stat">${points(view.alternative)}</span><span class="meta">${say('capital.alternative')}</span></li>
    </ul>
    <p class="meta">${say('capital.scale')}</p>
    ${moves(view)}
    <p>${verdict(view)} ${say(`capital.patience.${patience}`)}</p>
    ${
      may
        ? html`<button class="button filled" @click=${() => {
            stage.set({ sheet: null });
            startWork(stage, 'capital');
          }}>${say('act.ask-capital')}</button>`
        : nothing
    }
    ${axisKey()}
    ${axesByDuty(view, (paragraph) => stage.set({ sheet: null, work: null, changes: false, paragraph, tab: 'draft', fullDraft: true }))}`;
}
