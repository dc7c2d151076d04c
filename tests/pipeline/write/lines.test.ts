import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLineFile, linesOf } from '../../../src/pipeline/write/lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'coupures-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Some lines are as long as what is written at once, some longer; letters of one to four bytes fall across its ends. */
const LINES = [
  '',
  'é'.repeat(400_000),
  ...Array.from({ length: 300 }, (_, i) => `${i} ${'a€𝄞'.repeat(i * 3)}`),
  'x'.repeat((1 << 20) - 1),
  '’'.repeat(900_000),
  'the last'
];

describe('files of lines', () => {
  it('hold all lines, whole and in order, however long they are', () => {
    const pieces: Buffer[] = [];
    const file = createLineFile(join(folder, 'lines'), (piece) => pieces.push(Buffer.from(piece)));
    for (const line of LINES) file.add(line);
    file.close();
    file.close();
    const whole = Buffer.from(LINES.map((line) => `${line}\n`).join(''));
    expect(readFileSync(file.path).equals(whole)).toBe(true);
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    expect([...linesOf(file.path)]).toEqual(LINES);
    expect([file.lines(), file.bytes(), file.longest()]).toEqual([LINES.length, whole.length, (1 << 20) - 1]);
  });
});
