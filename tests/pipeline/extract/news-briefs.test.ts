import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('several companies called to appear', () => {
  it('are summoned, though the last of them stands right before the second verb', () => {
    expect(
      actionLines(
        'en',
        'U.S. senators have called the heads of Boeing and Airbus to appear before a committee.'
      )
    ).toEqual(['summons us-congress boeing+airbus -']);
  });
});

describe('what a gerund behind a comma tells', () => {
  it('is told of whom the clause before is about, and not of its products', () => {
    expect(
      actionLines(
        'en',
        'Brazil’s antitrust body Cade ordered Apple to let developers sell outside its App Store, giving the company 20 days to comply.'
      )
    ).toEqual(['order br-cade apple -']);
  });
});

describe('a company that is kept from imposing something', () => {
  it.each<[string, string]>([
    [
      'Germany’s cartel office has prohibited Amazon from imposing price caps on merchants.',
      'order de-bundeskartellamt amazon -'
    ],
    ['A U.S. court has barred Apple from retaliating against developers.', 'order us-courts apple -']
  ])('is given an order: %s', (text, told) => {
    expect(actionLines('en', text)).toEqual([told]);
  });
});

describe('what an authority says it is required to do', () => {
  it('is no order to a company', () => {
    expect(
      actionLines(
        'en',
        'DoorDash charges fees. The Competition Bureau said it was required by law to work confidentially.'
      )
    ).toEqual([]);
  });
});

describe('a fine that somebody disagrees with', () => {
  it('is told once, of whom it was imposed on', () => {
    expect(
      actionLines(
        'en',
        'Nigeria’s consumer protection commission imposed a $220 million penalty on Meta. WhatsApp, a unit of the group, disagrees with the decision and the fine.'
      )
    ).toEqual(['fine ng-fccpc meta 220000000']);
  });
});
