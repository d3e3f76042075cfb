import { expect, test } from 'vitest';
import { HAPPENINGS } from './sample-happenings.ts';
import { sample } from './sample-context.ts';
import { checkRendering } from '../../src/core/text/check.ts';
import { LANGUAGES } from '../../src/core/terms.ts';
import { tellHappening } from '../../src/telling/happening.ts';

const readers = [null, 'US', 'FR', 'CU', 'KE'];

// A sentence in one language may quote what a person wrote in another.
const foreign = /Cyrillic|quotation marks/;

test.each(Object.entries(HAPPENINGS))(
  '%s is told in one clean sentence, in both languages, to whoever reads',
  (_, list) => {
    for (const happening of list)
      for (const language of LANGUAGES)
        for (const you of readers) {
          const sentence = tellHappening(happening, sample(language, you));
          expect(checkRendering(sentence, language).filter((fault) => !foreign.test(fault))).toEqual([]);
          expect(sentence).not.toMatch(/[.!?] \p{Lu}/u);
        }
  },
);
