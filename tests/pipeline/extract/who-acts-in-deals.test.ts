import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('who acts', () => {
  it.each([
    [
      'is the party to the deal of the next sentence',
      'fr',
      'Airbus accepte de payer 2 milliards d’euros pour éviter un procès en France. L’accord avec le Parquet national financier a été validé par le tribunal.',
      ['fine fr-pnf airbus 2000000000']
    ],
    [
      'is no “government bond”',
      'en',
      'ANZ has admitted to failings in a $14 billion government bond sale and will pay $240 million. The Australian Securities and Investments Commission said on Monday it was the largest sum it had ever sought.',
      ['fine au-asic anz 240000000']
    ],
    [
      'sues where it brings a case in America',
      'en',
      'The Commodity Futures Trading Commission brought a similar case against Kraken.',
      ['lawsuit us-cftc kraken -']
    ],
    [
      'opens one where it brings a case in Brussels',
      'en',
      'The European Commission brought a case against Amazon.',
      ['investigation_opened eu-commission amazon -']
    ]
  ] as const)('%s', (_, language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });

  it('is not against whom a bystander complained', () => {
    expect(
      actionLines(
        'en',
        'Google has won its challenge against a fine of the European Commission. Microsoft, which complained about the contracts, declined to comment. The CMA is looking into the company’s advertising business.'
      )
    ).toEqual(['investigation_opened gb-cma google -']);
  });
});
