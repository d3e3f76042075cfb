/** Six stances, six shapes; colour only repeats what the shape says. */
import { html, svg, type TemplateResult } from 'lit-html';
import type { Stance } from '../../core/terms.ts';

const SHAPES: Readonly<Record<Stance, TemplateResult>> = {
  sponsor: svg`<path class="s-line-yes" d="M0 12h32"></path><circle class="s-ground s-yes-ring" cx="16" cy="12" r="9"></circle><circle class="s-yes" cx="16" cy="12" r="5.4"></circle>`,
  'in-favour': svg`<path class="s-line-yes" d="M0 12h32"></path><circle class="s-yes" cx="16" cy="12" r="5.6"></circle>`,
  silent: svg`<path class="s-line" d="M0 12h32"></path><circle class="s-ground s-silent" cx="16" cy="12" r="4.4"></circle>`,
  bracket: svg`<path class="s-mark" d="M11 3H7v18h4M21 3h4v18h-4"></path><circle class="s-mark-dot" cx="16" cy="12" r="2.4"></circle>`,
  object: svg`<rect class="s-stop" x="12" y="1" width="8" height="22" rx="2"></rect>`,
  unknown: svg`<circle class="s-unknown" cx="16" cy="12" r="2.4"></circle>`,
};

export const stanceSign = (stance: Stance): TemplateResult =>
  html`<svg class="sign" viewBox="0 0 32 24" aria-hidden="true">${SHAPES[stance]}</svg>`;
