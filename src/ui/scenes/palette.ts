/** The tokens of `../style/tokens.css` that the canvas paints with; a test holds the two copies together. */
export const PALETTE = {
  hall: 0x0d1a20,
  'hall-3': 0x1c323c,
  chalk: 0xf2f5f3,
  'chalk-2': 0xbccbd1,
  'chalk-3': 0x91a6b0,
  edge: 0x6d8996,
  row: 0x3b5663,
  'row-strong': 0x4d86a8,
  accord: 0x86c3ea,
  silent: 0xa9bcc5,
  bracket: 0xf3bb64,
  signal: 0xff5c38,
} as const;
export type Ink = keyof typeof PALETTE;

/** A token as a colour of CSS: "#86c3ea". */
export const cssOf = (ink: Ink): string => `#${PALETTE[ink].toString(16).padStart(6, '0')}`;
