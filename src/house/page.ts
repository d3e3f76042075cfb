import { existsSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stampOf } from '../launch.mjs';
import { bundlePage } from './bundle.ts';

const SOURCES = ['index.html', 'src', 'assets', 'scenarios', 'vite.config.ts', 'package.json', 'package-lock.json'];
const STAMP = '.stamp';

/**
 * The folder of the built page, `dist/site`; built first if its sources are not as they were at the last building.
 * Throws what the build tool says when the page cannot be built; the old page then stays as it is.
 */
export async function freshPage(root: string): Promise<string> {
  const site = join(root, 'dist/site');
  const stamp = stampOf(root, SOURCES);
  const stampFile = join(site, STAMP);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return site;
  const draft = `${site}-${process.pid}`;
  try {
    await bundlePage(root, { build: { outDir: draft, emptyOutDir: true } });
    await writeFile(join(draft, STAMP), stamp);
    await rm(site, { recursive: true, force: true });
    await rename(draft, site);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return site;
}
