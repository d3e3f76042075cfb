/** The way of an act from a button of the hall to the record. */
import type { MemberAct } from '../../core/committee/acts.ts';
import { tellCommittee, tellCommitteeRefusal } from '../../telling/committee.ts';
import { sayAloud } from '../narration.ts';
import { idOf, keepGame, keepRecord } from '../shelf.ts';
import type { Stage } from '../stage.ts';
import { stepIntoRoom } from '../way-back.ts';
import { language } from '../words.ts';
import type { Sitting } from './state.ts';

/** Changes what a delegation has before it. */
export function setSitting(stage: Stage, patch: Partial<Sitting>): void {
  const { hall } = stage.state;
  if (hall?.sitting) stage.set({ hall: { ...hall, sitting: { ...hall.sitting, ...patch } } });
}

function keep({ desk, key, acts }: Sitting, entered: boolean): void {
  const over = desk.room.committee().fate !== null;
  keepGame({ ...key, acts: [], draft: acts, entered, over, at: new Date().toISOString(), undone: 0 });
  void keepRecord(idOf(key), desk.room.record());
}

/** Sends an act; the screen then shows what came of it, else the refusal. */
export function actInHall(stage: Stage, act: MemberAct): void {
  const { hall, readOnly } = stage.state;
  const sitting = hall?.sitting ?? null;
  if (sitting === null || readOnly) return;
  const { room } = sitting.desk;
  const before = room.lines().length;
  const refusal = room.send({ act, from: 'player' });
  if (refusal !== null) {
    sayAloud(tellCommitteeRefusal(refusal.code, language()).sentence);
    return setSitting(stage, { refusal: refusal.code });
  }
  const heard = room
    .lines()
    .slice(before)
    .flatMap((line) => ('told' in line ? [line.told] : []));
  const next: Sitting = { ...sitting, acts: [...sitting.acts, act], heard, refusal: null, form: null, board: null };
  keep(next, true);
  for (const happening of heard)
    if (happening.type !== 'stage-opened') sayAloud(tellCommittee(happening, language()).join(' '));
  setSitting(stage, next);
}

/** From the letter into the hall. */
export function enterHall(stage: Stage, sitting: Sitting): void {
  keep(sitting, true);
  stepIntoRoom();
  stage.set({ place: 'room' });
}
