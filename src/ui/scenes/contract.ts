/** What the canvas room and the DOM around it promise each other. The room draws a model; it decides nothing. */
import type { Stance, StateCode } from '../../core/terms.ts';

/** How delegations are seated: by English name from one drawn by lot, by regional group, or by what they have shown. */
export const ORDERS = ['alphabet', 'region', 'stance'] as const;
export type Order = (typeof ORDERS)[number];

/** Everything the room shows, on one provision or paragraph, at one moment. */
export interface RoomModel {
  readonly kind: 'gge' | 'oewg' | 'consultations';
  readonly seats: readonly { readonly code: StateCode; readonly name: string; readonly stance: Stance }[]; // seating order is the scene's business (lot by seed)
  readonly order: Order;
  readonly flags: boolean | null; // on every seat, or on none; null: as the shape of the room has it
  readonly you: StateCode | null;
  readonly floor: StateCode | null;
  readonly chair: StateCode;
  readonly names: readonly StateCode[]; // seats whose names show
  readonly objectors: readonly StateCode[];
  readonly phase: 'sitting' | 'silence' | 'gavel' | 'objection' | 'over';
  readonly seed: number;
  readonly reducedMotion: boolean;
  readonly youLabel?: string; // instead of your State's name at your seat: "Kenya, you"
  readonly chairLabel?: string; // on the Chair's plate: "Chair, Brazil"; without it the State's name
}

/**
 * The room fills its parent, whose padding keeps seats away from what else stands there. It tells the parent's own parent
 * where the free place in the middle is: `--well-x`, `--well-y` (its middle, px) and `--well-radius`.
 */
export interface Room {
  /** Draws only what changed, then sleeps. */
  show(model: RoomModel): void;
  /**
   * The silence travels from the front row to the last, in four seconds; `done` is called when it arrives, `row` as each
   * row falls silent, 1 to `rows`. A model of another phase than `silence` ends it without a call.
   */
  sweep(done: () => void, row?: (row: number, rows: number) => void): void;
  onPick(handler: (code: StateCode) => void): void;
  /** Where a seat stands, in CSS pixels of the parent, or null when it is not in the room. */
  seatAt(code: StateCode): { x: number; y: number } | null;
  readonly renderer: 'canvas' | 'webgl';
  destroy(): void;
}

interface RoomOptions {
  readonly renderer?: 'canvas' | 'webgl';
}

/** The one function of `scenes/room.ts`. */
export type MountRoom = (parent: HTMLElement, options: RoomOptions) => Promise<Room>;
