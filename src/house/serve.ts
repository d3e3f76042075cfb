import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** A page that is being served; `port` is the one it got. */
export interface Served {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder, and nothing outside it. Where a port is taken the next one is tried, up to a hundred;
 * port 0 takes any. Throws if none is free or the host is not ours.
 */
export async function serveFolder(folder: string, port: number, host: string): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  const got = await listen(server, port, host, port + 100);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: got, close };
}

async function listen(server: Server, port: number, host: string, last: number): Promise<number> {
  const failure = await new Promise<NodeJS.ErrnoException | null>((done) => {
    server.once('error', done);
    server.listen(port, host, () => {
      server.off('error', done);
      done(null);
    });
  });
  if (failure?.code === 'EADDRINUSE' && port < last) return listen(server, port + 1, host, last);
  if (failure) throw failure;
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, 'Only reading is possible here.');
  const path = fileFor(folder, request.url ?? '/');
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || !found?.isFile()) return end(response, 404, 'There is no such page.');
  const kind = extname(path);
  const squeeze = SQUEEZED.has(kind) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    'cache-control': path.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(squeeze ? { 'content-encoding': 'gzip' } : { 'content-length': found.size }),
  });
  if (request.method === 'HEAD') return void response.end();
  return squeeze
    ? pipeline(createReadStream(path), createGzip(), response)
    : pipeline(createReadStream(path), response);
}

/** The file that an address asks for, or null if it lies outside the folder or is no address. */
function fileFor(folder: string, url: string): string | null {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(
      join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)),
    );
    const hidden = path
      .slice(folder.length)
      .split(sep)
      .some((part) => part.startsWith('.'));
    return path.startsWith(folder + sep) && !hidden && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
