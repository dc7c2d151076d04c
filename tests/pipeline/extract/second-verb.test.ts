import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (language: 'fr' | 'en', text: string, title?: string): string[] =>
  actionsIn(language, text, title === undefined ? {} : { title }).map(({ type, targets }) =>
    [type, ...targets].join(' ')
  );

describe('whom « the company » of a second verb means', () => {
  it('is the one that is fined, not whose that is', () => {
    const text =
      'The CMA fined Meta’s WhatsApp £5 million on Monday and told the company to change its terms.';
    expect(read('en', text).sort()).toEqual(['fine whatsapp', 'order whatsapp']);
  });
});

describe('two verbs of one subject', () => {
  it.each([
    ['en', 'Italy’s watchdog ordered DeepSeek to stop and opened an inquiry.'],
    [
      'en',
      'Italy’s watchdog ordered DeepSeek to stop processing data of Italians and at the same time opened an inquiry.'
    ],
    [
      'fr',
      'La CNIL a ordonné à DeepSeek de limiter le traitement des données des utilisateurs du pays, et ouvert une enquête dans la foulée.'
    ]
  ] as const)('%s: each has its own object: « %s »', (language, text) => {
    expect(read(language, text).sort()).toEqual(['investigation_opened deepseek', 'order deepseek']);
  });

  it('an order that an inquiry be opened is one', () => {
    expect(read('en', 'The minister ordered the FTC to open an inquiry into Amazon.')).not.toContain(
      'order amazon'
    );
  });

  it('what is searched is whose offices are', () => {
    expect(
      read(
        'en',
        'Netflix’s offices in Paris and its headquarters in Amsterdam were searched by police on Tuesday.'
      )
    ).toEqual(['investigation_opened netflix']);
  });

  it.each([
    ['It was also reprimanded and told to change its terms.', 'LinkedIn fined €310m by Ofcom'],
    ['It has been fined, named in public and ordered to delete the data.', 'Ofcom rules on LinkedIn']
  ])('suffered by the pronoun before the first: “%s”', (text, title) => {
    expect(read('en', text, title)).toContain('order linkedin');
  });
});

describe('investigations that several open', () => {
  it.each([
    'Kenya suspended Worldcoin. Data protection agencies have commenced inquiries and investigations, the minister said.',
    'Kenya suspended Worldcoin. Several agencies have begun inquiries.',
    'Kenya suspended Worldcoin. The regulator has commenced an investigation in parallel.'
  ])('are of the company spoken of: “%s”', (text) => {
    expect(read('en', text)).toContain('investigation_opened worldcoin');
  });

  it('are not where somebody else is named', () => {
    const text = 'Kenya suspended Worldcoin. Several agencies have begun inquiries into Acme Pay.';
    expect(read('en', text)).not.toContain('investigation_opened worldcoin');
  });
});

describe('whose money a sentence counts in', () => {
  it.each([
    [
      'en',
      'Apple’s phones may not be sold because it owes Rp 240 billion, the Industry Ministry announced on Friday.',
      'ID'
    ],
    ['en', 'Samsung was told to stop by the trade ministry over a claim of 5 billion won.', 'KR'],
    [
      'fr',
      'Le ministère de l’Industrie a interdit à Apple de vendre ses téléphones, faute d’un investissement de 240 milliards de roupies indonésiennes.',
      'ID'
    ]
  ] as const)('%s: tells whose ministry acts: « %s »', (language, text, jurisdiction) => {
    expect(actionsIn(language, text)[0]?.jurisdiction).toBe(jurisdiction);
  });

  it('but a place that the sentence names says it first', () => {
    const [order] = actionsIn(
      'en',
      'The trade ministry in Tokyo told Samsung to stop over a claim of 5 billion won.'
    );
    expect(order?.jurisdiction).toBe('JP');
  });

  it.each([
    ['Coupang slapped with W140b penalty by the KFTC.', 140e9, 'KRW'],
    ['The KFTC fined Coupang W628 million.', 628e6, 'KRW'],
    ['The Kenyan regulator fined Meta KSh5 million.', 5e6, 'KES']
  ])('“%s”', (text, amount, currency) => {
    expect(actionsIn('en', text)[0]).toMatchObject({ amount, currency });
  });
});

describe('what befalls the boss', () => {
  it.each([
    [
      'fr',
      'L’AMF a infligé 5 millions d’euros à Natixis et 1 million à son patron Jean Dupont, interdit d’exercer pendant cinq ans.',
      ['fine natixis']
    ],
    [
      'en',
      'The FCA fined Barclays £5m and its former boss John Doe £1m, banned from senior roles.',
      ['fine barclays']
    ],
    [
      'fr',
      'L’AMF a sanctionné Natixis, interdite d’exercer pendant cinq ans.',
      ['fine natixis', 'ban natixis']
    ]
  ] as const)('%s: is none of the company’s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });

  it('nor is the sum that it pays', () => {
    const [fine] = actionsIn(
      'fr',
      '75 millions d’euros pour Natixis, 15 millions pour son patron : jamais l’AMF n’avait infligé d’amende aussi lourde.'
    );
    expect(fine?.amount).toBe(75e6);
  });
});

describe('those spoken of', () => {
  it.each([
    [
      'fr',
      'Les trois laboratoires se voient infliger 444 millions d’euros d’amende par l’Autorité de la concurrence.',
      'Lourde sanction pour Novartis, Roche et Genentech'
    ],
    [
      'en',
      'The three drugmakers were fined €444m by the French watchdog.',
      'Heavy penalty for Novartis, Roche and Genentech'
    ]
  ] as const)('%s: all three: « %s »', (language, text, title) => {
    expect(read(language, text, title)).toEqual(['fine novartis roche genentech']);
  });

  it('« l’outil » is the one named last', () => {
    expect(
      read('fr', 'OpenAI est visé au Canada. L’Italie a pour sa part bloqué l’outil vendredi dernier.')
    ).toEqual(['ban openai']);
  });
});
