import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  correctionFiles,
  fileForDecisions,
  readCorrectionFiles
} from '../../../src/pipeline/correct/files.ts';
import { ID, SMALL } from './small.ts';

let folder = '';
let [own, press, mine, beside] = ['', '', '', ''];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coupures-files-'));
  [own, press, mine, beside] = ['own.yaml', 'press.txt', 'mine.txt', 'mine.corrections.yaml'].map((name) =>
    join(folder, name)
  ) as [string, string, string, string];
  await writeFile(press, 'a corpus');
  await writeFile(mine, 'another');
  await writeFile(own, `corpus: press.txt\ncorrections:\n${removal('brightcart')}`);
});
afterEach(() => rm(folder, { recursive: true }));

const removal = (company: string) =>
  `  - { clipping: ${ID}, remove: { company: ${company} }, author: A, day: 2021-04-02, reason: B }\n`;

describe('the corrections files of corpora', () => {
  it('are the project’s own and those that stand beside the corpora, or the one that is named', async () => {
    expect(correctionFiles([mine], undefined, own)).toEqual([own]);
    await writeFile(beside, '');
    expect(correctionFiles([press, mine], undefined, own)).toEqual([own, beside]);
    expect(correctionFiles([mine], press, own)).toEqual([press]);
    await rm(own);
    expect(correctionFiles([mine], undefined, own)).toEqual([beside]);
  });

  it('take new decisions only for the corpora that they are about', async () => {
    expect(await fileForDecisions([press], undefined, own)).toBe(own);
    expect(await fileForDecisions([mine], undefined, own)).toBe(beside);
    expect(await fileForDecisions([mine], press, own)).toBe(press);
    expect(await fileForDecisions([press, mine], undefined, own)).toBeNull();
    await writeFile(own, 'corrections: []\n');
    expect(await fileForDecisions([mine], undefined, own)).toBe(own);
    await rm(own);
    expect(await fileForDecisions([press], undefined, own)).toBe(join(folder, 'press.corrections.yaml'));
  });

  it('have all to match what stands beside a corpus, and nothing that is about another', async () => {
    await writeFile(beside, `corrections:\n${removal('northmail')}`);
    const { corrections } = await readCorrectionFiles([own, beside], SMALL, [mine]);
    expect(corrections).toMatchObject([
      { mention: { entity: 'brightcart' }, foreign: true },
      { mention: { entity: 'northmail' } }
    ]);
    expect(corrections[1]).not.toHaveProperty('foreign');
  });

  it('may be empty: nothing is decided yet', async () => {
    await writeFile(beside, '');
    expect(await readCorrectionFiles([beside], SMALL, [mine])).toEqual({ corrections: [] });
  });
});
