/** `replay` of the record of a draft resolution. */
import type { Language } from '../../core/terms.ts';
import { done, type Ended, refused, say } from '../outcome.ts';
import { painted } from '../paint.ts';
import type { Kept } from '../records.ts';
import { terminalIn } from '../words.ts';
import { playCommitteeAgain } from './records.ts';
import { committeeSummary } from './summary.ts';
import { sayCommittee } from './tell.ts';

/** Plays it again, compares every byte, and tells it. */
export function replayCommittee(file: string, kept: Kept, json: boolean, language: Language): Ended {
  const played = playCommitteeAgain(file, kept, language);
  if (!played.ok) return refused(...played.lines);
  if (json) {
    say(JSON.stringify(committeeSummary(played.value, language)));
    return done;
  }
  sayCommittee(played.value, [], language);
  say(painted('dim', terminalIn(language)('record-same')));
  return done;
}
