import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePage } from './bundle.ts';

const EVERYTHING = Number.MAX_SAFE_INTEGER;

/**
 * The whole game as one page that opens from a disk without a server: `dist/without-objection.html`. Scripts, styles,
 * fonts and pictures are written into it; it asks for nothing. Throws what the build tool says when it cannot be built.
 */
export async function buildOneFile(root: string): Promise<string> {
  const built = await bundlePage(root, {
    define: { ONE_FILE: 'true' },
    build: {
      write: false,
      assetsInlineLimit: EVERYTHING,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The page was not built.');
  const text = (end: string): string => {
    const found = first.output.find((file) => file.fileName.endsWith(end));
    if (found === undefined) throw new Error(`The page was built without ${end}.`);
    return found.type === 'chunk' ? found.code : String(found.source);
  };
  const page = text('index.html')
    .replace(/<link[^>]+rel="(?:stylesheet|manifest|modulepreload)"[^>]*>/g, '')
    .replace(/href="[^"]+\.svg"/, () => `href="data:image/svg+xml,${encodeURIComponent(text('.svg'))}"`)
    .replace(/<script[^>]+src=[^>]*><\/script>/, '')
    .replace('</head>', () => `<style>${text('.css')}</style></head>`)
    .replace('</body>', () => `<script type="module">${inScript(text('.js'))}</script></body>`);
  const target = join(root, 'dist/without-objection.html');
  const draft = `${target}-${process.pid}`;
  await mkdir(join(root, 'dist'), { recursive: true });
  try {
    await writeFile(draft, page);
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  return target;
}

/** A script that can stand inside a page: nothing in it ends the element it stands in. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
