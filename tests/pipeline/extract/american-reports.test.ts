import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

type Case = ['fr' | 'en', string, string[]];

const itTells = (cases: readonly Case[]) => {
  it.each(cases)('%s: %s', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
};

describe('who acts', () => {
  describe('is not the agency named before where the text says another one', () => {
    itTells([
      [
        'en',
        'The FTC fined Chegg $7 million. Another agency fined Zillow last year over similar conduct.',
        ['fine us-ftc chegg 7000000', 'fine us-authorities zillow -']
      ],
      [
        'fr',
        'La CNIL a infligé 50 millions d’euros d’amende à Vinted en janvier. Une autre autorité a sanctionné Zalando, à hauteur de 35 millions d’euros.',
        ['fine fr-cnil vinted 50000000', 'fine fr-authorities zalando 35000000']
      ],
      [
        'en',
        'The FTC fined Chegg $7 million. The agency fined Zillow last year over similar conduct.',
        ['fine us-ftc chegg 7000000', 'fine us-ftc zillow -']
      ]
    ]);
  });

  describe('is a city, and not the agency of the whole country that the text names beside', () => {
    itTells([
      [
        'en',
        'The FTC fined Lyft in 2023. Seattle fined Uber Eats $3 million in 2024.',
        ['fine us-ftc lyft -', 'fine us-authorities uber-eats 3000000']
      ]
    ]);
  });

  describe('is America where somebody is put on the Entity List', () => {
    itTells([
      [
        'en',
        'Huawei, which was placed on the Entity List in 2019, makes its own chips.',
        ['restriction us-authorities huawei -']
      ],
      [
        'en',
        'Beijing put Skydio on its Unreliable Entity List in October.',
        ['restriction cn-authorities skydio -']
      ]
    ]);
  });

  describe('is each of the states that follow', () => {
    itTells([
      [
        'en',
        'Louisiana sued Roblox in August. Texas and Kentucky followed.',
        [
          'lawsuit us-louisiana-ag roblox -',
          'lawsuit us-texas-ag roblox -',
          'lawsuit us-kentucky-ag roblox -'
        ]
      ]
    ]);
  });

  describe('is a judge who sits in an administration, no law, and orders what the chain has to do', () => {
    itTells([
      [
        'en',
        'An administrative law judge ruled that Starbucks had unlawfully fired seven workers and ordered the chain to reinstate them.',
        ['order us-courts starbucks -']
      ]
    ]);
  });
});

describe('who acts, told in passing,', () => {
  describe('is the Commission by itself, whatever the letters of an agency behind stand for', () => {
    itTells([
      [
        'fr',
        'Depuis que la Commission lui a infligé 4,3 milliards d’euros, Google a perdu en appel. La CNIL l’a condamné à 325 millions d’euros.',
        ['fine eu-commission google 4300000000', 'fine fr-cnil google 325000000']
      ]
    ]);
  });

  describe('is the Commission where the sentence before speaks of Europe', () => {
    itTells([
      [
        'en',
        'Europe has not dared to go that far. It fined Google €2.95 billion in September.',
        ['fine eu-commission google 2950000000']
      ]
    ]);
  });

  describe('is no judge of the Union, and one with two surnames', () => {
    itTells([
      [
        'en',
        'Judge Yvonne Gonzalez Rogers barred Apple from charging a commission. Days earlier, the European Commission had fined the group €500 million.',
        ['order us-authorities apple -', 'fine eu-commission apple 500000000']
      ]
    ]);
  });

  describe('is nobody who can only sue where a crime is admitted', () => {
    itTells([
      [
        'en',
        'March: the CFTC sues Kraken. June: the SEC follows with its own suit. November: Kraken pleads guilty and pays $1.3 billion.',
        ['lawsuit us-cftc kraken -', 'lawsuit us-sec kraken -', 'fine us-authorities kraken 1300000000']
      ]
    ]);
  });

  describe('is a department of a state, and not the one of that name that the text goes on about', () => {
    itTells([
      [
        'en',
        'California’s governor spoke about Tesla. The state’s motor vehicles department ordered the carmaker to drop the word. In 2023 the Justice Department subpoenaed the firm.',
        ['order us-authorities tesla -', 'summons us-doj tesla -']
      ]
    ]);
  });
});

describe('whom it strikes', () => {
  describe('is nobody for whose debts the accounts of another are frozen', () => {
    itTells([
      [
        'en',
        'Starlink faces hurdles. In Brazil, a judge froze its accounts to collect fines owed by X.',
        ['fine br-courts x -']
      ]
    ]);
  });

  describe('is the owner by name, and not what is owned', () => {
    itTells([
      ['en', 'The owner of X, Elon Musk, was fined $5 million by the SEC.', []],
      ['fr', 'Le propriétaire de X, Elon Musk, a été condamné à une amende de 5 millions de dollars.', []],
      [
        'en',
        'The owner of TikTok, ByteDance, was fined $5 million by the FTC.',
        ['fine us-ftc bytedance 5000000']
      ]
    ]);
  });

  describe('is a company that is only called somebody’s developer', () => {
    itTells([
      [
        'en',
        'The FTC fined Fortnite’s developer $245 million over its games for children.',
        ['fine us-ftc epic-games 245000000']
      ]
    ]);
  });

  describe('is each whose chiefs a committee heard', () => {
    itTells([
      [
        'en',
        'The Senate Judiciary Committee heard the chiefs of TikTok, Snap and Meta on Wednesday.',
        ['hearing us-senate tiktok+snap+meta -']
      ]
    ]);
  });
});

describe('who acts beside others', () => {
  describe('is cities that sue together', () => {
    itTells([
      ['en', 'Seattle and Chicago sued Uber Eats over its fees.', ['lawsuit us-authorities uber-eats -']]
    ]);
  });

  describe('is the department of a state by its French name', () => {
    itTells([
      [
        'fr',
        'Le département des services financiers de l’État de New York a infligé une amende de 26,5 millions de dollars à Paxos. Robinhood avait payé 30 millions en 2022.',
        ['fine us-nydfs paxos 26500000', 'fine us-nydfs robinhood 30000000']
      ]
    ]);
  });

  describe('is nobody who was only there to help, wherever that is told', () => {
    itTells([
      [
        'fr',
        'Les bureaux de Kraken ont été fouillés par la police financière italienne, assistée d’agents de la Consob.',
        ['investigation_opened it-authorities kraken -']
      ]
    ]);
  });

  describe('is an attorney general who is paid', () => {
    itTells([
      [
        'en',
        'Healthline paid $1.55 million to California’s attorney general in May, and Sling TV $530,000 in June.',
        ['fine us-california-ag healthline 1550000', 'fine us-california-ag sling-tv 530000']
      ]
    ]);
  });
});

describe('what is told', () => {
  describe('is no ban of a judge who blocks what somebody else has decided', () => {
    itTells([
      [
        'en',
        'The Pentagon told contractors to stop using Anthropic’s models. A judge in San Francisco blocked the move in March.',
        ['order us-defense anthropic -']
      ],
      ['en', 'A judge in San Francisco blocked Anthropic’s models in March.', ['ban us-courts anthropic -']]
    ]);
  });

  describe('is nothing where a ruling that requires payment is no more', () => {
    itTells([
      [
        'en',
        'An order requiring Zillow to pay $38 million was thrown out on Friday by a US appeals court.',
        []
      ],
      [
        'en',
        'An order requiring Zillow to pay $38 million was upheld on Friday by a US appeals court.',
        ['fine us-courts zillow 38000000']
      ]
    ]);
  });

  describe('is an inquiry where prosecutors open criminal proceedings', () => {
    itTells([
      [
        'en',
        'Milan prosecutors opened criminal proceedings against Airbnb over unpaid taxes.',
        ['investigation_opened it-prosecutors airbnb -']
      ],
      ['en', 'The FCA opened criminal proceedings against NatWest.', ['lawsuit gb-fca natwest -']]
    ]);
  });

  describe('is what a state has sued for where that is to be faced, and no order of who refuses to dismiss it', () => {
    itTells([
      [
        'en',
        'Snap must face a lawsuit filed by Florida over its effect on children, a judge ruled.',
        ['lawsuit us-florida-ag snap -']
      ],
      ['en', 'A federal judge rejected Snap’s bid to dismiss a lawsuit by the FTC.', []]
    ]);
  });

  describe('is a fine where a suit is settled for a sum', () => {
    itTells([
      [
        'en',
        'The FTC sued Chegg, which agreed to settle for $7.5 million.',
        ['fine us-ftc chegg 7500000', 'lawsuit us-ftc chegg -']
      ]
    ]);
  });
});
