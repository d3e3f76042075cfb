/** Which advice of a lesson is due: a function of what the player may see and has done. */
import type { Happening } from '../core/happenings.ts';
import type { Deed, Guidance, GuidanceCondition, GuidanceStep } from '../core/scenario.ts';
import type { StateCode } from '../core/terms.ts';
import type { View } from '../core/view.ts';

const TALKS: Readonly<Partial<Record<string, Deed>>> = {
  ask: 'ask',
  sound: 'sound',
  'offer-package': 'package',
  'seek-package': 'package',
  'answer-package': 'package',
  convene: 'convene',
};

/** The deed of a delegation that a happening tells of, or null. */
function deedIn(told: Happening, you: StateCode): Deed | null {
  switch (told.type) {
    case 'floor-taken':
      return told.by === you ? 'take-floor' : null;
    case 'proposal-made':
    case 'words-tabled':
    case 'norm-tabled':
      return told.by === you ? 'propose' : null;
    case 'bracket-placed':
      return told.by === you ? 'bracket' : null;
    case 'talk':
      return told.about.by === you ? (TALKS[told.about.type] ?? null) : null;
    case 'capital-answered':
      return told.by === you ? 'ask-capital' : null;
    case 'stayed-silent':
      return told.by === you ? 'stay-silent' : null;
    case 'objected':
      return told.state === you ? 'object' : null;
    default:
      return null;
  }
}

function holds(condition: GuidanceCondition, view: View, done: ReadonlySet<Deed>): boolean {
  const { meeting, open, did, not, happened, question, brackets, over } = condition;
  return (
    (meeting === undefined || view.clock.meeting >= meeting) &&
    (open === undefined ||
      view.inOrder.some((act) => act.refusal === null && open.some((type) => type === act.type))) &&
    (did === undefined || did.some((deed) => done.has(deed))) &&
    (not === undefined || !not.some((deed) => done.has(deed))) &&
    (happened === undefined || view.happenings.some((told) => told.type === happened)) &&
    (question === undefined || question === (view.question !== null)) &&
    (brackets === undefined || view.draft.brackets.filter(({ by }) => by !== view.you).length >= brackets) &&
    (over === undefined || over === (view.outcome !== null))
  );
}

/** The advice that is due: the first step whose time has come, has not passed, and that was not put away. Null when none is. */
export function adviceFor(guidance: Guidance, view: View, away: readonly string[]): GuidanceStep | null {
  const done = new Set(view.happenings.flatMap((told) => deedIn(told, view.you) ?? []));
  const due = guidance.steps.find(
    ({ id, when, until }) =>
      !away.includes(id) && holds(when, view, done) && (until === null || !holds(until, view, done)),
  );
  return due ?? null;
}
