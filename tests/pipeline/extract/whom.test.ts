import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

let gazetteers: Gazetteers;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
});

/** « type jurisdiction targets » of each action. */
function read(language: 'fr' | 'en', text: string, title = 'Review'): string[] {
  const [facts] = extractFacts([{ ...clippingOf(title, text, []), language }], gazetteers);
  return (facts?.actions ?? []).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('an apposition', () => {
  it.each([
    ['en', 'Kayak, a unit of Booking Holdings, was fined €3 million by Ofcom.', 'fine GB kayak'],
    ['en', 'Deezer, a smaller cousin of Spotify, was fined £3 million by Ofcom.', 'fine GB deezer'],
    ['en', 'Ofcom fined Deezer, a long-time supplier to Orange, £3 million.', 'fine GB deezer'],
    ['fr', 'Deezer, le premier client de Criteo, a été condamné par la CMA.', 'fine GB deezer']
  ] as const)('names nobody else who is struck, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('whoever owns or has bought somebody', () => {
  it.each([
    ['en', 'Three businesses owned by Netflix will pay £3 million, Ofcom said.', 'fine GB netflix'],
    ['fr', 'Deux sociétés détenues par Netflix ont été condamnées par la CMA.', 'fine GB netflix'],
    ['en', 'Deezer, now part of Orange, was fined £3 million by Ofcom.', 'fine GB deezer'],
    ['fr', 'Deezer, absorbé depuis par Orange, a été condamné par la CMA.', 'fine GB deezer']
  ] as const)('is struck only for firms without a name, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('“they”, « ils »', () => {
  it.each([
    ['en', 'Netflix and Disney lost viewers. They were fined £3 million by Ofcom.', 'fine GB netflix+disney'],
    [
      'en',
      'Ofcom heard Netflix and Disney. They were issued cease-and-desist orders by Ofcom.',
      'order GB netflix+disney'
    ],
    [
      'fr',
      'Orange et SFR ont menti. Ils ont été sommés par la CMA de modifier leurs contrats.',
      'order GB orange+sfr'
    ]
  ] as const)('mean those spoken of, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });
});

describe('an exception', () => {
  it.each([
    ['en', 'Ofcom fined Netflix, but not Spotify, £3 million.', 'fine GB netflix'],
    ['en', 'Netflix, but not Spotify, was fined £3 million by Ofcom.', 'fine GB netflix'],
    ['en', 'Ofcom fined Netflix rather than Spotify.', 'fine GB netflix'],
    ['fr', 'La CMA a condamné Netflix, mais pas Spotify, à 3 millions de livres.', 'fine GB netflix'],
    ['fr', 'Netflix, mais pas Spotify, a été condamné par la CMA.', 'fine GB netflix'],
    ['en', 'Ofcom fined Netflix and Deezer £3 million, with Spotify spared.', 'fine GB netflix+deezer'],
    ['fr', 'La CMA a condamné Netflix et Deezer, Spotify échappant à la sanction.', 'fine GB netflix+deezer'],
    ['en', 'Spotify, spared a trial, was fined £3 million by Ofcom.', 'fine GB spotify']
  ] as const)('is not struck, in %s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('words for companies', () => {
  it('mean the unit that they belong to, and not whose unit it is', () => {
    expect(read('en', 'Booking.com had a bad year. Ofcom fined its subsidiary Kayak £3 million.')).toEqual([
      'fine GB kayak'
    ]);
    expect(read('fr', 'Booking.com va mal. La CMA a ordonné à sa filiale Kayak de cesser.')).toEqual([
      'order GB kayak'
    ]);
  });

  it('mean it where an inquiry goes into it', () => {
    expect(read('en', 'Netflix had a bad year. Ofcom opened an investigation into it.')).toEqual([
      'investigation_opened GB netflix'
    ]);
  });

  it('mean both behind « aux »', () => {
    const text = 'Netflix et Spotify vont mal. La CMA a ordonné aux deux groupes de cesser.';
    expect(read('fr', text)).toEqual(['order GB netflix+spotify']);
  });
});

describe('whoever has complained', () => {
  it.each([
    [
      'en',
      'Booking.com had a bad year. Airbnb had complained in March. Ofcom fined the travel site £3 million.'
    ],
    ['en', 'Booking.com had a bad year. After Airbnb complained, Ofcom fined the company £3 million.'],
    [
      'fr',
      'Booking.com va mal. Airbnb avait saisi les tribunaux. La CMA a condamné le site à 3 millions de livres.'
    ]
  ] as const)('is not whom words for a company mean, in %s: « %s »', (language, text) => {
    expect(read(language, text)).toEqual(['fine GB booking-com']);
  });
});

describe('a company told by whose or whence it is', () => {
  it.each([
    ['Elon Musk’s bank', 'Revolut'],
    ['Europe’s largest retailer', 'Zalando'],
    ['the U.S. company', 'Netflix'],
    ['the Singapore-based retailer', 'Shein']
  ])('is the one spoken of: « %s »', (words, name) => {
    const text = `${name} had a bad year. Ofcom fined ${words} £3 million.`;
    expect(read('en', text)).toEqual([`fine GB ${name.toLowerCase()}`]);
  });

  it('is the unit that the title names', () => {
    const text = 'Ofcom fined Alphabet’s search arm £3 million.';
    expect(read('en', text, 'Google and the rules')).toEqual(['fine GB google']);
  });
});

describe('what is told in passing', () => {
  const lead = 'Ireland’s DPC has fined TikTok €5 million.';
  it('is by the agency that the clipping names, where a day or a sum is told', () => {
    const text = `${lead} Its critics are not satisfied. Spotify was told in March 2022 to stop selling data.`;
    expect(read('en', text)).toContain('order IE spotify');
  });

  it('is nothing where it is only feared', () => {
    const text = `${lead} Its critics are not satisfied. Spotify is expected to be told in March to stop.`;
    expect(read('en', text)).toEqual(['fine IE tiktok']);
  });
});
