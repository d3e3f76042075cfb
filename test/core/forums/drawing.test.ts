import { describe, expect, test } from 'vitest';
import { chartOf, placeOf } from '../../../src/core/forums/chart.ts';
import { chartJson, chartMermaid } from '../../../src/core/forums/drawing.ts';
import { railOf } from '../../../src/core/forums/rail.ts';
import { FORUM_KINDS } from '../../../src/core/terms.ts';
import { scenarioOf } from '../fixture.ts';

describe('the rail', () => {
  test('of a GGE leads from the mandate over its sessions to a report or none', () => {
    expect(railOf(scenarioOf('gge').forum).map(({ path }) => path.join('.'))).toEqual([
      'mandated',
      'organisational',
      'session-1',
      'session-2',
      'adoption',
      'report',
      'no-report',
    ]);
  });

  test('of an OEWG ends in a report or in a procedural report with a summary of the Chair', () => {
    const ends = railOf(scenarioOf('oewg').forum).filter(({ ending }) => ending);
    expect(ends.map(({ path, states }) => [path[0], states.map((state) => state.path.at(-1))])).toEqual([
      ['report', ['consensus', 'with-disassociation']],
      ['procedural-report', ['chairs-summary']],
    ]);
  });

  test('names every place that a room can be in', () => {
    const { forum } = scenarioOf('oewg');
    const stops = railOf(forum).flatMap(({ path, states }) => [path, ...states.map((state) => state.path)]);
    expect(stops).toContainEqual(placeOf(chartOf(forum).initial));
    expect(stops).toContainEqual(['organisational', 'modalities']);
    expect(stops).toContainEqual(['virtual', 'informals']);
  });

  test('of consultations elects the Chair in the only session there is', () => {
    const [, lesson] = railOf(scenarioOf('consultations').forum);
    expect(lesson?.states.map(({ path }) => path.at(-1)).slice(0, 2)).toEqual(['electing-chair', 'agenda']);
  });
});

describe.each(FORUM_KINDS)('the drawing of a %s', (kind) => {
  test('as data names for each step the rule that guards it', () => {
    const adoption = chartJson(kind).states.find(({ id }) => id === 'adoption');
    const put = adoption?.states.find(({ id }) => id === 'adoption.question-put');
    expect(put?.steps).toContainEqual({ event: 'answer-question', guard: 'noObjection', target: 'adoption.unopposed' });
    expect(put?.steps).toContainEqual({ event: 'answer-question', guard: null, target: 'adoption.opposed' });
  });

  test('as data can be written and read', () => {
    const drawn = chartJson(kind);
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
  });

  test('as a diagram begins at the mandate and shows the gavel', () => {
    const diagram = chartMermaid(kind);
    expect(diagram).toMatch(/^stateDiagram-v2\n/);
    expect(diagram).toContain('[*] --> mandated');
    expect(diagram).toMatch(/adoption_unopposed --> report\w* : gavel/);
    expect(chartMermaid(kind, 'ru')).toContain('Принятие');
  });

  test('of a scenario has the sessions of that scenario', () => {
    const { forum } = scenarioOf(kind);
    const ids = chartJson(forum).states.map(({ id }) => id);
    for (const { id } of forum.sessions) expect(ids).toContain(id);
  });
});
