import { describe, expect, it } from 'vitest';
import { changedFields, formOf, readDate, readForm } from '../../src/lib/review/form.ts';
import type { FieldsForm } from '../../src/lib/review/form.ts';
import { action } from './small.ts';

const form = (more: Partial<FieldsForm> = {}) => ({ ...formOf(action()), ...more });
const faultsOf = (more: Partial<FieldsForm>, needed = false) => readForm(form(more), needed).faults;

describe('the form of an action', () => {
  it('gives back the action that it was filled with', () => {
    const full = action({ date: '2021-03', amount: 5e8, currency: 'EUR' });
    expect(changedFields(full, readForm(formOf(full), false).fields ?? full)).toBeNull();
  });

  it('gives only what was changed', () => {
    const { fields } = readForm(
      form({ date: '2021', targets: [], amount: '500 000', currency: 'cny' }),
      false
    );
    expect(changedFields(action(), fields ?? action())).toEqual({
      ...{ date: '2021', targets: [], amount: 500000, currency: 'CNY' }
    });
    const named = readForm(form({ type: 'law_enacted', law: ' Data Act ' }), false).fields;
    expect(changedFields(action(), named ?? action())).toEqual({ type: 'law_enacted', law: 'Data Act' });
    // Of what is no law the form does not show it.
    expect(readForm(form({ law: 'Data Act' }), false).fields).not.toHaveProperty('law');
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
    [{ jurisdiction: 'China' }, { jurisdiction: 'jurisdiction' }]
  ] as const)('refuses %j', (more, faults) => {
    expect(faultsOf(more)).toEqual(faults);
  });

  it('needs an authority only for an action that is added', () => {
    expect(faultsOf({ authorities: [] })).toBeNull();
    expect(faultsOf({ authorities: [] }, true)).toEqual({ authorities: 'authorities' });
  });
});
