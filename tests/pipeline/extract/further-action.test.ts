import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const read = (language: 'fr' | 'en', text: string, title?: string): string[] =>
  actionsIn(language, text, title === undefined ? {} : { title }).map(({ type, targets }) =>
    [type, ...targets].join(' ')
  );

describe('a second verb with a pronoun for whom it strikes', () => {
  it.each([
    [
      'La Cnil a infligé 5 millions d’euros à Criteo et l’a contrainte à purger ses fichiers.',
      ['fine criteo', 'order criteo']
    ],
    [
      'L’AFM a sanctionné Booking et l’avait ensuite astreinte à publier ses tarifs.',
      ['fine booking-com', 'order booking-com']
    ],
    [
      'L’autorité italienne a ouvert une enquête sur Temu et l’a mise en demeure de retirer ses jouets.',
      ['investigation_opened temu', 'order temu']
    ],
    [
      'L’autorité a infligé 4 millions à Uber et l’a priée de revoir ses contrats.',
      ['fine uber', 'order uber']
    ],
    [
      'La SAMR ordonnait à Tencent de renoncer à ses exclusivités et lui infligeait 500 000 yuans.',
      ['fine tencent', 'order tencent']
    ]
  ])('« %s »', (text, actions) => {
    expect(read('fr', text).sort()).toEqual(actions);
  });

  it('is told of whom the pronoun means, whoever is named behind', () => {
    expect(
      read(
        'fr',
        'Le régulateur indien lui a imposé une amende de 2 milliards de roupies pour les conditions de WhatsApp et lui a interdit, pour cinq ans, d’en transmettre les données.',
        'Meta puni'
      ).sort()
    ).toEqual(['ban meta', 'fine meta']);
    expect(read('fr', 'Bruxelles a condamné Illumina et l’a forcée à se séparer de Grail.')).toContain(
      'restructuring_order illumina'
    );
  });

  it('is no wish that goes on', () => {
    const wish = 'L’association demande que la Cnil agisse contre Criteo et lui inflige 5 millions d’euros.';
    expect(read('fr', wish)).toEqual([]);
  });
});

describe('fines once more', () => {
  const fines = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text, { published: '2025-06-01' }).map(({ authorities, targets, amount, date }) =>
      [...authorities, ...targets, amount, date.date].join(' ')
    );

  it.each([
    [
      'fr',
      'Le 20 octobre 2022, la Cnil réclamait 13 millions d’euros à Google ; cinq jours plus tard, elle remettait cela avec 9 millions.',
      ['fr-cnil google 13000000 2022-10-20', 'fr-cnil google 9000000 2022-10-25']
    ],
    [
      'fr',
      'La DPC irlandaise avait déjà réclamé 345 millions d’euros à TikTok en septembre 2023. Le 2 mai 2025, elle a récidivé : 530 millions.',
      ['ie-dpc tiktok 345000000 2023-09', 'ie-dpc tiktok 530000000 2025-05-02']
    ],
    [
      'en',
      'Ireland’s DPC fined TikTok €345m in September 2023. It struck again in May 2024: €530m, this time over transfers.',
      ['ie-dpc tiktok 345000000 2023-09', 'ie-dpc tiktok 530000000 2024-05']
    ],
    [
      'fr',
      'Le 4 mars 2024, la Commission européenne condamnait Apple à plus de 1,8 milliard d’euros. Treize mois après, Bruxelles a ajouté 500 millions, et 200 millions à la charge de Meta.',
      [
        'eu-commission apple 1800000000 2024-03-04',
        'eu-commission apple 500000000 2025-04',
        'eu-commission meta 200000000 2025-04'
      ]
    ],
    [
      'fr',
      'Criteo a été condamné par la Cnil à 40 millions d’euros en juin 2023, et Voodoo, l’éditeur de jeux mobiles, avait payé 3 millions en fin d’année 2022.',
      ['fr-cnil criteo 40000000 2023-06', 'fr-cnil voodoo 3000000 2022']
    ]
  ] as const)('%s: « %s »', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });

  it('by a country that follows, of the same sum where it says so', () => {
    expect(
      fines(
        'fr',
        'En octobre 2022, la Cnil a infligé 20 millions d’euros à Clearview. Rome l’avait précédée en mars de la même année avec une somme identique, Athènes a suivi en juillet.'
      )
    ).toEqual([
      'fr-cnil clearview-ai 20000000 2022-10',
      'it-garante clearview-ai 20000000 2022-03',
      'gr-hdpa clearview-ai 20000000 2022-07'
    ]);
    expect(fines('en', 'The CNIL fined Clearview €20m in March 2022. Greece followed in July.')).toEqual([
      'fr-cnil clearview-ai 20000000 2022-03',
      'gr-hdpa clearview-ai  2022-07'
    ]);
  });

  it('not where a company sells more', () => {
    expect(
      fines('en', 'Ireland’s DPC fined TikTok €345m in 2023. It added 5 million users in May 2024.')
    ).toHaveLength(1);
  });
});

describe('who did the same', () => {
  it.each([
    ['La Corée du Sud fit de même en février.', 'KR'],
    ['L’Australie lui emboîta le pas en février.', 'AU'],
    ['Taïwan en fit autant en février.', 'TW']
  ])('« %s »', (text, jurisdiction) => {
    expect(
      actionsIn('fr', `L’Italie a bloqué DeepSeek en janvier 2025. ${text}`).map((one) => one.jurisdiction)
    ).toEqual(['IT', jurisdiction]);
  });
});

describe('what is to be done by a month', () => {
  it('is not when it was told', () => {
    const [order] = actionsIn('en', 'The regulator told Meta to stop the transfers by October.', {
      published: '2023-05-27'
    });
    expect(order?.date.date).not.toBe('2022-10');
  });
});

describe('a further action of the same or the next sentence', () => {
  it.each([
    [
      'The CNIL ruled that the company had breached the law and ordered it to stop collecting faces.',
      'Criteo before the CNIL',
      'order criteo'
    ],
    [
      'The Irish regulator fined it last week. Meta must pay €1.2 billion and, by October, stop sending data abroad.',
      'Meta',
      'order meta'
    ],
    [
      'In May the Commerce Department revoked licences that had allowed Intel and Qualcomm to supply it.',
      'Huawei',
      'ban intel qualcomm'
    ],
    [
      'The Kenyan government suspended Worldcoin. Police later searched its warehouse.',
      undefined,
      'investigation_opened worldcoin'
    ],
    [
      'In December the FTC accused Gravy Analytics of tracking people, and imposed an order that forbids it to sell such records.',
      undefined,
      'ban gravy-analytics'
    ],
    [
      'The Pentagon put DJI on a list in 2022. The Treasury barred Americans a year earlier from buying its shares.',
      'DJI',
      'ban dji'
    ],
    [
      'The listing of Ant Group drew crowds. Shanghai’s exchange suspended the $37 billion offering.',
      'Ant Group',
      'ban ant-group'
    ],
    [
      'South Korea’s privacy watchdog had fined it 1.37 billion won. Arkansas and Nebraska are suing.',
      'What Temu knows',
      'lawsuit temu'
    ],
    [
      'The FTC banned X-Mode from selling location data. It reached a similar settlement with InMarket nine days later.',
      undefined,
      'ban inmarket'
    ]
  ])('“%s”', (text, title, action) => {
    expect(read('en', text, title)).toContain(action);
  });

  it.each([
    [
      'L’autorité italienne avait bloqué à titre provisoire le robot d’OpenAI, une décision alors inédite.',
      undefined,
      'ban openai'
    ],
    [
      'Le groupe est entré à la Bourse de New York. Deux jours après, l’enquête de cybersécurité était lancée.',
      'Didi, l’entreprise effacée',
      'investigation_opened didi'
    ],
    [
      'La FTC a interdit à X-Mode de vendre ces données. Neuf jours plus tard, elle a conclu un accord semblable avec InMarket.',
      undefined,
      'ban inmarket'
    ],
    [
      'La Cnil a tranché : Criteo devra payer 40 millions d’euros et, d’ici à octobre, cesser de collecter ces données.',
      undefined,
      'order criteo'
    ]
  ])('« %s »', (text, title, action) => {
    expect(read('fr', text, title)).toContain(action);
  });

  it('part of a total has a day of its own', () => {
    const fines = actionsIn(
      'en',
      'Spanish inspectors have handed Glovo penalties of €205 million in total, €79 million of them in September 2022 alone.'
    );
    expect(fines.map(({ amount, date }) => `${amount} ${date.date}`)).toContain('79000000 2022-09');
  });

  it('those fined together are all named', () => {
    expect(read('en', 'Singapore’s commission fined Grab and Uber a combined $13 million.')).toEqual([
      'fine grab uber'
    ]);
  });
});

describe('no action', () => {
  it.each([
    ['ByteDance is valued at $268 billion. It has shelved a listing in Hong Kong more than once.', []],
    ['Yardi has not been sued by any government, though tenants have taken it to court.', []],
    ['The regulator has merely published a draft of guidance, and its counsel wants limits.', []],
    ['Lawmakers in Seoul have tabled seven bills to make Netflix pay, and none has passed.', []],
    [
      'The Malaysian authorities proposed a fine on Grab in 2019, but a court has since set the proposal aside.',
      []
    ],
    [
      'The tax office served Zomato with a demand of Rs 803 crore over unpaid tax on delivery charges.',
      ['fine zomato']
    ],
    ['America cut Huawei off from advanced chips, but with SMIC’s help it makes its own.', ['ban huawei']]
  ])('“%s”', (text, actions) => {
    expect(read('en', text).filter((one) => !/^policy/.test(one))).toEqual(actions);
  });
});

describe('told in one breath', () => {
  it.each([
    [
      'Australia’s regulator fined Optus A$10m and has since barred it from signing up new customers.',
      ['fine optus', 'restriction optus']
    ],
    [
      'The AGCM fined Shein €1m, and it opened a second inquiry into the company’s green claims.',
      ['fine shein', 'investigation_opened shein']
    ],
    ['The CMA fined Meta £50m and made it sell Giphy.', ['fine meta', 'restructuring_order meta']],
    [
      'Canberra ordered Optus to refund customers and imposed a A$100m penalty.',
      ['fine optus', 'order optus']
    ],
    [
      'Japan’s regulator raided Amazon’s offices in November, and did the same to Microsoft in February.',
      ['investigation_opened amazon', 'investigation_opened microsoft']
    ],
    [
      'Apple was fined in France, sued in America and raided in Spain.',
      ['fine apple', 'investigation_opened apple', 'lawsuit apple']
    ],
    [
      'The ACCC took Coles to court. Woolworths got the same treatment.',
      ['lawsuit coles', 'lawsuit woolworths']
    ]
  ])('“%s”', (text, actions) => {
    expect(read('en', text).sort()).toEqual(actions);
  });

  it.each([
    [
      'La Cnil a condamné Google à 150 millions d’euros et lui laisse trois mois pour se mettre en conformité.',
      ['fine google', 'order google']
    ],
    [
      'Pékin a puni Alibaba de 18 milliards de yuans d’amende, et contraint Ant Group à se restructurer.',
      ['fine alibaba', 'restructuring_order ant-group']
    ],
    [
      'L’Espagne a condamné Booking à 413 millions d’euros et interdit ses clauses de parité.',
      ['ban booking-com', 'fine booking-com']
    ],
    [
      'L’Espagne a infligé 64 millions d’euros à Airbnb, et l’avait sommée en mai de retirer 65 000 annonces.',
      ['fine airbnb', 'order airbnb']
    ],
    ['L’Arcep a mis Orange à l’amende.', ['fine orange']]
  ])('« %s »', (text, actions) => {
    expect(read('fr', text).sort()).toEqual(actions);
  });

  it('where each of several things happened', () => {
    const told = actionsIn('en', 'Apple was fined in France, sued in America and raided in Spain.');
    expect(told.map(({ type, jurisdiction }) => `${type} ${jurisdiction}`).sort()).toEqual([
      'fine FR',
      'investigation_opened ES',
      'lawsuit US'
    ]);
  });

  it.each([
    ['en', 'The FCA fined Barclays £40m; a year later it was back with a £72m penalty.', [40e6, 72e6]],
    ['en', 'India fined Google $162m in October 2022 and, days later, another $113m.', [162e6, 113e6]],
    [
      'fr',
      'La Cnil avait infligé 50 millions d’euros à Google ; elle a remis ça avec 150 millions.',
      [50e6, 150e6]
    ]
  ] as const)('%s: a sum of its own: « %s »', (language, text, sums) => {
    expect(actionsIn(language, text).map(({ amount }) => amount)).toEqual(sums);
  });

  it.each([
    [
      'L’Italie a infligé 1,13 milliard d’euros à Amazon en 2021. La Pologne a suivi deux ans plus tard.',
      'PL'
    ],
    ['L’ANACOM a exclu Huawei des réseaux portugais. Stockholm l’avait fait dès 2020.', 'SE']
  ])('a country that did it, too: « %s »', (text, jurisdiction) => {
    expect(actionsIn('fr', text).map((one) => one.jurisdiction)).toContain(jurisdiction);
  });
});

describe('a month behind « puis »', () => {
  it('is the next one of that name', () => {
    const [, fine] = actionsIn(
      'fr',
      'L’Italie a condamné Amazon à 5 millions d’euros en novembre 2022. Puis, en mars, elle a infligé 2 millions d’euros à Apple.'
    );
    expect(fine?.date.date).toBe('2023-03');
  });
});
