/** How a command ends: the exit code. 0 done, 2 the user's mistake, 130 stopped by the user. */
export interface Ended {
  readonly code: 0 | 2 | 130;
}

export const done: Ended = { code: 0 };

/** One clear line, or a few, about a mistake of the user; nothing was written. */
export function refused(...lines: readonly string[]): Ended {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return { code: 2 };
}

/** Stopped by the user before it was over; one line says how far it came. */
export function stopped(line: string): Ended {
  process.stderr.write(`${line}\n`);
  return { code: 130 };
}

/** Writes one line to standard output. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** What could be read or checked, or the lines that tell the user why not. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly lines: readonly string[] };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const unread = (...lines: readonly string[]): { readonly ok: false; readonly lines: readonly string[] } => ({
  ok: false,
  lines,
});
