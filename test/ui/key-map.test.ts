/** Single keys, and those a player puts in their place. */
import { describe, expect, test } from 'vitest';
import { characterOf, commandAt, COMMANDS, giveKey, keyOf, readKeyMap } from '../../src/ui/key-map.ts';

test('no two commands come with the same key', () => {
  expect(new Set(COMMANDS.map(({ key }) => key)).size).toBe(COMMANDS.length);
});

describe('a key given to a command', () => {
  const map = giveKey({}, 'group', 'y');

  test('does it from then on, and the old one does nothing', () => {
    expect(map).toEqual({ group: 'y' });
    expect(commandAt({ group: 'y' }, 'y')).toBe('group');
    expect(commandAt({ group: 'y' }, 'g')).toBeNull();
    expect(keyOf({ group: 'y' }, 'flags')).toBe('f');
  });

  test('is refused while another command has it, and free once that has moved', () => {
    expect(giveKey({}, 'group', 'f')).toEqual({ why: 'taken', by: 'flags' });
    expect(giveKey({ flags: 'v' }, 'group', 'f')).toEqual({ flags: 'v', group: 'f' });
  });

  test('is one character, and no digit: those belong to the acts', () => {
    expect(giveKey({}, 'group', 'Shift')).toEqual({ why: 'not-single' });
    expect(giveKey({}, 'group', ' ')).toEqual({ why: 'not-single' });
    expect(giveKey({}, 'group', '3')).toEqual({ why: 'digit' });
  });

  test('leaves no trace when it is the one that the command comes with', () => {
    expect(giveKey({ group: 'y' }, 'group', 'g')).toEqual({});
  });
});

test('kept keys that clash or make no sense are left out', () => {
  expect(readKeyMap({ group: 'y', flags: 'y', undo: 7, nonsense: 'q', room: 'ab' })).toEqual({ group: 'y' });
  expect(readKeyMap('g')).toEqual({});
  expect(readKeyMap(null)).toEqual({});
});

test('two commands that changed keys with each other keep them', () => {
  expect(readKeyMap({ group: 'f', flags: 'g' })).toEqual({ group: 'f', flags: 'g' });
});

test('a keyboard of other letters presses the letter printed beside', () => {
  expect(characterOf({ key: 'п', code: 'KeyG' })).toBe('g');
  expect(characterOf({ key: 'G', code: 'KeyG' })).toBe('g');
  expect(characterOf({ key: 'a', code: 'KeyQ' })).toBe('a');
  expect(characterOf({ key: '?', code: 'Slash' })).toBe('?');
});
