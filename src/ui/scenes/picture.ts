/** What stands in the room at one moment, as lines, marks and words; the easel puts it on the canvas. */
import type { StateCode } from '../../core/terms.ts';
import type { Mark } from './marks.ts';
import type { Ink } from './palette.ts';
import type { Box } from './plan.ts';
import type { Point } from './track.ts';

export interface Stroke {
  readonly lines: readonly (readonly Point[])[];
  readonly width: number; // px
  readonly ink: Ink;
}

/** One shape at a place; the flag of a State, or a mark of the sheet. */
export interface Glyph extends Point {
  readonly mark: Mark | { readonly flag: StateCode; readonly size: number };
  readonly alpha: number;
}

/** The placard of an objection and its ray. */
export interface Objection {
  readonly code: StateCode;
  readonly placard: Point; // its middle
  readonly scale: number; // of the placard and ray; smaller where many object
  readonly from: Point;
  readonly to: Point;
}

export type Weight = 400 | 500 | 600;

export interface Label {
  readonly text: string;
  readonly size: number; // px
  readonly weight: Weight;
  readonly ink: Ink;
  readonly box: Box;
  readonly align: 'left' | 'right' | 'center';
}

export interface Picture {
  readonly rows: readonly Stroke[];
  readonly floor: { readonly code: StateCode; readonly from: Point; readonly to: Point } | null;
  readonly seats: ReadonlyMap<StateCode, readonly Glyph[]>;
  readonly objections: readonly Objection[];
  readonly labels: readonly Label[];
  readonly gavel: 'up' | 'down' | null;
  readonly lit: boolean; // the silence has gone through the whole room
}

/** Text broken into lines of at most `wrap` px, with its size in px as it will be drawn. */
export type Measure = (
  text: string,
  size: number,
  weight: Weight,
  wrap?: number,
) => { readonly text: string; readonly size: number; readonly width: number; readonly height: number };
