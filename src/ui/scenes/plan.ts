/** What a seated room is: where each delegation sits and what lies between. */
import type { StateCode } from '../../core/terms.ts';
import type { Point, Track } from './track.ts';

/** The free part of the page's box, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Seat extends Point {
  readonly code: StateCode;
  readonly row: number; // 0 is the front row
  readonly along: number; // px from the first end of the row's track
}

/** Where everything stands, in CSS px. */
export interface Plan {
  readonly shape: 'amphitheatre' | 'horseshoe' | 'table';
  readonly unit: number; // px of the unit that marks are drawn in; 1 in a room of 822 x 572
  readonly pitch: number; // px between neighbours
  readonly rows: readonly Track[]; // front row first
  readonly seats: readonly Seat[]; // in the order of the alphabet
  readonly podium: Point; // what rays and the floor line point to
  readonly front: number; // px from the podium at which rays and the floor line may end
  readonly well: Point & { readonly radius: number }; // middle of the free place for the number, and how far it is free
  readonly letters: readonly (Point & { readonly letter: string })[]; // index of the alphabet
  readonly named: boolean; // every seat shows its name
  readonly chair: (Seat & { readonly gap: number }) | null; // the Chair's place at a table, and how wide it lies
}

/** The seat nearest to a point, if it is nearer than `reach` px. */
export function nearest(seats: readonly Seat[], point: Point, reach: number): Seat | null {
  let found: Seat | null = null;
  let least = reach;
  for (const seat of seats) {
    const distance = Math.hypot(seat.x - point.x, seat.y - point.y);
    if (distance < least) [found, least] = [seat, distance];
  }
  return found;
}

/** Every seat, the Chair's among them where it sits at the table. */
export const seatsOf = ({ seats, chair }: Plan): readonly Seat[] => (chair === null ? seats : [...seats, chair]);

/** The free part of an element: what its padding leaves. */
export function boxOf(element: HTMLElement): Box {
  const style = getComputedStyle(element);
  const [top, right, bottom, left] = [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft].map(
    parseFloat,
  );
  return {
    left: left ?? 0,
    top: top ?? 0,
    width: element.clientWidth - (left ?? 0) - (right ?? 0),
    height: element.clientHeight - (top ?? 0) - (bottom ?? 0),
  };
}
