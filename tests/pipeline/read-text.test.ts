import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/pipeline/errors.ts';
import { readText } from '../../src/pipeline/read-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('reading a text file', () => {
  it('drops the byte order mark and carriage returns', async () => {
    expect(await readText(await file('crlf.txt', '\ufeffun\r\ndeux\rtrois'))).toBe('un\ndeux\ntrois');
  });

  it.each([
    ['a missing file', () => Promise.resolve(join(folder, 'none.txt')), /none\.txt: no such file/],
    ['a folder', () => Promise.resolve(folder), /is a folder; name the files/],
    ['an empty file', () => file('empty.txt', ''), /empty\.txt: the file is empty/],
    ['white space', () => file('blank.txt', ' \n\n'), /blank\.txt: the file holds only white space/],
    [
      'a binary',
      () => file('image.bin', Uint8Array.of(137, 80, 0, 1)),
      /image\.bin: this looks like a binary/
    ],
    [
      'UTF-16',
      () => file('wide.txt', Buffer.from('\ufeffété', 'utf16le')),
      /wide\.txt: this is UTF-16.*iconv/
    ],
    [
      'Latin-1',
      () => file('latin.txt', Buffer.from('un\nété', 'latin1')),
      /latin\.txt:2: not UTF-8 \(byte 0xe9\).*iconv/
    ]
  ])('refuses %s with the path and a remedy', async (_, make, message) => {
    const reading = readText(await make());
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(message);
  });
});
