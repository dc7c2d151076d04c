import type { Passage } from './passage.ts';

/** Headlines with their leads, in our words, on decisions of many authorities between 2014 and 2026. */
export const WORLD_NEWS: (Passage & { language: 'fr' | 'en' })[] = [
  {
    name: 'Cookies : la CNIL sanctionne lourdement Google et Amazon',
    language: 'fr',
    published: '2020-12-10',
    title: 'Cookies : la CNIL sanctionne lourdement Google et Amazon',
    text: 'L’autorité française de protection des données a annoncé jeudi 10 décembre avoir infligé des amendes de 100 millions d’euros à Google et de 35 millions d’euros à Amazon pour avoir déposé des traceurs publicitaires sans consentement.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2020-12-10',
        amount: 100000000,
        currency: 'EUR'
      },
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['amazon'],
        date: '2020-12-10',
        amount: 35000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Données personnelles : 50 millions d’euros d’amende pour Google',
    language: 'fr',
    published: '2019-01-22',
    title: 'Données personnelles : 50 millions d’euros d’amende pour Google',
    text: 'C’est une première pour la Cnil depuis l’entrée en vigueur du RGPD. Le géant américain est sanctionné pour manque de transparence.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2019-01-22',
        amount: 50000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Google hit with €50m fine by French data regulator',
    language: 'en',
    published: '2019-01-21',
    title: 'Google hit with €50m fine by French data regulator',
    text: 'The penalty, announced on Monday by CNIL, is the largest yet under GDPR rules that took effect last May.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2019-01-21',
        amount: 50000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Amazon fined record $887m over EU privacy violations',
    language: 'en',
    published: '2021-07-30',
    title: 'Amazon fined record $887m over EU privacy violations',
    text: 'Luxembourg’s National Commission for Data Protection issued the 746 million euro fine on July 16, Amazon said in a filing on Friday. The company called the decision without merit and plans to appeal.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'LU',
        targets: ['amazon'],
        date: '2021-07-16',
        amount: 746000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'L’Italie inflige une amende de 1,13 milliard d’euros à Amazon',
    language: 'fr',
    published: '2021-12-10',
    title: 'L’Italie inflige une amende de 1,13 milliard d’euros à Amazon',
    text: 'L’autorité italienne de la concurrence (AGCM) reproche au groupe américain d’avoir favorisé ses propres services logistiques.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IT',
        targets: ['amazon'],
        date: '2021-12-10',
        amount: 1130000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Meta fined €1.2bn for mishandling user information',
    language: 'en',
    published: '2023-05-22',
    title: 'Meta fined €1.2bn for mishandling user information',
    text: 'Ireland’s Data Protection Commission (DPC) issued the fine on Monday, the largest penalty imposed under the EU’s privacy law. It ordered the company to stop transferring data to the US within five months.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IE',
        targets: ['meta'],
        date: '2023-05-22',
        amount: 1200000000,
        currency: 'EUR'
      },
      { type: 'order', status: 'done', jurisdiction: 'IE', targets: ['meta'], date: '2023-05-22' }
    ]
  },
  {
    name: 'Instagram : amende de 405 millions d’euros en Irlande',
    language: 'fr',
    published: '2022-09-05',
    title: 'Instagram : amende de 405 millions d’euros en Irlande',
    text: 'La Commission irlandaise de protection des données a confirmé lundi avoir infligé cette amende à Instagram, filiale de Meta, pour le traitement des données de mineurs.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IE',
        targets: ['instagram'],
        date: '2022-09-05',
        amount: 405000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'EU fines Apple €1.8bn over music streaming',
    language: 'en',
    published: '2024-03-04',
    title: 'EU fines Apple €1.8bn over music streaming',
    text: 'The European Commission fined Apple more than 1.8 billion euros on Monday for preventing rivals such as Spotify from telling users about cheaper offers.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['apple'],
        date: '2024-03-04',
        amount: 1800000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Publicité en ligne : Google condamné à 220 millions d’euros d’amende en France',
    language: 'fr',
    published: '2021-06-07',
    title: 'Publicité en ligne : Google condamné à 220 millions d’euros d’amende en France',
    text: 'L’Autorité de la concurrence a sanctionné le groupe pour avoir favorisé ses propres technologies. Google n’a pas contesté les faits et s’est engagé à modifier ses pratiques.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2021-06-07',
        amount: 220000000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'Japan’s watchdog looks into app stores',
    language: 'en',
    published: '2021-11-10',
    title: 'Japan’s watchdog looks into app stores',
    text: 'The Japan Fair Trade Commission will investigate whether Apple and Google abuse their dominance in smartphone operating systems.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'announced',
        jurisdiction: 'JP',
        targets: ['apple', 'google'],
        date: '2021-11-10'
      }
    ]
  },
  {
    name: 'South Korea fines Google $177m for blocking customised Android',
    language: 'en',
    published: '2021-09-14',
    title: 'South Korea fines Google $177m for blocking customised Android',
    text: 'The Korea Fair Trade Commission imposed a 207.4 billion won penalty on Google on Tuesday.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'KR',
        targets: ['google'],
        date: '2021-09-14',
        amount: 207400000000,
        currency: 'KRW'
      }
    ]
  },
  {
    name: 'Google écope d’une nouvelle amende en Inde',
    language: 'fr',
    published: '2022-10-21',
    title: 'Google écope d’une nouvelle amende en Inde',
    text: 'La Commission indienne de la concurrence (CCI) a infligé jeudi à Google une amende de 13,4 milliards de roupies, soit 162 millions de dollars.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IN',
        targets: ['google'],
        date: '2022-10-20',
        amount: 13400000000,
        currency: 'INR'
      }
    ]
  },
  {
    name: 'Google fined €2.4bn by EU over shopping results',
    language: 'en',
    published: '2017-06-27',
    title: 'Google fined €2.4bn by EU over shopping results',
    text: 'The European Commission has fined Google 2.42 billion euros for promoting its own shopping comparison service. The tech giant has 90 days to stop or face further penalties of up to 5% of daily turnover.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['google'],
        date: '2017-06-27',
        amount: 2420000000,
        currency: 'EUR'
      },
      { type: 'order', status: 'done', jurisdiction: 'EU', targets: ['google'], date: '2017-06-27' }
    ]
  },
  {
    name: 'Uber condamné à 400 000 euros',
    language: 'fr',
    published: '2018-11-15',
    title: 'Uber condamné à 400 000 euros',
    text: 'La CNIL a prononcé une sanction de 400 000 euros à l’encontre d’Uber pour avoir insuffisamment protégé les données de ses clients.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['uber'],
        date: '2018-11-15',
        amount: 400000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'US sues Amazon in landmark antitrust case',
    language: 'en',
    published: '2023-09-26',
    title: 'US sues Amazon in landmark antitrust case',
    text: 'The Federal Trade Commission and 17 states filed a lawsuit against Amazon on Tuesday, accusing the company of illegally maintaining a monopoly.',
    actions: [
      { type: 'lawsuit', status: 'done', jurisdiction: 'US', targets: ['amazon'], date: '2023-09-26' }
    ]
  },
  {
    name: 'Les Etats-Unis attaquent Apple en justice',
    language: 'fr',
    published: '2024-03-22',
    title: 'Les Etats-Unis attaquent Apple en justice',
    text: 'Le ministère américain de la justice et seize Etats ont engagé jeudi des poursuites contre Apple, accusé d’entretenir un monopole sur les smartphones.',
    actions: [{ type: 'lawsuit', status: 'done', jurisdiction: 'US', targets: ['apple'], date: '2024-03-21' }]
  },
  {
    name: 'Google is a monopolist, judge rules',
    language: 'en',
    published: '2024-08-06',
    title: 'Google is a monopolist, judge rules',
    text: 'A federal judge in Washington ruled on Monday that Google broke antitrust law to protect its search business. The Justice Department had sued the company in October 2020.',
    actions: [{ type: 'lawsuit', status: 'done', jurisdiction: 'US', targets: ['google'], date: '2020-10' }]
  },
  {
    name: 'Bruxelles enquête sur X',
    language: 'fr',
    published: '2024-01-17',
    title: 'Bruxelles enquête sur X',
    text: 'La Commission européenne a ouvert le 18 décembre une procédure formelle contre X, le réseau social d’Elon Musk, soupçonné de manquements au règlement sur les services numériques.',
    actions: [
      { type: 'investigation_opened', status: 'done', jurisdiction: 'EU', targets: ['x'], date: '2023-12-18' }
    ]
  },
  {
    name: 'EU opens formal proceedings against TikTok',
    language: 'en',
    published: '2024-02-19',
    title: 'EU opens formal proceedings against TikTok',
    text: 'The European Commission opened a formal investigation into TikTok on Monday over suspected breaches of the Digital Services Act.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['tiktok'],
        date: '2024-02-19'
      }
    ]
  },
  {
    name: 'TikTok : Bruxelles lance une enquête après l’élection roumaine',
    language: 'fr',
    published: '2024-12-17',
    title: 'TikTok : Bruxelles lance une enquête après l’élection roumaine',
    text: 'La Commission européenne a annoncé ce mardi ouvrir une enquête visant la plateforme chinoise, soupçonnée de n’avoir pas limité les risques d’ingérence.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['tiktok'],
        date: '2024-12-17'
      }
    ]
  },
  {
    name: 'Trump ordonne à ByteDance de céder TikTok',
    language: 'fr',
    published: '2020-08-15',
    title: 'Trump ordonne à ByteDance de céder TikTok',
    text: 'Le président américain a signé vendredi un décret obligeant le groupe chinois ByteDance à vendre ses activités américaines de TikTok sous 90 jours.',
    actions: [
      {
        type: 'restructuring_order',
        status: 'done',
        jurisdiction: 'US',
        targets: ['bytedance'],
        date: '2020-08-14'
      }
    ]
  },
  {
    name: 'China passes major data protection law',
    language: 'en',
    published: '2021-08-20',
    title: 'China passes major data protection law',
    text: 'China’s National People’s Congress on Friday passed the Personal Information Protection Law, which takes effect on Nov. 1.',
    actions: [{ type: 'law_enacted', status: 'done', jurisdiction: 'CN', targets: [], date: '2021-08-20' }]
  },
  {
    name: 'China fines Didi $1.2bn',
    language: 'en',
    published: '2022-07-21',
    title: 'China fines Didi $1.2bn',
    text: 'The Cyberspace Administration of China said on Thursday it fined Didi Global 8.026 billion yuan for violating data security laws. Two executives, including chairman Cheng Wei, were fined 1 million yuan each.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['didi'],
        date: '2022-07-21',
        amount: 8026000000,
        currency: 'CNY'
      }
    ]
  },
  {
    name: 'Zuckerberg faces Congress',
    language: 'en',
    published: '2018-04-11',
    title: 'Zuckerberg faces Congress',
    text: 'Facebook’s chief executive Mark Zuckerberg testified before senators on Tuesday about Cambridge Analytica.',
    actions: [
      { type: 'hearing', status: 'done', jurisdiction: 'US', targets: ['facebook'], date: '2018-04-10' }
    ]
  },
  {
    name: 'Le Royaume-Uni inflige 500 000 livres d’amende à Facebook',
    language: 'fr',
    published: '2018-10-25',
    title: 'Le Royaume-Uni inflige 500 000 livres d’amende à Facebook',
    text: 'L’Information Commissioner’s Office a infligé jeudi à Facebook l’amende maximale prévue par la loi, 500 000 livres, dans le scandale Cambridge Analytica.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'GB',
        targets: ['facebook'],
        date: '2018-10-25',
        amount: 500000,
        currency: 'GBP'
      }
    ]
  },
  {
    name: 'Google et le droit à l’oubli',
    language: 'fr',
    published: '2014-06-12',
    title: 'Google et le droit à l’oubli',
    text: 'La Cour de justice de l’Union européenne a obligé en mai Google à retirer certains résultats de recherche à la demande des internautes.',
    actions: [{ type: 'order', status: 'done', jurisdiction: 'EU', targets: ['google'], date: '2014-05' }]
  },
  {
    name: 'Europe charges Google with abusing dominance',
    language: 'en',
    published: '2015-04-15',
    title: 'Europe charges Google with abusing dominance',
    text: 'The European Commission on Wednesday accused Google of cheating competitors and opened a formal inquiry into Android.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['google'],
        date: '2015-04-15'
      },
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['android'],
        date: '2015-04-15'
      }
    ]
  },
  {
    name: 'UK regulator clears Amazon deal',
    language: 'en',
    published: '2018-05-17',
    title: 'UK regulator clears Amazon deal',
    text: 'The CMA cleared the deal after finding no competition concerns. No remedies were required from Amazon.',
    actions: []
  },
  {
    name: 'L’Autorité de la concurrence n’interdit pas la mesure d’Apple',
    language: 'fr',
    published: '2021-03-17',
    title: 'L’Autorité de la concurrence n’interdit pas la mesure d’Apple',
    text: 'Saisie par des acteurs de la publicité, l’Autorité de la concurrence a refusé mercredi de suspendre le dispositif d’Apple mais poursuit l’instruction.',
    actions: []
  },
  {
    name: 'Meta menace de quitter l’Europe',
    language: 'fr',
    published: '2022-02-08',
    title: 'Meta menace de quitter l’Europe',
    text: 'Le groupe évoque l’hypothèse de fermer Facebook et Instagram si aucun accord n’est trouvé sur les transferts de données. Le titre a perdu 20 %.',
    actions: []
  },
  {
    name: 'Amazon workers walk out',
    language: 'en',
    published: '2023-06-01',
    title: 'Amazon workers walk out',
    text: 'Hundreds of employees left the office in Seattle. The company said it had cut 27,000 jobs and fined suppliers who shipped late.',
    actions: []
  },
  {
    name: 'Twitter permanently suspends Trump',
    language: 'en',
    published: '2021-01-09',
    title: 'Twitter permanently suspends Trump',
    text: 'Twitter said it banned the president’s account because of the risk of further incitement. Google and Apple removed Parler from their stores.',
    actions: []
  },
  {
    name: 'Microsoft’s Activision deal blocked in UK',
    language: 'en',
    published: '2023-04-26',
    title: 'Microsoft’s Activision deal blocked in UK',
    text: 'The UK’s Competition and Markets Authority blocked Microsoft’s $68.7bn purchase of Activision Blizzard on Wednesday over cloud gaming concerns.',
    actions: [{ type: 'ban', status: 'done', jurisdiction: 'GB', targets: ['microsoft'], date: '2023-04-26' }]
  },
  {
    name: 'Intel obtient l’annulation de son amende',
    language: 'fr',
    published: '2022-01-26',
    title: 'Intel obtient l’annulation de son amende',
    text: 'Le Tribunal de l’UE a annulé l’amende de 1,06 milliard d’euros infligée en 2009 au fabricant américain.',
    actions: []
  },
  {
    name: 'Australia sues Microsoft over Copilot pricing',
    language: 'en',
    published: '2026-02-10',
    title: 'Australia sues Microsoft over Copilot pricing',
    text: 'The Australian Competition and Consumer Commission sued Microsoft in the Federal Court on Tuesday, alleging it misled 2.7 million customers.',
    actions: [
      { type: 'lawsuit', status: 'done', jurisdiction: 'AU', targets: ['microsoft'], date: '2026-02-10' }
    ]
  },
  {
    name: 'Clearview AI jugé illégal au Canada',
    language: 'fr',
    published: '2021-02-03',
    title: 'Clearview AI jugé illégal au Canada',
    text: 'Le commissaire à la protection de la vie privée du Canada a demandé mercredi à Clearview AI de supprimer les photos de Canadiens.',
    actions: [
      { type: 'order', status: 'done', jurisdiction: 'CA', targets: ['clearview-ai'], date: '2021-02-03' }
    ]
  },
  {
    name: 'Epic Games to pay $520m over Fortnite privacy',
    language: 'en',
    published: '2022-12-19',
    title: 'Epic Games to pay $520m over Fortnite privacy',
    text: 'The maker of Fortnite agreed on Monday to pay $520 million to resolve FTC charges.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'US',
        targets: ['epic-games'],
        date: '2022-12-19',
        amount: 520000000,
        currency: 'USD'
      }
    ]
  }
];
