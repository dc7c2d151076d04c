import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string) =>
  actionsIn('en', text).map(
    ({ type, jurisdiction, targets }) => `${type} ${jurisdiction} ${targets.join('|') || '–'}`
  );

describe('what the same agency did as well', () => {
  it.each([
    [
      'The CMA fined Netflix £5m. It also told the U.S. firm to run a campaign on radio.',
      ['fine GB netflix', 'order GB netflix']
    ],
    [
      'The FTC fined Netflix $5m. The commission also directed the firm to delete the data.',
      ['fine US netflix', 'order US netflix']
    ]
  ])('is told by its second sentence: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('whom the second sentence means', () => {
  it.each([
    [
      'The CCI fined Google $113m, the second order against the Alphabet unit. The agency told the company not to bar apps.',
      ['fine IN google', 'order IN google']
    ],
    [
      'The CCI fined Google $113m over its Play Store. The agency told the company not to bar app developers from billing.',
      ['fine IN google', 'order IN google']
    ],
    [
      'Spain fined Ryanair and Vueling €147m. The minister has also forbidden the airlines to keep up the practices.',
      ['ban ES ryanair|vueling', 'fine ES ryanair|vueling']
    ],
    [
      'Nvidia said it obeys the law. In July the Santa Clara-based chip maker was called in by the Cyberspace Administration of China to explain its chips.',
      ['summons CN nvidia']
    ],
    [
      'The CNIL fined Google €30m. It also imposed an order on the company, subject to a penalty of €5m a week.',
      ['fine FR google', 'order FR google']
    ]
  ])('is one of those named before: %s', (text, actions) => {
    expect(told(text).sort()).toEqual(actions);
  });
});

describe('names beside a name', () => {
  it.each([
    ['The Dutch ACM fined Fortnite maker Epic Games €1.1m.', ['fine NL epic-games']],
    ['The SEC fined Barclays $361m after a former Deutsche Bank trader complained.', ['fine US barclays']],
    ['The FCA banned the former Barclays boss Jes Staley.', []],
    ['The FCA banned Barclays from opening accounts.', ['ban GB barclays']]
  ])('are not struck: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('proceedings that are instituted', () => {
  it.each([
    ['The ACCC has instituted proceedings against Coles.', ['lawsuit AU coles']],
    ['The European Commission has initiated proceedings against Meta.', ['investigation_opened EU meta']]
  ])('are a suit: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('a law that is passed', () => {
  it.each([
    ['The Lok Sabha passed the bill on Tuesday, forcing Uber to hire its drivers.', ['law_enacted IN –']],
    ['The CCI ruled on Tuesday, forcing Uber to hire its drivers.', ['order IN uber']]
  ])('orders nobody, whatever follows from it: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('when, told between a place and its verb', () => {
  it.each([
    ['The European Union earlier this month fined Apple €1.8bn.', ['fine EU apple']],
    ['The European Union in May 2023 fined Meta €1.2bn.', ['fine EU meta']],
    ['China last year exported phones of Apple worth $5bn.', []]
  ])('leaves it a government’s: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('control of a company', () => {
  it.each([
    ['The Netherlands has taken control of Nexperia, a maker of chips.', ['order NL nexperia']],
    ['Berlin put Uniper under trusteeship on Friday.', ['order DE uniper']],
    ['Microsoft took control of Nexperia after France declined to comment.', []],
    ['Shares fell after China’s Geely took control of Volvo.', []]
  ])('is taken by a state, and not by a rival: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});

describe('people who are taken to court', () => {
  it.each([
    ['The SEC on Tuesday sued Elon Musk in federal court.', ['lawsuit US –']],
    ['The SEC sued the former chief executive of a bank.', ['lawsuit US –']],
    ['Sarah Jones sued Mark Smith over a fence.', []],
    ['Elon Musk sued the SEC.', []],
    ['The SEC said John Smith had sued Mary Jones.', []]
  ])('are so by an agency: %s', (text, actions) => {
    expect(told(text)).toEqual(actions);
  });
});
