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
