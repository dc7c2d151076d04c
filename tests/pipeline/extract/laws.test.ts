import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { loadLaws } from '../../../src/pipeline/extract/laws/laws.ts';

const folder = mkdtempSync(join(tmpdir(), 'laws-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file of laws', () => {
  it.each([
    ['name,home\n', 'laws.csv:1: the header is "name,home"; it must be "name,jurisdiction,enforcer,aliases"'],
    [
      'name,jurisdiction,enforcer,aliases\nDORA,Europe,,\n',
      'laws.csv:2: jurisdiction "Europe" is none; use two capitals, as FR or EU'
    ],
    [
      'name,jurisdiction,enforcer,aliases\nDORA,EU,,\nNIS 2,EU,,DORA\n',
      'laws.csv:3: "DORA" stands there twice; delete one'
    ]
  ])('stops at a mistake: %j', (text, message) => {
    const path = join(folder, 'laws.csv');
    writeFileSync(path, text);
    expect(() => loadLaws(path)).toThrow(`data/gazetteers/${message}`);
  });
});

describe('the laws of the project', () => {
  it('are enforced by authorities that the gazetteer has, of the country whose laws they are', async () => {
    const { authorities } = await loadGazetteers('data/gazetteers');
    const homes = new Map(authorities.map(({ id, jurisdiction }) => [id, jurisdiction]));
    const enforced = [...loadLaws().byName.values()].filter(({ enforcer }) => enforcer !== null);
    expect(enforced.length).toBeGreaterThan(5);
    for (const { enforcer, jurisdiction } of enforced) expect(homes.get(enforcer ?? '')).toBe(jurisdiction);
  });
});
