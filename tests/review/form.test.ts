import { describe, expect, it } from 'vitest';
import { changedFields, formOf, readDate, readForm } from '../../src/lib/review/form.ts';
import type { FieldsForm } from '../../src/lib/review/form.ts';
import { action } from './small.ts';

const form = (more: Partial<FieldsForm> = {}) => ({ ...formOf(action()), ...more });
const TODAY = '2021-04-02';
const read = (typed: FieldsForm, needed = false) => readForm(typed, needed, TODAY);
const faultsOf = (more: Partial<FieldsForm>, needed = false) => read(form(more), needed).faults;

describe('the form of an action', () => {
  it('gives back the action that it was filled with', () => {
    const full = action({ date: '2021-03', amount: 5e8, currency: 'EUR' });
    expect(changedFields(full, read(formOf(full)).fields ?? full)).toBeNull();
  });

  it('gives only what was changed', () => {
    const { fields } = read(form({ date: '2021', targets: [], amount: '500 000', currency: 'cny' }));
    expect(changedFields(action(), fields ?? action())).toEqual({
      ...{ date: '2021', targets: [], amount: 500000, currency: 'CNY' }
    });
    const named = read(form({ type: 'law_enacted', law: ' Data Act ' })).fields;
    expect(changedFields(action(), named ?? action())).toEqual({ type: 'law_enacted', law: 'Data Act' });
    // Of what is no law the form does not show it.
    expect(read(form({ law: 'Data Act' })).fields).not.toHaveProperty('law');
  });

  it('takes dates as precise as they are, and none', () => {
    expect(['2021-02-28', '2021-02', '2021', ' ', 'unknown'].map(readDate)).toEqual([
      ...['2021-02-28', '2021-02', '2021', null, null]
    ]);
    expect(['2021-02-29', '2021-13', '28/02/2021', 'soon', '0221-03-11', '2921'].map(readDate)).toEqual(
      Array(6).fill(undefined)
    );
  });

  it.each([
    [{ date: '2021-02-30' }, { date: 'date' }],
    [{ amount: '1,5', currency: 'EUR' }, { amount: 'amount' }],
    [{ amount: '500.000', currency: 'EUR' }, { amount: 'amount' }],
    [{ amount: '1', currency: 'euro' }, { currency: 'currency' }],
    [{ amount: '1', currency: 'rmb' }, { currency: 'currency' }],
    [{ amount: '1', currency: '' }, { currency: 'pair' }],
    [{ amount: '', currency: 'EUR' }, { amount: 'pair' }],
    [{ amount: '0', currency: 'EUR' }, { amount: 'zero' }],
    [{ jurisdiction: 'China' }, { jurisdiction: 'jurisdiction' }],
    [{ type: '' }, { type: 'type' }],
    [{ status: '' }, { status: 'status' }],
    [{ date: '2021-04-03' }, { date: 'future' }],
    [{ date: '2021-05' }, { date: 'future' }],
    [{ date: '2022' }, { date: 'future' }]
  ] as const)('refuses %j', (more, faults) => {
    expect(faultsOf(more)).toEqual(faults);
  });

  it('takes the day, month and year of today, and what is only announced for later', () => {
    for (const date of [TODAY, '2021-04', '2021', '']) expect(faultsOf({ date })).toBeNull();
    expect(faultsOf({ date: '2022', status: 'announced' })).toBeNull();
  });

  it('takes where one of those who act is, and refuses where none of them is', () => {
    const homeOf = (id: string) => ({ samr: 'CN', doj: 'US' })[id] ?? null;
    const faults = (jurisdiction: string, authorities: string[]) =>
      readForm(form({ jurisdiction, authorities }), false, TODAY, homeOf).faults;
    expect(faults('US', ['samr', 'doj'])).toBeNull();
    expect(faults('US', ['samr'])).toEqual({ jurisdiction: 'elsewhere' });
    expect(faults('', ['samr'])).toEqual({ jurisdiction: 'jurisdiction' });
    for (const authorities of [[], ['unheard-of']]) expect(faults('US', authorities)).toBeNull();
  });

  it('needs an authority only for an action that is added', () => {
    expect(faultsOf({ authorities: [] })).toBeNull();
    expect(faultsOf({ authorities: [] }, true)).toEqual({ authorities: 'authorities' });
  });
});
