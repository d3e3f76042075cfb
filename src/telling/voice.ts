/**
 * What a delegation says on the floor: two sentences, of its stance and its reason, in its part in the room.
 * Nothing goes beyond the stance that it declares, no number is said, and no sentence is said twice in a meeting.
 */
import { VOICE_EN } from '../../assets/languages/voice.en.ts';
import { VOICE_RU } from '../../assets/languages/voice.ru.ts';
import type { Statement } from '../core/acts.ts';
import type { Language, StateCode, Words } from '../core/terms.ts';
import type { ProvisionStanding } from '../core/text/draft.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { TellingContext } from './context.ts';
import { proposedIn } from './edits.ts';
import { plainName } from './names.ts';
import type { Occasion, Pieces, Said, Tone, Voice } from './pieces.ts';
import { paragraphsOn, provisionNamed, quotable, THIS_PARAGRAPH } from './places.ts';
import { settled } from './russian.ts';
import { fill, type Name, type Value } from './words.ts';

const VOICES: Readonly<Record<Language, Voice>> = { en: VOICE_EN, ru: VOICE_RU };

/** What surrounds a statement. */
export interface Setting {
  readonly standing: ProvisionStanding | null; // of the provision spoken on, for whose words they are and whether they are agreed
  readonly spokenOn: string | null; // provision that the speaker before spoke on; null = none in this meeting
  readonly occasion: Occasion | null; // null = none worth a word; a Chair's country is known without it
  readonly group: Readonly<Record<'nom' | 'gen', Words>> | null; // for whom a coordinator speaks
}

const TONE: Readonly<Record<Said, Tone>> = { sponsor: 'warm', 'in-favour': 'warm', silent: 'even', bracket: 'cool' };

const AGREED = 0.5; // share of agreed language from which a delegation speaks of it

function fraction(x: number): number {
  return x - Math.floor(x);
}

/**
 * One sentence of an opening and a body that was not said before: first among bodies that nobody used, then in any other
 * pairing. Null when all were said.
 */
function unsaid(openings: Pieces, bodies: Pieces, key: number, said: ReadonlySet<string>): string | null {
  const from = Math.floor(key * bodies.length);
  const first = Math.floor(fraction(key * 31) * openings.length);
  const used = (body: string): boolean => [...said].some((sentence) => sentence.endsWith(`${body.slice(1)}.`));
  const turned = bodies.map((_, i) => bodies[(from + i) % bodies.length] ?? '');
  for (const body of [...turned.filter((b) => !used(b)), ...turned.filter(used)])
    for (let i = 0; i < openings.length; i += 1) {
      const sentence = `${capitalised(`${openings[(first + i) % openings.length] ?? ''}${body}`)}.`;
      if (!said.has(sentence)) return sentence;
    }
  return null;
}

function secondPools(
  statement: Statement,
  stance: Said,
  voice: Voice,
  setting: Setting,
  agreed: boolean,
): readonly Pieces[] {
  const mover = setting.standing?.movedBy ?? null;
  const thanks = mover !== null && mover !== statement.by;
  const general = voice.reasons[TONE[stance]];
  return [
    ...(statement.proposal === null ? [] : [voice.proposal]),
    ...(statement.bracket === null ? [] : [statement.bracket.reading === null ? voice.deletions : voice.wants]),
    ...(statement.lifts.length === 0 ? [] : [voice.lifts]),
    ...(statement.unhappy ? [voice.unhappy] : []),
    [...(stance !== 'bracket' && agreed ? voice.agreed : []), ...(thanks ? voice.mover : []), ...general],
    general,
  ];
}

const SHORT = 0.7; // share of speakers who say "this paragraph" of what the speaker before has named

function variablesOf(
  statement: Statement,
  setting: Setting,
  context: TellingContext,
  key: number,
): Readonly<Record<string, Value>> {
  const { provision, proposal, bracket, lifts } = statement;
  const { language } = context;
  const wish =
    bracket === null
      ? null
      : bracket.reading === null
        ? ({ provision: bracket.provision, standing: 'deleted' } as const)
        : {
            provision: bracket.provision,
            reading: bracket.reading,
            ...(bracket.force === null ? {} : { force: bracket.force }),
          };
  const edit = proposal?.edit ?? wish;
  const here = THIS_PARAGRAPH[language];
  const mover = setting.standing?.movedBy ?? null;
  const group = (form: 'nom' | 'gen'): string => setting.group?.[form][language] ?? '';
  return {
    at: setting.spokenOn === provision && fraction(key * 13) < SHORT ? here : paragraphsOn([provision], context),
    edit:
      edit === null
        ? ''
        : proposedIn(edit, edit.provision === provision ? here : paragraphsOn([edit.provision], context), context),
    lifted: lifts.length === 0 ? '' : paragraphsOn(lifts, context),
    mover: mover === null ? '' : plainName(mover, language),
    group: { agrees: 'f', nom: group('nom'), forms: { gen: group('gen') } } satisfies Name,
  };
}

/** The ways to say a stance: others where the same speech asks for a change of the very words. */
function stancePieces({ proposal, provision }: Statement, stance: Said, voice: Voice): Pieces {
  const tone = TONE[stance];
  return tone !== 'cool' && proposal?.edit.provision === provision ? voice.amending[tone] : voice[stance];
}

function occasionOf(by: StateCode, { occasion, group }: Setting, { forum }: TellingContext): Occasion | null {
  if (by === forum.chair) return 'chair';
  return occasion === 'coordinator' && group === null ? null : occasion;
}

/**
 * What a delegation says, in two sentences. `key` in [0, 1) chooses among the ways of saying it: the same key, the same words.
 * `said` holds the sentences of the meeting so far; the caller adds these two.
 */
export function tellVoice(
  statement: Statement,
  setting: Setting,
  context: TellingContext,
  key: number,
  said: ReadonlySet<string>,
): readonly [string, string] {
  const voice = VOICES[context.language];
  const stance = statement.stances[statement.provision] ?? 'silent';
  const occasion = occasionOf(statement.by, setting, context);
  const reading = provisionNamed(statement.provision, context)?.readings.find(
    (r) => r.id === setting.standing?.reading,
  );
  const variables = variablesOf(statement, setting, context, key);
  const filled = (pieces: Pieces): Pieces =>
    pieces.map((piece) => (context.language === 'ru' ? settled(fill(piece, variables)) : fill(piece, variables)));
  const speaker = `${quotable(plainName(statement.by, context.language).nom, context.language)}: `;

  const common = voice.openings[TONE[stance]];
  const openings = filled(occasion === null ? common : [...voice.occasions[occasion], ...common]);
  const bodies = filled(stancePieces(statement, stance, voice));
  const first =
    unsaid(occasion === null ? openings : openings.slice(0, 2), bodies, key, said) ??
    unsaid(openings, bodies, key, said) ??
    unsaid([speaker], bodies, key, said) ??
    '';

  const heard = new Set([...said, first]);
  const linked = (pool: Pieces): Pieces =>
    filled(pool === (stance === 'bracket' ? voice.lifts : voice.unhappy) ? voice.contrasts : voice.seconds);
  const agreed = (reading?.agreed ?? 0) >= AGREED;
  const other = fraction(key * 97 + 0.5);
  for (const pool of secondPools(statement, stance, voice, setting, agreed)) {
    const second = unsaid(linked(pool), filled(pool), other, heard);
    if (second !== null) return [first, second];
  }
  return [first, unsaid([speaker], filled(voice.reasons[TONE[stance]]), other, heard) ?? ''];
}
