import { describe, expect, it } from 'vitest';
import { inOneByte } from '../../../src/pipeline/extract/text/one-byte.ts';
import { actionsIn } from './actions-in.ts';

const EVERY_UNIT = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');

describe('a text in one byte a character', () => {
  it('has each character at its offset, and none beyond Latin-1', () => {
    const read = inOneByte(EVERY_UNIT);
    expect(read).toHaveLength(EVERY_UNIT.length);
    expect(/^[\0-\xff]*$/.test(read)).toBe(true);
  });

  it('leaves what is Latin-1 as it is, but for accents that stand for apostrophes', () => {
    const latin = EVERY_UNIT.slice(0, 0x100).replace(/[`´]/g, '');
    expect(inOneByte(latin)).toBe(latin);
  });

  it('keeps letters letters, capitals capitals, and what is neither apart from them', () => {
    const telling = [/\p{Lu}/u, /\p{Ll}/u, /\p{L}/u];
    for (const character of 'ŁÓDŹŠkodaœuvreŒUVREĐinđićŞişeığёЖ東京ßÅ’“”–—…€₹•\u2009\u202f\u200b') {
      const read = inOneByte(character);
      const kinds = telling.map((kind) => kind.test(character));
      if (character === '東' || character === '京') expect(read).toBe('þ');
      else expect([read, telling.map((kind) => kind.test(read))]).toEqual([read, kinds]);
    }
  });

  it('writes what typesetters set as typewriters do, and the rest as signs that nobody prints', () => {
    expect(inOneByte('l’amende “record” – 5 € … « cœur »')).toBe("l'amende «record» ¬ 5 ¤ ¦ « cøur »");
  });
});

describe('signs of typesetters', () => {
  it.each([
    [
      'en',
      'The EU fined Google €4.34bn – “a record” – over Android’s market.',
      'The EU fined Google EUR 4.34bn - "a record" - over Android\'s market.'
    ],
    [
      'fr',
      'La Cnil a infligé à Amazon une amende de 35 millions d’euros…',
      "La Cnil a infligé à Amazon une amende de 35 millions d'euros."
    ]
  ] as const)('change nothing in what %s tells, and stand in the quote', (language, set, typed) => {
    const [one] = actionsIn(language, set, { published: '2025-07-04' });
    const [other] = actionsIn(language, typed, { published: '2025-07-04' });
    expect(one).toMatchObject({
      type: 'fine',
      amount: other?.amount,
      currency: 'EUR',
      targets: other?.targets
    });
    expect(one?.quote).toBe(set);
    expect(other?.quote).toBe(typed);
  });

  it.each([
    ['The Competition Commission of India fined Google ₹1,337.76 crore.', 13377600000, 'INR'],
    ['South Korea’s antitrust agency fined Coupang ₩140bn.', 140000000000, 'KRW'],
    ['Britain’s CMA fined Meta £50.5m.', 50500000, 'GBP'],
    ['Nigeria’s FCCPC fined Meta ₦220m.', 220000000, 'NGN']
  ])('of money are read as they were printed: %s', (text, amount, currency) => {
    expect(actionsIn('en', text, { published: '2025-07-04' })).toMatchObject([
      { type: 'fine', amount, currency }
    ]);
  });
});
