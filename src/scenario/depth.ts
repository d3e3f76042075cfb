/**
 * How deep a file nests, before it is parsed. The parser walks by recursion; a stack that overflows
 * inside a regular expression ends the process instead of throwing, so depth is measured first.
 */
import { CST, Lexer } from 'yaml';

/** Deepest brackets, most dashes and colons on a line, widest indent that are read: far more than a scenario needs. */
const DEEPEST = { brackets: 30, marks: 10, indent: 60 } as const;

/** Offset at which a file nests deeper than any scenario needs; null when it does not. */
export function tooDeepAt(text: string): number | null {
  let offset = 0;
  let brackets = 0;
  let marks = 0;
  let lineStart = true;
  let words = false; // the next lexeme is the text of a scalar, whatever it looks like
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = words ? 'words' : CST.tokenType(lexeme);
    words = type === 'scalar';
    if (words || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'space' && lineStart && lexeme.length > DEEPEST.indent) return offset;
    lineStart = lexeme.endsWith('\n');
    if (lineStart) marks = 0;
    brackets += opens(type);
    if (brackets === 0 && MARKS.has(type)) marks += 1;
    if (brackets > DEEPEST.brackets || marks > DEEPEST.marks) return offset;
    offset += lexeme.length;
  }
  return null;
}

/** Marks that open a block within a line. */
const MARKS: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

function opens(type: string | null): number {
  if (type === 'flow-seq-start' || type === 'flow-map-start') return 1;
  return type === 'flow-seq-end' || type === 'flow-map-end' ? -1 : 0;
}
