/** All keys. */
import { html, type TemplateResult } from 'lit-html';
import { KEYS } from '../keys.ts';
import { say } from '../words.ts';

export const keysSheet = (): TemplateResult => html`<dl class="keys">
  ${KEYS.map(({ keys, label }) => html`<div><dt>${keys.map((k) => html`<kbd class="key">${k}</kbd> `)}</dt><dd>${say(label)}</dd></div>`)}
</dl>`;
