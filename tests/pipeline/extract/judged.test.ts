import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (language: 'en' | 'fr', text: string) =>
  actionsIn(language, text).map(({ type, targets }) => `${type} ${targets.join('+')}`);

describe('what a company had been tried for', () => {
  it.each<['en' | 'fr', string]>([
    ['fr', 'Le tribunal correctionnel de Paris a relaxé lundi Airbus, poursuivi pour corruption.'],
    ['fr', 'Poursuivi pour fraude fiscale par le parquet, Thales a été relaxé mardi.'],
    ['fr', 'Mis en examen par un juge pour blanchiment, Thales a finalement bénéficié d’un non-lieu.'],
    ['fr', 'La cour d’appel a acquitté Thales, accusé de corruption et renvoyé devant le tribunal en 2020.'],
    ['en', 'A jury in Denver acquitted Tyson Foods, which had been charged with fixing prices.'],
    ['en', 'Tyson Foods, charged by the Justice Department with fixing prices, was acquitted on Friday.']
  ])('is no news where it has been acquitted (%s): %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it.each([
    ['Le parquet de Paris poursuit Airbus, relaxé en 2020 dans une autre affaire.', 'lawsuit airbus'],
    [
      'Le parquet a renvoyé devant le tribunal correctionnel Airbus, poursuivi pour corruption.',
      'lawsuit airbus'
    ]
  ])('is where it has not: %s', (text, action) => {
    expect(told('fr', text)).toContain(action);
  });

  it.each([
    ['Poursuivie pour pollution, Airbus a été condamnée lundi à 3 millions d’euros d’amende.', 'fine airbus'],
    ['Airbus, poursuivi pour corruption, a été condamné lundi à 3 millions d’euros d’amende.', 'fine airbus']
  ])('is told by the sentence alone where it has been convicted: %s', (text, action) => {
    expect(told('fr', text)).toEqual([action]);
  });
});
