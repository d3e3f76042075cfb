import type { ForceWord, Issue, Words } from '../terms.ts';

/** How a provision stands: in the text, moved to the Chair's summary, or out. */
export const STANDINGS = ['text', 'summary', 'deleted'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One variant of the words of a provision, written as it would stand in the report, with its meaning. */
export interface Reading {
  readonly id: string; // stable within the provision: "mid-blurred"
  readonly label: Words; // a few words for menus and statements: "if proof is given"
  readonly words: Words; // what fills the slot `{substance}` of the sentence
  readonly place: number; // -1..1 on the issue's axis
  readonly ambiguity: number; // 0..1: how much the words leave open
  readonly agreed: number; // 0..1: share that is agreed language
  readonly author: string | null; // the delegation whose own words these are, or null for a reading of the scenario
}

/** What is judged: one sentence with an open force and an open substance. */
export interface Provision {
  readonly id: string; // unique in the scenario: "self-defence-1"
  readonly norm: string; // id in the library of norms
  readonly issue: Issue;
  readonly title: Words; // "Self-defence"
  readonly weight: number; // > 0; the weights of a forum sum to its `weightSum`
  readonly sentence: Words; // with the slots `{force}` and `{substance}`
  readonly forces: readonly ForceWord[]; // two to four, rising
  readonly forceWords: Readonly<Record<ForceWord, Words>>; // what fills `{force}`
  readonly readings: readonly Reading[]; // three to six, and what delegations add
  readonly agreedPlace: number | null; // place of the agreed language before this forum, if any
  readonly source: string; // where the words or the proposal come from
}

/** Numbered unit of the report: sentences of provisions, or settled words without any. */
export interface Paragraph {
  readonly id: string; // "p7"
  readonly number: number; // as printed
  readonly cluster: string; // agenda item it belongs to
  readonly settled: Words | null; // words nobody contests, or null when provisions make the sentence
  readonly provisions: readonly string[]; // ids, one to three; empty when settled
}
