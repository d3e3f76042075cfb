import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import { freshPage } from './page.ts';
import { serveFolder } from './serve.ts';

const USUAL_PORT = 4173;

export interface StartOptions {
  readonly port: number;
  readonly lan: boolean; // open to the network this machine is in
}

/** Reads `--port N` and `--lan`; a sentence instead says what is wrong with the arguments. */
export function readStart(args: readonly string[]): StartOptions | string {
  try {
    const options = { port: { type: 'string' }, lan: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const port = Number(values.port ?? USUAL_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port takes a number up to 65535, not ${values.port}`;
    return { port, lan: values.lan ?? false };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. npm start takes --port N and --lan.`;
  }
}

/** Addresses of this machine in its networks: "192.168.1.5". */
function lanAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}

/** Serves the game until the process is ended; exit code 2 for wrong arguments, 1 if it cannot start. */
export async function start(root: string, args: readonly string[]): Promise<number> {
  const options = readStart(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  const { port } = await serveFolder(await freshPage(root), options.port, options.lan ? '0.0.0.0' : '127.0.0.1');
  const hosts = ['localhost', ...(options.lan ? lanAddresses() : [])];
  process.stdout.write(`Without Objection: ${hosts.map((host) => `http://${host}:${port}/`).join('  ')}\n`);
  const [, network] = hosts;
  if (network !== undefined)
    process.stdout.write(`\n${renderUnicodeCompact(`http://${network}:${port}/`, { border: 2 })}\n`);
  return 0;
}
