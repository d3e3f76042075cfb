import { scenarios } from 'virtual:scenarios';
import { expect, test } from 'vitest';
import { railOf } from '../../src/core/forums/rail.ts';
import { tellSource } from '../../src/telling/source.ts';

/** A source that is a symbol alone reads the same in every language. */
const SYMBOL = /^A\/[A-Z0-9/.]+$/;

test('every step of every forum tells a Russian reader in Russian where its rule is written', async () => {
  for (const shipped of scenarios) {
    const { forum } = await shipped.load();
    for (const step of railOf(forum).flatMap((station) => [station, ...station.states]))
      if (!SYMBOL.test(step.source)) expect(tellSource(step.source, 'ru'), step.source).toMatch(/[а-яё]/);
  }
});

test('what no document says is called so in Russian too', async () => {
  for (const shipped of scenarios)
    for (const { title } of (await shipped.load()).sources)
      if (/general knowledge|(written|composed) for the game/i.test(title))
        expect(tellSource(title, 'ru'), `${shipped.id}: ${title}`).toMatch(/[а-яё]/);
});

test('the title of a document is left as it stands on the document', () => {
  expect(tellSource('The Devil Was in the Details', 'ru')).toBe('The Devil Was in the Details');
  expect(tellSource('custom', 'en')).toBe('custom');
});
