import { describe, expect, it } from 'vitest';
import { ISSUES } from '../../../src/core/terms.ts';
import { AXES, issueOf } from '../../../src/core/world/issues.ts';
import { basisOf } from '../../../src/core/world/positions.ts';
import { STATEMENTS, recordOf, signsOf, statesOf } from '../../../src/core/world/record.ts';
import { CODES } from '../../../src/core/world/states.ts';

describe('the sixteen issues', () => {
  it('stand in the order of the terms', () => {
    expect(AXES.map((axis) => axis.issue)).toEqual([...ISSUES]);
  });

  it('name the question and both poles in both languages', () => {
    for (const { title, question, minus, plus } of AXES) {
      for (const words of [title, minus, plus]) {
        expect(words.en).toMatch(/^[A-Z][^?А-Яа-я]+[^.?]$/);
        expect(words.ru).toMatch(/^[А-Я][^?A-Za-z]+[^.?]$/);
      }
      expect(question.en).toMatch(/^[A-Z][^А-Яа-я]+\?$/);
      expect(question.ru).toMatch(/^[А-Я][^A-Za-z]+\?$/);
    }
  });

  it('give both poles about the same room, so that neither looks the lesser', () => {
    for (const { minus, plus } of AXES) {
      for (const language of ['en', 'ru'] as const) {
        const [shorter = 0, longer = 0] = [minus[language].length, plus[language].length].sort((a, b) => a - b);
        expect(`${minus[language]} | ${longer / shorter < 2.2}`).toBe(`${minus[language]} | true`);
      }
    }
  });

  it('are found by key', () => {
    expect(issueOf('CAPACITY').title.en).toBe('Capacity-building');
  });
});

describe('the public record', () => {
  it('gives each entry a reason in both languages and a source', () => {
    for (const { reason, source, position } of STATEMENTS) {
      expect(reason.en).toMatch(/^[A-Z][^А-Яа-я]+[^.]$/);
      expect(reason.ru).toMatch(/^[А-Я0-9]/);
      expect(reason.ru).not.toMatch(/\s{2}/);
      expect(source).not.toBe('');
      expect(Math.abs(position)).toBeLessThanOrEqual(1);
    }
  });

  it('knows every actor as a State or a group', () => {
    for (const actor of STATEMENTS.flatMap((statement) => statement.actors)) {
      expect(statesOf(actor).length).toBeGreaterThan(0);
    }
    expect(() => statesOf('VA')).toThrow('neither State nor group');
  });

  it('backs each position that is said to rest on a statement', () => {
    for (const code of CODES) {
      const spoken = new Set(recordOf(code).map((statement) => statement.issue));
      for (const issue of ISSUES) {
        if (basisOf(code, issue) === 'statement')
          expect(`${code} ${issue} ${spoken.has(issue)}`).toBe(`${code} ${issue} true`);
      }
    }
  });

  it('tells the words of a State before those of its groups', () => {
    const france = recordOf('FR');
    const own = france.map((statement) => statement.actors.includes('FR'));
    expect(own.indexOf(false)).toBeGreaterThan(0);
    expect(own.lastIndexOf(true)).toBeLessThan(own.indexOf(false));
    expect(france.some((statement) => statement.actors.includes('EU'))).toBe(true);
  });

  it('does not take the members of a group for those outside it', () => {
    expect(recordOf('NO').some((statement) => statement.actors.includes('EU'))).toBe(false);
    expect(recordOf('KE').filter((statement) => statement.actors.includes('african'))).toHaveLength(2);
  });

  it('shows the side of a State only where it is far from the middle', () => {
    expect(signsOf('CU')).toMatchObject({ IHL: -1, NEW_TREATY: 1, STAKEHOLDERS: -1 });
    expect(signsOf('EE')).toMatchObject({ IHL: 1, NEW_TREATY: -1 });
    expect(signsOf('SG').FORUM).toBeUndefined();
    expect(signsOf('BR').SELF_DEFENCE).toBeUndefined();
  });
});
