/** One act out of order: the rule in words, the room in which it is tried, and the act. */
import type { Act } from '../../../../src/core/acts.ts';
import type { RefusalCode } from '../../../../src/core/rules/refusals.ts';
import type { Conference } from '../../../../src/core/state.ts';
import {
  adjourn,
  by,
  floor,
  lastMeeting,
  open,
  opened,
  opposedBy,
  put,
  send,
  withText,
  zeroDraft,
} from '../../conference/room.ts';

export type Case = readonly [saying: string, room: () => Conference, act: Act];
export type Cases<C extends RefusalCode> = { readonly [K in C]: readonly Case[] };

export const KE = 'KE';
export const bracket = (who: string, provision = 'law'): Act => ({
  type: 'bracket',
  by: who,
  provision,
  reading: 'low',
  force: null,
});
export const reading = (provision: string, id = 'low'): Act => ({
  type: 'propose-reading',
  by: KE,
  edit: { provision, reading: id },
});
export const words = (more: Partial<Extract<Act, { type: 'propose-words' }>> = {}): Act => ({
  type: 'propose-words',
  by: KE,
  provision: 'law',
  words: 'respect the law in full',
  place: 0.2,
  ambiguity: 0.1,
  force: 'should',
  ...more,
});
export const speaking = (kind: 'gge' | 'oewg' = 'gge') => send(withText(kind), floor(KE));
export const draft = (...edits: Extract<Act, { type: 'circulate-draft' }>['edits']): Act => ({
  type: 'circulate-draft',
  by,
  edits,
  easedFor: edits.map(() => null),
  lifted: [],
  closed: false,
});
export const silence = (subject: 'text' | 'modalities', hours = 72): Act => ({
  type: 'place-under-silence',
  by,
  subject,
  hours,
});
export const keptSilence = () => send(withText('gge'), adjourn, silence('text'), { type: 'hour', hours: 72 });
export const asked = (kind: 'gge' | 'oewg' = 'gge') => send(lastMeeting(kind), put);
export const objected = () => send(asked(), opposedBy('RU', 'defence'));
export const informal = () =>
  send(opened('oewg'), zeroDraft, silence('modalities'), { type: 'break-silence', by: KE, reason: 'No.' }, open());
