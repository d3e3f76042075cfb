import type { ForceWord, StateCode } from '../terms.ts';
import type { Paragraph, Provision, Standing } from './provision.ts';

/** A reservation that the room sees: it edits nothing, and holds the words it names open. */
export interface Bracket {
  readonly by: StateCode;
  readonly provision: string;
  readonly reading: string | null; // the reading its holder wants instead; null = wants the words out
  readonly force: ForceWord | null; // the force its holder wants instead; null = as it stands
  readonly since: number; // meeting in which it was placed, from 0
}

/** How one provision stands in a draft. */
export interface ProvisionStanding {
  readonly reading: string;
  readonly force: ForceWord;
  readonly standing: Standing;
  readonly movedBy: StateCode | null; // who brought the words in; null = the Chair's draft
  readonly sponsors: readonly StateCode[];
}

/** The Chair's text at one moment. Only the Chair's next draft changes it. */
export interface Draft {
  readonly revision: number; // -1 before the zero draft, 0 zero draft, 1 Rev.1 …
  readonly closed: boolean; // announced as final: accept, disassociate or object
  readonly standings: Readonly<Record<string, ProvisionStanding>>; // by provision id
  readonly brackets: readonly Bracket[];
}

/** The parts of a text that stay the same from draft to draft, but for readings that delegations add. */
export interface TextPlan {
  readonly paragraphs: readonly Paragraph[];
  readonly provisions: readonly Provision[];
}

/** One change: a reading, a force, a standing, or several of them, of one provision. */
export interface Edit {
  readonly provision: string;
  readonly reading?: string;
  readonly force?: ForceWord;
  readonly standing?: Standing;
}
