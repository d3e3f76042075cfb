/** The whole account of the conference, as this delegation heard it, newest meeting first. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Happening } from '../../core/happenings.ts';
import type { Stage } from '../stage.ts';
import { sentenceOf } from '../tell.ts';
import { say } from '../words.ts';

export function accountSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view } = game;
  const meetings: { number: number; heard: Happening[] }[] = [{ number: 0, heard: [] }];
  for (const h of view.happenings) {
    if (h.type === 'meeting-opened') meetings.push({ number: h.meeting, heard: [] });
    meetings.at(-1)?.heard.push(h);
  }
  return html`<div class="account">
    ${meetings.reverse().map(
      (m, i) => html`<details ?open=${i === 0}>
        <summary class="label">${m.number === 0 ? say('account.before') : say('account.meeting', { meeting: m.number })}</summary>
        <ul>${m.heard.flatMap((h) => {
          const words = sentenceOf(h, view);
          return words === '' ? [] : [html`<li>${words}</li>`];
        })}</ul>
      </details>`,
    )}
  </div>`;
}
