/** What is said outside the room, and between a delegation and its capital. Only those in the audience are told. */
import type { GoodwillChange, TalkAnswer } from '../core/acts.ts';
import type { StateCode } from '../core/terms.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { proposed } from './edits.ts';
import { inARow, stateName, stateNames } from './names.ts';
import { provisionName } from './places.ts';
import { tellTerms } from './reasons.ts';
import type { Of, Tellers } from './teller.ts';

/** What was learnt of the addressee: what matters most to it, and how its capital holds it. */
function learnt(happening: Of<'talk'>, context: TellingContext): string {
  const { about, answer } = happening;
  const say = tellingIn(context.language);
  const who = { by: stateName(about.by, context), with: stateName(happening.with, context) };
  const told = answer.learnt.find((l) => l.state === happening.with);
  if (told === undefined || told.positions.length === 0) return say('talk-ask-bare', who);
  const issues = told.positions.map((p) => say(`issue-${p.issue}`));
  const asked = say('talk-ask', { ...who, issues: inARow(issues, context.language) });
  return told.hardness === null ? asked : `${asked}; ${say(`hardness-${told.hardness}`, who)}`;
}

/** What was asked or offered, without its answer. */
function approach(happening: Of<'talk'>, context: TellingContext): string {
  const { about, answer } = happening;
  const say = tellingIn(context.language);
  const who = { by: stateName(about.by, context), with: stateName(happening.with, context) };
  switch (about.type) {
    case 'ask':
      return learnt(happening, context);
    case 'sound':
      return say('talk-sound', { ...who, edit: proposed(about.edit, context) });
    case 'offer-package':
      return say('talk-offer', { ...who, give: proposed(about.give, context), take: proposed(about.take, context) });
    case 'seek-package': {
      if (answer.package === null) return say('talk-seek', who);
      const { give, take } = answer.package;
      return say('talk-seek-found', { ...who, give: proposed(give, context), take: proposed(take, context) });
    }
    case 'answer-package':
      return say(about.accept ? 'talk-accepted' : 'talk-declined', who);
    case 'ask-sponsorship':
      return say('talk-sponsorship', { ...who, at: provisionName(about.provision, context) });
    case 'convene':
      return say('talk-convene', { ...who, at: provisionName(about.provision, context) });
    case 'warn':
      return say('talk-warn', { ...who, at: provisionName(about.provision, context) });
    case 'ask-capital':
      return say('talk-capital', { by: who.by, at: provisionName(about.provision, context) });
  }
}

/** The answer as a clause; null where the approach has told it already. */
function answered(
  about: Of<'talk'>['about'],
  answer: TalkAnswer,
  by: StateCode,
  context: TellingContext,
): string | null {
  const say = tellingIn(context.language);
  if (about.type === 'answer-package') return null;
  switch (answer.answer) {
    case 'told':
      if (about.type === 'convene') return say('answer-came');
      return about.type === 'ask' ? null : say('answer-heard');
    case 'yes':
      return about.type === 'seek-package' && answer.package !== null
        ? null
        : say(answer.eases ? 'answer-eases' : 'answer-yes');
    case 'not-without':
      return answer.notWithout === null
        ? say('answer-no')
        : say('answer-not-without', { edit: proposed(answer.notWithout, context) });
    case 'no': {
      if (about.type === 'seek-package') return say('answer-nothing');
      const [reason] = answer.worst === null ? [] : tellTerms([answer.worst], context, { of: by });
      return reason === undefined ? say('answer-no') : say('answer-no-since', { reason: reason.words });
    }
  }
}

const CAPITAL = ['hard-line', 'no-need', 'granted', 'refused', 'late'] as const;

/** Who thinks better or worse of whom; the reader is told of its own only, and of its own first. */
function goodwill(changes: readonly GoodwillChange[], context: TellingContext): string {
  const { you } = context;
  const say = tellingIn(context.language);
  const seen = changes.filter((c) => c.change !== 0 && (you === null || c.of === you || c.towards === you));
  const clauses: string[] = [];
  for (const towards of new Set(seen.map((c) => c.towards)))
    for (const better of [true, false]) {
      const who = seen.filter((c) => c.towards === towards && c.change > 0 === better).map((c) => c.of);
      if (who.length === 0) continue;
      const names = { who: stateNames(who, context), towards: stateName(towards, context) };
      clauses.push(say(better ? 'goodwill-up' : 'goodwill-down', names));
    }
  return clauses.length === 0 ? say('goodwill-elsewhere') : `${clauses.slice(0, 3).join('; ')}.`;
}

export const CORRIDOR: Tellers<'talk' | 'capital-answered' | 'goodwill-changed'> = {
  talk: (happening, context) => {
    const clause = answered(happening.about, happening.answer, happening.with, context);
    const said = approach(happening, context);
    return clause === null ? `${said}.` : `${said}; ${clause}.`;
  },
  'capital-answered': ({ by, provision, widened, why }, context) => {
    const known = CAPITAL.find((reason) => reason === why) ?? (widened ? 'granted' : 'refused');
    return tellingIn(context.language)(`capital-${known}`, {
      by: stateName(by, context),
      at: provisionName(provision, context),
    });
  },
  'goodwill-changed': ({ changes }, context) => goodwill(changes, context),
};
