/** Renews the golden records and the files that are generated from code. Say why in the commit. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardInMarkdown } from '../../src/card/markdown.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { resolutionJsonSchema, scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { DRAFTS, draftAccount, type KeptDraft, keptDraft, playDraft } from './drafts.ts';
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
const drafts: KeptDraft[] = [];
for (const golden of DRAFTS) {
  const room = await playDraft(golden);
  drafts.push(keptDraft(golden, room));
  writeFileSync(join(accounts, accountName(golden)), draftAccount(room));
}
writeFileSync(
  join(folder, 'golden-drafts.json'),
  `[\n${drafts.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`,
);
for (const [name, schema] of Object.entries({ scenario: scenarioJsonSchema(), resolution: resolutionJsonSchema() }))
  writeFileSync(join(process.cwd(), `scenarios/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
for (const language of LANGUAGES)
  writeFileSync(join(process.cwd(), `assets/card/model-card.${language}.md`), cardInMarkdown(language));
process.stdout.write(
  `${all.length + drafts.length} golden records, the schemas of scenarios and the model card are renewed.\n`,
);
