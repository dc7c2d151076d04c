import { describe, expect, it } from 'vitest';
import { isSpelling } from '../../../src/pipeline/extract/text/spelling.ts';

describe('isSpelling', () => {
  it.each([
    ['AliPay', 'Alipay'],
    ['HONG KONG', 'Hong Kong'],
    ['Etats-Unis', 'États-Unis'],
    ['Cnil', 'CNIL'],
    ['The West', 'the West'],
    ['Bank Of China', 'Bank of China'],
    ['Wechatpay', 'WeChatPay']
  ])('takes %s for %s', (passage, form) => {
    expect(isSpelling(passage, form, false)).toBe(true);
  });

  it.each([
    ['alipay', 'Alipay'],
    ['us', 'US'],
    ['Un', 'UN'],
    ['Who', 'WHO'],
    ['hong Kong', 'Hong Kong']
  ])('does not take %s for %s', (passage, form) => {
    expect(isSpelling(passage, form, false)).toBe(false);
  });

  it('allows no liberty to a name that is also a word', () => {
    expect(isSpelling('Apple', 'Apple', true)).toBe(true);
    expect(isSpelling('APPLE', 'Apple', true)).toBe(false);
    expect(isSpelling('Line', 'LINE', true)).toBe(false);
  });
});
