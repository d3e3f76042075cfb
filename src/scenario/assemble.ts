/** A checked file and the library, put together as a `Scenario`. Whatever is wrong has been told before. */
import type { ForumSpec, Guidance, GuidanceCondition, Inject, Scenario, Source, Stake } from '../core/scenario.ts';
import { ISSUES } from '../core/terms.ts';
import { assembleText } from './assemble-text.ts';
import type { Library } from './library.ts';
import { CODES } from '../core/world/states.ts';
import type { ScenarioFile } from './schema/scenario.ts';

type WrittenSource = ScenarioFile['positions'][number]['source'];

/** The scenario of a file without faults. */
export function assemble(file: ScenarioFile, library: Library): Scenario {
  const source = (written: WrittenSource): Source => sourceOf(file, written);
  const sourced = <T extends { readonly source: WrittenSource }>(
    entry: T,
  ): Omit<T, 'source'> & { readonly source: Source } => ({ ...entry, source: source(entry.source) });
  return {
    format: 1,
    id: file.id,
    title: file.title,
    summary: file.summary,
    period: file.period,
    ledger: file.ledger,
    sources: file.sources.map(({ title, symbol, note, confidence }) => ({ title, symbol, note, confidence })),
    contested: file.contested.map(({ id, claim, record, others }) => ({
      id,
      claim: { en: claim.en, ru: claim.ru },
      claimSource: source(claim.source),
      record: { en: record.en, ru: record.ru },
      recordSource: source(record.source),
      others: { en: others.en, ru: others.ru },
      othersSource: source(others.source),
    })),
    teaches: file.teaches,
    forum: forumOf(file),
    ...assembleText(file, library),
    overrides: file.positions.map(sourced),
    stakes: file.stakes.map((stake): Stake => sourced(stake)),
    relations: file.relations.map(sourced),
    injects: file.injects.map((inject) => injectOf(inject, source)),
    briefings: file.briefings,
    history: sourced(file.history),
    afterwards: { adopted: file.afterwards.adopted, notAdopted: file.afterwards['not-adopted'] },
    questions: file.questions,
    ...(file.guidance === undefined ? {} : { guidance: guidanceOf(file.guidance) }),
  };
}

function sourceOf(file: ScenarioFile, written: WrittenSource): Source {
  if (typeof written !== 'string') return written;
  const listed = file.sources.find(({ id }) => id === written);
  if (listed === undefined) throw new Error(`The source ${written} passed the checks but is not listed.`);
  const { title, symbol, note, confidence } = listed;
  return { title, symbol, note, confidence };
}

function forumOf({ forum }: ScenarioFile): ForumSpec {
  const { seats, owners } = forum;
  return {
    id: forum.id,
    kind: forum.kind,
    title: forum.title,
    mandate: forum.mandate,
    seats: CODES.filter((code) => seats === 'all' || seats.includes(code)),
    chair: forum.chair,
    chairName: forum['chair-name'],
    chairLean: forum['chair-lean'],
    hours: forum.hours,
    proceduralShare: forum['procedural-share'],
    sessions: forum.sessions,
    clusters: forum.clusters,
    weightSum: forum['weight-sum'],
    ambition: forum.ambition,
    tension: forum.tension,
    access: forum.access,
    capacity: forum.capacity,
    owners: Object.fromEntries(CODES.flatMap((code) => (owners[code] === undefined ? [] : [[code, owners[code]]]))),
    summary: forum.summary,
  };
}

function injectOf(written: ScenarioFile['injects'][number], source: (written: WrittenSource) => Source): Inject {
  const { id, meeting, condition, headline, body, effect } = written;
  const salience = ISSUES.flatMap((issue) => effect.salience.filter((entry) => entry.issue === issue));
  return {
    id,
    trigger: {
      meeting,
      condition: condition === null ? null : { count: null, provision: null, standing: null, ...condition },
    },
    headline,
    body,
    source: source(written.source),
    effect: { ...effect, salience },
  };
}

function guidanceOf({ seat, seed, steps }: NonNullable<ScenarioFile['guidance']>): Guidance {
  return {
    seat,
    seed,
    steps: steps.map(({ id, when, until, point, say }) => ({
      id,
      when: given(when),
      until: until === null ? null : given(until),
      point,
      say,
    })),
  };
}

/** A condition without the parts that the file leaves out. */
const given = (written: object): GuidanceCondition =>
  Object.fromEntries(Object.entries(written).filter(([, part]) => part !== undefined));
