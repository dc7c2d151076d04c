import { expect, it } from 'vitest';
import { correctedFields } from '../../src/lib/view/correction-values.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { dataWords } from '../../src/lib/words/data.ts';

const LABELS = {
  chartWords: chartWords('en'),
  words: dataWords('en').corrections,
  names: (_kind: string, id: string) => `name of ${id}`,
  undated: 'undated'
};

it('clippings that a split names are told by their titles', () => {
  const after = JSON.stringify({ event: 'a-ban', clippings: ['0123456789ab', 'ba9876543210'] });
  const told = correctedFields(after, { ...LABELS, titles: { '0123456789ab': 'A ban' } });
  expect(told.map(({ label, value }) => [label, value])).toEqual([
    ['event', 'a-ban'],
    ['clippings', 'A ban, ba9876543210']
  ]);
});
