/** What befalls the room as a whole: seats, meetings, drafts, news. */
import { tellingIn } from './context.ts';
import { netChanges, proposed } from './edits.ts';
import { plainName, stateName, stateNames } from './names.ts';
import { provisionName } from './places.ts';
import type { Tellers } from './teller.ts';

const withoutStop = (text: string): string => text.trim().replace(/[.!…]+$/, '');

export const ROOM: Tellers<
  | 'seats-allotted'
  | 'chair-elected'
  | 'meeting-opened'
  | 'inject-arrived'
  | 'mode-changed'
  | 'draft-circulated'
  | 'compromise-proposed'
  | 'moved-to-summary'
  | 'suspended'
  | 'adjourned'
> = {
  'seats-allotted': ({ seats }, { language, you, forum }) => {
    if (forum.kind !== 'gge') return tellingIn(language)('seats-open', { n: seats.length });
    const key = you === null ? 'seats-allotted' : seats.includes(you) ? 'seats-with-you' : 'seats-without-you';
    return tellingIn(language)(key, { n: seats.length });
  },
  'chair-elected': ({ chair }, context) => {
    const { language, forum, you } = context;
    const say = tellingIn(language);
    const person = chair === forum.chair && chair !== you ? forum.chairName : null;
    if (person !== null)
      return say('chair-elected-person', { chair: plainName(chair, language), person: person[language] });
    return say('chair-elected', { chair: stateName(chair, context) });
  },
  'meeting-opened': ({ meeting, session, cluster }, { language, forum }) => {
    const say = tellingIn(language);
    const sitting = forum.sessions.find((s) => s.id === session)?.title[language] ?? session;
    const item = forum.clusters.find((c) => c.id === cluster)?.title[language];
    if (item === undefined) return say('meeting-opened-bare', { n: meeting, session: sitting });
    return say('meeting-opened', { n: meeting, session: sitting, cluster: item });
  },
  'inject-arrived': ({ inject }, { language, injects }) => {
    const say = tellingIn(language);
    const news = injects.find((i) => i.id === inject);
    return news === undefined
      ? say('inject-unknown')
      : say('inject-arrived', { headline: withoutStop(news.headline[language]) });
  },
  'mode-changed': ({ mode }, { language }) => tellingIn(language)(`mode-${mode}`),
  'draft-circulated': ({ revision, edits, easedFor, closed }, context) => {
    const say = tellingIn(context.language);
    const head =
      revision <= 0
        ? say('zero-draft')
        : edits.length === 0
          ? say('draft-unchanged', { revision })
          : say('draft-changed', { revision, n: netChanges(edits, easedFor).length });
    const eased = [...new Set(easedFor.flatMap((state) => (state === null ? [] : [state])))];
    return `${[
      head,
      ...(eased.length === 0 ? [] : [say('draft-eased', { eased: stateNames(eased, context) })]),
      ...(closed ? [say('draft-closed')] : []),
    ].join('; ')}.`;
  },
  'compromise-proposed': ({ edit }, context) =>
    tellingIn(context.language)('compromise-proposed', { edit: proposed(edit, context) }),
  'moved-to-summary': ({ provision }, context) =>
    tellingIn(context.language)('moved-to-summary', { at: provisionName(provision, context) }),
  suspended: (happening, { language }) => tellingIn(language)(`suspended-${happening.for}`),
  adjourned: ({ meeting, brackets }, { language }) =>
    brackets === 0
      ? tellingIn(language)('adjourned-clean', { meeting })
      : tellingIn(language)('adjourned', { meeting, n: brackets }),
};
