import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../src/evaluate/check.ts';
import { readLabels } from '../../src/evaluate/labels.ts';
import type { LabelledClipping } from '../../src/evaluate/labels.ts';
import { clippingOf, WORLD } from '../pipeline/extract/gazetteers.ts';
import { EVIDENCE, label, labelledFine } from './labels.ts';

async function read(...clippings: LabelledClipping[]) {
  const file = join(await mkdtemp(join(tmpdir(), 'labels-')), 'dev.json');
  await writeFile(file, JSON.stringify({ corpus: 'dev.txt', clippings }, null, 2));
  return readLabels(file);
}

describe('checking labels', () => {
  it('reports names that no gazetteer has, with file and line', async () => {
    const half = await read(label({ companies: [{ name: 'Alibaba' }, { name: 'Acme' }] }));
    const [notice, ...more] = checkLabels(half, [clippingOf('A title')], WORLD);
    expect(notice).toMatch(/dev\.json:\d+: no company of the gazetteers is called Acme\.$/);
    expect(more).toEqual([]);
    const line = Number(/:(\d+): no/.exec(notice ?? '')?.[1]);
    expect(half.source.split('\n')[line - 1]).toContain('Acme');
  });

  it('stops at evidence that is not in the text', async () => {
    const half = await read(label({ actions: [labelledFine()] }));
    expect(() => checkLabels(half, [clippingOf('A title', 'Nothing.')], WORLD)).toThrow(
      'does not stand in the text'
    );
    expect(() => checkLabels(half, [clippingOf('A title', EVIDENCE)], WORLD)).not.toThrow();
  });

  it('stops where labels and clippings are not as many', async () => {
    const half = await read(label());
    expect(() => checkLabels(half, [], WORLD)).toThrow('1 labels, but 0 clippings in dev.txt');
  });

  it('stops at a type, a status or a date that does not exist', async () => {
    const type = 'fnie' as 'fine';
    await expect(read(label({ actions: [labelledFine({ type })] }))).rejects.toThrow(
      'type "fnie" is unknown'
    );
    await expect(read(label({ actions: [labelledFine({ date: 'March 2021' })] }))).rejects.toThrow(
      'is no date'
    );
  });

  it('says which file cannot be read', async () => {
    await expect(readLabels('/nowhere/dev.json')).rejects.toThrow('/nowhere/dev.json: cannot be read');
  });
});
