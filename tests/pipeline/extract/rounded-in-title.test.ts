import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const sumOf = (language: 'fr' | 'en', title: string, text: string) =>
  actionsIn(language, text, { title, published: '2025-07-04' }).map(
    ({ amount, currency }) => `${amount} ${currency}`
  );

describe('a fine that the title rounds in the money of its readers', () => {
  it('has the sum of the text, where that converts it to what the title says', () => {
    expect(
      sumOf(
        'fr',
        'Meituan condamné à près de 500 millions d’euros d’amende en Chine',
        'L’affaire se conclut par une addition de 3,44 milliards de yuans, environ 460 millions d’euros, pour la plateforme Meituan. Le régulateur chinois de la concurrence a rendu sa décision jeudi.'
      )
    ).toEqual(['3440000000 CNY']);
  });

  it('keeps its own where the text converts something else', () => {
    expect(
      sumOf(
        'fr',
        'Meituan condamné à près de 500 millions d’euros d’amende en Chine',
        'Son fondateur a vendu pour 40 milliards de yuans (5,3 milliards d’euros) d’actions. Le régulateur chinois de la concurrence a rendu sa décision jeudi.'
      )
    ).toEqual(['500000000 EUR']);
  });
});

describe('firms that are told as several', () => {
  it.each([
    'L’Autorité de la concurrence a infligé 30 millions d’euros d’amende à cinq distributeurs. Parmi eux figurent Carrefour, le groupe de l’ancien conseiller, Alexandre Bompard, Auchan et Casino.',
    'L’affaire est close, dit l’Autorité de la concurrence. Cinq distributeurs acceptent de régler 30 millions d’euros. On y trouve Carrefour, le groupe de l’ancien conseiller, Alexandre Bompard, Auchan et Casino.'
  ])('are all that the list behind names, whatever it says of them: %s', (text) => {
    expect(actionsIn('fr', text).map(({ type, targets }) => [type, targets])).toEqual([
      ['fine', ['carrefour', 'auchan', 'casino']]
    ]);
  });
});
