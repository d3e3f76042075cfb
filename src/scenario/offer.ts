/** What a scenario file puts on offer, read from data that may still be wrong. */
import type { Library, Norm } from './library.ts';
import { CODES } from '../core/world/states.ts';
import { nearestState } from './nearest.ts';
import { field, isNumber, isText, items, texts } from './probe.ts';
import type { Probe } from './probe.ts';

/** A provision as the file writes it; `norm` is null when the library does not have it. */
export interface Offered {
  readonly probe: Probe;
  readonly id: Probe<string>;
  readonly norm: Norm | null;
  readonly shelf: boolean;
}

/**
 * Codes of those seated; null when the file does not say who is.
 * A code that is wrong counts as the one probably meant, so that one slip is told once.
 */
export function seatedIn(root: Probe): ReadonlySet<string> | null {
  const seats = field(root, 'forum', 'seats');
  if (seats.value === 'all') return new Set(CODES);
  if (!Array.isArray(seats.value)) return null;
  return new Set(
    items(seats)
      .filter(isText)
      .map(({ value }) => (CODES.includes(value) ? value : nearestState(value))),
  );
}

/** Played meetings of all sessions; null when one of them is not a whole number from 1. */
export function meetingsIn(root: Probe): number | null {
  const meetings = items(field(root, 'forum', 'sessions')).map((session) => field(session, 'meetings'));
  if (
    meetings.length === 0 ||
    !meetings.every(isNumber) ||
    !meetings.every(({ value }) => Number.isInteger(value) && value >= 1)
  )
    return null;
  return meetings.reduce((sum, { value }) => sum + value, 0);
}

/** Paragraphs as the file writes them. */
export function paragraphsIn(root: Probe): readonly Probe[] {
  return items(field(root, 'text', 'paragraphs'));
}

/** Provisions of the text in order, then those the file puts on the shelf by hand. */
export function offeredIn(root: Probe, library: Library): readonly Offered[] {
  const written = paragraphsIn(root).flatMap((paragraph) => items(field(paragraph, 'provisions')));
  const shelved = items(field(root, 'text', 'shelf'));
  return [
    ...written.flatMap((probe) => offered(probe, false, library)),
    ...shelved.flatMap((probe) => offered(probe, true, library)),
  ];
}

function offered(probe: Probe, shelf: boolean, library: Library): readonly Offered[] {
  const norm = isText(probe) ? probe : (texts([probe], 'norm')[0] ?? null);
  if (norm === null) return [];
  const id = texts([probe], 'id')[0] ?? norm;
  return [{ probe, id, norm: library.norms.find((entry) => entry.id === norm.value) ?? null, shelf }];
}

/** Norms that "shelf: all" stands for: known by the end of the period, and not in the text. */
export function openNorms(library: Library, until: string, inText: readonly string[]): readonly Norm[] {
  return library.norms.filter((norm) => norm.since <= until && !inText.includes(norm.id));
}

/** Readings of a provision that are on offer: those of the norm but for the ones taken out. */
export function readingsOn(offer: Offered): readonly Norm['readings'][number][] {
  const without = items(field(offer.probe, 'without')).map(({ value }) => value);
  return (offer.norm?.readings ?? []).filter((reading) => !without.includes(reading.id));
}
