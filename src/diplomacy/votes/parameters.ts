/**
 * The numbers by which a State votes. Nine are fitted on the recorded votes of 2005-2018 with a pull to values that were
 * written down first, because three contested texts say little; two are assumed and fixed.
 */

/** Values of the parameters, in logits unless told otherwise. */
export interface VoteParameters {
  readonly base: number; // a0: readiness to say yes to any text of the Assembly
  readonly novelty: number; // a_n: what a wholly new text loses
  readonly benefit: number; // b_U: weight of what the text gives
  readonly redLine: number; // b_R: weight of what it hurts
  readonly friends: number; // b_A: weight of standing nearer to its sponsors than to its opponents
  readonly width: number; // w: room for abstention between yes and no
  readonly bloc: number; // b_G: share of the mean of its profile in a State's mind, 0..1
  readonly side: number; // b_O: own text, against the rival's text and the treaty one is party to
  readonly torn: number; // b_T: readiness to abstain when as near to the opponents as to the sponsors
  readonly duplicates: number; // what a text loses that doubles a body or treaty
  readonly early: number; // what a text loses that does not wait for a running group
}

/** Names of what is fitted. */
export const FITTED_VOTE_PARAMETERS = [
  'base',
  'novelty',
  'benefit',
  'redLine',
  'friends',
  'width',
  'bloc',
  'side',
  'torn',
] as const satisfies readonly (keyof VoteParameters)[];

/** What is fitted is pulled to: value and standard deviation, written down before the fit (judgement). */
export const VOTE_PRIORS: Readonly<Record<(typeof FITTED_VOTE_PARAMETERS)[number], readonly [number, number]>> = {
  base: [2.2, 1.5],
  novelty: [1.2, 0.8],
  benefit: [4, 2],
  redLine: [1.5, 1],
  friends: [2, 1.5],
  width: [1.2, 0.4],
  bloc: [0.5, 0.3],
  side: [1.5, 0.5],
  torn: [0.7, 0.4],
};

/**
 * The table: means of five fits to the texts of 2005-2018, each leaving one text out (the four annual texts of 2005-2008 as
 * one), rounded. Positions rest on those votes too, so one fit to all of them would be too sure of itself.
 */
export const VOTE_PARAMETERS: VoteParameters = {
  base: 2.59,
  novelty: 1.41,
  benefit: 6.05,
  redLine: 2.03,
  friends: 1.74,
  width: 1.45,
  bloc: 0.16,
  side: 1.53,
  torn: 0.86,
  duplicates: 0.8,
  early: 0.5,
};
