/** The focus is never lost: after a change of place, of mode or of form it goes to where the player would look next. */
import type { Happening } from '../core/happenings.ts';
import type { Stage } from './stage.ts';

let before = '';

const talksIn = (heard: readonly Happening[]): number => heard.filter((h) => h.type === 'talk').length;

/** What would move the focus when it changes. */
const markOf = (stage: Stage): string => {
  const { state } = stage;
  return [
    state.place,
    state.work?.purpose ?? '',
    state.corridor?.with ?? '',
    state.corridor === null ? '' : `corridor, ${talksIn(state.heard)} heard`,
    state.moment ?? '',
    state.summary ? 'summary' : '',
    state.game?.view.question?.putting ?? '',
    state.hall?.sitting?.acts.length ?? '',
    state.hall?.sitting?.form?.type ?? '',
  ].join('|');
};

/** Where to look in what is on screen now, the most particular first. */
function target(stage: Stage): HTMLElement | null {
  const { state } = stage;
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  if (state.moment !== null || find('.adoption') !== null) return find('#adoption-title');
  if (state.summary) return find('#summary-on');
  if (state.work !== null) return find('#composer-title');
  if (state.corridor !== null)
    return (
      find('#answer') ?? find(state.corridor.with === null ? '#corridor-picker' : '.talk .chip[aria-pressed=true]')
    );
  return find('.acts .act');
}

/** After every drawing. Moves the focus only when the place changed, or when what had it is gone. */
export function settleFocus(stage: Stage): void {
  const mark = markOf(stage);
  const moved = before !== '' && mark !== before;
  before = mark;
  if (stage.state.sheet !== null) return;
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (stage.state.place !== 'room') {
    const title = document.querySelector<HTMLElement>('h1');
    if (!moved || !lost || title === null) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    return;
  }
  if (stage.state.hall !== null) {
    if (moved && lost) document.querySelector<HTMLElement>('.hall-form h3, .hall-acts button')?.focus();
    return;
  }
  if (!moved || (!lost && stage.state.game?.view.outcome)) return;
  const next = target(stage);
  next?.focus({ preventScroll: true });
  if (next?.id === 'answer') next.scrollIntoView({ block: 'nearest' });
}
