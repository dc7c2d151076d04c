import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(text: string): string[] {
  return actionsIn('en', text).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('a company with the name of a thing, before what it may or must', () => {
  it.each<[string, string]>([
    ['Meta may no longer scan faces in Italy, the privacy authority ruled on Thursday.', 'ban IT meta'],
    ['Meta can no longer scan faces in Italy, the privacy authority decided on Thursday.', 'ban IT meta'],
    ['Orange has to refund its Dutch customers, the regulator in The Hague ruled.', 'order NL orange']
  ])('is a company: %s', (text, told) => {
    expect(actionsOf(text)).toEqual([told]);
  });

  it.each([
    'Orange juice may no longer be sold in Italy, the health ministry ruled on Thursday.',
    'Visa may not be required of Dutch tourists, the ministry in Ankara ruled.',
    'Gap years may no longer be paid in Italy, the ministry ruled.'
  ])('is none where the thing is meant: %s', (text) => {
    expect(actionsOf(text).filter((told) => /orange|visa|gap/.test(told))).toEqual([]);
  });
});
