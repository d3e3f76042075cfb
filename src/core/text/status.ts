/** How a text stands: by paragraph, and as a whole. */
import { FORCE, type ParagraphStatus } from '../terms.ts';
import type { Draft, TextPlan } from './draft.ts';
import type { Paragraph, Provision, Reading } from './provision.ts';

/** The paragraph of that id. Throws when there is none: that is our own bug. */
export function paragraphOf(plan: TextPlan, id: string): Paragraph {
  const paragraph = plan.paragraphs.find((p) => p.id === id);
  if (paragraph === undefined) throw new Error(`The text has no paragraph ${id}.`);
  return paragraph;
}

/** The provision of that id. Throws when there is none: that is our own bug. */
export function provisionOf(plan: TextPlan, id: string): Provision {
  const provision = plan.provisions.find((p) => p.id === id);
  if (provision === undefined) throw new Error(`The text has no provision ${id}.`);
  return provision;
}

/** The reading of that id. Throws when there is none: that is our own bug. */
export function readingOf(provision: Provision, id: string): Reading {
  const reading = provision.readings.find((r) => r.id === id);
  if (reading === undefined) throw new Error(`Provision ${provision.id} has no reading ${id}.`);
  return reading;
}

/** The paragraph in which a provision stands, or null while it stands in none. */
export function paragraphWith(plan: TextPlan, provision: string): Paragraph | null {
  return plan.paragraphs.find((p) => p.provisions.includes(provision)) ?? null;
}

/**
 * One open bracket makes a paragraph bracketed; else it is agreed while any of its words stand in the text;
 * else in the summary if any were moved there; else deleted. Settled words are agreed. Words tabled after the draft went out are not in it.
 */
export function paragraphStatus(plan: TextPlan, draft: Draft, id: string): ParagraphStatus {
  const { provisions } = paragraphOf(plan, id);
  if (provisions.length === 0) return 'agreed';
  if (draft.brackets.some((b) => provisions.includes(b.provision))) return 'bracketed';
  const standings = provisions.map((p) => draft.standings[p]?.standing);
  if (standings.includes('text')) return 'agreed';
  return standings.includes('summary') ? 'summary' : 'deleted';
}

/** No bracket left: the text may be placed under silence or put to the room. */
export function isClean(draft: Draft): boolean {
  return draft.brackets.length === 0;
}

/** What words that leave much open are worth, as a share of plain ones, per unit of ambiguity (`model`: assumed). */
const BLUR_COST = 0.6;

/**
 * How much the text says, 0..1: force x (1 - .6 ambiguity) by weight of the provisions that the forum began with, the first
 * `own` of the plan. Words out of the text count nothing; a norm tabled since adds what it says and, where it was kept out,
 * takes nothing from the rest.
 */
export function substance(plan: TextPlan, draft: Draft, own: number = plan.provisions.length): number {
  let said = 0;
  let whole = 0;
  for (const [at, provision] of plan.provisions.entries()) {
    if (at < own) whole += provision.weight;
    const now = draft.standings[provision.id];
    if (now === undefined || now.standing !== 'text') continue;
    said += provision.weight * FORCE[now.force] * (1 - BLUR_COST * readingOf(provision, now.reading).ambiguity);
  }
  return whole === 0 ? 0 : Math.min(1, said / whole);
}
