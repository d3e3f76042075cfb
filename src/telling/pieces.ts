/** What a speech is put together from. */
import type { Issue } from '../core/terms.ts';

export type Said = 'sponsor' | 'in-favour' | 'silent' | 'bracket';

/** How a stance sounds: for the words, content with them, against them. */
export type Tone = 'warm' | 'even' | 'cool';

export const TONE: Readonly<Record<Said, Tone>> = {
  sponsor: 'warm',
  'in-favour': 'warm',
  silent: 'even',
  bracket: 'cool',
};

/** What a delegation may begin with beside its stance: its part in the room, what it said before, what it has just heard. */
export type Occasion =
  | 'chair' // its national presides
  | 'coordinator' // it coordinates a group, and speaks for itself
  | 'small' // a mission of few people
  | 'author' // the words spoken on are its own
  | 'first' // it has not spoken in this forum yet
  | 'again' // it said the same of these words before
  | 'moved' // it held a bracket there when it last spoke
  | 'turned' // it held none, and does now
  | 'joins' // the speaker before said the like
  | 'differs'; // the speaker before said the contrary

/** Ways of saying one part of a sentence. One that stands several times is heard more often. */
export type Pieces = readonly string[];

/** Pole of an issue; both are named in `assets/facts/issues.json`. */
export type Side = 'minus' | 'plus';

/** Reasons given in the open for one side of an issue. */
export type Arguments = Readonly<Record<Issue, Readonly<Record<Side, Pieces>>>>;

/** Pieces of sentences of one language. */
export type Voice = Readonly<
  Record<
    | Said
    | 'seconds'
    | 'wishing' // before a change that is named
    | 'contrasts' // before what goes against the first sentence
    | 'arguing' // before an argument
    | 'proposal'
    | 'wants'
    | 'deletions'
    | 'lifts'
    | 'unhappy'
    | 'agreed'
    | 'mover',
    Pieces
  >
> & {
  readonly openings: Readonly<Record<Tone, Pieces>>;
  readonly occasions: Readonly<Record<Occasion, Pieces>>;
  readonly amending: Readonly<Record<Exclude<Tone, 'cool'>, Pieces>>; // a stance on words that the same speech would change
  readonly reasons: Readonly<Record<Tone, Pieces>>;
};
