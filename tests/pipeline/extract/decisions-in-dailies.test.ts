import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount date » of each action of a clipping of 4 July 2025, in the order of the text. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, amount, date }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-', date.date ?? '-'].join(
        ' '
      )
  );
}

type Told = [language: 'fr' | 'en', text: string, actions: string[]];

describe('what a court has undone, told as what befell a company', () => {
  it.each<Told>([
    ['en', 'Deezer saw a €12 million penalty wiped out in the same way last year.', []],
    ['en', 'Ryanair got a €12 million fine overturned by the General Court.', []],
    ['fr', 'Deezer avait vu sa sanction de 12 millions d’euros effacée par les juges en 2022.', []],
    ['fr', 'En 2022, Deezer avait vu s’envoler son amende de 12 millions d’euros.', []],
    [
      'en',
      'Ryanair got a €12 million fine from the European Commission in 2019.',
      ['fine eu-commission ryanair 12000000 2019']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('what is no measure against whoever stands beside one', () => {
  it.each<Told>([
    [
      'en',
      'The European Commission blocked Lufthansa’s bid for ITA on Wednesday. Lufthansa must now look elsewhere for growth.',
      ['ban eu-commission lufthansa - 2025-07-02']
    ],
    [
      'fr',
      'La Commission européenne a bloqué mercredi la fusion de Siemens et Alstom. Alstom devra désormais trouver un autre partenaire.',
      ['ban eu-commission siemens+alstom - 2025-07-02']
    ],
    [
      'fr',
      'La CNIL a condamné Google jeudi. Qwant, une société française évincée du marché, l’avait saisie.',
      ['fine fr-cnil google - 2025-07-03']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a enjoint jeudi à Apple de revoir ses règles. Deezer, écarté de ces partenariats, avait porté plainte.',
      ['order fr-adlc apple - 2025-07-03']
    ],
    [
      'fr',
      'Huawei, écarté du marché britannique en 2020 par le gouvernement, licencie.',
      ['ban gb-authorities huawei - 2020']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});
