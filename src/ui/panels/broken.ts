/** Our own mistake, said as such. The record is kept. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { saveRecord } from '../download.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

export function brokenPage(stage: Stage): TemplateResult {
  const { game, broken } = stage.state;
  return html`<main class="broken-page dark" role="alert">
    <p class="label">${say('broken.head')}</p>
    <h1 class="screen-title">${say('broken.title')}</h1>
    <p class="soft">${say('broken.words')}</p>
    <p class="meta">${broken}</p>
    <div class="row">
      <button class="button filled" @click=${() => location.reload()}>${say('broken.reload')}</button>
      ${game === null ? nothing : html`<button class="button" @click=${() => saveRecord(game)}>${say('menu.record')}</button>`}
      <a class="button" href="#" @click=${() => setTimeout(() => location.reload())}>${say('title.name')}</a>
    </div>
  </main>`;
}
