/** What is in hand: on which words something may be proposed. */
import type { Conference } from '../state.ts';
import { wholeTextOpen } from './calendar.ts';
import type { RefusalCode } from './refusals.ts';
import { atAdoption, inConsultations, isOpen } from './where.ts';

/** Why nothing may be proposed on a provision: the Chair has another item before the room; after an objection, nobody named it. */
export function offTheItem(conference: Conference, provision: string): RefusalCode | null {
  if (inConsultations(conference)) return isOpen(conference, [provision]) ? null : 'only-what-was-named';
  if (wholeTextOpen(conference)) return null;
  const paragraph = conference.text.paragraphs.find((p) => p.provisions.includes(provision));
  return paragraph === undefined || paragraph.cluster === conference.cluster ? null : 'off-the-item';
}

/** The provisions in hand, in the order of the text; none while a question is put. */
export const provisionsInHand = (conference: Conference): readonly string[] =>
  atAdoption(conference) && !inConsultations(conference)
    ? []
    : conference.text.provisions.map(({ id }) => id).filter((id) => offTheItem(conference, id) === null);
