import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPassage, readPassages } from '../../../src/pipeline/parse/passages.ts';
import { parsePassage, parseSeenthis } from '../../../src/pipeline/parse/seenthis.ts';
import { passagesIn } from '../../fixtures/read-passages.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-passages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const TEXT = `Clipped by hand • not a title
 • Première coupure

    https://news.example/2021/03/19/premiere
    Un texte accentué, « cité ».
      • indented too far for a title
    #un #deux

   • Second clipping
    No address; a line that ends the file • here.

•
• Third
    https://news.example/third`;

const passagesOf = (bytes: string | Uint8Array, chunk: number) => passagesIn(folder, bytes, chunk);

describe('reading a corpus as a stream', () => {
  it.each([
    ['line feeds', TEXT],
    ['carriage returns and line feeds', TEXT.replaceAll('\n', '\r\n')],
    ['carriage returns', TEXT.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${TEXT}`],
    ['a title on the first line', TEXT.slice(TEXT.indexOf(' • Prem'))]
  ])('finds the same clippings and lines in pieces of any size, with %s', async (_, text) => {
    const whole = parseSeenthis(
      text.replace('\ufeff', '').replace(/\r\n?/g, '\n'),
      join(folder, 'corpus.txt')
    );
    expect(whole).toHaveLength(3);
    for (const chunk of [3, 7, 64, 1 << 20])
      expect((await passagesOf(text, chunk)).map(parsePassage)).toEqual(whole);
  });

  it('gives places from which each clipping is read again', async () => {
    const passages = await passagesOf(TEXT.replaceAll('\n', '\r\n'), 16);
    for (const { text, ...place } of passages) expect(readPassage(place)).toEqual({ ...place, text });
  });

  it.each([
    [
      'a zero byte',
      Buffer.from(`${TEXT}\0`),
      /corpus\.txt: this looks like a binary file \(zero byte at offset 312\)/
    ],
    [
      'a byte that is no UTF-8',
      Buffer.concat([Buffer.from('• One\n\n    text\n'), Buffer.from([0x65, 0xe9, 0x0a])]),
      /corpus\.txt:4: not UTF-8 \(byte 0xe9\)/
    ],
    ['UTF-16', Buffer.from('\ufeff• One', 'utf16le'), /corpus\.txt: this is UTF-16/],
    ['nothing', Buffer.alloc(0), /corpus\.txt: the file is empty/],
    ['white space', Buffer.from('\n \n'), /corpus\.txt: the file holds only white space/],
    ['no title', Buffer.from('A letter.\n• \n'), /corpus\.txt: no clipping found/]
  ])('refuses %s with the path and the place', async (_, bytes, message) => {
    for (const chunk of [4, 1 << 20]) await expect(passagesOf(bytes, chunk)).rejects.toThrow(message);
  });

  it('refuses a folder and a missing file', async () => {
    const read = async (path: string) => {
      for await (const passage of readPassages(path)) void passage;
    };
    await expect(read(folder)).rejects.toThrow(/this is a folder; name the files in it/);
    await expect(read(join(folder, 'gone.txt'))).rejects.toThrow(/gone\.txt: no such file/);
  });
});
