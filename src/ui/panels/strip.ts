/** A quiet line over every page: the network is gone, or this browser keeps nothing. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

/** A status that is always there, so that a screen reader hears when it begins to speak. */
export function strip({ state: { online, kept } }: Stage): TemplateResult {
  const words = [...(kept ? [] : [say('strip.unkept')]), ...(online ? [] : [say('strip.offline')])];
  return html`<div id="strip" class="light" role="status">${words.length === 0 ? nothing : html`<p class="strip-words">${words.join(' ')}</p>`}</div>`;
}

/** After every drawing: the page below the line is as much lower. */
export function fitStrip(): void {
  const height = document.getElementById('strip')?.offsetHeight ?? 0;
  document.documentElement.style.setProperty('--strip', `${height}px`);
}
