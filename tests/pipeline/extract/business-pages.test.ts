import { describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { actionsIn } from './actions-in.ts';
import { clippingOf } from './gazetteers.ts';

type Language = 'fr' | 'en';
const gazetteers = await loadGazetteers('data/gazetteers');

/** Type, authorities, targets and sum of each action, in the order of the text. */
function told(language: Language, text: string, title?: string): string[] {
  return actionsIn(language, text, { published: '2025-03-04', ...(title ? { title } : {}) }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

/** What only resembles an action, and what is told as one in nearly the same words. */
type Pair = [Language, nothing: string, something: string, action: string];

describe('business news that resembles an action', () => {
  it.each([
    [
      'en',
      'Ofcom said it would look at capacity-limited tariffs of BT.',
      'Ofcom has limited the tariffs of BT.',
      'restriction gb-ofcom bt -'
    ],
    [
      'fr',
      'Interrogée mardi sur l’enquête de la CNIL, la patronne de Google n’a rien dit.',
      'Interrogée mardi par une commission du Sénat sur ses impôts, la patronne de Google n’a rien dit.',
      'hearing fr-senate google -'
    ],
    [
      'en',
      'Questioned about the fine, Google’s chief executive said the European Commission was wrong.',
      'The European Parliament questioned Google’s chief executive on Tuesday.',
      'hearing eu-parliament google -'
    ],
    [
      'en',
      'ASIC said ANZ had failed to refund customers and only then began to repay them.',
      'ASIC said ANZ must refund customers.',
      'order au-asic anz -'
    ],
    [
      'fr',
      'Le rachat d’ITA Airways par Lufthansa doit encore obtenir le feu vert de Bruxelles.',
      'Nvidia doit désormais obtenir une licence du ministère américain du Commerce.',
      'restriction us-commerce nvidia -'
    ],
    [
      'en',
      'The takeover by UniCredit must be notified to the European Commission.',
      'UniCredit must notify the takeover to the European Commission, it ruled.',
      'order eu-commission unicredit -'
    ],
    [
      'en',
      'Senators insisted that the FCC revoke the licence of Disney.',
      'The FCC demanded that Disney stop the practice.',
      'order us-fcc disney -'
    ],
    [
      'en',
      'Berlin had threatened Daimler with a fine of €3.75bn.',
      'Berlin imposed a fine of €3.75bn on Daimler.',
      'fine de-authorities daimler 3750000000'
    ],
    [
      'en',
      'Nigeria’s data commission found remedial measures proposed by the operator unsatisfactory.',
      'A ban proposed by the government would hit shops in Nigeria.',
      'law_proposed ng-authorities - -'
    ],
    [
      'en',
      'The AGCM fined Apple €1m in 2021, but a court later annulled the decision.',
      'The AGCM fined Apple €1m in 2021, but a court later annulled the decision, before a higher one reinstated it.',
      'fine it-agcm apple 1000000'
    ],
    [
      'fr',
      'L’AGCM avait infligé en 2021 une amende de 1 million d’euros à Apple, annulée depuis par le Conseil d’État.',
      'L’AGCM avait infligé en 2021 une amende de 1 million d’euros à Apple, mais le Conseil d’État en a annulé une partie.',
      'fine it-agcm apple 1000000'
    ],
    [
      'en',
      'The settlement put an end to the procedure of the European Commission against Airbnb.',
      'The city of Barcelona put an end to Airbnb rentals.',
      'ban es-authorities airbnb -'
    ],
    [
      'fr',
      'La Commission européenne reproche à Temu un choix très limité.',
      'L’Arcep a limité les tarifs d’Orange.',
      'restriction fr-arcep orange -'
    ],
    ['en', 'The FTC wants curbs on Meta.', 'The FTC curbs Meta.', 'restriction us-ftc meta -'],
    [
      'fr',
      'À Paris, le patron de Telegram devra verser 5 millions d’euros à la justice et pointer au commissariat.',
      'La Cnil annonce que Telegram devra verser 5 millions d’euros.',
      'fine fr-cnil telegram 5000000'
    ],
    [
      'en',
      'A tribunal ordered Tesco to pay £200,000 to a cashier it had sacked.',
      'A tribunal ordered Tesco to pay £200,000 in fines.',
      'fine gb-courts tesco 200000'
    ],
    [
      'fr',
      'La cour d’appel a condamné Renault à payer 300 000 euros à la veuve d’un ouvrier.',
      'La cour d’appel a condamné Renault à payer 300 000 euros au Trésor public.',
      'fine fr-courts renault 300000'
    ],
    [
      'en',
      'TikTok banned 3,000 accounts in Kenya.',
      'TikTok banned in Kenya.',
      'ban ke-authorities tiktok -'
    ],
    [
      'fr',
      'Shell a passé une provision de 5 millions d’euros en vue d’une amende de la Commission européenne.',
      'Shell a reçu une amende de 5 millions d’euros de la Commission européenne.',
      'fine eu-commission shell 5000000'
    ],
    [
      'en',
      'Shell has set aside $5 million for a fine from the European Commission.',
      'Shell got a fine of $5 million from the European Commission.',
      'fine eu-commission shell 5000000'
    ],
    [
      'fr',
      'UBS devra détenir davantage de capital si le Parlement suit le gouvernement suisse.',
      'La Finma a ordonné à UBS de détenir davantage de capital.',
      'order ch-finma ubs -'
    ],
    [
      'en',
      'A strike forced Air France to cancel flights, the transport ministry said.',
      'The transport ministry forced Air France to cancel flights in France.',
      'order fr-transport air-france -'
    ],
    [
      'en',
      'Microsoft offered to sell Teams apart to avoid a fine by the European Commission.',
      'Microsoft got a fine of €5m by the European Commission.',
      'fine eu-commission microsoft 5000000'
    ]
  ] satisfies Pair[])('%s: %s', (language, nothing, something, action) => {
    expect(told(language, nothing)).toEqual([]);
    expect(told(language, something)).toEqual([action]);
  });

  it('a threat is one, whoever it names', () => {
    const [threat] = actionsIn('en', 'The European Commission threatened Apple with a fine of €50m.');
    expect(threat).toMatchObject({ type: 'fine', status: 'threatened', targets: ['apple'] });
  });

  it('a periodic penalty that backs a ban obliges nobody to anything else', () => {
    const text = 'Le tribunal a interdit à Uber cette pratique, sous astreinte de 5 000 euros par jour.';
    expect(told('fr', text).map((line) => line.split(' ')[0])).toEqual(['ban']);
  });

  it('whoever has taken a sanction is not fined', () => {
    const text = 'L’Autorité des marchés financiers a pris cette sanction vendredi au sujet de Natixis.';
    expect(told('fr', text)).toEqual([]);
  });
});

describe('whom business pages mean', () => {
  it.each<[Language, string, string[]]>([
    [
      'en',
      'BaFin has limited the number of customers that N26 may take on. The start-up, valued at $9bn in a round led by Allianz and Tencent, was fined €4.25mn in September.',
      ['restriction de-bafin n26 -', 'fine de-bafin n26 4250000']
    ],
    [
      'fr',
      'La néobanque Monzo, valorisée 4,5 milliards lors d’un tour de table mené par Tencent, a été condamnée à 21 millions de livres d’amende par la FCA.',
      ['fine gb-fca monzo 21000000']
    ],
    [
      'fr',
      'Le ministère espagnol de la Consommation a infligé 179 millions d’euros d’amende à Ryanair, Vueling et easyJet. Les compagnies ont aussi l’interdiction de facturer les bagages.',
      ['fine es-consumer ryanair+vueling+easyjet 179000000', 'ban es-consumer ryanair+vueling+easyjet -']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné Orange et SFR. Elle ordonne à ces opérateurs de modifier leurs contrats.',
      ['fine fr-adlc orange+sfr -', 'order fr-adlc orange+sfr -']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné Orange et SFR. Elle impose aux opérateurs de publier la décision.',
      ['fine fr-adlc orange+sfr -', 'order fr-adlc orange+sfr -']
    ],
    [
      'fr',
      'La CNIL a infligé 3 millions d’euros d’amende à Google. Elle lui fait interdiction de conserver ces données.',
      ['fine fr-cnil google 3000000', 'order fr-cnil google -']
    ]
  ])('%s: %s', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });

  it.each<[Language, string, string[]]>([
    [
      'en',
      'Turkey’s competition authority has fined four grocery chains 1.9bn lira. BIM faces the largest penalty, 958mn lira, ahead of A101 at 646mn.',
      ['fine tr-competition bim-birlesik+a101 1900000000']
    ],
    [
      'fr',
      'La Commission européenne a infligé 157 millions d’euros d’amende à trois maisons de mode. Gucci paiera 119 millions, Chloé 20 millions et Loewe 18 millions.',
      ['fine eu-commission gucci+chloe+loewe 157000000']
    ],
    [
      'fr',
      'L’AGCM a conclu avec six distributeurs de carburants une transaction de 9 millions d’euros.',
      ['fine it-agcm - 9000000']
    ]
  ])('a total is of those who pay its parts (%s): %s', (language, text, actions) => {
    expect(told(language, text).slice(0, 1)).toEqual(actions);
  });

  it('the sum of a title stands in the sentence that says who must pay', () => {
    const text = 'Ventes liées et rachats : Doctolib devra payer 4,665 millions d’euros.';
    const title = 'L’Autorité de la concurrence sanctionne Doctolib';
    expect(told('fr', text, title)).toEqual(['fine fr-adlc doctolib 4665000']);
  });

  it('whoever was audited is not whom a fine strikes', () => {
    const text =
      'The SEC has barred PwC from new audits. It also imposed a fine of $16 million over its audit of Evergrande.';
    expect(told('en', text).join()).not.toContain('evergrande');
  });

  it('of what came of a procedure only that is told', () => {
    const text =
      'Shell, visée par une enquête analogue à Bruxelles, avait été condamnée par l’AMF à 5 millions.';
    expect(told('fr', text)).toEqual(['fine fr-amf shell 5000000']);
  });

  it('a body whose name several countries have is that of the country before a colon', () => {
    const text = 'L’Arcep a infligé une amende de 5 milliards de francs CFA à Orange.';
    expect(told('fr', text, 'Burkina Faso : l’Arcep sévit')).toEqual(['fine bf-arcep orange 5000000000']);
    expect(told('fr', text, 'Fibre : l’Arcep sévit')).toEqual(['fine fr-arcep orange 5000000000']);
  });

  it('a trade of which one company was named is not that company', () => {
    const text =
      'L’ACPR a sanctionné Axa. Les assureurs devront publier leurs tarifs avant la fin de l’année.';
    expect(told('fr', text)).toEqual(['fine fr-acpr axa -']);
  });

  it('whoever may not go on with something is not sued', () => {
    const text = 'L’Arcep a sanctionné Orange. Elle lui interdit de poursuivre ces pratiques.';
    expect(told('fr', text).map((line) => line.split(' ')[0])).toEqual(['fine', 'ban']);
  });
});

describe('names of business pages', () => {
  it('a state before “-based” is one, whatever else it may be', () => {
    const { find } = createNameFinder(gazetteers);
    const { mentions } = find(clippingOf('Review', 'The Virginia-based broker must delete the data.'));
    expect(mentions.map(({ entity }) => entity)).toContain('virginia');
  });
});
