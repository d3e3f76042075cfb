/** What delegations do on the floor: statements, proposals, brackets, sponsors. */
import type { StateCode } from '../core/terms.ts';
import { type TellingContext, tellingIn } from './context.ts';
import { allProposed, proposed, proposedIn, wanted } from './edits.ts';
import { inARow, stateName, stateNames } from './names.ts';
import { provisionName, provisionNamed, provisionNames, quotable, THIS_PARAGRAPH } from './places.ts';
import type { Of, Tellers } from './teller.ts';

function head({ by, provision, stances, bracket }: Of<'statement-made'>, context: TellingContext): string {
  const say = tellingIn(context.language);
  const who = stateName(by, context);
  if (bracket !== null)
    return say('statement-bracketed', {
      by: who,
      at: provisionName(bracket.provision, context),
      want: wanted(by, bracket.provision, bracket.reading, bracket.force, context),
    });
  return say(`statement-${stances[provision] ?? 'silent'}`, { by: who, at: provisionName(provision, context) });
}

/** A statement in the third person: stance on the words in hand, then what it proposed and lifted, then what it says of the whole. */
function statement(happening: Of<'statement-made'>, context: TellingContext): string {
  const { by, provision, bracket, proposal, lifts, unhappy } = happening;
  const say = tellingIn(context.language);
  const who = { by: stateName(by, context) };
  const clauses = [head(happening, context)];
  if (proposal !== null) {
    const key = proposal.taken ? 'statement-proposed-taken' : 'statement-proposed-refused';
    const named = bracket?.provision ?? provision;
    const { edit } = proposal;
    const words =
      edit.provision === named ? proposedIn(edit, THIS_PARAGRAPH[context.language], context) : proposed(edit, context);
    clauses.push(say(key, { ...who, edit: words }));
  }
  if (lifts.length > 0) clauses.push(say('statement-lifted', { ...who, at: provisionNames(lifts, context) }));
  const did = inARow(clauses, context.language);
  return unhappy ? `${did}; ${say('statement-unhappy', who)}.` : `${did}.`;
}

/** The delegation that weighed most against a proposal, where the happening names one. */
function heaviest({ against }: Of<'proposal-ruled'>): StateCode | null {
  return against.find((term) => term.value > 0 && term.towards !== undefined)?.towards ?? null;
}

export const FLOOR: Tellers<
  | 'floor-taken'
  | 'statement-made'
  | 'norm-tabled'
  | 'words-tabled'
  | 'proposal-made'
  | 'proposal-ruled'
  | 'bracket-placed'
  | 'bracket-lifted'
  | 'sponsored'
  | 'sponsorship-withdrawn'
  | 'replied'
> = {
  'floor-taken': ({ by }, context) => tellingIn(context.language)('floor-taken', { by: stateName(by, context) }),
  'statement-made': statement,
  'norm-tabled': ({ by, provision }, context) =>
    tellingIn(context.language)('norm-tabled', { by: stateName(by, context), at: provisionName(provision, context) }),
  'words-tabled': ({ by, provision, reading }, context) => {
    const say = tellingIn(context.language);
    const who = { by: stateName(by, context), at: provisionName(provision, context) };
    const found = provisionNamed(provision, context)?.readings.find((r) => r.id === reading);
    if (found === undefined) return say('words-tabled-unseen', who);
    return say('words-tabled', { ...who, words: quotable(found.words[context.language], context.language) });
  },
  'proposal-made': ({ by, edits }, context) =>
    tellingIn(context.language)('proposal-made', { by: stateName(by, context), edits: allProposed(edits, context) }),
  'proposal-ruled': (ruling, context) => {
    const say = tellingIn(context.language);
    const what = {
      by: stateNames([ruling.by, ...ruling.partners], context),
      edits: allProposed(ruling.edits, context),
    };
    if (ruling.taken) return say('proposal-taken', what);
    const most = heaviest(ruling);
    if (most === null) return say('proposal-refused', what);
    return say('proposal-refused-against', { ...what, against: stateName(most, context) });
  },
  'bracket-placed': ({ by, provision, reading, force }, context) =>
    tellingIn(context.language)('bracket-placed', {
      by: stateName(by, context),
      at: provisionName(provision, context),
      want: wanted(by, provision, reading, force, context),
    }),
  'bracket-lifted': ({ by, provision }, context) =>
    tellingIn(context.language)('bracket-lifted', {
      by: stateName(by, context),
      at: provisionName(provision, context),
    }),
  sponsored: ({ by, provision }, context) =>
    tellingIn(context.language)('sponsored', { by: stateName(by, context), at: provisionName(provision, context) }),
  'sponsorship-withdrawn': ({ by, provision }, context) =>
    tellingIn(context.language)('sponsorship-withdrawn', {
      by: stateName(by, context),
      at: provisionName(provision, context),
    }),
  replied: ({ by, to }, context) =>
    tellingIn(context.language)('replied', { by: stateName(by, context), to: stateName(to, context) }),
};
