import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorrections } from '../../src/pipeline/correct/read.ts';
import { InputError } from '../../src/pipeline/errors.ts';
import { SMALL } from '../pipeline/correct/small.ts';
import { hostileText, tries } from './runs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const GOOD = `corrections:
  - clipping: 0123456789ab
    edit: { type: fine, targets: brightcart }
    set: { amount: 5, currency: EUR }
    author: An editor
    day: 2021-03-19
    reason: The newspaper corrected itself.
  - merge: [a, b]
    into: c
    author: An editor
    day: 2021-03-19
    reason: Both tell the same.
`;

it('a corrections file that somebody damaged is read, or refused with its name, and a line where one is at fault', async () => {
  const noise = fc.oneof(
    hostileText(),
    fc.constantFrom('- ', ': ', '&a ', '*a', '!!js ', '|', '>', '[', '{', '~', '\t', '\n')
  );
  const change = fc.record({ at: fc.nat(GOOD.length), cut: fc.nat(20), put: noise });
  const file = fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes
        .reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), GOOD)
        .toWellFormed()
    );
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const path = join(folder, 'corrections.yaml');
      await writeFile(path, text);
      try {
        const { corrections } = await readCorrections(path, SMALL, []);
        for (const { author, day, reason } of corrections) {
          expect(author.trim() && reason.trim()).not.toBe('');
          expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect(String(error)).toContain('corrections.yaml');
      }
    }),
    tries()
  );
});
