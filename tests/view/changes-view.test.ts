import { expect, it } from 'vitest';
import { changesView } from '../../src/lib/view/changes-view.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { dataWords } from '../../src/lib/words/data.ts';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';
import { RELEASE_WORDS } from '../../src/lib/words/releases.ts';
import { event, names } from '../charts/fixtures.ts';

it('of many changes a page counts all, and lists the first of each kind', () => {
  const removed = Array.from({ length: 1234 }, (_, i) => ({
    event: { ...event({ event: `e-${i}`, amount: i + 1, currency: 'EUR' }), quote: '' },
    why: { by: 'clippings' as const }
  }));
  const changes = {
    added: removed.slice(0, 2),
    removed,
    corrected: [],
    clippings: { added: 0, removed: 400 }
  };
  const { count, groups } = changesView(changes, {
    words: PAGE_WORDS.en,
    chartWords: chartWords('en'),
    releaseWords: RELEASE_WORDS.en,
    corrections: dataWords('en').corrections,
    names: names('en')
  });
  expect(count).toBe(1236);
  expect(groups.map(({ kind, n, lines }) => [kind, n, lines.length])).toEqual([
    ['added', 2, 2],
    ['removed', 1234, 100]
  ]);
  expect(groups[1]?.lines[99]?.label).toContain('€100');
});
