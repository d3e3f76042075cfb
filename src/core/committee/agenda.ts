/** What a run in the First Committee and the plenary is made of: one draft resolution and its process. */
import type { ResolutionReading } from '../resolution.ts';
import type { Briefing, Contested, Source } from '../scenario.ts';
import type { StateCode, Words } from '../terms.ts';

/** One paragraph of a draft. */
export interface Paragraph extends ResolutionReading {
  readonly id: string; // "op1", "pp3": unique in the draft
  readonly operative: boolean; // a preambular paragraph cannot keep a draft alive alone
  readonly words: Words | null; // as it stands, in our own words; null where the author gave only the meaning
}

/** The draft as its sponsors hand it in, and the facts of its process. */
export interface DraftResolution {
  readonly symbol: string; // "A/RES/73/27", or any name
  readonly date: string; // ISO day of the plenary's action
  readonly paragraphs: readonly Paragraph[]; // at least one
  readonly lead: readonly StateCode[];
  readonly sponsors: readonly StateCode[]; // the lead first
  readonly rival: { readonly name: string | null; readonly sponsors: readonly StateCode[] } | null;
  readonly doubled: { readonly name: string | null; readonly holders: readonly StateCode[] } | null; // a treaty or body that stands already
  readonly novelty: number; // 0..1
  readonly competes: number; // 0..1
  readonly duplicates: number; // 0..1
  readonly early: number; // 0..1
  readonly series: boolean;
}

/** How the Assembly handles it. */
export interface Process {
  readonly committee: 'first' | 'second' | 'third';
  readonly costs: boolean; // buys meetings: an estimate is read, and the plenary waits for the Fifth Committee
  readonly vote: 'recorded' | 'if-asked'; // `recorded`: somebody has asked for a vote already
  readonly majority: 'simple' | 'two-thirds'; // of those present and voting, in the plenary
  readonly absent: number; // 0..1 mean share of Members not in the hall
}

/** What is told about a draft of history; a draft of an author's own needs none of it. */
export interface Dossier {
  readonly summary: Words;
  readonly sources: readonly Source[];
  readonly ledger: readonly string[]; // ids of the interview's events
  readonly contested: readonly Contested[];
  readonly teaches: { readonly idea: Words; readonly misconception: Words; readonly correction: Words } | null;
  readonly briefings: readonly Briefing[];
  readonly history: { readonly outcome: Words; readonly adopted: boolean; readonly source: Source } | null;
  readonly afterwards: { readonly adopted: Words; readonly notAdopted: Words } | null;
  readonly questions: readonly Words[];
  readonly rivalScenario: string | null; // id of the scenario that holds the rival draft
}

/** A scenario of the committee, checked and compiled. It is plain data and survives JSON. */
export interface CommitteeScenario {
  readonly kind: 'first-committee';
  readonly format: 1;
  readonly id: string;
  readonly title: Words;
  readonly draft: DraftResolution;
  readonly process: Process;
  readonly dossier: Dossier | null;
}
