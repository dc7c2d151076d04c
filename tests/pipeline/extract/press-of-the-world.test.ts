import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = readonly ['fr' | 'en', string, readonly string[]];

describe('units of several companies', () => {
  it.each([
    [
      'en',
      'Units of Samsung, LG and Hyundai have been fined for unreported deals, South Korea’s antitrust regulator said on Wednesday.',
      ['fine kr-kftc samsung+lg+hyundai -']
    ],
    [
      'fr',
      'Des filiales d’Orange, de SFR et de Bouygues Telecom ont été condamnées à une amende par l’Arcep.',
      ['fine fr-arcep orange+sfr+bouygues-telecom -']
    ],
    [
      'en',
      'Two units of Alibaba, Ant Group and Cainiao, were fined by China’s market regulator.',
      ['fine cn-samr ant-group+cainiao -']
    ]
  ] satisfies Case[])('%s: are of each, unless they are named: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('corrective orders and measures beside a fine', () => {
  it.each([
    [
      'en',
      'The Korea Fair Trade Commission fined Coupang 3.3 billion won. It ordered corrective measures as well.',
      ['fine kr-kftc coupang 3300000000', 'order kr-kftc coupang -']
    ],
    [
      'en',
      'The KFTC fined Samsung and LG 3 billion won and ordered corrective measures.',
      ['fine kr-kftc samsung+lg 3000000000', 'order kr-kftc samsung+lg -']
    ],
    [
      'en',
      'The Korea Communications Commission fined Meta 6 billion won, adding a corrective order.',
      ['fine kr-kcc meta 6000000000', 'order kr-kcc meta -']
    ],
    [
      'fr',
      'La CNIL a condamné Criteo à 40 millions d’euros d’amende et exigé des mesures correctives.',
      ['fine fr-cnil criteo 40000000', 'order fr-cnil criteo -']
    ],
    ['en', 'Naver ordered corrective measures at its data centres after the fire.', []],
    ['en', 'Users demanded corrective action from Kakao after the outage.', []],
    ['en', 'The Korea Fair Trade Commission could order corrective measures if Naver is found guilty.', []]
  ] satisfies Case[])('%s: are orders: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a list of what an authority does', () => {
  it.each([
    [
      'en',
      'India’s central bank fined HDFC Bank 10 million rupees, barred it from issuing cards and ordered an audit.',
      ['fine in-rbi hdfc-bank 10000000', 'restriction in-rbi hdfc-bank -', 'order in-rbi hdfc-bank -']
    ],
    [
      'fr',
      'L’autorité coréenne de la concurrence a infligé à Google une amende de 207 milliards de wons, prononcé une injonction et ouvert une enquête.',
      ['fine kr-kftc google 207000000000', 'order kr-kftc google -', 'investigation_opened kr-kftc google -']
    ],
    ['en', 'Sebi penalised Karvy, which then hired KPMG and ordered an audit.', ['fine in-sebi karvy -']]
  ] satisfies Case[])('%s: is all its own: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});
