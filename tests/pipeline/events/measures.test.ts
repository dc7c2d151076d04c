import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/pipeline/events/report.ts';
import { canonicalPlace, joinReports, linksOf } from '../../../src/pipeline/events/resolve.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';

type Fields = Partial<Omit<Report['action'], 'date'>> & {
  date?: string | null;
  in?: string;
  topics?: string[];
};

function report({ date = null, in: clipping, topics = [], ...fields }: Fields, n: number): Report {
  const action = {
    ...{
      type: 'order',
      status: 'done',
      jurisdiction: 'CA',
      authorities: ['ca-authorities'],
      targets: ['tiktok']
    },
    ...{ amount: null, currency: null },
    ...fields,
    date: partial(date)
  } as Report['action'];
  return {
    action,
    clipping: { id: clipping ?? `c${n}`, published: { date: null } },
    ...{ law: null, topics, groups: action.targets, n }
  };
}

function events(...all: Fields[]): (string | undefined)[] {
  const reports = all.map(report);
  const sorted = [...reports].sort((a, b) => (canonicalPlace(a) < canonicalPlace(b) ? -1 : 1));
  const ids = joinReports(sorted);
  return reports.map((one) => ids.get(one));
}

const ORDER: Fields = { date: '2024-11-06' };
const BAN: Fields = { ...ORDER, type: 'ban' };
const count = (...all: Fields[]) => new Set(events(...all)).size;

describe('one paper’s order and another’s ban', () => {
  it('are one event, named as most reports call it, if the same authority struck the same companies on one day', () => {
    expect(events(ORDER, ORDER, BAN)).toEqual(Array(3).fill('2024-11-06-ca-order-tiktok'));
    expect(events(ORDER, BAN, BAN)).toEqual(Array(3).fill('2024-11-06-ca-ban-tiktok'));
    expect(count(ORDER, { ...ORDER, type: 'restriction' })).toBe(1);
    expect(count(ORDER, { ...ORDER, type: 'warning' })).toBe(2);
  });

  it('are two of other days, companies or authorities, or where one is only planned', () => {
    expect(count(ORDER, { ...BAN, date: '2024-11-20' })).toBe(2);
    expect(count(ORDER, { ...BAN, date: '2024-11' })).toBe(2);
    expect(count(ORDER, { ...BAN, targets: ['tiktok', 'x'] })).toBe(2);
    expect(count(ORDER, { ...BAN, jurisdiction: 'US' })).toBe(2);
    expect(count({ ...ORDER, authorities: ['ca-opc'] }, { ...BAN, authorities: ['ca-crtc'] })).toBe(2);
    expect(count(ORDER, { ...BAN, status: 'threatened' })).toBe(2);
  });

  it('are two where a clipping tells both, or sentences say that they are about other things', () => {
    expect(count({ ...ORDER, in: 'one' }, { ...BAN, in: 'one' })).toBe(2);
    expect(count({ ...ORDER, in: 'one' }, { ...BAN, in: 'one' }, { ...BAN })).toBe(2);
    expect(count({ ...ORDER, topics: ['minors'] }, { ...BAN, topics: ['chips'] })).toBe(2);
    expect(count({ ...ORDER, topics: ['minors'] }, BAN)).toBe(1);
  });

  it('are one without a day only if both are about the same', () => {
    const told: Fields = { ...ORDER, topics: ['sharing-with-parent'], authorities: ['in-cci'] };
    const month: Fields = { ...told, type: 'ban', date: '2024-11' };
    expect(count(told, month)).toBe(1);
    expect(count(told, { ...month, topics: [] })).toBe(2);
    expect(count(told, { ...month, date: null })).toBe(1);
    expect(count(told, { ...month, date: null, authorities: [] })).toBe(2);
  });

  it('are two where a third event could be meant as well', () => {
    const months: Fields = { ...BAN, date: '2024', topics: ['minors'] };
    const [first, second, year] = events(
      { ...ORDER, topics: ['minors'] },
      { ...ORDER, date: '2024-02-07', topics: ['minors'] },
      months
    );
    expect([first, second]).not.toContain(year);
  });

  it('have a link in common, by which they are resolved together', () => {
    const [order, ban] = [report(ORDER, 0), report(BAN, 1)];
    expect(linksOf(order).some((link) => linksOf(ban).includes(link))).toBe(true);
  });
});
