import { expect, it } from 'vitest';
import { firstDay, isPartialDate, knownPart, lastDay } from '../../src/lib/filter/dates.ts';
import { activeClauses, EMPTY_FILTER, removeClause, toggle, without } from '../../src/lib/filter/filter.ts';
import type { Filter } from '../../src/lib/filter/filter.ts';

const FILTER: Filter = {
  ...EMPTY_FILTER,
  acted: { from: '2020', to: null },
  company: ['brightcart', 'northmail'],
  text: 'parcel'
};

it('without clears the dimensions it names and no others', () => {
  expect(without(FILTER, 'company', 'acted')).toEqual({ ...EMPTY_FILTER, text: 'parcel' });
  expect(FILTER.company).toHaveLength(2);
});

it('toggle adds a value and takes it out again', () => {
  const once = toggle(EMPTY_FILTER, 'place', 'lyon');
  expect(once.place).toEqual(['lyon']);
  expect(toggle(once, 'place', 'lyon')).toEqual(EMPTY_FILTER);
});

it('every active clause can be removed, which leads to the empty filter', () => {
  expect(activeClauses(FILTER)).toEqual([
    { dimension: 'acted', range: { from: '2020', to: null } },
    { dimension: 'company', value: 'brightcart' },
    { dimension: 'company', value: 'northmail' },
    { dimension: 'text', text: 'parcel' }
  ]);
  const rest = activeClauses(FILTER).reduce(removeClause, FILTER);
  expect(rest).toEqual(EMPTY_FILTER);
  expect(activeClauses(rest)).toEqual([]);
});

it('a partial date spans its year, month or day', () => {
  expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
  expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
  expect([firstDay('2021-02-03'), lastDay('2021-02-03')]).toEqual(['2021-02-03', '2021-02-03']);
});

it('a date is cut to what is known of it', () => {
  const precisions = ['day', 'month', 'year', 'unknown'] as const;
  expect(precisions.map((precision) => knownPart('2020-11-01', precision))).toEqual([
    '2020-11-01',
    '2020-11',
    '2020',
    null
  ]);
  expect(knownPart(null, 'day')).toBeNull();
});

it('a partial date is one that the calendar has', () => {
  expect(['2020', '2020-02-29', '1999-12'].every(isPartialDate)).toBe(true);
  const bad = ['2021-02-29', '2020-00', '2020-4', '0020', '20201', '2020-01-32', '', '2020-01-01T00:00'];
  expect(bad.filter(isPartialDate)).toEqual([]);
});
