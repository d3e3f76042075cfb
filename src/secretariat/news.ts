import type { InjectTrigger } from '../core/scenario.ts';
import type { Conference } from '../core/state.ts';
import type { Sent } from './sent.ts';

/** News that is due before the next meeting opens and whose condition holds; null when there is none. */
export function newsDue(conference: Conference): Sent | null {
  const due = conference.scenario.injects.find(
    ({ id, trigger }) =>
      trigger.meeting === conference.meeting + 1 &&
      !conference.injects.includes(id) &&
      holds(trigger.condition, conference),
  );
  return due === undefined ? null : { act: { type: 'inject', inject: due.id }, from: 'world' };
}

function holds(condition: InjectTrigger['condition'], { draft, meeting, programmeAgreed }: Conference): boolean {
  if (condition === null) return true;
  const count = condition.count ?? 0;
  switch (condition.kind) {
    case 'brackets-at-least':
      return draft.brackets.length >= count;
    case 'brackets-at-most':
      return draft.brackets.length <= count;
    case 'silence-broken':
      return meeting > 0 && !programmeAgreed;
    case 'standing': {
      const now = draft.standings[condition.provision ?? ''];
      if (now === undefined || draft.revision < 0) return false;
      return (now.standing === 'text' ? now.reading : now.standing) === condition.standing;
    }
  }
}
