import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount day » of each action. */
function read(text: string, language: 'fr' | 'en' = 'fr'): string[] {
  return actionsIn(language, text).map(({ type, jurisdiction, targets, amount, date }) =>
    [type, jurisdiction, targets.join('+'), amount ?? '', date.date ?? '']
      .filter((one) => one !== '')
      .join(' ')
  );
}

describe('profits that are taken away', () => {
  it.each<['fr' | 'en', string, string]>([
    ['fr', 'La Finma a confisqué 12,7 millions de francs à la banque Mirabaud.', 'fine CH mirabaud 12700000'],
    ['fr', 'L’Autorité saoudienne avait confisqué à Uber 3 millions d’euros.', 'fine SA uber 3000000'],
    ['en', 'FINMA confiscated 12.7 million francs from Julius Baer.', 'fine CH julius-baer 12700000'],
    ['en', 'The SEC has disgorged $5 million from Coinbase.', 'fine US coinbase 5000000']
  ])('are a fine (%s): %s', (language, text, action) => {
    expect(read(text, language)).toEqual([action]);
  });

  it('but not by anybody', () => {
    expect(read('Les héritiers ont confisqué 3 millions d’euros à Deezer.')).toEqual([]);
  });
});

describe('what a company has paid for what it did', () => {
  it.each([
    [
      'Les sanctions de l’Arcep sont rares. SFR a payé 3 millions d’euros en 2022 pour avoir tardé.',
      'fine FR sfr 3000000 2022'
    ],
    [
      'L’Office des transports du Canada sanctionne peu. Air Canada a payé 97 500 $ en décembre 2023 pour avoir laissé un passager se traîner hors de l’appareil.',
      'fine CA air-canada 97500 2023-12'
    ],
    [
      'L’Arcep veille. Free, de son côté, avait versé 2 millions d’euros en 2021 pour des retards.',
      'fine FR free 2000000 2021'
    ],
    [
      'La Cnil ne plaisante pas : Criteo en avait fait les frais en 2023, avec une amende de 40 millions d’euros.',
      'fine FR criteo 40000000 2023'
    ],
    [
      'L’Autorité de la concurrence s’est elle aussi penchée sur le dénigrement : Sanofi en a fait les frais en 2013, avec 40,6 millions d’euros à verser.',
      'fine FR sanofi 40600000 2013'
    ]
  ])('is a fine: « %s »', (text, fine) => {
    expect(read(text)).toContain(fine);
  });

  it.each([
    'La Cnil veille. Google a payé 3 milliards d’euros à Apple pour avoir le droit d’être installé.',
    'La Commission veille. Microsoft a payé 69 milliards de dollars pour avoir Activision.',
    'L’Arcep veille. SFR a payé 3 millions d’euros pour des fréquences.',
    'Le plan de 3 millions d’euros inquiète. Deezer en a fait les frais.'
  ])('but not its price: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('lists of companies that nobody may deal with', () => {
  it.each<['fr' | 'en', string, string]>([
    [
      'fr',
      'Wingtech figure depuis décembre 2024 sur la liste noire du département du Commerce.',
      'restriction US wingtech 2024-12'
    ],
    [
      'fr',
      'Huawei figurait sur la liste des entités du département américain du Commerce depuis mai 2019.',
      'restriction US huawei 2019-05'
    ],
    [
      'en',
      'SMIC has been on the Commerce Department’s entity list since December 2020.',
      'restriction US smic 2020-12'
    ]
  ])('are a restriction (%s): %s', (language, text, action) => {
    expect(read(text, language)).toEqual([action]);
  });

  it.each([
    'Bybit, rappelle le gendarme boursier, n’est enregistré nulle part en France et figure à ce titre sur sa liste noire.',
    'Huawei figure sur la liste des clients du ministère.'
  ])('but not any list: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });
});

/** « type authorities targets day » of each action. */
function readAgents(text: string, language: 'fr' | 'en' = 'fr', title = 'Revue'): string[] {
  return actionsIn(language, text, { title }).map(({ type, authorities, targets }) =>
    [type, authorities.join('+'), targets.join('+')].filter((one) => one !== '').join(' ')
  );
}

describe('who does not act, named beside', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'La Cnil a sanctionné Google en septembre, ce qui lui avait valu le soutien du président Donald Trump.',
      ['fine fr-cnil google']
    ],
    [
      'fr',
      'L’Italie a agi. Le Garante italien a interdit à DeepSeek de traiter ces données. « Les autres CNIL se posent les mêmes questions », dit une avocate. Le régulateur a aussi condamné OpenAI à 15 millions d’euros.',
      ['ban it-garante deepseek', 'fine it-garante openai']
    ],
    [
      'fr',
      'La Finma a souvent sévi. BSI avait été contrainte à la dissolution, et Julius Baer avait été interdit d’acquisitions en février 2020.',
      ['ban ch-finma julius-baer']
    ]
  ])('(%s) %s', (language, text, actions) => {
    expect(readAgents(text, language)).toEqual(actions);
  });

  it('nor whoever came before in a title', () => {
    const title = 'Grok : après l’Indonésie et la Malaisie, Londres interdit X';
    expect(readAgents('Le réseau conteste.', 'fr', title)).toEqual(['ban gb-authorities x']);
  });

  it('and a government is no agency that the text names elsewhere', () => {
    const text =
      'Le gouvernement Trudeau a ordonné à TikTok de mettre fin à ses activités au Canada. Le Commissaire à la protection de la vie privée du Canada mène une enquête sur TikTok.';
    expect(readAgents(text, 'fr', 'TikTok devra quitter le Canada')).toContain('order ca-authorities tiktok');
  });
});

describe('who acts', () => {
  it.each<['fr' | 'en', string, string[]]>([
    [
      'fr',
      'L’Indonésie, puis la Malaisie, ont suspendu l’accès à Grok.',
      ['ban id-authorities grok', 'ban my-authorities grok']
    ],
    [
      'fr',
      'Shein conteste. La Commission européenne et le réseau des autorités de consommateurs lui ont demandé de se conformer au droit de l’Union.',
      ['order eu-commission shein']
    ],
    [
      'fr',
      'En Australie, la commissaire à la sécurité en ligne a réclamé à Telegram un million de dollars australiens.',
      ['fine au-esafety telegram']
    ],
    [
      'fr',
      'L’APD a sanctionné Criteo. Le record date de 2020. Plus récemment, elle a ordonné à Mediahuis d’ajouter un bouton.',
      ['fine be-apd criteo', 'order be-apd mediahuis']
    ],
    [
      'fr',
      'En Corée du Sud, le gendarme du commerce a infligé à Temu 357 millions de wons.',
      ['fine kr-kftc temu']
    ]
  ])('(%s) %s', (language, text, actions) => {
    expect(readAgents(text, language)).toEqual(actions);
  });
});

describe('chambers by their members', () => {
  it.each([
    ['En France, les sénateurs ont adopté mardi une loi contre la mode éphémère.', 'fr-senate'],
    [
      'En France, les députés ont adopté lundi une loi qui fixe la barre à 15 ans. Le texte doit être examiné au Sénat.',
      'fr-national-assembly'
    ],
    ['En Corée du Sud, les députés ont adopté une loi sur les cryptomonnaies.', 'kr-national-assembly'],
    // Whose chambers the gazetteer does not know apart.
    ['En Italie, les sénateurs ont adopté une loi sur les livraisons.', 'it-parliament']
  ])('« %s»: %s', (text, chamber) => {
    expect(actionsIn('fr', text).map(({ authorities }) => authorities)).toEqual([[chamber]]);
  });
});

describe('laws that are told with what they ask', () => {
  it.each<['fr' | 'en', string]>([
    [
      'fr',
      'Aux États-Unis, une loi signée en avril par le président Biden donne jusqu’au 19 janvier à ByteDance pour vendre l’application.'
    ],
    ['fr', 'En France, une loi promulguée en mai oblige Pornhub à vérifier l’âge.'],
    ['en', 'In America a law signed in April by President Biden gives ByteDance until January to sell.'],
    ['en', 'A law passed by Congress in April 2024 obliged ByteDance to sell its American business.']
  ])('are laws, and no orders (%s): %s', (language, text) => {
    expect(actionsIn(language, text).map(({ type }) => type)).toEqual(['law_enacted']);
  });

  it.each([
    'Une proposition de loi pour encadrer cette vidéosurveillance n’a toujours pas été inscrite à l’ordre du jour.',
    'La Commission européenne doit présenter, le 19 novembre, un texte de simplification.',
    'Dans un rapport, la Cour des comptes chiffre les investissements qu’EDF devra consentir pour prolonger son parc, bâtir six réacteurs et renforcer les réseaux.',
    'Bercy estime que Renault devra trouver 3 milliards d’euros pour moderniser ses usines et garantir l’emploi.'
  ])('but not what nobody has tabled, or asks: « %s »', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    'L’Arcep a tranché : SFR devra, pour s’y conformer, séparer ses réseaux.',
    'Bruxelles a tranché : Google devra séparer ses activités.'
  ])('while who must do it is ordered to: « %s »', (text) => {
    expect(actionsIn('fr', text).map(({ targets }) => targets)).toHaveLength(1);
  });
});

describe('the day and the sum of each', () => {
  it.each([
    [
      'Eni a dû payer 315 000 euros à la Répression des fraudes, et Engie, en 2020, près de 900 000 euros.',
      ['fine FR eni 315000', 'fine FR engie 900000 2020']
    ],
    [
      'La CRE avait ouvert ses investigations sur Engie dès septembre 2022, dans la foulée d’un rapport du médiateur.',
      ['investigation_opened FR engie 2022-09']
    ],
    [
      'Un petit ami peut-il coûter 5 millions d’euros ? C’est la somme que la Cnil vient de réclamer à OpenAI.',
      ['fine FR openai 5000000']
    ]
  ])('« %s»', (text, actions) => {
    expect(read(text)).toEqual(actions);
  });
});
