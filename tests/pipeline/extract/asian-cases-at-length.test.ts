import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

/** Status, targets, sum and currency of each fine. */
function sums(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(({ status, targets, amount, currency }) =>
    [status, targets.join('+'), amount ?? '-', currency ?? '-'].join(' ')
  );
}

describe('who reviews a fine', () => {
  it.each([
    [
      'en',
      'South Korea’s antitrust agency fined Coupang on Thursday. Kakao was fined 15 billion won in 2023, a decision that the Supreme Court upheld.',
      ['fine kr-kftc coupang -', 'fine kr-kftc kakao 15000000000']
    ],
    [
      'en',
      'The Korea Fair Trade Commission fined Coupang on Thursday. Kakao was fined 15 billion won in 2023, a penalty later confirmed by the Seoul High Court.',
      ['fine kr-kftc coupang -', 'fine kr-kftc kakao 15000000000']
    ],
    [
      'fr',
      'La Commission indienne de la concurrence a sanctionné Flipkart jeudi. Apple avait écopé en 2023 d’une amende de 900 millions de roupies, réduite ensuite par la Cour suprême.',
      ['fine in-cci flipkart -', 'fine in-cci apple 900000000']
    ]
  ] as const)('did not impose it (%s: %s)', (language, text, told) => {
    expect(actionLines(language, text)).toEqual(told);
  });

  it('acts where nobody else can have', () => {
    expect(actionLines('en', 'Kakao was fined 15 billion won by the Seoul High Court on Thursday.')).toEqual([
      expect.stringContaining('kakao 15000000000')
    ]);
  });
});

describe('both of two', () => {
  it('are no company that a sentence on another case names in between', () => {
    expect(
      actionLines(
        'en',
        'The Personal Information Protection Commission of South Korea fined Temu 1 billion won and Shein 2 billion won. In 2022 the commission fined Kakao 6 billion won. The regulator also ordered both firms to obtain consent.'
      )
    ).toContain('order kr-pipc temu+shein -');
  });

  it('« ce dernier » is the one named last', () => {
    expect(
      actionLines(
        'fr',
        'L’ACCC reproche à Google ses accords avec Telstra et Optus. Ce dernier a été condamné en mars à 100 millions de dollars.'
      )
    ).toContain('fine au-accc optus 100000000');
  });
});

describe('sums of several', () => {
  it.each([
    [
      'en',
      'The Reserve Bank of India has imposed penalties on HSBC, Yes Bank and Axis Bank. HSBC was penalised Rs 2 crore, Yes Bank Rs 1 crore and Axis Bank Rs 3 crore.',
      ['done hsbc 20000000 INR', 'done yes-bank 10000000 INR', 'done axis-bank 30000000 INR']
    ],
    [
      'fr',
      'La Commission coréenne des communications envisage d’infliger une amende de 30 milliards de wons à Naver et de 20 milliards de wons à Kakao.',
      ['threatened naver 30000000000 KRW', 'threatened kakao 20000000000 KRW']
    ]
  ] as const)('are each its own (%s: %s)', (language, text, told) => {
    expect(sums(language, text).sort()).toEqual([...told].sort());
  });

  it.each([
    [
      'en',
      'The JFTC fined four insurers 2 billion yen for rigging tenders, including Sompo and Tokio Marine.',
      'fine jp-jftc sompo+tokio-marine 2000000000'
    ],
    [
      'fr',
      'Le régulateur chinois a convoqué quatre constructeurs pour leur guerre des prix, dont BYD et Geely.',
      'summons cn-authorities byd+geely -'
    ]
  ] as const)('are of those whom the end of the sentence names (%s: %s)', (language, text, told) => {
    expect(actionLines(language, text)).toEqual([told]);
  });

  it.each([
    [
      'en',
      'Singapore’s watchdog fined Grab S$6 million. In the Philippines, the antitrust agency fined Uber 16 million pesos.',
      ['done grab 6000000 SGD', 'done uber 16000000 PHP']
    ],
    [
      'fr',
      'Au Pakistan, l’autorité de la concurrence a infligé 40 millions de roupies à Unilever.',
      ['done unilever 40000000 PKR']
    ]
  ] as const)('are in the money of the country told (%s: %s)', (language, text, told) => {
    expect(sums(language, text)).toEqual(told);
  });
});

describe('background of a case', () => {
  it('an inquiry that somebody has not helped is none that is opened', () => {
    expect(
      actionLines(
        'en',
        'Australia’s eSafety commissioner fined X for failing to cooperate with a probe into abuse.'
      )
    ).toEqual(['fine au-esafety x -']);
  });

  it('“the commissioner” is the one named before', () => {
    expect(
      actionLines(
        'en',
        'Australia’s eSafety Commissioner has fined Telegram. In April the commissioner had ordered the platform to take down videos.'
      )
    ).toContain('order au-esafety telegram -');
  });

  it('a settlement over a case is that of who agreed to it', () => {
    expect(
      actionLines(
        'en',
        'Meta agreed to a A$50 million settlement with the Australian privacy watchdog over Cambridge Analytica.'
      )
    ).toEqual(['fine au-oaic meta 50000000']);
  });

  it('what its app is told is told to a company', () => {
    expect(
      actionLines(
        'en',
        'The Cyberspace Administration of China opened a review of Didi. Its app was told to stop registering new users.'
      )
    ).toContain('order cn-cac didi -');
  });

  it('the ministry of industry of China is no planning commission', () => {
    expect(actionLines('fr', 'En Chine, le ministère de l’industrie a convoqué Tesla lundi.')).toEqual([
      'summons cn-miit tesla -'
    ]);
  });
});

/** Type, targets and day of each action. */
function days(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(({ type, targets, date }) =>
    [type, targets.join('+'), date.date ?? '-'].join(' ')
  );
}

describe('the day of another sentence', () => {
  it('is not that of what another country has done', () => {
    expect(
      days(
        'fr',
        'La Malaisie a bloqué Grok en janvier. L’accès a été rétabli le 23 janvier. À Singapour, Meta a été sommé de lutter contre les arnaques.'
      )
    ).toContain('order meta -');
  });

  it('is not that of an inquiry that is only under way', () => {
    expect(
      days(
        'en',
        'The Korean privacy commission fined SK Telecom in January. KT and Naver are also under investigation over leaks.'
      )
    ).toContain('investigation_opened kt-corporation+naver -');
  });
});

describe('somebody without a name', () => {
  it.each([
    [
      'en',
      'Dubai’s VARA fined OKX in May. The UAE Central Bank fined an unnamed exchange house 200 million dirhams.',
      ['fine ae-vara okx -', 'fine ae-cbuae - 200000000']
    ],
    [
      'en',
      'The FCA fined Barclays in May. In June it fined an unnamed broker £2 million.',
      ['fine gb-fca barclays -', 'fine gb-fca - 2000000']
    ]
  ] as const)('pays a sum of its own (%s: %s)', (language, text, told) => {
    expect(actionLines(language, text)).toEqual(told);
  });
});

describe('whom a clause names behind another', () => {
  it.each([
    [
      'en',
      'The Cyberspace Administration of China has told ByteDance and Alibaba to stop testing and ordering Nvidia’s new chip.',
      ['order cn-cac bytedance+alibaba -']
    ],
    [
      'en',
      'China’s commerce ministry opened an anti-dumping probe into American analog chips, and added TechInsights to its unreliable entity list.',
      ['investigation_opened cn-mofcom - -', 'restriction cn-mofcom techinsights -']
    ],
    [
      'en',
      'The MAS fined nine lenders S$27 million over a money-laundering case, with UOB’s branch paying S$5.6 million, the most.',
      ['fine sg-mas - 27000000', 'fine sg-mas uob 5600000']
    ],
    [
      'en',
      'Apple removed WhatsApp and Threads from its app store in April 2024 on the orders of the Cyberspace Administration of China.',
      ['ban cn-cac whatsapp+threads -']
    ],
    [
      'en',
      'The Central Consumer Protection Authority issued notices to Ola and Uber over different prices.',
      ['order in-ccpa ola+uber -']
    ],
    [
      'en',
      'Ant Group’s listing was halted on Thursday by the Shanghai bourse.',
      ['ipo_suspended cn-sse ant-group -']
    ],
    [
      'fr',
      'Au Pakistan, le régulateur des télécoms a suspendu TikTok à quatre reprises.',
      ['ban pk-pta tiktok -']
    ]
  ] as const)('is struck or not by what stands before it (%s: %s)', (language, text, told) => {
    expect([...actionLines(language, text)].sort()).toEqual([...told].sort());
  });

  it.each([
    [
      'fr',
      'Le régulateur chinois du marché a bloqué Kakao, la Commission japonaise de la concurrence a perquisitionné les bureaux de Rakuten.',
      ['ban cn-samr kakao -', 'investigation_opened jp-jftc rakuten -']
    ],
    [
      'fr',
      'La Commission indienne de la concurrence a convoqué Ola mercredi. Le groupe est le rival de Grab, auquel l’agence indonésienne de la concurrence a infligé une amende en mars.',
      ['fine id-kppu grab -', 'summons in-cci ola -']
    ],
    [
      'en',
      'The FTC sued Uber, a rival of Lyft, which the ACCC fined in March.',
      ['fine au-accc lyft -', 'lawsuit us-ftc uber -']
    ],
    [
      'fr',
      'La décision de la Commission japonaise de la concurrence de sanctionner Google est une première.',
      ['fine jp-jftc google -']
    ]
  ] as const)('is told of who acts there (%s: %s)', (language, text, told) => {
    expect([...actionLines(language, text)].sort()).toEqual([...told].sort());
  });

  it('is threatened to be shut', () => {
    expect(
      actionsIn('en', 'Vietnam threatened to shut Facebook.').map(
        ({ type, status, targets }) => `${type} ${status} ${targets.join()}`
      )
    ).toEqual(['ban threatened facebook']);
  });
});
