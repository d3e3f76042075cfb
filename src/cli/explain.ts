/** `explain`: why a delegation did what it did, in named terms. */
import { openConference } from '../core/conference.ts';
import type { Happening } from '../core/happenings.ts';
import type { Language, StateCode } from '../core/terms.ts';
import { instructionsOf } from '../diplomacy/instructions.ts';
import { openRoom } from '../diplomacy/room.ts';
import { type Header, RULES_VERSION } from '../secretariat/record.ts';
import type { Secretariat } from '../secretariat/secretariat.ts';
import type { TellingContext } from '../telling/context.ts';
import { tellHappening } from '../telling/happening.ts';
import { plainName } from '../telling/names.ts';
import { provisionName, readingWords } from '../telling/places.ts';
import { capitalised } from '../core/text/sentence.ts';
import { explainCommittee } from './committee/explain.ts';
import { keptCommittee } from './committee/records.ts';
import { decisionsOf } from '../debrief/decisions.ts';
import { seatedOption, stateOption } from './options.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { painted, sayHeading, sayWrapped } from './paint.ts';
import { progressOn } from './progress.ts';
import { isOurs, type Kept, leaderOf, playAgain, readKept } from './records.ts';
import { contextIn, toldIn } from './summary.ts';
import { sayDecision } from './weighing.ts';
import { terminalIn } from './words.ts';

/** Explains one delegation of a record. */
export function explain(file: string, { state }: { readonly state: string }, language: Language): Ended {
  const words = terminalIn(language);
  const code = stateOption('--state', state, language);
  if (!code.ok) return refused(...code.lines);
  const kept = readKept(file, language);
  if (!kept.ok) return refused(...kept.lines);
  if (keptCommittee(kept.value) !== null) return explainCommittee(file, kept.value, code.value, language);
  const { header } = kept.value.record;
  if (!isOurs(header)) return refused(words('record-old-explain', { file, found: header.rules, ours: RULES_VERSION }));
  const progress = progressOn(process.stderr);
  progress.say(words('playing'));
  const played = playAgain(file, kept.value, language);
  progress.end();
  if (!played.ok) return refused(...played.lines);
  const seated = seatedOption(code.value, header.scenario, language);
  if (!seated.ok) return refused(...seated.lines);
  const context = contextIn(played.value, language);
  sayTitle(kept.value, code.value, language);
  sayInstructions(played.value, header, code.value, context);
  saySaid(toldIn(played.value), code.value, context);
  const decisions = decisionsOf(played.value, [...header.people, ...Object.keys(header.policies)], code.value);
  for (const decision of decisions) sayDecision(decision, code.value, context);
  if (!decisions.some(({ asked }) => asked !== 'silence-modalities')) {
    say();
    sayWrapped(words('explain-no-question'));
  }
  return done;
}

function sayTitle(kept: Kept, code: StateCode, language: Language): void {
  const { scenario, seed, people, policies } = kept.record.header;
  const words = terminalIn(language);
  const by = capitalised(plainName(code, language).nom);
  say(painted('bold', words('explain-title', { by, title: scenario.title[language], seed })));
  const policy = policies[code];
  if (people.includes(code)) sayWrapped(words(`explain-${leaderOf(kept)}`));
  if (policy !== undefined) sayWrapped(words('explain-policy', { policy }));
}

const MOST_INSTRUCTIONS = 6;

/** What its capital told it, provision by provision, as it was when the room opened. */
function sayInstructions(game: Secretariat, header: Header, code: StateCode, context: TellingContext): void {
  const { scenario, seed, parameters } = header;
  const { language } = context;
  const words = terminalIn(language);
  const room = openRoom(scenario, seed, parameters);
  const instructions = instructionsOf(room, openConference(scenario, game.seed, []), code);
  sayHeading(words('explain-instructions'));
  for (const { provision, seek, accept, refuse, share, ask } of instructions.slice(0, MOST_INSTRUCTIONS)) {
    const inQuotes = (reading: string): string => quote(readingWords(provision, reading, context), language);
    const others = accept.filter((reading) => reading !== seek).map(inQuotes);
    const worse = refuse.filter((reading) => reading !== seek).map(inQuotes);
    const stake = scenario.stakes.find((one) => one.state === code && one.provision === provision);
    const clauses = [
      words('explain-instruction', {
        at: provisionName(provision, context),
        share: Math.round(100 * share),
        seek: inQuotes(seek),
      }),
      ...(others.length === 0 ? [] : [words('explain-accept', { list: others.join(', ') })]),
      ...(worse.length === 0
        ? []
        : [others.length === 0 ? words('explain-refuse-all') : words('explain-refuse', { list: worse.join(', ') })]),
      ...(ask ? [words('explain-ask')] : []),
      ...(stake === undefined ? [] : [words('explain-stake', { why: stake.why[language].replace(/\.$/, '') })]),
    ];
    sayWrapped(`${capitalised(clauses.join('; '))}.`, '  ', '    ');
  }
  const rest = instructions.length - MOST_INSTRUCTIONS;
  if (rest > 0) sayWrapped(`… ${words('explain-more', { n: rest })}`, '  ', '    ', 'dim');
}

const quote = (words: string, language: Language): string => (language === 'en' ? `“${words}”` : `«${words}»`);

/** Whether a delegation did or said what happened. */
function didIt(happening: Happening, code: StateCode): boolean {
  switch (happening.type) {
    case 'statement-made':
    case 'norm-tabled':
    case 'words-tabled':
    case 'bracket-placed':
    case 'bracket-lifted':
    case 'sponsored':
    case 'sponsorship-withdrawn':
    case 'capital-answered':
    case 'position-explained':
    case 'stayed-silent':
    case 'replied':
      return happening.by === code;
    case 'proposal-ruled':
      return happening.by === code || happening.partners.includes(code);
    case 'objected':
    case 'disassociated':
      return happening.state === code;
    case 'silence-broken':
      return happening.by.includes(code);
    case 'talk':
      return happening.about.by === code || happening.with === code;
    default:
      return false;
  }
}

/** What it declared and did, meeting by meeting. */
function saySaid(happenings: readonly Happening[], code: StateCode, context: TellingContext): void {
  const words = terminalIn(context.language);
  sayHeading(words('explain-said'));
  let n = 0;
  let said = false;
  for (const happening of happenings) {
    if (happening.type === 'meeting-opened') n = happening.meeting;
    if (!didIt(happening, code)) continue;
    said = true;
    sayWrapped(words('explain-meeting', { n, words: tellHappening(happening, context) }), '  ', '    ');
  }
  if (!said) sayWrapped(words('explain-said-nothing'), '  ');
}
