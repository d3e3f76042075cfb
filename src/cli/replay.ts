/** `replay`: plays a record again, compares every byte, and tells it. */
import type { Language } from '../core/terms.ts';
import { RULES_VERSION } from '../secretariat/record.ts';
import { contextOf } from '../telling/context.ts';
import { shortAccount } from './account.ts';
import { keptCommittee } from './committee/records.ts';
import { replayCommittee } from './committee/replay.ts';
import { sayEnding } from './ending.ts';
import { sayHead } from './head.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { painted, sayAccount } from './paint.ts';
import { progressOn } from './progress.ts';
import { isOurs, type Kept, leaderOf, playAgain, readKept } from './records.ts';
import { contextIn, resultIn, summaryOf, toldIn } from './summary.ts';
import { terminalIn } from './words.ts';

/** Replays a record file. */
export function replay(file: string, { json }: { readonly json?: boolean }, language: Language): Ended {
  const words = terminalIn(language);
  const kept = readKept(file, language);
  if (!kept.ok) return refused(...kept.lines);
  if (keptCommittee(kept.value) !== null) return replayCommittee(file, kept.value, json === true, language);
  const { header } = kept.value.record;
  if (!isOurs(header)) {
    if (json === true) return refused(words('record-old-json', { file, found: header.rules, ours: RULES_VERSION }));
    return tellOld(file, kept.value, language);
  }
  const progress = progressOn(process.stderr);
  progress.say(words('playing'));
  const played = playAgain(file, kept.value, language);
  progress.end();
  if (!played.ok) return refused(...played.lines);
  const game = played.value;
  if (json === true) {
    say(JSON.stringify(summaryOf(game, kept.value.text, language)));
    return done;
  }
  const led = [...header.people, ...Object.keys(header.policies)];
  sayHead(header, leaderOf(kept.value), language);
  sayAccount(
    shortAccount(toldIn(game), contextIn(game, language), {
      led,
      people: header.people,
      refused: [],
      news: header.scenario.injects,
    }),
  );
  if (game.conference().outcome !== null) sayEnding(game, resultIn(game, language), led, language);
  say();
  say(painted('dim', `${words('record-same')} ${words('end-again', { hash: kept.value.record.hash })}`));
  return done;
}

/** A record made under other rules can be told as it stands; what it says cannot be worked out again. */
function tellOld(file: string, kept: Kept, language: Language): Ended {
  const words = terminalIn(language);
  const { header, lines } = kept.record;
  const led = [...header.people, ...Object.keys(header.policies)];
  try {
    const told = lines.flatMap((line) => ('told' in line ? [line.told] : []));
    const account = shortAccount(told, contextOf(header.scenario, language), {
      led,
      people: header.people,
      refused: [],
      news: header.scenario.injects,
    });
    sayHead(header, leaderOf(kept), language);
    sayAccount(account);
  } catch {
    return refused(words('record-other-rules', { file, found: header.rules, ours: RULES_VERSION }));
  }
  say();
  say(painted('dim', words('record-other-rules-told', { found: header.rules })));
  return done;
}
