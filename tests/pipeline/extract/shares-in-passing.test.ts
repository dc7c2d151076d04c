import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('what each pays of a fine against several', () => {
  it('is told by who received the heaviest', () => {
    expect(
      actionLines(
        'en',
        'The Monetary Authority of Singapore has imposed penalties totalling $15 million on nine banks. DBS received the heaviest, $5.8 million, followed by HSBC with $5.6 million and UBS with $3 million.'
      )
    ).toEqual(
      expect.arrayContaining([
        'fine sg-mas dbs 5800000',
        'fine sg-mas hsbc 5600000',
        'fine sg-mas ubs 3000000'
      ])
    );
  });

  it('is told by who pays the heaviest tribute, and who gets away with less', () => {
    expect(
      actionLines(
        'fr',
        'L’Autorité de la concurrence inflige 611 millions d’euros d’amende à dix fabricants. Whirlpool paie le plus lourd tribut, avec 189,5 millions, devant LG. Darty, lui, s’en tire à 84,3 millions.'
      )
    ).toEqual(expect.arrayContaining(['fine fr-adlc whirlpool 189500000', 'fine fr-adlc darty 84300000']));
  });
});

describe('a sum', () => {
  it.each([
    [
      'en',
      'South Africa’s Prudential Authority fined Absa R56.25-million.',
      ['fine za-prudential absa 56250000']
    ],
    [
      'en',
      'South Africa’s Prudential Authority had sanctioned Absa for R13-million.',
      ['fine za-prudential absa 13000000']
    ],
    [
      'en',
      'The largest sum was the €290 million that the Dutch data protection authority demanded of Uber for sending data to America.',
      ['fine nl-ap uber 290000000']
    ],
    [
      'en',
      'The Monetary Authority of Singapore has fined DBS, which served the gang behind the $3 billion money laundering case.',
      ['fine sg-mas dbs -']
    ],
    [
      'fr',
      'L’Etat doit reprendre d’ici à la fin de l’année les supercalculateurs d’Atos pour 410 millions d’euros.',
      []
    ]
  ] as const)('is what it is said to be (%s): %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a pronoun', () => {
  it('means whoever has just been told by one to have fined', () => {
    expect(
      actionLines(
        'fr',
        'La Cnil a la main lourde. Elle a annoncé avoir sanctionné SFR à hauteur de 27 millions d’euros. Elle lui enjoint en outre d’achever la mise à niveau de sa sécurité.'
      )
    ).toEqual(['fine fr-cnil sfr 27000000', 'order fr-cnil sfr -']);
  });
});
