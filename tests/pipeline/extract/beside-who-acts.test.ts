import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

const COMPLAINED = [
  [
    'en',
    'The CMA, after a complaint from Epic Games, ordered Apple to open its app store.',
    'order gb-cma apple -'
  ],
  [
    'en',
    'The DPC, in its second decision against TikTok, fined the app €530 million.',
    'fine ie-dpc tiktok 530000000'
  ],
  [
    'fr',
    'La CNIL, à la suite d’une plainte de l’association Noyb, a infligé à Google une amende de 10 millions d’euros.',
    'fine fr-cnil google 10000000'
  ]
] as const;

const ASIDES = [
  ['en', 'Apple, sued by the FTC, has banned Fortnite.', 'lawsuit us-ftc apple -'],
  [
    'en',
    'Apple, which was fined by the European Commission in March, blocked Epic’s account.',
    'fine eu-commission apple -'
  ],
  [
    'fr',
    'Apple, condamné par la Commission européenne, a bloqué Fortnite sur l’iPhone.',
    'fine eu-commission apple -'
  ],
  ['en', 'China, which was criticised by the EU, banned Micron.', 'ban cn-authorities micron -']
] as const;

describe('whoever stands between commas behind a subject', () => {
  it.each(COMPLAINED)('does not act for an authority (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each(ASIDES)('does not do what a company or a country does (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('verbs of comment', () => {
  it.each([
    ['en', 'Brussels slams Apple with €1.8 billion fine.', 'fine eu-commission apple 1800000000'],
    ['en', 'The FTC slammed Amazon with a $2.5 billion fine.', 'fine us-ftc amazon 2500000000'],
    [
      'en',
      'The European Commission defended the 500 million euro fine imposed on Apple.',
      'fine eu-commission apple 500000000'
    ],
    [
      'fr',
      'La Commission européenne défend l’amende de 500 millions d’euros infligée à Apple.',
      'fine eu-commission apple 500000000'
    ],
    [
      'fr',
      'Donald Trump a dénoncé l’amende de 2,95 milliards d’euros infligée à Google par la Commission européenne.',
      'fine eu-commission google 2950000000'
    ],
    [
      'fr',
      'L’Arcom a critiqué TikTok et l’a mis en demeure de retirer les contenus.',
      'order fr-arcom tiktok -'
    ]
  ] as const)('also stand where somebody acts (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('offices without a name', () => {
  const IN_SPAIN = 'Uber is in trouble again in Spain.';
  it.each([
    'The mayor',
    'The ombudsman',
    'The labour inspectorate',
    'The taxman',
    'The junta',
    'The registrar',
    'The town hall',
    'The commerce department',
    'The regional government',
    'The business secretary'
  ])('act: %s', (who) => {
    expect(actionLines('en', `${IN_SPAIN} ${who} fined the company 100,000 euros on Monday.`)).toHaveLength(
      1
    );
  });

  it.each([
    'Le maire',
    'Le médiateur',
    'La junte',
    'Le préposé fédéral',
    'Le conseil fédéral',
    'Le conseil supérieur',
    'La direction du travail',
    'L’inspectrice du travail',
    'Le bourgmestre',
    'La surintendance'
  ])('act: %s', (who) => {
    expect(actionLines('fr', `${who} a infligé une amende de 100.000 euros à Uber.`)).toHaveLength(1);
  });

  it.each([
    ['fr', 'Le maire de Lyon a porté plainte contre Uber.'],
    ['en', 'The Premier League fined Chelsea £10 million.'],
    ['en', 'The head office ordered Uber to pay.']
  ] as const)('are not these (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The Bundeskartellamt took action on Thursday. The office ordered Amazon to stop its price controls.',
      'order de-bundeskartellamt amazon -'
    ],
    [
      'fr',
      'La Cour de cassation a tranché. Les juges ont ordonné à Uber de requalifier le contrat.',
      'order fr-cassation uber -'
    ],
    [
      'en',
      'Meta was fined 91 million euros by its lead privacy regulator in the EU, Ireland’s Data Protection Commission.',
      'fine ie-dpc meta 91000000'
    ]
  ] as const)('are those named beside (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });
});

describe('states and those who order', () => {
  it.each([
    ['en', 'Forty-one attorneys general sued Meta.', 'lawsuit us-state-attorneys-general meta -'],
    [
      'en',
      'Texas and nine other states sued Google.',
      'lawsuit us-texas-ag+us-state-attorneys-general google -'
    ],
    [
      'fr',
      'Le Texas et neuf autres États ont poursuivi Google.',
      'lawsuit us-texas-ag+us-state-attorneys-general google -'
    ],
    [
      'en',
      'Brazilian Supreme Court Justice Alexandre de Moraes ordered Telegram blocked nationwide.',
      'ban br-stf telegram -'
    ],
    [
      'en',
      'Boeing to pay $2.5 billion to settle US criminal charge over 737 MAX.',
      'fine us-authorities boeing 2500000000'
    ],
    [
      'en',
      'Deutsche Bank agreed to pay $125 million to end US bribery and fraud cases.',
      'fine us-authorities deutsche-bank 125000000'
    ]
  ] as const)('act (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'French and German prosecutors have opened an investigation into Binance.'],
    ['fr', 'Les parquets français et allemand ont ouvert une enquête sur Binance.']
  ] as const)('act in each of two countries (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toHaveLength(2);
  });

  it.each([
    ['en', 'Apple agreed to pay $95 million to settle a Siri privacy lawsuit in California.'],
    ['en', 'Google agreed to pay $30 million to settle a children’s privacy lawsuit in California.']
  ] as const)('do not where a private suit was brought (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
