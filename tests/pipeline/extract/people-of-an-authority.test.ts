import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('those who work for an authority', () => {
  it.each<[string, string]>([
    [
      'European Commission officials carried out inspections at Delivery Hero and its Spanish unit Glovo.',
      'investigation_opened eu-commission delivery-hero+glovo -'
    ],
    [
      'Bank of Spain officials searched Deutsche Bank’s Italian unit.',
      'investigation_opened es-bde deutsche-bank -'
    ]
  ])('act for it, wherever a company’s unit is: %s', (text, told) => {
    expect(actionLines('en', text)).toEqual([told]);
  });

  it('act for a country whose name stands before them', () => {
    expect(actionLines('en', 'Spanish officials searched the offices of Glovo.')[0]).toMatch(
      /^investigation_opened es-\S+ glovo -$/
    );
  });
});
