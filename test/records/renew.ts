/** Renews the golden records and the files that are generated from code. Say why in the commit. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { account, accountName, GAMES, kept, type Kept, play } from './games.ts';

const folder = join(process.cwd(), 'test/records');
const accounts = join(folder, 'accounts');
mkdirSync(accounts, { recursive: true });
for (const name of readdirSync(accounts)) rmSync(join(accounts, name));
const all: Kept[] = [];
for (const golden of GAMES) {
  const game = await play(golden);
  all.push(kept(golden, game));
  writeFileSync(join(accounts, accountName(golden)), account(game));
}
writeFileSync(join(folder, 'golden.json'), `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
writeFileSync(
  join(process.cwd(), 'scenarios/scenario.schema.json'),
  `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`,
);
process.stdout.write(`${all.length} golden records and the schema of scenarios are renewed.\n`);
