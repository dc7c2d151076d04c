import { describe, expect, it } from 'vitest';
import { doneActions } from './done-actions.ts';

type Language = 'fr' | 'en';

describe('what is said not to be so', () => {
  it.each<[Language, string]>([
    ['en', 'Deezer denied a report that the FCA had fined it €3m.'],
    ['en', 'Deezer dismissed rumours of a €3m fine from the FCA.'],
    ['en', 'A forged press release said the FCA had fined Deezer €3m.'],
    ['fr', 'Deezer dément la rumeur d’une amende de 3 millions d’euros de la Cnil.'],
    ['fr', 'Un faux communiqué affirmait que la Cnil avait infligé 3 millions d’euros d’amende à Deezer.'],
    ['fr', 'Sans cet accord, la Cnil aurait infligé 3 millions d’euros d’amende à Deezer.'],
    ['fr', 'Deezer nie faire l’objet d’une enquête de la Cnil.']
  ])('%s: is not told: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });
});

describe('what others expect, or would have had', () => {
  it.each<[Language, string]>([
    ['en', 'Analysts expect the FCA to fine Deezer €3m.'],
    ['fr', 'Selon la presse, la Cnil infligerait 3 millions d’euros d’amende à Deezer.'],
    ['fr', 'Une élue juge que la Cnil aurait dû infliger 3 millions d’euros d’amende à Deezer.']
  ])('%s: is not told as done: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });
});

describe('a fine that is no more', () => {
  it.each<[Language, string]>([
    ['en', 'The €3m fine that the FCA had imposed on Deezer has been quashed.'],
    ['en', 'The FCA withdrew the €3m penalty it had imposed on Deezer.'],
    ['en', 'Deezer will not have to pay the €3m fine, the FCA said.'],
    ['fr', 'L’amende de 3 millions d’euros que la Cnil avait infligée à Deezer a été cassée.'],
    ['fr', 'La Cnil a retiré l’amende de 3 millions d’euros infligée à Deezer.']
  ])('%s: is not told, whatever stands between it and what became of it: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual([]);
  });
});

describe('a report that holds', () => {
  it.each<[Language, string]>([
    ['en', 'Deezer confirmed a report that the FCA had fined it €3m.'],
    ['en', 'The FCA did fine Deezer €3m, contrary to what the company had said.'],
    ['en', 'In its annual report, Deezer disclosed that the FCA had imposed a €3m fine on it.'],
    ['en', 'Deezer denied wrongdoing, and the FCA fined it €3m.'],
    ['en', 'Deezer rejected a report that it had sold data, but the FCA fined it €3m.']
  ])('%s: is told: %s', (language, text) => {
    expect(doneActions(language, text)).toEqual(['fine gb-fca deezer 3000000']);
  });

  it('is told by officials who say that they are doing it', () => {
    expect(doneActions('fr', '« Nous enquêtons sur Deezer », a dit un porte-parole de la Cnil.')).toEqual([
      'investigation_opened fr-cnil deezer -'
    ]);
  });
});
