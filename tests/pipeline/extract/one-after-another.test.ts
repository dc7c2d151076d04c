import { describe, expect, it } from 'vitest';
import { datedActions } from './dated-actions.ts';

type Language = 'fr' | 'en';

/** Earlier actions need not stand first. */
function sorted(lines: readonly string[]): string[] {
  return [...lines].sort();
}

describe('an action and the one before it, in a clause of its own', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'La Cnil a sanctionné Deezer, un mois après avoir puni Orange de 50 millions d’euros.',
      ['fine fr-cnil → orange 2025-06 50000000', 'fine fr-cnil → deezer 2025-07-04']
    ],
    [
      'en',
      'The CNIL fined Deezer €90m, a month after fining Orange €50m.',
      ['fine fr-cnil → orange 2025-06 50000000', 'fine fr-cnil → deezer 2025-07-04 90000000']
    ],
    [
      'fr',
      'Bruxelles a ouvert une enquête sur Shein, trois mois après avoir condamné Ryanair à 500 millions d’euros.',
      [
        'fine eu-commission → ryanair 2025-04 500000000',
        'investigation_opened eu-commission → shein 2025-07-04'
      ]
    ],
    [
      'en',
      'In March the Italian data protection authority fined Deezer €20m, and on 23 May Britain’s Information Commissioner’s Office followed with £7.5m.',
      ['fine it-garante → deezer 2025-03 20000000', 'fine gb-ico → deezer 2025-05-23 7500000']
    ],
    [
      'fr',
      'Deezer, que la Cnil avait condamné à 3 millions d’euros en 2023, a été mis en demeure mardi.',
      ['fine fr-cnil → deezer 2023 3000000', 'order fr-cnil → deezer 2025-07-01']
    ],
    [
      'en',
      'In May 2024 Deezer was fined €3m by the CNIL, sued by the FTC and banned in Russia.',
      [
        'ban ru-authorities → deezer 2024-05',
        'fine fr-cnil → deezer 2024-05 3000000',
        'lawsuit us-ftc → deezer 2024-05'
      ]
    ],
    [
      'fr',
      'En mai 2024, Deezer a été condamné à 3 millions d’euros par la Cnil, poursuivi par la FTC et interdit en Russie.',
      [
        'ban ru-authorities → deezer 2024-05',
        'fine fr-cnil → deezer 2024-05 3000000',
        'lawsuit us-ftc → deezer 2024-05'
      ]
    ],
    [
      'en',
      'The FTC sued Deezer in May 2024, and the CNIL opened an investigation a month later.',
      ['lawsuit us-ftc → deezer 2024-05', 'investigation_opened fr-cnil → deezer 2024-06']
    ],
    [
      'fr',
      'Les ennuis de Deezer ont commencé en mai 2024, quand la Cnil lui a infligé 3 millions d’euros d’amende.',
      ['fine fr-cnil → deezer 2024-05 3000000']
    ],
    [
      'fr',
      'Ryanair a grandi. La Cnil lui a infligé une amende de 250 000 euros et donné deux mois pour présenter un plan.',
      ['fine fr-cnil → ryanair 2025-07-04 250000', 'order fr-cnil → ryanair 2025-07-04']
    ]
  ])('%s: « %s »', (language, text, actions) => {
    expect(sorted(datedActions(language, text))).toEqual(sorted(actions));
  });
});

describe('the day of news, told behind it', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'The Central Bank of Ireland has fined Klarna €21 million. It is a first, the central bank said on Thursday.',
      'fine ie-cbi → klarna 2025-07-03 21000000'
    ],
    [
      'fr',
      'Le préfet du Gard a ordonné à Nestlé de retirer ses filtres. L’arrêté, signé mercredi, ne laisse que deux mois.',
      'order fr-authorities → nestle 2025-07-02'
    ],
    [
      'en',
      'Italy’s competition authority has fined Ryanair €255 million. Wednesday’s ruling follows an inquiry of two years.',
      'fine it-agcm → ryanair 2025-07-02 255000000'
    ],
    [
      'fr',
      'Orange écope d’une amende de 3 millions d’euros de la Cnil. L’annonce, mercredi, a fait bondir le groupe.',
      'fine fr-cnil → orange 2025-07-02 3000000'
    ],
    [
      'en',
      'Italy’s competition authority has fined Ryanair €255 million. The airline said on Wednesday that it would appeal.',
      'fine it-agcm → ryanair 2025-07-04 255000000'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });
});

describe('whom a longer text goes on about', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Contrairement à Spotify, Deezer perd de l’argent. La Cnil lui a infligé mardi 3 millions d’euros d’amende.',
      'fine fr-cnil → deezer 2025-07-01 3000000'
    ],
    [
      'en',
      'He arrived at nineteen. The company he later founded, Clearview AI, scraped photographs from Facebook and LinkedIn. He was rich. In March Italy fined the firm €20m.',
      'fine it-authorities → clearview-ai 2025-03 20000000'
    ],
    [
      'fr',
      'À Paris, l’affaire Deliveroo a connu son épilogue : le 19 avril, le tribunal correctionnel a condamné la plateforme à 375 000 euros d’amende.',
      'fine fr-courts → deliveroo 2025-04-19 375000'
    ],
    [
      'fr',
      'Quatre compagnies devront payer 79 millions d’euros en Espagne. Le ministère de la Consommation, qui a confirmé les sanctions, vise Ryanair, Vueling, easyJet et Volotea.',
      'fine es-authorities → ryanair+vueling+easyjet+volotea 2025-07-04 79000000'
    ]
  ])('%s: « %s »', (language, text, action) => {
    expect(datedActions(language, text)).toEqual([action]);
  });

  it.each<[Language, string]>([
    ['en', 'Purdue Pharma pleaded guilty. The deal must still be approved by a judge.'],
    ['en', 'The FTC has dropped the suit that it had filed in December against Zelle.'],
    [
      'en',
      'The National Assembly passed the bill, making South Korea the first country to forbid Apple to force its system on developers.'
    ]
  ])('%s: no measure in « %s »', (language, text) => {
    expect(datedActions(language, text).filter((line) => !/^law_|^fine us-/.test(line))).toEqual([]);
  });
});

describe('whom words mean behind a sentence that only names another beside', () => {
  const EN = [
    'Its rival Spotify was not involved.',
    'Analysts compare it with Spotify.',
    'The case began with a complaint by Spotify.'
  ];
  it.each(EN)('in English: %s', (beside) => {
    const text = `The CNIL fined Deezer €3m on Tuesday. ${beside} In 2022 Italy fined the company €5m.`;
    expect(sorted(datedActions('en', text))).toEqual([
      'fine fr-cnil → deezer 2025-07-01 3000000',
      'fine it-authorities → deezer 2022 5000000'
    ]);
  });

  const FR = [
    'Son rival Spotify n’est pas concerné.',
    'On le compare souvent à Spotify.',
    'L’affaire était partie d’une plainte de Spotify.'
  ];
  it.each(FR)('in French: %s', (beside) => {
    const text = `La Cnil a infligé mardi 3 millions d’euros à Deezer. ${beside} En 2022, l’Italie avait infligé 5 millions d’euros au groupe.`;
    expect(sorted(datedActions('fr', text))).toEqual([
      'fine fr-cnil → deezer 2025-07-01 3000000',
      'fine it-authorities → deezer 2022 5000000'
    ]);
  });
});
