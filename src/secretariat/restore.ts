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
export function gameOfRecord({ header, lines }: ReadRecord): Secretariat {
  const { seats } = header.scenario.forum;
  const stranger = [...header.people, ...Object.keys(header.policies)].find((code) => !seats.includes(code));
  if (stranger !== undefined) throw new Error(`${stranger} has no seat in the forum of this record.`);
  return restoreGame(setupOf(header), inputsOf(lines));
}
