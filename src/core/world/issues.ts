/** The sixteen axes of disagreement, both poles in the words of those who hold them. */
import facts from '../../../assets/facts/issues.json' with { type: 'json' };
import { ISSUES, type Issue, type Words } from '../terms.ts';
import { members, texts } from './table.ts';

/** One axis. */
export interface Axis {
  readonly issue: Issue;
  readonly title: Words; // short label: "Humanitarian law"
  readonly question: Words;
  readonly minus: Words; // what those at -1 stand for
  readonly plus: Words; // what those at 1 stand for
}

const keys = members(facts, 'key', ISSUES);
const titles = inBoth('label');
const questions = inBoth('question');
const minuses = inBoth('minus');
const pluses = inBoth('plus');

/** All axes, in the order of `ISSUES`. */
export const AXES: readonly Axis[] = keys.map((issue, k) => ({
  issue,
  title: titles(k),
  question: questions(k),
  minus: minuses(k),
  plus: pluses(k),
}));

const byIssue: ReadonlyMap<Issue, Axis> = new Map(AXES.map((axis) => [axis.issue, axis]));

/** The axis of an issue. */
export function issueOf(issue: Issue): Axis {
  const axis = byIssue.get(issue);
  if (axis === undefined) throw new Error(`${issue} is no issue`);
  return axis;
}

function inBoth(name: string): (row: number) => Words {
  const en = texts(facts, `${name}_en`);
  const ru = texts(facts, `${name}_ru`);
  return (row) => ({ en: en[row] ?? '', ru: ru[row] ?? '' });
}
