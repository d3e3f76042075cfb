/** Second pass over a draft resolution: what its parts say of one another. */
import type { Problem } from '../faults.ts';
import { entries, field, isText, items, type Probe, texts } from '../probe.ts';
import { sourceProblems } from './references.ts';
import { problem, twice } from './rules.ts';

/** Whether a file means to be a draft resolution: it names one, or its sponsors. */
export const meansAResolution = (root: Probe): boolean =>
  entries(root).some(({ key }) => key === 'resolution' || key === 'sponsors');

/** Everything that stands twice, names what is not there, or leaves no draft to vote on. */
export function committeeProblems(root: Probe): readonly Problem[] {
  const states = (...path: readonly string[]): readonly Probe<string>[] => items(field(root, ...path)).filter(isText);
  const paragraphs = items(field(root, 'text'));
  return [
    ...sourceProblems(root),
    ...twice(states('sponsors')),
    ...twice(states('lead')),
    ...twice(states('process', 'rival', 'sponsors')),
    ...twice(states('process', 'doubles', 'holders')),
    ...twice(texts(paragraphs, 'id')),
    ...twice(texts(items(field(root, 'sources')), 'id')),
    ...twice(texts(items(field(root, 'contested')), 'id')),
    ...twice(texts(items(field(root, 'briefings')), 'state')),
    ...operative(root, paragraphs),
  ];
}

function operative(root: Probe, paragraphs: readonly Probe[]): readonly Problem[] {
  const preambular = paragraphs.filter((paragraph) => field(paragraph, 'part').value === 'preambular');
  if (paragraphs.length === 0 || preambular.length < paragraphs.length) return [];
  return [
    problem(
      field(root, 'text'),
      { en: 'preambular paragraphs alone', ru: 'только пункты преамбулы' },
      { en: 'at least one operative paragraph', ru: 'хотя бы один пункт постановляющей части' },
      'part: operative',
    ),
  ];
}
