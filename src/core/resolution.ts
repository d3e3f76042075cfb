/** A resolution as a vote is cast on it: its text, sponsors, date and process; never who voted how. */
import type { Issue, StateCode } from './terms.ts';

/** One paragraph of a resolution as it is judged. */
export interface ResolutionReading {
  readonly issue: Issue;
  readonly place: number; // -1..1 on the issue's axis
  readonly force: number; // 0..1: notes .25, encourages .5, should .75, shall or decides 1
  readonly ambiguity: number; // 0 plain .. 1 blurred
  readonly agreed: number; // 0..1 share of language adopted before
  readonly weight: number; // over 0; 1 for an ordinary paragraph
}

/** Shares are 0..1; 0 where the fact does not hold. */
export interface Resolution {
  readonly id: string; // "A/RES/73/27", or any name of a draft
  readonly date: string; // ISO day of the plenary's action
  readonly text: readonly ResolutionReading[]; // at least one
  readonly lead: readonly StateCode[]; // who tabled it, one or more; also among the sponsors
  readonly sponsors: readonly StateCode[]; // all of them
  readonly rivalSponsors: readonly StateCode[]; // of the rival draft on the same item; empty without one
  readonly treatyHolders: readonly StateCode[]; // who stand by the treaty or body that it would double; empty without one
  readonly novelty: number; // how far it goes beyond what the Assembly has done
  readonly competes: number; // with a rival draft
  readonly duplicates: number; // an existing body or treaty
  readonly early: number; // decided before a running group has reported
  readonly series: boolean; // sequel of a series already adopted
}
