/** An act in preparation: which paragraph and how, with whom, or in which words. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { tellChange, tellCommitteeRefusal } from '../../telling/committee.ts';
import { byName, formalName } from '../names.ts';
import type { Stage } from '../stage.ts';
import { inWords, language } from '../words.ts';
import { actOf, candidates } from './offers.ts';
import { actInHall, setSitting } from './sit.ts';
import type { Form, Sitting } from './state.ts';
import { hallSay } from './words.ts';

const MOST = 300;

function choice(
  label: string,
  value: string,
  options: readonly (readonly [string, string])[],
  pick: (value: string) => void,
): TemplateResult {
  return html`<label class="which"><span class="label">${label}</span>
    <select class="field" @change=${(e: Event) => pick((e.target as HTMLSelectElement).value)}>
      ${options.map(([id, words]) => html`<option value=${id} ?selected=${id === value}>${words}</option>`)}
    </select></label>`;
}

function fields(stage: Stage, { desk, key }: Sitting, form: Form): TemplateResult {
  const set = (patch: Partial<Form>): void => setSitting(stage, { form: { ...form, ...patch } });
  const committee = desk.room.committee();
  if (form.type === 'explain')
    return html`<label><span class="label">${hallSay('explain-words')}</span>
      <textarea class="field" rows="3" maxlength=${MOST} .value=${form.words} @input=${(e: Event) => set({ words: (e.target as HTMLTextAreaElement).value.replace(/[\r\n]+/g, ' ') })}></textarea></label>`;
  if (form.type === 'ask-sponsorship') {
    const codes = byName(candidates(desk, key.you, form.type).flatMap((act) => ('with' in act ? [act.with] : [])));
    return choice(
      hallSay('ask-whom'),
      form.with ?? '',
      [['', hallSay('choose')], ...codes.map((code) => [code, formalName(code)] as const)],
      (code) => set({ with: code === '' ? null : code }),
    );
  }
  const paragraphs = committee.paragraphs.map(
    ({ id, words }) => [id, `${id}: ${words === null ? '' : inWords(words)}`] as const,
  );
  const which = choice(hallSay('which-paragraph'), form.paragraph, paragraphs, (paragraph) => set({ paragraph }));
  if (form.type === 'request-division') return which;
  const changes = desk.changes.map(
    (change) => [change, tellChange({ paragraph: form.paragraph, change }, language())] as const,
  );
  return html`${which}${choice(hallSay('which-change'), form.change, changes, (value) => {
    const change = desk.changes.find((one) => one === value);
    if (change !== undefined) set({ change });
  })}`;
}

/** The form, with why it cannot be sent as it stands. */
export function formPanel(stage: Stage, sitting: Sitting, form: Form): TemplateResult {
  const act = actOf(form, sitting.key.you);
  const refusal = act === null ? null : sitting.desk.refusal(act);
  return html`<section class="hall-form light">
    <h3 class="label" tabindex="-1">${hallSay(`act-${form.type}`)}</h3>
    <p class="meta">${hallSay(`how-${form.type}`)}</p>
    ${fields(stage, sitting, form)}
    ${refusal === null ? nothing : html`<p class="hall-refused">${tellCommitteeRefusal(refusal.code, language()).sentence}</p>`}
    <div class="row">
      <button class="button filled" ?disabled=${act === null || refusal !== null || stage.state.readOnly} @click=${() => act !== null && actInHall(stage, act)}>${hallSay(`act-${form.type}`)}</button>
      <button class="button" @click=${() => setSitting(stage, { form: null })}>${hallSay('put-away')}</button>
    </div>
  </section>`;
}
