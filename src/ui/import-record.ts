/** A game out of a record: what a player did in it, to be played again and gone on with. */
import { readRecord, RULES_VERSION } from '../secretariat/record.ts';
import type { KeptGame } from './shelf.ts';

/** Null for a record that is broken, of other rules, or of a game that no single player led. */
export function gameFromRecord(text: string): KeptGame | null {
  const read = readRecord(text);
  if (!read.ok) return null;
  const { header, lines } = read.value;
  const [you] = header.people;
  if (header.rules !== RULES_VERSION || you === undefined || header.people.length !== 1) return null;
  const acts = lines.flatMap((line) => ('act' in line && line.from === 'player' ? [line.act] : []));
  const over = lines.some((line) => 'told' in line && line.told.type === 'ended');
  return {
    scenario: header.scenario.id,
    seed: header.seed,
    you,
    acts,
    entered: true,
    over,
    at: new Date().toISOString(),
    undone: 0,
  };
}
