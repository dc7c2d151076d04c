import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Type, authorities, targets and sum of each action, in the order of the text. */
function told(language: Language, text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}

describe('whoever the main clause is about', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Pour avoir trompé ses clients, N26 a été condamné par la BaFin.', 'fine de-bafin n26 -'],
    ['fr', 'Accusé d’avoir dénigré un concurrent, N26 est sanctionné par la BaFin.', 'fine de-bafin n26 -'],
    [
      'fr',
      'Saisie par Revolut, l’autorité a tranché : N26 a été condamné par la BaFin.',
      'fine de-bafin n26 -'
    ],
    ['en', 'For misleading customers, N26 was fined €4m by BaFin.', 'fine de-bafin n26 4000000'],
    ['en', 'After complaints from rivals, N26 was fined €4m by BaFin.', 'fine de-bafin n26 4000000']
  ])('is no bystander of the last word before its comma: %s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each<[Language, string, string]>([
    ['fr', 'Sur fond de tensions avec Washington, la CNIL a sanctionné Doctolib.', 'fine fr-cnil doctolib -'],
    ['fr', 'En accord avec Washington, la CNIL a sanctionné Doctolib.', 'fine fr-cnil doctolib -']
  ])('acts without whom the circumstance names: %s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it.each<[Language, string, string]>([
    ['en', 'BaFin fined N26, whose parent, Revolut, is worth $2 billion.', 'fine de-bafin n26 -'],
    [
      'fr',
      'La BaFin a sanctionné N26, dont la maison mère, Revolut, vaut 2 milliards.',
      'fine de-bafin n26 -'
    ]
  ])('is struck alone where a clause names its owner: %s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('is looked into by the authority, whoever complained', () => {
    expect(told('en', 'N26 is being investigated by BaFin, following a complaint by NOYB.')).toEqual([
      'investigation_opened de-bafin n26 -'
    ]);
  });

  it('is not warned by a lawyer', () => {
    expect(told('en', 'BaFin fined N26, and this is only the beginning, a lawyer warned.')).toEqual([
      'fine de-bafin n26 -'
    ]);
  });
});

describe('fines recalled behind another one', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'En 2018, Bruxelles avait infligé 4,34 milliards d’euros à Google, après 2,42 milliards l’année précédente.',
      ['4340000000', '2420000000']
    ],
    [
      'en',
      'The Dutch authority fined Uber €290m on Monday, after €600,000 in 2018 and €10m in 2023.',
      ['290000000', '600000', '10000000']
    ]
  ])('are told: %s %s', (language, text, sums) => {
    expect(told(language, text).map((action) => action.split(' ').at(-1))).toEqual(sums);
  });

  it('are not, where another company paid', () => {
    expect(
      told('en', 'The Dutch authority fined Uber €290m, after the €10m that Bolt paid in 2023.')
    ).toEqual(['fine nl-authorities uber 290000000']);
  });

  it('have the sum that their own clause tells', () => {
    expect(
      told('en', 'The fine of €1.2bn on Meta eclipses the €746m that Luxembourg imposed on Amazon in 2021.')
    ).toEqual(['fine lu-authorities amazon 746000000']);
  });
});

describe('nothing is told', () => {
  it.each<[Language, string]>([
    ['fr', 'L’amende infligée à Intel en 2009 a été annulée par la justice européenne.'],
    [
      'fr',
      'La sanction prononcée contre Google en 2019 a été annulée en septembre par le Tribunal de l’Union.'
    ],
    ['fr', 'Paris a saisi le juge des référés pour obtenir la suspension de Shein.'],
    ['fr', 'Une amende de 4 milliards coûterait à Google deux semaines de trésorerie.'],
    ['fr', 'Le conseil d’administration de Boeing a été convoqué mardi.'],
    ['fr', 'La plainte d’Epic contre Apple a été rejetée par un juge californien.'],
    ['en', 'Short sellers had bet on a fine of £40m for Wise.'],
    ['en', 'Lawyers had drafted one scenario in which Santos was made to sell its Moomba plant.'],
    ['en', 'Epic’s lawsuit against Apple was dismissed by a California judge.'],
    ['fr', 'Le ministère américain de la justice demande en justice le démantèlement de Live Nation.'],
    [
      'en',
      'A month later came a larger bill from Paris, where cookies were placed before visitors had clicked.'
    ]
  ])('of a fine, a ban or a suit: %s %s', (language, text) => {
    expect(told(language, text).filter((action) => !/^lawsuit (?:fr|us)-/.test(action))).toEqual([]);
  });
});

describe('searches and settlements', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'French antitrust agents seized documents at the offices of Nvidia in a dawn raid.',
      'investigation_opened fr-adlc nvidia -'
    ],
    [
      'en',
      'Indian tax officers descended on Xiaomi’s offices in Bengaluru.',
      'investigation_opened in-tax xiaomi -'
    ],
    [
      'fr',
      'Les locaux de Michelin ont reçu mardi la visite des enquêteurs de la Commission européenne.',
      'investigation_opened eu-commission michelin -'
    ],
    [
      'fr',
      'Renault a confirmé que des agents de la répression des fraudes s’étaient présentés sur plusieurs de ses sites.',
      'investigation_opened fr-dgccrf renault -'
    ],
    ['en', 'Amazon reached a settlement with the FTC worth $2.5bn.', 'fine us-ftc amazon 2500000000'],
    [
      'fr',
      'Kering a soldé son différend avec le fisc italien moyennant 1,25 milliard d’euros.',
      'fine it-economy kering 1250000000'
    ],
    [
      'fr',
      'Google met fin à ses ennuis fiscaux en France en payant 965 millions d’euros.',
      'fine fr-authorities google 965000000'
    ],
    [
      'fr',
      'La Cour de justice de l’Union européenne a jugé qu’Apple devait rembourser 13 milliards d’euros à l’Irlande.',
      'order eu-cjeu apple 13000000000'
    ],
    ['en', 'Indonesia was first to cut off Grok, on Saturday.', 'ban id-authorities grok -'],
    [
      'fr',
      'La Bourse de Shanghaï suspendait l’entrée d’Ant Group à deux jours de la cotation.',
      'ipo_suspended cn-sse ant-group -'
    ],
    ['fr', 'Stockholm a exclu Huawei de son réseau 5G.', 'ban se-authorities huawei -'],
    ['en', 'A Brazilian judge ordered Telegram suspended nationwide.', 'ban br-courts telegram -'],
    [
      'en',
      'Storing passwords cost Meta €91m, the Irish Data Protection Commission announced.',
      'fine ie-dpc meta 91000000'
    ]
  ])('are told: %s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('what befell whoever is named behind it', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Under investigation by BaFin since February, the Chinese retailer Shein has hired lobbyists.',
      'investigation_opened de-bafin shein -'
    ],
    ['en', 'Barred from new business by BaFin, N26 sued.', 'ban de-bafin n26 -'],
    [
      'fr',
      'Quatre familles ont porté plainte contre TikTok. Le parquet de Paris a ouvert une enquête préliminaire.',
      'investigation_opened fr-paris-prosecutor tiktok -'
    ],
    ['fr', 'N26 se voit cette fois infliger 4 millions d’euros par la BaFin.', 'fine de-bafin n26 4000000'],
    ['en', 'Norway has been fining Meta 1m kroner a day since August.', 'fine no-authorities meta 1000000']
  ])('is told: %s %s', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});
