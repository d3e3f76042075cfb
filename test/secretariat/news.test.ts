import { expect, test } from 'vitest';
import type { Inject, InjectTrigger } from '../../src/core/scenario.ts';
import type { Conference } from '../../src/core/state.ts';
import type { ProvisionStanding } from '../../src/core/text/draft.ts';
import { newsDue } from '../../src/secretariat/news.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const scenario = forumOfHistory('gge-2016');
const meeting = openGame({ scenario, seed: 1, people: ['KE'] }).conference(); // the first is under way
const none = { en: '', ru: '' };

/** Whether news with this condition is due before the second meeting. */
function due(condition: InjectTrigger['condition'], now: Partial<Conference>, before = 2): boolean {
  const news: Inject = {
    id: 'news',
    trigger: { meeting: before, condition },
    headline: none,
    body: none,
    source: { title: '', symbol: null, note: null, confidence: 'low' },
    effect: { tension: 0, mode: null, salience: [], goodwill: [] },
  };
  return newsDue({ ...meeting, ...now, scenario: { ...scenario, injects: [news] } }) !== null;
}

const standing = (as: string): InjectTrigger['condition'] => ({
  kind: 'standing',
  count: null,
  provision: 'ihl-1',
  standing: as,
});
function stands(change: Partial<ProvisionStanding>): Partial<Conference> {
  const { draft } = meeting;
  const now = draft.standings['ihl-1'];
  if (now === undefined) throw new Error('no ihl-1 in the draft');
  return { draft: { ...draft, standings: { ...draft.standings, 'ihl-1': { ...now, ...change } } } };
}

test('news comes before its meeting, once', () => {
  expect(due(null, {})).toBe(true);
  expect(due(null, {}, 3)).toBe(false);
  expect(due(null, { injects: ['news'] })).toBe(false);
});

test('news about words waits until just these words stand in the text', () => {
  expect(due(standing('high'), stands({ reading: 'high', standing: 'text' }))).toBe(true);
  expect(due(standing('high'), stands({ reading: 'low', standing: 'text' }))).toBe(false);
  expect(due(standing('high'), stands({ reading: 'high', standing: 'deleted' }))).toBe(false);
  expect(due(standing('deleted'), stands({ reading: 'high', standing: 'deleted' }))).toBe(true);
});

test('before there is a draft no words stand, and before the first meeting no silence has been broken', () => {
  const unwritten = { ...meeting.draft, revision: -1 };
  expect(due(standing(unwritten.standings['ihl-1']?.reading ?? ''), { draft: unwritten })).toBe(false);
  const broken: InjectTrigger['condition'] = { kind: 'silence-broken', count: null, provision: null, standing: null };
  expect(due(broken, { meeting: 0, programmeAgreed: false }, 1)).toBe(false);
  expect(due(broken, { programmeAgreed: false })).toBe(true);
  expect(due(broken, { programmeAgreed: true })).toBe(false);
});
