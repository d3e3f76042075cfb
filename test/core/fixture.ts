/** A small scenario made by hand: five seats, four provisions, two items. Other rooms' tests may use it too. */
import type { Scenario, Session, Source } from '../../src/core/scenario.ts';
import type { ForceWord, ForumKind, Issue, StateCode, Words } from '../../src/core/terms.ts';
import type { Paragraph, Provision, Reading } from '../../src/core/text/provision.ts';

export const SEATS: readonly StateCode[] = ['BR', 'CN', 'KE', 'RU', 'US'];

const both = (en: string, ru = en): Words => ({ en, ru });
const source: Source = { title: 'Fixture', symbol: null, note: null, confidence: 'high' };

const FORCE_WORDS: Readonly<Record<ForceWord, Words>> = {
  notes: both('note that they may', 'отмечают, что могут'),
  encourages: both('are encouraged to', 'призываются'),
  should: both('should', 'следует'),
  shall: both('shall', 'обязуются'),
};

function reading(id: string, place: number, ambiguity: number, agreed: number): Reading {
  return {
    id,
    label: both(id),
    words: both(`act (${id})`, `действовать (${id})`),
    place,
    ambiguity,
    agreed,
    author: null,
  };
}

function provision(
  id: string,
  issue: Issue,
  forces: readonly ForceWord[] = ['encourages', 'should', 'shall'],
): Provision {
  return {
    id,
    norm: id,
    issue,
    title: both(id),
    weight: 1,
    sentence: both('States {force} {substance}.', 'Государствам {force} {substance}.'),
    forces,
    forceWords: FORCE_WORDS,
    readings: [reading('low', -0.6, 0.2, 0), reading('bridge', 0, 0.6, 0.5), reading('high', 0.6, 0.2, 0)],
    agreedPlace: null,
    source: 'Fixture',
  };
}

function paragraph(number: number, cluster: string, provisions: readonly string[]): Paragraph {
  return {
    id: `p${number}`,
    number,
    cluster,
    settled: provisions.length === 0 ? both('The Group met.') : null,
    provisions,
  };
}

function session(id: string, kind: Session['kind'], meetings: number): Session {
  return { id, kind, title: both(id), dates: both('2020'), meetings };
}

const SESSIONS: Readonly<Record<ForumKind, readonly Session[]>> = {
  gge: [
    session('organisational', 'organisational', 1),
    session('session-1', 'session', 2),
    session('session-2', 'session', 2),
  ],
  oewg: [
    session('organisational', 'organisational', 1),
    session('session-1', 'session', 2),
    session('virtual', 'virtual', 1),
    session('session-2', 'session', 2),
  ],
  consultations: [session('lesson', 'session', 3)],
};

/**
 * The fixture as a room of the given kind: Brazil presides, China, Kenya, Russia and the United States sit with it.
 * Provisions `law` and `defence` stand under item `law`, `help` and `cables` under item `help`; `reports` is on the shelf.
 * The inject `pandemic` moves the room to screens, `letter` raises tension.
 */
export function scenarioOf(kind: ForumKind): Scenario {
  return {
    format: 1,
    id: `fixture-${kind}`,
    title: both('Fixture'),
    summary: both('Fixture'),
    period: { from: '2020-01-01', to: '2021-01-01' },
    ledger: [],
    sources: [source],
    contested: [],
    teaches: { idea: both('Fixture'), misconception: both('Fixture'), correction: both('Fixture') },
    forum: {
      id: 'fixture',
      kind,
      title: both('Fixture'),
      mandate: 'A/RES/00/0',
      seats: SEATS,
      chair: 'BR',
      chairName: null,
      chairLean: 0.3,
      hours: 100,
      proceduralShare: 0.2,
      sessions: SESSIONS[kind],
      clusters: [
        { id: 'law', title: both('Law') },
        { id: 'help', title: both('Help') },
      ],
      weightSum: 4,
      ambition: 0.6,
      tension: 0.4,
      access: null,
      capacity: 0.3,
      owners: {},
      summary: kind === 'oewg',
    },
    text: {
      paragraphs: [
        paragraph(1, 'law', []),
        paragraph(2, 'law', ['law', 'defence']),
        paragraph(3, 'help', ['help']),
        paragraph(4, 'help', ['cables']),
      ],
      provisions: [
        provision('law', 'IHL'),
        provision('defence', 'SELF_DEFENCE'),
        provision('help', 'CAPACITY', ['encourages', 'should']),
        provision('cables', 'SUPPLY_CHAIN'),
      ],
    },
    shelf: [provision('reports', 'POC_CBM')],
    overrides: [],
    stakes: [],
    relations: [],
    injects: [
      {
        id: 'letter',
        trigger: { meeting: 2, condition: null },
        headline: both('A letter'),
        body: both('A letter'),
        source,
        effect: {
          tension: 0.2,
          mode: null,
          salience: [{ issue: 'IHL', factor: 1.5 }],
          goodwill: [{ of: 'RU', towards: 'US', change: -0.1 }],
        },
      },
      {
        id: 'pandemic',
        trigger: { meeting: 4, condition: null },
        headline: both('A pandemic'),
        body: both('A pandemic'),
        source,
        effect: { tension: 0, mode: 'virtual', salience: [], goodwill: [] },
      },
    ],
    briefings: [],
    history: { outcome: both('Fixture'), adopted: true, disassociated: [], source },
    afterwards: { adopted: both('Fixture'), notAdopted: both('Fixture') },
    questions: [],
  };
}
