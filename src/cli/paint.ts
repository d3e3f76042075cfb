/** Lines of an account on a terminal: margins, and colour where the terminal has it. */
import { styleText } from 'node:util';
import type { AccountLine, LineKind } from '../telling/account.ts';
import { columnsOf, wrapped } from './layout.ts';
import { say } from './outcome.ts';

type Style = Extract<Parameters<typeof styleText>[0], string>;

const STYLES: Readonly<Partial<Record<LineKind, Style>>> = {
  meeting: 'bold',
  news: 'magenta',
  bracket: 'yellow',
  change: 'dim',
  corridor: 'blue',
  refused: 'red',
  outcome: 'bold',
};

/** A text in a style; plain where the output is no terminal or wants no colour. */
export const painted = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

/** Writes a text in lines of the terminal's width, the first after `first`, the rest after `rest`. */
export function sayWrapped(text: string, first = '', rest = first, style: Style | null = null): void {
  for (const line of wrapped(text, columnsOf(process.stdout), first, rest))
    say(style === null ? line : painted(style, line));
}

/** A heading with a blank line before it. */
export function sayHeading(text: string): void {
  say();
  for (const line of wrapped(text, columnsOf(process.stdout))) say(painted('bold', painted('cyan', line)));
}

/** Writes an account. */
export function sayAccount(lines: readonly AccountLine[]): void {
  for (const { kind, text } of lines) {
    const style = STYLES[kind] ?? null;
    if (kind === 'session') sayHeading(text);
    else if (kind === 'meeting') sayWrapped(text, '  ', '    ', style);
    else if (kind === 'change') sayWrapped(text, '      · ', '        ', style);
    else sayWrapped(text, '    ', '      ', style);
  }
}
