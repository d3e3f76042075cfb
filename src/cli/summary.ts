/** The object that `--json` prints. */
import manifest from '../../package.json' with { type: 'json' };
import type { Happening } from '../core/happenings.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import { type Against, type ForumResult, resultOf } from '../debrief/result.ts';
import { hashIn } from '../secretariat/record.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import { contextOf, type TellingContext } from '../telling/context.ts';
import { namedReason } from '../telling/decision.ts';
import { wanted } from '../telling/edits.ts';
import { tellReasons } from '../telling/reasons.ts';

/** What a game came to, as another program reads it. */
export interface Summary {
  readonly scenario: string;
  readonly seed: number;
  readonly version: string; // of the game
  readonly hash: string; // SHA-256 of the record, as in its last line
  readonly forums: readonly ForumResult[];
}

/** Everything that the room was told, in order. */
export const toldIn = (game: Secretariat): readonly Happening[] =>
  game.lines().flatMap((line) => ('told' in line ? [line.told] : []));

/** What the sentences about a game need to know. */
export const contextIn = (game: Secretariat, language: Language): TellingContext =>
  contextOf(game.scenario, language, null, game.conference().text);

/** The result of a game that is over, with a reason for everybody who stood against or apart. */
export function resultIn(game: Secretariat, language: Language): ForumResult {
  const context = contextIn(game, language);
  const result = resultOf(game.conference(), language, (terms) => capitalised(tellReasons(terms, context)));
  const reasoned = (against: readonly Against[]): readonly Against[] =>
    against.map((one) => (one.reason === '' ? { ...one, reason: ownReason(one.state, game, context) } : one));
  return { ...result, objections: reasoned(result.objections), disassociations: reasoned(result.disassociations) };
}

/** What a delegation led by a person gave as its reason, or what its last bracket wants. */
function ownReason(state: StateCode, game: Secretariat, context: TellingContext): string {
  let reason = '';
  for (const told of toldIn(game)) {
    if (told.type === 'objected' && told.state === state && told.reason !== '') reason = told.reason;
    if (told.type === 'position-explained' && told.by === state && told.words !== '') reason ||= told.words;
  }
  if (reason !== '') return capitalised(namedReason(reason, state, context) ?? reason);
  const bracket = toldIn(game).findLast((told) => told.type === 'bracket-placed' && told.by === state);
  if (bracket?.type !== 'bracket-placed') return '';
  return capitalised(wanted(state, bracket.provision, bracket.reading, bracket.force, context));
}

/** Sums up a game that is over. */
export function summaryOf(game: Secretariat, record: string, language: Language): Summary {
  return {
    scenario: game.scenario.id,
    seed: game.seed,
    version: manifest.version,
    hash: hashIn(record),
    forums: [resultIn(game, language)],
  };
}
