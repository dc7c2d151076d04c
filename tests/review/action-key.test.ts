import { describe, expect, it } from 'vitest';
import { actionKey } from '../../src/lib/review/action-key.ts';
import type { KeySituation } from '../../src/lib/review/action-key.ts';
import type { ReviewAction } from '../../src/lib/review/decision.ts';
import { action } from './small.ts';

const key = (
  one: ReviewAction,
  siblings: readonly ReviewAction[] = [],
  more: Partial<KeySituation> = {},
  verb: 'confirm' | 'reject' | 'edit' = 'reject'
) => actionKey(one, verb, { siblings: [one, ...siblings], hidden: false, moving: false, ...more });

const fine = action({ row: 1, targets: ['brightcart', 'northmail'], date: '2021-03-11' });

describe('the key of an action', () => {
  it('is its type and a target where no other action of the clipping is of that type', () => {
    expect(key(fine, [action({ row: 2, type: 'ban' })])).toEqual({ type: 'fine', targets: ['brightcart'] });
    expect(key({ ...fine, targets: [] })).toEqual({ type: 'fine' });
  });

  it('says what was seen where it is confirmed, so that another that is found later is not taken for it', () => {
    expect(key(fine, [], {}, 'confirm')).toEqual({
      type: 'fine',
      targets: ['brightcart', 'northmail'],
      date: '2021-03-11'
    });
  });

  it('takes more targets, words of the sentence, and the date where it has to', () => {
    expect(key(fine, [action({ row: 2, targets: ['brightcart'] })])).toEqual({
      type: 'fine',
      targets: ['brightcart', 'northmail']
    });
    const elsewhere = action({ row: 2, quote: 'The MMO later fined both of them once more, for the same.' });
    const both = { targets: fine.targets, date: '2021-03-11' };
    expect(key(fine, [{ ...elsewhere, ...both }])).toMatchObject({
      quote: 'The CWB fined BrightCart’s owner.'
    });
    expect(key(fine, [{ ...fine, row: 2, date: '2021-04' }])).toMatchObject({ date: '2021-03-11' });
    expect(key({ ...fine, date: null }, [{ ...fine, row: 2 }])).toMatchObject({ date: 'unknown' });
  });

  it('quotes as many words as tell it from sentences that begin alike', () => {
    const [one, two] = ['a warehouse', 'a shop'].map((what, i) =>
      action({ row: i, targets: [], quote: `The CWB fined the owner of ${what} in Ghent.` })
    );
    if (!one || !two) throw new Error('two');
    expect(key(one, [two])).toEqual({ type: 'fine', quote: 'The CWB fined the owner of a warehouse' });
  });

  it('is none where nothing tells two actions apart', () => {
    expect(key(fine, [{ ...fine, row: 2 }])).toBeNull();
    expect(key({ ...fine, targets: ['brightcart'] }, [{ ...fine, row: 2 }])).toBeNull();
  });

  it('does not trust what an editor changed in another action, which was found otherwise', () => {
    const edited = action({
      ...{ row: 2, type: 'ban', targets: ['other'], settled: true, corrected: 'It was.' },
      quote: 'Another sentence, of something else altogether.'
    });
    expect(key(fine, [edited])).toHaveProperty('quote');
    expect(key(fine, [{ ...edited, corrected: null }])).not.toHaveProperty('quote');
    expect(key(fine, [{ ...edited, rule: 'editor' }])).not.toHaveProperty('quote');
  });

  it('says all that there is where actions were rejected, which are not seen here', () => {
    expect(key(fine, [], { hidden: true })).toEqual({
      type: 'fine',
      targets: ['brightcart', 'northmail'],
      date: '2021-03-11',
      quote: 'The CWB fined BrightCart’s owner.'
    });
  });

  it('keeps to the sentence where names or dates of the clipping are being corrected', () => {
    expect(key(fine, [], { moving: true }, 'confirm')).toEqual({ type: 'fine' });
    const other = action({ row: 2, quote: 'Something else was said here, and at length.' });
    expect(key(fine, [other], { moving: true })).toEqual({
      type: 'fine',
      quote: 'The CWB fined BrightCart’s owner.'
    });
  });
});
