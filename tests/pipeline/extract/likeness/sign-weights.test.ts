import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chanceOf, loadSignWeights } from '../../../../src/pipeline/extract/likeness/sign-weights.ts';

async function tableOf(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'weights-')), 'sign-weights.csv');
  await writeFile(file, text);
  return file;
}

describe('weights of signs', () => {
  it('add up to the odds, with what every sentence has', async () => {
    const weights = loadSignWeights(await tableOf('language,sign,weight\nen,fined COMPANY,2\nen,#,-1\n'));
    expect(chanceOf(['fined COMPANY', 'unknown'], weights.get('en'))).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(chanceOf([], weights.get('en'))).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  it('leave it open in a language that none were fitted for', () => {
    expect(chanceOf(['fined COMPANY'], undefined)).toBe(0.5);
  });

  it('say which line is wrong, and how the table is written', async () => {
    const file = await tableOf('language,sign,weight\nen,fined,much\n');
    expect(() => loadSignWeights(file)).toThrow(
      'sign-weights.csv:2: "en,fined,much" is no language, sign and number; write the table again with "npm run evaluate -- --weigh"'
    );
    const other = await tableOf('sign,weight\n');
    expect(() => loadSignWeights(other)).toThrow('sign-weights.csv:1: the header is "sign,weight"');
  });

  it('are there for both languages', () => {
    const weights = loadSignWeights();
    const english = weights.get('en');
    expect(chanceOf(['COMPANY', 'fined COMPANY'], english)).toBeGreaterThan(
      chanceOf(['COMPANY', 'bought COMPANY'], english)
    );
    expect(weights.get('fr')?.size).toBeGreaterThan(1000);
  });
});
