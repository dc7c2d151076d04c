import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { itReads } from './first-actions.ts';

/** Type, targets, date and sum of each action, in the order of the text. */
function told(language: 'fr' | 'en', text: string, published?: string): string[] {
  return actionsIn(language, text, published ? { published } : {}).map(({ type, targets, date, amount }) =>
    [type, targets.join('+') || '-', date.date ?? '-', amount ?? '-'].join(' ')
  );
}

describe('what looks like an action and is none', () => {
  itReads([
    ['en', null, 'A panel of the CMA recommended in July that Microsoft be looked at under its new regime.'],
    ['en', null, 'The FTC’s staff recommended that Meta be fined $5m over the leak.'],
    [
      'fr',
      null,
      'Airbnb avait perdu devant la justice européenne, qui a jugé la règle conforme au droit de l’Union.'
    ],
    ['fr', 'ban', 'Uber a perdu lundi le droit de transporter des passagers à Rome, a décidé le tribunal.'],
    ['en', null, 'Two choices, pay more or quit, were hidden, the ACCC alleges in a case against Microsoft.'],
    ['en', 'fine', 'Google settled its case with the FTC for $30m.'],
    ['en', null, 'The DPC has announced its decision following an inquiry into TikTok Technology Limited.'],
    ['en', 'restriction', 'Ireland’s regulator limited the data that WhatsApp may share.'],
    ['fr', 'restriction', 'La Haye élargit encore le contrôle des exportations d’ASML.'],
    ['fr', 'investigation_opened', 'La Commission européenne élargit son enquête sur Google.'],
    ['en', 'summons', 'The FTC sent Snap a request for information for failing to protect children.']
  ]);

  it.each([
    [
      'fr',
      'La CNIL a condamné Apple à 8 millions d’euros, estimant que son outil impose aux éditeurs une double demande.',
      'fine apple - 8000000'
    ],
    [
      'fr',
      'La CNIL a condamné Google à 8 millions d’euros, jugeant que le bandeau contraint les internautes à accepter.',
      'fine google - 8000000'
    ],
    [
      'en',
      'The KFTC fined Google €8 million, finding that its store forced developers to use its billing.',
      'fine google - 8000000'
    ],
    ['en', 'The court ruled that the CNIL had ordered Google to delete the data.', 'order google - -'],
    [
      'fr',
      'Le tribunal a jugé que la CNIL avait ordonné à Google de supprimer les données.',
      'order google - -'
    ]
  ] as const)('is conduct that somebody judges (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });

  it('was asked before the fine for not answering it', () => {
    const text =
      'Ofcom has issued a fine of €20,000 to 4chan for failing to respond to two information requests.';
    expect(told('en', text)).toEqual(['fine 4chan - 20000']);
  });
});

describe('who is only likened to a company', () => {
  it.each([
    [
      'fr',
      'Les députés sud-coréens ont interrogé le patron de Coupang, l’« Amazon coréen ».',
      'hearing coupang - -'
    ],
    [
      'fr',
      'Le régulateur coréen a infligé 2 millions d’euros à l’« Amazon coréen » Coupang.',
      'fine coupang - 2000000'
    ],
    ['en', 'Korea’s regulator fined Coupang, the “Korean Amazon”, €2 million.', 'fine coupang - 2000000'],
    ['en', 'India’s CCI fined Ola, the Uber of India, €2 million.', 'fine ola - 2000000'],
    [
      'en',
      'The ACCC sued on Monday, accusing Microsoft of misleading subscribers to LinkedIn.',
      'lawsuit microsoft - -'
    ]
  ] as const)('is not that company (%s): « %s »', (language, text, action) => {
    expect(told(language, text)).toEqual([action]);
  });
});

describe('when something was done', () => {
  it.each([
    [
      'fr',
      'Le parquet de Paris a ouvert une enquête visant Kick pour fraude, a-t-il indiqué mardi 28 janvier 2025.',
      '2025-01-28'
    ],
    [
      'fr',
      'Le parquet de Paris a ouvert une enquête visant Kick, a-t-il fait savoir le 26 août 2025.',
      '2025-08-26'
    ],
    [
      'fr',
      'Le 4 juillet 2021, quatre jours après son entrée en Bourse, Pékin avait interdit Didi.',
      '2021-07-04'
    ],
    ['en', 'On 4 July 2021, four days after its listing in New York, Beijing banned Didi.', '2021-07-04'],
    [
      'fr',
      'Au lendemain de l’amende de 150 millions d’euros prononcée par la CNIL contre Shein, le titre a plongé.',
      '2025-09-03'
    ],
    [
      'en',
      'A day after the €150 million fine imposed by the CNIL on Shein, its lawyers went to court.',
      '2025-09-03'
    ],
    ['en', 'The CNIL fined Shein on Tuesday, using a power lawmakers gave it in 2023.', '2025-09-02']
  ] as const)('(%s) « %s »: %s', (language, text, date) => {
    const published = text.includes('Shein') ? '2025-09-04' : undefined;
    expect(actionsIn(language, text, published ? { published } : {}).map((one) => one.date.date)).toEqual([
      date
    ]);
  });

  it('is not told by a feast that nobody dates, nor by the sentence before', () => {
    const text =
      'Italy’s Garante was the first to ban ChatGPT, in March 2023. That case ended before Christmas with a €15 million fine for OpenAI.';
    expect(told('en', text)).toEqual(['ban chatgpt 2023-03 -', 'fine openai - 15000000']);
  });
});

describe('what is told in a few words', () => {
  itReads([
    ['en', 'ban', 'Italy’s Garante was also the first in the West to halt ChatGPT, in March 2023.'],
    ['fr', 'ban', 'La CNIL a été la première en Europe à suspendre ChatGPT, en mars 2023.'],
    ['en', null, 'Google was the first to ban Huawei from its store.'],
    [
      'fr',
      'law_enacted',
      'En France, une première loi sur le sujet, promulguée en juillet 2023, n’est jamais entrée en vigueur.'
    ],
    ['fr', 'law_enacted', 'En Espagne, ce texte, promulgué en mai 2021, présume salariés les coursiers.'],
    ['en', 'law_enacted', 'Australia’s Parliament passed the Online Safety Amendment in November 2024.'],
    ['en', 'order', 'The Irish DPC’s decision includes an order requiring TikTok to delete the data.'],
    [
      'en',
      'restriction',
      'From April more machines will need a licence to leave the country, the Dutch trade minister said.'
    ]
  ]);

  it.each([
    'La CNIL a sanctionné les fabricants Google et Apple ainsi que les distributeurs Fnac Darty et Amazon.',
    'La CNIL a sanctionné Google, Apple, Fnac Darty, ainsi qu’Amazon.'
  ])('lists all of them: « %s »', (text) => {
    expect(told('fr', text)[0]?.split(' ')[1]?.split('+').sort()).toEqual([
      'amazon',
      'apple',
      'fnac-darty',
      'google'
    ]);
  });

  it('« ainsi que l’avait demandé » lists nobody', () => {
    expect(told('fr', 'La CNIL a sanctionné Google, ainsi que l’avait demandé Meta.')).toEqual([
      'fine google - -'
    ]);
  });
});

describe('who acts, and whether twice', () => {
  it.each([
    [
      'en',
      'Chinese regulators summoned Meituan and JD.com and told them to compete fairly.',
      ['summons meituan+jd-com - -']
    ],
    [
      'fr',
      'Le régulateur chinois a convoqué Meituan et lui a demandé de cesser ses rabais.',
      ['summons meituan - -']
    ],
    [
      'en',
      'China’s central bank summoned Tencent and ordered it to delete the data.',
      ['summons tencent - -', 'order tencent - -']
    ],
    [
      'en',
      'The Irish DPC has fined TikTok. The decision orders TikTok to delete the data.',
      ['fine tiktok - -', 'order tiktok - -']
    ],
    [
      'en',
      'The Irish DPC has fined TikTok. The decision includes an order requiring TikTok to delete the data.',
      ['fine tiktok - -', 'order tiktok - -']
    ],
    [
      'fr',
      'La CNIL a sanctionné Google. La décision impose à Google d’effacer les données.',
      ['fine google - -', 'order google - -']
    ],
    [
      'fr',
      'La CNIL a sanctionné Google. La décision comporte une injonction obligeant Google à effacer les données.',
      ['fine google - -', 'order google - -']
    ],
    [
      'fr',
      'Le conseil d’administration de Renault a tranché. La décision impose à Renault de fermer une usine.',
      []
    ],
    [
      'fr',
      'Bruxelles reproche à Apple des abus en dehors de l’App Store, et lui enjoint de lever ces obstacles.',
      ['order apple - -']
    ],
    ['en', 'Spain’s consumer ministry ordered Airbnb listings taken down.', ['order airbnb - -']],
    ['en', 'A Brazilian judge ordered the X platform taken offline.', ['ban x - -']]
  ] as const)('(%s) « %s »', (language, text, actions) => {
    expect(told(language, text)).toEqual(actions);
  });

  it.each([
    [
      'en',
      'Korea’s Fair Trade Commission fined Kakao Mobility. In 2023 it was ordered to pay 25 billion won, a decision now before the Seoul High Court.',
      'kr-kftc'
    ],
    [
      'fr',
      'La CNIL a sanctionné Google en 2023 de 5 millions d’euros, une décision désormais devant le Conseil d’État.',
      'fr-cnil'
    ]
  ] as const)(
    'a court before which a decision now is has not taken it (%s): « %s »',
    (language, text, authority) => {
      expect(actionsIn(language, text).at(-1)?.authorities).toEqual([authority]);
    }
  );
});
