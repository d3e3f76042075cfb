/** How a forum ends: a report, or a document that says there is none. */
import type { Words } from '../../terms.ts';
import { procedure, type StateMeta } from '../procedure.ts';

interface Ending {
  readonly label: Words;
  readonly happening: Words;
  readonly source: string;
}

const NOTHING_LEFT: Words = {
  en: 'The record is closed. What the Assembly makes of it is another negotiation.',
  ru: 'Протокол закрыт. Что из этого сделает Ассамблея — предмет других переговоров.',
};

const metaOf = ({ label, happening, source }: Ending, station: boolean): StateMeta => ({
  label,
  station,
  ending: true,
  happening,
  mayDo: NOTHING_LEFT,
  source,
});

/** A station in which the forum is over. The first of `ends` is where it is entered by default. */
function ending(station: Ending, ends: Readonly<Record<string, Ending>>) {
  const states = Object.fromEntries(
    Object.entries(ends).map(([name, end]) => [
      name,
      procedure.createStateConfig({ type: 'final', meta: metaOf(end, false) }),
    ]),
  );
  return procedure.createStateConfig({ initial: Object.keys(ends)[0] ?? '', meta: metaOf(station, true), states });
}

const transmitted: Ending = {
  label: { en: 'Transmitted', ru: 'Передан' },
  happening: {
    en: 'The document goes to the Assembly with the Chair’s letter of transmittal.',
    ru: 'Документ с препроводительным письмом Председателя направлен Ассамблее.',
  },
  source: 'GGE mandate: report to the Assembly',
};

/** A closed group: a report by consensus of the seated. */
export const groupReport = () =>
  ending(
    {
      label: { en: 'Report', ru: 'Доклад' },
      happening: { en: 'The Group has agreed its report by consensus.', ru: 'Группа консенсусом согласовала доклад.' },
      source: 'GGE mandate: report by consensus',
    },
    { transmitted },
  );

/** A closed group: no report, only a page or two of procedure. */
export const noReport = () =>
  ending(
    {
      label: { en: 'No report', ru: 'Без доклада' },
      happening: {
        en: 'No consensus was reached. A page or two record that the Group met.',
        ru: 'Консенсуса нет. Одна-две страницы сообщают, что Группа заседала.',
      },
      source: 'A/72/327',
    },
    { transmitted },
  );

/** An open room: a report, gavelled with or without disassociations. */
export const openReport = () =>
  ending(
    {
      label: { en: 'Report', ru: 'Доклад' },
      happening: { en: 'The report is adopted without a vote.', ru: 'Доклад принят без голосования.' },
      source: 'A/75/816',
    },
    {
      consensus: {
        label: { en: 'By consensus', ru: 'Консенсусом' },
        happening: {
          en: 'Nobody objected, and nobody disassociated from any part.',
          ru: 'Никто не возразил, и никто ни от чего не отмежевался.',
        },
        source: 'A/75/816; decision 75/564',
      },
      'with-disassociation': {
        label: { en: 'With disassociation', ru: 'С отмежеванием' },
        happening: {
          en: 'Nobody objected; some disassociated from paragraphs, on the record. Not a word of the text changes by it.',
          ru: 'Никто не возразил; некоторые для протокола отмежевались от отдельных пунктов. В тексте от этого не меняется ни слова.',
        },
        source: 'Custom: statement of disassociation',
      },
    },
  );

/** An open room: a procedural report, and a Chair’s summary for the rest. */
export const proceduralReport = () =>
  ending(
    {
      label: { en: 'Procedural report', ru: 'Процедурный доклад' },
      happening: {
        en: 'No consensus on substance. The room agrees that it has met.',
        ru: 'Консенсуса по существу нет. Зал согласен лишь в том, что заседал.',
      },
      source: 'Custom of procedural reports',
    },
    {
      'chairs-summary': {
        label: { en: 'Chair’s summary', ru: 'Резюме Председателя' },
        happening: {
          en: 'The Chair sets down the discussion under the Chair’s own responsibility; nobody has negotiated it.',
          ru: 'Председатель под собственную ответственность излагает ход обсуждения; этот текст никто не согласовывал.',
        },
        source: 'A/AC.290/2021/CRP.3',
      },
    },
  );
