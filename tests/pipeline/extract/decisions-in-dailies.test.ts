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

describe('sums of their own, dealt out in one sentence', () => {
  it.each<Told>([
    [
      'fr',
      'La CNIL a frappé deux fois jeudi. Deezer doit acquitter 12 millions d’euros pour avoir glissé des publicités entre les courriels, et Temu 5 millions d’euros pour ses cookies.',
      ['fine fr-cnil deezer 12000000 2025-07-03', 'fine fr-cnil temu 5000000 2025-07-03']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné des ententes. Alten écope de 12 millions d’euros, Inconnu de 3,6 millions et Ausy, filiale de Randstad, de 1,9 million.',
      ['fine fr-adlc alten 12000000 2025-07-04', 'fine fr-adlc ausy 1900000 2025-07-04']
    ],
    [
      'en',
      'The CMA’s inquiry ended in 2022 with penalties for several firms. Ryanair was fined £16 million for misleading passengers, the regulator said in May of that year. Vueling, which settled, paid £3.8 million.',
      ['fine gb-cma ryanair 16000000 2022-05', 'fine gb-cma vueling 3800000 2022-05']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('the day on which whoever acts tells it, in the next sentence or behind a comma', () => {
  it.each<Told>([
    [
      'en',
      'Ryanair has been fined 10 million euros in Italy. The AGCM said on Wednesday that the airline had hidden its fees.',
      ['fine it-agcm ryanair 10000000 2025-07-02']
    ],
    [
      'fr',
      'Ryanair écope de 10 millions d’euros d’amende en Italie. L’AGCM a expliqué jeudi que la compagnie avait caché ses frais.',
      ['fine it-agcm ryanair 10000000 2025-07-03']
    ],
    [
      'en',
      'Deezer has been fined 3 million euros by the CNIL. The company said on Thursday that it would appeal.',
      ['fine fr-cnil deezer 3000000 2025-07-04']
    ],
    [
      'fr',
      'Deezer fait l’objet d’une enquête de la CNIL, ouverte mardi.',
      ['investigation_opened fr-cnil deezer - 2025-07-01']
    ],
    [
      'fr',
      'Deezer fait l’objet d’une enquête de la CNIL sur son application, lancée en 2019.',
      ['investigation_opened fr-cnil deezer - 2025-07-04']
    ],
    [
      'fr',
      'Ryanair a été condamné à 16 millions de livres pour avoir trompé ses clients, a indiqué le régulateur britannique en mai 2023.',
      ['fine gb-authorities ryanair 16000000 2023-05']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('whose conduct is punished or looked into', () => {
  it.each<Told>([
    [
      'fr',
      'Deezer versait de l’argent à Criteo pour cacher ses tarifs. La CNIL a puni mercredi cette pratique d’une amende de 9 millions d’euros. Le service, déjà condamné à Pékin en 2015 à payer 6 millions de yuans, fera appel.',
      ['fine fr-cnil deezer 9000000 2025-07-02', 'fine cn-authorities deezer 6000000 2015']
    ],
    [
      'en',
      'Spotify paid Deezer not to sell elsewhere. The AGCM on Wednesday punished the scheme with a 9 million euro fine.',
      ['fine it-agcm spotify 9000000 2025-07-02']
    ],
    [
      'en',
      'The European Commission opened an investigation into Spotify on Thursday. Italy’s AGCM has been looking into the same conduct since March.',
      [
        'investigation_opened eu-commission spotify - 2025-07-03',
        'investigation_opened it-agcm spotify - 2025-03'
      ]
    ],
    [
      'fr',
      'La Commission européenne a ouvert jeudi une enquête sur Spotify. L’AGCM italienne enquête depuis mars sur les mêmes pratiques.',
      [
        'investigation_opened eu-commission spotify - 2025-07-03',
        'investigation_opened it-agcm spotify - 2025-03'
      ]
    ],
    [
      'en',
      'The European Commission has fined Amazon twice. In June 2017 it imposed €2 billion over its marketplace; in July 2018 came €4 billion for Prime Video.',
      ['fine eu-commission amazon 2000000000 2017-06', 'fine eu-commission amazon 4000000000 2018-07']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});

describe('what had been done before, and until when it must be obeyed', () => {
  it.each<Told>([
    [
      'en',
      'The CMA fined Ryanair on Monday, having opened an investigation into the airline in March 2023.',
      ['investigation_opened gb-cma ryanair - 2023-03', 'fine gb-cma ryanair - 2025-06-30']
    ],
    ['en', 'Deezer sued the CNIL on Monday, having opened an inquiry in March.', []],
    [
      'en',
      'The CNIL on Wednesday barred Deezer from using listening histories and gave it until the end of September to delete them.',
      ['order fr-cnil deezer - 2025-07-02']
    ],
    [
      'fr',
      'La CNIL a interdit mercredi à Deezer d’utiliser ces données et lui a donné jusqu’à fin janvier pour les effacer.',
      ['ban fr-cnil deezer - 2025-07-02']
    ],
    [
      'en',
      'The CNIL gave Deezer until the end of January to delete the data.',
      ['order fr-cnil deezer - 2025-07-04']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text).sort()).toEqual([...actions].sort());
  });
});

describe('a second sum told as another one', () => {
  it.each<Told>([
    [
      'fr',
      'L’AGCM a puni jeudi une compagnie aérienne d’une amende de 12 millions d’euros et le service Deezer d’une autre de 4 millions.',
      ['fine it-agcm deezer 4000000 2025-07-03']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });
});
