import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets authorities amount » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, targets, authorities, amount }) =>
    [type, targets.join('+') || 'nobody', authorities.join('+') || 'somebody', amount ?? ''].join(' ').trim()
  );
}

describe('what an authority finds that a company does', () => {
  it.each([
    ['en', 'The watchdog found that the company had required retailers to sell its phones with Chrome.'],
    ['en', 'The Bundeskartellamt found that since 2019 the group had banned Amazon from its marketplace.'],
    ['fr', 'L’Autorité de la concurrence relève que le groupe a interdit à Fnac de vendre ses produits.'],
    ['en', 'And it restricted rival agencies, the CNMC said, by ranking its own hotels first.'],
    ['en', 'The FTC said that Amazon had restricted competition in online retail.'],
    ['fr', 'La Commission européenne dit que Google a bridé ses concurrents.'],
    [
      'en',
      'The ruling sends a message to Google and others that they must not mislead consumers, the Federal Court said.'
    ],
    ['fr', 'Très en deçà du plafond de 10 % du chiffre d’affaires, dit d’Apple la Commission européenne.']
  ] as const)('is no measure of its own, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it.each([
    ['en', 'China has restricted Micron.', 'restriction micron cn-authorities'],
    [
      'en',
      'The CMA said on Monday that it had ordered Meta to sell Giphy.',
      'restructuring_order meta gb-cma'
    ],
    ['fr', 'La CNIL dit qu’elle a interdit à Meta d’exploiter ces données.', 'ban meta fr-cnil']
  ] as const)('but what it does itself is, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('time that somebody is given', () => {
  it.each([
    ['fr', 'Google a quatre mois pour se tourner vers le Conseil d’État.'],
    ['fr', 'L’Autorité, saisie par Google, a un an pour rendre ses conclusions.'],
    ['fr', 'Google a deux mois pour produire ses observations devant la CNIL.'],
    ['en', 'Google has 45 days to file its response to the FTC.'],
    ['en', 'The CMA has 90 days to conclude its review of Microsoft’s purchase.'],
    [
      'en',
      'The Senate passed the bill late on Thursday. It went through by 34 votes to 19. TikTok and Snapchat have 12 months to work out how.'
    ]
  ] as const)('to answer or to decide is no order, in %s: %s', (language, text) => {
    expect(read(language, text).filter((action) => action.startsWith('order'))).toEqual([]);
  });

  it.each([
    [
      'fr',
      'La CNIL a condamné Google et Facebook. Un seul clic suffit pour accepter. Il en faut plusieurs pour refuser. Les deux entreprises ont trois mois pour proposer un bouton.',
      'order google+facebook fr-cnil'
    ],
    [
      'en',
      'The DPC fined Meta on Monday. The decision runs to 200 pages. It has six months to delete the data.',
      'order meta ie-dpc'
    ]
  ] as const)('was set by whoever the text has told of, in %s: %s', (language, text, order) => {
    expect(read(language, text)).toContain(order);
  });
});

describe('a fine that another is compared with', () => {
  it.each([
    [
      'en',
      'The Irish regulator, the DPC, imposed a fine of €1.2 billion on Meta, well above the €746 million that Luxembourg asked of Amazon.',
      'fine meta ie-dpc 1200000000'
    ],
    [
      'en',
      'The DPC imposed a fine of €405 million on Meta, compared with the €225 million that WhatsApp paid in 2021.',
      'fine meta ie-dpc 405000000'
    ],
    [
      'fr',
      'La CNIL a condamné Google à 50 millions d’euros, loin des 405 millions de Meta.',
      'fine google fr-cnil 50000000'
    ]
  ] as const)('is not shared, in %s: %s', (language, text, fine) => {
    expect(read(language, text)).toEqual([fine]);
  });

  it('says nothing against those whose sums are told with “more than”', () => {
    expect(
      read('en', 'The FCC fined Verizon nearly $47 million, and Sprint more than $12 million.')
    ).toHaveLength(2);
  });
});

describe('whom an order is given', () => {
  it.each([
    [
      'en',
      'Google has been fined €5m by the FTC for abusing its position in markets of the Android system, besides being ordered to stop the practice.',
      'order google us-ftc'
    ],
    [
      'en',
      'The CCI fined Google. The agency directed the tech major to change its terms within 30 days, and listed ten measures: it must let users remove YouTube, and pick a shop.',
      'order google in-cci'
    ],
    [
      'fr',
      'Vendredi, c’était au tour de Meta de se voir imposer par le Bundeskartellamt une série de mesures.',
      'order meta de-bundeskartellamt'
    ],
    [
      'fr',
      'Lundi, ce fut au tour d’Apple de se voir infliger par l’Autorité de la concurrence une amende de 10 millions d’euros.',
      'fine apple fr-adlc 10000000'
    ],
    [
      'en',
      'The CAC fined Didi. It said it had determined that Didi had broken the law. It also ordered Didi to change its ways.',
      'order didi cn-cac'
    ]
  ] as const)('in %s: %s', (language, text, order) => {
    const actions = read(language, text);
    expect(actions.filter((action) => action === order || action.startsWith('order'))).toEqual([order]);
  });

  it.each([
    'Apple risque de se voir infliger par la Commission européenne une amende de 10 millions d’euros.',
    'Apple redoute de se voir imposer par la Commission européenne une scission.',
    'Google refuse de se voir imposer par la CNIL de nouvelles règles.'
  ])('is not told by what is feared: %s', (text) => {
    expect(read('fr', text)).toEqual([]);
  });
});

describe('a sum that an authority asks of somebody by name', () => {
  it.each([
    [
      'Le régulateur néerlandais, l’ACM, réclame à Apple dix fois 5 millions d’euros.',
      'fine apple nl-acm 5000000'
    ],
    ['L’Agcom réclame à Meta 3 millions d’euros.', 'fine meta it-agcom 3000000'],
    [
      'L’ACM, le gendarme néerlandais des consommateurs et des marchés, réclame à Apple 50 millions d’euros.',
      'fine apple nl-acm 50000000'
    ]
  ])('%s', (text, fine) => {
    expect(read('fr', text)).toEqual([fine]);
  });

  it('is a claim where a company asks', () => {
    expect(read('fr', 'Samsung réclame à Apple 40 millions d’euros.')).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'en',
      'The CMA fined Meta £50m. Meta is seeking a ruling from the court. A year earlier the same body fined Apple £2m.',
      'fine apple gb-cma 2000000'
    ],
    [
      'fr',
      'La CNIL a condamné Google. Meta saisira le Conseil d’État. L’an dernier, la même instance avait condamné Amazon à 35 millions d’euros.',
      'fine amazon fr-cnil 35000000'
    ],
    [
      'fr',
      'L’Inde hausse le ton. Le ministère de l’Intérieur a interdit vendredi 40 applications d’origine chinoise, dont TikTok.',
      'ban tiktok in-home'
    ],
    [
      'fr',
      'L’Administration chinoise du cyberespace a condamné Didi. « Nous acceptons », a répondu l’entreprise sur Weibo. En juillet 2021, le régulateur chassait l’application des boutiques en ligne.',
      'ban didi cn-cac'
    ],
    [
      'fr',
      'L’Irlande a puni la filiale d’Alphabet, après Android en 2018 : Google versera 5 millions d’euros.',
      'fine google ie-authorities 5000000'
    ]
  ] as const)('in %s: %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });

  it('is not whoever uses a law that took effect', () => {
    const [law] = actionsIn(
      'fr',
      'La CNIL fait usage pour la première fois du DSA, entré en application lundi.'
    );
    expect([law?.type, law?.jurisdiction, law?.authorities]).toEqual(['law_enacted', 'EU', []]);
  });

  it('is a newspaper’s own chamber, whoever threatens', () => {
    const text =
      'Le Sénat a définitivement adopté la taxe sur les services numériques. Le président américain, Donald Trump, menace la France, mais Paris tient bon.';
    expect(actionsIn('fr', text)[0]?.authorities).toEqual(['fr-senate']);
  });
});

describe('procedures told back', () => {
  it.each([
    [
      'en',
      'The CNMC has fined Booking.com. The case was opened in October 2022 after complaints by hotels.',
      'investigation_opened booking-com es-cnmc'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a condamné Apple. Le dossier avait été ouvert en 2021 après une plainte.',
      'investigation_opened apple fr-adlc'
    ],
    [
      'fr',
      'Le parquet de Paris a perquisitionné X. Des salariés seront entendus. L’enquête, ouverte en janvier 2025 après un signalement, portait sur le biais des algorithmes.',
      'investigation_opened x fr-paris-prosecutor'
    ],
    [
      'en',
      'The ACCC launched the proceedings against Google in October 2019 and won in April last year.',
      'lawsuit google au-accc'
    ]
  ] as const)('in %s: %s', (language, text, action) => {
    expect(read(language, text)).toContain(action);
  });
});

describe('what is told of somebody else', () => {
  it.each([
    [
      'en',
      'The court fined Google. “The penalty sends a strong message to platforms, large and small, that they must not mislead consumers,” the ACCC said.',
      'order'
    ],
    [
      'fr',
      'La Commission européenne a accepté mardi les engagements d’Amazon. Pendant sept ans, le distributeur ne pourra plus exploiter ces données.',
      'ban'
    ],
    [
      'en',
      'The Commission accepted the commitments offered by Amazon. The company must treat all sellers alike for seven years.',
      'ban'
    ]
  ] as const)('is no %s there: %s', (language, text, type) => {
    expect(read(language, text).filter((action) => action.startsWith(type))).toEqual([]);
  });

  it('is a sum that somebody evaded', () => {
    const text =
      'Le tribunal de Paris a condamné Deliveroo. L’Urssaf avait chiffré les cotisations éludées à 6,4 millions d’euros.';
    expect(read('fr', text)).toEqual(['fine deliveroo fr-courts']);
  });
});

describe('those who are named last', () => {
  it.each([
    [
      'Apple écope de 1,1 milliard d’euros d’amende pour s’être entendu avec Tech Data et Ingram Micro, a annoncé l’Autorité de la concurrence. Ces derniers sont condamnés à 139 millions d’euros.',
      'fine tech-data+ingram-micro fr-adlc 139000000'
    ],
    [
      'L’Autorité de la concurrence a sanctionné Orange pour une entente avec SFR et Free. Ces derniers sont condamnés à 2 millions d’euros.',
      'fine sfr+free fr-adlc 2000000'
    ]
  ])('%s', (text, fine) => {
    expect(read('fr', text)).toContain(fine);
  });
});

describe('a judge and those whom one instructs', () => {
  it.each([
    [
      'Justice Alexandre de Moraes instructed the telecoms agency Anatel on Friday to make sure X is cut off.',
      'ban x br-stf'
    ],
    [
      'A Brazilian supreme court judge ordered X to obey. The quarrel began when the judge told X to take down accounts. On Thursday he froze the bank accounts of Starlink.',
      'order starlink br-stf'
    ],
    [
      'A federal judge ordered Google to pay. On Thursday the judge froze the accounts of Tesla.',
      'order tesla us-courts'
    ]
  ])('%s', (text, action) => {
    expect(read('en', text)).toContain(action);
  });
});

describe('a takeover told with its price', () => {
  it.each([
    ['UK blocks Microsoft’s $69bn Activision deal', 'ban microsoft gb-authorities'],
    ['The FTC sued to block Kroger’s proposed Albertsons merger.', 'lawsuit kroger us-ftc']
  ])('is that of whoever buys: %s', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });
});

it('dates what a colon tells to have begun', () => {
  const text =
    'L’ennui avait commencé en juillet 2021 : le régulateur chinois du cyberespace lançait un examen de cybersécurité sur Didi.';
  expect(actionsIn('fr', text)[0]?.date.date).toBe('2021-07');
});
