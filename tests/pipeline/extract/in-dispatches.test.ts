import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type authorities targets amount » of each action. */
function told(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, authorities, targets, amount }) =>
    [type, authorities.join('+'), targets.join('+'), amount ?? '-'].join(' ')
  );
}

type Case = ['fr' | 'en', string, string[]];

describe('the codes of shares that agencies print behind a name', () => {
  it.each<Case>([
    [
      'en',
      'The European Commission fined Intel INTC.O 5 million euros and ordered Qualcomm QCOM.O to pay 2 million euros.',
      ['fine eu-commission intel 5000000', 'fine eu-commission qualcomm 2000000']
    ],
    [
      'en',
      'Ofcom acted on Monday. Among others, Chubu Electric Power 9502.T was fined £5 million by the regulator.',
      ['fine gb-ofcom chubu-electric 5000000']
    ],
    ['en', 'Apple AAPL.O and Target (NYSE: TGT) were fined by the FTC.', ['fine us-ftc apple+target -']]
  ])('end no sentence and show a company (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('who acts', () => {
  it.each<Case>([
    ['en', 'France’s anti-trust authority fined Engie €5 million.', ['fine fr-adlc engie 5000000']],
    ['en', 'Korea’s antitrust agency fined Google.', ['fine kr-kftc google -']],
    [
      'en',
      'The head of the Fair Trade Commission (FTC) defended its fine of 140 billion won on Coupang. The watchdog is also investigating Temu.',
      ['fine kr-kftc coupang 140000000000', 'investigation_opened kr-kftc temu -']
    ],
    [
      'en',
      'The European Court of Justice ruled on Tuesday that Apple must pay Ireland €13 billion in back taxes.',
      ['fine eu-cjeu apple 13000000000']
    ],
    ['en', 'A federal judge ordered Samsung to delete the data.', ['order us-courts samsung -']],
    ['fr', 'Un juge fédéral a ordonné à TikTok de supprimer les données.', ['order us-courts tiktok -']],
    ['en', 'German federal prosecutors fined Bosch €90 million.', ['fine de-prosecutors bosch 90000000']],
    [
      'en',
      'The FTC and 46 state attorneys general, led by New York attorney general Letitia James, sued Snap.',
      ['lawsuit us-ftc+us-state-attorneys-general snap -']
    ],
    [
      'en',
      'An appeals court revived a lawsuit against Uber filed by the FTC in 2021.',
      ['lawsuit us-ftc uber -']
    ]
  ])('is known by its role and its country (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('whom it strikes', () => {
  it.each<Case>([
    ['en', 'The FTC filed suit on Monday to block Adobe’s Figma buy.', ['lawsuit us-ftc adobe -']],
    [
      'fr',
      'Le juge a condamné Airbnb à 3 millions d’euros d’amende. Il oblige la ville de Nice à verser 3 000 euros à Abritel.',
      ['fine fr-courts airbnb 3000000']
    ],
    [
      'fr',
      'La Commission européenne a ouvert des enquêtes contre Alphabet (Google), Apple et Meta (Facebook et Instagram).',
      ['investigation_opened eu-commission alphabet+apple+meta -']
    ],
    [
      'en',
      'Sainsbury’s and Asda have been criticised. The CMA has required the supermarkets to change their contracts.',
      ['order gb-cma sainsburys+asda -']
    ],
    [
      'en',
      'UBS and Nomura broke the rules. The FCA fined the investment banks £5 million.',
      ['fine gb-fca ubs+nomura 5000000']
    ],
    [
      'fr',
      'Sanofi et Novartis se sont entendus. L’Autorité de la concurrence a condamné les laboratoires à 5 millions d’euros d’amende.',
      ['fine fr-adlc sanofi+novartis 5000000']
    ]
  ])('is told by words for them or beside their brands (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'en',
      'UBS and Nomura broke the rules. The FCA fined the other banks £5 million.',
      ['fine gb-fca  5000000']
    ],
    ['en', 'The FCA has long warned that the company stops retailers selling cheaper.', []]
  ])('is nobody of those before where the words mean others (%s): %s', (language, text, expected) => {
    expect(told(language, text).filter((one) => one.startsWith('fine'))).toEqual(expected);
  });
});

describe('a suit', () => {
  it.each<Case>([
    [
      'en',
      'Coupang expressed regret over the KFTC’s decision, saying it plans to lodge an administrative suit against the measure.',
      []
    ],
    [
      'en',
      'The KFTC launched the investigation into Coupang after LG lodged a complaint against the platform.',
      ['investigation_opened kr-kftc coupang -']
    ],
    [
      'en',
      'The FTC is taking action against Uber, charging that the company misled drivers.',
      ['lawsuit us-ftc uber -']
    ]
  ])('is an authority’s, and against a company (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

it('takes no law that was broken for one that is proposed', () => {
  expect(told('en', 'Google broke legislation that was introduced to protect users, the CNIL said.')).toEqual(
    []
  );
  expect(told('en', 'The British government introduced legislation that would ban TikTok.')).toHaveLength(1);
});

describe('measures in the words of agencies', () => {
  it.each<Case>([
    ['en', 'Ofcom told J.B. Hunt on Monday to stop selling the device.', ['order gb-ofcom j-b-hunt -']],
    [
      'fr',
      'Mark Zuckerberg, patron de Facebook, a répondu aux députés américains.',
      ['hearing us-congress facebook -']
    ],
    [
      'en',
      'The Garante imposed a temporary limitation on the processing of users’ data by DeepSeek.',
      ['restriction it-garante deepseek -']
    ],
    [
      'en',
      'Transport for London told Bolt that it will not be issued with a private hire licence.',
      ['ban gb-tfl bolt -']
    ],
    ['en', 'A US judge granted Epic an injunction against Apple.', ['order us-courts apple -']],
    [
      'en',
      'Chinese regulators stopped Ant’s $37 billion debut last month.',
      ['ipo_suspended cn-authorities ant-group -']
    ],
    [
      'en',
      'China disclosed an anti-monopoly probe into Alibaba Group last week.',
      ['investigation_opened cn-authorities alibaba -']
    ],
    [
      'en',
      'The CCI told its investigative arm to look into Google’s practices.',
      ['investigation_opened in-cci google -']
    ],
    [
      'fr',
      'La Commission européenne a chargé ses services d’enquêter sur Google.',
      ['investigation_opened eu-commission google -']
    ],
    [
      'en',
      'Deposits of Xiaomi have been ordered seized by India’s Enforcement Directorate.',
      ['order in-ed xiaomi -']
    ],
    ['en', 'The government wanted AT&T to sell its channel before it would agree.', []]
  ])('are read (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('a sum that a company owes', () => {
  it.each<Case>([
    [
      'fr',
      'La Chine a infligé une amende de 7,1 milliards de yuans à Ant Group.',
      ['fine cn-authorities ant-group 7100000000']
    ],
    [
      'fr',
      'Sonatel devra verser au Trésor 13 milliards 959 millions de francs CFA, a dit l’ARTP.',
      ['fine sn-artp sonatel 13959000000']
    ],
    [
      'fr',
      'Le rachat de la MGM par Amazon, pour 8,45 milliards d’euros, attendait l’accord des autorités.',
      []
    ],
    [
      'fr',
      'Bruxelles a donné son accord au rachat par Amazon de 41 % de la MGM, pour 8,45 milliards d’euros.',
      []
    ],
    [
      'en',
      'Ofcom fined RT £200,000. The channel was also ordered to air a summary of the decision.',
      ['fine gb-ofcom rt 200000', 'order gb-ofcom rt -']
    ],
    ['fr', 'Bruxelles renonce aux 997 millions d’euros qu’un juge a dispensé Qualcomm de payer.', []],
    [
      'en',
      'Ofcom fined Vodafone £5 million. The court rejected its appeal, and the company must pay the regulator’s legal costs.',
      ['fine gb-ofcom vodafone 5000000']
    ],
    [
      'fr',
      'Le tribunal a condamné Abritel à une amende de 5 000 euros par annonce, soit un total de 3,05 millions d’euros, au profit de la Ville de Lyon.',
      ['fine fr-courts abritel 3050000']
    ],
    ['fr', 'Le tribunal condamne Airbnb à verser 2 millions d’euros au profit de l’hôtelier.', []],
    [
      'en',
      'ACMA fined Telstra A$10,000 per breach, for a total of A$3 million.',
      ['fine au-acma telstra 3000000']
    ],
    ['en', 'The JFTC fined TDK ¥1,076 million.', ['fine jp-jftc tdk 1076000000']],
    ['fr', 'La JFTC a infligé à TDK une amende de 1,076 million d’euros.', ['fine jp-jftc tdk 1076000']],
    [
      'fr',
      'L’Autorité de la concurrence a sanctionné deux opérateurs. Orange devra 4 millions d’euros et SFR 2 millions.',
      ['fine fr-adlc orange 4000000', 'fine fr-adlc sfr 2000000']
    ],
    ['fr', 'L’Arcep suit Orange, qui doit 20 milliards d’euros à ses créanciers.', []]
  ])('is its fine where an authority fines (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe('what is done to a company', () => {
  it.each<Case>([
    ['en', 'Huawei was placed on the US Entity List in 2019.', ['restriction us-authorities huawei -']],
    [
      'en',
      'Subsidiaries of Inspur were added to a US trade blacklist.',
      ['restriction us-authorities inspur -']
    ],
    [
      'en',
      'Meta is the subject of an investigation by the Irish DPC.',
      ['investigation_opened ie-dpc meta -']
    ],
    [
      'fr',
      'Un raid surprise a été effectué chez Orange par les agents de l’Autorité de la concurrence.',
      ['investigation_opened fr-adlc orange -']
    ]
  ])('is read whoever does it (%s): %s', (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
