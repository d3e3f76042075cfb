/** What a speech is put together from. */

export type Said = 'sponsor' | 'in-favour' | 'silent' | 'bracket';

/** How a stance sounds: for the words, content with them, against them. */
export type Tone = 'warm' | 'even' | 'cool';

/** A delegation's part in the room, from which its manner comes. */
export type Occasion = 'chair' | 'coordinator' | 'host' | 'small' | 'newcomer';

/** Ways of saying one part of a sentence. One that stands several times is heard more often. */
export type Pieces = readonly string[];

/** Pieces of sentences of one language. */
export type Voice = Readonly<
  Record<
    | Said
    | 'seconds'
    | 'contrasts' // before what goes against the first sentence
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
