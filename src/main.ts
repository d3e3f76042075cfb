/** The browser's entry: a secretariat of its own behind the screen. */
import { drafts, scenarios } from 'virtual:scenarios';
import type { Doors } from './ui/desk.ts';
import { start } from './ui/app.ts';
import './ui/style/page.css';

const doors: Doors = {
  scenarios,
  scenario(id) {
    const found = scenarios.find((s) => s.id === id);
    return found === undefined ? Promise.reject(new Error(`There is no scenario ${id}.`)) : found.load();
  },
  async open({ you, ...opening }, acts) {
    const { restoreGame } = await import('./secretariat/secretariat.ts');
    return restoreGame(
      { ...opening, people: [you] },
      acts.map((act) => ({ act, from: 'player' as const })),
    );
  },
  drafts,
  draft(id) {
    const found = drafts.find((d) => d.id === id);
    return found === undefined ? Promise.reject(new Error(`There is no draft ${id}.`)) : found.load();
  },
  async openDraft(setup, you, acts) {
    const { openCommitteeDesk } = await import('./secretariat/committee/desk.ts');
    return openCommitteeDesk(setup, you, acts);
  },
};

/** Keeps the files of the page for the next time without a network, where the browser may: not over plain http in a school. */
function keepForLater(): void {
  if (ONE_FILE || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => void navigator.serviceWorker.register('./worker.js').catch(() => undefined));
}

const root = document.getElementById('app');
if (root !== null) start(root, doors);
keepForLater();
