/** The result of a conference as one plain object: what a script, a study or another program reads. */
import {
  FORCE,
  type ForumKind,
  type Issue,
  type Language,
  type Outcome,
  type ParagraphStatus,
  type StateCode,
} from '../core/terms.ts';
import type { Conference } from '../core/state.ts';
import type { Disassociation, Objection, Term } from '../core/acts.ts';
import { standingOf } from '../core/text/edit.ts';
import { plainParagraph } from '../core/text/render.ts';
import { paragraphStatus, provisionOf, readingOf, substance } from '../core/text/status.ts';
import { CODES } from '../core/world/states.ts';
import { DELEGATIONS } from '../core/world/delegations.ts';

/** A delegation that stands against or apart, with the paragraphs and the reason in words. */
export interface Against {
  readonly state: StateCode;
  readonly paragraphs: readonly string[];
  readonly reason: string;
}

export interface ProvisionResult {
  readonly id: string;
  readonly reading: string;
  readonly issue: Issue;
  readonly place: number; // -1..1
  readonly force: number; // 0..1
  readonly ambiguity: number; // 0..1
  readonly agreed: number; // 0..1
}

export interface ParagraphResult {
  readonly id: string;
  readonly status: ParagraphStatus;
  readonly text: string;
  readonly sponsors: readonly StateCode[];
  readonly provisions: readonly ProvisionResult[];
}

/** Parts of the legitimacy index, each 0..1; the index is their mean, 0 where nothing is adopted. A declared index. */
export interface LegitimacyParts {
  readonly inclusive: number; // share of the 193 Members that could stop the text
  readonly undivided: number; // weight (.3 + c) of those who did not disassociate
  readonly explained: number; // share of the seated who had no reservation to explain
}

export interface ForumResult {
  readonly id: string;
  readonly kind: ForumKind;
  readonly seats: readonly StateCode[];
  readonly outcome: Outcome | null; // null while it runs
  readonly adopted: boolean;
  readonly objections: readonly Against[];
  readonly disassociations: readonly Against[];
  readonly tally: null; // of a recorded vote; a consensus body has none
  readonly votes: null;
  readonly paragraphs: readonly ParagraphResult[];
  readonly substance: number; // 0..1
  readonly legitimacy: number; // 0..1
  readonly legitimacyParts: LegitimacyParts;
}

/** Whether an outcome is an adoption. */
export const isAdopted = (outcome: Outcome | null): boolean =>
  outcome === 'consensus' || outcome === 'consensus-with-disassociation';

/** Sums up a conference. `tell` makes a reason of terms in the language asked for. */
export function resultOf(
  conference: Conference,
  language: Language,
  tell: (terms: readonly Term[]) => string,
): ForumResult {
  const { scenario, text, draft, outcome } = conference;
  const adopted = isAdopted(outcome);
  const paragraphOf = (provisions: readonly string[]): string[] => [
    ...new Set(provisions.flatMap((id) => text.paragraphs.filter((p) => p.provisions.includes(id)).map((p) => p.id))),
  ];
  const against = ({ state, provisions, terms }: Objection | Disassociation): Against => ({
    state,
    paragraphs: paragraphOf(provisions),
    reason: tell(terms),
  });
  const apart = adopted ? conference.disassociations : [];
  const parts = legitimacyOf(conference);
  return {
    id: scenario.forum.id,
    kind: scenario.forum.kind,
    seats: scenario.forum.seats,
    outcome,
    adopted,
    objections: adopted
      ? []
      : conference.objections.map(against).sort((left, right) => (left.state < right.state ? -1 : 1)),
    disassociations: apart.map(against),
    tally: null,
    votes: null,
    paragraphs: text.paragraphs.map((paragraph) => ({
      id: paragraph.id,
      status: paragraphStatus(text, draft, paragraph.id),
      text: plainParagraph(text, draft, paragraph.id, language),
      sponsors: [...new Set(paragraph.provisions.flatMap((id) => standingOf(draft, id).sponsors))].sort(),
      provisions: paragraph.provisions.map((id) => {
        const provision = provisionOf(text, id);
        const standing = standingOf(draft, id);
        const reading = readingOf(provision, standing.reading);
        return {
          id,
          reading: reading.id,
          issue: provision.issue,
          place: reading.place,
          force: FORCE[standing.force],
          ambiguity: reading.ambiguity,
          agreed: reading.agreed,
        };
      }),
    })),
    substance: adopted ? substance(text, draft, scenario.text.provisions.length) : 0,
    legitimacy: adopted ? (parts.inclusive + parts.undivided + parts.explained) / 3 : 0,
    legitimacyParts: parts,
  };
}

function legitimacyOf(conference: Conference): LegitimacyParts {
  const { seats } = conference.scenario.forum;
  const weightOf = (code: StateCode): number => 0.3 + (DELEGATIONS.weight[CODES.indexOf(code)] ?? 0);
  const total = seats.reduce((sum, code) => sum + weightOf(code), 0);
  const apart = conference.disassociations.reduce((sum, { state }) => sum + weightOf(state), 0);
  return {
    inclusive: seats.length / CODES.length,
    undivided: 1 - apart / total,
    explained: 1 - conference.explained.length / seats.length,
  };
}
