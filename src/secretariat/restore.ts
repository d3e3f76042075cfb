/** A game out of a record: what people did in it, played again under the same header. */
import { type Header, isInput, type ReadRecord } from './record.ts';
import { type Input, restoreGame, type Secretariat, type Setup } from './secretariat.ts';

/** What the game of a header was opened with. */
export function setupOf({ scenario, seed, people, policies, parameters, parent }: Header): Setup {
  return { scenario, seed, people, policies, parameters, ...(parent === undefined ? {} : { parent }) };
}

/** What people, scripts and teachers sent, in order. */
export const inputsOf = (lines: ReadRecord['lines']): readonly Input[] =>
  lines.flatMap((line): readonly Input[] =>
    'act' in line && isInput(line.from) ? [{ act: line.act, from: line.from as Input['from'] }] : [],
  );

/** Plays a record again. A header can fit its hash and still name no game that can be opened: then it throws. */
export const gameOfRecord = ({ header, lines }: ReadRecord): Secretariat =>
  restoreGame(setupOf(header), inputsOf(lines));
