/** The menu of the chamber: back a meeting, the account, keys, settings, the record, the way out. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Language } from '../../core/terms.ts';
import { saveRecord } from '../download.ts';
import { icon, type Icon } from '../icons.ts';
import { changeLanguage } from '../panels/language-switch.ts';
import { flagsShown, regroup, switchFlags } from '../seating-order.ts';
import type { Sheet, Stage } from '../stage.ts';
import { say, type Label } from '../words.ts';

export function menuSheet(stage: Stage): TemplateResult {
  const { game, language, order, putAway } = stage.state;
  const other = language === 'en' ? 'ru' : 'en';
  const item = (name: Icon, label: Label, does: () => void, lang: Language = language) =>
    html`<li><button class="plain" @click=${does}>${icon(name)}<span lang=${lang === language ? nothing : lang}>${say(label)}</span></button></li>`;
  const open = (sheet: Sheet) => () => stage.set({ sheet });
  return html`<ul class="menu">
    ${game === null ? nothing : item('undo', 'menu.undo', open('undo'))} ${item('draft', 'menu.account', open('said'))}
    ${item('room', 'menu.process', open('process'))} ${item('capital', 'menu.capital', open('capital'))}
    ${item('globe', language === 'en' ? 'menu.russian' : 'menu.english', () => changeLanguage(stage, other), other)}
    ${item('words', 'menu.settings', open('settings'))} ${item('more', 'menu.keys', open('keys'))}
    ${game === null ? nothing : html`${item('down', 'menu.record', () => saveRecord(game))} ${item('mail', 'menu.link', open('link'))}`}
    ${game === null ? nothing : html`${item('room', `menu.order.${order}`, () => regroup(stage))} ${item('globe', flagsShown(stage) ? 'menu.flags-off' : 'menu.flags-on', () => switchFlags(stage))}`}
    ${putAway.length === 0 ? nothing : item('reply', 'menu.advice', () => stage.set({ putAway: [], sheet: null }))}
    ${item('left', 'menu.leave', () => {
      stage.set({ sheet: null });
      location.hash = '';
    })}
  </ul>`;
}
