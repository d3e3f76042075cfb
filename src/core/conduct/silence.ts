/** How a silence ends. */
import type { Objection, SilenceSubject } from '../acts.ts';
import type { Happening } from '../happenings.ts';
import { modeOf } from '../rules/calendar.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import { type Conducts, effect, type Effect } from './effect.ts';

/** One letter is enough. Over modalities it costs the room its programme of work: the same people go on in informal mode. */
function broken(
  before: Conference,
  by: readonly StateCode[],
  reason: string,
  objections: readonly Objection[],
): Effect {
  const subject = before.silence?.subject ?? 'text';
  const told: Happening = { type: 'silence-broken', subject, by, reason, objections };
  return subject === 'text' ? effect({ silence: null }, told) : programmeNow(before, false, told);
}

function programmeNow(before: Conference, programmeAgreed: boolean, told: Happening): Effect {
  const mode = modeOf({ ...before, programmeAgreed }, before.sessionIndex);
  const changed = mode === before.mode ? [] : [{ type: 'mode-changed', mode } as const];
  return effect({ silence: null, programmeAgreed, mode }, told, ...changed);
}

function kept(before: Conference, subject: SilenceSubject): Effect {
  const told: Happening = { type: 'silence-kept', subject };
  if (subject === 'modalities') return programmeNow(before, true, told);
  return effect({ silence: null, draft: { ...before.draft, closed: true } }, told);
}

export const SILENCE: Conducts<'break-silence' | 'answer-silence' | 'hour'> = {
  'break-silence': (before, { by, reason }) => broken(before, [by], reason, []),

  'answer-silence': (before, { breaks }) =>
    breaks.length === 0
      ? effect({})
      : broken(
          before,
          breaks.map(({ state }) => state),
          '',
          breaks,
        ),

  hour: (before, { hours }) => {
    const { silence } = before;
    if (silence === null) return effect({});
    const hoursLeft = silence.hoursLeft - hours;
    return hoursLeft > 0 ? effect({ silence: { ...silence, hoursLeft } }) : kept(before, silence.subject);
  },
};
