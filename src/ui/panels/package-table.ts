/** The package on the table: all of it or none of it. What each side gives, and what each gains as far as you know. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { StateCode } from '../../core/terms.ts';
import type { Edit } from '../../core/text/draft.ts';
import { capitalised } from '../../core/text/sentence.ts';
import type { View } from '../../core/view.ts';
import { prepare, says } from '../corridor-state.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import type { Corridor, Stage } from '../stage.ts';
import { editOf, nameOf } from '../tell.ts';
import { say } from '../words.ts';
import { leanEdit } from '../work.ts';
import { editForm, sentenceAfter } from './edit-form.ts';
import { provisionSelect } from './provision-select.ts';

type End = 'give' | 'take';

const GAIN = 5; // percent of the bar for a hundredth of what instructions are worth

function picking(stage: Stage, view: View, corridor: Corridor, end: End): TemplateResult {
  const { secretariat } = stage.state.game!;
  const edit: Edit | null = corridor[end];
  const provision = view.text.provisions.find((p) => p.id === (edit?.provision ?? corridor.provision));
  const now: Edit | null = provision === undefined ? null : (edit ?? { provision: provision.id });
  return html`<div class="picking">
    <h3 class="label">${say(`package.pick-${end}`)}</h3>
    ${provisionSelect(view, provision?.id ?? null, (id) => prepare(stage, { [end]: { provision: id } }))}
    ${
      provision === undefined || now === null
        ? nothing
        : html`${sentenceAfter(view, provision, now)}
            ${editForm({ id: `package-${end}`, view, secretariat, provision, edit: now, outs: ['deleted'], change: (change) => prepare(stage, { [end]: leanEdit(view, { ...now, ...change }) }) })}`
    }
    <button class="button" @click=${() => prepare(stage, { picking: null })}>${say('package.picked')}</button>
  </div>`;
}

function side(stage: Stage, view: View, corridor: Corridor, end: End, who: StateCode, fixed: boolean): TemplateResult {
  const edit = corridor[end];
  return html`<div class="package-side">
    <h3 class="package-who">${flag(who, 28)}<b>${who === view.you ? say('package.you-give') : capitalised(say('package.gives', { state: nameOf(who) }))}</b></h3>
    <p class="name">${says(edit) ? editOf(edit, view) : say('package.nothing')}</p>
    ${fixed ? nothing : html`<button class="button" @click=${() => prepare(stage, { picking: end })}>${say(says(edit) ? 'package.change' : 'package.choose')}</button>`}
  </div>`;
}

/** A gain in words and as a bar; for the other side only what you may know, so its bar is hatched. */
function gains(stage: Stage, view: View, corridor: Corridor, other: StateCode): TemplateResult | typeof nothing {
  const { give, take } = corridor;
  const { game } = stage.state;
  if (game === null || !says(give) || !says(take)) return nothing;
  const yours = game.secretariat.preview(view.you, take).own + game.secretariat.preview(view.you, give).own;
  const forOther = game.secretariat.preview(view.you, give);
  const eased = forOther.easier.includes(other);
  const hurt = game.secretariat.preview(view.you, take).harder.includes(other);
  const words =
    eased && !hurt
      ? say('package.other-gains')
      : eased
        ? say('package.other-mixed')
        : hurt
          ? say('package.other-loses')
          : say('package.other-unknown');
  return html`<dl class="gains">
    <div><dt>${say('package.you-gain')}</dt><dd><i class="bar"><i style="width:${Math.max(1, Math.min(100, yours * GAIN))}%"></i></i> <span class="meta">${yours > 0.5 ? say('edit.own-better') : yours < -0.5 ? say('edit.own-worse') : say('edit.own-same')}</span></dd></div>
    <div><dt>${say('package.they-gain')}</dt><dd><i class="bar hatched"><i style="width:${eased ? (hurt ? 30 : 60) : hurt ? 1 : 15}%"></i></i> <span class="meta">${words}</span></dd></div>
  </dl>`;
}

export function packageTable(
  stage: Stage,
  view: View,
  corridor: Corridor,
  other: StateCode,
  fixed = false,
): TemplateResult {
  if (corridor.picking !== null) return picking(stage, view, corridor, corridor.picking);
  return html`<p class="meta">${say('package.all-or-none')}</p>
    <div class="package">
      ${side(stage, view, corridor, 'take', other, fixed)}
      <span class="package-swap" aria-hidden="true">${icon('swap')}</span>
      ${side(stage, view, corridor, 'give', view.you, fixed)}
    </div>
    ${gains(stage, view, corridor, other)}`;
}
