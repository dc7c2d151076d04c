import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { actionsIn } from './actions-in.ts';
import { clippingOf } from './gazetteers.ts';

type Language = 'fr' | 'en';
const finder = createNameFinder(await loadGazetteers('data/gazetteers'));

/** Type, authorities, targets and sum of each action, in the order of the text. */
function told(language: Language, text: string, title?: string): string[] {
  return actionsIn(language, text, { published: '2025-03-04', ...(title ? { title } : {}) }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

/** What is told as an action, and what only looks like it, by whatever stands before the bar as its title. */
type Pair = [Language, nothing: string, something: string, action: string];

describe('what only resembles an action', () => {
  it.each([
    [
      'fr',
      'Une proposition de loi sur la mode, votée par les députés il y a un an, dort au Sénat.',
      'Les députés ont déposé mardi une proposition de loi sur la mode.',
      'law_proposed fr-national-assembly - -'
    ],
    [
      'en',
      'A bill that would tax parcels, passed by the House last year, is languishing in the Senate.',
      'The government published a bill that would tax parcels in the Netherlands.',
      'law_proposed nl-authorities - -'
    ],
    [
      'fr',
      'Un analyste évoque le risque de voir la Californie suspendre, pour un mois, la licence de Tesla.',
      'La Californie a suspendu, pour un mois, la licence de Tesla.',
      'ban us-california-ag tesla -'
    ],
    [
      'en',
      'Ofcom dropped its inquiry into Telegram after the company cut off British visitors.',
      'Telegram was cut off in Iraq by the telecoms ministry.',
      'ban iq-authorities telegram -'
    ],
    [
      'en',
      'A Seoul court overturned a fine of 27.1 billion won that the Fair Trade Commission had handed down to Kakao.',
      'A Seoul court upheld a fine of 27.1 billion won that the Fair Trade Commission had handed down to Kakao.',
      'fine kr-kftc kakao 27100000000'
    ],
    [
      'fr',
      'Six pour cent du chiffre d’affaires, voire, en dernier recours, une suspension de TikTok : Bruxelles est armée.',
      'Bruxelles a décidé, en dernier recours, une suspension de TikTok.',
      'ban eu-authorities tiktok -'
    ],
    [
      'fr',
      'Auchan a notifié l’opération à l’Autorité de la concurrence, qui dispose de quatre mois pour présenter des observations.',
      'L’Autorité de la concurrence a mis en demeure Auchan, qui dispose de quatre mois pour changer ses contrats.',
      'order fr-adlc auchan -'
    ],
    [
      'en',
      'Facebook’s users believe they have to pay Meta, the FTC says.',
      'Meta must pay a fine of $5m, the FTC said.',
      'fine us-ftc meta 5000000'
    ]
  ] as Pair[])('is none (%s): « %s »', (language, nothing, something, action) => {
    expect(told(language, nothing)).toEqual([]);
    expect(told(language, something)).toEqual([action]);
  });

  it('is a fine that a company has won its suit over, and a settlement with authors', () => {
    expect(told('en', 'The court faulted the method.', 'Intel wins appeal against €1.06bn EU fine')).toEqual(
      []
    );
    expect(
      told('fr', 'La méthode est en cause.', 'Intel remporte son recours contre l’amende de Bruxelles')
    ).toEqual([]);
    const text = 'Anthropic will pay $3,000 for each book, under a settlement filed in San Francisco.';
    expect(told('en', text, 'Anthropic agrees to pay $1.5bn to authors')).toEqual([]);
  });

  it('is whoever acts on an order of somebody else', () => {
    const text = 'L’Italie a bloqué Airbnb. Les agents agissaient en exécution d’une ordonnance d’un juge.';
    expect(told('fr', text)).toEqual(['ban it-authorities airbnb -']);
  });
});

describe('what nobody in office has done', () => {
  it.each([
    ['fr', 'La question agite l’Assemblée nationale, où personne, pour l’heure, n’a déposé de texte de loi.'],
    ['fr', 'L’Agence France-Presse et Le Monde avaient porté plainte contre Bayer.'],
    ['en', 'Uber has replied. The case was brought by the Worker Info Exchange, a U.K. nonprofit.']
  ] as const)('is none (%s): « %s »', (language, text) => {
    expect(told(language, text)).toEqual([]);
  });

  it('is a sum that a headline says a company owes, told as a fine', () => {
    const text = 'L’Autorité de la concurrence a infligé 91,6 millions d’euros à Rolex France.';
    expect(told('fr', text, 'Montres : Rolex France doit 91,6 millions d’euros')).toEqual([
      'fine fr-adlc rolex 91600000'
    ]);
  });
});

describe('another kind than its words say', () => {
  it.each([
    [
      'fr',
      'Le gouvernement espagnol a ordonné à Airbnb le retrait de près de 65 000 annonces.',
      'order es-authorities airbnb -'
    ],
    ['fr', 'Le gouvernement espagnol a ordonné le retrait d’Airbnb.', 'ban es-authorities airbnb -'],
    [
      'en',
      'A Milan judge ordered the seizure of 779.5 million euros from Airbnb.',
      'order it-courts airbnb 779500000'
    ],
    [
      'fr',
      'Un juge milanais a ordonné la saisie de 779 millions d’euros chez Airbnb.',
      'order it-courts airbnb 779000000'
    ],
    [
      'fr',
      'Le gouvernement a demandé à EDF de céder davantage de courant à ses concurrents.',
      'order fr-authorities edf -'
    ],
    [
      'fr',
      'Le gouvernement a demandé à EDF de céder ses barrages.',
      'restructuring_order fr-authorities edf -'
    ]
  ] as const)('(%s) « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('is a headline that the text tells as a fine', () => {
    const text = 'L’Autorité de la concurrence a infligé 4,6 millions d’euros à Doctolib.';
    expect(told('fr', text, 'Doctolib rattrapé par l’antitrust')).toEqual(['fine fr-adlc doctolib 4600000']);
  });
});

describe('what authorities do', () => {
  it.each([
    [
      'fr',
      'L’Anses a notifié le retrait des autorisations de plusieurs produits, pour l’essentiel vendus par Syngenta.',
      'ban fr-anses syngenta -'
    ],
    ['en', 'The FCA announced the withdrawal of Monzo’s licence.', 'ban gb-fca monzo -'],
    ['fr', 'Le gouvernement néerlandais a pris le contrôle de Nexperia.', 'order nl-authorities nexperia -'],
    ['en', 'The Dutch government took control of Nexperia.', 'order nl-authorities nexperia -'],
    [
      'fr',
      'L’Office des cartels allemand a placé Amazon sous surveillance renforcée.',
      'order de-bundeskartellamt amazon -'
    ],
    ['en', 'The FAA placed Boeing under enhanced supervision.', 'order us-faa boeing -'],
    [
      'fr',
      'Les autorités maliennes ont saisi trois tonnes d’or chez Barrick Gold et les ont fait porter à la BNP Paribas.',
      'order ml-authorities barrick-gold -'
    ],
    ['en', 'Malian authorities seized trucks of Barrick Gold.', 'order ml-authorities barrick-gold -']
  ] as const)('is told (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('is decided by the order that says so', () => {
    const text = 'The CCI fined Meta 2.1 billion rupees. WhatsApp may not share its data, the order says.';
    expect(told('en', text)).toEqual(['fine in-cci meta 2100000000', 'order in-cci whatsapp -']);
  });
});

describe('the same authority', () => {
  it('is the one that decided, and not the one that passed the complaint on', () => {
    const text =
      'L’autorité néerlandaise de protection des données a infligé 290 millions d’euros à Uber. La plainte venait de France ; la CNIL l’avait transmise à La Haye. En janvier, la même autorité avait infligé 10 millions d’euros à Uber.';
    expect(told('fr', text)).toEqual(['fine nl-ap uber 290000000', 'fine nl-ap uber 10000000']);
  });
});

describe('a government under a title that names its seat', () => {
  it('is none of its agencies that the text only quotes', () => {
    const text =
      'Le gouvernement fédéral a ordonné mercredi la liquidation de TikTok Technology Canada, à Toronto. « C’est un choix personnel », dit le ministre de l’Industrie.';
    expect(told('fr', text, 'Ottawa ordonne à TikTok de fermer ses bureaux au Canada')).toEqual([
      'order ca-authorities tiktok -'
    ]);
  });
});

describe('the day of an action', () => {
  it('is none of what it is measured by', () => {
    const text =
      'South Korea’s privacy watchdog fined SK Telecom 134 billion won on Tuesday. It is its heaviest penalty ever, surpassing that of 2022. SK Telecom was also ordered to change its systems.';
    const days = actionsIn('en', text, { published: '2025-03-05' }).map(({ date }) => date.date);
    expect(days).toEqual(['2025-03-04', '2025-03-04']);
  });

  it('is told in May, which is no “may”', () => {
    const text =
      'DUBLIN, May 22 (Reuters) - Meta was fined 1.2 billion euros by the Irish regulator on Monday.';
    expect(told('en', text)).toEqual(['fine ie-authorities meta 1200000000']);
  });
});

describe('names', () => {
  const names = (text: string) =>
    finder
      .find(clippingOf('Sans nom', text))
      .mentions.map(({ entity, metonymic }) => `${entity}${metonymic ? '*' : ''}`);

  it('of French companies are written small behind their first noun', () => {
    expect(names('Ni la Société générale ni le Crédit mutuel ne répondent.')).toEqual([
      'societe-generale',
      'credit-mutuel'
    ]);
    expect(names('Le crédit mutuel entre amis est une société générale.')).toEqual([]);
  });

  it('that are words have a verb of their own in the past', () => {
    expect(names('Iliad a applaudi.')).toEqual(['iliad']);
    expect(names('Iliad est le nom d’un projet.')).toEqual([]);
  });

  it.each([
    ['Apple was on Monday fined €5m.', 'apple'],
    ['Meta this week agreed to pay $5m.', 'meta'],
    ['Apple faces a fine of €5m.', 'apple'],
    ['Apple écope d’une amende.', 'apple'],
    ['Meta vient d’être condamné.', 'meta']
  ])('that are words have a verb behind a day, and those of whoever is fined: « %s »', (text, company) => {
    expect(names(text)).toEqual([company]);
  });

  it.each(['Visa rules were tightened.', 'Orange faces are rare.', 'Faire payer les bagages, c’est assez.'])(
    'that are words are words in « %s »',
    (text) => {
      expect(names(text)).toEqual([]);
    }
  );

  it('of places are no brands, and governments behind an aside', () => {
    expect(names('Milka, Oreo et Côte d’Or sont chères.')).toContain('cote-dor-chocolat');
    expect(names('Il neige en Côte-d’Or.')).toEqual(['cote-d-or']);
    expect(names('La Chine a, de son côté, ouvert une enquête.')).toEqual(['china*']);
    expect(names('They fear a backlash from the White House.')).toEqual(['white-house*']);
  });
});
