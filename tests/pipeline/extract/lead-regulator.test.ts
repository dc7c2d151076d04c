import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

describe('the lead regulator of a company in the Union', () => {
  it.each([
    [
      'Meta was hit with a 1.2 billion euro fine by its lead European Union privacy regulator on Monday. Ireland’s Data Protection Commissioner said transfers went on.',
      ['IE']
    ],
    [
      'TikTok’s lead EU regulator fined it 345 million euros. The Irish Data Protection Commission said accounts of children were public.',
      ['IE']
    ],
    [
      'The EU’s privacy regulator fined Meta 5 million euros. Ireland’s Data Protection Commission welcomed it.',
      ['EU']
    ]
  ])('is the agency of a state that is named beside: %s', (text, jurisdictions) => {
    expect(actionsIn('en', text).map(({ jurisdiction }) => jurisdiction)).toEqual(jurisdictions);
  });
});
