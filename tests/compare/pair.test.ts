import { describe, expect, it } from 'vitest';
import { isWhole, pairSearch, readPair, swapped } from '../../src/lib/compare/pair.ts';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { EMPTY_FILTER } from '../../src/lib/filter/filter.ts';

const label = { label_en: '', label_fr: '' };
const known = catalogueOf([
  { dimension: 'jurisdiction', value: 'CN', ...label },
  { dimension: 'jurisdiction', value: 'EU', ...label },
  { dimension: 'company', value: 'tencent', ...label }
]);
const china = { ...EMPTY_FILTER, jurisdiction: ['CN'] };
const late = { ...EMPTY_FILTER, company: ['tencent'], acted: { from: '2020-11', to: null }, text: 'a & b=c' };

describe('the address of a comparison', () => {
  it('gives back the filters that it was made of', () => {
    for (const pair of [
      { a: china, b: late },
      { a: late, b: EMPTY_FILTER }
    ])
      expect(readPair(`?${pairSearch(pair)}`, known)).toEqual({ pair, dropped: [] });
  });

  it('keeps the parameters of each side to themselves', () => {
    expect([...new URLSearchParams(pairSearch({ a: late, b: china })).keys()]).toEqual(['a', 'b']);
  });

  it.each(['', '?', '?a=&b=', '?company=tencent'])('asks for nothing with %j', (search) => {
    expect(readPair(search, known).pair).toBeNull();
  });

  it('takes a side that is left out for the whole corpus', () => {
    const { pair, dropped } = readPair('?b=jurisdiction%3DCN', known);
    expect(pair && isWhole(pair.a)).toBe(true);
    expect(pair?.b).toEqual(china);
    expect(dropped).toEqual([]);
  });

  it('names what makes no sense, with its side, and leaves only that out', () => {
    const { pair, dropped } = readPair('?a=jurisdiction%3DCN,XX&b=acted%3Dsoon', known);
    expect(pair?.a).toEqual(china);
    expect(dropped).toEqual([
      { side: 'a', key: 'jurisdiction', value: 'XX', why: 'unknown' },
      { side: 'b', key: 'acted', value: 'soon', why: 'bad-date' }
    ]);
  });

  it.each(['nonsense', 'foo=bar', '%', '<script>'])('names a side that is no filter: %j', (given) => {
    const { dropped } = readPair(`?a=${encodeURIComponent(given)}`, known);
    expect(dropped).toEqual([{ side: 'a', key: 'a', value: given, why: 'unknown' }]);
  });
});

it('two sides are swapped, and swapped back', () => {
  const pair = { a: china, b: late };
  expect(swapped(pair)).toEqual({ a: late, b: china });
  expect(swapped(swapped(pair))).toEqual(pair);
});
