/** Reading data that may be wrong: what is not there, or not of the kind, is left out. */
import type { Path } from './faults.ts';

/** A value of the file and where it stands. */
export interface Probe<T = unknown> {
  readonly value: T;
  readonly path: Path;
}

/** The value under a key; undefined when there is none. */
export function field(probe: Probe, ...keys: readonly string[]): Probe {
  return keys.reduce<Probe>(({ value, path }, key) => {
    const next =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
    return { value: next, path: [...path, key] };
  }, probe);
}

/** Entries of a list; none when it is not a list. */
export function items(probe: Probe): readonly Probe[] {
  if (!Array.isArray(probe.value)) return [];
  return probe.value.map((value: unknown, index) => ({ value, path: [...probe.path, index] }));
}

/** Keys of a block with their values; none when it is not a block. */
export function entries(probe: Probe): readonly (Probe & { readonly key: string })[] {
  if (typeof probe.value !== 'object' || probe.value === null || Array.isArray(probe.value)) return [];
  return Object.keys(probe.value).map((key) => ({ ...field(probe, key), key }));
}

export function isText(probe: Probe): probe is Probe<string> {
  return typeof probe.value === 'string';
}

export function isNumber(probe: Probe): probe is Probe<number> {
  return typeof probe.value === 'number' && Number.isFinite(probe.value);
}

/** The texts of a list under a key, with their places. */
export function texts(probes: readonly Probe[], key: string): readonly Probe<string>[] {
  return probes.map((probe) => field(probe, key)).filter(isText);
}
