import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

type Told = [language: 'fr' | 'en', text: string, ...actions: string[]];

describe('whom a firm without a name is said to be', () => {
  it.each<Told>([
    [
      'fr',
      'L’Autorité de la concurrence a mené mardi une opération de visite et saisie dans une entreprise du secteur des engrais. Elle tait son nom ; Les Echos assurent qu’il s’agit de Yara.',
      'investigation_opened fr-adlc yara -'
    ],
    [
      'fr',
      'La DGCCRF a ouvert une enquête sur une plateforme de vêtements. Il s’agirait de Temu, d’après Le Parisien.',
      'investigation_opened fr-dgccrf temu -'
    ],
    [
      'fr',
      'La Cnil a infligé 3 millions d’euros d’amende à un opérateur de téléphonie. Il s’agit de Free Mobile.',
      'fine fr-cnil free-mobile 3000000'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a mené mardi une opération de visite et saisie chez un acteur du jouet. Elle n’a pas donné son nom. Lego a confirmé être visé.',
      'investigation_opened fr-adlc lego -'
    ],
    [
      'fr',
      'L’Autorité des marchés financiers a inscrit sur sa liste noire dix plateformes ; on y trouve Bybit et OKX.',
      'warning fr-amf bybit+okx -'
    ],
    [
      'en',
      'EU antitrust officials raided a fertiliser company on Tuesday. People familiar with the matter identified it as Yara.',
      'investigation_opened eu-commission yara -'
    ],
    [
      'en',
      'The French competition authority raided a tyre maker on Tuesday. The company is Michelin, according to Le Monde.',
      'investigation_opened fr-adlc michelin -'
    ],
    ['fr', 'L’AMF a sanctionné un courtier. Il s’agit de rappeler à Binance que la loi s’applique.']
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('black lists and recalls', () => {
  it.each<Told>([
    ['fr', 'L’AMF a ajouté 16 sites à trois de ses listes noires.', 'warning fr-amf - -'],
    ['fr', 'L’AMF a ajouté Bybit à sa liste noire des plateformes non autorisées.', 'warning fr-amf bybit -'],
    ['fr', 'Washington a placé SMIC sur sa liste noire.', 'restriction us-authorities smic -'],
    [
      'fr',
      'DJI, leader mondial des drones, figure sur la liste noire américaine depuis décembre 2020.',
      'restriction us-authorities dji -'
    ],
    [
      'fr',
      'DJI, dont le siège est à Shenzhen, figure depuis 2020 sur la liste noire des États-Unis.',
      'restriction us-authorities dji -'
    ],
    [
      'en',
      'DJI, the Chinese drone maker, has been on the American blacklist since 2020.',
      'restriction us-authorities dji -'
    ],
    [
      'fr',
      'Plus de 600 lots de lait Lactalis sont rappelés par le ministère de l’Économie.',
      'order fr-economy lactalis -'
    ],
    ['fr', 'Bercy élargit le rappel des laits infantiles de Lactalis.', 'order fr-economy lactalis -'],
    ['fr', 'Carrefour élargit le rappel de ses steaks à toute la France.'],
    ['fr', 'Les lots rappelés par Lactalis avaient été vendus chez Carrefour.']
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('sites that carriers are given time to block', () => {
  it.each<Told>([
    [
      'fr',
      'La cour d’appel de Paris donne quinze jours aux fournisseurs d’accès pour bloquer xHamster et Tukif.',
      'ban fr-courts xhamster+tukif -'
    ],
    ['en', 'Ofcom gave internet providers two weeks to block Pornhub.', 'ban gb-ofcom pornhub -'],
    ['fr', 'L’Arcep donne quinze jours à Orange pour corriger ses tarifs.', 'order fr-arcep orange -']
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('what is only wanted, undone or a right', () => {
  it.each<Told>([
    ['fr', 'Bercy veut voir Carrefour condamné à une amende de 4 millions d’euros.'],
    [
      'fr',
      'Le ministère de l’Économie a assigné Intermarché. Il veut la voir condamnée à 3 millions d’euros d’amende.',
      'lawsuit fr-economy intermarche -'
    ],
    ['fr', 'Le rapporteur de la CNIL demande 33 millions pour Orange et 15 millions pour Criteo.'],
    ['fr', 'Le parquet financier va demander l’extinction des poursuites contre Nestlé et Danone.'],
    ['fr', 'Le tribunal avait annulé, faute de preuves, une amende de 3 millions d’euros contre Deliveroo.'],
    ['en', 'A London court annulled, for lack of evidence, a £5m fine on Deliveroo.'],
    ['fr', 'Danone a signé l’accord avec le PNF. Le groupe a dix jours pour se rétracter.'],
    ['fr', 'Danone a dix jours pour faire appel de la décision de la CNIL.'],
    ['en', 'Danone has ten days to back out of the deal with the prosecutors.'],
    ['fr', 'La mairie de Nice, selon laquelle Booking ignore la loi, devra payer 8 000 euros au groupe.'],
    ['fr', 'Orange a deux mois pour se mettre en conformité, a décidé la CNIL.', 'order fr-cnil orange -']
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('sums beside those who pay', () => {
  it.each<Told>([
    [
      'fr',
      'La Commission des sanctions de l’AMF a auditionné Amundi, qui gère 300 millions d’euros.',
      'hearing fr-amf amundi -'
    ],
    [
      'fr',
      'La CNIL a infligé 3 millions d’euros d’amende à l’opérateur, dont Iliad conserve 30 % du capital, à cause d’une fuite.',
      'fine fr-cnil - 3000000'
    ],
    [
      'fr',
      'Avec 500 millions d’euros exigés de Carrefour, la DGCCRF frappe fort.',
      'fine fr-dgccrf carrefour 500000000'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sévi : la note est de 2 millions d’euros pour l’enseigne Cora et de 390 000 euros pour Tereos.',
      'fine fr-adlc cora 2000000',
      'fine fr-adlc tereos 390000'
    ],
    [
      'fr',
      'La DGCCRF a puni cinq entreprises. Brico Dépôt et Danone doivent chacun 1,1 million d’euros, SFR 900 000 euros.',
      'fine fr-dgccrf brico-depot+danone 1100000',
      'fine fr-dgccrf sfr 900000'
    ],
    [
      'fr',
      'La CNIL a prononcé des amendes. Google et Criteo en ont reçu l’essentiel, 60 millions d’euros.',
      'fine fr-cnil google+criteo 60000000'
    ],
    [
      'fr',
      'Deux ans de négociations avec le PNF ont été nécessaires. Airbus avait transigé avec ce parquet, moyennant 500 millions d’euros d’amende.',
      'fine fr-pnf airbus 500000000'
    ],
    [
      'en',
      'The CNIL fined Amazon €35m on Monday; the previous record was €3m.',
      'fine fr-cnil amazon 35000000'
    ]
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('charges by a French judge', () => {
  it.each<Told>([
    [
      'fr',
      'Nestlé France a été mis en examen pour tromperie, a annoncé le parquet de Nanterre.',
      'investigation_opened fr-nanterre-pp nestle -'
    ],
    [
      'en',
      'Nestle was put under formal investigation by a French judge.',
      'investigation_opened fr-courts nestle -'
    ],
    [
      'en',
      'UBS was placed under formal investigation by the Swiss watchdog.',
      'investigation_opened ch-authorities ubs -'
    ]
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('a fine that is no more, or would only be', () => {
  it.each<Told>([
    [
      'fr',
      'La cour d’appel de Paris a relaxé Airbus, que le tribunal avait condamné à 3 millions d’euros d’amende.'
    ],
    ['fr', 'Airbus, condamné en première instance à 3 millions d’euros d’amende, a été relaxé en appel.'],
    ['en', 'A London appeals court acquitted Airbus, which a lower court had fined €3m.'],
    ['en', 'It would be the second fine on Apple this year, the French competition authority said.'],
    ['fr', 'L’Arcom juge que C8, déjà mise en demeure par le passé, peut être sanctionnée.'],
    [
      'fr',
      'L’Autorité de la concurrence a infligé l’an dernier 500 millions d’euros d’amendes, loin du record de 2015.'
    ],
    ['en', 'The FCA imposed fines of £500m last year, far from the record of 2014.'],
    [
      'fr',
      'La cour d’appel de Paris a confirmé la condamnation d’Airbus, que le tribunal avait condamné à 3 millions d’euros d’amende.',
      'fine fr-courts airbus 3000000'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a infligé l’an dernier 50 millions d’euros d’amendes à trois banques.',
      'fine fr-adlc - 50000000'
    ]
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('who decides, and what', () => {
  it.each<Told>([
    ['fr', 'Bercy réclame à Carrefour une amende de 117 millions d’euros.', 'lawsuit fr-economy carrefour -'],
    ['fr', 'La DGCCRF a réclamé à Shein une amende de 40 millions d’euros.', 'fine fr-dgccrf shein 40000000'],
    [
      'fr',
      'Airbnb devra payer huit millions d’euros à la Ville de Paris. Le tribunal judiciaire de Paris a condamné ce jeudi Airbnb à lui verser 8,08 millions d’euros.',
      'fine fr-courts airbnb 8080000'
    ],
    ['fr', 'La DGCCRF a mis Shein en garde contre ses pratiques.', 'warning fr-dgccrf shein -'],
    ['fr', 'Orange met ses clients en garde contre une fraude.'],
    [
      'fr',
      'L’ACPR a publié une décision : un blâme et 2 millions d’euros de sanction pour Allianz, dont le dispositif présentait des insuffisances.',
      'fine fr-acpr allianz 2000000'
    ],
    ['fr', 'Le ministre a condamné cette attaque contre Orange, qui a coûté 3 millions d’euros.'],
    [
      'fr',
      'Des enquêteurs fouillent trois banques à Paris. Le PNF avait ouvert trois enquêtes préliminaires en 2021. D’après Le Monde, il s’agit de Natixis, de la Société générale et de HSBC.',
      'investigation_opened fr-pnf natixis+societe-generale+hsbc -'
    ]
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('days of what is told beside a fine', () => {
  it('gives no sum the day of a relative clause before it', () => {
    expect(
      actionsIn(
        'fr',
        'La CNIL a sanctionné le 13 janvier 2025 les deux sociétés dont un pirate avait visité les systèmes en octobre 2024 : 27 millions d’euros pour Free Mobile, 15 millions d’euros pour Free.'
      ).map(({ date }) => date.date)
    ).toEqual(['2025-01-13', '2025-01-13']);
  });

  it('gives « ce 6 mai » no year that an undated text has told of something before', () => {
    expect(
      actionsIn(
        'fr',
        'L’Arcom avait condamné C8, le 31 mai 2023, à une amende de 300 000 euros. Trop, a estimé ce 6 mai le Conseil d’État, qui la ramène à 150 000 euros.'
      ).map(({ amount, date }) => [amount, date.date])
    ).toEqual([
      [300000, '2023-05-31'],
      [150000, null]
    ]);
  });

  it('gives each company its own time where only the later one has a year', () => {
    expect(
      actionsIn(
        'fr',
        'L’autorité multiplie les procédures, rappelle l’ACPR : BNP Paribas a écopé de 10 millions d’euros en juin, Allianz de 5 millions en juillet 2015.'
      ).map(({ targets, date }) => [targets[0], date.date])
    ).toEqual([
      ['bnp-paribas', null],
      ['allianz', '2015-07']
    ]);
  });
});

describe('sectors and firms without a name', () => {
  it.each<Told>([
    [
      'fr',
      'Les services d’instruction de l’Autorité de la concurrence ont mené mardi des opérations de visite et saisie dans le secteur du jouet.',
      'investigation_opened fr-adlc - -'
    ],
    [
      'fr',
      'La Commission européenne a procédé à des inspections dans le secteur du parfum, a-t-elle annoncé mardi. Sephora a confirmé avoir été visé.',
      'investigation_opened eu-commission sephora -'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a mené mardi des perquisitions dans le secteur du jouet. L’entreprise visée est Lego, selon Les Échos.',
      'investigation_opened fr-adlc lego -'
    ],
    [
      'fr',
      'La Commission européenne a mené des inspections dans le secteur de l’énergie. Engie a perdu 3 % à la Bourse de Paris.',
      'investigation_opened eu-commission - -'
    ],
    [
      'fr',
      'L’Autorité de la concurrence s’est saisie d’office du marché des bornes de recharge.',
      'investigation_opened fr-adlc - -'
    ],
    [
      'fr',
      'Trois grossistes en viande ont été perquisitionnés mardi par la répression des fraudes.',
      'investigation_opened fr-dgccrf - -'
    ],
    [
      'fr',
      'La DGCCRF a mis en demeure les fabricants d’électroménager de corriger leurs étiquettes.',
      'order fr-dgccrf - -'
    ],
    [
      'fr',
      'La présidente de la Cnil a adressé mardi une vingtaine de mises en demeure à des sites de rencontre.',
      'order fr-cnil - -'
    ],
    ['fr', 'Les syndicats ont mis en demeure les constructeurs de négocier.']
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('what others of a round of fines owe', () => {
  it.each<Told>([
    [
      'fr',
      'La DGCCRF a sanctionné plusieurs entreprises pour des retards de paiement. La note est de 2 millions d’euros pour l’enseigne Cora et de 390 000 euros pour Tereos.',
      'fine fr-dgccrf cora 2000000',
      'fine fr-dgccrf tereos 390000'
    ],
    [
      'fr',
      'L’Arcep a infligé une amende de 300 000 euros à Orange. Bouygues Telecom et SFR devront pour leur part 400 000 et 200 000 euros.',
      'fine fr-arcep orange 300000',
      'fine fr-arcep bouygues-telecom 400000',
      'fine fr-arcep sfr 200000'
    ],
    [
      'fr',
      'La DGCCRF a sanctionné des retards de paiement. Castorama et Orange doivent chacun 1,1 million d’euros, SFR 1 million.',
      'fine fr-dgccrf castorama+orange 1100000',
      'fine fr-dgccrf sfr 1000000'
    ]
  ])('%s: %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('whose unit a company is', () => {
  it.each<Told>([
    [
      'fr',
      'La Cnil a infligé 2 millions d’euros à Glovo. La plateforme de livraison, filiale de l’allemand Delivery Hero, avait déjà été sanctionnée à hauteur de 3 millions d’euros en septembre.',
      'fine fr-cnil glovo 2000000',
      'fine fr-cnil glovo 3000000'
    ],
    [
      'en',
      'The CNIL fined Glovo €2 million. The company, a subsidiary of Germany’s Delivery Hero, had already been fined €3 million in September.',
      'fine fr-cnil glovo 2000000',
      'fine fr-cnil glovo 3000000'
    ],
    [
      'fr',
      'C8, autre chaîne du groupe Canal+, s’est vu infliger 3,5 millions d’euros d’amende par l’Arcom.',
      'fine fr-arcom c8 3500000'
    ],
    [
      'fr',
      'La DGCCRF a prononcé une amende de 12 millions d’euros à l’encontre d’Eurelec, la centrale d’achat belge de E.Leclerc et de l’allemand Rewe.',
      'fine fr-dgccrf eurelec 12000000'
    ]
  ])('is not struck (%s): %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});

describe('an acronym that several bodies have', () => {
  it.each<Told>([
    [
      'fr',
      'Natixis a été condamné à 5 millions d’euros par la commission des sanctions de l’AMF.',
      'fine fr-amf natixis 5000000'
    ],
    ['fr', 'Natixis s’est vu infliger 5 millions d’euros d’amende par l’AMF.', 'fine fr-amf natixis 5000000']
  ])('is the one that punishes where somebody is punished by it (%s): %s', (language, text, ...actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });
});
