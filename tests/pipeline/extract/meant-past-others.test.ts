import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Passage = [language: 'en' | 'fr', title: string, text: string, told: string];

function actionsOf(language: 'en' | 'fr', title: string, text: string): string[] {
  return actionsIn(language, text, { title, published: '2025-07-04' }).map(
    ({ type, targets }) => `${type} ${targets.join()}`
  );
}

describe('a word for a company', () => {
  it.each<Passage>([
    [
      'fr',
      'Doctolib paie',
      'Pour avoir évincé MonDocteur, l’entreprise est condamnée à 4,67 millions d’euros par l’Autorité de la concurrence.',
      'fine doctolib'
    ],
    [
      'fr',
      'Doctolib paie',
      'Coupable d’avoir évincé MonDocteur, le groupe a été condamné à 4,67 millions d’euros par l’Autorité de la concurrence.',
      'fine doctolib'
    ],
    [
      'en',
      'Doctolib pays',
      'For having bought MonDocteur, the company was fined €4.67m by the Autorité de la concurrence.',
      'fine doctolib'
    ]
  ])('means none that it wronged (%s, %s): %s', (language, title, text, told) => {
    expect(actionsOf(language, title, text)).toEqual([told]);
  });

  it('leaves who is named behind the reason where it is', () => {
    const text =
      'Pour avoir trompé ses clients, Vueling a été condamnée à 3 millions d’euros par l’Autorité de la concurrence.';
    expect(actionsOf('fr', 'Une amende', text)).toEqual(['fine vueling']);
  });

  it.each<Passage>([
    [
      'fr',
      'Le procès d’un statut',
      'Deliveroo a été jugé à Paris. Que reste-t-il ? La société a été rachetée par l’américain DoorDash. En Italie, la Garante lui avait prélevé 2,5 millions d’euros, à l’été 2021.',
      'fine deliveroo'
    ],
    [
      'fr',
      'Barcelone',
      'Il livre pour Glovo depuis un an. Rachetée par l’allemand Delivery Hero, l’entreprise y a son siège. L’inspection du travail lui réclamait en septembre 79 millions d’euros.',
      'fine glovo'
    ]
  ])('leads past a sentence that goes on about one named before (%s, %s)', (language, title, text, told) => {
    expect(actionsOf(language, title, text)).toEqual([told]);
  });

  it('means whom the story is about, and not in whom somebody has a part', () => {
    const text =
      'L’Arcom a prononcé contre C8 une sanction de 3,5 millions d’euros. L’élu avait mis en cause Vincent Bolloré, actionnaire de Canal+. En 2017, le CSA l’avait déjà condamnée à 3 millions d’euros.';
    expect(new Set(actionsOf('fr', 'L’Arcom frappe C8 au portefeuille', text))).toEqual(new Set(['fine c8']));
  });

  it('means nobody whose things are only like its own', () => {
    const text =
      'L’Arcom a sanctionné C8. Sa fréquence, comme celle de CNews, est remise en jeu, et l’Arcom avait rappelé la chaîne à l’ordre dès novembre.';
    expect(actionsOf('fr', 'L’Arcom punit C8', text)).toEqual(['fine c8', 'warning c8']);
  });

  it('means the one whose trade it is', () => {
    const text =
      'Foundem a disparu des pages de Google. La Commission européenne a infligé au moteur de recherche 2,42 milliards d’euros en 2017.';
    expect(actionsOf('fr', 'Une affaire', text)).toEqual(['fine google']);
  });
});
