import { say } from '../words.ts';

/** "Zero draft", "Rev.1", or what there is before any draft. */
export const draftName = (revision: number): string =>
  revision < 0 ? say('draft.none') : revision === 0 ? say('draft.zero') : say('draft.rev', { number: revision });
