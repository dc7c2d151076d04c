import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text)
    .map(({ type, authorities, targets }) => `${type} ${authorities.join()} > ${targets.join()}`)
    .slice(1);

describe('an authority that a sentence before speaks of in general words', () => {
  it.each([
    [
      'en',
      'Ofwat fined Thames Water £104.5m. The money will come from investors, the watchdog promised. It also ordered the company to agree a plan of repairs.',
      'order gb-ofwat > thames-water'
    ],
    [
      'en',
      'The Korea Fair Trade Commission is fining Coupang 3.3 billion won. The company pressed its suppliers, the regulator found. It ordered corrective measures as well.',
      'order kr-kftc > coupang'
    ],
    [
      'fr',
      'La CNIL a infligé 27 millions d’euros à Free Mobile. La formation restreinte pointe une protection trop faible. Elle ordonne aussi à la société d’achever ses mesures de sécurité.',
      'order fr-cnil > free-mobile'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a condamné Doctolib à 4 millions d’euros. Les débats ont duré deux jours, a rappelé l’autorité. Elle enjoint en outre à l’entreprise de revoir ses contrats.',
      'order fr-adlc > doctolib'
    ]
  ] as const)('acts on (%s): %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each([
    [
      'en',
      'The CMA fined Amazon £3m. Alibaba said that it had nothing to add. It ordered JD goods off its shelves.'
    ],
    ['en', 'The CMA fined Amazon £3m. Uber said that it would appeal. It accused Bolt of having complained.'],
    [
      'fr',
      'L’Arcep a sanctionné Orange de 26 millions d’euros. SFR dit s’en réjouir. Elle accuse Free d’avoir tout fait.'
    ]
  ] as const)('but no company that spoke since (%s): %s', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });
});

describe('one subject for two verbs', () => {
  it.each([
    'It fined N26 €4.25 million in 2021 and capped the bank’s growth at 50,000 customers a month.',
    'It fined N26 €4.25 million in 2021 and, more painfully, capped the bank’s growth at 50,000 customers a month.'
  ])('is whoever was named some sentences before: %s', (text) => {
    const opening = 'BaFin has watched the bank since 2019. Growth was too fast for its controls.';
    expect(told('en', `${opening} ${text}`)).toEqual(['restriction de-bafin > n26']);
  });
});

describe('a decision that acts', () => {
  it.each([
    ['en', 'The CCI fined Meta on Monday. The order also bars WhatsApp from sharing user data.', 'whatsapp'],
    [
      'en',
      'The Competition Commission of India fined Meta on Monday. Monday’s ruling asks Rs 213 crore of Meta and forbids WhatsApp to pass data on.',
      'whatsapp'
    ],
    [
      'fr',
      'La DGCCRF a sanctionné Wish d’une amende de 3 millions d’euros. Une injonction laisse deux mois à la société pour cesser de tromper ses clients.',
      'wish'
    ],
    [
      'fr',
      'L’Arcep a sanctionné Orange de 26 millions d’euros. Sa décision oblige par ailleurs l’opérateur à rétablir le service.',
      'orange'
    ]
  ] as const)('acts for whoever took it (%s): %s', (language, text, struck) => {
    expect(
      actionsIn(language, text)
        .slice(1)
        .map(({ targets }) => targets.join())
    ).toEqual([struck]);
  });

  it('is none of an authority where companies have agreed on it', () => {
    const text =
      'Amazon and Google have signed a contract. The agreement bars Google from sharing user data.';
    expect(actionsIn('en', text)).toEqual([]);
  });
});

describe('what only officials do', () => {
  it.each([
    ['en', 'Google received a formal warning for giving general answers.', 'warning'],
    ['en', 'The company has been ordered to trim its schedule.', 'order'],
    ['en', 'Google was told to give up exclusive rights.', 'order']
  ] as const)('needs nobody named beside it (%s): %s', (language, sentence, type) => {
    const before =
      'The eSafety Commissioner of Australia has fined Google $610,500. Answers were left blank.';
    expect(told(language, `${before} ${sentence}`)).toEqual([`${type} au-esafety > google`]);
  });
});

describe('a duty with a deadline or a penalty', () => {
  it.each([
    [
      'fr',
      'La CNIL a infligé 325 millions d’euros à Google. Les annonces avaient été glissées entre les courriels. Le groupe devra y mettre fin sous six mois, sous peine d’une astreinte de 100 000 euros par jour.'
    ],
    [
      'en',
      'The ACCC fined Google A$55m. Its rivals had complained for years. Google must stop these practices within 60 days.'
    ]
  ] as const)('is of the decision told before (%s): %s', (language, text) => {
    expect(told(language, text).map((line) => line.replace(/ .*>/, ' >'))).toEqual(['order > google']);
  });
});

describe('another one', () => {
  const opened = (text: string) =>
    actionsIn('en', text).map(({ type, targets, date }) => `${type} ${targets.join()} ${date.date}`);

  it.each([
    [
      'The Irish Data Protection Commission opened an inquiry into X in April 2024 and a second one into TikTok in July 2024.',
      ['investigation_opened x 2024-04', 'investigation_opened tiktok 2024-07']
    ],
    [
      'The FTC filed a suit against Meta in 2020 and another against Amazon in 2023.',
      ['lawsuit meta 2020', 'lawsuit amazon 2023']
    ],
    [
      'In May 2024 the SEC opened a case against JPMorgan and another against Wells Fargo.',
      ['investigation_opened jpmorgan-chase 2024-05', 'investigation_opened wells-fargo 2024-05']
    ]
  ])('is of the same kind and authority: %s', (text, actions) => {
    expect(opened(text)).toEqual(actions);
  });

  it('strikes no further company where it only tells why', () => {
    const text = 'The FTC opened an investigation into Meta in 2024 over privacy and another over prices.';
    expect(opened(text)).toEqual(['investigation_opened meta 2024']);
  });
});

describe('each its own sum', () => {
  const fines = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text)
      .filter(({ type }) => type === 'fine')
      .map(({ targets, amount }) => `${targets.join()} ${amount}`)
      .sort();

  it.each([
    [
      'fr',
      'L’Autorité de la concurrence a condamné Google à verser 220 millions d’euros et Apple à en verser 150.',
      ['apple 150000000', 'google 220000000']
    ],
    [
      'en',
      'The CFPB ordered Goldman Sachs to pay a $45 million penalty and at least $19.8 million to customers, and Apple to pay a $25 million penalty.',
      ['apple 25000000', 'goldman-sachs 45000000']
    ],
    [
      'en',
      'The CNIL has sanctioned Doctolib and Orange, ordering them to pay €150,000 and €75,000 respectively.',
      ['doctolib 150000', 'orange 75000']
    ]
  ] as const)('(%s): %s', (language, text, sums) => {
    expect(fines(language, text)).toEqual(sums);
    expect(actionsIn(language, text)).toHaveLength(sums.length);
  });
});

describe('what an order is not', () => {
  it('a summons, where it has somebody explain to others', () => {
    const text =
      'The Garante fined OpenAI €15m. It also ordered OpenAI to run a campaign on the radio to explain how its software collects data.';
    expect(actionsIn('en', text).map(({ type }) => type)).toEqual(['fine', 'order']);
  });

  it('a divestiture, where others are to sell', () => {
    const text =
      'L’AGCM a sanctionné Amazon de 3 millions d’euros. Amazon doit laisser d’autres entreprises vendre ces appareils.';
    expect(actionsIn('fr', text).map(({ type }) => type)).not.toContain('restructuring_order');
  });
});

it('“hit A with a fine, ordered B to … and opened a case against C” are three of one authority', () => {
  const text =
    'Italy’s competition watchdog hit Shein with a €1m fine, ordered Temu to rewrite its terms and opened a case against AliExpress.';
  expect(
    actionsIn('en', text)
      .map(({ type, targets }) => `${type} ${targets.join()}`)
      .sort()
  ).toEqual(['fine shein', 'investigation_opened aliexpress', 'order temu']);
});

describe('a firm that the next sentence names', () => {
  it.each([
    [
      'en',
      'The Japan Fair Trade Commission has issued a cease-and-desist order to an American technology giant. Google broke the law, it found.',
      'google'
    ],
    [
      'en',
      'The JFTC has issued a cease-and-desist order to a U.S. company for the first time. It is Google, which had made phone makers install its browser.',
      'google'
    ],
    [
      'fr',
      'L’autorité japonaise de la concurrence a ordonné à un géant américain de cesser ses pratiques. Google a enfreint la loi, a-t-elle estimé.',
      'google'
    ]
  ] as const)('is the one that is struck (%s): %s', (language, text, struck) => {
    expect(actionsIn(language, text).map(({ targets }) => targets.join())).toEqual([struck]);
  });

  it('but not one that only speaks of it', () => {
    const text = 'The CNIL fined a bank €3m on Friday. Orange said that it was pleased.';
    expect(actionsIn('en', text).flatMap(({ targets }) => targets)).toEqual([]);
  });
});

describe('those that are said to be among the ones that are struck', () => {
  const targets = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text).flatMap((one) => one.targets);

  it.each([
    [
      'fr',
      'L’Autorité de la concurrence a perquisitionné mardi cinq enseignes. Carrefour et Auchan en font partie.',
      ['carrefour', 'auchan']
    ],
    [
      'fr',
      'Le Conseil de la concurrence du Maroc a ouvert une enquête sur neuf distributeurs ; une filiale de TotalEnergies est du nombre.',
      ['totalenergies']
    ],
    [
      'en',
      'The European Commission has raided several tyre makers. Michelin and Pirelli are among them.',
      ['michelin', 'pirelli']
    ]
  ] as const)('are struck (%s): %s', (language, text, struck) => {
    expect(targets(language, text)).toEqual(struck);
  });

  it.each([
    ['en', 'The FCA fined three banks. Barclays is among those that welcomed the decision.'],
    [
      'fr',
      'La CNIL a sanctionné trois sites. Une enquête de Carrefour, dont le patron en fait partie, suivra.'
    ]
  ] as const)('but none that is among others (%s): %s', (language, text) => {
    expect(targets(language, text)).toEqual([]);
  });
});

describe('a head without “its”', () => {
  it.each([
    'Prosecutors in Paris on Monday summoned founder Jane Roe.',
    'Prosecutors in Paris on Monday summoned chief executive Jane Roe.',
    'Prosecutors in Paris on Monday summoned former owner Jane Roe.'
  ])('answers for the company that the text is about: %s', (sentence) => {
    expect(actionsIn('en', `Uber has a new problem. ${sentence}`).map((one) => one.targets.join())).toEqual([
      'uber'
    ]);
  });

  it('but not for it where it is another company’s', () => {
    const text = 'Uber has a new rival. Prosecutors in Paris on Monday summoned Bolt founder Jane Roe.';
    expect(actionsIn('en', text).flatMap(({ targets }) => targets)).not.toContain('uber');
  });
});
