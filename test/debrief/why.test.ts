import { expect, test } from 'vitest';
import { applyEdit } from '../../src/core/text/edit.ts';
import { weighedAt } from '../../src/debrief/at-moment.ts';
import { courseOf } from '../../src/debrief/course.ts';
import { openGame } from '../../src/secretariat/secretariat.ts';
import { forumOfHistory } from '../diplomacy/forum-of-history.ts';

const played = openGame({ scenario: forumOfHistory('gge-2016'), seed: 3, people: [] });
const moments = courseOf(played).map(({ conference }) => conference);
const seats = played.scenario.forum.seats;

test('at any moment the terms of a delegation sum to its discomfort', () => {
  for (const moment of moments)
    for (const code of seats) {
      const { terms, discomfort } = weighedAt(played, moment, code);
      expect(
        terms.reduce((sum, { value }) => sum + value, 0),
        code,
      ).toBeCloseTo(discomfort, 9);
    }
});

test('the change that a delegation would accept turns it when it is made', () => {
  let turned = 0;
  for (const moment of moments)
    for (const code of seats) {
      const { accepts, discomfort, line } = weighedAt(played, moment, code);
      if (accepts === null) continue;
      expect(discomfort).toBeGreaterThan(line);
      const changed = { ...moment, draft: applyEdit(moment.draft, accepts, null) };
      expect(weighedAt(played, changed, code).discomfort, code).toBeLessThanOrEqual(line + 1e-9);
      turned += 1;
    }
  expect(turned).toBeGreaterThan(0);
});

test('a delegation that can live with the text is offered no change', () => {
  for (const moment of moments)
    for (const code of seats) {
      const { accepts, discomfort, line } = weighedAt(played, moment, code);
      if (discomfort <= line) expect(accepts).toBeNull();
    }
});
