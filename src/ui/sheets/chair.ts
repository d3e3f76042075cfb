/** Sheets of the presiding officer: which item to take up, what to place under silence. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SilenceSubject } from '../../core/acts.ts';
import { paragraphStatus } from '../../core/text/status.ts';
import { play } from '../game.ts';
import { refusalOf } from '../tell.ts';
import type { Stage } from '../stage.ts';
import { inWords, say } from '../words.ts';

const HOURS = 72;
const SUBJECTS: readonly SilenceSubject[] = ['modalities', 'text'];

export function openMeetingSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { view, you } = game;
  return html`<p>${say('chair.open-why')}</p>
    <ul class="menu">
      ${view.forum.clusters.map((cluster) => {
        const of = view.text.paragraphs.filter((p) => p.cluster === cluster.id);
        const open =
          view.draft.revision < 0
            ? 0
            : of.filter((p) => paragraphStatus(view.text, view.draft, p.id) === 'bracketed').length;
        return html`<li>
          <button class="plain" @click=${() => play(stage, { type: 'open-meeting', by: you, cluster: cluster.id })}>
            <span>${inWords(cluster.title)}</span><span class="meta">${say('chair.bracketed', { n: open })}</span>
          </button>
        </li>`;
      })}
    </ul>`;
}

export function silenceSheet(stage: Stage): TemplateResult | typeof nothing {
  const { game } = stage.state;
  if (game === null) return nothing;
  const { you, secretariat } = game;
  return html`<p>${say('chair.silence-why')}</p>
    <ul class="menu">
      ${SUBJECTS.map((subject) => {
        const act = { type: 'place-under-silence', by: you, subject, hours: HOURS } as const;
        const refusal = secretariat.can(act);
        return html`<li>
          <button class="plain" ?disabled=${refusal !== null} @click=${() => play(stage, act)}>
            <span>${say(`chair.silence.${subject}`)}</span><span class="meta">${refusal === null ? say('chair.hours', { n: HOURS }) : refusalOf(refusal).sentence}</span>
          </button>
        </li>`;
      })}
    </ul>`;
}
