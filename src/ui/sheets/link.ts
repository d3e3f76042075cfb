/** Two links to a game: to its beginning, for others to play; and to all that was done in it, to be looked at. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { goTo } from '../address.ts';
import type { Game } from '../desk.ts';
import { linkTo } from '../link.ts';
import type { Stage } from '../stage.ts';
import { say, type Label } from '../words.ts';

/** The link worked out last, and the game it leads to; a game that has gone on gets another. */
let made: { readonly view: Game['view']; readonly link: string } | null = null;

/** Selects the link, and copies it where the browser lets a page do so. */
function copy(event: Event): void {
  const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
  if (!(field instanceof HTMLInputElement)) return;
  field.select();
  const status = document.getElementById('link-status');
  const told = (label: Label) => () => {
    if (status !== null) status.textContent = say(label);
  };
  navigator.clipboard?.writeText(field.value).then(told('link.copied'), told('link.select'));
  if (navigator.clipboard === undefined) told('link.select')();
}

const line = (label: Label, why: Label, link: string): TemplateResult => html`<div class="link">
  <label><span class="label">${say(label)}</span><span class="meta">${say(why)}</span>
    <input class="field" readonly .value=${link} @focus=${(e: Event) => (e.target as HTMLInputElement).select()} />
  </label>
  <button class="button" @click=${copy}>${say('link.copy')}</button>
</div>`;

export function linkSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view, key } = game;
  if (made?.view !== view)
    void linkTo(game).then((link) => {
      made = { view, link };
      stage.set({});
    });
  const beginning = `${location.href.split('#')[0]}${goTo(key)}`;
  return html`${line('link.beginning', 'link.beginning-why', beginning)}
    ${made?.view === view ? line('link.whole', 'link.whole-why', made.link) : nothing}
    <p class="meta" role="status" id="link-status"></p>`;
}
