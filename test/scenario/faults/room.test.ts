/** Stakes, news and briefings. */
import { expect, test } from 'vitest';
import { changed, toldOf, VALID } from '../fixture.ts';
import { eachIsTold } from '../slips.ts';
import type { Slip } from '../slips.ts';

const ROOM: readonly Slip[] = [
  [
    'a position twice',
    'stakes:\n',
    '  - { state: KE, issue: CAPACITY, position: 0, why: { en: a, ru: а }, source: report }\nstakes:\n',
    '75:5 positions.1: found "KE CAPACITY" a second time',
  ],
  [
    'a stake in an unknown provision',
    'provision: contact-1\n    wants',
    'provision: contact-2\n    wants',
    '77:16 stakes.0.provision: found "contact-2", expected the id of a provision of this scenario, for example contact-1',
  ],
  [
    'a stake in a reading that is not on offer',
    'wants: high',
    'wants: high-blurred',
    '78:12 stakes.0.wants: found "high-blurred", expected a reading of that provision',
  ],
  [
    'a stake in no reading',
    '    wants: high\n    refuses: deleted\n',
    '',
    '76:5 stakes.0: found a stake that neither wants nor refuses',
  ],
  ['an inject twice', 'id: a-pause', 'id: a-letter', '109:9 injects.2.id: found "a-letter" a second time'],
  [
    'an inject after the last meeting',
    'meeting: 2',
    'meeting: 5',
    '93:14 injects.0.meeting: found meeting 5, expected one of the 4 meetings of the forum',
  ],
  [
    'a condition of no kind',
    'kind: brackets-at-least',
    'kind: brackets',
    '111:24 injects.2.condition.kind: found "brackets", expected brackets-at-least',
  ],
  [
    'a condition without its number',
    ', count: 3',
    '',
    '111:5 injects.2.condition.count: found nothing, expected a whole number from 0 to 200',
  ],
  [
    'a condition on a provision that is only on the shelf',
    'kind: standing, provision: contact-1',
    'kind: standing, provision: supply-chain-integrity',
    '104:45 injects.1.condition.provision: found "supply-chain-integrity", expected the id of a provision of the text',
  ],
  [
    'a condition on a reading that is not on offer',
    'standing: mid-blurred',
    'standing: high-blurred',
    '104:66 injects.1.condition.standing: found "high-blurred", expected a reading of that provision',
  ],
  [
    'a briefing twice',
    'history:\n',
    '  - { state: KE, headline: { en: a, ru: а }, body: [{ en: a, ru: а }] }\nhistory:\n',
    '128:14 briefings.1.state: found "KE" a second time',
  ],
  [
    'a briefing without a body',
    '    body:\n      - { en: "You lead a small delegation.", ru: "Вы возглавляете небольшую делегацию." }\n      - { en: "Your engineers read the report first.", ru: "Ваши инженеры первыми прочтут доклад." }\n',
    '',
    '123:5 briefings.0.body: found nothing, expected a list of 1 to 8',
  ],
];

eachIsTold(ROOM);

test('all sessions together have at most forty meetings', () => {
  const session = (id: string): string =>
    `\n    - { id: ${id}, kind: virtual, title: { en: a, ru: а }, dates: { en: a, ru: а }, meetings: 18 }`;
  const meetings = (...ids: readonly string[]): readonly string[] =>
    toldOf(changed(VALID, 'meetings: 4', `meetings: 4${ids.map(session).join('')}`));
  expect(meetings('s2', 's3')).toEqual([]);
  expect(meetings('s2', 's3', 's4')).toEqual([
    'forum.sessions: found 58 meetings, expected 1 to 40 meetings in all sessions together',
  ]);
});
