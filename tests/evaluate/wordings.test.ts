import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeWordings, reportWordings } from '../../src/evaluate/wordings.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../src/pipeline/types.ts';

describe('ways of telling an action', () => {
  let folder: string;
  let gazetteers: Gazetteers;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wordings-'));
    gazetteers = await loadGazetteers('data/gazetteers');
  });
  afterAll(() => rm(folder, { recursive: true }));
  const judge = async (...lines: unknown[]) => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    await writeFile(join(folder, 'wordings-en.jsonl'), `${text}\n`);
    return judgeWordings(folder, gazetteers);
  };

  it('are right where an action of the type is found, or none in what tells none; odd lines are for development', async () => {
    const judged = await judge(
      { type: 'fine', text: 'The French competition authority fined Google €220 million.' },
      { type: 'ban', text: 'The French competition authority fined Google €220 million.' },
      { type: null, text: 'The French competition authority fined Google €220 million.' },
      { type: null, text: 'Google published its yearly report.' }
    );
    expect(judged.map(({ line, half, right }) => [line, half, right])).toEqual([
      [1, 'dev', true],
      [2, 'held-out', false],
      [3, 'dev', false],
      [4, 'held-out', true]
    ]);
    const report = reportWordings(judged);
    expect(report).toMatch(/en, actions found +100\.0 .*1\/1 +0\.0 .*0\/1/);
    expect(report).toMatch(/wordings-en\.jsonl:3 not silent/);
    // Errors of the other half would be learnt from.
    expect(report).not.toMatch(/jsonl:2/);
  });

  it.each([
    ['{', /wordings-en\.jsonl:1: no JSON object/],
    [{ type: 'fined', text: 'x' }, /wordings-en\.jsonl:1: type "fined" is unknown; use null or one of fine,/],
    [{ type: null }, /wordings-en\.jsonl:1: "text" is missing/]
  ])('stop at a line that is none: %j', async (line, message) => {
    await expect(judge(line)).rejects.toThrow(message);
  });

  it('are none where there are no files', async () => {
    expect(await judgeWordings(join(folder, 'elsewhere'), gazetteers)).toEqual([]);
  });
});
