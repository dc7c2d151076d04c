import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'en' | 'fr';

/** A plain sentence for every place in which whom it strikes can stand. */
const FRAMES: Record<Language, readonly string[]> = {
  en: [
    'The competition authority in Spain fined {} €25 million on Tuesday.',
    '{} was fined €25 million by the Spanish competition authority on Tuesday.',
    'The CNMC said on Tuesday that it had imposed a fine of €25 million on {} for misleading customers.',
    '{} must pay a €25 million fine, the Spanish competition authority ruled on Tuesday.',
    'The CNMC has opened an investigation into {} over its fees.',
    'The FTC sued {} on Tuesday, accusing it of misleading customers.',
    '{} was ordered by the FTC on Tuesday to stop misleading customers.'
  ],
  fr: [
    'La Commission européenne a condamné mardi {} à une amende de 25 millions d’euros.',
    'La CNIL a infligé mardi une amende de 25 millions d’euros à {}.',
    'Mardi, {} a écopé d’une amende de 25 millions d’euros de la part de la CNIL.',
    '{} devra payer une amende de 25 millions d’euros, a annoncé mardi la CNIL.',
    'La Commission européenne a annoncé mardi l’ouverture d’une enquête contre {}.',
    'La CNIL a mis en demeure mardi {} de respecter la loi.',
    'Le ministre de l’Économie a convoqué mardi {}.'
  ]
};

/** What companies are called by, as newspapers do: the ids of who is meant, and phrases for it. */
const PHRASES: Record<Language, readonly (readonly [targets: string, ...phrases: string[]])[]> = {
  en: [
    [
      'meta',
      'Meta',
      'Meta Platforms Inc.',
      'Facebook owner Meta',
      'Facebook parent Meta',
      'Instagram-owner Meta'
    ],
    [
      'meta',
      'Meta, the owner of Facebook,',
      'Meta (formerly Facebook)',
      'the Irish subsidiary of Meta',
      'US tech giant Meta'
    ],
    ['whatsapp', 'Meta’s WhatsApp'],
    ['google', 'Google LLC', 'Alphabet-owned Google', 'Google, a unit of Alphabet,', 'search engine Google'],
    ['youtube', 'Google-owned YouTube', 'Google’s YouTube'],
    [
      'alibaba',
      'Chinese e-commerce giant Alibaba',
      'Alibaba, the Chinese e-commerce giant,',
      'Hangzhou-based Alibaba'
    ],
    [
      'ant-group',
      'Jack Ma’s Ant Group',
      'Alibaba affiliate Ant Group',
      'Ant Group, an affiliate of Alibaba,'
    ],
    ['bytedance', 'TikTok owner ByteDance', 'the owner of TikTok, ByteDance,', 'Beijing-based ByteDance'],
    ['x', 'X', 'Elon Musk’s X', 'X, formerly Twitter,', 'X (formerly Twitter)'],
    ['kpmg', 'auditor KPMG', 'accountancy firm KPMG', 'its former client KPMG'],
    ['vodafone', 'telecoms operator Vodafone', 'broadband provider Vodafone', 'broadband supplier Vodafone'],
    ['uber', 'ride-hailing app Uber', 'Uber Technologies', 'smaller rival Uber'],
    ['itv', 'broadcaster ITV', 'the publisher ITV', 'the investor ITV'],
    ['openai', 'ChatGPT-maker OpenAI', 'AI start-up OpenAI'],
    ['boeing', 'troubled planemaker Boeing', 'aircraft maker Boeing'],
    ['alibaba+meituan+tencent', 'Alibaba, Tencent and Meituan'],
    [
      'barclays+jpmorgan-chase+ubs',
      'three banks, Barclays, UBS and JPMorgan,',
      'three banks - Barclays, UBS and JPMorgan -'
    ]
  ],
  fr: [
    ['meta', 'Meta', 'le géant américain Meta', 'l’américain Meta', 'l’Américain Meta', 'Meta (ex-Facebook)'],
    [
      'meta',
      'la maison mère de Facebook, Meta,',
      'Meta, propriétaire de Facebook,',
      'la filiale irlandaise de Meta'
    ],
    ['google', 'Google, filiale d’Alphabet,', 'la société Google LLC', 'le moteur de recherche Google'],
    [
      'alibaba',
      'le géant chinois du commerce en ligne Alibaba',
      'le chinois Alibaba',
      'le groupe chinois Alibaba'
    ],
    ['ant-group', 'Ant Group, le bras financier d’Alibaba,', 'la filiale financière d’Alibaba, Ant Group,'],
    ['x', 'le réseau social X', 'X (ex-Twitter)', 'X, l’ex-Twitter,', 'le réseau social d’Elon Musk, X,'],
    ['openai', 'OpenAI, l’éditeur de ChatGPT,', 'OpenAI, à l’origine de ChatGPT,', 'la start-up OpenAI'],
    ['sfr', 'l’opérateur télécoms SFR', 'l’opérateur de télécommunications SFR', 'le fournisseur SFR'],
    ['vinci', 'Vinci', 'le géant du BTP Vinci', 'le groupe français Vinci'],
    ['ryanair', 'la compagnie à bas coûts Ryanair', 'la compagnie irlandaise Ryanair'],
    [
      'doctolib',
      'la licorne Doctolib',
      'la plateforme de rendez-vous médicaux Doctolib',
      'l’éditeur Doctolib'
    ],
    ['edf', 'l’énergéticien EDF', 'le champion français de l’électricité, EDF,'],
    ['shein', 'l’enseigne de fast fashion Shein', 'la marque Shein', 'le concurrent Shein'],
    ['alibaba+meituan+tencent', 'Alibaba, Tencent et Meituan'],
    ['apple+google', 'les géants du numérique Apple et Google', 'Apple ainsi que Google'],
    [
      'bnp-paribas+natixis+ubs',
      'trois banques, BNP Paribas, UBS et Natixis,',
      'trois banques (BNP Paribas, UBS et Natixis)'
    ]
  ]
};

const withCapital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** « à le » → « au »; of the comma that closes an apposition and the mark behind it only the mark. */
const spelt = (sentence: string) =>
  sentence
    .replace(/ à le(s?) /gu, (_, several: string) => (several ? ' aux ' : ' au '))
    .replace(/,(?=[.,])/gu, '')
    .replace(/- (?=[.,])/gu, '- ');

const filled = (frame: string, phrase: string) =>
  spelt(frame.replace('{}', frame.startsWith('{}') ? withCapital(phrase) : phrase));

/** In French a list is no subject of a verb in the singular. */
const fits = (frame: string, targets: string) =>
  !targets.includes('+') || !/^(?:\{\}|Mardi, \{\}) (?:a|devra|was)\s/u.test(frame);

describe.each(['en', 'fr'] as const)('a company is struck wherever it stands (%s), called', (language) => {
  it.each(
    PHRASES[language].flatMap(([targets, ...phrases]) => phrases.map((phrase) => [phrase, targets] as const))
  )('%s', (phrase, targets) => {
    const told = FRAMES[language]
      .filter((frame) => fits(frame, targets))
      .map((frame) => filled(frame, phrase))
      .map((text) => [
        text,
        ...actionsIn(language, text).map((action) => [...action.targets].sort().join('+'))
      ]);
    expect(told).toEqual(told.map(([text]) => [text, targets]));
  });
});
