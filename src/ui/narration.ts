/** The spoken account: one polite log, sentences joined over a second and a half, so that a reader is not talked over. */
import type { Happening } from '../core/happenings.ts';
import type { View } from '../core/view.ts';
import { sentenceOf } from './tell.ts';

const JOIN = 1500;
const MOST = 6; // sentences a join; the rest is in the account on screen
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

function speak(): void {
  timer = null;
  const log = document.getElementById('log');
  if (log === null) return;
  const line = document.createElement('p');
  line.textContent = waiting.slice(0, MOST).join(' ');
  waiting = [];
  log.append(line);
  while (log.childElementCount > 12) log.firstElementChild?.remove();
}

/** Reads one sentence aloud, with what is already waiting. */
export function sayAloud(sentence: string): void {
  if (sentence === '') return;
  waiting.push(sentence);
  timer ??= setTimeout(speak, JOIN);
}

/** Reads aloud what a delegation has heard. */
export function announce(heard: readonly Happening[], view: View): void {
  const weighty = heard.filter((h) => h.type !== 'statement-made');
  for (const happening of weighty.length > 0 ? weighty : heard) sayAloud(sentenceOf(happening, view));
}

/** Interrupts: your turn, silence running, an objection. */
export function alertAloud(sentence: string): void {
  const alert = document.getElementById('alert');
  if (alert !== null) alert.textContent = sentence;
}
