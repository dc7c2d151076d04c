import { expect, it } from 'vitest';
import { unsavedEntries } from '../../src/build/unsaved-entries.ts';

const one = '  - clipping: a # A title\n    confirm: { type: fine, quote: It says so }\n    reason: Seen.\n';
const other = '  - clipping: b\n    published: 2021-03\n    reason: Seen.\n';

it('what was saved is not saved again, however the file is written by now', () => {
  const file = `# Head\ncorrections:\n- clipping: a\n  confirm: {type: fine,\n    quote: 'It says so'}\n  reason: >-\n    Seen.\n`;
  expect(unsavedEntries(file, `${one}\n${other}`)).toBe(other);
  expect(unsavedEntries(file, one)).toBe('');
});

it('what differs in one word is another entry', () => {
  expect(unsavedEntries(`corrections:\n${one}`, one.replace('Seen', 'Read'))).toContain('Read');
});

it('all is kept where there is nothing to compare it with', () => {
  for (const file of ['', '# none yet\n', 'corrections:\n', 'corrections: [\n', 'a text\n'])
    expect(unsavedEntries(file, one)).toBe(one);
  expect(unsavedEntries(`corrections:\n${one}`, 'no entries')).toBe('no entries');
});
