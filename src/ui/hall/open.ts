/** From an address to the hall: its seats, or a run restored from what this browser keeps. */
import type { TemplateResult } from 'lit-html';
import type { StateCode } from '../../core/terms.ts';
import { isState } from '../../core/world/states.ts';
import type { Address } from '../address.ts';
import type { Doors } from '../desk.ts';
import { release, take } from '../lease.ts';
import { type GameKey, idOf, keptGame } from '../shelf.ts';
import { PUT_AWAY, type Place, type Stage } from '../stage.ts';
import { arrive } from '../way-back.ts';
import { hallBriefing } from './briefing.ts';
import { hallDebrief } from './debrief.ts';
import { hallRoom } from './room.ts';
import { hallSeats } from './seats.ts';
import type { Hall, Sitting } from './state.ts';
import '../style/hall.css';

/** The pages of the hall by the places of any other game. */
export const HALL_PAGES: Readonly<
  Record<Exclude<Place, 'title' | 'card'>, (stage: Stage, hall: Hall) => TemplateResult>
> = {
  delegation: hallSeats,
  briefing: hallBriefing,
  room: hallRoom,
  debrief: hallDebrief,
};

function seatFor(stage: Stage, briefed: readonly StateCode[]): StateCode | null {
  const { chosen, hall } = stage.state;
  return hall?.sitting?.key.you ?? (chosen !== null && isState(chosen) ? chosen : (briefed[0] ?? null));
}

/** Opens the draft of an address: its seats, or a run restored from what this browser keeps. */
export async function openHall(stage: Stage, doors: Doors, address: Address, newSeed: () => number): Promise<void> {
  const { scenario: id, seed, you, branch, page } = address;
  const scenario = await doors.draft(id ?? '');
  const hall: Hall = { scenario, sitting: null, search: '' };
  const common = { ...PUT_AWAY, game: null, scenario: null, scenarioId: scenario.id };
  if (seed === null || you === null || !isState(you)) {
    release();
    const briefed = scenario.dossier?.briefings.map(({ state }) => state) ?? [];
    const chosen = seatFor(stage, briefed);
    const sifted = briefed.length > 0 ? 'briefed' : 'all';
    return stage.set({ ...common, hall, place: 'delegation', seed: seed ?? newSeed(), sifted, search: '', chosen });
  }
  const key: GameKey = { scenario: scenario.id, seed, you, ...(branch === 0 ? {} : { branch }) };
  const kept = keptGame(idOf(key));
  const acts = kept?.draft ?? [];
  const desk = await doors.openDraft({ scenario, seed, people: [you] }, you, acts);
  const heard = desk.room.lines().flatMap((line) => ('told' in line ? [line.told] : []));
  const sitting: Sitting = { desk, key, acts, heard, refusal: null, form: null, seat: null, board: null };
  const entered = kept?.entered === true || page === 'debrief';
  const place: Place = !entered ? 'briefing' : desk.room.committee().fate === null ? 'room' : 'debrief';
  arrive(place !== 'briefing');
  stage.set({ ...common, hall: { ...hall, sitting }, place, seed, readOnly: !take(idOf(key)) });
}
