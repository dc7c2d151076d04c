import { describe, expect, it } from 'vitest';
import { appendEntries } from '../../src/build/append-entries.ts';

const ENTRY = '  - clipping: 0123456789ab # A title\n    confirm: { type: fine }\n';
const append = (text: string, entries = ENTRY) => appendEntries('c.yaml', text, entries);

describe('appending entries to a corrections file', () => {
  it('keeps every character that is there, and puts the entries after the last', () => {
    const text =
      '# Head\n\ncorpus: a.txt\n\ncorrections:\n  # the first\n  - clipping: x # aside\n    reason: >-\n      Two\n      lines.\n';
    expect(append(text)).toBe(`${text}\n${ENTRY}`);
  });

  it('begins the list where the file has none, is empty, or holds only comments', () => {
    expect(append('')).toBe(`corrections:\n${ENTRY}`);
    expect(append('# Only this.')).toBe(`# Only this.\ncorrections:\n${ENTRY}`);
    expect(append('corpus: a.txt\n')).toBe(`corpus: a.txt\ncorrections:\n${ENTRY}`);
    expect(append('corrections:\n')).toBe(`corrections:\n\n${ENTRY}`);
    expect(append('corrections: # none yet')).toBe(`corrections: # none yet\n\n${ENTRY}`);
  });

  it('inserts them before what follows the list', () => {
    const text = 'corrections:\n  - clipping: x\n    reason: y\n\n# About the corpus\ncorpus: a.txt\n';
    expect(append(text)).toBe(
      `corrections:\n  - clipping: x\n    reason: y\n\n${ENTRY}\n# About the corpus\ncorpus: a.txt\n`
    );
  });

  it('keeps to the indentation and the line ends of the file, and ends its last line', () => {
    expect(append('corrections:\n- clipping: x\n  reason: y')).toBe(
      'corrections:\n- clipping: x\n  reason: y\n\n- clipping: 0123456789ab # A title\n  confirm: { type: fine }\n'
    );
    expect(append('corrections:\r\n  - clipping: x\r\n')).toBe(
      `corrections:\r\n  - clipping: x\r\n\r\n${ENTRY.replaceAll('\n', '\r\n')}`
    );
  });

  it.each([
    [
      'a list in brackets',
      'corpus: a.txt\ncorrections: [{ clipping: x }]\n',
      /c\.yaml:2: nothing can be appended/
    ],
    ['no YAML', 'corrections:\n  - "\n', /c\.yaml:\d: .* Mend it first/],
    ['a list of something else', '- a\n', /c\.yaml:1: this is no list of corrections/]
  ])('refuses a file that is %s', (_, text, message) => {
    expect(() => append(text)).toThrow(message);
  });

  it.each(['', 'corpus: b.txt', '- clipping: x', '  - x', '  - clipping: "', '  - clipping: x\ncorpus: y'])(
    'refuses %j as entries',
    (entries) => {
      expect(() => append('corrections:\n', entries)).toThrow(/no entries/);
    }
  );
});
