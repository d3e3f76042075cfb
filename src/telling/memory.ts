/** What the room has heard so far, as far as a speaker takes it up: whose words stand, who said what of them, who spoke last. */
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import { type Said, TONE, type Tone } from './pieces.ts';
import type { Of } from './teller.ts';

/** What surrounds a statement. */
export interface Setting {
  readonly standing: { readonly reading: string; readonly movedBy: StateCode | null } | null; // of the provision spoken on; null = not known
  readonly spokenOn: string | null; // provision that the speaker before spoke on; null = none in this meeting
  readonly before: Said | null; // what this delegation said of the provision when it last spoke on it; null = nothing
  readonly first: boolean; // it has not spoken in this forum yet
  readonly heard: { readonly by: StateCode; readonly tone: Tone } | null; // who spoke on the provision just before
}

/** Follows the happenings of a conference, or of a meeting, in their order. */
interface Memory {
  /** What surrounds a statement that is about to be heard. */
  setting(statement: Of<'statement-made'>): Setting;
  hear(happening: Happening): void;
}

/** A memory of nothing yet. */
export function memory(): Memory {
  const standings = new Map<string, { reading: string; movedBy: StateCode | null }>();
  const stances = new Map<string, Said>();
  const spoke = new Set<StateCode>();
  let last: Of<'statement-made'> | null = null;

  const edited = ({ provision, reading, force }: Edit, movedBy: StateCode | null): void => {
    const now = standings.get(provision);
    if (reading !== undefined) standings.set(provision, { reading, movedBy });
    else if (now !== undefined && force !== undefined) standings.set(provision, { ...now, movedBy });
  };

  return {
    setting({ by, provision }) {
      const toned = last?.provision === provision ? last.stances[provision] : undefined;
      return {
        standing: standings.get(provision) ?? null,
        spokenOn: last?.provision ?? null,
        before: stances.get(`${by} ${provision}`) ?? null,
        first: !spoke.has(by),
        heard: last === null || toned === undefined ? null : { by: last.by, tone: TONE[toned] },
      };
    },
    hear(happening) {
      switch (happening.type) {
        case 'meeting-opened':
          last = null;
          break;
        case 'draft-circulated':
          for (const edit of happening.edits) edited(edit, null);
          break;
        case 'compromise-proposed':
          edited(happening.edit, null);
          break;
        case 'proposal-ruled':
          if (happening.taken) for (const edit of happening.edits) edited(edit, happening.by);
          break;
        case 'statement-made':
          if (happening.proposal?.taken === true) edited(happening.proposal.edit, happening.by);
          for (const [provision, stance] of Object.entries(happening.stances))
            stances.set(`${happening.by} ${provision}`, stance);
          spoke.add(happening.by);
          last = happening;
          break;
        default:
      }
    },
  };
}
