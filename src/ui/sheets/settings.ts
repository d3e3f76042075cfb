/** Text size, motion, sound, letter keys, language. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Language } from '../../core/terms.ts';
import { changeLanguage } from '../panels/language-switch.ts';
import { keepSettings, MOTIONS, SIZES, SOUNDS, type Settings } from '../settings.ts';
import { sound, VOLUME } from '../sound/sound.ts';
import type { Stage } from '../stage.ts';
import { say } from '../words.ts';

export function settingsSheet(stage: Stage): TemplateResult {
  const { settings } = stage.state;
  const set = (change: Partial<Settings>): void => {
    const next = { ...settings, ...change };
    keepSettings(next);
    stage.set({ settings: next });
  };
  const choice = (
    name: string,
    checked: boolean,
    label: string,
    pick: () => void,
    lang: Language | null = null,
  ) => html`<label class="choice ${checked ? 'on' : ''}">
    <input type="radio" name=${name} .checked=${checked} @change=${pick} /><span class="choice-words" lang=${lang ?? nothing}>${label}</span>
  </label>`;
  return html`<fieldset class="choices row-choices">
      <legend class="label">${say('settings.size')}</legend>
      ${SIZES.map((size) => choice('size', settings.size === size, `${Math.round(size * 100)} %`, () => set({ size })))}
    </fieldset>
    <fieldset class="choices row-choices">
      <legend class="label">${say('settings.motion')}</legend>
      ${MOTIONS.map((motion) => choice('motion', settings.motion === motion, say(`settings.motion.${motion}`), () => set({ motion })))}
    </fieldset>
    <fieldset class="choices row-choices">
      <legend class="label">${say('settings.sound')}</legend>
      ${SOUNDS.map((loud) =>
        choice('sound', settings.sound === loud, say(`settings.sound.${loud}`), () => {
          set({ sound: loud });
          sound('gavel', VOLUME[loud]);
        }),
      )}
      <p class="meta">${say('settings.sound.how')}</p>
    </fieldset>
    <fieldset class="choices row-choices">
      <legend class="label">${say('settings.language')}</legend>
      ${choice('language', settings.language === 'en', 'English', () => changeLanguage(stage, 'en'), 'en')}
      ${choice('language', settings.language === 'ru', 'Русский', () => changeLanguage(stage, 'ru'), 'ru')}
    </fieldset>
    <label class="choice"><input type="checkbox" .checked=${settings.letters} @change=${() => set({ letters: !settings.letters })} /><span class="choice-words">${say('settings.letters')}</span></label>`;
}
