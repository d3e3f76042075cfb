import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';

/** Builds the page as players get it, whoever asks: under a test runner the build tool would take packages' draft versions. */
export async function bundlePage(root: string, how: InlineConfig): Promise<Awaited<ReturnType<typeof build>>> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'silent',
      mode: 'production',
      ...how,
    });
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
