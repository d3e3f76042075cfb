/** The valid scenario of this folder, its library, and what a change to either brings. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { Compilation } from '../../src/scenario/compile.ts';
import { formatFault } from '../../src/scenario/faults.ts';
import type { Fault } from '../../src/scenario/faults.ts';
import { readLibrary } from '../../src/scenario/library.ts';
import type { Library, LibraryFile } from '../../src/scenario/library.ts';

const FOLDER = import.meta.dirname;

/** The valid scenario as written. */
export const VALID = readFileSync(`${FOLDER}/valid.yaml`, 'utf8');

/** Files of the small library. */
export const NORM_FILES: readonly LibraryFile[] = readdirSync(`${FOLDER}/norms`).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/norms/${name}`, 'utf8'),
}));

/** The small library. */
export const LIBRARY: Library = (() => {
  const reading = readLibrary(NORM_FILES);
  if (!reading.ok) throw new Error(linesOf(reading.faults).join('\n'));
  return reading.library;
})();

/** The text with one piece replaced; the piece must be there exactly once, so that no test passes by chance. */
export function changed(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`"${from}" stands ${pieces.length - 1} times in the file.`);
  return pieces.join(to);
}

/** Compiles a text as `first-contact.yaml` with the small library. */
export function compile(source: string | Uint8Array): Compilation {
  return compileScenario(source, 'first-contact.yaml', LIBRARY);
}

/** Faults as lines in English, without the name of the file; none when it compiles. */
export function faultsOf(source: string | Uint8Array): readonly string[] {
  const compilation = compile(source);
  return compilation.ok ? [] : linesOf(compilation.faults).map((line) => line.replace(/^first-contact\.yaml:/, ''));
}

/** Faults as lines in English. */
export function linesOf(faults: readonly Fault[]): readonly string[] {
  return faults.map((fault) => formatFault(fault, 'en'));
}

/** Faults without line and column, to compare what is told. */
export function toldOf(source: string | Uint8Array): readonly string[] {
  return faultsOf(source).map((line) => line.replace(/^\d+:\d+ ?/, ''));
}
