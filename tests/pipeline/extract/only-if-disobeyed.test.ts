import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets amount » of each action that is done. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ status }) => status === 'done')
    .map(({ type, targets, amount }) => [type, targets.join('+'), amount ?? '-'].join(' '));
}

describe('a fine for whoever does not obey', () => {
  it.each([
    ['en', 'The CMA banned Deezer’s offer. The ban comes with a daily penalty of £10,000.', 'ban deezer -'],
    [
      'en',
      'The court ordered Deezer to name an agent. The order carries a fine of €1,000 a day.',
      'order deezer -'
    ],
    [
      'en',
      'The CNIL gave Deezer two months to stop showing advertisements, failing which it will have to pay 50,000 euros a day.',
      'order deezer -'
    ],
    [
      'en',
      'The AGCM ordered Zalando to publish its prices, or else it will have to pay €1 million a day.',
      'order zalando -'
    ],
    [
      'fr',
      'L’Autorité de la concurrence enjoint à Deezer de publier ses prix ; à défaut, le groupe devra payer 5 millions d’euros par jour.',
      'order deezer -'
    ],
    [
      'fr',
      'La CNIL a mis en demeure Zalando. La mesure est assortie d’une amende de 1 000 euros par jour de retard.',
      'order zalando -'
    ]
  ] as const)('is none yet, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'The conviction of Airbus carries a fine of €24 million.', 'fine airbus 24000000'],
    [
      'fr',
      'La CNIL a condamné Zalando. La décision est assortie d’une amende de 10 millions d’euros.',
      'fine zalando 10000000'
    ]
  ] as const)('is one where a decision imposes it, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('what companies owe each other', () => {
  it.each([
    ['en', 'A California jury told Samsung to pay Netflix $303 million.'],
    ['en', 'A court in Munich ordered Lenovo to pay Nokia nearly €240 million.'],
    ['en', 'Just Eat, based in London, will pay its smaller rival a termination fee of £1 billion.'],
    ['en', 'Broadcom must pay Arm a $94 million licence fee.'],
    ['fr', 'Amazon devra payer à Deezer 94 millions de dollars d’indemnité de rupture.'],
    ['fr', 'Un tribunal de Munich a condamné Lenovo à verser à Nokia 240 millions d’euros.']
  ] as const)('is no fine, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'A court ordered Spotify to pay Italy $5 million.', 'fine spotify 5000000'],
    ['en', 'A judge ordered Spotify to pay Texas $1 million in penalties.', 'fine spotify 1000000'],
    [
      'fr',
      'Le tribunal a condamné Spotify à verser 5 millions d’euros d’amende à l’État.',
      'fine spotify 5000000'
    ]
  ] as const)('is one where a state is paid, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('who only looks like an authority that acts', () => {
  it.each([
    ['en', 'Getty Images, a photo agency, is suing Midjourney in London.'],
    ['en', 'The news agency ANI has sued Perplexity in India.'],
    ['fr', 'L’agence de presse ANI poursuit Perplexity à New Delhi.'],
    [
      'en',
      'The CMA concluded that the purchase limited its rivals’ access to Deezer, and had removed a potential challenger from the market.'
    ],
    [
      'en',
      'In a letter to the European Commission, Spotify says it has had to hold back audiobooks because of Apple.'
    ],
    [
      'fr',
      'Dans une lettre à la Commission européenne, Spotify explique qu’il a dû retarder ses livres audio.'
    ],
    ['en', 'Nokia was forced to drop a phone of its own in 2013, the Korea Fair Trade Commission said.'],
    [
      'fr',
      'Nokia était obligé d’abandonner son téléphone, a relevé la Commission coréenne de la concurrence.'
    ],
    ['en', 'Analysts said that Beijing would bar Micron from selling chips.']
  ] as const)('does nothing, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'The FTC, a consumer agency, is suing Zillow in Seattle.', 'lawsuit zillow -'],
    ['en', 'The ministry has removed Spotify from the market.', 'ban spotify -'],
    [
      'en',
      'Nokia was forced to drop the phone by the Korea Fair Trade Commission, it said.',
      'order nokia -'
    ],
    ['en', 'Spotify was ordered to open its lists, the European Commission said.', 'order spotify -']
  ] as const)('acts here, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});
