import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { actionLines } from './action-lines.ts';

type Language = 'fr' | 'en';

describe('a licence or a concession that is taken away, or not given again', () => {
  it.each<[Language, string, string]>([
    ['fr', 'L’Arcom n’a pas reconduit la fréquence de CStar.', 'ban fr-arcom cstar -'],
    ['fr', 'L’Arcom n’a pas retenu CStar parmi les chaînes autorisées à émettre.', 'ban fr-arcom cstar -'],
    [
      'fr',
      'Rio Tinto s’est vu retirer sa concession par un décret du président guinéen.',
      'ban gn-authorities rio-tinto -'
    ],
    ['fr', 'La Guinée a retiré à Rio Tinto sa concession.', 'ban gn-authorities rio-tinto -'],
    ['en', 'Ofcom did not renew Arqiva’s licence.', 'ban gb-ofcom arqiva -'],
    ['en', 'Ofcom left Arqiva off the list of channels allowed to broadcast.', 'ban gb-ofcom arqiva -']
  ])('(%s): %s', (language, text, line) => {
    expect(actionLines(language, text)).toEqual([line]);
  });

  it.each<[Language, string]>([
    ['fr', 'L’Arcom n’a pas retenu les arguments de CStar.'],
    ['fr', 'L’Arcom a retenu CStar parmi les chaînes autorisées à émettre.']
  ])('is no argument that failed, and no success (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it('is told beside a penalty that the same body imposes', () => {
    const text =
      'The Gambling Commission on October 17 2022 suspended Entain’s licence and imposed a penalty of £5m.';
    expect(actionLines('en', text).sort()).toEqual([
      'ban gb-gambling entain -',
      'fine gb-gambling entain 5000000'
    ]);
  });
});

describe('what another body does as well', () => {
  it('is an action of its own where both are named, also in one country', () => {
    const text =
      'The California Department of Motor Vehicles pulled Nuro’s permits on Tuesday. The California Public Utilities Commission followed suit by suspending its own authorization.';
    expect(actionLines('en', text)).toEqual(['ban us-california-dmv nuro -', 'ban us-california-puc nuro -']);
  });

  it('is that which the text has told last, however far back, where it has told of nothing else', () => {
    const text =
      'The California Department of Motor Vehicles pulled Nuro’s permits on Tuesday. Officials were angry. A video had shown why. Its cars stood still. The California Public Utilities Commission followed suit.';
    expect(actionLines('en', text)).toContain('ban us-california-puc nuro -');
  });

  it('is a fine where it agrees with a second company as it did with the first', () => {
    const text =
      'Wayne Farms will pay $4 million to settle the findings, the Department of Labor announced. Two days before, the agency had concluded a similar agreement with Cargill, under which the meatpacker puts $3 million into helping communities.';
    expect(actionLines('en', text)).toContain('fine us-labor cargill 3000000');
  });
});

describe('whom a fine strikes, and in which money', () => {
  it.each<[Language, string]>([
    ['fr', 'L’AGCM a sanctionné d’un million d’euros la société irlandaise qui exploite le site de Zalando.'],
    ['en', 'The AGCM fined the Irish company that runs the website of Zalando one million euros.']
  ])('the company that runs somebody’s site (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual(['fine it-agcm zalando 1000000']);
  });

  it('not whoever a company only works for', () => {
    const text = 'La Cnil a sanctionné la société qui fournit des données à Zalando.';
    expect(actionLines('fr', text).join()).not.toContain('zalando');
  });

  it('shares in dollars are those of the country', () => {
    const text =
      'DBS’s Singapore branch will pay the most, $5.8 million, ahead of UOB ($5.6 million). The penalties come from the Monetary Authority of Singapore.';
    const fines = actionsIn('en', text);
    expect(fines.map(({ currency }) => currency)).toEqual(['SGD', 'SGD']);
  });

  it('an acronym in brackets is the company’s before it', () => {
    const text = 'Guinea Alumina Corporation (GAC) lost its concession in Guinea. GAC will appeal.';
    expect(actionLines('en', text).join()).not.toContain('sa-gac');
  });
});

describe('who acted', () => {
  it('is whoever decided what a sentence goes on about, two sentences on', () => {
    const text =
      'Costco, long a go-between, is responsible for faulty goods, the Consumer Product Safety Commission decided on July 1, 2025. More than 400,000 detectors are covered. Under the order, the retail giant must notify buyers and refund what they bought.';
    expect(actionLines('en', text)).toEqual(['order us-cpsc costco -']);
  });

  it('is not the court that a paper was filed with', () => {
    const text =
      'In an affidavit filed before the Supreme Court, the Kerala State Licensing Authority said that it suspended the manufacturing licences of Dabur.';
    expect(actionLines('en', text)).toEqual(['ban in-authorities dabur -']);
  });

  it('is not the agency that only helped', () => {
    const text =
      'Les gendarmes, épaulés par Europol, sont arrivés au petit matin. Le parquet de Paris a ordonné une perquisition chez Telegram.';
    const found = actionsIn('fr', text, { title: 'Telegram : le patron convoqué', published: '2025-07-04' });
    expect(found.flatMap(({ authorities }) => authorities)).not.toContain('eu-europol');
  });

  it('may be left open where a concession is withdrawn', () => {
    const text = 'Rio Tinto s’est vu retirer sa concession de Boké par un décret signé en mai.';
    expect(actionLines('fr', text)).toEqual(['ban gn-authorities rio-tinto -']);
  });
});

describe('what a text only goes back to', () => {
  it('is no fine where a company had lost its fight over one', () => {
    const text =
      'The General Court ruled on rebates on Wednesday. A week earlier Intel had lost its last battle over the €1bn fine of 2009.';
    expect(actionLines('en', text)).toEqual([]);
  });

  it('is one where a court has just said that it stands', () => {
    const text = 'Intel has lost its battle over a €1bn fine imposed by the European Commission.';
    expect(actionLines('en', text)).toEqual(['fine eu-commission intel 1000000000']);
  });

  it('is of the group that a nationality tells, and not of its brand from elsewhere', () => {
    const title = 'Perrier : deux mois pour trouver une autre source';
    const text =
      'Le préfet du Gard a mis en demeure mercredi Nestlé Waters, qui exploite la source Perrier, de cesser ses traitements.\n\nLa demande sera étudiée cet été. La multinationale suisse assure avoir trouvé mieux. Elle avait versé 2 millions d’euros pour éteindre les poursuites du parquet d’Epinal.';
    const fines = actionsIn('fr', text, { title }).filter(({ type }) => type === 'fine');
    expect(fines.map(({ targets }) => targets.join())).toEqual(['nestle']);
  });
});
