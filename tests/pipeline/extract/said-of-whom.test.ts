import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('who is meant by words that name no company', () => {
  it.each([
    [
      'fr',
      'La CNMC a condamné Ryanair et easyJet vendredi. La pratique leur est désormais interdite.',
      'ban es-cnmc ryanair+easyjet -'
    ],
    [
      'fr',
      'La Cnil a infligé mardi 3 millions d’euros à Mastodon. Les responsables du réseau social, souvent comparé à Twitter, ont été convoqués.',
      'summons fr-cnil mastodon -'
    ],
    [
      'en',
      'The SEC halted Stripe’s flotation. The day before, chairman John Roe and chief executive Jane Doe had been called in by the FTC.',
      'summons us-ftc stripe -'
    ],
    [
      'en',
      'Two days before Stripe was due to begin trading, the SEC halted its $37bn flotation, citing a change of rules.',
      'ipo_suspended us-sec stripe -'
    ],
    [
      'en',
      'The CMA imposed a penalty of £5m on Meta’s WhatsApp for unfair terms, and told the company to let users leave.',
      'order gb-cma whatsapp -'
    ]
  ] as const)('%s: %s', (language, text, line) => {
    expect(actionLines(language, text)).toContain(line);
  });

  it('is no one whose company the words name', () => {
    const text =
      'The SEC halted Stripe’s flotation. The day before, the chief executive of the county had been called in by the FTC.';
    expect(actionLines('en', text)).toEqual(['ipo_suspended us-sec stripe -']);
  });

  it('is no one who is only likened to it', () => {
    expect(actionLines('en', 'Yelp, often compared to Google, was fined €3m by the CMA.')).toEqual([
      'fine gb-cma yelp 3000000'
    ]);
  });
});

describe('what authorities do in other words', () => {
  it.each([
    [
      'fr',
      'La CNMC a mis en ligne un « livre blanc » reprochant à Glovo de fermer les yeux sur les contrefaçons.',
      ['warning es-cnmc glovo -']
    ],
    [
      'fr',
      'Le tribunal de commerce de Paris a prononcé lundi la liquidation de Carmat.',
      ['order fr-courts carmat -']
    ],
    [
      'en',
      'A London court ordered the liquidation of Evergrande on Monday.',
      ['order gb-courts evergrande -']
    ],
    [
      'en',
      'The Bank of Korea said that four agencies would meet soon with Kakao to guide it in fair competition.',
      ['summons kr-bok kakao -']
    ],
    [
      'fr',
      'La Commission européenne a adopté un texte obligeant ByteDance à céder sa filiale.',
      ['law_enacted eu-commission bytedance -']
    ],
    [
      'fr',
      'Le Sénat américain a voté un texte sur les courtiers en données ; la Chambre ne l’a pas encore examiné.',
      ['law_proposed us-senate - -']
    ],
    [
      'en',
      'The US Senate passed a bill on data brokers, which the House has yet to take up.',
      ['law_proposed us-senate - -']
    ],
    ['en', 'The US Senate passed a bill on data brokers on Monday.', ['law_enacted us-senate - -']],
    [
      'en',
      'A regulation of Brazil’s central bank bars platforms such as Stripe from processing payments for bets.',
      ['ban br-bcb stripe -']
    ],
    [
      'en',
      'Germany’s cartel office barred Meta from processing data of users.',
      ['order de-bundeskartellamt meta -']
    ]
  ] as const)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });

  it.each([
    ['fr', 'Les actionnaires ont décidé la liquidation de Carmat. La Cnil n’a rien dit.'],
    ['en', 'Shareholders ordered the liquidation of Carillion.'],
    ['en', 'Google managers will meet next week with Apple to press their case. The FTC is watching.']
  ] as const)('and nobody else does (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it('is told beside what outlasts it: a preliminary finding of the body that has opened the case', () => {
    const text =
      'La Commission européenne a conclu lundi, à titre préliminaire, que Temu enfreignait le règlement. En 2023, la Pologne avait infligé à Temu une amende de 3 millions d’euros.';
    expect(actionLines('fr', text)).toContain('investigation_opened eu-commission temu -');
  });
});
