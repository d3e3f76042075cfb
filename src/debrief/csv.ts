/** The decisions of a game as a table (RFC 4180): one row for each thing that a delegation or the Chair did. */
import type { Term } from '../core/acts.ts';
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import type { TellingContext } from '../telling/context.ts';
import { tellHappening } from '../telling/happening.ts';

export const COLUMNS = [
  'row', // from 1
  'meeting', // 0 before the first
  'session', // id of the scenario
  'kind', // type of the happening
  'state', // ISO alpha-2 of who did it; empty for the room
  'partners', // codes, separated by spaces
  'provisions', // ids, separated by spaces
  'taken', // true or false for a proposal, else empty
  'reasons', // named terms with their weight in logits, weightiest first: "red-line 1.25; isolation -0.4"
  'words', // the sentence, in the language asked for
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const LEFT_OUT: ReadonlySet<Happening['type']> = new Set(['goodwill-changed', 'floor-taken', 'seats-allotted']);

/** Everything that was done in a game that `context.you` may know of, as CSV with a head; CRLF ends each row. */
export function decisionsCsv(told: readonly Happening[], context: TellingContext): string {
  const rows: Row[] = [];
  let [meeting, session] = [0, ''];
  for (const one of told) {
    if (one.type === 'meeting-opened') ({ meeting, session } = one);
    if (LEFT_OUT.has(one.type)) continue;
    rows.push({
      row: String(rows.length + 1),
      meeting: String(meeting),
      session,
      kind: one.type,
      ...whoIn(one, context.forum.chair),
      taken: one.type === 'proposal-ruled' ? String(one.taken) : '',
      reasons: reasonsIn(one),
      words: tellHappening(one, context),
    });
  }
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return cells.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** One cell; what a spreadsheet would take for a formula is kept text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function whoIn(one: Happening, chair: StateCode): Pick<Row, 'state' | 'partners' | 'provisions'> {
  const who = (state: StateCode, partners: readonly string[], provisions: readonly string[]) => ({
    state,
    partners: partners.join(' '),
    provisions: [...new Set(provisions)].join(' '),
  });
  switch (one.type) {
    case 'proposal-ruled':
      return who(
        one.by,
        one.partners,
        one.edits.map(({ provision }) => provision),
      );
    case 'proposal-made':
      return who(
        one.by,
        [],
        one.edits.map(({ provision }) => provision),
      );
    case 'objected':
    case 'disassociated':
      return who(one.state, [], one.provisions);
    case 'silence-broken':
    case 'programme-not-agreed':
      return who(one.by.length === 1 ? (one.by[0] as StateCode) : '', one.by, []);
    case 'talk':
      return who(one.about.by, [one.with], 'provision' in one.about ? [one.about.provision] : []);
    case 'draft-circulated':
      return who(
        chair,
        [],
        one.edits.map(({ provision }) => provision),
      );
    case 'compromise-proposed':
      return who(chair, [], [one.edit.provision]);
    default:
      return who('by' in one ? one.by : '', [], 'provision' in one ? [one.provision] : []);
  }
}

function reasonsIn(one: Happening): string {
  const terms: readonly Term[] = 'terms' in one ? one.terms : one.type === 'proposal-ruled' ? one.against : [];
  return [...terms]
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(
      ({ name, value, towards }) =>
        `${name}${towards === undefined ? '' : ` (${towards})`} ${Math.round(100 * value) / 100}`,
    )
    .join('; ');
}
