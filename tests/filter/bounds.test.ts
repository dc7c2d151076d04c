import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_AMOUNT, BOUNDS, boundsSearch, NO_BOUNDS, readBounds } from '../../src/lib/filter/bounds.ts';
import { actionTableWords } from '../../src/lib/words/action-table.ts';

describe('bounds in an address', () => {
  it('come out as they went in', () => {
    for (const bounds of [
      NO_BOUNDS,
      { ...NO_BOUNDS, amount: ANY_AMOUNT },
      { ...NO_BOUNDS, amount: { ...ANY_AMOUNT, currency: 'CNY' } },
      { ...NO_BOUNDS, amount: { from: 1000, to: 2500.5, currency: 'USD' } },
      { amount: { ...ANY_AMOUNT, from: 1000 }, reports: 2, confidence: 0.8 },
      { amount: { ...ANY_AMOUNT, to: 2.5 }, reports: null, confidence: 1 },
      { amount: { from: 5, to: 5, currency: null }, reports: 1, confidence: 0 }
    ])
      expect(readBounds(boundsSearch(bounds))).toEqual({ bounds, dropped: [] });
    expect(boundsSearch(NO_BOUNDS)).toBe('');
  });

  it.each([
    ...['amount=many', 'amount=5..1', 'amount=-3..', 'amount=..', 'amount=1..2..3', 'amount=1e400..'],
    ...['amount=CNY', 'amount=CNY:', 'amount=yuan:5..', 'amount=CNY:USD:5..', 'amount=CNY:5..1'],
    ...['reports=0..', 'reports=1.5..', 'confidence=2..', 'confidence=high']
  ])('that make no sense are left out and named: %s', (search) => {
    const [key, value] = search.split('=');
    expect(readBounds(search)).toEqual({ bounds: NO_BOUNDS, dropped: [{ key, value, why: 'bad-number' }] });
  });

  it('ask for amounts in whatever currency where an address of before names none', () => {
    expect(readBounds('amount=1000..').bounds.amount).toEqual({ from: 1000, to: null, currency: null });
    expect(readBounds('amount=CNY:1000..').bounds.amount).toEqual({ from: 1000, to: null, currency: 'CNY' });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BOUNDS), fc.string({ maxLength: 40 }), (key, value) => {
        const { bounds } = readBounds(new URLSearchParams({ [key]: value }).toString());
        expect(readBounds(boundsSearch(bounds)).bounds).toEqual(bounds);
      })
    );
  });
});

it('bounds are said in both languages, and where there is none nothing is', () => {
  const bounds = { amount: { from: 1000, to: 2500, currency: null }, reports: 2, confidence: 0.8 };
  expect(actionTableWords('en').bounds.inWords(bounds)).toEqual({
    amount: 'Amount: 1,000 to 2,500, in whatever currency',
    reports: 'At least 2 reports',
    confidence: 'Confidence of at least 0.8'
  });
  expect(actionTableWords('fr').bounds.inWords(bounds)).toEqual({
    amount: 'Montant\u00a0: de 1\u202f000 à 2\u202f500, quelle que soit la monnaie',
    reports: 'Au moins 2 récits',
    confidence: 'Confiance d’au moins 0,8'
  });
  expect(actionTableWords('en').bounds.inWords(NO_BOUNDS)).toEqual({
    amount: null,
    reports: null,
    confidence: null
  });
});

it.each([
  ['CNY:1000..', 'Amount: at least 1,000 yuan', 'Montant\u00a0: au moins 1\u202f000\u00a0yuans'],
  ['USD:..5', 'Amount: up to 5 US dollars', 'Montant\u00a0: jusqu’à 5\u00a0dollars'],
  ['XAU:1..2', 'Amount: 1 to 2 XAU', 'Montant\u00a0: de 1 à 2\u00a0XAU'],
  ['EUR:any', 'With an amount in euros', 'Avec un montant en euros']
])('an amount in a currency is said with its name: %s', (value, en, fr) => {
  const { bounds } = readBounds(`amount=${value}`);
  expect(actionTableWords('en').bounds.inWords(bounds).amount).toBe(en);
  expect(actionTableWords('fr').bounds.inWords(bounds).amount).toBe(fr);
});
