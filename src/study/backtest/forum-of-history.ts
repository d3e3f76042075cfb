import forums from '../../../assets/facts/forums.json' with { type: 'json' };
import type { Scenario, Session, Source } from '../../core/scenario.ts';
import type { ForceWord, Issue, Words } from '../../core/terms.ts';
import type { Provision } from '../../core/text/provision.ts';
import { CODES } from '../../core/world/states.ts';

const none: Words = { en: '', ru: '' };
const unsourced: Source = { title: 'facts table', symbol: null, note: null, confidence: 'low' };
const verbs = Object.fromEntries(['notes', 'encourages', 'should', 'shall'].map((word) => [word, none])) as Record<
  ForceWord,
  Words
>;

/** What the table says of a forum beside its provisions: who it follows, and whether it agreed on a report of substance. */
export interface ForumFacts {
  readonly id: string;
  readonly agreed: boolean;
  readonly follows: string | null;
}

/** The forums of the table, earliest first. */
export const FORUMS: readonly ForumFacts[] = forums.forums.map(({ id, agreed, follows }) => ({ id, agreed, follows }));

/** A forum of the facts table as a scenario without words: what the model reads, and nothing else. Throws on an unknown id. */
export function forumOfHistory(id: string): Scenario {
  const facts = forums.forums.find((forum) => forum.id === id);
  if (facts === undefined) throw new Error(`no forum ${id} in the table`);
  const provisions = facts.provisions.map((row): Provision => {
    const [key, issue, , weight, low, mid, high, agreedLow, agreedMid, agreedHigh] = row as [
      string,
      Issue,
      string,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const readings = (
      [
        ['low', low, agreedLow],
        ['mid', mid, agreedMid],
        ['high', high, agreedHigh],
      ] as const
    ).flatMap(([name, place, agreed]) =>
      (
        [
          ['', 0.2],
          ['-blurred', 0.6],
        ] as const
      ).map(([suffix, ambiguity]) => ({
        id: name + suffix,
        label: none,
        words: none,
        place,
        ambiguity,
        agreed,
        author: null,
      })),
    );
    return {
      id: key,
      norm: key,
      issue,
      title: none,
      weight,
      sentence: none,
      forces: ['notes', 'encourages', 'should'],
      forceWords: verbs,
      readings,
      agreedPlace: agreedMid > 0 ? mid : null,
      source: '',
    };
  });
  const clusters = [...new Set(facts.provisions.map((row) => row[2] as string))];
  const sessions = facts.sessions.map((meetings, at): Session => {
    const open = facts.kind === 'oewg';
    const kind = open && at === 0 ? 'organisational' : open && at === 3 ? 'virtual' : 'session';
    return { id: `session-${at + 1}`, kind, title: none, dates: none, meetings };
  });
  return {
    format: 1,
    id,
    title: none,
    summary: none,
    period: { from: facts.starts, to: facts.starts },
    ledger: [],
    sources: [],
    contested: [],
    teaches: { idea: none, misconception: none, correction: none },
    forum: {
      id,
      kind: facts.kind === 'oewg' ? 'oewg' : 'gge',
      title: none,
      mandate: '',
      seats: facts.seats === 'all' ? CODES : (facts.seats as string[]),
      chair: facts.chair,
      chairName: null,
      chairLean: facts.chairLean,
      hours: facts.hours,
      proceduralShare: facts.proceduralShare,
      sessions,
      clusters: clusters.map((cluster) => ({ id: cluster, title: none })),
      weightSum: facts.weightSum,
      ambition: facts.ambition,
      tension: facts.tension,
      access: facts.access,
      capacity: facts.capacity,
      owners: facts.owners,
      summary: facts.summary,
    },
    text: {
      paragraphs: facts.provisions.map((row, at) => ({
        id: `p${at + 1}`,
        number: at + 1,
        cluster: row[2] as string,
        settled: null,
        provisions: [row[0] as string],
      })),
      provisions,
    },
    shelf: [],
    overrides: [],
    stakes: [],
    relations: [],
    injects: [],
    briefings: [],
    history: { outcome: none, adopted: facts.agreed, disassociated: [], source: unsourced },
    afterwards: { adopted: none, notAdopted: none },
    questions: [],
  };
}
