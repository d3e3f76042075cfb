import { html, type TemplateResult } from 'lit-html';
import { icon } from '../icons.ts';
import { say } from '../words.ts';

/** The way back to the first page, with where one is. */
export const backToTitle = (here: string): TemplateResult =>
  html`<p class="back"><a class="plain" href="#">${icon('left')}<span>${say('title.name')}</span></a><span class="meta">${here}</span></p>`;
