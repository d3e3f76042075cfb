/**
 * What a delegation says on the floor: two or three sentences, of its stance, what it wants and why, in its part in the room.
 * Nothing goes beyond the stance that it declares, no number is said, and no sentence is said twice in a meeting.
 */
import { ARGUMENTS_EN } from '../../assets/languages/arguments.en.ts';
import { ARGUMENTS_RU } from '../../assets/languages/arguments.ru.ts';
import { VOICE_EN } from '../../assets/languages/voice.en.ts';
import { VOICE_RU } from '../../assets/languages/voice.ru.ts';
import type { Statement } from '../core/acts.ts';
import type { Language } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import { sideOf } from './argument.ts';
import type { TellingContext } from './context.ts';
import { proposedIn } from './edits.ts';
import type { Setting } from './memory.ts';
import { plainName } from './names.ts';
import { occasionsOf, TAKES_UP } from './parts.ts';
import { type Arguments, type Pieces, type Said, TONE, type Voice } from './pieces.ts';
import { paragraphsOn, provisionNamed, quotable, THIS_PARAGRAPH } from './places.ts';
import { settled } from './russian.ts';
import { fill, type Value } from './words.ts';

const VOICES: Readonly<Record<Language, Voice>> = { en: VOICE_EN, ru: VOICE_RU };
const ARGUMENTS: Readonly<Record<Language, Arguments>> = { en: ARGUMENTS_EN, ru: ARGUMENTS_RU };

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

/** Whether a reason is left that nobody has given in this meeting. */
const fresh = (bodies: Pieces, said: ReadonlySet<string>): boolean =>
  bodies.some((body) => ![...said].some((sentence) => sentence.endsWith(`${body.slice(1)}.`)));

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

const ARGUES = 0.75; // share of speakers with a reason nobody gave yet who give it
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
  return {
    at: setting.spokenOn === provision && fraction(key * 13) < SHORT ? here : paragraphsOn([provision], context),
    edit:
      edit === null
        ? ''
        : proposedIn(edit, edit.provision === provision ? here : paragraphsOn([edit.provision], context), context),
    lifted: lifts.length === 0 ? '' : paragraphsOn(lifts, context),
    mover: mover === null ? '' : plainName(mover, language),
    other: setting.heard === null ? '' : plainName(setting.heard.by, language),
  };
}

/** The ways to say a stance: others where the same speech asks for a change of the very words. */
function stancePieces({ proposal, provision }: Statement, stance: Said, voice: Voice): Pieces {
  const tone = TONE[stance];
  return tone !== 'cool' && proposal?.edit.provision === provision ? voice.amending[tone] : voice[stance];
}

/** Openings of an occasion that comes up, or the common ones. A Chair's country never forgets to say for whom it speaks. */
function openingsOf(
  statement: Statement,
  stance: Said,
  setting: Setting,
  context: TellingContext,
  key: number,
): Pieces {
  const voice = VOICES[context.language];
  const occasions = occasionsOf(statement.by, stance, setting, context);
  const taken = occasions[Math.floor(fraction(key * 53) * occasions.length)];
  if (taken === undefined || fraction(key * 7) >= TAKES_UP[taken]) return voice.openings[TONE[stance]];
  return voice.occasions[taken];
}

/**
 * What a delegation says, in two sentences, or three where it also says why it wants other words. `key` in [0, 1) chooses
 * among the ways of saying it: the same key, the same words. `said` holds the sentences of the meeting so far; the caller
 * adds these.
 */
export function tellVoice(
  statement: Statement,
  setting: Setting,
  context: TellingContext,
  key: number,
  said: ReadonlySet<string>,
): readonly string[] {
  const voice = VOICES[context.language];
  const stance = statement.stances[statement.provision] ?? 'silent';
  const provision = provisionNamed(statement.provision, context);
  const standing = setting.standing?.reading ?? null;
  const side = provision === null ? null : sideOf(statement, stance, provision, standing);
  const why: Pieces = provision === null || side === null ? [] : ARGUMENTS[context.language][provision.issue][side];
  const variables = variablesOf(statement, setting, context, key);
  const filled = (pieces: Pieces): Pieces =>
    pieces.map((piece) => (context.language === 'ru' ? settled(fill(piece, variables)) : fill(piece, variables)));
  const speaker = `${quotable(plainName(statement.by, context.language).nom, context.language)}: `;

  const openings = filled(voice.openings[TONE[stance]]);
  const bodies = filled(stancePieces(statement, stance, voice));
  const first =
    unsaid(filled(openingsOf(statement, stance, setting, context, key)), bodies, key, said) ??
    unsaid(openings, bodies, key, said) ??
    unsaid([speaker], bodies, key, said) ??
    '';

  const heard = new Set([...said, first]);
  const other = fraction(key * 97 + 0.5);
  const linked = (pool: Pieces): Pieces => {
    if (pool === voice.proposal || pool === voice.wants) return filled(voice.wishing);
    return filled(pool === (stance === 'bracket' ? voice.lifts : voice.unhappy) ? voice.contrasts : voice.seconds);
  };
  const reason = (): string | null => (fresh(why, heard) ? unsaid(filled(voice.arguing), why, other, heard) : null);
  const agreed = (provision?.readings.find((r) => r.id === standing)?.agreed ?? 0) >= AGREED;
  const acts = statement.proposal !== null || statement.bracket !== null || statement.lifts.length > 0;
  const argued = acts || statement.unhappy ? null : reason();
  if (argued !== null && fraction(key * 11) < ARGUES) return [first, argued];
  for (const pool of secondPools(statement, stance, voice, setting, agreed)) {
    const second = unsaid(linked(pool), filled(pool), other, heard);
    if (second === null) continue;
    heard.add(second);
    const third = acts ? reason() : null;
    return third === null ? [first, second] : [first, second, third];
  }
  return [first, unsaid([speaker], filled(voice.reasons[TONE[stance]]), other, heard) ?? ''];
}
