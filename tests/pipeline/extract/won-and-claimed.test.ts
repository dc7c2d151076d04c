import { describe, expect, it } from 'vitest';
import { doneActions } from './done-actions.ts';

type Language = 'fr' | 'en';

const BY_CNIL = 'fine fr-cnil ryanair 30000000';

describe('a fine over which the company has won', () => {
  it.each<[Language, string]>([
    ['en', 'Ryanair prevailed in its challenge to a €30m fine imposed by the Italian competition authority.'],
    [
      'en',
      'A Rome court has upheld Ryanair’s challenge to a fine of €30m from the Italian competition authority.'
    ],
    ['en', 'Judges in Milan sided with Ryanair over the €30m fine.'],
    ['fr', 'La justice donne raison à Ryanair, condamné à 30 millions d’euros d’amende.'],
    ['fr', 'Ryanair a eu raison de l’amende de 30 millions d’euros que lui avait infligée la CNIL.']
  ])('is none (%s): %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });

  it.each<[Language, string]>([
    ['fr', 'La cour donne raison à la CNIL, qui avait infligé une amende de 30 millions d’euros à Ryanair.'],
    ['en', 'A court upheld the fine of €30m that the CNIL had imposed on Ryanair, which lost its challenge.']
  ])('stands where it is the authority that has (%s): %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([BY_CNIL]);
  });
});

describe('a sum that a court is asked for', () => {
  it('is no fine and nothing that was seized', () => {
    expect(
      doneActions(
        'fr',
        'Deux associations ont saisi le tribunal de Paris : elles réclament chacune 2 milliards d’euros à Ryanair.'
      )
    ).toEqual([]);
  });

  it('does not hide what a text tells of the same company', () => {
    expect(
      doneActions(
        'fr',
        'La CNIL a infligé une amende de 30 millions d’euros à Ryanair. Deux associations ont saisi le tribunal de Paris : elles réclament chacune 2 milliards d’euros.'
      )
    ).toEqual([BY_CNIL]);
  });
});

describe('what something costs', () => {
  it.each([
    ['is a fine where that is said of the future, too', 'coûtera 30 millions d’euros d’amende à Ryanair'],
    ['… and in other words', 'vaudra à Ryanair une amende de 30 millions d’euros']
  ])('%s', (_, clause) => {
    expect(doneActions('fr', `Ce fichier ${clause}, a annoncé la CNIL.`)).toEqual([BY_CNIL]);
  });

  it('is none of a scandal', () => {
    expect(
      doneActions('fr', 'Ryanair se remet du scandale des retards, qui lui a coûté 30 millions d’euros.')
    ).toEqual([]);
  });
});

describe('“assessed … with”', () => {
  it.each([
    [
      'is a fine before a sum',
      'The FTC assessed Ryanair with a $5m penalty.',
      ['fine us-ftc ryanair 5000000']
    ],
    ['is an opinion before a firm', 'The FTC assessed contracts that Ryanair signed with airports.', []]
  ])('%s', (_, text, actions) => {
    expect(doneActions('en', text)).toEqual(actions);
  });
});

describe('a name that offices of many countries bear', () => {
  it.each([
    ['is the foreign one’s with a demonym behind', ' indienne', 'in-dgca'],
    ['is the known one’s without', '', 'fr-dgac']
  ])('%s', (_, behind, authority) => {
    const text = `La Direction générale de l’aviation civile${behind} a infligé une amende de 30 000 euros à Ryanair.`;
    expect(doneActions('fr', text)).toEqual([`fine ${authority} ryanair 30000`]);
  });
});
