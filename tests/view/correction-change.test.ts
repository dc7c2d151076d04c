import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/lib/view/correction-change.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { dataWords } from '../../src/lib/words/data.ts';

const labels = {
  ...{ words: dataWords('en').corrections, chartWords: chartWords('en'), undated: 'undated' },
  names: (kind: string, id: string) => `${kind} ${id}`
};
const changes = (kind: 'edit' | 'rename' | 'add' | 'split', before: object | null, after: object | null) =>
  changesOf(
    { kind, before: before && JSON.stringify(before), after: after && JSON.stringify(after) },
    labels,
    ': '
  );

describe('what a correction changed', () => {
  it('is told with what was there', () => {
    expect(
      changes('edit', { date: null, targets: ['a'] }, { date: '2021-03-11', targets: ['a', 'b'] })
    ).toEqual(['date: undated → 11 March 2021', 'targets: company a → company a, company b']);
    expect(changes('rename', { company: 'a' }, { company: 'b' })).toEqual(['company: company a → company b']);
  });

  it('is told alone where nothing was there', () => {
    expect(changes('edit', {}, { law: 'data act' })).toEqual(['law: Data act']);
  });

  it('is said by its kind where all of it is new or gone', () => {
    expect(changes('add', null, { type: 'fine' })).toEqual([]);
    expect(changes('split', { event: 'e' }, { event: 'f' })).toEqual([]);
  });
});
