/** What would you do differently? The questions of the scenario, with room for answers, on screen and on paper. */
import { html, type TemplateResult } from 'lit-html';
import type { Scenario } from '../../core/scenario.ts';
import { inWords, say } from '../words.ts';

const PREFIX = 'without-objection.answers.';

function answersOf(game: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + game) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

function keepAnswer(game: string, at: number, words: string): void {
  const answers = [...answersOf(game)];
  for (let i = answers.length; i <= at; i++) answers.push('');
  try {
    localStorage.setItem(PREFIX + game, JSON.stringify(answers.with(at, words)));
  } catch {
    return; // a browser that keeps nothing still prints what stands on the page
  }
}

/** `game` is the id under which answers are kept in this browser. */
export function worksheet({ questions }: Pick<Scenario, 'questions'>, game: string): TemplateResult {
  const answers = answersOf(game);
  return html`<section class="debrief-part worksheet">
    <h2 class="section-title">${say('debrief.questions')}</h2>
    <p class="meta">${say('worksheet.how')}</p>
    <ol class="questions">${questions.map(
      (question, at) => html`<li class="prose">
        <label for="answer-${at}">${inWords(question)}</label>
        <textarea class="field" id="answer-${at}" rows="3" .value=${answers[at] ?? ''} @input=${(e: Event) => keepAnswer(game, at, (e.target as HTMLTextAreaElement).value)}></textarea>
      </li>`,
    )}</ol>
  </section>`;
}
