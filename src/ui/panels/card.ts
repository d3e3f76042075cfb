/** The model card: what the simulated States rest on, how well they do, and what nobody should use them for. */
import { html, type TemplateResult } from 'lit-html';
import type { Block } from '../../card/blocks.ts';
import { cardTitle, modelCard } from '../../card/card.ts';
import type { Stage } from '../stage.ts';
import { language, say } from '../words.ts';
import { backToTitle } from './back.ts';
import { languageSwitch } from './language-switch.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

function tableOf({ caption, columns, rows }: Table): TemplateResult {
  const kind = (at: number): string => (columns[at]?.figure === true ? 'figure' : '');
  const cells = (row: readonly string[]): readonly TemplateResult[] =>
    row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${kind(at)}>${cell}</td>`));
  return html`<div class="scroll-x" role="region" tabindex="0" aria-label=${caption}>
    <table class="card-table figures">
      <thead><tr>${columns.map(({ words }, at) => html`<th scope="col" class=${kind(at)}>${words}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody>
    </table>
  </div>`;
}

function blockOf(block: Block): TemplateResult {
  switch (block.kind) {
    case 'heading':
      return block.level === 2
        ? html`<h2 class="section-title">${block.words}</h2>`
        : html`<h3 class="label">${block.words}</h3>`;
    case 'paragraph':
      return html`<p class="prose">${block.words}</p>`;
    case 'list':
      return html`<ul class="card-list prose">${block.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'table':
      return tableOf(block);
  }
}

export const cardPage = (stage: Stage): TemplateResult => html`<div class="debrief card light">
  <header class="debrief-head">
    <div>
      ${backToTitle(say('card.name'))}
      <h1 class="screen-title">${cardTitle(language())}</h1>
    </div>
    ${languageSwitch(stage)}
  </header>
  <main class="card-body">${modelCard(language()).map(blockOf)}</main>
</div>`;
