/** From the text of a script to the acts of one delegation, each with its moment, or to everything that is wrong in it. */
import type { Act } from '../core/acts.ts';
import type { Scenario } from '../core/scenario.ts';
import type { ForceWord, StateCode } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { Standing } from '../core/text/provision.ts';
import { scriptProblems } from './checks/script.ts';
import { type Fault, inOrder } from './faults.ts';
import { parseYaml } from './parse.ts';
import { scriptFile, type WrittenAct, type WrittenActs, type WrittenEntry, type WrittenName } from './schema/script.ts';
import { shapeOf } from './shape.ts';

/** A state of the room in which a script may have something to do; `adjourned` is the Chair's, who opens the meetings. */
export type Stop =
  | 'adjourned'
  | 'exchange'
  | 'informals'
  | 'drafting'
  | 'programme'
  | 'question-put'
  | 'suspended'
  | 'question-put-again'
  | 'under-silence'
  | 'modalities';

/** What a delegation does at one stop. `meeting` is null where every such stop is meant. */
export interface Planned {
  readonly stop: Stop;
  readonly meeting: number | null;
  readonly acts: readonly Act[];
}

export type ScriptReading =
  | { readonly ok: true; readonly script: readonly Planned[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads what the delegation `by` does in a scenario: a list of meetings, questions and silences, each with its acts.
 * Shape and references are checked whole; whether an act is in order is for the room to say when it comes.
 */
export function readScript(
  source: string | Uint8Array,
  file: string,
  scenario: Scenario,
  by: StateCode,
): ScriptReading {
  const parsing = parseYaml(source, file);
  if (!parsing.ok) return parsing;
  const { data, locate } = parsing.parsed;
  const { value, problems } = shapeOf(scriptFile, data);
  const faults = inOrder([...problems, ...scriptProblems({ value: data, path: [] }, scenario, by)].map(locate));
  return value === null || faults.length > 0
    ? { ok: false, faults }
    : { ok: true, script: value.flatMap((entry) => plannedOf(entry, by)) };
}

const LISTS_OF_A_MEETING = { acts: 'exchange', informals: 'informals', drafting: 'drafting' } as const;
const LISTS_OF_ADOPTION = { acts: 'question-put', consultations: 'suspended', again: 'question-put-again' } as const;
const LISTS_OF_THE_PROGRAMME = { acts: 'programme' } as const;
const LISTS_OF_SILENCE = { text: { acts: 'under-silence' }, modalities: { acts: 'modalities' } } as const;

function plannedOf(entry: WrittenEntry, by: StateCode): readonly Planned[] {
  const { meeting = null, item, question, silence } = entry;
  const lists: Partial<Record<'acts' | 'informals' | 'drafting' | 'again' | 'consultations', Stop>> =
    silence !== undefined
      ? LISTS_OF_SILENCE[silence]
      : question === undefined
        ? LISTS_OF_A_MEETING
        : question === 'adoption'
          ? LISTS_OF_ADOPTION
          : LISTS_OF_THE_PROGRAMME;
  const opening: readonly Planned[] =
    item === undefined ? [] : [{ stop: 'adjourned', meeting, acts: [{ type: 'open-meeting', by, cluster: item }] }];
  const listed = Object.entries(lists).flatMap(([list, stop]): readonly Planned[] => {
    const written = entry[list as keyof typeof lists] ?? [];
    return written.length === 0 ? [] : [{ stop, meeting, acts: written.map((act) => actOf(act, by)) }];
  });
  return [...opening, ...listed];
}

interface WrittenEdit {
  readonly provision: string;
  readonly reading?: string | undefined;
  readonly force?: ForceWord | undefined;
  readonly standing?: Standing | undefined;
}

/** An edit with only the keys that were written. */
function editOf({ provision, reading, force, standing }: WrittenEdit): Edit {
  return {
    provision,
    ...(reading === undefined ? {} : { reading }),
    ...(force === undefined ? {} : { force }),
    ...(standing === undefined ? {} : { standing }),
  };
}

type Given<K extends WrittenName> = NonNullable<WrittenActs[K]>;

/** How each written act becomes an act of the room. */
const MAKE: { readonly [K in WrittenName]: (given: Given<K>, by: StateCode) => Act } = {
  'table-norm': (provision, by) => ({ type: 'table-norm', by, provision }),
  'propose-reading': (edit, by) => ({ type: 'propose-reading', by, edit: editOf(edit) }),
  'propose-words': (words, by) => ({ type: 'propose-words', by, ...words }),
  'propose-summary': (provision, by) => ({ type: 'propose-summary', by, provision }),
  bracket: ({ provision, reading = null, force = null }, by) => ({ type: 'bracket', by, provision, reading, force }),
  'lift-bracket': (provision, by) => ({ type: 'lift-bracket', by, provision }),
  cosponsor: (provision, by) => ({ type: 'cosponsor', by, provision }),
  withdraw: (provision, by) => ({ type: 'withdraw', by, provision }),
  ask: (other, by) => ({ type: 'ask', by, with: other }),
  sound: ({ with: other, ...edit }, by) => ({ type: 'sound', by, with: other, edit: editOf(edit) }),
  'offer-package': ({ with: other, give, take }, by) => ({
    type: 'offer-package',
    by,
    with: other,
    give: editOf(give),
    take: editOf(take),
  }),
  'seek-package': (other, by) => ({ type: 'seek-package', by, with: other }),
  'answer-package': (answer, by) => ({ type: 'answer-package', by, ...answer }),
  'ask-sponsorship': (asked, by) => ({ type: 'ask-sponsorship', by, ...asked }),
  convene: (called, by) => ({ type: 'convene', by, ...called }),
  warn: (warned, by) => ({ type: 'warn', by, ...warned }),
  'ask-capital': (asked, by) => ({ type: 'ask-capital', by, ...asked }),
  object: (objection, by) => ({ type: 'object', by, ...objection }),
  'announce-disassociation': (provisions, by) => ({ type: 'announce-disassociation', by, provisions }),
  'explain-position': (words, by) => ({ type: 'explain-position', by, words }),
  reply: (to, by) => ({ type: 'reply', by, to }),
  'break-silence': (reason, by) => ({ type: 'break-silence', by, reason }),
  'circulate-draft': ({ edits, closed }, by) => ({
    type: 'circulate-draft',
    by,
    edits: edits.map(editOf),
    easedFor: edits.map(() => null),
    lifted: [],
    closed,
  }),
  'propose-compromise': (edit, by) => ({ type: 'propose-compromise', by, edit: editOf(edit) }),
  'move-to-summary': (provision, by) => ({ type: 'move-to-summary', by, provision }),
  'place-under-silence': (silence, by) => ({ type: 'place-under-silence', by, ...silence }),
  'put-question': (question, by) => ({ type: 'put-question', by, question }),
};

function actOf(written: WrittenAct, by: StateCode): Act {
  if (typeof written === 'string') return { type: written, by } as Act; // the checks let only bare acts through
  const [name] = Object.keys(written) as readonly WrittenName[];
  if (name === undefined) throw new Error('An act without a name passed the checks.');
  // The table holds for each name its own maker; the compiler cannot follow that through the union.
  const make = MAKE[name] as (given: unknown, by: StateCode) => Act;
  return make(written[name], by);
}
