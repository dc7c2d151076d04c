import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { InputError } from '../../src/pipeline/errors.ts';
import { describeClipping } from '../../src/pipeline/parse/clipping.ts';
import { readPassage } from '../../src/pipeline/parse/passages.ts';
import { parsePassage, parseSeenthis } from '../../src/pipeline/parse/seenthis.ts';
import { anyText, tries } from './runs.ts';
import { passagesIn } from '../fixtures/read-passages.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const passagesOf = (bytes: string | Uint8Array, chunk: number) => passagesIn(folder, bytes, chunk);

/** Lines as they stand in corpora, and lines that look like them. */
const line = fc.oneof(
  anyText(30).map((text) => text.replace(/[\0\r\n]/g, '')),
  fc.constantFrom(
    '',
    '    ',
    '• A title',
    ' • Another',
    '•',
    '    • a bullet in the text',
    '#tag #two (...)',
    '#'
  ),
  fc.constantFrom(
    'https://news.example/2021/03/19/a',
    '    //news.example/x',
    '[...]',
    'text (…)',
    'ping @someone'
  )
);
const layout = fc
  .array(line, { maxLength: 30 })
  .map((lines) => ['• First', ...lines].join('\n').toWellFormed());

it('any lines, cut into pieces of any size, give the clippings of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(layout, fc.integer({ min: 4, max: 200 }), async (text, chunk) => {
      const passages = await passagesOf(text, chunk);
      expect(passages.map(parsePassage)).toEqual(parseSeenthis(text, join(folder, 'corpus.txt')));
      for (const { text: read, ...place } of passages) expect(readPassage(place).text).toBe(read);
    }),
    tries()
  );
});

it('any bytes give clippings, or an error that names the file', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(layout, fc.uint8Array({ maxLength: 6 }), fc.nat(400)).map(([text, noise, at]) => {
      const whole = Buffer.from(text);
      return Buffer.concat([whole.subarray(0, at), noise, whole.subarray(at)]);
    })
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      try {
        expect((await passagesOf(given, 64)).length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect(String(error)).toContain('corpus.txt');
      }
    }),
    tries()
  );
});

it('what a clipping is described by stands in it', () => {
  fc.assert(
    fc.property(layout, (text) => {
      for (const raw of parseSeenthis(text, 'corpus.txt')) {
        const clipping = describeClipping(raw);
        expect(clipping.text).toBe(`${raw.title}\n\n${raw.body}`);
        expect(clipping.text.slice(clipping.bodyStart)).toBe(raw.body);
        expect(new Set(clipping.tags).size).toBe(clipping.tags.length);
        expect(clipping.tags.some((tag) => tag.startsWith('#'))).toBe(false);
        if (clipping.url !== null) expect(clipping.url).toMatch(/^https?:\/\//);
        const { date, precision } = clipping.published;
        expect(date?.length ?? 0).toBe({ day: 10, month: 7, year: 4, unknown: 0 }[precision]);
      }
    }),
    tries()
  );
});
