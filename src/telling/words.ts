/**
 * Words of the product in each language, with their variables checked by the compiler.
 *
 * A table is plain data: a key and its sentence, or its sentence in each plural class. Sentences hold variables:
 * `{n}` a number or text · `{by}` a name · `{by.gen}` a name in another form · `{by~was|were}` a verb that agrees with a name,
 * singular|plural, masculine|feminine|neuter|plural, or the same with |you at the end. Forms that depend on case are keys of their own, not grammar code.
 */
import type { Language } from '../core/terms.ts';
import { settled } from './russian.ts';

/** Gender, number and person that a verb agrees with; `you` is the reader's own delegation, plural where a verb knows no better. */
export const AGREEMENTS = ['m', 'f', 'n', 'pl', 'you'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Something named in a sentence, in every form that the language's sentences ask for. */
export interface Name {
  readonly agrees: Agreement;
  readonly nom: string; // as it stands in a list
  readonly forms: Readonly<Record<string, string>>; // gen, dat, acc, ins, prep; in English gen, acc, it, its
}

/** What fills a variable. */
export type Value = string | number | Name;

/** One sentence for each plural class of its language; the variable `n` decides. */
export interface Plural {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Sentences of one language by key. */
export type Table = Readonly<Record<string, string | Plural>>;

/** What a table in another language must hold, so that a missing key is a type error. */
export type SameKeys<T extends Table> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };

type Bare<V extends string> = V extends `${infer N}~${string}` ? Bare<N> : V extends `${infer N}.${string}` ? N : V;
type In<S extends string> = S extends `${string}{${infer V}}${infer Rest}` ? Bare<V> | In<Rest> : never;
type VariablesOf<E> = E extends string
  ? In<E>
  : E extends { readonly other: infer O extends string }
    ? In<O> | 'n'
    : never;
type Given<E> = [VariablesOf<E>] extends [never] ? [] : [variables: Readonly<Record<VariablesOf<E>, Value>>];

/** Says the sentence of a key with its variables filled. */
export type Say<T extends Table> = <K extends keyof T & string>(key: K, ...given: Given<T[K]>) => string;

const VARIABLE = /\{([a-z]+)(?:\.([a-z]+))?(?:~([^{}]*))?\}/gi;

function chosen(options: readonly string[], agrees: Agreement): string {
  const many = agrees === 'pl' || agrees === 'you';
  const at = options.length === 2 ? (many ? 1 : 0) : Math.min(AGREEMENTS.indexOf(agrees), options.length - 1);
  return options[at] ?? '';
}

/** A sentence with its variables filled. A variable that nobody gave is our own bug and throws. */
export function fill(sentence: string, variables: Readonly<Record<string, Value>>): string {
  return sentence.replace(VARIABLE, (whole, key: string, form: string | undefined, options: string | undefined) => {
    const value = variables[key];
    if (value === undefined) throw new Error(`Nobody gave ${whole} of “${sentence}”.`);
    if (typeof value !== 'object') return String(value);
    if (options !== undefined) return chosen(options.split('|'), value.agrees);
    return form === undefined ? value.nom : (value.forms[form] ?? value.nom);
  });
}

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ru: new Intl.PluralRules('ru'),
};

function pluralOf(entry: Plural, n: Value | undefined, language: Language): string {
  const sort = PLURALS[language].select(Number(n));
  return (sort === 'one' || sort === 'few' || sort === 'many' ? entry[sort] : undefined) ?? entry.other;
}

/** The words of one language: `say('floor', { by })`. An unknown key or a missing variable does not compile. */
export function wordsIn<const T extends Table>(
  tables: { readonly en: T; readonly ru: SameKeys<T> },
  language: Language,
): Say<T> {
  const table: Table = language === 'en' ? tables.en : tables.ru;
  return (key, ...given) => {
    const entry = table[key];
    if (entry === undefined) throw new Error(`No words for ${key}.`);
    const variables: Readonly<Record<string, Value>> = given[0] ?? {};
    const said = fill(typeof entry === 'string' ? entry : pluralOf(entry, variables['n'], language), variables);
    return language === 'ru' ? settled(said) : said;
  };
}
