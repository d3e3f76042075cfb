/** What a short account leaves out, and what it folds into one line. */
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import { DELEGATIONS } from '../core/world/delegations.ts';
import { CODES } from '../core/world/states.ts';

/** Proposals of one meeting that found too little support, as provision and who proposed it. */
export interface TooLittle {
  readonly provision: string;
  readonly by: readonly StateCode[];
}

export interface Digest {
  readonly told: (at: number) => boolean;
  readonly proposals: ReadonlyMap<number, readonly TooLittle[]>; // told after the happening of that place
  readonly explained: ReadonlyMap<number, number>; // how many more explained their positions
}

const EXPLAINED = 5; // explanations of position told in full at one question, the weightiest
const weightOf = (code: StateCode): number => DELEGATIONS.weight[CODES.indexOf(code)] ?? 0;

/** Whether a happening stands in a short account. `people` are told of their talks too; the led are told of in full. */
function isTold(happening: Happening, led: readonly StateCode[], people: readonly StateCode[]): boolean {
  switch (happening.type) {
    case 'seats-allotted':
    case 'chair-elected':
    case 'goodwill-changed':
      return false;
    case 'suspended':
      return happening.for === 'consultations';
    case 'adjourned':
      return happening.brackets > 0;
    case 'statement-made': {
      const { by, bracket, lifts, proposal } = happening;
      return led.includes(by) || bracket !== null || lifts.length > 0 || proposal?.taken === true;
    }
    case 'talk':
      return people.includes(happening.about.by) || people.includes(happening.with);
    case 'capital-answered':
      return people.includes(happening.by);
    default:
      return true;
  }
}

/** Works out the short form of an account. `led` are the delegations led by people and policies. */
export function digestOf(
  happenings: readonly Happening[],
  led: readonly StateCode[],
  people: readonly StateCode[],
): Digest {
  const hidden = new Set<number>();
  const proposals = new Map<number, readonly TooLittle[]>();
  const explained = new Map<number, number>();
  let rows = new Map<string, StateCode[]>();
  let last = 0;
  let explaining: { readonly at: number; readonly by: StateCode }[] = [];
  const closeMeeting = (): void => {
    if (rows.size > 0)
      proposals.set(
        last,
        [...rows].map(([provision, by]) => ({ provision, by })),
      );
    rows = new Map();
  };
  const closeQuestion = (): void => {
    const lightest = explaining.toSorted((one, other) => weightOf(other.by) - weightOf(one.by)).slice(EXPLAINED);
    for (const { at } of lightest) hidden.add(at);
    const end = explaining.at(-1);
    if (end !== undefined && lightest.length > 0) explained.set(end.at, lightest.length);
    explaining = [];
  };
  for (const [at, happening] of happenings.entries()) {
    if (!isTold(happening, led, people)) hidden.add(at);
    if (happening.type === 'meeting-opened') closeMeeting();
    if (happening.type === 'question-put') closeQuestion();
    if (happening.type === 'position-explained' && !led.includes(happening.by))
      explaining.push({ at, by: happening.by });
    if (happening.type !== 'statement-made' || !hidden.has(at) || happening.proposal === null) continue;
    const { provision } = happening.proposal.edit;
    rows.set(provision, [...(rows.get(provision) ?? []), happening.by]);
    last = at;
  }
  closeMeeting();
  closeQuestion();
  return { told: (at) => !hidden.has(at), proposals, explained };
}
