/** `merge`: joins the parts of a study into the very folder that one machine would have written. */
import type { Language } from '../core/terms.ts';
import { RULES_VERSION } from '../secretariat/record.ts';
import { jobsOf, type Plan } from '../study/runs/plan.ts';
import type { Row } from '../study/runs/row.ts';
import { done, type Ended, refused, say } from './outcome.ts';
import { pathOf } from './paths.ts';
import { studyWordsIn } from './study-words.ts';
import { checkFolder, claimFolder, planIn, shardIn } from './study/folder.ts';
import { readJournal } from './study/journal.ts';
import { writeResults } from './study/results.ts';
import { sayCells } from './study/told.ts';

/** Joins the parts of a study that stand in folders. */
export function merge(folders: readonly string[], { out }: { readonly out: string }, language: Language): Ended {
  const words = studyWordsIn(language);
  const rows = new Map<number, string>();
  let plan: Plan | null = null;
  let shards = 1;
  for (const folder of folders) {
    const path = pathOf(folder);
    const own = planIn(path);
    if (own === null) return refused(`sim: ${words('merge-no-study', { folder })}`);
    if (own.rules !== RULES_VERSION)
      return refused(`sim: ${words('merge-other-rules', { folder, found: own.rules, ours: RULES_VERSION })}`);
    if (plan !== null && JSON.stringify(own) !== JSON.stringify(plan))
      return refused(`sim: ${words('merge-other-study', { folder, first: folders[0] ?? '' })}`);
    plan = own;
    shards = Math.max(shards, shardIn(path)?.shards ?? 1);
    for (const [job, row] of readJournal(path)) {
      const text = JSON.stringify(row);
      if ((rows.get(job) ?? text) !== text) return refused(`sim: ${words('merge-differs', { folder, job })}`);
      rows.set(job, text);
    }
  }
  if (plan === null) throw new Error('A merge was given no folder.');
  const jobs = [...Array(jobsOf(plan)).keys()];
  const missing = jobs.filter((job) => !rows.has(job));
  const [first] = missing;
  if (first !== undefined) {
    const shard = `${(first % shards) + 1}/${shards}`;
    return refused(`sim: ${words('merge-missing', { n: missing.length, first, shard })}`);
  }
  const target = checkFolder(out, plan, null, language);
  if (!target.ok) return refused(...target.lines);
  const leave = claimFolder(target.value, plan, null);
  try {
    const ordered = jobs.map((job) => JSON.parse(rows.get(job) as string) as Row);
    sayCells(plan, writeResults(target.value, plan, ordered, language), language);
  } finally {
    leave();
  }
  say(words('study-done', { n: jobs.length, folder: out }));
  return done;
}
