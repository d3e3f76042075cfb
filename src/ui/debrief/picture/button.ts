/** A picture of the result to take away: into the share sheet of the system where there is one, else as a file. */
import { html, type TemplateResult } from 'lit-html';
import { isAdopted, type ForumResult } from '../../../debrief/result.ts';
import { profileOf, SIDES } from '../../../debrief/profile.ts';
import { saveBlob } from '../../download.ts';
import type { Game } from '../../desk.ts';
import { runningName } from '../../names.ts';
import { idOf } from '../../shelf.ts';
import { inWords, say } from '../../words.ts';
import { courseOfGame } from '../findings.ts';
import type { Findings } from '../found.ts';
import { paintResult, type Result } from './paint.ts';

/** What the page has said already, in its own words. */
interface Said {
  readonly outcome: string;
  readonly text: string;
}

function resultIn(game: Game, findings: Findings | null, result: ForumResult, said: Said): Result {
  const { secretariat, you, key } = game;
  const { scenario } = secretariat;
  const last = scenario.forum.sessions.at(-1);
  const par = findings?.par ?? null;
  const profile = par === null ? null : profileOf(secretariat, you, par, result);
  const broke = courseOfGame(game).some(({ broken }) => broken.length > 0);
  return {
    ...said,
    name: say('title.name'),
    state: you,
    who: runningName(you),
    what: say('picture.what', {
      scenario: inWords(scenario.title),
      dates: last === undefined ? '' : inWords(last.dates),
      seed: key.seed,
    }),
    sides:
      profile === null
        ? []
        : SIDES.map((side) => ({ name: say(`profile.${side}`), percent: Math.round(100 * profile[side]) })),
    stops: courseOfGame(game),
    seats: scenario.forum.seats.length,
    agreeing: say(broke ? 'picture.broken' : isAdopted(result.outcome) ? 'picture.unbroken' : 'picture.line'),
  };
}

async function take(name: string, picture: Result): Promise<void> {
  const blob = await paintResult(picture);
  if (blob === null) return;
  const file = new File([blob], name, { type: blob.type });
  if ('canShare' in navigator && navigator.canShare({ files: [file] })) {
    const refused = await navigator.share({ files: [file], title: picture.outcome }).then(
      () => null,
      (mistake: unknown) => mistake,
    );
    if (refused === null || (refused instanceof DOMException && refused.name === 'AbortError')) return;
  }
  saveBlob(name, blob);
}

export const pictureButton = (game: Game, findings: Findings | null, result: ForumResult, said: Said): TemplateResult =>
  html`<button class="button" @click=${() => void take(`${idOf(game.key)}.png`, resultIn(game, findings, result, said))}>${say('picture.take')}</button>`;
