/** All keys as they are now; those of a single character can be given another. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { capOf, characterOf, COMMANDS, type Command, giveKey, isKeyRefusal, type KeyRefusal } from '../key-map.ts';
import { FIXED } from '../keys.ts';
import { keepSettings, type Settings } from '../settings.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

function refusalWords(refused: KeyRefusal): string {
  if (refused.why !== 'taken') return say(`keys.refused.${refused.why}`);
  const label = COMMANDS.find(({ id }) => id === refused.by)?.label;
  return say('keys.refused.taken', { does: label === undefined ? '' : say(label) });
}

function changeable(stage: Stage, command: Command, does: string): TemplateResult {
  const { settings, rekeying } = stage.state;
  const waits = rekeying?.command === command;
  const key = capOf(settings.keys, command);
  const keep = (keys: Settings['keys']): void => {
    const next = { ...settings, keys };
    keepSettings(next);
    stage.set({ settings: next, rekeying: null });
  };
  const press = (event: KeyboardEvent): void => {
    if (!waits || event.ctrlKey || event.metaKey || event.altKey) return;
    if (['Tab', 'Shift'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return stage.set({ rekeying: null });
    const given = giveKey(settings.keys, command, characterOf(event));
    if (isKeyRefusal(given)) stage.set({ rekeying: { command, refused: given } });
    else keep(given);
  };
  return html`<button
      class="key-change"
      aria-label=${waits ? say('keys.press', { does }) : say('keys.change', { does, key })}
      @click=${() => stage.set({ rekeying: waits ? null : { command, refused: null } })}
      @keydown=${press}
      @blur=${() => {
        if (waits) stage.set({ rekeying: null });
      }}
    ><kbd class="key ${waits ? 'waits' : ''}">${waits ? '…' : key}</kbd></button>`;
}

const refusalOf = ({ state: { rekeying } }: Stage, command: Command): TemplateResult | typeof nothing =>
  rekeying === null || rekeying.command !== command || rekeying.refused === null
    ? nothing
    : html`<dd class="key-refused meta" role="alert">${refusalWords(rekeying.refused)}</dd>`;

export function keysSheet(stage: Stage): TemplateResult {
  const { settings } = stage.state;
  const changed = Object.keys(settings.keys).length > 0;
  const asTheyCame = (): void => {
    const next = { ...settings, keys: {} };
    keepSettings(next);
    stage.set({ settings: next, rekeying: null });
  };
  return html`<p class="meta">${say(settings.letters ? 'keys.how' : 'keys.letters-off')}</p>
    <dl class="keys">
      ${FIXED.map(({ keys, label }) => html`<div><dt>${keys.map((k) => html`<kbd class="key">${k}</kbd> `)}</dt><dd>${say(label)}</dd></div>`)}
      ${COMMANDS.map(({ id, label }) => html`<div><dt>${changeable(stage, id, say(label))}</dt><dd>${say(label)}</dd>${refusalOf(stage, id)}</div>`)}
    </dl>
    ${changed ? html`<p><button class="button" @click=${asTheyCame}>${say('keys.reset')}</button></p>` : nothing}`;
}
