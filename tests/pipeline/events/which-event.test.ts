import { describe, expect, it } from 'vitest';
import { eventsWith } from './reports.ts';
import type { ReportFields } from './reports.ts';

const DAY: ReportFields = { date: '2021-04-10', amount: 18.228e9, currency: 'CNY' };

describe('of several events, a report means', () => {
  it('the one whose exact sum it tells, whatever a third report rounds or misreads', () => {
    const rough: ReportFields = {
      date: '2021',
      amount: 2.5e9,
      currency: 'USD',
      authorities: ['cn-authorities']
    };
    const [day, , dollars, yuan] = eventsWith(
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
    const round: ReportFields = { ...DAY, amount: 5e6, currency: 'EUR' };
    const [day, , misread, undated] = eventsWith(
      round,
      { ...round, date: '2021-04-11' },
      { ...round, date: '2021-09-12' },
      { ...round, date: null }
    );
    expect(undated).toBe(day);
    expect(undated).not.toBe(misread);
    const [other, , left] = eventsWith(
      { ...round, amount: 5e6 },
      { ...round, amount: 9e6, date: '2021-05-01' },
      { ...round, amount: null, currency: null, date: null }
    );
    expect(left).not.toBe(other);
  });

  it('the one that has its sum of three figures, whichever body of the country each names', () => {
    const exact: ReportFields = { ...DAY, amount: 2.23e6 };
    const undated: ReportFields = { ...exact, date: null };
    const [day, court, rounded, abroad] = eventsWith(
      exact,
      { ...undated, authorities: ['cn-spc'] },
      { ...undated, amount: 2.2e6, authorities: ['cn-cac'] },
      { ...undated, authorities: ['us-sec'], jurisdiction: 'US' }
    );
    expect(court).toBe(day);
    expect(rounded).not.toBe(day);
    expect(abroad).not.toBe(day);
  });

  it('not the one whose round sum another agency took', () => {
    const round: ReportFields = { ...DAY, amount: 150e6 };
    const [day, other] = eventsWith(round, { ...round, date: null, authorities: ['cn-cac'] });
    expect(other).not.toBe(day);
  });

  it('the one by the agency that it names, where two take one sum each', () => {
    const by = (authority: string, clipping: string): ReportFields => ({
      ...DAY,
      authorities: [authority],
      in: clipping
    });
    const [first, second, third, fourth] = eventsWith(
      by('cn-samr', 'a'),
      by('cn-cac', 'a'),
      by('cn-cac', 'b'),
      by('cn-samr', 'b')
    );
    expect([first, second]).toEqual([fourth, third]);
    expect(first).not.toBe(second);
  });

  it('the one of its own day, however many reports tell the sum a day before', () => {
    const before: ReportFields = { ...DAY, date: '2021-04-09' };
    const [early, , late, told] = eventsWith({ ...before, in: 'a' }, before, { ...DAY, in: 'a' }, DAY);
    expect(late).not.toBe(early);
    expect(told).toBe(late);
  });

  it('none, if the clipping tells that one apart already', () => {
    const [day, first, second] = eventsWith(DAY, { ...DAY, in: 'one' }, { ...DAY, in: 'one' });
    expect(new Set([day, first, second]).size).toBe(2);
  });

  it('of bans the one that three times as many reports mean as any other, and of orders none', () => {
    const ban: ReportFields = { type: 'ban', date: '2021-07-04' };
    const late: ReportFields = { ...ban, date: '2022-07-21' };
    const undated: ReportFields = { ...ban, date: null };
    const [day, , , , alone] = eventsWith(ban, ban, ban, late, undated);
    expect(alone).toBe(day);
    const twice = eventsWith(ban, ban, late, undated);
    expect(twice[3]).not.toBe(twice[0]);
    const of = (fields: ReportFields): ReportFields => ({ ...fields, type: 'order' });
    const orders = eventsWith(of(ban), of(ban), of(ban), of(late), of(undated));
    expect(orders[4]).not.toBe(orders[0]);
  });

  it('the only fine that is told of those companies, if its text gives no date and no sum', () => {
    const undated: ReportFields = { ...DAY, date: null, amount: null, currency: null };
    const [day, told] = eventsWith(DAY, undated);
    expect(told).toBe(day);
    const [first, alone] = eventsWith({ ...DAY, amount: null, currency: null }, { ...DAY, date: null });
    expect(alone).toBe(first);
  });

  it.each<[string, ReportFields]>([
    ['another is known', {}],
    ['somebody else, or nobody, is named as imposing it', { authorities: ['cn-cac'] }],
    ['it is only planned', { status: 'threatened' }],
    ['it strikes more of them', { targets: ['alibaba', 'tencent'] }],
    ['it is for something else', { topics: ['fine data'] }]
  ])('no such fine where %s', (why, fields) => {
    const other: ReportFields[] =
      why === 'another is known' ? [{ ...DAY, date: '2022-01-05', amount: 5e6 }] : [];
    const undated: ReportFields = { ...DAY, date: null, amount: null, currency: null, ...fields };
    const ids = eventsWith({ ...DAY, topics: ['fine monopoly'] }, ...other, undated);
    expect(ids.slice(0, -1)).not.toContain(ids.at(-1));
  });
});
