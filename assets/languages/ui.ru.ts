/** Words of the screen in Russian. */
import type { SameKeys } from '../../src/telling/words.ts';
import type { en } from './ui.en.ts';
import { CHAMBER_RU } from './ui/chamber.ru.ts';
import { DEBRIEF_RU } from './ui/debrief.ru.ts';
import { QUESTION_RU } from './ui/question.ru.ts';
import { ROOM_RU } from './ui/room.ru.ts';
import { SEATS_RU } from './ui/seats.ru.ts';
import { SENSES_RU } from './ui/senses.ru.ts';
import { WHY_RU } from './ui/why.ru.ts';
import { WORK_RU } from './ui/work.ru.ts';

export const ru: SameKeys<typeof en> = {
  ...SEATS_RU,
  ...CHAMBER_RU,
  ...WORK_RU,
  ...WHY_RU,
  ...QUESTION_RU,
  ...ROOM_RU,
  ...SENSES_RU,
  ...DEBRIEF_RU,
};
