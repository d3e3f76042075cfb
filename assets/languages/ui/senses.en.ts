/** Words for what is seen, heard and pressed beside the game itself. Variables: see `src/telling/words.ts`. */
export const SENSES_EN = {
  'order.alphabet': 'Seats by alphabet, from the Member drawn by lot.',
  'order.region': 'Seats by regional group, from the left.',
  'order.stance': 'Seats by what they have shown, from the left.',
  'flags.on': 'Flags on every seat.',
  'flags.off': 'Flags only on seats that speak.',
  'menu.order.alphabet': 'Seats stand by alphabet. By region',
  'menu.order.region': 'Seats stand by region. By stance',
  'menu.order.stance': 'Seats stand by stance. By alphabet',
  'menu.flags-on': 'Show a flag on every seat',
  'menu.flags-off': 'Hide the flags of those who are silent',
  'picture.take': 'Picture of the result',
  'picture.what': '{scenario}. {dates}. Game {seed}',
  'picture.unbroken': 'Delegations without a bracket, meeting by meeting: nobody broke the line.',
  'picture.broken': 'Delegations without a bracket, meeting by meeting, and where the line was broken.',
  'picture.line': 'Delegations without a bracket, meeting by meeting.',
} as const;
