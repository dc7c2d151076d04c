import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

type Language = 'fr' | 'en';

/** Earlier actions need not stand first. */
function sorted(lines: readonly string[]): string[] {
  return [...lines].sort();
}

describe('several actions of one sentence', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'L’Arcep a condamné Free à 9 millions d’euros lundi, SFR à 7 millions mardi et Bouygues à 4 millions mercredi.',
      [
        'fine fr-arcep → free 2025-06-30 9000000',
        'fine fr-arcep → sfr 2025-07-01 7000000',
        'fine fr-arcep → bouygues 2025-07-02 4000000'
      ]
    ],
    [
      'fr',
      'La Consob a sanctionné lundi Revolut (9 millions d’euros), mis en demeure Monzo et ouvert une enquête sur Klarna.',
      [
        'fine it-consob → revolut 2025-06-30 9000000',
        'order it-consob → monzo 2025-06-30',
        'investigation_opened it-consob → klarna 2025-06-30'
      ]
    ],
    [
      'fr',
      'Auchan a été condamné lundi à 9 millions d’euros par la DGCCRF, et son rival Carrefour a été mis en demeure.',
      ['fine fr-dgccrf → auchan 2025-06-30 9000000', 'order fr-dgccrf → carrefour 2025-06-30']
    ],
    [
      'en',
      'The FCA ordered Revolut on Monday to change its terms, two months after it opened an investigation into Monzo.',
      ['order gb-fca → revolut 2025-06-30', 'investigation_opened gb-fca → monzo 2025-04']
    ],
    [
      'fr',
      'L’Arcep a ordonné lundi à Free de changer ses contrats, deux mois après avoir ouvert une enquête sur SFR.',
      ['order fr-arcep → free 2025-06-30', 'investigation_opened fr-arcep → sfr 2025-04']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('one action of an authority after another', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The FCA fined Revolut £9m in February. In March it opened an investigation into Monzo. It sued Klarna in April. In May it banned Wise.',
      [
        'fine gb-fca → revolut 2025-02 9000000',
        'investigation_opened gb-fca → monzo 2025-03',
        'lawsuit gb-fca → klarna 2025-04',
        'ban gb-fca → wise 2025-05'
      ]
    ],
    [
      'fr',
      'L’Arcom a sanctionné Twitch en février. Elle a ouvert une enquête sur Kick en mars. En avril, elle a mis en demeure Rumble. En mai, elle interdit Telegram.',
      [
        'fine fr-arcom → twitch 2025-02',
        'investigation_opened fr-arcom → kick 2025-03',
        'order fr-arcom → rumble 2025-04',
        'ban fr-arcom → telegram 2025-05'
      ]
    ],
    [
      'fr',
      'L’Arcom condamne Twitch à 2 millions d’euros, interdit Telegram et enquête sur Kick.',
      [
        'fine fr-arcom → twitch 2025-07-04 2000000',
        'ban fr-arcom → telegram 2025-07-04',
        'investigation_opened fr-arcom → kick 2025-07-04'
      ]
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });

  it('leaves to a law what it forbids', () => {
    const text =
      'L’Assemblée a adopté la loi sur les influenceurs. Elle interdit la publicité pour les crédits.';
    expect(datedActions('fr', text).filter((line) => line.startsWith('ban'))).toEqual([]);
  });
});

describe('lists and chronologies, an entry a line', () => {
  const FINES = [
    'fine gb-fca → revolut 2021-09 9000000',
    'fine gb-fca → monzo 2023-03 7000000',
    'fine gb-fca → klarna 2024-06 4000000'
  ];
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The biggest fines by the FCA.\nSeptember 2021: £9m for Revolut.\nMarch 2023: £7m for Monzo, for its checks.\nJune 2024: £4m for Klarna.',
      FINES
    ],
    [
      'en',
      'September 2021: The FCA fines Revolut £9m.\nMarch 2023: £7m for Monzo.\nJune 2024: £4m for Klarna.',
      FINES
    ],
    [
      'fr',
      'La DGCCRF a annoncé lundi trois sanctions :\n- Zalando : 9 millions d’euros pour ses publicités ;\n- Vinted : 7 millions d’euros pour ses frais cachés ;\n- Shein : 4 millions d’euros pour ses fausses promotions.',
      [
        'fine fr-dgccrf → zalando 2025-06-30 9000000',
        'fine fr-dgccrf → vinted 2025-06-30 7000000',
        'fine fr-dgccrf → shein 2025-06-30 4000000'
      ]
    ],
    [
      'fr',
      '2021 : la DGCCRF inflige 9 millions d’euros à Zalando. 2023 : nouvelle amende de 7 millions contre Vinted. 2024 : enquête ouverte sur Shein.',
      [
        'fine fr-dgccrf → zalando 2021 9000000',
        'fine fr-dgccrf → vinted 2023 7000000',
        'investigation_opened fr-dgccrf → shein 2024'
      ]
    ],
    [
      'fr',
      'La DGCCRF a infligé lundi 9 millions d’euros à Zalando.\nMars 2023 : 7 millions levés par Vinted.\nJuin 2024 : 4 millions pour la filiale de Shein.',
      ['fine fr-dgccrf → zalando 2025-06-30 9000000']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('each verb of a list has its own object, day and authority', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The CMA opened an inquiry into Ryanair in January, ordered Vinted to change its terms in March and fined Asos £3m on Monday.',
      [
        'investigation_opened gb-cma → ryanair 2025-01',
        'order gb-cma → vinted 2025-03',
        'fine gb-cma → asos 2025-06-30 3000000'
      ]
    ],
    [
      'en',
      'Ryanair was fined £3m on Monday, Vinted was ordered to change its terms and an inquiry into Asos was opened, the CMA said.',
      [
        'fine gb-cma → ryanair 2025-06-30 3000000',
        'order gb-cma → vinted 2025-06-30',
        'investigation_opened gb-cma → asos 2025-06-30'
      ]
    ],
    [
      'fr',
      'La Consob a infligé lundi une amende de 3 millions d’euros à Klarna ; Wise a jusqu’à octobre pour répondre.',
      ['fine it-consob → klarna 2025-06-30 3000000']
    ],
    [
      'en',
      'The CMA fined Ryanair £9m on Monday, following fines of £3m for Vinted in January and £2m for Asos in March.',
      [
        'fine gb-cma → ryanair 2025-06-30 9000000',
        'fine gb-cma → vinted 2025-01 3000000',
        'fine gb-cma → asos 2025-03 2000000'
      ]
    ],
    [
      'en',
      'Italy’s Garante fined Ryanair €3m in May and Spain’s AEPD opened an inquiry in June.',
      ['fine it-garante → ryanair 2025-05 3000000', 'investigation_opened es-aepd → ryanair 2025-06']
    ],
    [
      'en',
      'The CMA fined Ryanair £9m on Monday, on top of the €3m imposed by Spain in May.',
      ['fine gb-cma → ryanair 2025-06-30 9000000', 'fine es-cnmc → ryanair 2025-05 3000000']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('a sum with its day or its place, each of several', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'In 2021 the FCA fined Revolut £9m, before going after Monzo (£7m) in 2022 and Klarna (£4m) in 2024.',
      [
        'fine gb-fca → revolut 2021 9000000',
        'fine gb-fca → monzo 2022 7000000',
        'fine gb-fca → klarna 2024 4000000'
      ]
    ],
    [
      'fr',
      'L’Arcep a sanctionné Free (9 millions d’euros) en 2021, SFR (7 millions) en 2022 et Bouygues (4 millions) en 2024.',
      [
        'fine fr-arcep → free 2021 9000000',
        'fine fr-arcep → sfr 2022 7000000',
        'fine fr-arcep → bouygues 2024 4000000'
      ]
    ],
    [
      'en',
      'The FCA fined Revolut £9m in 2021 and again, £7m, in 2023.',
      ['fine gb-fca → revolut 2021 9000000', 'fine gb-fca → revolut 2023 7000000']
    ],
    [
      'fr',
      'La DGCCRF a condamné Zalando à 9 millions d’euros en 2021 et de nouveau, à 7 millions, en 2023.',
      ['fine fr-dgccrf → zalando 2021 9000000', 'fine fr-dgccrf → zalando 2023 7000000']
    ],
    [
      'fr',
      'Glovo a payé 9 millions d’euros d’amende en Italie en 2022, puis 7 millions en Espagne l’année suivante.',
      ['fine it-authorities → glovo 2022 9000000', 'fine es-authorities → glovo 2023 7000000']
    ],
    [
      'en',
      'Glovo was fined €9m by Italy’s antitrust authority in April and €7m by Spain’s CNMC in June.',
      ['fine it-agcm → glovo 2025-04 9000000', 'fine es-cnmc → glovo 2025-06 7000000']
    ],
    [
      'fr',
      'Les 9 millions d’euros infligés lundi à Zalando par la DGCCRF ne suffiront pas.',
      ['fine fr-dgccrf → zalando 2025-06-30 9000000']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('participles that open a sentence are said of its subject', () => {
  const FR = [
    'ban nl-authorities → glovo 2025-07-04',
    'fine it-authorities → glovo 2025-07-04 9000000',
    'lawsuit es-authorities → glovo 2025-07-04'
  ];
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'Interdit aux Pays-Bas, condamné à 9 millions d’euros en Italie et poursuivi en Espagne, Glovo renonce.',
      FR
    ],
    ['en', 'Banned in the Netherlands, fined €9m in Italy and sued in Spain, Glovo is giving up.', FR],
    ['fr', 'Fondée à Barcelone et rachetée en Allemagne, Glovo renonce.', []]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('what the sentences behind an action go on to tell', () => {
  const NEWS = {
    en: 'The FCA fined Revolut £9m on Monday.',
    fr: 'L’Arcep a infligé lundi 9 millions d’euros à Free.'
  };
  const FINE = {
    en: 'fine gb-fca → revolut 2025-06-30 9000000',
    fr: 'fine fr-arcep → free 2025-06-30 9000000'
  };
  it.each<[Language, string, string[]]>([
    [
      'en',
      'The agency, which fined Monzo £2m in 2022, has been investigating Klarna since March.',
      ['fine gb-fca → monzo 2022 2000000', 'investigation_opened gb-fca → klarna 2025-03']
    ],
    [
      'fr',
      'L’autorité, qui avait puni SFR de 2 millions d’euros en 2022, enquête sur Bouygues depuis mars.',
      ['fine fr-arcep → sfr 2022 2000000', 'investigation_opened fr-arcep → bouygues 2025-03']
    ],
    [
      'en',
      'It is its second fine on the company, after £2m in 2022.',
      ['fine gb-fca → revolut 2022 2000000']
    ],
    [
      'fr',
      'C’est la deuxième sanction de l’autorité contre l’opérateur, après 2 millions d’euros en 2022.',
      ['fine fr-arcep → free 2022 2000000']
    ],
    [
      'en',
      'It is not the first time: in 2021 the Financial Conduct Authority fined it £2m, and in 2022 sued it.',
      ['fine gb-fca → revolut 2021 2000000', 'lawsuit gb-fca → revolut 2022']
    ],
    [
      'fr',
      'En 2021, l’Autorité de la concurrence lui avait infligé 2 millions d’euros, et en 2022 l’avait mis en demeure.',
      ['fine fr-adlc → free 2021 2000000', 'order fr-adlc → free 2022']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, `${NEWS[language]} ${text}`))).toEqual(
      sorted([FINE[language], ...actions])
    );
  });

  it('keeps to a year that « since » is said to be of', () => {
    expect(
      datedActions(
        'fr',
        'L’examen avait commencé en mai 2022. Depuis juin de la même année, Temu est interdit au Vietnam.'
      )
    ).toEqual(['ban vn-authorities → temu 2022-06']);
  });
});
