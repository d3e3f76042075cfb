/** What a change does to a paragraph, and what a draft is as those who vote read it. */
import type { Resolution } from '../resolution.ts';
import { FORCE, FORCE_WORDS } from '../terms.ts';
import type { StateCode } from '../terms.ts';
import type { Change, ChangeKind } from './acts.ts';
import type { CommitteeScenario, Paragraph } from './agenda.ts';

const BLURRED = 0.4; // how much a blur leaves open, and a sharpening closes

/** The verb one step weaker or stronger; the same at either end. */
function verb(force: number, step: -1 | 1): number {
  const worth = FORCE_WORDS.map((word) => FORCE[word]);
  const beyond = step < 0 ? worth.filter((value) => value < force) : worth.filter((value) => value > force);
  return (step < 0 ? beyond.at(-1) : beyond[0]) ?? force;
}

const CHANGED: Readonly<Record<Exclude<ChangeKind, 'delete'>, (paragraph: Paragraph) => Paragraph>> = {
  soften: (paragraph) => ({ ...paragraph, force: verb(paragraph.force, -1) }),
  strengthen: (paragraph) => ({ ...paragraph, force: verb(paragraph.force, 1) }),
  blur: (paragraph) => ({ ...paragraph, ambiguity: Math.min(1, paragraph.ambiguity + BLURRED) }),
  sharpen: (paragraph) => ({ ...paragraph, ambiguity: Math.max(0, paragraph.ambiguity - BLURRED) }),
  balance: (paragraph) => ({ ...paragraph, place: paragraph.place / 2 }),
};

/** The paragraphs after a change. A paragraph that is not there leaves them as they are. */
export function changed(paragraphs: readonly Paragraph[], { paragraph: id, change }: Change): readonly Paragraph[] {
  if (change === 'delete') return paragraphs.filter((paragraph) => paragraph.id !== id);
  return paragraphs.map((paragraph) => (paragraph.id === id ? CHANGED[change](paragraph) : paragraph));
}

/** Whether a change would alter anything. */
export function alters(paragraphs: readonly Paragraph[], change: Change): boolean {
  const before = paragraphs.find(({ id }) => id === change.paragraph);
  const after = changed(paragraphs, change).find(({ id }) => id === change.paragraph);
  return (
    before !== undefined &&
    (after === undefined ||
      after.force !== before.force ||
      after.ambiguity !== before.ambiguity ||
      after.place !== before.place)
  );
}

/** The draft as those who vote on it read it: its text as it stands and the names on it now. */
export function resolutionOf(
  { draft }: CommitteeScenario,
  paragraphs: readonly Paragraph[],
  sponsors: readonly StateCode[],
): Resolution {
  const { symbol, date, lead, rival, doubled, novelty, competes, duplicates, early, series } = draft;
  return {
    id: symbol,
    date,
    text: paragraphs.map(({ issue, place, force, ambiguity, agreed, weight }) => ({
      issue,
      place,
      force,
      ambiguity,
      agreed,
      weight,
    })),
    lead,
    sponsors,
    rivalSponsors: rival?.sponsors ?? [],
    treatyHolders: doubled?.holders ?? [],
    novelty,
    competes,
    duplicates,
    early,
    series,
  };
}
