import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** Type, authorities, targets and sum of each action, in the order of the text. */
function told(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

describe('whose agency a name in quotation marks is', () => {
  it.each([
    [
      'fr',
      'La « CNIL » italienne réclame 5 millions d’euros à Luka, une jeune pousse.',
      'fine it-garante luka 5000000'
    ],
    ['en', 'The Turkish “FTC” fined Google 5 million lira.', 'fine tr-competition google 5000000'],
    ['fr', 'La « CNIL » a infligé 5 millions d’euros à Luka.', 'fine fr-cnil luka 5000000'],
    ['en', 'The “FTC” fined Google $5m.', 'fine us-ftc google 5000000']
  ] as const)('is told by the adjective beside it (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('a thing that is made', () => {
  it.each([
    [
      'fr',
      'Le ministère brésilien de la Justice a interdit la vente des iPhone 12 livrés sans chargeur.',
      'ban br-justice apple -'
    ],
    [
      'fr',
      'L’agence a mesuré le débit de l’iPhone. La CNIL a infligé à la marque une amende de 12 millions d’euros.',
      'fine fr-cnil apple 12000000'
    ],
    ['en', 'Indonesia has banned sales of the iPhone 16 over local content.', 'ban id-authorities apple -'],
    ['en', 'The FTC fined the maker of the iPhone $5m.', 'fine us-ftc apple 5000000'],
    ['en', 'The FTC fined Ring $5.8m over its videos.', 'fine us-ftc ring 5800000'],
    ['fr', 'La CNIL a condamné Fitbit à 3 millions d’euros.', 'fine fr-cnil fitbit 3000000']
  ] as const)('stands for its maker, a firm for itself (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('a firm that is told by what it does for a name', () => {
  it.each([
    [
      'en',
      'Italy’s antitrust authority fined a company responsible for Shein’s websites 1 million euros.',
      'fine it-agcm shein 1000000'
    ],
    [
      'fr',
      'La CNIL a infligé une amende d’un million d’euros à la société responsable des sites de Shein.',
      'fine fr-cnil shein 1000000'
    ],
    ['en', 'The FTC fined the firm behind Fortnite $245m.', 'fine us-ftc epic-games 245000000'],
    [
      'fr',
      'La CNIL a infligé une amende de 5 millions d’euros à la société qui exploite Replika.',
      'fine fr-cnil luka 5000000'
    ],
    [
      'en',
      'The Dutch watchdog fined the company that operates Fortnite €1.1m.',
      'fine nl-authorities epic-games 1100000'
    ],
    [
      'en',
      'The FTC fined a company responsible for cleaning Amazon’s warehouses $1m.',
      'fine us-ftc - 1000000'
    ]
  ] as const)('is fined, or whoever owns the name (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('who is ordered and who only stands nearer', () => {
  it('is whom the pronoun means', () => {
    const text =
      'Indonesia’s Business Competition Supervisory Commission ruled that TikTok had missed the deadline for notifying its purchase of a majority of Tokopedia, and ordered it to pay Rp 15 billion.';
    expect(told('en', text)).toEqual(['fine id-kppu tiktok 15000000000']);
  });

  it.each([
    [
      'fr',
      'La plateforme, passée cet été sous le contrôle de l’allemand Delivery Hero, devra payer une amende de 3 millions d’euros, a décidé la CNIL.',
      'Glovo et ses livreurs',
      ['fine fr-cnil glovo 3000000']
    ],
    [
      'fr',
      'Le site, cédé l’an dernier à Reworld Media, devra payer une amende de 380.000 euros, a décidé la CNIL.',
      'Doctissimo vendu',
      ['fine fr-cnil doctissimo 380000']
    ],
    [
      'en',
      'The network, bought in 2016 by Microsoft, was fined £3m by Ofcom on Monday.',
      'LinkedIn in trouble',
      ['fine gb-ofcom linkedin 3000000']
    ],
    [
      'en',
      'LinkedIn, bought in 2016 by Microsoft, was fined £3m by Ofcom on Monday.',
      'In trouble',
      ['fine gb-ofcom linkedin 3000000']
    ]
  ] as const)('is no new owner of whoever is spoken of (%s): « %s »', (language, text, title, actions) => {
    expect(told(language, text, title)).toEqual(actions);
  });

  it.each([
    [
      'La Cour du travail dit l’inverse : dans un arrêt rendu jeudi en Belgique, elle requalifie le contrat de 28 coursiers et condamne Deliveroo à les déclarer à l’ONSS.',
      'order be-courts deliveroo -'
    ],
    ['La cour d’appel de Bruxelles a condamné Uber à leur fournir ces données.', 'order be-courts uber -'],
    [
      'La cour d’appel de Bruxelles a condamné Uber à leur verser 3 millions d’euros.',
      'fine be-courts uber 3000000'
    ]
  ])('is sentenced to act, or to pay: « %s »', (text, action) => {
    expect(told('fr', text)).toEqual([action]);
  });
});

describe('who went to court, told first', () => {
  it.each([
    [
      'fr',
      'C’est le comité d’entreprise, soutenu par une ancienne magistrate, qui avait porté plainte contre McDonald’s en France.',
      []
    ],
    ['fr', 'Ce sont deux syndicats de pilotes qui avaient porté plainte contre Ryanair en France.', []],
    ['en', 'It was a consumer group that filed a lawsuit against Ryanair in Spain.', []],
    [
      'fr',
      'C’est la Commission européenne qui a ouvert une enquête sur Ryanair.',
      ['investigation_opened eu-commission ryanair -']
    ],
    ['en', 'It was the FTC that filed a lawsuit against Amazon.', ['lawsuit us-ftc amazon -']]
  ] as const)('need be no authority (%s): « %s »', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });
});

describe('an action told in other words than usual', () => {
  it.each([
    [
      'en',
      'Two fines totalling over €1.1m have been handed to Netflix for misleading children, the ACM said on Tuesday.',
      ['fine nl-acm netflix 1100000']
    ],
    ['en', 'Prizes worth €1.1m have been handed to Netflix, the ACM said on Tuesday.', []],
    [
      'fr',
      'Des retards valent à N26 une amende de 9,2 millions d’euros. La BaFin, le superviseur allemand, a rendu publique mardi cette décision.',
      ['fine de-bafin n26 9200000']
    ],
    [
      'en',
      'Late filings have earned N26 a fine of €9.2m. BaFin, the German regulator, published its decision on Tuesday.',
      ['fine de-bafin n26 9200000']
    ],
    [
      'fr',
      'UBS n’a plus le droit d’accepter de nouveaux clients, a décidé la Finma.',
      ['restriction ch-finma ubs -']
    ],
    ['fr', 'UBS n’a plus le droit de vendre ces produits, a décidé la Finma.', ['ban ch-finma ubs -']],
    ['fr', 'Netflix n’a plus le droit à l’erreur, juge l’Arcom.', []],
    ['fr', 'Les clients de Netflix n’ont plus le droit de partager leur compte, rappelle l’Arcom.', []],
    [
      'fr',
      'Le ministère japonais des Transports a retiré à Daihatsu, filiale de Toyota, le certificat de conformité du Gran Max, dont deux versions sont vendues sous les marques Toyota et Mazda.',
      ['ban jp-mlit daihatsu -']
    ],
    [
      'en',
      'Japan’s transport ministry stripped Daihatsu of its certification for three models.',
      ['ban jp-mlit daihatsu -']
    ],
    [
      'fr',
      'Instagram avait été rendu inaccessible en Turquie par l’Autorité des technologies de l’information (BTK).',
      ['ban tr-btk instagram -']
    ],
    ['fr', 'Une panne a rendu Netflix inaccessible en France, note l’Arcom.', []],
    ['en', 'Turkey’s BTK has made Discord inaccessible.', ['ban tr-btk discord -']],
    ['en', 'An outage made Netflix unavailable in France, the regulator said.', []],
    ['en', 'Netflix made its app unavailable in Russia.', []],
    [
      'en',
      'Late filings cost N26 a €9.2m fine. BaFin, the German regulator, published its decision on Tuesday.',
      ['fine de-bafin n26 9200000']
    ],
    ['en', 'The outage cost Amazon a fortune, and a $5m marketing campaign.', []],
    ['en', 'The FTC said the scheme cost Amazon customers $5m a year.', []]
  ] as const)('is found (%s): « %s »', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });

  it.each([
    ['The company misled children, the agency said. It must now delete the data.', true],
    ['The company misled children, the commissioners said. It now has to delete the data.', true],
    ['The company misled children, critics said. It must now win back customers.', false]
  ])('is what is to be done now: %s', (text, ordered) => {
    const found = told('en', `The FTC fined Netflix $5m. ${text}`);
    expect(found.includes('order us-ftc netflix -')).toBe(ordered);
  });

  it('has no day before the cause of it', () => {
    const cause = 'Des signalements transmis trop tard en 2022 valent à N26 une amende de 9 millions d’euros';
    const [fine] = actionsIn('fr', `${cause}, a annoncé la BaFin.`);
    expect(fine?.date.date).toBeNull();
    const day = 'En mars 2022, ces pratiques ont valu à Google une amende de 3 millions d’euros de la CNIL.';
    expect(actionsIn('fr', day)[0]?.date.date).toBe('2022-03');
  });
});
