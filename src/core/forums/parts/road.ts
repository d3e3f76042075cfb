/** What a part must know of the chart that it is set into: where the room goes when the part is over. */
export interface Road {
  readonly session: string; // id of this session
  readonly next: string | null; // id of the next session, null after the last
  readonly opens: boolean; // first session: it elects the Chair
  readonly kind: 'organisational' | 'session' | 'virtual';
  readonly ending: string; // station in which the mandate expires without a text
  readonly open: boolean; // all Members sit: modalities and programme are the room's to settle
}

/** Address of a state in the chart; every chart of a forum has the id `forum`. */
export const at = (...path: readonly string[]): string => `#${['forum', ...path].join('.')}`;
