import type { Passage } from './passage.ts';

/** Short French passages, written for these tests, and every action that a careful reader finds in them. */
export const FRENCH: Passage[] = [
  {
    name: 'a regulator named by acronym fines a company',
    published: '2022-01-06',
    text: 'La CNIL a infligé mercredi 5 janvier une amende de 150 millions d’euros à Google pour des boutons de refus trop bien cachés.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        authorities: ['fr-cnil'],
        targets: ['google'],
        date: '2022-01-05',
        amount: 150e6,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'the target stands between verb and fine, the conversion in brackets',
    published: '2021-09-15',
    text: 'Le 14 septembre, la KFTC inflige à Google une sanction de 207 milliards de wons (150 millions d’euros) : le moteur de recherche bridait les versions rivales d’Android.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'KR',
        authorities: ['kr-kftc'],
        targets: ['google'],
        date: '2021-09-14',
        amount: 207e9,
        currency: 'KRW'
      }
    ]
  },
  {
    name: 'a passive list with descriptions between the names',
    published: '2021-12-02',
    text: 'Une dizaine de plates-formes, dont Alibaba, le livreur Meituan et le numéro un du jeu vidéo Tencent, ont été condamnées le 20 novembre à une amende de 500 000 yuans chacune par l’administration chinoise des marchés.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['alibaba', 'meituan', 'tencent'],
        date: '2021-11-20',
        amount: 500000,
        currency: 'CNY'
      }
    ]
  },
  {
    name: 'a headline and its lead are one action, dated by the lead',
    published: '2023-05-22',
    title: 'Meta écope d’une amende record de 1,2 milliard d’euros en Irlande',
    text: 'La DPC, le régulateur irlandais des données, a sanctionné lundi 22 mai la maison mère de Facebook pour ses transferts vers les États-Unis.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IE',
        authorities: ['ie-dpc'],
        targets: ['meta'],
        date: '2023-05-22',
        amount: 1.2e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'a possible fine is none',
    published: '2021-02-10',
    text: 'Si les soupçons se confirment, Amazon risque une amende pouvant atteindre 10 % de son chiffre d’affaires mondial.',
    actions: []
  },
  {
    name: 'a maximum penalty is no fine',
    published: '2021-02-10',
    text: 'Le règlement prévoit des amendes allant jusqu’à 20 millions d’euros. Google ne fait l’objet d’aucune amende à ce stade.',
    actions: []
  },
  {
    name: 'no sanction was imposed',
    published: '2022-03-02',
    text: 'Après deux ans d’instruction, l’Autorité de la concurrence n’a finalement pas sanctionné Apple et la procédure a été close.',
    actions: []
  },
  {
    name: 'campaigners who call for a ban are no authority',
    published: '2022-03-02',
    text: 'Plusieurs associations réclament l’interdiction de TikTok dans les écoles et appellent à sanctionner Snapchat.',
    actions: []
  },
  {
    name: 'the passive without agent takes the jurisdiction of the clipping',
    published: '2020-07-01',
    title: 'TikTok banni en Inde',
    text: 'New Delhi ne veut plus des applications de son voisin. Lundi 29 juin, TikTok et WeChat ont été interdits au nom de la souveraineté du pays.',
    actions: [
      { type: 'ban', status: 'done', jurisdiction: 'IN', targets: ['tiktok', 'wechat'], date: '2020-06-29' }
    ]
  },
  {
    name: 'the application is the one of the sentence before',
    published: '2024-09-02',
    text: 'Le Brésil tient tête à Telegram. Vendredi 30 août, un juge de la Cour suprême brésilienne a ordonné la suspension du réseau social dans tout le pays.',
    actions: [{ type: 'ban', status: 'done', jurisdiction: 'BR', targets: ['telegram'], date: '2024-08-30' }]
  },
  {
    name: 'an investigation announced, the complainant is no target',
    published: '2019-07-18',
    text: 'À la suite d’une plainte de Spotify, Bruxelles a ouvert en juin une enquête formelle contre Apple et sa boutique d’applications.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['apple'],
        date: '2019-06'
      }
    ]
  },
  {
    name: 'the subsidiary in apposition is the target, not its owner',
    published: '2020-12-03',
    text: 'Début novembre, Pékin a bloqué l’entrée en Bourse de la branche de paiement d’Alibaba, Ant Group.',
    actions: [
      { type: 'ipo_suspended', status: 'done', jurisdiction: 'CN', targets: ['ant-group'], date: '2020-11' }
    ]
  },
  {
    name: 'the size of a share sale is no fine',
    published: '2020-10-20',
    text: 'Ant Group compte réunir 30 milliards de dollars sur les places de Hongkong et Shanghaï, sous l’œil des autorités chinoises.',
    actions: []
  },
  {
    name: 'the same day points to the date before',
    published: '2020-12-30',
    text: 'Le 14 décembre, Alibaba a été condamné à payer 500 000 yuans. Le même jour, Tencent a lui aussi été condamné.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['alibaba'],
        date: '2020-12-14',
        amount: 500000,
        currency: 'CNY'
      },
      { type: 'fine', status: 'done', jurisdiction: 'CN', targets: ['tencent'], date: '2020-12-14' }
    ]
  },
  {
    name: 'day under a month named before',
    published: '2022-06-30',
    text: 'En mai, nouveau coup dur : le mardi 24, l’autorité italienne de la concurrence a condamné Amazon à une amende de 2,5 millions d’euros.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IT',
        targets: ['amazon'],
        date: '2022-05-24',
        amount: 2.5e6,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'without a published date a day without year stays unknown',
    published: null,
    text: 'Le 3 mars, la CNIL a mis en demeure Clearview AI de cesser la collecte de visages.',
    actions: [
      {
        type: 'order',
        status: 'done',
        jurisdiction: 'FR',
        authorities: ['fr-cnil'],
        targets: ['clearview-ai'],
        date: null
      }
    ]
  },
  {
    name: 'a draft law is proposed, not enacted',
    published: '2020-12-16',
    text: 'La Commission européenne a présenté mardi un projet de règlement qui interdirait aux grandes plates-formes de favoriser leurs services.',
    actions: [
      {
        type: 'law_proposed',
        status: 'proposed',
        jurisdiction: 'EU',
        authorities: ['eu-commission'],
        targets: [],
        date: '2020-12-15'
      }
    ]
  },
  {
    name: 'a law adopted and a law in force',
    published: '2022-10-20',
    text: 'Le Parlement européen a adopté le 5 juillet le règlement sur les services numériques.',
    actions: [{ type: 'law_enacted', status: 'done', jurisdiction: 'EU', targets: [], date: '2022-07-05' }]
  },
  {
    name: 'summons of several groups',
    published: '2021-09-14',
    text: 'Le ministère chinois de l’industrie a convoqué vendredi Tencent, ByteDance et Alibaba pour leur demander d’ouvrir leurs services les uns aux autres.',
    actions: [
      {
        type: 'summons',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['tencent', 'bytedance', 'alibaba'],
        date: '2021-09-10'
      }
    ]
  },
  {
    name: 'a threat by an authority is kept apart',
    published: '2023-01-20',
    text: 'Thierry Breton menace d’interdire TikTok dans toute l’Union européenne si la plate-forme ne respecte pas les règles.',
    actions: [
      { type: 'ban', status: 'threatened', jurisdiction: 'EU', targets: ['tiktok'], date: '2023-01-20' }
    ]
  },
  {
    name: 'a company that attacks a decision does not act as an authority',
    published: '2019-02-01',
    text: 'Google a déposé un recours contre la décision de la CNIL devant le Conseil d’Etat et Meta poursuit la Commission européenne devant le tribunal de l’Union.',
    actions: []
  },
  {
    name: 'a private lawsuit is no regulatory action',
    published: '2021-05-04',
    text: 'L’éditeur Epic Games a porté plainte contre Apple devant un tribunal californien, et des livreurs ont assigné Deliveroo aux prud’hommes.',
    actions: []
  },
  {
    name: 'prosecution by a state and a coalition',
    published: '2020-12-20',
    text: 'Le 16 décembre, le Texas et neuf autres Etats américains ont engagé des poursuites contre Google pour ses pratiques dans la publicité en ligne.',
    actions: [
      { type: 'lawsuit', status: 'done', jurisdiction: 'US', targets: ['google'], date: '2020-12-16' }
    ]
  },
  {
    name: 'the watchdog by role and an inspection of the year before',
    published: '2021-06-08',
    text: 'Le gendarme français de la concurrence a condamné lundi Google à payer 220 millions d’euros. En 2019, il lui avait déjà infligé une amende de 150 millions d’euros.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2021-06-07',
        amount: 220e6,
        currency: 'EUR'
      },
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2019',
        amount: 150e6,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'a warning to a company',
    published: '2022-11-28',
    text: 'Le commissaire européen au marché intérieur a mis en garde Twitter, mercredi dernier, contre tout relâchement de la modération.',
    actions: [
      { type: 'warning', status: 'done', jurisdiction: 'EU', targets: ['twitter'], date: '2022-11-23' }
    ]
  },
  {
    name: 'an order to restructure',
    published: '2021-04-13',
    text: 'La banque centrale chinoise a exigé lundi d’Ant Group qu’il se transforme en holding financière.',
    actions: [
      {
        type: 'restructuring_order',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['ant-group'],
        date: '2021-04-12'
      }
    ]
  },
  {
    name: 'a restriction on minors',
    published: '2021-09-01',
    text: 'Depuis lundi, Pékin limite à trois heures par semaine le temps de jeu en ligne des mineurs.',
    actions: [{ type: 'restriction', status: 'done', jurisdiction: 'CN', targets: [], date: '2021-08-30' }]
  },
  {
    name: 'a hearing of executives before parliament',
    published: '2020-07-30',
    text: 'Les patrons d’Amazon, d’Apple, de Facebook et de Google ont été auditionnés mercredi 29 juillet par une commission du Congrès américain.',
    actions: [
      {
        type: 'hearing',
        status: 'done',
        jurisdiction: 'US',
        targets: ['amazon', 'apple', 'facebook', 'google'],
        date: '2020-07-29'
      }
    ]
  },
  {
    name: 'quarterly results, a takeover and hiring are no actions',
    published: '2022-02-03',
    text: 'Le groupe a dégagé un bénéfice de 10 milliards de dollars au quatrième trimestre. Microsoft rachète Activision pour 69 milliards de dollars. Amazon recrute 3 000 personnes en France.',
    actions: []
  },
  {
    name: 'an authority that publishes a study does nothing to the companies it names',
    published: '2022-02-03',
    text: 'L’Arcep a publié un rapport sur la qualité des réseaux d’Orange et de Free. La CNIL rappelle que les cookies de Google restent très répandus.',
    actions: []
  },
  {
    name: 'a fine annulled on appeal is none',
    published: '2022-01-27',
    text: 'Le Tribunal de l’Union européenne a annulé mercredi l’amende d’un milliard d’euros infligée à Intel par la Commission.',
    actions: []
  },
  {
    name: 'undertakers of a settlement with the tax office',
    published: '2019-09-13',
    text: 'Google a accepté jeudi de verser près d’un milliard d’euros au fisc français pour solder les poursuites.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['google'],
        date: '2019-09-12',
        amount: 1e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'the platform whose court case concerns labour law',
    published: '2022-04-20',
    text: 'Deliveroo a été condamné mardi par le tribunal correctionnel de Paris à 375 000 euros d’amende pour travail dissimulé.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'FR',
        targets: ['deliveroo'],
        date: '2022-04-19',
        amount: 375000,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'a headline with a colon',
    published: '2021-12-09',
    title: 'Abus de position dominante : amende de 1,13 milliard d’euros pour Amazon en Italie',
    text: 'Le géant du commerce en ligne conteste la décision.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IT',
        targets: ['amazon'],
        date: '2021-12-09',
        amount: 1.13e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'an investigation without result and a question',
    published: '2021-12-09',
    text: 'Faut-il interdire TikTok ? L’enquête ouverte contre Shein pourrait durer. Le ministre n’exclut pas d’interdire Telegram.',
    actions: [{ type: 'investigation_opened', status: 'done', targets: ['shein'], date: null }]
  },
  {
    name: 'years of the offence are not the date of the fine',
    published: '2018-07-19',
    text: 'Mercredi, la Commission européenne a infligé à Google une amende de 4,34 milliards d’euros pour avoir abusé, de 2011 à 2014, de la position d’Android.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'EU',
        authorities: ['eu-commission'],
        targets: ['google'],
        date: '2018-07-18',
        amount: 4.34e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'une mise en demeure dont le verbe entoure la cible',
    published: '2022-03-01',
    text: 'La Cnil met Criteo en demeure de revoir ses cookies.',
    actions: [{ type: 'order', status: 'done', jurisdiction: 'FR', targets: ['criteo'], date: '2022-03-01' }]
  }
];
