/** The First Committee and the plenary in words. */
import { COMMITTEE_EN } from '../../assets/languages/committee.en.ts';
import { COMMITTEE_RU } from '../../assets/languages/committee.ru.ts';
import type { Change, Reasons, VoteTerm } from '../core/committee/acts.ts';
import type { CommitteeHappening, Taken } from '../core/committee/happenings.ts';
import { COMMITTEE_REFUSALS, type CommitteeRefusalCode } from '../core/committee/refusals.ts';
import { firstCommittee } from '../core/forums/first-committee.ts';
import type { StateMeta } from '../core/forums/procedure.ts';
import type { Issue, Language, StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { TellingOfRefusal } from './refusal.ts';
import { tellingIn } from './context.ts';
import { stateNames } from './names.ts';
import { type Name, type Say, wordsIn } from './words.ts';

const TABLES = { en: COMMITTEE_EN, ru: COMMITTEE_RU };

/** The sentences of `assets/languages/committee.*.ts`. */
export const committeeIn = (language: Language): Say<typeof COMMITTEE_EN> => wordsIn(TABLES, language);

/** One line of an account. */
export interface CommitteeLineTold {
  readonly kind: 'stage' | 'scene' | 'vote' | 'plain' | 'outcome';
  readonly text: string;
}

/** A paragraph by its number: "paragraph op1", «пункте op1». */
const atOf = (paragraph: string, language: Language): string =>
  language === 'en' ? `paragraph ${paragraph}` : `пункте ${paragraph}`;

const changeOf = ({ paragraph, change }: Change, language: Language): string =>
  committeeIn(language)(change, { at: atOf(paragraph, language) });

/** A change of a paragraph as a phrase of its own: "Weaken the verb of paragraph op1". */
export const tellChange = (change: Change, language: Language): string => capitalised(changeOf(change, language));

/** What a paragraph is about: "capacity-building". */
export const issueWords = (issue: Issue, language: Language): string => tellingIn(language)(`issue-${issue}`);

/** What a stop of the chart says of itself. */
export type StageTold = StateMeta;

/** The stop of the chart at which a run is, by its path joined by points. */
export function stageTold(stage: string): StateMeta {
  const path = stage.split('.');
  const root: { readonly states: unknown } = firstCommittee.root;
  const node = path.reduce<{ readonly states: unknown; readonly meta?: StateMeta }>(
    (at, name) =>
      (at.states as Readonly<Record<string, { readonly states: unknown; readonly meta?: StateMeta }>>)[name] ?? at,
    root,
  );
  if (node.meta === undefined) throw new Error(`The stage ${stage} says nothing of itself.`);
  return node.meta;
}

/** Stages that are told as headings; within action the acts speak for themselves. */
const HEADINGS: Readonly<Record<string, string>> = {
  'general-debate': 'general-debate',
  tabling: 'tabling',
  revising: 'revising',
  'action.pbi-read': 'action',
  'action.explanations-before': 'action',
  'plenary.deferred-for-budget': 'plenary',
  'plenary.explanations-before': 'plenary',
};

/** Everything that was told, in lines; a heading stands once. */
export function committeeAccount(
  happenings: readonly CommitteeHappening[],
  language: Language,
): readonly CommitteeLineTold[] {
  const opened = new Set<string>();
  return happenings.flatMap((happening): readonly CommitteeLineTold[] => {
    if (happening.type === 'stage-opened') {
      const heading = HEADINGS[happening.stage];
      if (heading === undefined || opened.has(heading)) return [];
      opened.add(heading);
      const { label, happening: what } = stageTold(heading);
      return [
        { kind: 'stage', text: label[language] },
        { kind: 'scene', text: what[language] },
      ];
    }
    const kind = happening.type === 'vote-taken' ? 'vote' : happening.type === 'ended' ? 'outcome' : 'plain';
    return tellCommittee(happening, language).map((text) => ({ kind, text: capitalised(text) }));
  });
}

/** One happening in sentences; several where several delegations speak. */
export function tellCommittee(happening: CommitteeHappening, language: Language): readonly string[] {
  const say = committeeIn(language);
  const names = (...codes: readonly StateCode[]): Name => stateNames(codes, { language, you: null });
  switch (happening.type) {
    case 'stage-opened':
      return [stageTold(happening.stage).label[language]];
    case 'tabled':
    case 'sponsorship-left':
    case 'vote-requested':
    case 'no-action-moved':
    case 'order-raised':
    case 'draft-withdrawn':
      return [say(happening.type, { by: names(happening.by) })];
    case 'cosponsored':
      return [say('cosponsored', { by: names(...happening.by), n: happening.count })];
    case 'sponsorship-asked':
      return [
        say(happening.accepted ? 'sponsorship-yes' : 'sponsorship-no', {
          by: names(happening.by),
          with: names(happening.with),
        }),
      ];
    case 'change-asked':
      return [
        say(happening.accepted ? 'change-yes' : 'change-no', {
          by: names(happening.by),
          change: changeOf(happening, language),
        }),
      ];
    case 'revised': {
      const change = changeOf(happening, language);
      return [
        happening.orally
          ? say('revised-orally', { by: names(happening.by), change })
          : say('revised', { n: happening.revision, change }),
      ];
    }
    case 'amendment-tabled':
      return [say('amendment-tabled', { by: names(happening.by), change: changeOf(happening, language) })];
    case 'division-requested':
      return [
        say('division-requested', {
          by: names(happening.by),
          at: atOf(happening.paragraph, language).replace('пункте', 'пункту'),
        }),
      ];
    case 'explained':
      return [say('explained', { by: names(happening.by), words: happening.words })];
    case 'voting-announced':
      return [say(happening.again ? 'announced-again' : `announced-${happening.question}`)];
    case 'vote-taken':
      return [tellVote(happening, language)];
    case 'approved-without-a-vote':
      return [say(`without-${happening.house}`)];
    case 'reasons-given':
      return happening.reasons.map((reasons) => tellReasonsOfVote(reasons, language));
    case 'ended':
      return [say(`ended-${happening.fate}`)];
    default:
      return [say(happening.type)];
  }
}

function tellVote({ house, question, about, tally, carried }: Taken, language: Language): string {
  const say = committeeIn(language);
  const counted = say('tally', { ...tally });
  if (question === 'whole') {
    const verdict = carried
      ? say(`verdict-${house}`)
      : say(house === 'plenary' && tally.yes === tally.no ? 'verdict-tied' : 'verdict-lost');
    return say('taken-whole', { tally: counted, verdict });
  }
  const verdict = say(`verdict-${question}-${carried ? 'yes' : 'no'}`);
  if (question === 'no-action' || about === null) return say('taken-no-action', { tally: counted, verdict });
  return 'change' in about
    ? say('taken-amendment', { change: changeOf(about, language), tally: counted, verdict })
    : say('taken-division', {
        at: atOf(about.paragraph, language).replace('пункте', 'пункту'),
        tally: counted,
        verdict,
      });
}

const MOST_REASONS = 2;

/** Why a delegation stood apart: the strongest terms that weigh against the text. */
function tellReasonsOfVote({ by, ballot, terms }: Reasons, language: Language): string {
  const say = committeeIn(language);
  const against = terms.filter(({ value }) => value < 0).slice(0, MOST_REASONS);
  const reasons = (against.length === 0 ? terms.slice(0, 1) : against).map((term) => termWords(term, language));
  const key = ballot === 'no' ? 'reason-no' : 'reason-abstain';
  return say(key, { by: stateNames([by], { language, you: null }), reasons: reasons.join('; ') });
}

/** One named part of a vote, a clause without capital and stop. */
export function termWords({ name, value }: VoteTerm, language: Language): string {
  const say = committeeIn(language);
  const key = `${value < 0 ? 'against' : 'for'}-${name}`;
  return key in COMMITTEE_EN ? say(key as 'for-base') : say(value < 0 ? 'against-other' : 'for-other', { name });
}

/** Why an act is out of order in the committee, and which rule says so. */
export function tellCommitteeRefusal(code: CommitteeRefusalCode, language: Language): TellingOfRefusal {
  const { sentence, rule } = COMMITTEE_REFUSALS[code];
  return { sentence: sentence[language], rule: rule[language] };
}
