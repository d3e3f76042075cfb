import type { Language } from '../core/terms.ts';
import { PARAMETERS, type Parameters, standardParameters } from '../diplomacy/parameters.ts';
import { formatFault } from '../scenario/faults.ts';
import { readParametersFile } from '../scenario/parameters-file.ts';
import { readBytes } from './files.ts';
import { type Reading, read, unread } from './outcome.ts';

/** The parameters of a run: those of the table, and over them those of the file, if one was given. */
export function readParameters(file: string | undefined, language: Language): Reading<Parameters> {
  if (file === undefined) return read(standardParameters());
  const bytes = readBytes(file, language);
  if (!bytes.ok) return bytes;
  const reading = readParametersFile(bytes.value, file, PARAMETERS);
  return reading.ok
    ? read({ ...standardParameters(), ...reading.parameters })
    : unread(...reading.faults.map((fault) => formatFault(fault, language)));
}
