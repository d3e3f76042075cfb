/** Where the draft stands in the process, read off the chart: stations past, here and to come, and what may be done now. */
import { html, type TemplateResult } from 'lit-html';
import { firstCommittee } from '../../core/forums/first-committee.ts';
import { type StageTold, stageTold } from '../../telling/committee.ts';
import { inWords, say } from '../words.ts';

const stations: readonly (readonly [string, StageTold])[] = Object.keys(firstCommittee.root.states).map(
  (name) => [name, stageTold(name)] as const,
);
const road = stations.filter(([, { ending }]) => !ending);

/** The stations as a list; `over` when the draft has come to its end. */
export function hallRail(stage: string): TemplateResult {
  const station = stage.split('.')[0];
  const at = road.findIndex(([name]) => name === station);
  const here = at < 0 ? road.length : at;
  const state = (i: number): 'past' | 'here' | 'later' => (i < here ? 'past' : i === here ? 'here' : 'later');
  return html`<ol class="hall-rail">
    ${road.map(
      ([, { label }], i) =>
        html`<li class=${state(i)} aria-current=${i === here ? 'step' : 'false'}><i aria-hidden="true"></i><span>${inWords(label)}<span class="unseen">${say(`rail.${state(i)}`)}</span></span></li>`,
    )}
    <li class=${here === road.length ? 'here' : 'later'}><i aria-hidden="true"></i><span>${inWords((here === road.length ? stageTold(stage) : stageTold('resolution')).label)}</span></li>
  </ol>`;
}

/** What is happening at a stop, and where the rule is written. */
export function hallStop(stage: string): TemplateResult {
  const { label, happening, mayDo, source } = stageTold(stage);
  return html`<div class="hall-stop">
    <h2 class="name">${inWords(label)}</h2>
    <p>${inWords(happening)} <span class="soft">${inWords(mayDo)}</span></p>
    <p class="meta" lang="en">${source}</p>
  </div>`;
}
