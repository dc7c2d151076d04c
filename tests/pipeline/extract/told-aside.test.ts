import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount date » of each action. */
function read(language: 'fr' | 'en', text: string, published?: string): string[] {
  return actionsIn(language, text, published === undefined ? {} : { published }).map(
    ({ type, authorities, targets, amount, date }) =>
      [
        type,
        authorities.join('+') || 'nobody',
        targets.join('+') || 'nobody',
        amount ?? '-',
        date.date ?? '-'
      ].join(' ')
  );
}

describe('what a sentence tells beside its news', () => {
  it.each<['fr' | 'en', string, string]>([
    [
      'en',
      'The CNIL is looking into Deezer. Its record fine stands at €150 million, levied in August 2024 on Google.',
      'fine fr-cnil google 150000000 2024-08'
    ],
    [
      'en',
      'Italy’s Garante has made two chatbot firms pay so far: OpenAI, €15 million in December 2024; Luka, the start-up that sells the companion Replika, €5 million in April 2025.',
      'fine it-garante luka 5000000 2025-04'
    ],
    [
      'en',
      'Fined by the European Commission, Apple must find €500m, the owner of YouTube €200m.',
      'fine eu-commission google 200000000 -'
    ],
    [
      'en',
      'The Competition Commission of India fined Google Rs 1,337 crore on October 20, 2022. Five days later it was the turn of Google Play, and the bill came to Rs 936 crore.',
      'fine in-cci google 9360000000 2022-10-25'
    ],
    [
      'en',
      'An Irish court left standing the €310m which the Data Protection Commission had demanded of LinkedIn in October 2024.',
      'fine ie-courts linkedin 310000000 2024-10'
    ],
    [
      'en',
      'The Nigeria Data Protection Commission opened the year with a $220m sanction against Meta.',
      'fine ng-ndpc meta 220000000 -'
    ]
  ])('is a fine (%s): %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it.each<[string, string]>([
    [
      'French investigators spent Tuesday going through the Paris offices of X.',
      'investigation_opened fr-authorities x - -'
    ],
    ['The NHTSA already has a defect probe open into Tesla.', 'investigation_opened us-nhtsa tesla - -'],
    [
      'eSafety gave Apple and Google formal notice to report on it twice a year.',
      'order au-esafety apple+google - -'
    ],
    [
      'The Consumer Product Safety Commission got Peloton to recall its seat posts.',
      'order us-cpsc peloton - -'
    ],
    [
      'The Paris public prosecutor called the boss of Telegram to “voluntary interviews”.',
      'summons fr-paris-prosecutor telegram - -'
    ],
    [
      'The Competition and Markets Authority made binding the offer of three airlines. Ryanair, Vueling and Easyjet will also publish their fees.',
      'order gb-cma ryanair+vueling+easyjet - -'
    ],
    [
      'The California Department of Motor Vehicles is asking a judge to suspend the licence of Tesla.',
      'lawsuit us-california-dmv tesla - -'
    ]
  ])('is told plainly: %s', (text, action) => {
    expect(read('en', text)).toContain(action);
  });

  it('does not bear the year of what it is about', () => {
    const text =
      'The Monetary Authority of Singapore closed its review of the 2023 money-laundering scandal and fined UBS S$3 million.';
    expect(read('en', text)).toEqual(['fine sg-mas ubs 3000000 -']);
  });

  it('strikes nobody with whose tool something was made', () => {
    const text = 'Ofcom opened an inquiry into X over images made with ChatGPT.';
    expect(read('en', text)).toEqual(['investigation_opened gb-ofcom x - -']);
  });

  it('orders nobody where a search is ordered', () => {
    const text = 'The Paris public prosecutor, who ordered the search, wants the staff of Deezer to help.';
    expect(read('en', text).filter((action) => action.startsWith('order'))).toEqual([]);
  });
});

describe('officials whom nothing calls anybody’s', () => {
  it.each<['fr' | 'en', string]>([
    ['en', 'The European Commission fined Zalando. Inspectors had raided its Berlin offices in June 2022.'],
    [
      'en',
      'The European Commission fined Zalando. Officials had searched its offices in Berlin in June 2022.'
    ],
    [
      'fr',
      'La Commission européenne a infligé une amende à Zalando. Des inspecteurs avaient perquisitionné ses bureaux de Berlin en juin 2022.'
    ]
  ])('are those of the Commission wherever they went (%s): %s', (language, text) => {
    expect(read(language, text)).toContain('investigation_opened eu-commission zalando - 2022-06');
  });

  it('are those of the country where it says so', () => {
    const text =
      'The European Commission fined Zalando. German officials had searched its offices in June 2022.';
    expect(read('en', text).join()).not.toContain('investigation_opened eu-commission');
  });
});

it('is ordered by whoever acted before, in a paragraph of its own, what comes “in addition”', () => {
  const text = 'The CNIL fined Vinted €15 million.\nThe company was in addition told to delete the data.';
  expect(read('en', text)).toContain('order fr-cnil vinted - -');
});

it('is the inquiry, and not the figure of a headline above it', () => {
  const told = actionsIn(
    'en',
    'The State Administration for Market Regulation opened an inquiry into Qualcomm. It had concluded, on a preliminary basis, that Nvidia broke the law.',
    { title: 'Beijing turns the screws on Qualcomm and Nvidia' }
  );
  expect(told.map(({ type, targets }) => [type, ...targets].join(' '))).toEqual([
    'investigation_opened qualcomm',
    'investigation_opened nvidia'
  ]);
});

it('strikes whom a sentence only names: “That company was A.”', () => {
  const text =
    'Money was moved to settle the debts of another company. That company was X. Brazil’s Supreme Court had the social network switched off on August 30.';
  expect(read('en', text).join()).toMatch(/ban \S+ x - /);
});

it.each<['fr' | 'en', string]>([
  [
    'en',
    'Inspectors of the European Commission had turned up unannounced at Zalando in June 2022, and came back in November 2023.'
  ],
  [
    'fr',
    'Les inspecteurs de la Commission européenne avaient perquisitionné les bureaux de Zalando en juin 2022 et sont revenus en novembre 2023.'
  ]
])('is told twice of whoever came back (%s): %s', (language, text) => {
  expect(read(language, text)).toEqual([
    'investigation_opened eu-commission zalando - 2022-06',
    'investigation_opened eu-commission zalando - 2023-11'
  ]);
});
