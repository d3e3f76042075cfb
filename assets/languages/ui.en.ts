/** Words of the screen: labels, titles, hints. Sentences about what happened stand in `telling.*.ts`. */
import { CHAMBER_EN } from './ui/chamber.en.ts';
import { DEBRIEF_EN } from './ui/debrief.en.ts';
import { QUESTION_EN } from './ui/question.en.ts';
import { ROOM_EN } from './ui/room.en.ts';
import { SEATS_EN } from './ui/seats.en.ts';
import { SENSES_EN } from './ui/senses.en.ts';
import { WHY_EN } from './ui/why.en.ts';
import { WORK_EN } from './ui/work.en.ts';

export const en = {
  ...SEATS_EN,
  ...CHAMBER_EN,
  ...WORK_EN,
  ...WHY_EN,
  ...QUESTION_EN,
  ...ROOM_EN,
  ...SENSES_EN,
  ...DEBRIEF_EN,
};
