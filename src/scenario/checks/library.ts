/** Second pass over the library: what its files say of one another. */
import { quoted, same } from '../faults.ts';
import type { Problem } from '../faults.ts';
import type { Issue } from '../../core/terms.ts';
import { nearest } from '../nearest.ts';
import type { Parsed } from '../parse.ts';
import { entries, field, isText, items, texts } from '../probe.ts';
import type { Probe } from '../probe.ts';
import { bridged, risingForces, twice } from './rules.ts';

/** A file read as YAML, with the issue its name says; null for a file of frames. */
export interface OpenFile {
  readonly parsed: Parsed;
  readonly issue: Issue | null;
}

/** Ids used twice, frames that do not exist, verbs out of order, norms without a blurred bridge. */
export function libraryProblems(
  files: readonly OpenFile[],
): readonly { readonly file: OpenFile; readonly problem: Problem }[] {
  const root = (file: OpenFile): Probe => ({ value: file.parsed.data, path: [] });
  const frames = files
    .filter((file) => file.issue === null)
    .flatMap((file) => entries(root(file)).map((entry) => ({ file, entry })));
  const norms = files
    .filter((file) => file.issue !== null)
    .flatMap((file) => items(root(file)).map((norm) => ({ file, norm })));
  const names = frames.map(({ entry }) => entry.key);
  const told: { file: OpenFile; problem: Problem }[] = [];
  const tell = (file: OpenFile, problems: readonly Problem[]): void =>
    void told.push(...problems.map((problem) => ({ file, problem })));
  const ids = new Set<string>();
  const framesSeen = new Set<string>();
  for (const { file, entry } of frames) tell(file, twice([{ value: entry.key, path: entry.path }], framesSeen));
  for (const { file, norm } of norms) {
    tell(file, twice(texts([norm], 'id'), ids));
    tell(file, twice(texts(items(field(norm, 'readings')), 'id'), new Set()));
    tell(file, risingForces(field(norm, 'words')));
    tell(
      file,
      bridged(
        field(norm, 'readings'),
        items(field(norm, 'readings')).map((reading) => field(reading, 'ambiguity').value),
      ),
    );
    const frame = field(norm, 'frame');
    if (isText(frame) && !names.includes(frame.value)) tell(file, [unknownFrame(frame, names)]);
  }
  return told;
}

function unknownFrame(frame: Probe<string>, names: readonly string[]): Problem {
  const expected =
    names.length === 0 ? { en: 'a frame of frames.yaml', ru: 'конструкция из frames.yaml' } : same(names.join(', '));
  return {
    path: frame.path,
    key: false,
    found: same(quoted(frame.value)),
    expected,
    example: nearest(frame.value, names),
  };
}
