/** The model card: what the model is, what it rests on, how it does, and what it is not for. Told by `src/card`. */
export const CARD_EN = {
  title: 'Model card',
  lead: 'What the simulated States are made of, how well they reproduce what is on record, and what nobody should use them for.',

  'not-for': 'What it must not be used for',
  'not-for-forecast':
    'Forecasting how a State will vote, or what it will say. The model knows memberships, votes of the past and a coarse reading of public statements; it knows nothing of the instructions that a capital will write tomorrow.',
  'not-for-judge':
    'Judging a State or its diplomats. A number here is a judgement of ours about public documents; it is no finding about anybody’s motives, and no State is a villain in it.',
  'not-for-prove':
    'Proving how negotiations work. Whatever is marked “assumed” below was put in by hand and comes out because it was put in.',
  'not-for-attribute': 'Attributing an incident. Nothing in the model says who did what in a network.',
  for: 'It is for learning how consensus is made, for teaching procedure, and for comparing rooms that differ in one thing, with the same luck.',

  assumes: 'What it assumes',
  'assumes-discomfort':
    'A delegation sums named terms into one discomfort with the text: words beyond its instructions, asks that are not met, what the text gives, standing alone, rivalry outside the room, the deadline, goodwill. Over a line it objects; a little lower it disassociates or explains its position.',
  'assumes-text':
    'A text is judged sentence by sentence: the reading on the table, its force (notes, encourages, should, shall), its ambiguity, and whether it was agreed before.',
  'assumes-vote':
    'A vote is foretold from the text, its sponsors, its date and its process alone; no State’s vote is written in.',
  'assumes-same':
    'One table of positions and one table of parameters serve every forum. A scenario may depart from them, and says why.',
  'assumes-ambition':
    'How much capitals ask for follows the outcome of the forum before: more after a success, much less after a failure. This rule carries much of the result.',
  'assumes-luck':
    'Mood, late instructions and places vary from game to game, by the seed alone: the same seed and the same acts give the same game.',

  scores: 'How it does',
  'scores-made':
    'Printed by the commands backtest ({runs} games of each forum) and facts ({arms} games of each arm), and kept with the sources. Lower is better for Brier; in brackets, 95 % intervals.',
  votes: 'Recorded votes, each foretold by a fit that has not seen it',
  'votes-seen': 'Baselines marked * see how the other States voted on that very text, which the model does not.',
  text: 'Text',
  forecast: 'Forecast',
  accuracy: 'Accuracy',
  brier: 'Brier',
  tally: 'Yes–abstain–no',
  forums: 'Forums of history',
  'forums-how':
    'The share of games that end with a report of substance. Seven outcomes can be consistent with a model; they cannot validate it.',
  'forums-predicted': 'Predicted: its outcome was not used to fit anything.',
  forum: 'Forum',
  agree: 'Agrees',
  'left-out': 'Left out',
  happened: 'What happened',
  objectors: 'Object most',
  fitted: 'fitted',
  predicted: 'predicted',
  use: 'Outcome',
  'forums-brier':
    'Brier over the seven: {brier}; leaving one forum out: {out} with the best draw of the refit, {mean} on the mean of its few best; foretelling each by the share of the others: {base}.',
  goals: 'Goals written down before the runs',
  goal: 'Goal',
  found: 'Came out',
  verdict: 'Verdict',
  facts: 'Stylised facts, the sign written down before the runs',
  fact: 'What differs',
  making: 'Making',
  measure: 'Measure',
  difference: 'Difference',

  fails: 'What fails',
  'fails-goal': 'Goal not met: {goal}. Came out: {found}.',
  'fails-fact': '{fact}, {measure}: {verdict}.',
  'fails-abstain': '{text}: {recorded} States abstained, {expected} are expected to.',
  'fails-lone':
    'A State that votes against all others is named as the likeliest to do so, but with a small chance: the model draws everybody towards the middle of its group.',
  'fails-coder':
    'Agendas, places, agreed shares and tension of the forums are the judgement of one coder who knew the outcomes; two coders would differ.',
  'fails-packages':
    'That packages help most where States care about different things is shown only with players, not by the delegations alone.',
  'fails-indices':
    'Substance and legitimacy are indices that we declare. They order games of one room; they measure nothing outside it.',
  'fails-time':
    'Positions stand as of 2018, memberships as of 2021. Changes of government since then are not in the table.',

  parameters: 'Parameters',
  'parameters-how':
    'Of {n} numbers, {fitted} were fitted on the outcomes of seven forums, three more stand in the rule of ambition; {assumed} are judgements, {play} are rules of play. Each can be moved: --params, or model.NAME in a study.',
  name: 'Name',
  value: 'Value',
  unit: 'Unit',
  range: 'Range tried',
  source: 'Source',
  about: 'What it does',
  'source-fitted': 'fitted',
  'source-assumed': 'assumed',
  'source-play': 'rule of play',
  'votes-parameters': 'Parameters of a vote',
  'votes-parameters-how':
    'In logits, unless said otherwise. {n} are fitted on recorded votes up to 2018, drawn towards values written down first; beside them each State has one lean, drawn hard towards zero.',
  prior: 'Prior ± deviation',
  fixed: 'assumed, fixed',
  'vote-base': 'readiness to say yes to any text of the Assembly',
  'vote-novelty': 'what a wholly new text loses',
  'vote-benefit': 'weight of what the text gives',
  'vote-redLine': 'weight of what it hurts',
  'vote-friends': 'weight of standing nearer to its sponsors than to its opponents',
  'vote-width': 'room for abstention between yes and no',
  'vote-bloc': 'share of the mean of its profile in a State’s mind',
  'vote-side': 'its own text, against the rival’s text and the treaty that it is party to',
  'vote-torn': 'readiness to abstain when as near to the opponents as to the sponsors',
  'vote-duplicates': 'what a text loses that doubles a body or a treaty',
  'vote-early': 'what a text loses that does not wait for a running group',

  data: 'Data and licences',
  'data-votes':
    'Recorded votes and ideal points: Voeten, Strezhnev and Bailey, United Nations General Assembly Voting Data (CC0; ideal points MIT). Votes of 2019 and later are kept out of every fit.',
  'data-positions':
    'Positions and saliences of 193 States on sixteen issues: profile, ideal point, memberships, statements and recorded votes to 2018; a source for each block of numbers stands in the file (MIT).',
  'data-forums':
    'Forums of 2004–2025: reports and pages of the United Nations; agendas, places and tension by our judgement (table CC0).',
  'data-places': 'Where States lie on the map: world-countries by Mohammed Le Doze and contributors (ODbL 1.0).',
  'data-cases':
    'Published cases: Stokman and Van Oosten 1994, Bueno de Mesquita 1994, as printed; the command cases works them out anew.',
  'data-code': 'Code and words: MIT.',

  cite: 'How to cite',
  'cite-how':
    'CITATION.cff holds the reference. Name the version and the seeds, and publish the file of parameters if you moved any: with them anybody gets the same games.',

  'forum-gge-2004': 'GGE 2004–2005',
  'forum-gge-2009': 'GGE 2009–2010',
  'forum-gge-2012': 'GGE 2012–2013',
  'forum-gge-2014': 'GGE 2014–2015',
  'forum-gge-2016': 'GGE 2016–2017',
  'forum-gge-2019': 'GGE 2019–2021',
  'forum-oewg-2019': 'OEWG 2019–2021',
  'forum-oewg-2021': 'OEWG 2021–2025',
} as const;
