/** The library of norms: what was agreed and what was proposed, as provisions are made from it. */
import type { z } from 'zod';
import { ISSUES } from '../core/terms.ts';
import type { ForceWord, Issue, Words } from '../core/terms.ts';
import { inOrder } from './faults.ts';
import type { Fault, Problem } from './faults.ts';
import { libraryProblems } from './checks/library.ts';
import type { OpenFile } from './checks/library.ts';
import { parseYaml } from './parse.ts';
import { frames as framesFile, norms as normsFile } from './schema/norm.ts';
import { shapeOf } from './shape.ts';

/** A norm with its issue; the other fields as in its file. */
export type Norm = z.output<typeof normsFile>[number] & { readonly issue: Issue };

/** Frames by name, norms in the order of their files. Plain data. */
export interface Library {
  readonly frames: Readonly<Record<string, Readonly<Record<ForceWord, Words>>>>;
  readonly norms: readonly Norm[];
}

export interface LibraryFile {
  readonly name: string; // file name without folders: "self-defence.yaml"
  readonly text: string | Uint8Array;
}

export type LibraryReading =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads all files of the library, or tells every fault of them; nothing is read in part. */
export function readLibrary(files: readonly LibraryFile[]): LibraryReading {
  const faults: Fault[] = [];
  const open: OpenFile[] = [];
  for (const { name, text } of files) {
    const issue = /^frames(?:-[a-z-]+)?\.yaml$/.test(name) ? null : issueOf(name);
    if (issue === undefined) {
      faults.push(wronglyNamed(name));
      continue;
    }
    const parsing = parseYaml(text, name);
    if (parsing.ok) open.push({ parsed: parsing.parsed, issue });
    else faults.push(...parsing.faults);
  }
  const library = assemble(open, faults);
  for (const { file, problem } of libraryProblems(open)) faults.push(file.parsed.locate(problem));
  return faults.length > 0 ? { ok: false, faults: inOrderOfFiles(files, faults) } : { ok: true, library };
}

function assemble(open: readonly OpenFile[], faults: Fault[]): Library {
  const frames: Record<string, Readonly<Record<ForceWord, Words>>> = {};
  const norms: Norm[] = [];
  const tell = (file: OpenFile, problems: readonly Problem[]): void =>
    void faults.push(...problems.map(file.parsed.locate));
  for (const file of open) {
    if (file.issue === null) {
      const { value, problems } = shapeOf(framesFile, file.parsed.data);
      Object.assign(frames, value);
      tell(file, problems);
      continue;
    }
    const { issue } = file;
    const { value, problems } = shapeOf(normsFile, file.parsed.data);
    norms.push(...(value ?? []).map((norm) => ({ ...norm, issue })));
    tell(file, problems);
  }
  return { frames, norms };
}

/** The issue a file is named after: "poc-cbm.yaml" is POC_CBM. */
function issueOf(name: string): Issue | undefined {
  return ISSUES.find((issue) => name === `${issue.toLowerCase().replaceAll('_', '-')}.yaml`);
}

function wronglyNamed(name: string): Fault {
  return {
    file: name,
    line: 1,
    column: 1,
    path: '',
    found: { en: 'a file that is named after no issue', ru: 'файл, имя которого не соответствует ни одному вопросу' },
    expected: {
      en: 'the name of an issue in small letters with hyphens, or frames.yaml',
      ru: 'название вопроса строчными буквами через дефис либо frames.yaml',
    },
    example: 'self-defence.yaml',
  };
}

function inOrderOfFiles(files: readonly LibraryFile[], faults: readonly Fault[]): readonly Fault[] {
  return files.flatMap(({ name }) => inOrder(faults.filter((fault) => fault.file === name)));
}
