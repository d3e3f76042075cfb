/** Agreed language is a matter of dates. */
import { library } from 'virtual:library';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/scenario/library.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { changed, NORM_FILES, VALID } from './fixture.ts';

/** Agreed shares of `capacity-principles` in the scenario, which begins on 21 July 2014, when its words are agreed from these days on. */
function shares(stages: string): readonly number[] {
  const reading = readLibrary(
    NORM_FILES.map(({ name, text }) => ({
      name,
      text: name === 'capacity.yaml' ? changed(String(text), '  frame: states', `${stages}  frame: states`) : text,
    })),
  );
  if (!reading.ok) throw new Error('the small library has a fault');
  const compilation = compileScenario(VALID, 'first-contact.yaml', reading.library);
  if (!compilation.ok) throw new Error('the scenario has a fault');
  const { text, shelf } = compilation.scenario;
  return (
    [...text.provisions, ...shelf]
      .find(({ norm }) => norm === 'capacity-principles')
      ?.readings.map(({ agreed }) => agreed) ?? []
  );
}

test('words adopted after a forum began are not agreed language in it', () => {
  const whole = shares('');
  expect(Math.max(...whole)).toBeGreaterThan(0);
  expect(shares('  agreed-from: { 2030-01-01: 1 }\n').every((share) => share === 0)).toBe(true);
  expect(shares('  agreed-from: { 2001-01-01: 0.5, 2030-01-01: 1 }\n')).toEqual(whole.map((share) => share / 2));
});

test('every norm of the library that counts as agreed says from which day', () => {
  for (const { id, readings, 'agreed-from': stages } of library.norms) {
    expect([id, stages !== undefined]).toEqual([id, readings.some(({ agreed }) => agreed > 0)]);
    if (stages !== undefined) expect(Math.max(...Object.values(stages)), id).toBe(1);
  }
});
