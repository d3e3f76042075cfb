/** A source as it is cited. */
import { html, type TemplateResult } from 'lit-html';
import type { Source } from '../core/scenario.ts';

/** Symbol and title; a title stands in the language of its document, which a screen reader must be told. */
export const cited = ({ symbol, title }: Source): TemplateResult =>
  html`<span lang=${/\p{Script=Cyrillic}/u.test(title) ? 'ru' : 'en'}>${symbol === null ? title : `${symbol}. ${title}`}</span>`;
