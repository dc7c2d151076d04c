import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/pipeline/events/report.ts';
import { canonicalPlace, joinReports } from '../../../src/pipeline/events/resolve.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';

type Fields = Partial<Omit<Report['action'], 'date'>> & { date?: string | null; in?: string };

let n = 0;

function report({ date = null, in: clipping, ...fields }: Fields): Report {
  const action = {
    type: 'fine',
    status: 'done',
    jurisdiction: 'CN',
    authorities: ['cn-samr'],
    targets: ['alibaba'],
    amount: null,
    currency: null,
    ...fields,
    date: partial(date)
  } satisfies Report['action'];
  return {
    action,
    clipping: { id: clipping ?? `c${n++}`, published: { date: null } },
    law: null,
    topics: [],
    groups: action.targets,
    n: 0
  };
}

/** Event ids of reports, in their order. */
function events(...all: Fields[]): (string | undefined)[] {
  const reports = all.map(report);
  const sorted = [...reports].sort((a, b) => (canonicalPlace(a) < canonicalPlace(b) ? -1 : 1));
  const ids = joinReports(sorted);
  return reports.map((one) => ids.get(one));
}

const DAY: Fields = { date: '2021-04-10', amount: 18.228e9, currency: 'CNY' };

describe('of several events, a report means', () => {
  it('the one whose exact sum it tells, whatever a third report rounds or misreads', () => {
    const rough: Fields = { date: '2021', amount: 2.5e9, currency: 'USD', authorities: ['cn-authorities'] };
    const [day, , dollars, yuan] = events(
      DAY,
      rough,
      { ...DAY, date: '2021-04', amount: 2.75e9, currency: 'USD' },
      {
        ...DAY,
        date: '2021-04'
      }
    );
    expect(yuan).toBe(day);
    expect(dollars).not.toBe('2021-cn-fine-alibaba');
  });

  it('the one whose sum most reports tell, if one of them misreads the day', () => {
    const round: Fields = { ...DAY, amount: 5e6, currency: 'EUR' };
    const [day, , misread, undated] = events(
      round,
      { ...round, date: '2021-04-11' },
      { ...round, date: '2021-09-12' },
      { ...round, date: null }
    );
    expect(undated).toBe(day);
    expect(undated).not.toBe(misread);
    const [other, , left] = events(
      { ...round, amount: 5e6 },
      { ...round, amount: 9e6, date: '2021-05-01' },
      { ...round, amount: null, currency: null, date: null }
    );
    expect(left).not.toBe(other);
  });

  it('the one of its own day, however many reports tell the sum a day before', () => {
    const before: Fields = { ...DAY, date: '2021-04-09' };
    const [early, , late, told] = events({ ...before, in: 'a' }, before, { ...DAY, in: 'a' }, DAY);
    expect(late).not.toBe(early);
    expect(told).toBe(late);
  });

  it('none, if the clipping tells that one apart already', () => {
    const [day, first, second] = events(DAY, { ...DAY, in: 'one' }, { ...DAY, in: 'one' });
    expect(new Set([day, first, second]).size).toBe(2);
  });

  it('of bans the one that three times as many reports mean as any other, and of orders none', () => {
    const ban: Fields = { type: 'ban', date: '2021-07-04' };
    const late: Fields = { ...ban, date: '2022-07-21' };
    const undated: Fields = { ...ban, date: null };
    const [day, , , , alone] = events(ban, ban, ban, late, undated);
    expect(alone).toBe(day);
    const twice = events(ban, ban, late, undated);
    expect(twice[3]).not.toBe(twice[0]);
    const of = (fields: Fields): Fields => ({ ...fields, type: 'order' });
    const orders = events(of(ban), of(ban), of(ban), of(late), of(undated));
    expect(orders[4]).not.toBe(orders[0]);
  });
});
