/** The composer: words, a bracket, a question to the capital, laid on the draft until it is sent or put away. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Provision } from '../../core/text/provision.ts';
import type { Secretariat } from '../../secretariat/secretariat.ts';
import type { View } from '../../core/view.ts';
import { play } from '../game.ts';
import { icon } from '../icons.ts';
import type { Stage, Work } from '../stage.ts';
import { refusalOf } from '../tell.ts';
import { inWords, language, say } from '../words.ts';
import { actOf, editWork, provisionsFor } from '../work.ts';
import { provisionWords } from '../../core/text/render.ts';
import { easierHarder, editForm, forWhom, sentenceAfter } from './edit-form.ts';
import { ownWords } from './own-words.ts';

const REASONS = ['package', 'isolated', 'deadline'] as const;

/** Work in which words are picked, rather than a provision alone. */
const picksWords = (work: Work): boolean =>
  work.purpose === 'propose' || work.purpose === 'bracket' || work.purpose === 'compromise';

function which(stage: Stage, view: View, work: Work, open: readonly Provision[]): TemplateResult | typeof nothing {
  if (open.length === 0) return html`<p class="soft">${say('work.none')}</p>`;
  if (open.length === 1 && picksWords(work)) return html`<p class="label">${inWords(open[0]!.title)}</p>`;
  return html`<label class="which"
    ><span class="label">${say('work.which')}</span>
    <select
      class="field"
      @change=${(e: Event) => {
        const provision = (e.target as HTMLSelectElement).value;
        const paragraph = view.text.paragraphs.find((p) => p.provisions.includes(provision));
        stage.set({
          work: { ...work, provision, edit: { provision }, own: null },
          ...(paragraph === undefined ? {} : { paragraph: paragraph.id }),
        });
      }}
    >
      ${open.map((p) => {
        const paragraph = view.text.paragraphs.find((q) => q.provisions.includes(p.id));
        return html`<option value=${p.id} ?selected=${p.id === work.provision}>${paragraph === undefined ? '' : `${paragraph.number}. `}${inWords(p.title)}</option>`;
      })}
    </select></label
  >`;
}

function reasons(stage: Stage, work: Work): TemplateResult {
  return html`<fieldset class="choices">
    <legend class="label">${say('work.reason')}</legend>
    ${REASONS.map(
      (reason) => html`<label class="choice ${work.reason === reason ? 'on' : ''}">
        <input type="radio" name="reason" value=${reason} .checked=${work.reason === reason} @change=${() => stage.set({ work: { ...work, reason } })} />
        <span class="choice-words">${say(`work.reason.${reason}`)}</span>
      </label>`,
    )}
  </fieldset>`;
}

/** For whom the words get easier or harder: as chosen, or one's own with the meaning declared. */
function weighed(view: View, secretariat: Secretariat, work: Work): TemplateResult | typeof nothing {
  const act = actOf(work, view);
  if (work.own === null) return easierHarder(view, secretariat, work.edit);
  return act?.type === 'propose-words' ? forWhom(view, secretariat.previewOwn(view.you, act)) : nothing;
}

function body(stage: Stage, view: View, work: Work, provision: Provision): TemplateResult {
  const { secretariat } = stage.state.game!;
  if (!picksWords(work))
    return html`<p class="paragraph-text">${provisionWords(work.purpose === 'table' ? { ...view.text, provisions: [provision] } : view.text, view.draft, provision.id, language())}</p>
      ${work.purpose === 'capital' ? reasons(stage, work) : nothing}`;
  const outs = work.purpose === 'bracket' ? (['deleted'] as const) : (['summary', 'deleted'] as const);
  return html`${sentenceAfter(view, provision, work.edit, work.own?.words)}
    ${weighed(view, secretariat, work)}
    ${
      work.own !== null
        ? ownWords(stage, view, work, provision)
        : editForm({
            id: 'work',
            view,
            secretariat,
            provision,
            edit: work.edit,
            outs: outs.filter((o) => o === 'deleted' || view.forum.summary),
            change: (change) => editWork(stage, view, change),
          })
    }
    ${
      work.purpose === 'propose'
        ? html`<button
            type="button"
            class="plain own-toggle"
            @click=${() => stage.set({ work: ownOrChosen(work) })}
          >
            ${icon('words')}<span>${say(work.own === null ? 'work.own' : 'work.own-not')}</span>
          </button>`
        : nothing
    }`;
}

/** To words of one's own, which take the place of a chosen reading, and back. */
function ownOrChosen(work: Work): Work {
  if (work.own !== null) return { ...work, own: null };
  const { provision, force } = work.edit;
  return {
    ...work,
    edit: force === undefined ? { provision } : { provision, force },
    own: { words: '', place: 0, ambiguity: 0.2 },
  };
}

export function composer(stage: Stage, view: View, work: Work): TemplateResult {
  const { game, readOnly } = stage.state;
  if (game === null) return html``;
  const here = view.text.paragraphs.find((p) => p.id === stage.state.paragraph)?.provisions ?? [];
  const open = provisionsFor(work.purpose, view, here, (act) => game.secretariat.can(act) === null);
  const provision = open.find((p) => p.id === work.provision);
  const act = actOf(work, view);
  const refusal = act === null ? null : game.secretariat.can(act);
  const ready = act !== null && refusal === null && provision !== undefined && !readOnly;
  return html`<form
    class="composer"
    @submit=${(e: Event) => {
      e.preventDefault();
      if (ready) play(stage, act);
    }}
  >
    <header class="composer-head">
      <h3 class="section-title" tabindex="-1" id="composer-title">${say(`work.${work.purpose}`)}</h3>
      <button type="button" class="plain icon-only" aria-label=${say('work.away')} @click=${() => stage.set({ work: null })}>${icon('close')}</button>
    </header>
    <p class="meta">${say(`work-why.${work.purpose}`)}</p>
    ${which(stage, view, work, open)} ${provision === undefined ? nothing : body(stage, view, work, provision)}
    <footer class="composer-foot">
      <p class="meta" role="status">${refusal === null ? '' : refusalOf(refusal).sentence}</p>
      <div class="row">
        <button type="submit" class="button filled" aria-disabled=${!ready}>${say(`work-send.${work.purpose}`)}</button>
        <button type="button" class="button" @click=${() => stage.set({ work: null })}>${say('work.away')}</button>
      </div>
    </footer>
  </form>`;
}
