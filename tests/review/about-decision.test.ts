import { describe, expect, it } from 'vitest';
import { aboutDecision } from '../../src/lib/components/review/about-decision.ts';
import type { Kit } from '../../src/lib/components/review/kit.ts';
import type { Verdict } from '../../src/lib/review/decision.ts';
import { chartWords } from '../../src/lib/words/chart-words.ts';
import { PAGE_WORDS } from '../../src/lib/words/page.ts';
import { REVIEW_WORDS } from '../../src/lib/words/review.ts';
import { action, clipping } from './small.ts';

const data = {
  clippings: [clipping(), clipping({ id: 'b', title: '' })],
  actions: [action({ date: '2021-03' }), action({ row: 1, clipping: 'b', event: 'e1', type: 'ban' })]
};
const NAMES: Readonly<Record<string, string>> = {
  cwb: 'the CWB',
  brightcart: 'BrightCart',
  northmail: 'Northmail'
};
const kit = {
  words: REVIEW_WORDS.en,
  pageWords: PAGE_WORDS.en,
  chartWords: chartWords('en'),
  names: (_: string, id: string) => NAMES[id] ?? id,
  review: { data }
} as unknown as Kit;
const about = (verdict: Verdict) => aboutDecision({ verdict }, kit);
const mention = { kind: 'company', entity: 'brightcart', surface: null } as const;

describe('a decision in the list of entries', () => {
  it('about an action or events is told by what they are, and not by ids', () => {
    expect(about({ kind: 'reject', row: 0 })).toMatch(/^March 2021.*BrightCart/);
    const split = about({ kind: 'split', event: 'e0', clippings: ['b'], into: 'e9' });
    expect(split).toMatch(/BrightCart.* · untitled$/);
    const merged = about({ kind: 'merge', events: ['e0'], into: 'e1' });
    expect(merged).toMatch(/fine.* → .*ban/i);
    expect(merged + split).not.toMatch(/\be[019]\b/);
  });

  it('about a name says which, and what it means now', () => {
    expect(about({ kind: 'rename', clipping: 'a', mention, to: 'northmail' })).toBe(
      'BrightCart → Northmail · A title'
    );
    expect(about({ kind: 'remove', clipping: 'b', mention: { ...mention, surface: 'BC' } })).toBe(
      'BrightCart (“BC”) · untitled'
    );
  });

  it('about a date says it', () => {
    expect(about({ kind: 'published', clipping: 'a', date: '2021-03' })).toBe('March 2021 · A title');
    expect(about({ kind: 'published', clipping: 'a', date: null })).toBe('undated · A title');
  });
});
