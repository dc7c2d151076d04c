import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text).sort()).toEqual([...lines].sort());
  });
};

describe('of several participles with one subject', () => {
  describe('each has its own place and its own agency', () => {
    itTells([
      [
        'en',
        'TikTok was banned in India in 2020, sued by Texas in 2024 and fined by Ireland last May.',
        ['ban in-authorities tiktok -', 'lawsuit us-texas-ag tiktok -', 'fine ie-authorities tiktok -']
      ],
      [
        'en',
        'Temu has had a rough year. It has been sued by Nebraska and Kentucky, expelled from Vietnam, probed in Brussels and, as of Monday, fined in Turkey.',
        [
          'lawsuit us-nebraska-ag+us-kentucky-ag temu -',
          'ban vn-authorities temu -',
          'investigation_opened eu-authorities temu -',
          'fine tr-authorities temu -'
        ]
      ],
      [
        'fr',
        'TikTok a été interdit en Inde en 2020, condamné à 345 millions d’euros en Irlande en 2023 et poursuivi par quatorze États américains en 2024.',
        [
          'ban in-authorities tiktok -',
          'fine ie-authorities tiktok 345000000',
          'lawsuit us-state-attorneys-general tiktok -'
        ]
      ],
      [
        'fr',
        'Shein a été condamné en France, visé par une enquête à Bruxelles et interdit en Indonésie.',
        [
          'fine fr-authorities shein -',
          'investigation_opened eu-authorities shein -',
          'ban id-authorities shein -'
        ]
      ],
      [
        'fr',
        'Amazon avait été perquisitionné à Munich, mis à l’amende au Luxembourg et assigné par la FTC à Seattle.',
        [
          'investigation_opened de-authorities amazon -',
          'fine lu-authorities amazon -',
          'lawsuit us-ftc amazon -'
        ]
      ]
    ]);
  });

  describe('one agency may share what has none of its own', () => {
    itTells([
      [
        'en',
        'It was fined and sued by Texas. Meta appealed.',
        ['fine us-texas-ag meta -', 'lawsuit us-texas-ag meta -']
      ]
    ]);
  });
});

describe('what an aside tells of somebody', () => {
  describe('is done to it, and not what it does behind the aside', () => {
    itTells([
      [
        'en',
        'Uber, which the CMA warned in 2021, has banned drivers without a licence.',
        ['warning gb-cma uber -']
      ],
      [
        'en',
        'RealPage, which the Justice Department accused in August 2024 of helping landlords collude, has sued Berkeley.',
        ['investigation_opened us-doj realpage -']
      ],
      [
        'fr',
        'Google, que la Commission a condamné trois fois, a bloqué des annonceurs.',
        ['fine eu-commission google -']
      ],
      ['en', 'The CMA, which the Treasury funds, has fined Uber £5m.', ['fine gb-cma uber 5000000']]
    ]);
  });
});

describe('a fine without the word', () => {
  describe('is what a thing cost by the hand of an agency', () => {
    itTells([
      [
        'en',
        'A dispute over where drivers’ data are kept cost Uber €290m last year, courtesy of the Dutch privacy regulator.',
        ['fine nl-ap uber 290000000']
      ],
      ['en', 'The strike cost Boeing $5bn, courtesy of its unions, and the FAA is watching.', []]
    ]);
  });

  describe('is what somebody handed to prosecutors, or asked of a company', () => {
    itTells([
      [
        'fr',
        'Binance a changé de patron. La plateforme avait versé 4,3 milliards de dollars aux autorités américaines.',
        ['fine us-authorities binance 4300000000']
      ],
      ['fr', 'Renault a remboursé 5 milliards d’euros à l’État français.', []],
      [
        'fr',
        'Google, à qui l’Autorité de la concurrence avait demandé 500 millions d’euros en 2021, n’a pas commenté.',
        ['fine fr-adlc google 500000000']
      ],
      [
        'fr',
        'La ministre a demandé 500 millions d’euros à TotalEnergies pour aider les stations-service.',
        []
      ],
      [
        'en',
        'Five years ago Australia’s competition regulator got A$20 million out of Meta over a VPN app.',
        ['fine au-accc meta 20000000']
      ]
    ]);
  });

  describe('is none that somebody got out of, or that a court annulled', () => {
    itTells([
      ['en', 'Google got off with a fine of €1.5bn in Brussels.', ['fine eu-authorities google 1500000000']],
      ['en', 'Google got out of a 1.5-billion-euro fine in Brussels.', []],
      [
        'fr',
        'L’amende de 1,49 milliard infligée à Google par Bruxelles a été confirmée par le Tribunal de l’Union européenne.',
        ['fine eu-commission google 1490000000']
      ],
      [
        'fr',
        'L’amende de 1,49 milliard infligée à Google a été annulée par le Tribunal de l’Union européenne.',
        []
      ]
    ]);
  });

  describe('is one that is still felt', () => {
    itTells([
      [
        'fr',
        'Meta n’a jamais digéré l’amende de 1,2 milliard d’euros infligée par la DPC en 2023.',
        ['fine ie-dpc meta 1200000000']
      ],
      ['fr', 'Meta n’a pas payé l’amende de 1,2 milliard d’euros.', []],
      [
        'fr',
        'Une loi a permis à Canberra d’infliger 50 millions de dollars à Google.',
        ['fine au-authorities google 50000000']
      ],
      ['fr', 'La loi permettra à Canberra d’infliger 50 millions de dollars à Google.', []]
    ]);
  });
});

describe('told in passing', () => {
  describe('are caps, deals stopped, listings undone', () => {
    itTells([
      [
        'en',
        'Wells Fargo’s shares jumped 3%. Since 2018 the lender has been living under an asset cap imposed by the Federal Reserve.',
        ['restriction us-fed wells-fargo -']
      ],
      [
        'en',
        'Chinese antitrust officials stopped Tencent from merging Huya and Douyu in 2021.',
        ['ban cn-samr tencent -']
      ],
      [
        'en',
        'Ant Group saw its $37bn flotation scuppered by Chinese regulators in November 2020.',
        ['ipo_suspended cn-authorities ant-group -']
      ]
    ]);
  });

  describe('are companies under an inquiry or a fine that their name does not give away', () => {
    itTells([
      [
        'fr',
        'Meta, déjà sous le coup d’une amende de 200 millions d’euros de la Commission européenne, a annoncé une hausse de son chiffre d’affaires.',
        ['fine eu-commission meta 200000000']
      ],
      [
        'fr',
        'Meta, sous le coup d’une enquête de la Commission européenne depuis mai 2024, a présenté ses lunettes.',
        ['investigation_opened eu-commission meta -']
      ]
    ]);
  });

  describe('is what a list of acts goes on with, and not what a company does', () => {
    itTells([
      [
        'en',
        'China added PVH to its unreliable entity list in January, opened a probe into Google in February and another into DuPont in April.',
        [
          'restriction cn-authorities pvh -',
          'investigation_opened cn-authorities google -',
          'investigation_opened cn-authorities dupont -'
        ]
      ],
      [
        'en',
        'PVH, which China added to its list in January, opened an inquiry into a supplier.',
        ['restriction cn-authorities pvh -']
      ]
    ]);
  });

  describe('is an order behind a month, and nobody else’s', () => {
    itTells([
      [
        'fr',
        'Le Canada, où Meta bloque l’information, a sommé en novembre TikTok de fermer ses bureaux.',
        ['order ca-authorities tiktok -']
      ]
    ]);
  });
});

describe('in briefs', () => {
  describe('a country that stands alone says whose agency follows', () => {
    itTells([
      [
        'fr',
        'En bref. Corée du Sud. Le parquet a perquisitionné le siège de Coupang. — Japon. La JFTC a mis en garde Visa.',
        ['investigation_opened kr-prosecutors coupang -', 'warning jp-jftc visa -']
      ],
      [
        'en',
        'In brief. South Korea. Prosecutors raided Coupang’s headquarters. — Japan. The watchdog warned Visa.',
        ['investigation_opened kr-prosecutors coupang -', 'warning jp-authorities visa -']
      ],
      [
        'en',
        'Kakao has no business in Japan. Prosecutors raided its offices in Seoul.',
        ['investigation_opened kr-prosecutors kakao -']
      ]
    ]);
  });
});
