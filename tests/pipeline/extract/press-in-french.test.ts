import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets amount currency day » of each action. */
function read(text: string, published?: string, language: 'fr' | 'en' = 'fr'): string[] {
  return actionsIn(language, text, published === undefined ? {} : { published }).map(
    ({ type, targets, amount, currency, date }) =>
      [type, targets.join('+'), amount ?? '', currency ?? '', date.date ?? '']
        .filter((word) => word !== '')
        .join(' ')
  );
}

describe('whom a French relative clause says that somebody has acted against', () => {
  it.each([
    [
      'SFR conteste. L’opérateur historique, que l’Arcep avait mis en demeure en mars 2022 de finir le travail, ira au Conseil d’État.',
      'order sfr 2022-03'
    ],
    ['Google conteste. Le groupe, que la CNIL avait déjà condamné en 2021, fera appel.', 'fine google 2021'],
    // What it was told to do something with is not told to.
    [
      'Google conteste. Le groupe américain, que Bruxelles avait sommé en 2021 d’ouvrir Android, fera appel.',
      'order google 2021'
    ],
    ['Google, que la CNIL avait condamné, possède Waze.', 'fine google']
  ])('« %s»: %s', (text, action) => {
    expect(read(text)).toEqual([action]);
  });

  it.each([
    'Google affirme que la CNIL avait condamné Criteo.',
    'Google rappelle que la CNIL a condamné Criteo.'
  ])('but not whoever says so: « %s »', (text) => {
    expect(read(text)).toEqual(['fine criteo']);
  });
});

describe('bodies within an authority', () => {
  it.each([
    'La CNIL a condamné Google à 50 millions d’euros. La formation restreinte lui enjoint en outre d’effacer les données.',
    'L’APD a condamné Google à 50 millions d’euros. La chambre contentieuse ordonne en outre à l’entreprise de retirer les liens.',
    'L’Autorité de la concurrence a condamné Google à 50 millions d’euros. Le collège lui impose en outre de publier la décision.'
  ])('act for it: « %s »', (text) => {
    expect(read(text)).toEqual(['fine google 50000000 EUR', 'order google']);
  });
});

describe('what a court has undone', () => {
  it.each([
    [
      'réformé la décision par laquelle la CNIL avait condamné',
      'confirmé la décision par laquelle la CNIL avait condamné'
    ],
    ['infirmé la décision par laquelle la CNIL avait condamné', 'réformé le premier jugement et a condamné'],
    ['donné tort à la CNIL, qui avait condamné', 'donné raison à la CNIL, qui avait condamné'],
    ['désavoué la CNIL, qui avait sanctionné', 'suivi la CNIL, qui avait sanctionné']
  ])('is no action: « La cour d’appel a %s Google »; but « %s Google » is', (undone, done) => {
    expect(read(`La cour d’appel de Paris a ${undone} Google.`)).toEqual([]);
    expect(read(`La cour d’appel de Paris a ${done} Google.`)).toEqual(['fine google']);
  });
});

describe('none, told behind a French verb', () => {
  it.each([
    ['La CNIL n’a sanctionné ni TikTok ni Temu.', 'La CNIL n’a sanctionné que TikTok.', 'fine tiktok'],
    [
      'Pékin n’a interdit aucun produit de Micron.',
      'Pékin a interdit les produits de Micron, sans aucun délai.',
      'ban micron'
    ]
  ])('is none: « %s »; but « %s »', (nothing, something, action) => {
    expect(read(nothing)).toEqual([]);
    expect(read(something)).toEqual([action]);
  });
});

describe('a headline on somebody without office', () => {
  it('tells of no order to the company that it names behind its colon', () => {
    expect(
      read('Passager forcé d’attendre : Air Canada mise à l’amende par l’Office des transports du Canada.')
    ).toEqual(['fine air-canada']);
    expect(read('Uber forcé de requalifier ses chauffeurs : la Cour de cassation a tranché.')).toEqual([
      'order uber'
    ]);
  });
});

describe('an order to pay', () => {
  it.each([
    [
      'fr',
      'La CNIL a ordonné jeudi à Google, Apple et Meta de payer un total de 9 millions d’euros.',
      'fine google+apple+meta 9000000 EUR'
    ],
    [
      'en',
      'The FTC ordered Google, Apple and Meta on Thursday to pay a total of $9 million.',
      'fine google+apple+meta 9000000 USD'
    ],
    [
      'fr',
      'La CNIL a ordonné à Google, dont le siège est à Dublin, d’effacer ses fichiers et de payer 9 millions d’euros à un fonds.',
      'order google'
    ]
  ] as const)('is a fine, however many are told, in %s: « %s »', (language, text, action) => {
    expect(read(text, undefined, language)).toContain(action);
  });
});

describe('money that a text does not name', () => {
  it('is that of the sum before, and not that of its conversion', () => {
    expect(
      read(
        'La JFTC a condamné Chubu Electric à 30 milliards de yens (200 millions d’euros). Chugoku Electric devra s’acquitter de 70,7 milliards.'
      )
    ).toEqual(['fine chubu-electric 30000000000 JPY', 'fine chugoku-electric 70700000000 JPY']);
  });

  it.each([
    ['97 500 $', 'CAD'],
    ['97 500 $ US', 'USD'],
    ['97 500 $ CAN', 'CAD']
  ])('%s from a Canadian authority: %s', (sum, currency) => {
    expect(read(`L’Office des transports du Canada a condamné Air Canada à ${sum}.`)).toEqual([
      `fine air-canada 97500 ${currency}`
    ]);
  });
});

describe('days told from others', () => {
  it.each([
    [
      'La FSMA a condamné Binance vendredi. En France, l’AMF avait ouvert une enquête sur Binance au début du mois.',
      'investigation_opened binance 2023-06'
    ],
    // Neither the day of an accident nor one on which something is to begin is what a text goes on from.
    [
      'Le DMV a suspendu mardi la licence de Cruise après un accident survenu le 2 juin. La NHTSA avait ouvert une enquête sur Cruise la semaine précédente.',
      'investigation_opened cruise 2023-06'
    ],
    [
      'Le Cade a suspendu lundi les conditions de WhatsApp qui devaient, à compter du 15 juillet, évincer ses rivaux. Le Cade a dans la foulée ouvert une enquête sur Meta.',
      'investigation_opened meta 2023-06-19'
    ]
  ])('« %s »: %s', (text, action) => {
    expect(read(text, '2023-06-23')).toContain(action);
  });
});

describe('« des comptes »', () => {
  it('are asked of somebody, or are what somebody has', () => {
    expect(read('La CNIL demande des comptes à Temu.')).toEqual(['summons temu']);
    expect(
      read('La CNIL a demandé à Temu de simplifier la suppression des comptes.').filter((action) =>
        action.startsWith('summons')
      )
    ).toEqual([]);
  });
});

describe('firms that a fine tells only the number of', () => {
  it.each([
    [
      'fr',
      'La MAS a infligé 27 millions de dollars singapouriens à neuf établissements. UBS et Citibank figurent parmi les institutions épinglées.'
    ],
    [
      'fr',
      'La MAS a infligé 27 millions de dollars de Singapour à neuf banques. La plus forte amende est un record. UBS et Citibank sont au nombre des établissements visés.'
    ],
    ['en', 'The MAS fined nine banks S$27 million. UBS and Citibank were among those penalised.']
  ] as const)('are those named afterwards, in %s: « %s »', (language, text) => {
    expect(read(text, undefined, language)).toEqual(['fine ubs+citigroup 27000000 SGD']);
  });

  it('and not others that are named there', () => {
    const text =
      'La MAS a infligé 27 millions de dollars singapouriens à neuf banques. UBS et Citibank figurent parmi les plaignants.';
    expect(read(text).filter((action) => action.includes('ubs'))).toEqual([]);
  });

  it('and whoever is among those fined by an authority is fined', () => {
    expect(read('UBS figure parmi les banques sanctionnées par la Finma.')).toEqual(['fine ubs']);
  });
});

describe('a sum for each', () => {
  it('in its own time, told between a company and its sum', () => {
    expect(
      read(
        'La CNIL a sanctionné Google en 2019 (50 millions d’euros) et Amazon, frappé en 2020 d’une amende de 35 millions d’euros.'
      )
    ).toEqual(['fine google 50000000 EUR 2019', 'fine amazon 35000000 EUR 2020']);
  });

  it('also about', () => {
    expect(
      read(
        'Biogaran se voit réclamer 4,2 millions d’euros par l’ANSM, Sandoz 1,2 million et Viatris 1,8 million environ.'
      )
    ).toEqual(['fine biogaran 4200000 EUR', 'fine sandoz 1200000 EUR', 'fine viatris 1800000 EUR']);
  });
});

describe('a unit and its owner in one sentence', () => {
  it('mean the unit, also where a text goes on', () => {
    expect(
      read(
        'Coup dur pour la filiale d’Alphabet : la CNIL a condamné YouTube. La société devra aussi effacer ses données.'
      )
    ).toEqual(['fine youtube', 'order youtube']);
    expect(
      read(
        'Coup dur pour la filiale d’Alphabet : la CNIL a condamné Criteo. La société devra aussi effacer ses données.'
      )
    ).not.toContain('order youtube');
  });
});

describe('whoever is asked', () => {
  it('about a company does not answer for it', () => {
    expect(read('Interrogé au Sénat sur TikTok, le président de l’Arcom a botté en touche.')).toEqual([]);
    expect(read('Interrogé au Sénat sur ses algorithmes, TikTok a botté en touche.')).toEqual([
      'hearing tiktok'
    ]);
  });
});

describe('what comes from a place that is closed', () => {
  it('is not closed itself', () => {
    expect(
      read(
        'L’usine de Ferrero, d’où proviennent les chocolats Kinder, a été fermée vendredi sur décision des autorités sanitaires belges.'
      )
    ).toEqual(['ban ferrero']);
  });
});
