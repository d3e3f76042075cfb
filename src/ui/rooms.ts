/** Everything behind the title page, in a piece of its own, so that the title paints first. */
import type { TemplateResult } from 'lit-html';
import { CARD, goTo, LOOKED, readAddress } from './address.ts';
import { syncFindings } from './debrief/findings.ts';
import { debriefPage } from './debrief/page.ts';
import { settleFocus } from './focus.ts';
import type { Doors, Game } from './desk.ts';
import { enter, gameOf, play } from './game.ts';
import { onKey } from './keys.ts';
import { lookAtKept, ownHeader } from './import-record.ts';
import { isLink, readLink } from './link.ts';
import { release, take } from './lease.ts';
import { afterSilence } from './panels/adoption.ts';
import { briefingPage } from './panels/briefing.ts';
import { cardPage } from './panels/card.ts';
import { chamberPage } from './panels/chamber.ts';
import { delegationPage } from './panels/delegation.ts';
import { fitRail } from './panels/rail.ts';
import { sweepRoom, syncRoom, warmRoom } from './room-mount.ts';
import { syncSound } from './sound/sound.ts';
import { sheetDialog, syncSheet } from './sheets/sheet.ts';
import { idOf, keptGame, type GameKey } from './shelf.ts';
import { PUT_AWAY, type Place, type Stage, type StageState } from './stage.ts';
import { knowInjects } from './tell.ts';
import { arrive, keepWayBack, watchBack } from './way-back.ts';

export { onKey, play, sheetDialog, warmRoom, watchBack };

type Page = (stage: Stage) => TemplateResult;
type HallPlace = Exclude<Place, 'title' | 'card'>;

let hallPages: typeof import('./hall/open.ts').HALL_PAGES | null = null; // fetched with the first draft resolution

/** The page of a place: of the hall where a draft resolution is under way, else of a room that decides by consensus. */
const pageAt =
  (place: HallPlace, page: Page): Page =>
  (stage) => {
    const { hall } = stage.state;
    return hall === null || hallPages === null ? page(stage) : hallPages[place](stage, hall);
  };

export const PAGES: Readonly<Record<Exclude<Place, 'title'>, Page>> = {
  delegation: pageAt('delegation', delegationPage),
  briefing: pageAt('briefing', briefingPage),
  room: pageAt('room', chamberPage),
  debrief: pageAt('debrief', debriefPage),
  card: cardPage,
};

let swept: StageState['heard'] | null = null;

/** After every drawing: what the platform keeps beside the page follows it. */
export function afterDrawing(stage: Stage): void {
  syncSheet(stage);
  fitRail();
  syncRoom(stage);
  settleFocus(stage);
  keepWayBack(stage);
  syncFindings(stage);
  syncSound(stage);
  const { moment, heard } = stage.state;
  if (moment !== 'silence' || swept === heard) return;
  swept = heard;
  sweepRoom(() => {
    if (stage.state.moment === 'silence') stage.set({ moment: afterSilence(stage) });
  });
}

const newSeed = (): number => 1 + Math.floor(Math.random() * 9999);

function placeOf(game: Game, entered: boolean, page: string | null): Place {
  const over = game.view.outcome !== null;
  if (!entered && page !== 'debrief') return 'briefing';
  return over ? 'debrief' : 'room';
}

/** Opens the game of an address: restored from what this browser keeps, or new. */
async function openGame(stage: Stage, doors: Doors, key: GameKey, page: string | null): Promise<void> {
  const kept = keptGame(idOf(key));
  const header = kept?.own === true ? await ownHeader(idOf(key)) : null;
  const scenario = header?.scenario ?? (await doors.scenario(key.scenario));
  knowInjects(scenario.injects);
  const common = { scenario, scenarioId: scenario.id, seed: key.seed };
  if (!scenario.forum.seats.includes(key.you))
    return stage.set({ ...PUT_AWAY, ...common, place: 'delegation', game: null });
  const { seed, you } = key;
  const parent = kept?.parent === undefined ? {} : { parent: kept.parent };
  const parameters = header === null ? {} : { parameters: header.parameters };
  const secretariat = await doors.open({ scenario, seed, you, ...parent, ...parameters }, kept?.acts ?? []);
  const game = gameOf(secretariat, key);
  const place = placeOf(game, kept?.entered === true, page);
  arrive(place !== 'briefing');
  stage.set({
    ...PUT_AWAY,
    ...common,
    place,
    game,
    readOnly: !take(idOf(key)),
  });
}

/** Opens the game that a link holds, to be looked at: nothing is kept of it until somebody plays on. */
async function openLinked(stage: Stage, doors: Doors): Promise<void> {
  release();
  const linked = await readLink(location.hash);
  const found = linked === null ? undefined : doors.scenarios.find((s) => s.id === linked.scenario);
  const scenario = found === undefined ? null : await doors.scenario(found.id);
  if (linked === null || scenario === null || !scenario.forum.seats.includes(linked.you))
    return stage.set({ ...PUT_AWAY, place: 'title', game: null, scenario: null, told: 'link.broken' });
  knowInjects(scenario.injects);
  const { acts, ...key } = linked;
  const secretariat = await doors.open({ scenario, seed: key.seed, you: key.you }, acts);
  const game = gameOf(secretariat, key);
  const place = placeOf(game, true, null);
  stage.set({ ...PUT_AWAY, scenario, scenarioId: scenario.id, seed: key.seed, place, game, readOnly: true });
}

/** Goes where the address says. */
export async function follow(stage: Stage, doors: Doors): Promise<void> {
  if (isLink(location.hash)) return openLinked(stage, doors);
  if (location.hash === CARD) {
    release();
    return stage.set({ ...PUT_AWAY, place: 'card', game: null, scenario: null, told: null });
  }
  const { scenario, seed, you, branch, page } = readAddress(location.hash);
  if (location.hash === LOOKED && (await lookAtKept(stage))) return release();
  const key: GameKey | null =
    scenario === null || you === null || seed === null
      ? null
      : { scenario, seed, you, ...(branch === 0 ? {} : { branch }) };
  const ours = doors.scenarios.some((s) => s.id === scenario);
  if (key !== null && (ours || keptGame(idOf(key))?.own === true)) return openGame(stage, doors, key, page);
  if (doors.drafts.some((draft) => draft.id === scenario)) {
    const hall = await import('./hall/open.ts');
    hallPages = hall.HALL_PAGES;
    return hall.openHall(stage, doors, readAddress(location.hash), newSeed);
  }
  release();
  if (scenario === null || !ours)
    return stage.set({ ...PUT_AWAY, place: 'title', game: null, scenario: null, told: null });
  const found = await doors.scenario(scenario);
  const chosen = stage.state.game?.you ?? stage.state.chosen;
  stage.set({
    ...PUT_AWAY,
    place: 'delegation',
    game: null,
    scenario: found,
    scenarioId: scenario,
    seed: seed ?? newSeed(),
    sifted: found.briefings.length > 0 ? 'briefed' : 'all',
    search: '',
    chosen:
      chosen !== null && found.forum.seats.includes(chosen)
        ? chosen
        : (found.briefings.find((b) => b.state !== found.forum.chair)?.state ?? null),
  });
}

/** Takes the game of this tab from whatever tab plays it. */
export function takeOver(stage: Stage, doors: Doors): Promise<void> {
  const { game, hall } = stage.state;
  if (hall?.sitting) {
    take(idOf(hall.sitting.key), true);
    return follow(stage, doors);
  }
  if (game === null) return Promise.resolve();
  if (isLink(location.hash)) {
    enter(game);
    location.hash = goTo(game.key);
    return Promise.resolve();
  }
  take(idOf(game.key), true);
  return follow(stage, doors);
}
