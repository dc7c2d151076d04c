import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import { isOrdered } from '../../src/lib/filter/dates.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER, LIST_DIMENSIONS } from '../../src/lib/filter/filter.ts';
import type { DateRange, Filter, ViewOptions } from '../../src/lib/filter/filter.ts';
import { readSearch, toSearch } from '../../src/lib/filter/url.ts';
import type { CatalogueRow } from '../../src/lib/queries/catalogue.ts';
import { seeded } from '../fixtures/random.ts';

const VALUES: Record<CatalogueRow['dimension'], string[]> = {
  company: ['brightcart', 'brightpay', 'northmail', ...Array.from({ length: 60 }, (_, i) => `firm-${i}`)],
  place: ['lyon', 'ghent'],
  authority: ['fr-market-watch'],
  jurisdiction: ['FR', 'EU', 'CN'],
  outlet: ['daily.example', 'gazette.example'],
  language: ['fr', 'en'],
  event: ['2020-12-24-fr-fine-brightcart']
};
const KNOWN = catalogueOf(
  Object.entries(VALUES).flatMap(([dimension, values]) =>
    values.map((value) => ({
      dimension: dimension as CatalogueRow['dimension'],
      value,
      label_en: value,
      label_fr: value
    }))
  )
);

function parse(search: string) {
  return readSearch(search, KNOWN);
}

describe('readSearch', () => {
  it('reads lists, dates, text and options', () => {
    const view = parse(
      'company=brightcart,northmail&acted=2020-11..2021-04-10&published=2021..&type=fine&status=done&q=delivery+fees&count=mentions,reports&group=1'
    );
    expect(view.filter).toEqual({
      ...EMPTY_FILTER,
      company: ['brightcart', 'northmail'],
      acted: { from: '2020-11', to: '2021-04-10' },
      published: { from: '2021', to: null },
      type: ['fine'],
      status: ['done'],
      text: 'delivery fees'
    });
    expect(view.options).toEqual({ companyCount: 'mentions', actionCount: 'reports', group: true });
    expect(view.dropped).toEqual([]);
  });

  it('takes a single date as the whole of its year, month or day', () => {
    expect(parse('acted=2020-11').filter.acted).toEqual({ from: '2020-11', to: '2020-11' });
    expect(parse('acted=..2020').filter.acted).toEqual({ from: null, to: '2020' });
  });

  it('keeps a range that ends in the year or month in which it starts', () => {
    expect(parse('acted=2020-11-20..2020-11').dropped).toEqual([]);
    expect(parse('acted=2020-11-20..2020').dropped).toEqual([]);
  });

  it.each([
    ['company=nobody', { key: 'company', value: 'nobody', why: 'unknown' }],
    ['type=party', { key: 'type', value: 'party', why: 'unknown' }],
    ['company=__proto__', { key: 'company', value: '__proto__', why: 'unknown' }],
    ['outlet=constructor', { key: 'outlet', value: 'constructor', why: 'unknown' }],
    ['acted=2021-02-29..', { key: 'acted', value: '2021-02-29..', why: 'bad-date' }],
    ['acted=2021-13', { key: 'acted', value: '2021-13', why: 'bad-date' }],
    ['acted=..', { key: 'acted', value: '..', why: 'bad-date' }],
    ['acted=2020..2021..2022', { key: 'acted', value: '2020..2021..2022', why: 'bad-date' }],
    ['published=yesterday', { key: 'published', value: 'yesterday', why: 'bad-date' }],
    ['published=2021..2020', { key: 'published', value: '2021..2020', why: 'reversed' }],
    ['count=money', { key: 'count', value: 'money', why: 'unknown' }],
    ['group=yes', { key: 'group', value: 'yes', why: 'unknown' }],
    [`q=${'x'.repeat(201)}`, { key: 'q', value: `${'x'.repeat(79)}…`, why: 'too-long' }]
  ])('drops and reports %s', (search, dropped) => {
    const view = parse(search);
    expect(view).toEqual({ filter: EMPTY_FILTER, options: DEFAULT_OPTIONS, dropped: [dropped] });
  });

  it('keeps the good values of a list that also holds bad ones', () => {
    const view = parse('company=brightcart,nobody,,brightcart&company=northmail');
    expect(view.filter.company).toEqual(['brightcart', 'northmail']);
    expect(view.dropped).toEqual([{ key: 'company', value: 'nobody', why: 'unknown' }]);
  });

  it('takes at most fifty values of a dimension', () => {
    const view = parse(`company=${VALUES.company.slice(0, 52).join(',')}`);
    expect(view.filter.company).toHaveLength(50);
    expect(view.dropped.map(({ value, why }) => [value, why])).toEqual([
      ['firm-47', 'too-many'],
      ['firm-48', 'too-many']
    ]);
  });

  it('reports a bounded number of complaints however long the link', () => {
    const junk = Array.from({ length: 5000 }, (_, i) => `x${i}`).join(',');
    expect(parse(`company=${junk}`).dropped.length).toBeLessThanOrEqual(200);
  });

  it('ignores keys that are not ours', () => {
    expect(parse('utm_source=mail&__proto__=1&constructor=2&initialWidth=300').dropped).toEqual([]);
    expect(parse('__proto__=fine').filter).toEqual(EMPTY_FILTER);
  });

  it('turns control characters and no-break spaces of a text into single spaces', () => {
    expect(parse('q=%00one%0A%C2%A0two%09').filter.text).toBe('one two');
  });
});

describe('toSearch', () => {
  it('is empty for the view without filter', () => {
    expect(toSearch(EMPTY_FILTER, DEFAULT_OPTIONS)).toBe('');
  });

  it('writes readable lists and ranges in a fixed order', () => {
    const filter = {
      ...EMPTY_FILTER,
      text: 'a & b',
      acted: { from: '2020-11', to: '2021' },
      type: ['fine', 'order'],
      company: ['brightcart', 'northmail']
    };
    expect(toSearch(filter, { companyCount: 'mentions', actionCount: 'reports', group: true })).toBe(
      'company=brightcart,northmail&type=fine,order&acted=2020-11..2021&q=a+%26+b&count=mentions,reports&group=1'
    );
  });

  it('does not throw on half a surrogate pair', () => {
    expect(toSearch({ ...EMPTY_FILTER, text: '\ud800' }, DEFAULT_OPTIONS)).toBe('q=%EF%BF%BD');
  });

  it('is undone by readSearch, for 500 random views', () => {
    const random = seeded(20201224);
    for (let i = 0; i < 500; i++) {
      const [filter, options] = randomView(random);
      const search = toSearch(filter, options);
      const parsed = parse(search);
      expect(parsed, search).toEqual({ filter, options, dropped: [] });
      expect(toSearch(parsed.filter, parsed.options)).toBe(search);
    }
  });
});

function randomView(random: () => number): [Filter, ViewOptions] {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = (values: ReadonlySet<string>) =>
    random() < 0.5 ? [] : [...values].filter(() => random() < 0.3).slice(0, 50);
  const lists = Object.fromEntries(LIST_DIMENSIONS.map((key) => [key, some(KNOWN[key])]));
  const pad = (n: number) => String(n).padStart(2, '0');
  const date = () => {
    const year = String(2018 + Math.floor(random() * 4));
    const month = pad(1 + Math.floor(random() * 12));
    return pick([year, `${year}-${month}`, `${year}-${month}-${pad(1 + Math.floor(random() * 28))}`, null]);
  };
  const range = (): DateRange | null => {
    const candidate = { from: date(), to: date() };
    return isOrdered(candidate) ? candidate : null;
  };
  const words = [
    'frais',
    'été',
    '100%',
    'a_b',
    '#tag',
    'x&y',
    'a=b',
    'c+d',
    '…',
    '漢字',
    '😀',
    'a,b',
    '__proto__'
  ];
  const text =
    random() < 0.5 ? '' : Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(words)).join(' ');
  return [
    { ...EMPTY_FILTER, ...lists, acted: range(), published: range(), text },
    {
      companyCount: pick(['clippings', 'mentions'] as const),
      actionCount: pick(['events', 'reports'] as const),
      group: random() < 0.5
    }
  ];
}
