import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string, title = 'Revue') =>
  actionsIn('fr', text, { title, published: '2025-07-04' }).map(
    ({ type, targets, jurisdiction, amount }) =>
      `${type} ${targets.join('+')} ${jurisdiction} ${amount ?? '-'}`
  );

describe('charges that prosecutors and agencies file', () => {
  it.each([
    ['L’AMF du Québec a déposé douze chefs d’accusation contre Amazon.', 'lawsuit amazon CA -'],
    ['Le parquet suisse a déposé un acte d’accusation contre UBS.', 'lawsuit ubs CH -'],
    ['Des accusations ont été déposées contre Amazon par la CNESST.', 'lawsuit amazon CA -']
  ])('are a lawsuit: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it('are none where a minister only accuses', () => {
    expect(told('Le ministre a porté de graves accusations contre Amazon.')).toEqual([]);
  });
});

describe('works that are stopped', () => {
  it.each([
    ['L’inspection du travail a stoppé le chantier de Bouygues.', 'ban bouygues FR -'],
    ['Le maire de Lille a suspendu les travaux de Bouygues.', 'ban bouygues FR -']
  ])('are a ban where an authority does it: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it('are none where the company does it', () => {
    expect(told('Amazon a arrêté la production de ses liseuses.')).toEqual([]);
  });
});

describe('whoever comes after another', () => {
  it('acts, and not the one before', () => {
    const text =
      'Après la CNIL en 2022, c’est au tour de l’autorité néerlandaise de s’en prendre à Clearview AI, condamnée mardi à 30,5 millions d’euros.';
    expect(told(text)).toEqual(['fine clearview-ai NL 30500000']);
  });

  it('is condemned, and not whom the court has acquitted', () => {
    const text =
      'Le tribunal a relaxé Airbus mais condamné Thales, jugé à ses côtés, à 3 millions d’euros d’amende.';
    expect(told(text)).toEqual(['fine thales FR 3000000']);
  });
});

describe('the largest of several fines', () => {
  it.each([
    'Cinq compagnies ont écopé en Espagne de 179 millions d’euros d’amendes. Ryanair hérite de la plus lourde, avec 108 millions.',
    'L’Espagne a infligé 179 millions d’euros d’amendes à cinq compagnies. La plus lourde, 108 millions, frappe Ryanair.'
  ])('is that of whoever is named with it: %s', (text) => {
    expect(told(text)).toContain('fine ryanair ES 108000000');
  });

  it('is no other burden', () => {
    expect(told('La dette la plus lourde, 48 millions, frappe Ryanair, selon la Banque de France.')).toEqual(
      []
    );
  });
});

describe('a tax that an agency claims', () => {
  it.each([
    ['Revenu Québec réclame 35 millions de dollars à Uber.', 'fine uber CA 35000000'],
    ['L’Agence du revenu du Canada a réclamé 35 millions de dollars à Uber.', 'fine uber CA 35000000']
  ])('is no revenue, whatever the agency is called: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe('what others say and do', () => {
  it('is no hearing of a company where the head of an agency answers for it', () => {
    expect(told('L’AMF n’a rien ouvert sur Atos, a précisé son président devant les sénateurs.')).toEqual([]);
  });

  it('is no lawsuit of the state under a headline on a class action', () => {
    const text = 'La Cour d’appel a autorisé une action collective contre Facebook, qui s’y oppose.';
    expect(told(text, 'Facebook poursuivi au Québec')).toEqual([]);
  });
});

describe('a measure that the verb of a sentence takes', () => {
  it('is dated by the day of the news', () => {
    const [action] = actionsIn('fr', 'Le préfet a pris un arrêté de mise en demeure à l’encontre d’Arkema.', {
      published: '2025-07-04'
    });
    expect(action?.date.date).toBe('2025-07-04');
    const [earlier] = actionsIn(
      'fr',
      'Le préfet avait pris un arrêté de mise en demeure à l’encontre d’Arkema.',
      {
        published: '2025-07-04'
      }
    );
    expect(earlier?.date.date).toBeNull();
  });
});

describe('what a court or an agency gives back', () => {
  it.each([
    'Le Conseil d’État a donné raison à BlaBlaCar, à qui l’administration réclamait 12 millions d’euros.',
    'Orange avait obtenu du tribunal l’annulation de la sanction de 12 millions d’euros infligée par la CNIL.',
    'La Commission a renoncé à sanctionner EDF. L’enquête, ouverte en 2016, a été refermée sans suite.'
  ])('is no action: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is no fine of whoever a headline says to be condemned', () => {
    const text =
      'Un tribunal d’Amsterdam a jugé que KLM avait trompé ses clients. Les juges n’ont toutefois pas infligé d’amende à la compagnie.';
    expect(told(text, 'KLM condamnée')).toEqual([]);
    expect(told('La CNIL a infligé une amende de 3 millions d’euros à KLM.', 'KLM condamnée')).toEqual([
      'fine klm FR 3000000'
    ]);
  });
});

describe('what is paid to somebody who has suffered by it', () => {
  it.each([
    'La Cour a condamné Carrefour à verser 3 millions d’euros à un ancien fournisseur.',
    'Le tribunal de commerce a condamné Carrefour à verser 20 millions d’euros à ses franchisés.',
    'Visé par plus de 4 000 plaintes, 3M a accepté de verser 10 milliards de dollars à des réseaux d’eau.'
  ])('is no fine: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('others that an action names', () => {
  it('are not struck by it where goods only hold a part of theirs', () => {
    const text =
      'Le ministère français des Transports a exigé l’arrêt des Citroën équipées d’airbags Takata.';
    expect(told(text)).toEqual(['order citroen FR -']);
  });

  it('are not looked into by a law', () => {
    const text = 'Shein est dans le viseur d’une proposition de loi adoptée jeudi par l’Assemblée nationale.';
    expect(told(text).filter((action) => action.startsWith('investigation'))).toEqual([]);
  });

  it('are known by an agency that reports', () => {
    expect(told('Selon l’agence Jiji, la police japonaise a perquisitionné le siège de Nidec.')).toEqual([
      'investigation_opened nidec JP -'
    ]);
  });
});

describe('a list of fines with a name that nobody knows', () => {
  it('gives the others their own', () => {
    const text =
      'Edenred est le plus lourdement sanctionné, avec 157 millions d’euros, suivi de Sodexo, qui écope de 126 millions, puis de Natixis (83 millions) et d’Inconnu (45 millions), a annoncé l’Autorité de la concurrence.';
    expect(told(text)).toEqual([
      'fine edenred FR 157000000',
      'fine natixis FR 83000000',
      'fine sodexo FR 126000000'
    ]);
  });
});

describe('an order under a headline on what is to be paid', () => {
  it('is the fine that the text tells', () => {
    const text = 'Engie a été sommé mardi par la DGCCRF de verser 900 000 euros d’amende.';
    expect(told(text, 'Engie sommé de payer')).toEqual(['fine engie FR 900000']);
  });
});

describe('bodies of other countries', () => {
  it.each([
    [
      'Le parquet fédéral a ouvert une enquête pour corruption contre CFE.',
      'investigation_opened cfe-construction BE -'
    ],
    [
      'L’agence japonaise des services financiers a infligé un ordre d’amélioration à Nomura.',
      'order nomura JP -'
    ],
    [
      'La commission japonaise de surveillance des opérations boursières a perquisitionné le siège de Nidec.',
      'investigation_opened nidec JP -'
    ]
  ])('are known by what the French press calls them: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe('a ministry of justice', () => {
  it('is the American one where it settles in dollars', () => {
    const text =
      'Boeing a accepté de plaider coupable et de payer 243 millions de dollars d’amende, a indiqué dimanche le ministère de la Justice.';
    expect(told(text)).toEqual(['fine boeing US 243000000']);
  });
});

describe('a fine that a court does not suspend', () => {
  it('stands', () => {
    const text =
      'La Cour suprême indienne a refusé de suspendre l’amende de 13 milliards de roupies infligée à Google par l’autorité antitrust.';
    expect(told(text)).toEqual(['fine google IN 13000000000']);
  });
});

describe('the day of a headline', () => {
  it('is that of the complaint which the text tells', () => {
    const [action] = actionsIn(
      'fr',
      'Les frais de résiliation étaient cachés, selon l’agence. La plainte a été déposée lundi devant un tribunal fédéral.',
      { title: 'Adobe attaqué en justice par la FTC', published: '2025-07-04' }
    );
    expect(action?.date.date).toBe('2025-06-30');
  });
});

describe('what one authority wants of another', () => {
  it.each([
    'La Comco a recommandé à la Finma un examen approfondi de la fusion d’UBS.',
    'Le Parlement a réclamé à la Commission une enquête sur Shein.'
  ])('has not been done: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('has where it is wanted of the company', () => {
    expect(told('La FTC a réclamé à Meta une amende de 5 milliards de dollars.')).toEqual([
      'fine meta US 5000000000'
    ]);
  });
});

describe('what a company does at the wish of others', () => {
  it('is an order where they are an authority', () => {
    const text = 'Tesla procède au rappel de 2 millions de véhicules à la demande de la NHTSA.';
    expect(told(text)).toEqual(['order tesla US -']);
    expect(told('Tesla a procédé au rappel de 3 000 voitures à la demande de clients.')).toEqual([]);
  });
});

describe('notices of a breach', () => {
  it.each([
    ['Le SPF Économie a dressé procès-verbal à l’encontre de TUI.', 'investigation_opened tui BE -'],
    [
      'Le ministère québécois de l’Environnement a transmis à Northvolt un avis de non-conformité.',
      'warning northvolt CA -'
    ]
  ])('are told: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });
});

describe('a headline on damages to another company', () => {
  it('tells of no fine', () => {
    const text = 'Le tribunal de commerce l’a condamné mardi à verser 26 millions d’euros à SFR.';
    expect(told(text, 'Free condamné pour ses box')).toEqual([]);
  });
});

describe('a first sentence without a verb', () => {
  it('is news', () => {
    const [action] = actionsIn(
      'fr',
      'Cookies imposés : 40 millions d’euros d’amende pour Shein, au terme d’un an d’enquête de la CNIL.',
      {
        published: '2025-07-04'
      }
    );
    expect(action?.date.date).toBe('2025-07-04');
  });
});

describe('where and when something else was', () => {
  it('is not who acts: the scene of what a company is accused of', () => {
    const text = 'Soupçonné de corruption en Libye, Airbus a été renvoyé devant le tribunal correctionnel.';
    expect(told(text)).toEqual(['lawsuit airbus FR -']);
  });

  it('is not who acts: what came days before', () => {
    const text = 'Cinq jours après le G7, le régulateur chinois du cyberespace a interdit les puces Micron.';
    expect(told(text)).toEqual(['ban micron CN -']);
  });
});

describe('whom no company answers for', () => {
  it('is charged alone', () => {
    expect(told('Le trésorier de Kiabi a été mis en examen pour le vol de 100 millions d’euros.')).toEqual(
      []
    );
    expect(told('Kiabi a été mis en examen pour corruption.')).toEqual(['investigation_opened kiabi FR -']);
  });

  it('is paid what an inventor has won', () => {
    const text = 'La justice malienne a condamné Orange à verser 170 millions d’euros à un inventeur.';
    expect(told(text)).toEqual([]);
  });
});

describe('proceedings of a company in need', () => {
  it('are no inquiry', () => {
    const text = 'Atos a obtenu du tribunal de commerce l’ouverture d’une procédure de conciliation.';
    expect(told(text)).toEqual([]);
  });
});

describe('fines of some of those that are fined', () => {
  it('are dealt out of the sum of all', () => {
    const text =
      'L’Autorité de la concurrence a infligé 41 millions d’euros d’amende à six banques, dont BNP Paribas (12 millions) et Natixis (9 millions).';
    expect(told(text)).toEqual(['fine bnp-paribas FR 12000000', 'fine natixis FR 9000000']);
  });
});

describe('premises that are visited by those who inquire', () => {
  it('are searched', () => {
    const text = 'Les locaux de Veolia ont été visités par les rapporteurs de l’Autorité de la concurrence.';
    expect(told(text)).toEqual(['investigation_opened veolia FR -']);
  });
});
