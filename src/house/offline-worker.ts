import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const WORKER = fileURLToPath(new URL('../offline.ts', import.meta.url));

/** What a browser that installs the game wants to know of it. */
const MANIFEST = {
  name: 'Without Objection',
  short_name: 'Objection',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#0d1a20',
  theme_color: '#0d1a20',
  icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
} as const;

/** Puts beside the built page what lets it be kept: a worker that knows every file of the build, and a manifest. */
export function offlineWorker(icon: () => string): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((file) => !file.endsWith('.map') && file !== 'index.html');
      const shown = createHash('sha256').update(JSON.stringify([...files].sort()));
      const page = bundle['index.html'];
      if (page?.type === 'asset') shown.update(page.source);
      const version = shown.digest('hex').slice(0, 12);
      this.emitFile({ type: 'asset', fileName: 'worker.js', source: await workerFor({ version, files }) });
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(MANIFEST) });
      this.emitFile({ type: 'asset', fileName: 'icon.svg', source: icon() });
    },
  };
}

/** The worker as one plain script, with the files it keeps written into it. */
async function workerFor(made: { readonly version: string; readonly files: readonly string[] }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { BUILD: JSON.stringify(made) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'worker.js' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The offline worker was not built.');
  return chunk.code;
}
