import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../src/pipeline/events/resolve.ts';
import { eventsWith, reportWith } from './reports.ts';
import type { ReportFields } from './reports.ts';

/** Of some Canadian authority to TikTok. */
const ORDER: ReportFields = {
  ...{ date: '2024-11-06', type: 'order', jurisdiction: 'CA' },
  ...{ authorities: ['ca-authorities'], targets: ['tiktok'] }
};
const BAN: ReportFields = { ...ORDER, type: 'ban' };
const count = (...all: ReportFields[]) => new Set(eventsWith(...all)).size;

describe('one paper’s order and another’s ban', () => {
  it('are one event, named as most reports call it, if the same authority struck the same companies on one day', () => {
    expect(eventsWith(ORDER, ORDER, BAN)).toEqual(Array(3).fill('2024-11-06-ca-order-tiktok'));
    expect(eventsWith(ORDER, BAN, BAN)).toEqual(Array(3).fill('2024-11-06-ca-ban-tiktok'));
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
    const told: ReportFields = { ...ORDER, topics: ['sharing-with-parent'], authorities: ['in-cci'] };
    const month: ReportFields = { ...told, type: 'ban', date: '2024-11' };
    expect(count(told, month)).toBe(1);
    expect(count(told, { ...month, topics: [] })).toBe(2);
    expect(count(told, { ...month, date: null })).toBe(1);
    expect(count(told, { ...month, date: null, authorities: [] })).toBe(2);
  });

  it('are two where a third event could be meant as well', () => {
    const months: ReportFields = { ...BAN, date: '2024', topics: ['minors'] };
    const [first, second, year] = eventsWith(
      { ...ORDER, topics: ['minors'] },
      { ...ORDER, date: '2024-02-07', topics: ['minors'] },
      months
    );
    expect([first, second]).not.toContain(year);
  });

  it('have a link in common, by which they are resolved together', () => {
    const [order, ban] = [reportWith(ORDER), reportWith(BAN)];
    expect(linksOf(order).some((link) => linksOf(ban).includes(link))).toBe(true);
  });
});
