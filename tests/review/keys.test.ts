import { describe, expect, it } from 'vitest';
import { COMMANDS, commandOf } from '../../src/lib/review/keys.ts';

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false },
  ...more
});

describe('the key of a command', () => {
  it('is one for each, in either case', () => {
    expect(new Set(Object.values(COMMANDS)).size).toBe(Object.keys(COMMANDS).length);
    for (const [command, key] of Object.entries(COMMANDS)) {
      expect(commandOf(press(key), false)).toBe(command);
      expect(commandOf(press(key.toUpperCase()), false)).toBe(command);
    }
    expect(commandOf(press('x'), false)).toBeNull();
  });

  it('does nothing while something is typed or composed, or together with a key of the browser', () => {
    expect(commandOf(press('c'), true)).toBeNull();
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing'])
      expect(commandOf(press('c', { [held]: true }), false)).toBeNull();
  });

  it('decides once, however long it is held', () => {
    expect(commandOf(press('c', { repeat: true }), false)).toBeNull();
    expect(commandOf(press('n', { repeat: true }), false)).toBe('next');
  });
});
