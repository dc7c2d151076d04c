import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('a decision that a court holds back', () => {
  it.each([
    'An appeals tribunal on Tuesday stayed a five-year ban that the competition regulator had imposed on WhatsApp.',
    'A tribunal stayed the ban on WhatsApp and asked Meta to deposit half of the $25 million penalty.',
    'A court on Tuesday put on hold a fine the competition regulator imposed on WhatsApp.',
    'A judge on Monday paused an order requiring Apple to open its App Store.',
    'A court suspended a decision by which the CNIL had fined Google €5m.'
  ])('is none: %s', (text) => {
    expect(actionLines('en', text)).toEqual([]);
  });

  it('is one where the court decides something else behind “and”', () => {
    expect(
      actionLines('en', 'A U.S. judge stayed the fine and ordered Apple to open its App Store.')
    ).toEqual(['order us-courts apple -']);
  });

  it('is no licence, and nothing that a court refuses to hold back', () => {
    expect(
      actionLines('en', 'The FCA suspended the licence of Binance and fined it £5m.').map(
        (line) => line.split(' ')[0]
      )
    ).toContain('fine');
    expect(actionLines('en', 'The FCA fined Barclays £5m, and a court has not stayed the fine.')).toEqual([
      'fine gb-fca barclays 5000000'
    ]);
  });
});

describe('a decision of somebody who thinks better of it', () => {
  it.each<['en' | 'fr', string]>([
    [
      'en',
      'A Spanish judge who had ordered the blocking of Telegram reversed course on Monday, saying the measure would be excessive.'
    ],
    ['en', 'A Canadian court which had fined Meta lifted the fine on Tuesday.'],
    ['fr', 'Le tribunal qui avait suspendu Uber en mai est revenu sur sa décision.']
  ])('is none (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
