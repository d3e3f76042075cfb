/** The product's own set of line icons, 24 grid, round ends; always beside a word, except menu and arrows. */
import { html, type TemplateResult } from 'lit-html';

const PATHS = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  left: 'M14.5 6 8.5 12l6 6',
  right: 'm9.5 6 6 6-6 6',
  up: 'm6 14.5 6-6 6 6',
  down: 'm6 9.5 6 6 6-6',
  close: 'm6 6 12 12M18 6 6 18',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  floor: 'M12 15a3 3 0 0 0 3-3V6a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3ZM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5M9 20.5h6',
  words: 'm14.5 5.5 4 4L9 19l-5 1 1-5 9.5-9.5ZM12.5 7.5l4 4',
  bracket: 'M8 4H5v16h3M16 4h3v16h-3',
  lift: 'M7.5 4H5v16h2.5M16.5 4H19v16h-2.5M12 17V8m-3 3 3-3 3 3',
  package: 'M3.5 9h7v7h-7zM13.5 9h7v7h-7z',
  corridor:
    'M8.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 20c0-3.6 2.4-6 5.5-6s5.5 2.4 5.5 6M15 5.4a3 3 0 0 1 0 5.4M16.5 14.3c2.6.5 4.5 2.7 4.5 5.7',
  capital: 'M4 9.5 12 4l8 5.5H4ZM6 9.5V17M10 9.5V17M14 9.5V17M18 9.5V17M4 20h16M5 17h14',
  gavel: 'm13 4 6 6M10 7l6 6M11.5 5.5l-4 4 5.5 5.5 4-4M10 13l-6 6M13 20.5h8',
  room: 'M3 17a9 9 0 0 1 18 0M7 17a5 5 0 0 1 10 0M11 17a1 1 0 0 1 2 0',
  horseshoe: 'M5 20v-9a7 7 0 0 1 14 0v9M9 20v-8.5a3 3 0 0 1 6 0V20',
  draft: 'M6 3.5h8l4 4V20.5H6zM14 3.5V8h4M9 12h6M9 16h6',
  sponsor: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  go: 'M5 5v14l9-7zM19 5v14',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  globe: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  summary: 'M5 4h14v12l-4 4H5zM15 20v-4h4M8 9h8M8 13h5',
  silence: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2',
  reply: 'M9 15 4 10l5-5M4 10h9a7 7 0 0 1 7 7v2',
  swap: 'M4 9h15m-4-4 4 4-4 4M20 16H5m4-4-4 4 4 4',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5l3.5 2',
} as const;
export type Icon = keyof typeof PATHS;

/** An icon without a name of its own: the word stands beside it. */
export const icon = (name: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} stroke-width=${name === 'more' ? 2.6 : 1.7}></path></svg>`;
