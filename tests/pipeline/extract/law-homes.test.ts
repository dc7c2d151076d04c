import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLawHomes } from '../../../src/pipeline/extract/laws/law-homes.ts';

const folder = mkdtempSync(join(tmpdir(), 'laws-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file of laws', () => {
  it.each([
    ['name,home\n', 'laws.csv:1: the header is "name,home"; it must be "name,jurisdiction,aliases"'],
    [
      'name,jurisdiction,aliases\nDORA,Europe,\n',
      'laws.csv:2: jurisdiction "Europe" is none; use two capitals, as FR or EU'
    ],
    [
      'name,jurisdiction,aliases\nDORA,EU,\nNIS 2,EU,DORA\n',
      'laws.csv:3: "DORA" stands there twice; delete one'
    ]
  ])('stops at a mistake: %j', (text, message) => {
    const path = join(folder, 'laws.csv');
    writeFileSync(path, text);
    expect(() => createLawHomes(path)).toThrow(`data/gazetteers/${message}`);
  });
});
