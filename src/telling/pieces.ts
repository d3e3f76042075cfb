/** What a speech is put together from. */

export type Said = 'sponsor' | 'in-favour' | 'silent' | 'bracket';

/** A delegation's part in the room, from which its manner comes. */
export type Occasion = 'chair' | 'coordinator' | 'host' | 'small' | 'newcomer';

/** Ways of saying one part of a sentence. */
export type Pieces = readonly string[];
/** Pieces of sentences of one language. */
export type Voice = Readonly<
  Record<
    | Said
    | 'openings'
    | 'seconds'
    | 'proposal'
    | 'wants'
    | 'lifts'
    | 'unhappy'
    | 'agreed'
    | 'mover'
    | 'positive'
    | 'negative',
    Pieces
  >
> & { readonly occasions: Readonly<Record<Occasion, Pieces>> };
