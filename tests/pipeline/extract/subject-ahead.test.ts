import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function actionsOf(language: 'en' | 'fr', text: string): string[] {
  return actionsIn(language, text).map(
    ({ type, authorities, targets }) => `${type} ${authorities.join('+')} ${targets.join()}`
  );
}

describe('a pronoun that a sentence opens with before its main clause', () => {
  it.each<['en' | 'fr', string, string]>([
    [
      'en',
      'Although it fined Meta €200m, the European Commission let Google off.',
      'fine eu-commission meta'
    ],
    [
      'fr',
      'Alors qu’elle avait sanctionné Meta de 200 millions d’euros en avril, la Commission européenne a épargné Google.',
      'fine eu-commission meta'
    ]
  ])('means the authority that is its subject (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });

  it.each<['en' | 'fr', string, string[]]>([
    [
      'fr',
      'Parce qu’elle imposait ses petites annonces à tous, Meta s’est vu réclamer par Bruxelles 798 millions d’euros.',
      ['fine eu-commission meta']
    ],
    [
      'en',
      'Because it forced shops to use its payments, Apple was fined €500m by the European Commission.',
      ['fine eu-commission apple']
    ],
    ['en', 'When it banned the app, Apple said that the rules left no choice.', []]
  ])('means the company that is its subject (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual(told);
  });

  it.each<['en' | 'fr', string, string]>([
    ['en', 'Because it was fined €5m by the FCA, Barclays closed its office.', 'fine gb-fca barclays'],
    ['en', 'Since it was barred by the FCA in May, Binance has left.', 'ban gb-fca binance'],
    ['en', 'Although it must pay €5m to the CNIL, Orange is calm.', 'fine fr-cnil orange'],
    [
      'fr',
      'Comme elle a été condamnée à 5 millions d’euros par la CNIL, Orange ferme son site.',
      'fine fr-cnil orange'
    ],
    [
      'fr',
      'Bien qu’il ait été condamné à 5 millions d’euros par la CNIL, Orange garde son site.',
      'fine fr-cnil orange'
    ]
  ])('means the company that suffers it (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });

  it.each<['en' | 'fr', string]>([
    ['en', 'If it is fined by the CNIL, Google will appeal.'],
    ['fr', 'S’il est condamné par la CNIL, Orange fera appel.'],
    ['en', 'If it fines Meta, the CNIL will have to publish it.'],
    ['fr', 'Si elle inflige une amende à Meta, la CNIL devra la publier.']
  ])('tells nothing that has only to come (%s): %s', (language, text) => {
    expect(actionsOf(language, text)).toEqual([]);
  });
});
