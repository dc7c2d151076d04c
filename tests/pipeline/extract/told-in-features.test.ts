import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

type Language = 'fr' | 'en';

describe('what a relative clause says that somebody did, whoever stands first', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Deezer se remet de l’amende que vient de lui infliger la Consob.', 'fine it-consob → deezer ?'],
    [
      'fr',
      'Deezer se remet de l’amende que lui a infligée, il y a deux mois, la Cnil.',
      'fine fr-cnil → deezer 2025-05'
    ],
    [
      'en',
      'Ryanair is recovering from the fine that Italy imposed on it in May.',
      'fine it-authorities → ryanair 2025-05'
    ],
    [
      'en',
      'Shein has good lawyers. The formal proceedings that Brussels opened on May 26 against the platform concern its coupons.',
      'investigation_opened eu-commission → shein 2025-05-26'
    ],
    [
      'fr',
      'L’enquête que la Commission a lancée le 26 mai contre Shein porte sur ses bons de réduction.',
      'investigation_opened eu-commission → shein 2025-05-26'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });
});

describe('fines that a sentence only measures something by', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Ryanair n’a rien changé malgré l’amende de 20 millions d’euros prononcée en mai par l’autorité italienne de la concurrence.',
      'fine it-agcm → ryanair 2025-05 20000000'
    ],
    [
      'en',
      'Ryanair has changed nothing, despite the €20 million fine handed down in May by the Italian competition authority.',
      'fine it-agcm → ryanair 2025-05 20000000'
    ],
    [
      'en',
      'Ryanair has changed nothing. People still talk about the €20 million fine imposed in May by the Italian competition authority.',
      'fine it-agcm → ryanair 2025-05 20000000'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });

  it.each<[Language, string]>([
    ['fr', 'Ryanair recrute, malgré la menace d’une amende de l’autorité italienne de la concurrence.'],
    ['en', 'Despite talk of a fine from the Italian competition authority, Ryanair is hiring.']
  ])('%s: nothing in « %s »', (language, text) => {
    expect(datedActions(language, text)).toEqual([]);
  });
});

describe('when it was', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The phrase sounds odd, less than two months after Meituan was fined 3.4 billion yuan by the State Administration for Market Regulation on May 12.',
      'fine cn-samr → meituan 2025-05-12 3400000000'
    ],
    [
      'fr',
      'La semaine a été longue chez Deezer. La veille, l’entreprise avait été condamnée par la Cnil à une amende de 3 millions d’euros.',
      'fine fr-cnil → deezer 2025-07-03 3000000'
    ],
    [
      'fr',
      'Frappé dix jours plus tôt d’une amende de 3 millions d’euros par la Cnil, Deezer fait le dos rond.',
      'fine fr-cnil → deezer 2025-06-24 3000000'
    ],
    [
      'en',
      'ZTE was placed on the Entity List in the middle of May by the US Commerce Department.',
      'restriction us-commerce → zte 2025-05'
    ],
    [
      'fr',
      'Au début du mois de mai, le département du Commerce américain a inscrit ZTE sur sa liste noire.',
      'restriction us-commerce → zte 2025-05'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });
});

describe('what others may no longer buy', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Stockholm, qui avait accepté ZTE en janvier, a interdit le 14 mai aux opérateurs d’acheter ses antennes.',
      'ban se-authorities → zte 2025-05-14'
    ],
    [
      'en',
      'Sweden, which had accepted ZTE in January, banned operators on May 14 from buying its 5G antennas.',
      'ban se-authorities → zte 2025-05-14'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });
});

describe('what is wanted, doubted or asked by others', () => {
  it.each<[Language, string]>([
    ['en', 'ZTE’s complaint, filed in Washington, demands that its name be struck from the Pentagon’s list.'],
    ['en', 'There is no reason to believe that it will follow London in closing its networks to ZTE.'],
    ['fr', 'Rien ne permet de penser que la Cnil a ouvert une enquête sur Deezer.'],
    [
      'fr',
      'Tout est né d’une plainte déposée à Utrecht par cent soixante chauffeurs d’Uber, dit l’Autorité néerlandaise de protection des données.'
    ],
    ['fr', 'Les juristes que nous avons interrogés défendent TikTok ; le gouvernement français se tait.']
  ])('%s: nothing in « %s »', (language, text) => {
    expect(datedActions(language, text)).toEqual([]);
  });

  it('less than nothing is a sum', () => {
    expect(
      datedActions(
        'fr',
        'Rien de moins que 40 millions d’euros d’amende ont été infligés à Shein par la DGCCRF.'
      )
    ).toEqual(['fine fr-dgccrf → shein 2025-07-04 40000000']);
  });
});

describe('whose turn it is', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'Kraken was sued by the SEC on Monday. On Tuesday it was Robinhood’s turn.',
      ['lawsuit us-sec → kraken 2025-06-30', 'lawsuit us-sec → robinhood 2025-07-01']
    ],
    [
      'en',
      'Kraken was sued by the SEC on Monday. Robinhood’s turn came on Tuesday.',
      ['lawsuit us-sec → kraken 2025-06-30', 'lawsuit us-sec → robinhood 2025-07-01']
    ],
    [
      'fr',
      'La Cnil a sanctionné Deezer lundi. Mardi, c’était au tour d’Orange.',
      ['fine fr-cnil → deezer 2025-06-30', 'fine fr-cnil → orange 2025-07-01']
    ],
    [
      'fr',
      'La Cnil a sanctionné Deezer lundi. C’est au tour d’Orange de réagir.',
      ['fine fr-cnil → deezer 2025-06-30']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(datedActions(language, text)).toEqual(actions);
  });
});

describe('what was first proposed', () => {
  it.each<[Language, string]>([
    [
      'en',
      'The Information Commissioner’s Office imposed a penalty of £18 million on Marriott, far less than the £99 million it had first proposed.'
    ],
    ['fr', 'L’ICO a infligé 18 millions de livres à Marriott, loin des 99 millions initialement envisagés.']
  ])('is no second fine (%s): « %s »', (language, text) => {
    expect(datedActions(language, text)).toEqual(['fine gb-ico → marriott 2025-07-04 18000000']);
  });
});
