import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

/** Each of a kind of office is the one of the country that is told, whichever of its words a text takes. */
describe('authorities of one kind in many countries', () => {
  it.each([
    // tax, customs, money laundering
    [
      'en',
      'The Dutch tax authority fined Booking.com €10 million.',
      'fine nl-belastingdienst booking-com 10000000'
    ],
    [
      'fr',
      'Le fisc espagnol a infligé 10 millions d’euros d’amende à Airbnb.',
      'fine es-aeat airbnb 10000000'
    ],
    ['fr', 'Le fisc italien a infligé 10 millions d’euros d’amende à Meta.', 'fine it-tax meta 10000000'],
    [
      'en',
      'The Australian Border Force fined Shein 2 million Australian dollars.',
      'fine au-abf shein 2000000'
    ],
    [
      'en',
      'India’s financial intelligence unit fined Binance 188 million rupees.',
      'fine in-fiu binance 188000000'
    ],
    [
      'fr',
      'L’unité antiblanchiment maltaise a infligé 1,1 million d’euros d’amende à OKX.',
      'fine mt-fiau okx 1100000'
    ],
    // food, medicines
    [
      'en',
      'Belgium’s food safety agency suspended the licence of Ferrero’s factory in Arlon.',
      'ban be-afsca ferrero -'
    ],
    [
      'fr',
      'L’agence suédoise du médicament a interdit à Pfizer cette publicité.',
      'ban se-lakemedelsverket pfizer -'
    ],
    [
      'en',
      'Norway’s food safety authority fined Nestlé 2 million kroner.',
      'fine no-mattilsynet nestle 2000000'
    ],
    ['en', 'Brazil’s health regulator banned a cream by L’Oréal.', 'ban br-anvisa loreal -'],
    // data, competition
    [
      'en',
      'Germany’s Hamburg data protection watchdog imposed a €35 million fine on H&M.',
      'fine de-hamburg-dpa h-and-m 35000000'
    ],
    [
      'fr',
      'L’autorité berlinoise de protection des données a infligé 300 000 euros d’amende à DKB.',
      'fine de-berlin-dpa dkb 300000'
    ],
    [
      'fr',
      'Le gendarme chinois du cyberespace a condamné Didi à verser 8 milliards de yuans.',
      'fine cn-cac didi 8000000000'
    ],
    [
      'fr',
      'La commission coréenne du commerce équitable a infligé 162 milliards de wons d’amende à Coupang.',
      'fine kr-kftc coupang 162000000000'
    ],
    [
      'fr',
      'L’autorité sud-coréenne de protection des informations personnelles a puni Google d’une amende de 69 milliards de wons.',
      'fine kr-pipc google 69000000000'
    ],
    // prosecutors, labour
    ['en', 'Dutch prosecutors fined ING 775 million euros.', 'fine nl-prosecutors ing 775000000'],
    [
      'en',
      'France’s national financial prosecutor opened an investigation into Netflix.',
      'investigation_opened fr-pnf netflix -'
    ],
    [
      'fr',
      'Le parquet de Luxembourg a ouvert une enquête sur Amazon.',
      'investigation_opened lu-prosecutor amazon -'
    ],
    [
      'en',
      'Norway’s labour inspectorate fined Foodora 2 million kroner.',
      'fine no-arbeidstilsynet foodora 2000000'
    ]
  ] as const)('%s: %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});
