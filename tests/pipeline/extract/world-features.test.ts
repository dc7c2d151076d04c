import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** Type, status, authorities, targets, sum, currency and day of each action, in the order of the text. */
function told(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, status, authorities, targets, amount, currency, date }) =>
      [
        type,
        status,
        authorities.join('+') || '-',
        targets.join('+') || '-',
        amount === null ? '-' : `${amount} ${currency ?? ''}`,
        date.date ?? '-'
      ].join(' ')
  );
}

describe('a sum for each day', () => {
  it.each([
    [
      'en',
      'Norway’s data authority is charging Meta a million kroner a day until it stops.',
      'fine done no-datatilsynet meta 1000000 NOK 2025-07-04'
    ],
    [
      'en',
      'The Norwegian data authority fined Meta 1 million kroner a day.',
      'fine done no-datatilsynet meta 1000000 NOK 2025-07-04'
    ],
    [
      'fr',
      'La CNIL inflige à Meta une astreinte de 100 000 euros par jour.',
      'fine done fr-cnil meta 100000 EUR 2025-07-04'
    ]
  ] as const)('is that of a fine where it is imposed (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each([
    [
      'fr',
      'Toute personne qui contourne le blocage de X au Brésil s’expose à une amende de 50 000 reais par jour.'
    ],
    ['en', 'Anyone who gets round the block of X in Brazil faces a fine of 50,000 reais a day.']
  ] as const)('is none where it awaits anybody (%s): « %s »', (language, text) => {
    expect(told(language, text).filter((action) => action.startsWith('fine'))).toEqual([]);
  });
});

describe('a price that is charged', () => {
  it.each([
    'Turkey’s new law charges Trendyol a licence fee that grows with its sales.',
    'The agency charged Amazon $30 for each copy of the file.'
  ])('accuses nobody: “%s”', (text) => {
    expect(told('en', text)).toEqual([]);
  });
});

describe('money that goes by one name in several countries', () => {
  it.each([
    [
      'The Competition Authority of Kenya fined Carrefour 1.1bn shillings ($7m).',
      'fine done ke-cak carrefour 1100000000 KES 2025-07-04'
    ],
    ['The Danish competition authority fined Booking 2 million kroner.', '2000000 DKK']
  ])('is that of the country told of: “%s”', (text, action) => {
    expect(told('en', text).join()).toContain(action);
  });
});

describe('a raid told by what is taken away', () => {
  it.each([
    [
      'en',
      'French investigators carried boxes of files out of Renault’s offices on Tuesday.',
      'investigation_opened done fr-authorities renault'
    ],
    [
      'fr',
      'Les enquêteurs de l’Autorité de la concurrence sont repartis du siège de Nvidia avec des cartons de documents.',
      'investigation_opened done fr-adlc nvidia'
    ]
  ] as const)('is an inquiry (%s): « %s »', (language, text, action) => {
    expect(told(language, text).join()).toContain(action);
  });
});

describe('what a company pays to a regulator', () => {
  it('is a fine', () => {
    expect(told('en', 'Honda paid $632,500 to the California Privacy Protection Agency in March.')).toEqual([
      'fine done us-cppa honda 632500 USD 2025-03'
    ]);
  });

  it.each([
    'Apple paid $5 billion to the Irish government.',
    'Meta was fined by the FTC in 2019. It paid $40 million for the advertising.'
  ])('is none where it goes elsewhere: “%s”', (text) => {
    expect(told('en', text).filter((action) => /5000000000|40000000/.test(action))).toEqual([]);
  });
});

describe('accounts that a company sees frozen', () => {
  it.each([
    [
      'fr',
      'Starlink a vu ses comptes gelés par la Cour suprême brésilienne.',
      'restriction done br-stf starlink'
    ],
    [
      'fr',
      'Un juge italien a accordé au parquet la saisie de 12 millions d’euros sur les comptes d’Airbnb.',
      'order done it-courts airbnb'
    ]
  ] as const)('are a measure (%s): « %s »', (language, text, action) => {
    expect(told(language, text).join()).toContain(action);
  });
});

describe('a name that a participle follows', () => {
  it('is whom it is said of, and not the subject of the sentence', () => {
    expect(
      told(
        'fr',
        'Le juge brésilien visait la filiale de SpaceX, qu’il entendait faire payer pour X, alors suspendu dans tout le pays.'
      ).join()
    ).toMatch(/ban done \S+ x -/);
  });
});

describe('a suit that a sentence refers to', () => {
  it('is told by whoever filed it', () => {
    expect(
      told(
        'en',
        'Uber signed people up without asking them, according to a complaint filed Monday by the Federal Trade Commission.'
      )
    ).toEqual(['lawsuit done us-ftc uber - 2025-06-30']);
  });
});

describe('a sentence about a company told of before', () => {
  it('is read of the one agency that the clipping names', () => {
    expect(
      told(
        'en',
        'The Reserve Bank of India barred Paytm from taking deposits in January. Customers left. The bank had been fined ₹5.39 crore in October 2023.'
      )
    ).toContain('fine done in-rbi paytm 53900000 INR 2023-10');
  });
});

describe('three days after a decision told before', () => {
  it.each(['cet arrêt', 'cette décision'])('« après %s » is later than its day', (decision) => {
    expect(
      told(
        'fr',
        `Le 30 mai 2022, le Tribunal a tranché. Trois jours après ${decision}, la CNIL a infligé à Uber une amende de 10 millions d’euros.`
      )
    ).toEqual(['fine done fr-cnil uber 10000000 EUR 2022-06-02']);
  });
});

describe('what has not been done', () => {
  it.each([
    [
      'fr',
      'Orange et Free ont réclamé, sans succès, que l’Etat sénégalais limite les retraits gratuits de Wave.'
    ],
    [
      'fr',
      'Une députée a déposé un amendement pour contraindre les plateformes à publier leurs calculs ; il n’a pas survécu à la commission.'
    ],
    ['fr', 'Salesforce et Alfaview ont un mois pour donner leur avis à la Commission européenne.'],
    [
      'fr',
      'L’autorité est dirigée par un ancien d’Amazon, Doug Gurr, que le gouvernement a prié de penser à la croissance.'
    ],
    ['fr', 'Bruxelles songerait à une enquête sur WhatsApp.'],
    ['en', 'PayPay is being unplugged from servers in Seoul, which will take until 2026.']
  ] as const)('is no action (%s): « %s »', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('a ban of something, whoever sells it', () => {
  it.each([
    [
      'fr',
      'Le Koweït a tout bonnement interdit le minage de bitcoins.',
      'ban done kw-authorities - - 2025-07-04'
    ],
    ['en', 'The FDA barred copies of the drug on Monday.', 'ban done us-fda - - 2025-06-30']
  ] as const)('is one without a company (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'Texas Governor Greg Abbott banned the app from the state’s devices.'],
    ['fr', 'Une députée a déposé une proposition de loi interdisant toute réclame.'],
    ['en', 'The European Union would have banned the weedkiller.']
  ] as const)('is none of one that was named, or that is proposed (%s): « %s »', (language, text) => {
    expect(told(language, text).filter((action) => action.startsWith('ban done'))).toEqual([]);
  });
});

describe('what a rule did that is no more', () => {
  it.each([
    ['en', 'The rule that capped sales of Nvidia’s chips was withdrawn by the Commerce Department.'],
    ['fr', 'Le décret qui interdisait TikTok en Nouvelle-Calédonie a été annulé par le Conseil d’État.']
  ] as const)('is not told (%s): « %s »', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('two times of one measure', () => {
  it.each([
    ['fr', 'Un juge brésilien a suspendu Telegram deux fois, en mars 2022 puis en avril 2023.'],
    ['en', 'A Brazilian judge suspended Telegram twice, in March 2022 and in April 2023.']
  ] as const)('are two measures (%s): « %s »', (language, text) => {
    expect(told(language, text)).toEqual([
      'ban done br-courts telegram - 2022-03',
      'ban done br-courts telegram - 2023-04'
    ]);
  });
});

describe('the day of an action', () => {
  it.each([
    [
      'en',
      'A little before Christmas 2023 the Competition Authority of Kenya ordered Carrefour to rewrite its contracts.',
      '2023-12'
    ],
    ['fr', 'Peu avant Noël 2023, la CNIL a infligé 3 millions d’euros à Vinted.', '2023-12'],
    ['en', 'On Christmas Day the FTC fined Uber $5m.', '2024-12-25'],
    ['en', 'The FTC fined Uber $5m at the start of the month.', '2025-07'],
    ['en', 'In Nepal, TikTok was banned for nine months in 2023.', '2023'],
    ['en', 'TikTok, which had been banned for nine months in 2023, stayed on in Nepal.', '2023']
  ] as const)('is told otherwise (%s): « %s »', (language, text, day) => {
    expect(told(language, text).map((action) => action.split(' ').at(-1))).toEqual([day]);
  });
});

describe('who has complained, with another', () => {
  it('is not whom the measure strikes', () => {
    expect(
      told(
        'en',
        'Carrefour arrived in Kenya in 2016. Unilever and a honey packer complained of goods returned. The Competition Authority of Kenya ordered the retailer to rewrite its contracts.'
      ).join()
    ).toMatch(/order done ke-cak carrefour/);
  });
});

describe('what the Commission holds for the time being', () => {
  it.each([
    [
      'en',
      'Temu’s shoppers run a high risk of buying unsafe toys, the European Commission said Monday in preliminary findings.'
    ],
    [
      'fr',
      'Les acheteurs de Temu courent un risque élevé, a estimé lundi la Commission européenne dans ses conclusions préliminaires.'
    ]
  ] as const)('is an inquiry (%s): « %s »', (language, text) => {
    expect(told(language, text)).toEqual(['investigation_opened done eu-commission temu - 2025-06-30']);
  });
});

describe('an impersonal order', () => {
  it('is that of the agency told of before', () => {
    expect(
      told(
        'fr',
        'La CNIL a infligé 3 millions d’euros à Vinted. La plateforme n’avait rien chiffré. Il lui est enjoint de revoir la gestion de ses données.'
      ).join()
    ).toContain('order done fr-cnil vinted');
  });
});

describe('a sum right behind a name', () => {
  it.each([
    ['Malaysia’s competition commission fined Grab RM86.8 million.', 'fine done my-mycc grab 86800000 MYR'],
    ['Nigeria’s telecom regulator fined MTN N330 billion.', 'fine done ng-ncc mtn 330000000000 NGN'],
    ['The Philippine Competition Commission fined Grab P12 million.', 'fine done ph-pcc grab 12000000 PHP'],
    ['Kenya’s competition authority fined Carrefour Sh1.1bn.', 'fine done ke-cak carrefour 1100000000 KES'],
    ['India’s competition commission fined Grab Rs 1,337 crore.', 'fine done in-cci grab 13370000000 INR'],
    ['Poland’s watchdog fined Amazon PLN 32 million.', 'fine done pl-authorities amazon 32000000 PLN']
  ])('is no part of it, and no name: “%s”', (text, action) => {
    expect(told('en', text)).toEqual([`${action} 2025-07-04`]);
  });
});

describe('a sum that somebody is handed', () => {
  it('is a fine where an agency hands it', () => {
    expect(told('en', 'Citigroup was handed $5 million by the SEC in 2024 over its records.')).toEqual([
      'fine done us-sec citigroup 5000000 USD 2024'
    ]);
  });
});

describe('rules that a ministry lays down', () => {
  it('are a law', () => {
    expect(
      told(
        'en',
        'In June the commerce ministry of Bangladesh laid down rules by which no marketplace may touch a customer’s money.'
      ).join()
    ).toMatch(/law_enacted done bd-authorities/);
  });
});

describe('a second sum behind its time', () => {
  it.each([
    [
      'fr',
      'La CNIL a condamné Google à 50 millions d’euros en 2019, puis, en décembre 2020, à 100 millions.',
      ['fine done fr-cnil google 50000000 EUR 2019', 'fine done fr-cnil google 100000000 EUR 2020-12']
    ],
    [
      'fr',
      'La CNIL a infligé 50 millions d’euros à Google en 2019, puis 100 millions un an plus tard.',
      ['fine done fr-cnil google 50000000 EUR 2019', 'fine done fr-cnil google 100000000 EUR 2020']
    ],
    [
      'en',
      'The Philippine Competition Commission fined Grab $12 million in October 2018; then, in November 2019, $23 million more.',
      ['fine done ph-pcc grab 12000000 USD 2018-10', 'fine done ph-pcc grab 23000000 USD 2019-11']
    ]
  ] as const)('is another fine (%s): « %s »', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });
});

describe('a tax demand', () => {
  it('is a fine where it is sent', () => {
    expect(told('en', 'Indian customs sent Samsung a demand for $601 million in back taxes.')).toEqual([
      'fine done in-customs samsung 601000000 USD 2025-07-04'
    ]);
  });
});
