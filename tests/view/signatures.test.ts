import { describe, expect, it } from 'vitest';
import type { CorrectionRow } from '../../src/lib/schema.ts';
import {
  lostSentence,
  lostSubject,
  signedReasons,
  signingAction,
  signingName
} from '../../src/lib/view/signatures.ts';

const correction = (more: Partial<CorrectionRow>): CorrectionRow => ({
  ...{ clipping: 0, event: 'e', kind: 'edit', what: 'fine', before: null, after: null },
  ...{ author: 'A', day: '2021-04-02', reason: 'R.', ...more }
});

describe('who signed a correction', () => {
  it('of an action is who decided about it, or moved its report to the event', () => {
    const edit = correction({ author: 'Editor' });
    const merge = correction({ clipping: null, kind: 'merge', reason: 'One decision.', author: 'Merger' });
    const others = [correction({ event: 'other' }), correction({ kind: 'reject' })];
    const all = [edit, merge, ...others];
    expect(signingAction({ event: 'e', corrected: 'R.' }, all)).toEqual([edit]);
    expect(signingAction({ event: 'e', corrected: 'R.\nOne decision.' }, all)).toEqual([edit, merge]);
    expect(signingAction({ event: 'e', corrected: 'Not one decision. Two.' }, [merge])).toEqual([]);
  });

  it('stands behind the reason that it is for, once, at its last line', () => {
    const rows = [
      correction({ reason: 'One.' }),
      correction({ reason: 'Two\nlines.', author: 'B' }),
      correction({ reason: 'One.' })
    ];
    expect([...signedReasons(rows, ({ author }) => author)]).toEqual([
      ['One.', ['A']],
      ['lines.', ['B']]
    ]);
  });

  it('says what is no longer there', () => {
    const names = (kind: string, id: string) => `${kind} ${id}`;
    const types = { fine: 'a fine' };
    const subject = (more: Partial<CorrectionRow>) => lostSubject(correction(more), types, names);
    expect(subject({ kind: 'reject', what: 'fine' })).toBe('a fine');
    expect(subject({ kind: 'remove', what: 'place', before: '{"place":"ghent"}' })).toBe('place ghent');
    expect(subject({ kind: 'published', what: 'published' })).toBeNull();
  });

  it('tells which sentence was rejected, by its beginning', () => {
    const quote = `The CWB could\nfine BrightCart${' if it does so again'.repeat(9)}.`;
    const rejected = correction({ kind: 'reject', before: JSON.stringify({ type: 'fine', quote }) });
    expect(lostSentence(rejected)).toMatch(/^The CWB could fine BrightCart .* …$/);
    expect(lostSentence(correction({ kind: 'reject', before: '{"quote":"Short."}' }))).toBe('Short.');
    expect(lostSentence(correction({ kind: 'edit', before: '{"quote":"Short."}' }))).toBeNull();
  });

  it('of a name is who gave it its mentions', () => {
    const rename = correction({ kind: 'rename', what: 'place', after: '{"place":"paris"}' });
    const all = [rename, correction({ kind: 'remove', what: 'place' }), correction({})];
    expect(signingName('place', 'paris', all)).toEqual([rename]);
    expect(signingName('place', 'beijing', all)).toEqual([]);
    expect(signingName('company', 'paris', all)).toEqual([]);
  });
});
