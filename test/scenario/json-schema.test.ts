/** The schema that editors use. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { resolutionJsonSchema, scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const SCHEMAS = { scenario: scenarioJsonSchema, resolution: resolutionJsonSchema };

test.each(Object.entries(SCHEMAS))(
  'the schema of a %s is the one the code checks with; `npm run renew` writes it',
  (name, schema) => {
    const written = readFileSync(`${import.meta.dirname}/../../scenarios/${name}.schema.json`, 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schema())));
  },
);

test('it completes the codes of 193 Member States and explains the fields', () => {
  const schema = JSON.stringify(scenarioJsonSchema());
  expect(schema).toContain('https://json-schema.org/draft/2020-12/schema');
  expect(schema).toContain('Pull of the zero draft');
  expect(schema).toMatch(/"enum":\["AD","AE",.*"ZW"\]/);
});
