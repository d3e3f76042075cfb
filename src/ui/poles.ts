/** Axes as a delegate sees them: the two poles of an issue, named as their holders would. */
import type { Issue } from '../core/terms.ts';
import { issueOf } from '../core/world/issues.ts';
import { inWords } from './words.ts';

/** Left pole (-1) and right pole (+1) of an axis. */
export function polesOf(issue: Issue): { readonly left: string; readonly right: string; readonly title: string } {
  const found = issueOf(issue);
  return { left: inWords(found.minus), right: inWords(found.plus), title: inWords(found.title) };
}
