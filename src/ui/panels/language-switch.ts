/** English or Russian, at any moment; and the settings beside it. */
import { html, type TemplateResult } from 'lit-html';
import { keepSettings } from '../settings.ts';
import type { Stage } from '../stage.ts';
import { say, speak } from '../words.ts';
import type { Language } from '../../core/terms.ts';

/** Speaks another language from now on, and remembers it. */
export function changeLanguage(stage: Stage, next: Language): void {
  speak(next);
  const settings = { ...stage.state.settings, language: next };
  keepSettings(settings);
  stage.set({ language: next, settings });
}

export const languageSwitch = (
  stage: Stage,
): TemplateResult => html`<div class="languages" role="group" aria-label=${say('settings.language')}>
  <button lang="en" aria-label="EN, English" aria-pressed=${stage.state.language === 'en'} @click=${() => changeLanguage(stage, 'en')}>EN</button>
  <button lang="ru" aria-label="РУ, русский" aria-pressed=${stage.state.language === 'ru'} @click=${() => changeLanguage(stage, 'ru')}>РУ</button>
  <button aria-label=${`Aa, ${say('settings.open')}`} @click=${() => stage.set({ sheet: 'settings' })}>Aa</button>
</div>`;
