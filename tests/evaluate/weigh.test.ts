import { describe, expect, it } from 'vitest';
import { signWeightTable } from '../../src/evaluate/weigh.ts';

describe('the table of weights', () => {
  const examples = Array.from({ length: 40 }, (_, i) => ({
    language: i % 2 === 0 ? 'en' : 'fr',
    signs: [i % 4 < 2 ? 'fined COMPANY' : 'bought, sold', `rare ${i}`],
    told: i % 4 < 2
  }));
  const lines = signWeightTable(examples).trimEnd().split('\n');

  it('has a line for each language and sign that enough examples show, and none for others', () => {
    expect(lines[0]).toBe('language,sign,weight');
    expect(lines.filter((line) => line.startsWith('en,fined COMPANY,'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('fr,"bought, sold",'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('rare');
  });

  it('speaks for what tells an action and against what does not', () => {
    const weightOf = (start: string) =>
      Number(
        lines
          .find((line) => line.startsWith(start))
          ?.split(',')
          .at(-1)
      );
    expect(weightOf('en,fined COMPANY,')).toBeGreaterThan(0.1);
    expect(weightOf('en,"bought, sold",')).toBeLessThan(-0.1);
  });

  it('is the same for the same examples in another order', () => {
    expect(signWeightTable([...examples].reverse())).toBe(lines.join('\n') + '\n');
  });
});
