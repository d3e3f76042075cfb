/** The schema of scenario files for editors, which complete and check with it. */
import { z } from 'zod';
import { committeeFile } from './schema/committee.ts';
import { scenarioFile } from './schema/scenario.ts';

/** JSON Schema (draft 2020-12) of a scenario file as written. It knows the shape, not what parts say of one another. */
export function scenarioJsonSchema(): object {
  return z.toJSONSchema(scenarioFile, { io: 'input' });
}

/** JSON Schema of a file that holds a draft resolution. */
export function resolutionJsonSchema(): object {
  return z.toJSONSchema(committeeFile, { io: 'input' });
}
