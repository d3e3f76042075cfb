/** What delegations add to the text: a norm from the shelf, or words of their own. */
import type { ActOf } from '../rules/rule.ts';
import type { Conference } from '../state.ts';
import type { StateCode } from '../terms.ts';
import type { Draft, TextPlan } from '../text/draft.ts';
import type { Paragraph, Reading } from '../text/provision.ts';

const LABEL_LENGTH = 40; // characters of one's own words that a menu shows

/** The norm as a new paragraph of the item in hand, numbered after the last. It stands outside the text until the room has answered. */
export function withNorm(
  { scenario, text, draft, cluster }: Conference,
  by: StateCode,
  id: string,
): { readonly text: TextPlan; readonly draft: Draft; readonly paragraph: string } {
  const norm = scenario.shelf.find((provision) => provision.id === id);
  if (norm === undefined) throw new Error(`The shelf has no norm ${id}.`);
  const number = text.paragraphs.reduce((last, paragraph) => Math.max(last, paragraph.number), 0) + 1;
  const paragraph: Paragraph = { id: `p${number}`, number, cluster: cluster ?? '', settled: null, provisions: [id] };
  const [reading] = norm.readings;
  const [force] = norm.forces;
  if (reading === undefined || force === undefined) throw new Error(`The norm ${id} has no words.`);
  return {
    text: { paragraphs: [...text.paragraphs, paragraph], provisions: [...text.provisions, norm] },
    draft: {
      ...draft,
      standings: {
        ...draft.standings,
        [id]: { reading: reading.id, force, standing: 'deleted', movedBy: by, sponsors: [by] },
      },
    },
    paragraph: paragraph.id,
  };
}

/** Words of a delegation's own as one more reading of a provision, with the meaning that it declares. */
export function withWords(
  text: TextPlan,
  { by, provision: id, words, place, ambiguity }: ActOf<'propose-words'>,
): { readonly text: TextPlan; readonly reading: string } {
  const line = words.trim();
  const label = line.length > LABEL_LENGTH ? `${line.slice(0, LABEL_LENGTH - 1).trimEnd()}…` : line;
  let reading = '';
  const provisions = text.provisions.map((provision) => {
    if (provision.id !== id) return provision;
    const own = provision.readings.filter((r) => r.author === by).length;
    reading = `own-${by}-${own + 1}`;
    const added: Reading = {
      id: reading,
      label: { en: label, ru: label },
      words: { en: line, ru: line },
      place,
      ambiguity,
      agreed: 0,
      author: by,
    };
    return { ...provision, readings: [...provision.readings, added] };
  });
  return { text: { ...text, provisions }, reading };
}
