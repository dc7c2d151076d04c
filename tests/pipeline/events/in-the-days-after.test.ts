import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/pipeline/events/report.ts';
import { canBeSame } from '../../../src/pipeline/events/same-event.ts';
import { reportWith } from './reports.ts';
import type { ReportFields } from './reports.ts';

/** Of Albania’s ban on TikTok, or what `fields` say, of an action of a day in a clipping that was published that day or another one. */
const report = (published: string, date: string | null, fields: ReportFields): Report =>
  reportWith({
    ...{ type: 'ban', jurisdiction: 'AL', authorities: ['al-authorities'], targets: ['tiktok'] },
    ...fields,
    ...{ date, published }
  });

describe('reports of an event in the days after it', () => {
  it('are joined where nobody names the authority of what is hardly done twice', () => {
    for (const type of ['ban', 'investigation_opened', 'lawsuit'] as const) {
      const first = report('2024-12-21', '2024-12-21', { type });
      expect(canBeSame(first, report('2024-12-23', '2024-12-23', { type }))).toBe(true);
      expect(canBeSame(first, report('2024-12-27', '2024-12-27', { type }))).toBe(false);
    }
  });

  it('stay apart where the later one dates it, or where the like may follow in days', () => {
    const first = report('2024-12-21', '2024-12-21', {});
    expect(canBeSame(first, report('2024-12-24', '2024-12-23', {}))).toBe(false);
    const order = report('2024-12-21', '2024-12-21', { type: 'order' });
    expect(canBeSame(order, report('2024-12-23', '2024-12-23', { type: 'order' }))).toBe(false);
  });

  it('are joined where only one of them tells the sum of the fine', () => {
    const fine: ReportFields = { type: 'fine', jurisdiction: 'KR', targets: ['coupang'] };
    const first = report('2025-01-30', '2025-01-30', { ...fine, authorities: ['kr-kftc'] });
    const priced: ReportFields = {
      ...fine,
      authorities: ['kr-authorities'],
      amount: 162.8e9,
      currency: 'KRW'
    };
    expect(canBeSame(first, report('2025-01-31', '2025-01-31', priced))).toBe(true);
    const other = report('2025-01-30', '2025-01-30', { ...priced, amount: 5e9 });
    expect(canBeSame(other, report('2025-01-31', '2025-01-31', priced))).toBe(false);
  });

  it('are joined where “European regulators” are those of a member, and the sum is in the money of readers', () => {
    const fine: ReportFields = { type: 'fine', targets: ['meta'] };
    const irish: ReportFields = {
      ...fine,
      jurisdiction: 'IE',
      authorities: ['ie-dpc'],
      amount: 1.2e9,
      currency: 'EUR'
    };
    const european: ReportFields = {
      ...fine,
      jurisdiction: 'EU',
      authorities: ['eu-authorities'],
      amount: 1.3e9,
      currency: 'USD'
    };
    const first = report('2023-05-22', '2023-05-22', irish);
    expect(canBeSame(first, report('2023-05-22', '2023-05-22', european))).toBe(true);
    expect(canBeSame(first, report('2023-05-22', '2023-05-22', { ...european, amount: 3e9 }))).toBe(false);
    expect(
      canBeSame(first, report('2023-05-22', '2023-05-22', { ...european, authorities: ['eu-commission'] }))
    ).toBe(false);
  });

  it('are joined within a week where the same authority struck the same several companies', () => {
    const order: ReportFields = {
      type: 'order',
      jurisdiction: 'FR',
      authorities: ['fr-cnil'],
      targets: ['deezer', 'spotify']
    };
    const decided = report('2025-03-07', '2025-03-01', order);
    expect(canBeSame(decided, report('2025-03-07', '2025-03-07', order))).toBe(true);
    expect(canBeSame(decided, report('2025-03-12', '2025-03-12', order))).toBe(false);
    const one: ReportFields = { ...order, targets: ['deezer'] };
    expect(canBeSame(report('2025-03-07', '2025-03-01', one), report('2025-03-07', '2025-03-07', one))).toBe(
      false
    );
  });

  it('are joined without a date, half a year later, where a listing was stopped', () => {
    const stopped: ReportFields = { type: 'ipo_suspended', jurisdiction: 'CN', targets: ['ant-group'] };
    const ban: ReportFields = { ...stopped, type: 'ban' };
    const undated = (fields: ReportFields) => report('2021-04-10', null, fields);
    expect(canBeSame(report('2020-11-04', '2020-11', stopped), undated(stopped))).toBe(true);
    expect(canBeSame(report('2020-11-04', '2020-11', ban), undated(ban))).toBe(false);
  });
});
