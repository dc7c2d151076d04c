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

describe('what a company “must” do in general', () => {
  it.each<['en' | 'fr', string]>([
    ['en', 'Britain’s technology minister said Meta must do more to protect children.'],
    ['en', 'The European Commission said X has to take responsibility.'],
    ['fr', 'Meta doit prendre ses responsabilités, a déclaré la Commission européenne.']
  ])('is wished for, and no order (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it('is an order where it is something in particular', () => {
    expect(
      actionLines('en', 'Meta must delete the data, the Irish Data Protection Commission said.')
    ).toEqual(['order ie-dpc meta -']);
  });
});

describe('a purchase and the dead', () => {
  it('are no deal that is dead', () => {
    expect(
      actionLines(
        'en',
        'Australia’s ANZ will pay A$240 million in penalties for misconduct that ranged from mishandling a bond deal to charging dead customers, ASIC said.'
      )
    ).toEqual(['fine au-asic anz 240000000']);
  });
});

describe('an earlier fine that was suspended', () => {
  it('suspends no company', () => {
    expect(
      actionLines(
        'en',
        'Meta has been fined 1.2 billion lira by the Turkish Competition Authority. The board had suspended an earlier daily fine after the company closed Threads.'
      )
    ).toEqual(['fine tr-competition meta 1200000000']);
  });
});

describe('operators told to stop buying from a company', () => {
  it('have it banned, in a gerund as well', () => {
    expect(
      actionLines(
        'en',
        'China’s cyberspace regulator found risks in Micron’s products, telling operators of key infrastructure to stop buying them.'
      )
    ).toEqual(['ban cn-cac micron -']);
  });
});
