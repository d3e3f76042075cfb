/** A source as it is cited. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Source } from '../core/scenario.ts';
import { tellSource } from '../telling/source.ts';
import { language } from './words.ts';

/** Symbol and title; a title stands in the language of its document, which a screen reader must be told. */
export function cited({ symbol, title }: Source): TemplateResult {
  const told = tellSource(title, language());
  const written = /\p{Script=Cyrillic}/u.test(told) ? 'ru' : 'en';
  return html`<span lang=${written === language() ? nothing : written}>${symbol === null ? told : `${symbol}. ${told}`}</span>`;
}
