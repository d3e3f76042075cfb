/** The page: reads the address, opens what it names, and draws the stage after every change. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { readAddress, type Address } from './address.ts';
import { debriefPage } from './debrief/page.ts';
import type { Doors } from './desk.ts';
import { gameOf, play, type Game } from './game.ts';
import { onKey } from './keys.ts';
import { release, take, watchOthers } from './lease.ts';
import { afterSilence } from './panels/adoption.ts';
import { brokenPage } from './panels/broken.ts';
import { briefingPage } from './panels/briefing.ts';
import { chamberPage } from './panels/chamber.ts';
import { delegationPage } from './panels/delegation.ts';
import { fitRail } from './panels/rail.ts';
import { titlePage } from './panels/title.ts';
import { settleFocus } from './focus.ts';
import { sweepRoom, syncRoom, warmRoom } from './room-mount.ts';
import { readSettings } from './settings.ts';
import { knowInjects } from './tell.ts';
import { sheetDialog, syncSheet } from './sheets/sheet.ts';
import { idOf, keptGame, type GameKey } from './shelf.ts';
import { stageOf, type Place, type Stage, type StageState } from './stage.ts';
import { say, speak } from './words.ts';

const PAGES: Readonly<Record<Place, (stage: Stage) => TemplateResult>> = {
  title: titlePage,
  delegation: delegationPage,
  briefing: briefingPage,
  room: chamberPage,
  debrief: debriefPage,
};

function firstState(shipped: StageState['shipped']): StageState {
  const settings = readSettings();
  return {
    place: 'title',
    language: settings.language,
    settings,
    shipped,
    scenarioId: null,
    scenario: null,
    seed: 1,
    chosen: null,
    search: '',
    sifted: 'briefed',
    game: null,
    readOnly: false,
    paragraph: null,
    changes: false,
    work: null,
    corridor: null,
    tab: 'room',
    sheet: null,
    seat: null,
    refusal: null,
    heard: [],
    step: 0,
    summary: false,
    moment: null,
    broken: null,
    fullDraft: false,
    moreActs: false,
  };
}

/** What is put away when another page opens. */
const PUT_AWAY = { work: null, corridor: null, sheet: null, seat: null, refusal: null, heard: [], step: 0, summary: false, moment: null, paragraph: null, changes: false, tab: 'room', fullDraft: false, moreActs: false } as const;

const newSeed = (): number => 1 + Math.floor(Math.random() * 9999);

function draw(stage: Stage, root: HTMLElement): void {
  const { state } = stage;
  document.documentElement.lang = state.language;
  document.documentElement.dataset['motion'] = state.settings.motion;
  document.documentElement.style.setProperty('--scale', String(state.settings.size));
  document.title = state.game === null ? say('title.name') : `${say('title.name')} · ${state.game.key.scenario}`;
  render(
    state.broken !== null
      ? brokenPage(stage)
      : html`${PAGES[state.place](stage)}${sheetDialog(stage)}
          <div id="log" class="unseen" role="log" aria-live="polite" aria-label=${say('log.name')}></div>
          <div id="alert" class="unseen" role="alert">${nothing}</div>`,
    root,
  );
  syncSheet(stage);
  fitRail();
  syncRoom(stage);
  settleFocus(stage);
}

/** Opens the game of an address: restored from what this browser keeps, or new. */
async function openGameAt(stage: Stage, doors: Doors, key: GameKey, page: string | null): Promise<void> {
  const scenario = await doors.scenario(key.scenario);
  knowInjects(scenario.injects);
  if (!scenario.forum.seats.includes(key.you)) {
    stage.set({ ...PUT_AWAY, place: 'delegation', scenario, scenarioId: scenario.id, seed: key.seed, game: null });
    return;
  }
  const kept = keptGame(idOf(key));
  const secretariat = await doors.open({ scenario, seed: key.seed, you: key.you }, kept?.acts ?? []);
  const game: Game = gameOf(secretariat, key);
  const place: Place = page === 'debrief' && game.view.outcome !== null ? 'debrief' : kept?.entered === true ? (game.view.outcome === null ? 'room' : 'debrief') : 'briefing';
  stage.set({ ...PUT_AWAY, place, scenario, scenarioId: scenario.id, seed: key.seed, game, readOnly: !take(idOf(key)) });
}

async function follow(stage: Stage, doors: Doors, address: Address): Promise<void> {
  const { scenario, seed, you, page } = address;
  if (scenario === null || !doors.scenarios.some((s) => s.id === scenario)) {
    release();
    stage.set({ ...PUT_AWAY, place: 'title', game: null, scenario: null });
    return;
  }
  if (you !== null && seed !== null) return openGameAt(stage, doors, { scenario, seed, you }, page);
  release();
  const found = await doors.scenario(scenario);
  const chosen = stage.state.chosen !== null && found.forum.seats.includes(stage.state.chosen) ? stage.state.chosen : (found.briefings.find((b) => b.state !== found.forum.chair)?.state ?? null);
  stage.set({
    ...PUT_AWAY,
    place: 'delegation',
    game: null,
    scenario: found,
    scenarioId: scenario,
    seed: seed ?? newSeed(),
    sifted: found.briefings.length > 0 ? 'briefed' : 'all',
    search: '',
    chosen,
  });
}

/** Starts the page in `root`. What goes wrong is our own mistake: the page says so, the record stays. */
export function start(root: HTMLElement, doors: Doors): Stage {
  let swept: StageState['heard'] | null = null;
  const stage = stageOf(firstState(doors.scenarios), (s) => {
    try {
      draw(s, root);
      if (s.state.moment === 'silence' && swept !== s.state.heard) {
        swept = s.state.heard;
        sweepRoom(() => {
          if (stage.state.moment === 'silence') stage.set({ moment: afterSilence(stage) });
        });
      }
    } catch (mistake) {
      broke(mistake);
    }
  });
  const broke = (mistake: unknown): void => {
    if (stage.state.broken !== null) throw mistake;
    console.error(mistake);
    stage.set({ broken: mistake instanceof Error ? mistake.message : String(mistake) });
  };
  const go = (): void => {
    follow(stage, doors, readAddress(location.hash)).catch(broke);
  };
  speak(stage.state.language);
  addEventListener('hashchange', go);
  addEventListener('keydown', (event) => onKey(stage, event));
  addEventListener('take-over', () => {
    const { game } = stage.state;
    if (game !== null) {
      take(idOf(game.key), true);
      go();
    }
  });
  watchOthers(
    () => stage.set({ readOnly: true, work: null, sheet: null }),
    () => {
      if (stage.state.readOnly) go();
    },
  );
  matchMedia('(max-width: 700px)').addEventListener('change', () => stage.set({}));
  go();
  requestIdleCallback?.(warmRoom);
  Object.assign(window, { game: { view: () => stage.state.game?.view ?? null, send: (act: Parameters<typeof play>[1]) => play(stage, act) } });
  return stage;
}
