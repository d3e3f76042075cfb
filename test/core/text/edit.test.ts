import { expect, test } from 'vitest';
import type { Bracket, Draft } from '../../../src/core/text/draft.ts';
import { applyEdit, applyEdits, editChanges, sameEdit } from '../../../src/core/text/edit.ts';
import { zeroDraft } from './sample-text.ts';

const held = (bracket: Partial<Bracket>): Draft => ({
  ...zeroDraft,
  brackets: [{ by: 'US', provision: 'hospitals', reading: 'high', force: null, since: 1, ...bracket }],
});

test('an edit changes the words and credits who moved them', () => {
  const after = applyEdit(zeroDraft, { provision: 'hospitals', reading: 'high', force: 'shall' }, 'MX');
  expect(after.standings['hospitals']).toEqual({
    reading: 'high',
    force: 'shall',
    standing: 'text',
    movedBy: 'MX',
    sponsors: [],
  });
  expect(after.standings['cables']).toBe(zeroDraft.standings['cables']);
});

test('an edit to what already stands changes nothing, not even whose words they are', () => {
  const edit = { provision: 'hospitals', reading: 'low', force: 'should', standing: 'text' } as const;
  expect(editChanges(zeroDraft, edit)).toBe(false);
  expect(applyEdit(zeroDraft, edit, 'MX')).toBe(zeroDraft);
});

test('a bracket stays when words change to something else than its holder wants', () => {
  const after = applyEdit(held({}), { provision: 'hospitals', reading: 'bridge' }, null);
  expect(after.brackets).toHaveLength(1);
});

test('a bracket falls when its holder gets the words and the verb asked for', () => {
  expect(applyEdit(held({}), { provision: 'hospitals', reading: 'high' }, null).brackets).toEqual([]);
  const both = held({ force: 'shall' });
  expect(applyEdit(both, { provision: 'hospitals', reading: 'high' }, null).brackets).toHaveLength(1);
  expect(applyEdit(both, { provision: 'hospitals', reading: 'high', force: 'shall' }, null).brackets).toEqual([]);
});

test('a bracket to have words out falls when they move to the summary', () => {
  const after = applyEdit(held({ reading: null }), { provision: 'hospitals', standing: 'summary' }, null);
  expect(after.brackets).toEqual([]);
});

test('a bracket on words that leave the text has nothing left to hold', () => {
  expect(applyEdit(held({}), { provision: 'hospitals', standing: 'deleted' }, null).brackets).toEqual([]);
});

test('a bracket on another provision is not touched', () => {
  expect(applyEdit(held({}), { provision: 'cables', reading: 'high' }, null).brackets).toHaveLength(1);
});

test('to move words to the summary does not change whose words they are', () => {
  const mexico = applyEdit(zeroDraft, { provision: 'hospitals', reading: 'high' }, 'MX');
  expect(applyEdit(mexico, { provision: 'hospitals', standing: 'summary' }, null).standings['hospitals']?.movedBy).toBe(
    'MX',
  );
});

test('who brings words back into the text moved them', () => {
  const out = applyEdit(zeroDraft, { provision: 'hospitals', standing: 'deleted' }, null);
  expect(applyEdit(out, { provision: 'hospitals', standing: 'text' }, 'KE').standings['hospitals']?.movedBy).toBe('KE');
});

test('two edits ask for the same words only when every part is the same', () => {
  expect(sameEdit({ provision: 'a', reading: 'x' }, { provision: 'a', reading: 'x' })).toBe(true);
  expect(sameEdit({ provision: 'a', reading: 'x' }, { provision: 'a', reading: 'x', force: 'shall' })).toBe(false);
  expect(sameEdit({ provision: 'a', reading: 'x' }, { provision: 'b', reading: 'x' })).toBe(false);
});

test('a package applies both of its edits', () => {
  const after = applyEdits(
    zeroDraft,
    [
      { provision: 'hospitals', reading: 'high' },
      { provision: 'cables', standing: 'deleted' },
    ],
    'BR',
  );
  expect(after.standings['hospitals']?.reading).toBe('high');
  expect(after.standings['cables']?.standing).toBe('deleted');
});

test('an edit of a provision that the draft does not know is our own bug', () => {
  expect(() => applyEdit(zeroDraft, { provision: 'nowhere', standing: 'deleted' }, null)).toThrow('nowhere');
});
