/** YAML 1.2 to plain data, with a place for every part of it. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Words } from '../core/terms.ts';
import { decode } from './decode.ts';
import { tooDeepAt } from './depth.ts';
import { inOrder, same } from './faults.ts';
import type { Fault, Path, Place, Problem } from './faults.ts';
import { SYNTAX } from './syntax.ts';

/** A file that reads as YAML: its data, and where each problem stands in it. */
export interface Parsed {
  readonly data: unknown;
  readonly locate: (problem: Problem) => Fault;
}

export type Parsing =
  | { readonly ok: true; readonly parsed: Parsed }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Syntax faults told of one file at most: after the first ones the rest are echoes. */
const MOST_SYNTAX_FAULTS = 20;

/** Reads a file of YAML: no NUL, UTF-8 alone, up to 1 MB, no anchors, aliases or tags, each key once. */
export function parseYaml(source: string | Uint8Array, file: string): Parsing {
  const decoded = decode(source);
  if (!decoded.ok) {
    const { before, found, expected } = decoded.fault;
    return { ok: false, faults: [faultAt(file, placeAfter(before), '', found, expected)] };
  }
  const deep = tooDeepAt(decoded.text);
  if (deep === null) return read(decoded.text, file);
  const { found, expected } = SYNTAX.RESOURCE_EXHAUSTION;
  return { ok: false, faults: [faultAt(file, placeAfter(decoded.text.slice(0, deep)), '', found, expected)] };
}

function read(text: string, file: string): Parsing {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    version: '1.2',
  });
  const faults: Fault[] = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_FAULTS).map((error) => {
    const { found, expected } = SYNTAX[error.code];
    return faultAt(file, placeOf(lines, error.pos[0]), '', found, expected);
  });
  faults.push(...forbiddenNodes(document, text, file, lines));
  if (faults.length > 0) return { ok: false, faults: inOrder(faults) };
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  const locate = (problem: Problem): Fault => ({
    file,
    ...placeOf(lines, offsetOf(document.contents, problem.path, problem.key)),
    path: problem.path.join('.'),
    found: problem.found,
    expected: problem.expected,
    example: problem.example,
  });
  return { ok: true, parsed: { data, locate } };
}

/** Anchors and aliases, because a file that refers to itself can grow or circle without end; and one key. */
function forbiddenNodes(document: Document.Parsed, text: string, file: string, lines: LineCounter): readonly Fault[] {
  const faults: Fault[] = [];
  const tellAt = (offset: number, found: Words, expected: Words): void => {
    faults.push(faultAt(file, placeOf(lines, offset), '', found, expected));
  };
  const tell = (node: Node, found: Words, expected: Words): void => tellAt(node.range?.[0] ?? 0, found, expected);
  visit(document, {
    Pair: (_, { key }) => {
      // Blocks that map ids to values would drop this one key without a word.
      if (isScalar(key) && key.value === '__proto__')
        tell(key, same('"__proto__"'), { en: 'another key', ru: 'другой ключ' });
    },
    Node: (_, node) => {
      const written = { en: 'the words written out', ru: 'слова, выписанные полностью' };
      if (isAlias(node)) tell(node, { en: `the alias *${node.source}`, ru: `псевдоним *${node.source}` }, written);
      else if (node.anchor !== undefined)
        tellAt(
          text.lastIndexOf(`&${node.anchor}`, node.range?.[0]),
          { en: `the anchor &${node.anchor}`, ru: `якорь &${node.anchor}` },
          written,
        );
    },
  });
  return faults.slice(0, MOST_SYNTAX_FAULTS);
}

function faultAt(file: string, place: Place, path: string, found: Words, expected: Words): Fault {
  return { file, ...place, path, found, expected, example: null };
}

function placeAfter(before: string): Place {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function placeOf(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Offset of the value at a path; of its key if the key is at fault; of the nearest key above if it is missing. */
function offsetOf(root: unknown, path: Path, key: boolean): number {
  let node = root;
  let above = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return above;
      above = start(pair.key, above);
      if (key && depth === path.length - 1) return above;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return above;
      above = start(item, above);
      node = item;
    } else return above;
  }
  return start(node, above);
}

function start(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}
