/** The line of history on the title page: where the experts agreed, where they did not, and where there were two tracks. */
import type { Label } from './words.ts';

export interface Station {
  readonly id: string;
  readonly year: string;
  readonly at: number; // place on the line, 0..1
  readonly track: 'main' | 'lower';
  readonly broken: boolean; // the room did not agree
  readonly scenario: string | null; // playable here
  readonly also?: readonly string[]; // other scenarios of that year
  readonly label: Label;
}

/** Places on the line where the second track parts, where it comes back, and where the line becomes future. */
export const TRACKS_PART = 0.68;
export const TRACKS_MEET = 0.915;
export const LAST = 0.98;

/** Sources: A/RES/53/70; A/60/202; A/65/201; A/68/98; A/70/174; A/72/327; A/RES/73/27 and 73/266; A/75/816; A/76/135; A/RES/76/19; A/80/257. */
export const STATIONS: readonly Station[] = [
  {
    id: '1998',
    year: '1998',
    at: 0.02,
    track: 'main',
    broken: false,
    scenario: 'resolution-53-70-1998',
    label: 'history.1998',
  },
  {
    id: '2005',
    year: '2005',
    at: 0.14,
    track: 'main',
    broken: true,
    scenario: 'gge-2004-2005',
    also: ['resolution-60-45-2005'],
    label: 'history.2005',
  },
  {
    id: '2010',
    year: '2010',
    at: 0.26,
    track: 'main',
    broken: false,
    scenario: 'gge-2009-2010',
    label: 'history.2010',
  },
  {
    id: '2013',
    year: '2013',
    at: 0.37,
    track: 'main',
    broken: false,
    scenario: 'gge-2012-2013',
    label: 'history.2013',
  },
  {
    id: '2015',
    year: '2015',
    at: 0.48,
    track: 'main',
    broken: false,
    scenario: 'gge-2014-2015',
    label: 'history.2015',
  },
  { id: '2017', year: '2017', at: 0.59, track: 'main', broken: true, scenario: 'gge-2016-2017', label: 'history.2017' },
  {
    id: '2018',
    year: '2018',
    at: TRACKS_PART,
    track: 'main',
    broken: false,
    scenario: 'resolution-73-27-2018',
    also: ['resolution-73-266-2018', 'resolution-73-187-2018'],
    label: 'history.2018',
  },
  {
    id: '2021',
    year: '2019–2021',
    at: 0.785,
    track: 'main',
    broken: false,
    scenario: 'oewg-2019-2021',
    label: 'history.oewg',
  },
  {
    id: '2021-gge',
    year: '2019–2021',
    at: 0.86,
    track: 'lower',
    broken: false,
    scenario: 'gge-2019-2021',
    label: 'history.gge6',
  },
  { id: '2021-one', year: '2021', at: TRACKS_MEET, track: 'main', broken: false, scenario: null, label: 'history.one' },
  {
    id: '2025',
    year: '2021–2025',
    at: LAST,
    track: 'main',
    broken: false,
    scenario: 'oewg-2021-2025',
    label: 'history.oewg2',
  },
];
