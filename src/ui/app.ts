/** The page: paints the title at once, fetches the rest behind it, and draws the stage after every change. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { Doors } from './desk.ts';
import { watchOthers } from './lease.ts';
import { runningName } from './names.ts';
import { brokenPage } from './panels/broken.ts';
import { loading } from './panels/loading.ts';
import { fitStrip, strip } from './panels/strip.ts';
import { titlePage } from './panels/title.ts';
import { readSettings } from './settings.ts';
import { keepsGames } from './shelf.ts';
import { firstState, stageOf, type Stage } from './stage.ts';
import { inWords, say, speak } from './words.ts';

type Rooms = typeof import('./rooms.ts');

function page(stage: Stage, rooms: Rooms | null): TemplateResult {
  const { place, broken } = stage.state;
  if (broken !== null) return brokenPage(stage);
  if (place === 'title') return titlePage(stage);
  return rooms === null ? loading() : rooms.PAGES[place](stage);
}

function draw(stage: Stage, root: HTMLElement, rooms: Rooms | null): void {
  const { language, settings, game, scenario, hall, broken } = stage.state;
  const you = game?.you ?? hall?.sitting?.key.you ?? null;
  const about = scenario ?? hall?.scenario ?? null;
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dataset['motion'] = settings.motion;
  documentElement.style.setProperty('--scale', String(settings.size));
  document.title = [
    ...(you === null ? [] : [runningName(you)]),
    ...(about === null ? [] : [inWords(about.title)]),
    say('title.name'),
  ].join(' · ');
  render(
    html`${strip(stage)}${page(stage, rooms)}${rooms === null || broken !== null ? nothing : rooms.sheetDialog(stage)}
      <div id="log" class="unseen" role="log" aria-live="polite" aria-label=${say('log.name')}></div>
      <div id="alert" class="unseen" role="alert"></div>`,
    root,
  );
  fitStrip();
  rooms?.afterDrawing(stage);
}

/** Whether the page may ask for more; one that carries everything with it has nothing to ask for. */
const online = (): boolean => ONE_FILE || navigator.onLine;

/** Starts the page in `root`. What goes wrong is our own mistake: the page says so, the record stays. */
export function start(root: HTMLElement, doors: Doors): Stage {
  let rooms: Rooms | null = null;
  const broke = (mistake: unknown): void => {
    if (stage.state.broken !== null) throw mistake;
    console.error(mistake);
    stage.set({ broken: mistake instanceof Error ? mistake.message : String(mistake) });
  };
  const settings = readSettings();
  speak(settings.language);
  const away = location.hash.length > 1;
  const stage = stageOf(
    {
      ...firstState(settings, doors.scenarios, doors.drafts),
      online: online(),
      kept: keepsGames(),
      place: away ? 'room' : 'title',
    },
    (s) => {
      try {
        draw(s, root, rooms);
      } catch (mistake) {
        broke(mistake);
      }
    },
  );
  const go = (): void => {
    rooms?.follow(stage, doors).catch(broke);
  };
  addEventListener('hashchange', go);
  addEventListener('keydown', (event) => rooms?.onKey(stage, event));
  addEventListener('take-over', () => void rooms?.takeOver(stage, doors).catch(broke));
  for (const news of ['online', 'offline']) addEventListener(news, () => stage.set({ online: online() }));
  watchOthers(
    () => stage.set({ readOnly: true, work: null, sheet: null }),
    () => {
      if (stage.state.readOnly) go();
    },
  );
  matchMedia('(max-width: 1000px)').addEventListener('change', () => stage.set({}));
  stage.set({});
  import('./rooms.ts').then((found) => {
    rooms = found;
    Object.assign(window, {
      game: {
        view: () => stage.state.game?.view ?? null,
        send: (act: Parameters<typeof found.play>[1]) => found.play(stage, act),
      },
    });
    go();
    found.watchBack(stage);
    setTimeout(found.warmRoom, 300);
  }, broke);
  return stage;
}
