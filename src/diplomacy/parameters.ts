/**
 * The numbers of the model that a study may move, in one documented table; they stand in the header of every record. What
 * else a rule needs (how a Chair drafts, what a talk is worth) is named where it is used, and the same in every game.
 * "fitted" were fitted on the seven forums of 2004-2021 by outcome alone; "assumed" are judgements; "play" are rules of
 * play, which may be moved where facts may not.
 */

/** One parameter: its value, unit, the range it was tried in, and where it comes from. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly source: 'fitted' | 'assumed' | 'play';
  readonly about: string;
}

const parameter = (
  value: number,
  unit: string,
  range: readonly [number, number],
  source: Parameter['source'],
  about: string,
): Parameter => ({ value, unit, range, source, about });

/** The table. */
export const PARAMETERS = {
  base: parameter(0.45, 'logit', [0.3, 1.3], 'fitted', 'b0: discomfort with any text at all'),
  redLine: parameter(4.2, 'logit', [3, 6], 'fitted', 'b_R: weight of red lines and unmet asks'),
  tension: parameter(1.2, 'logit', [0.8, 2.5], 'fitted', 'b_X: weight of rivalry outside the room, times its tension'),
  ask: parameter(
    1.35,
    'force',
    [1, 1.7],
    'fitted',
    'how much of its wish a capital tells its delegation to bring home',
  ),
  benefit: parameter(4, 'logit', [2, 8], 'assumed', 'b_U: weight of what the text gives'),
  isolation: parameter(
    5.1,
    'logit',
    [3.5, 6.5],
    'assumed',
    'b_I: unwillingness to stand alone; moved from 5 when late instructions came to weigh by hardness, to keep the groups where they were',
  ),
  standing: parameter(0.35, 'share', [0.25, 0.45], 'assumed', 'gamma: how much weight or habit lessens isolation'),
  habit: parameter(0.85, 'share', [0.5, 1], 'assumed', 'share of the habit of voting alone that lessens isolation'),
  deadline: parameter(0.8, 'logit', [0, 2], 'assumed', 'b_T: pull to agree when the question is put'),
  capacity: parameter(1.2, 'logit', [0, 2], 'assumed', 'b_C: worth of capacity building to those who need it'),
  access: parameter(1.2, 'logit', [0, 2], 'assumed', 'b_S: weight of who else is in the room'),
  accessReach: parameter(0.8, 'position', [0.5, 1], 'assumed', 'distance on access that is still tolerated'),
  ownership: parameter(0.8, 'logit', [0, 2], 'assumed', 'own: worth of a forum to those who made it'),
  stake: parameter(0.5, 'logit', [0, 2], 'assumed', 'b_K: weight of a local interest'),
  goodwill: parameter(2, 'logit', [0.6, 2], 'play', 'b_W: how much goodwill calms'),
  explainsAbove: parameter(-1.6, 'logit', [-2, -1], 'assumed', 'k1: over it a delegation explains its position'),
  unhappyAbove: parameter(
    -0.2,
    'logit',
    [-0.6, 0.2],
    'assumed',
    'k2: over it a delegation is unhappy, and may disassociate',
  ),
  objectsAbove: parameter(
    1,
    'logit',
    [0.6, 1.4],
    'assumed',
    'k3: over it a delegation objects, where it could disassociate',
  ),
  blur: parameter(0.6, 'share', [0.3, 0.85], 'assumed', 'eta: share of a distance that ambiguity hides'),
  agreedHurt: parameter(
    0.5,
    'share',
    [0.25, 0.8],
    'assumed',
    'zeta: share of a distance that agreed language takes away',
  ),
  agreedWorth: parameter(0.4, 'share', [0, 0.6], 'assumed', 'kappa: share of worth that agreed language takes away'),
  contentment: parameter(
    0.5,
    'squared position',
    [0.35, 0.65],
    'assumed',
    'g: squared distance at which words are worth nothing',
  ),
  blurSubstance: parameter(0.6, 'share', [0.3, 0.85], 'assumed', 'share of force that full ambiguity takes away'),
  winSet: parameter(0.7, 'position', [0.5, 0.9], 'assumed', 'rho: radius of what instructions allow'),
  winSetSpread: parameter(0.25, 'position', [0, 0.4], 'assumed', 'half width of the spread of rho from game to game'),
  widening: parameter(0.2, 'position', [0, 0.4], 'assumed', 'what a capital that widens adds to rho'),
  wideningAsk: parameter(0.6, 'share', [0.3, 1], 'assumed', 'what a capital that widens leaves of its asks'),
  wideningChance: parameter(0.5, 'chance', [0, 0.75], 'assumed', 'pcap: chance that a capital of hardness .6 widens'),
  lineShown: parameter(
    0.8,
    'logit',
    [0.4, 1.2],
    'play',
    'weight of words, at the strongest verb, from which instructions call them a red line',
  ),
  askAgreed: parameter(
    0.3,
    'share',
    [0, 0.6],
    'assumed',
    'askq: share of an ask that language agreed before satisfies',
  ),
  askFrom: parameter(0.35, 'position', [0.2, 0.5], 'assumed', 'position above which a capital asks for words'),
  hurt: parameter(0.7, 'share', [0.5, 1], 'assumed', 'scale of red lines and asks'),
  parked: parameter(
    0.6,
    'share',
    [0, 0.9],
    'assumed',
    'park: words in the Chair’s summary deliver half of this, to everybody',
  ),
  moodSpread: parameter(0.6, 'logit', [0.3, 1.2], 'assumed', 'standard deviation of the mood common to all'),
  ownSpread: parameter(
    0.42,
    'logit',
    [0.17, 0.7],
    'play',
    'scale of late instructions (logistic), times hardness: a capital that steers hard also steers late. Set so that an open room is in doubt; with one scale for all, .35, it agreed on 98 of 100 seeds',
  ),
  positionSpread: parameter(
    0.12,
    'position',
    [0, 0.24],
    'assumed',
    'standard deviation of positions from game to game',
  ),
  cover: parameter(0.4, 'share', [0, 0.8], 'assumed', 'share of isolation that objecting friends take away'),
  coverReach: parameter(1.2, '1', [0.5, 2], 'assumed', 'how fast friends give cover'),
  substance: parameter(10, 'unease', [5, 20], 'assumed', 'mu: worth of substance to the Chair, at an ambition of .45'),
  margin: parameter(0.8, 'logit', [0.4, 1.2], 'assumed', 'how far below the line the Chair wants everybody'),
  temperature: parameter(0.15, 'unease', [0.05, 0.3], 'assumed', 'how freely drafting wanders at the start'),
  chairShare: parameter(
    0.25,
    'share',
    [0.1, 1],
    'play',
    'fc: share of the edits that time allows which the Chair makes',
  ),
  tabling: parameter(0.3, 'chance', [0, 1], 'play', 'chance that a speaker tables words'),
  floorTolerance: parameter(
    0.02,
    'unease',
    [0, 0.06],
    'assumed',
    'rise of unease at which words from the floor are still taken',
  ),
  bracketsHeld: parameter(2, 'count', [0, 4], 'assumed', 'brackets a delegation holds at most'),
  speakers: parameter(12, 'count', [6, 24], 'assumed', 'delegations that speak in a meeting of an open forum'),
  turnRelief: parameter(
    0.15,
    'weight',
    [0, 0.4],
    'assumed',
    'what each turn of an item takes off its call on the Chair',
  ),
  alternativeShare: parameter(
    0.12,
    'share',
    [0.1, 0.25],
    'play',
    'worth of the vote text that a delegation has without a consensus',
  ),
  alternativeForce: parameter(0.6, 'force', [0.4, 0.8], 'play', 'force of that text'),
  alternativeAmbiguity: parameter(0.2, 'ambiguity', [0, 0.5], 'play', 'ambiguity of that text'),
  alternativePull: parameter(0.9, 'share', [0, 1], 'play', 'how far weight pulls that text to its own place'),
  aloneCost: parameter(6, 'score', [0, 12], 'play', 'price at home of having objected alone, times isolation'),
  scoreReach: parameter(1.25, '1/position', [1, 1.5], 'play', 'how fast the score of words falls with distance'),
  stakeScore: parameter(2, 'score', [0, 5], 'play', 'score of one unit of a stake'),
  acceptBase: parameter(0.06, 'unease', [0.02, 0.1], 'play', 'what the room grants any proposal'),
  acceptTrust: parameter(0.8, 'unease', [0.4, 1], 'play', 'what the room grants one whom it trusts'),
  acceptScale: parameter(0.06, 'unease', [0.03, 0.1], 'play', 'how sharply proposals pass or fail'),
  supportWeight: parameter(0.25, 'unease', [0.1, 0.4], 'play', 'what support found in the corridor adds'),
} as const satisfies Record<string, Parameter>;

/** The values of a game, by name. */
export type Parameters = Readonly<Record<keyof typeof PARAMETERS, number>>;

/** The values of the table. */
export function standardParameters(): Parameters {
  return Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])) as Parameters;
}
