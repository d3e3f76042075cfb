/** The field's words as types. Code, scenario files and menus share these lists. */

/** The sixteen axes of disagreement; both poles are named in `assets/facts/issues.json`. */
export const ISSUES = [
  'IHL',
  'SELF_DEFENCE',
  'NEW_TREATY',
  'NEW_NORMS',
  'FORUM',
  'ATTRIBUTION',
  'SOVEREIGNTY_CONTENT',
  'STAKEHOLDERS',
  'CAPACITY',
  'TERMINOLOGY',
  'SUPPLY_CHAIN',
  'POC_CBM',
  'CYBERCRIME_TREATY',
  'GENDER_SDG',
  'EXISTING_LAW',
  'MILITARY',
] as const;
export type Issue = (typeof ISSUES)[number];

/** What a delegation has shown of its mind on one provision, ordered by how much it costs the room. */
export const STANCES = ['sponsor', 'in-favour', 'silent', 'bracket', 'object', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/** Strength of the verb; what each is worth is in `FORCE`. The Chair's drafts stop at `should`. */
export const FORCE_WORDS = ['notes', 'encourages', 'should', 'shall'] as const;
export type ForceWord = (typeof FORCE_WORDS)[number];
/** Force of each verb, 0..1 (`model`: an assumed scale, see the parameter table). */
export const FORCE: Readonly<Record<ForceWord, number>> = { notes: 0.25, encourages: 0.5, should: 0.75, shall: 1 };

export const FORUM_KINDS = ['gge', 'oewg', 'consultations'] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** The charts that the product draws: rooms that decide by consensus, and the committee and plenary that may vote. */
export const CHART_KINDS = [...FORUM_KINDS, 'first-committee'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** How a forum ended. */
export const OUTCOMES = ['consensus', 'consensus-with-disassociation', 'no-consensus', 'procedural'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a draft resolution ended. */
export const FATES = ['adopted-by-vote', 'without-a-vote', 'rejected', 'withdrawn', 'no-action'] as const;
export type Fate = (typeof FATES)[number];

/** What the board shows beside a Member's name. Yes and No are the members present and voting. */
export const BALLOTS = ['yes', 'no', 'abstain', 'absent'] as const;
export type Ballot = (typeof BALLOTS)[number];

export const PARAGRAPH_STATUSES = ['agreed', 'bracketed', 'summary', 'deleted'] as const;
export type ParagraphStatus = (typeof PARAGRAPH_STATUSES)[number];

export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
/** One text in every language of the product. */
export type Words = Readonly<Record<Language, string>>;

/** ISO 3166-1 alpha-2 code of a Member State, upper case. */
export type StateCode = string;

/** Seats of the permanent five, who by custom sit in every GGE. */
export const PERMANENT_FIVE: readonly StateCode[] = ['CN', 'FR', 'RU', 'GB', 'US'];
