import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { clippingOf } from './gazetteers.ts';

let gazetteers: Gazetteers;
beforeAll(async () => {
  gazetteers = await loadGazetteers('data/gazetteers');
});

/** « type jurisdiction authorities targets » of each action. */
function read(
  language: 'fr' | 'en',
  text: string,
  { title = 'Revue', tags = [] as string[], outlet = '' } = {}
) {
  const clipping = { ...clippingOf(title, text, tags), language };
  const [facts] = extractFacts([outlet === '' ? clipping : { ...clipping, outlet }], gazetteers);
  return (facts?.actions ?? []).map(({ type, jurisdiction, authorities, targets }) =>
    [type, jurisdiction, authorities.join('+'), targets.join('+')].join(' ')
  );
}

describe('a government or its seat', () => {
  it('is the agency that the clipping names elsewhere', () => {
    const fr = 'Séoul a infligé une amende de 3 millions d’euros à Netflix. La KFTC enquêtait depuis un an.';
    expect(read('fr', fr)).toEqual(['fine KR kr-kftc netflix']);
    const en =
      'Beijing has summoned Micron over its chips. A statement by the Cyberspace Administration of China gave no details.';
    expect(read('en', en)).toEqual(['summons CN cn-cac micron']);
  });

  it('is the agency that a tag names', () => {
    const text = 'L’Italie a infligé une amende de 3 millions d’euros à Netflix.';
    expect(read('fr', text, { tags: ['Netflix', 'AGCM'] })).toEqual(['fine IT it-agcm netflix']);
  });

  it('is the Commission in Brussels', () => {
    expect(read('en', 'Brussels has fined Spotify €3 million.')).toEqual(['fine EU eu-commission spotify']);
    expect(read('fr', 'Bruxelles a ouvert une enquête sur Spotify.')).toEqual([
      'investigation_opened EU eu-commission spotify'
    ]);
  });

  it('stays the government where several agencies could be meant', () => {
    const text = 'Tokyo has fined Netflix 3 million yen. Neither the JFTC nor the SESC commented.';
    expect(read('en', text)).toEqual(['fine JP jp-authorities netflix']);
  });

  it('stays the government where it is one of many who act', () => {
    const text = 'French authorities fined Netflix €3 million. The CNIL did not comment.';
    expect(read('en', text)).toEqual(['fine FR fr-authorities netflix']);
  });
});

describe('general words', () => {
  it('mean who is named right after', () => {
    const text = 'The watchdog has fined Netflix €3 million. Ofcom said it had no choice.';
    expect(read('en', text)).toEqual(['fine GB gb-ofcom netflix']);
  });

  it('mean the public prosecutor of the city', () => {
    expect(read('fr', 'Le parquet de Paris a ouvert une enquête sur Telegram.')).toEqual([
      'investigation_opened FR fr-paris-prosecutor telegram'
    ]);
    expect(
      read(
        'en',
        'Prosecutors in Milan stayed silent. Milan prosecutors opened an investigation into Telegram.'
      )
    ).toEqual(['investigation_opened IT it-prosecutors telegram']);
  });

  it('may be the office of somebody whose authority is named after', () => {
    const text =
      'Anu Talus’s office ordered Telegram to delete its files. The Finnish Data Protection Ombudsman had warned it.';
    expect(read('en', text)[0]).toMatch(/^order FI fi-/);
  });

  it('of justice are the prosecutor whom the clipping names', () => {
    const text = 'La justice française a convoqué Telegram. Le parquet de Paris enquêtait depuis un an.';
    expect(read('fr', text)).toEqual(['summons FR fr-paris-prosecutor telegram']);
  });

  it('may be missing in a title', () => {
    const text = 'The Federal Trade Commission had warned of it for years.';
    expect(read('en', text, { title: 'Telegram fined $3 million over leak' })).toEqual([
      'fine US us-ftc telegram'
    ]);
  });

  it('belong to no country that a company only comes from', () => {
    const text = 'The communications ministry has fined Rakuten after a leak at South Korea’s Coupang.';
    expect(read('en', text, { outlet: 'japantimes.co.jp' })).toEqual(['fine JP jp-mic rakuten']);
  });

  it('belong to no country of a company that somebody is only compared with', () => {
    const text =
      'N26, which competes with Revolut, is in trouble again. The regulator fined the bank €4 million.';
    expect(read('en', text)).toEqual(['fine DE de-authorities n26']);
    const french =
      'N26 a réalisé 400 millions d’euros de chiffre d’affaires, moins que Revolut. Le régulateur a condamné la banque à 4 millions d’euros d’amende.';
    expect(read('fr', french)).toEqual([expect.stringMatching(/^fine DE /)]);
  });

  it('belong to no country that a person only comes from', () => {
    const text =
      'Coupang is South Korea’s largest retailer. Police searched its head office in Seoul; lawmakers want to hear its founder, an American citizen.';
    expect(read('en', text)).toEqual(['investigation_opened KR kr-police coupang']);
  });
});

describe('who complains', () => {
  it('is the customers of a company, and not that company', () => {
    const text =
      'Customers of N26 had complained for months. BaFin ordered the bank to improve its controls.';
    expect(read('en', text)).toEqual(['order DE de-bafin n26']);
  });
});

describe('a name that several countries’ authorities have', () => {
  it('is that of the newspaper’s country where nothing else tells', () => {
    const text = 'The Personal Information Protection Commission fined Netflix 3 million won.';
    expect(read('en', text, { outlet: 'koreatimes.co.kr' })).toEqual(['fine KR kr-pipc netflix']);
  });

  it('is that of the people it makes a law for', () => {
    const text = 'The Senate passed a law that keeps Australians under 16 off Snapchat.';
    expect(read('en', text)[0]).toMatch(/^law_enacted AU au-parliament/);
  });
});

describe('a place', () => {
  it('acts where it sues, or others are sued by it', () => {
    expect(read('en', 'Spotify was sued by Texas on Tuesday.')).toEqual(['lawsuit US us-texas-ag spotify']);
    expect(read('fr', 'Spotify a été assigné en justice par Madrid.')).toEqual([
      'lawsuit ES es-authorities spotify'
    ]);
    expect(read('en', 'Spotify was sued by Ofcom on Tuesday.')).toEqual(['lawsuit GB gb-ofcom spotify']);
  });

  it('is where the courts of the Union sit, as long as none of its own is meant', () => {
    expect(read('en', 'Judges in Luxembourg upheld the fine on Spotify on Tuesday.')).toEqual([
      expect.stringMatching(/^fine EU /)
    ]);
    expect(read('fr', 'Le tribunal administratif de Luxembourg a condamné Spotify.')).toEqual([
      expect.stringMatching(/^fine LU /)
    ]);
  });

  it('has its bodies before the verb', () => {
    expect(read('en', 'Hungary’s competition office ordered Spotify to stop selling data.')).toEqual([
      expect.stringMatching(/^order HU /)
    ]);
  });
});

describe('a name that several bodies have', () => {
  it('is the one of the country beside it', () => {
    expect(read('en', 'Spotify was fined 3 million yen by Japan’s FTC on Tuesday.')).toEqual([
      'fine JP jp-jftc spotify'
    ]);
  });

  it('is the one that the clipping has in full', () => {
    const text =
      'The Competition Commission of India has fined Netflix. Spotify was fined by the Competition Commission as well.';
    expect(read('en', text)).toContain('fine IN in-cci spotify');
  });

  it('is told by no demonym in a company’s name', () => {
    const text =
      'The Reserve Bank of India fined Paytm. American Express was barred in April from adding cards.';
    expect(read('en', text)).toContain('ban IN in-rbi american-express');
  });
});

describe('a court of appeal', () => {
  it('acts as others do', () => {
    expect(read('en', 'The Paris court of appeal fined Spotify €3 million.')).toEqual([
      'fine FR fr-courts spotify'
    ]);
  });
});

describe('whoever was the first to do it', () => {
  it.each<['fr' | 'en', string, string]>([
    ['en', 'Ofcom was the first to ban Deezer.', 'ban GB gb-ofcom deezer'],
    ['en', 'Italy became the first country to ban ChatGPT.', 'ban IT it-authorities chatgpt'],
    ['en', 'Kenya was the first to suspend Deezer, in August 2023.', 'ban KE ke-authorities deezer'],
    ['fr', 'La CNIL a été la première à interdire Deezer.', 'ban FR fr-cnil deezer'],
    ['fr', 'L’Italie fut le premier pays à bloquer Deezer.', 'ban IT it-authorities deezer']
  ])('has done it (%s): %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each<['fr' | 'en', string]>([
    ['en', 'Australia wants to be the first to ban Deezer.'],
    ['en', 'Australia would be the first country to ban Deezer.'],
    ['en', 'Deezer was the first to ban the bots.'],
    ['fr', 'L’Australie serait la première à interdire Deezer.'],
    ['fr', 'L’Australie veut être la première à interdire Deezer.']
  ])('and whoever would be has not (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('an authority with those who came to it told in between', () => {
  it.each([
    [
      'fr',
      'L’Autorité de la concurrence, saisie par Free, a condamné Meta à 3 millions d’euros.',
      'fine FR fr-adlc meta'
    ],
    [
      'fr',
      'La CNIL, saisie en mai par Noyb, a mis en demeure Google de cesser ses transferts.',
      'order FR fr-cnil google'
    ],
    [
      'en',
      'The CMA, prompted by a complaint from Microsoft, fined Google £3 million.',
      'fine GB gb-cma google'
    ]
  ] as const)('%s: « %s »', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['fr', 'Uber, attaqué par des chauffeurs, a suspendu 300 comptes.'],
    ['fr', 'Meta, saisi par la CNIL, a banni l’application.']
  ] as const)('%s: nothing in « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('letters that are also something else', () => {
  it.each([
    ['en', 'The ICO reprimanded Snap.', 'warning GB gb-ico snap'],
    ['en', 'The FCA has also fined Meta.', 'fine GB gb-fca meta'],
    ['fr', 'L’ACM a sanctionné Apple.', 'fine NL nl-acm apple']
  ] as const)('are the authority where they act as one: « %s » %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('are none where they do anything else', () => {
    expect(read('en', 'The ICO raised $4 billion for Telegram.')).toEqual([]);
  });
});
