import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type targets authorities amount » of each action. */
function read(language: 'fr' | 'en', text: string, title?: string): string[] {
  return actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, targets, authorities, amount }) =>
      [type, targets.join('+') || 'nobody', authorities.join('+') || 'somebody', amount ?? '']
        .join(' ')
        .trim()
  );
}

describe('whom a relative clause with a preposition strikes', () => {
  it.each([
    [
      'The Irish regulator wants answers from TikTok, into which it has opened an inquiry.',
      'investigation_opened tiktok ie-authorities'
    ],
    [
      'Shares in Teleperformance, against which the FTC filed a complaint on Tuesday, fell 4%.',
      'lawsuit teleperformance us-ftc'
    ],
    [
      'Meta, against which the European Commission opened proceedings on Thursday, says that it cooperates.',
      'investigation_opened meta eu-commission'
    ],
    [
      'The chief executive of Boeing, into whose records the FAA opened an investigation on Monday, apologised.',
      'investigation_opened boeing us-faa'
    ],
    [
      'The head of Shein, on which the CNIL has imposed a fine of 40 million euros, spoke of a misunderstanding.',
      'fine shein fr-cnil 40000000'
    ],
    [
      'Google, whose Paris offices the Autorité de la concurrence raided on Tuesday, declined to comment.',
      'investigation_opened google fr-adlc'
    ]
  ])('in English: %s', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });

  it.each([
    [
      'Le patron de Cloudflare, à qui l’Agcom vient d’adresser une amende de 14 millions d’euros, dénonce une cabale.',
      'fine cloudflare it-agcom 14000000'
    ],
    ['Meta, contre laquelle la FTC a porté plainte mercredi, se défend.', 'lawsuit meta us-ftc'],
    [
      'X, sur lequel le parquet de Paris a ouvert une enquête en janvier, crie à la censure.',
      'investigation_opened x fr-paris-prosecutor'
    ],
    [
      'Nvidia, chez qui l’Autorité de la concurrence a mené une perquisition mardi, n’a pas répondu.',
      'investigation_opened nvidia fr-adlc'
    ]
  ])('in French: %s', (text, action) => {
    expect(read('fr', text)).toEqual([action]);
  });

  it.each([
    ['en', 'Shares in Teleperformance, against which the FTC dropped its complaint on Tuesday, rose 4%.'],
    ['en', 'The bank, against which Meta filed a complaint in Dublin, declined to comment.'],
    ['fr', 'Meta, contre laquelle la FTC a renoncé à porter plainte, se félicite.'],
    ['fr', 'Le vendeur, contre lequel Amazon a porté plainte, se défend.']
  ] as const)('but not where none is taken, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

describe('what an inquiry ends with', () => {
  it.each([
    [
      'en',
      'The CNIL closed its investigation of Criteo with a fine of €40 million.',
      'fine criteo fr-cnil 40000000'
    ],
    [
      'en',
      'The FCA wound up its inquiry into Barclays with a penalty of £40 million.',
      'fine barclays gb-fca 40000000'
    ],
    [
      'fr',
      'L’Autorité de la concurrence a conclu son enquête sur Google par une amende de 250 millions d’euros.',
      'fine google fr-adlc 250000000'
    ]
  ] as const)('is a fine, and no inquiry is opened, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('what somebody earns', () => {
  it.each([
    [
      'Its slowness earned Meta a fine of €91 million from the Irish Data Protection Commission.',
      'fine meta ie-dpc 91000000'
    ],
    [
      'Those practices earned Google a €250 million fine from the French competition authority.',
      'fine google fr-adlc 250000000'
    ],
    ['The scraping landed Clearview AI a ban from the Italian Garante.', 'ban clearview-ai it-garante'],
    [
      'The Hangzhou start-up DeepSeek told the Garante that it does not operate in Italy. The reply earned it an immediate ban.',
      'ban deepseek it-garante'
    ]
  ])('is taken against it: %s', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });

  it.each([['Microsoft earned €40 million in France.'], ['The scandal cost Volkswagen its reputation.']])(
    'but money and harm are none: %s',
    (text) => {
      expect(read('en', text)).toEqual([]);
    }
  );
});

describe('a firm that a text only describes before it names it', () => {
  it('is the one that is named alone in one of the next two sentences', () => {
    const text =
      'L’opérateur historique vient de recevoir de l’Arcep une mise en demeure de rétablir la qualité du service. Le régulateur fixera des seuils. S’ils ne sont pas tenus, Orange s’exposerait à une sanction.';
    expect(read('fr', text, 'Le téléphone fixe en panne')).toEqual(['order orange fr-arcep']);
  });

  it('is unknown where several are named', () => {
    const text =
      'L’opérateur historique vient de recevoir de l’Arcep une mise en demeure. Orange et SFR n’ont pas répondu.';
    expect(read('fr', text, 'Le téléphone fixe en panne')).toEqual([]);
  });
});

describe('a town that sues', () => {
  it.each([
    [
      'Citing its costs, New York City on Wednesday filed suit in state court against the owners of TikTok and Snapchat.',
      'lawsuit tiktok+snapchat us-new-york-city'
    ],
    ['Texas on Thursday sued TikTok over children’s data.', 'lawsuit tiktok us-texas-ag']
  ])('does so on a day that stands before the verb: %s', (text, action) => {
    expect(read('en', text)).toEqual([action]);
  });

  it('is none where a judge sits there', () => {
    const text = 'A federal judge in Oregon on Tuesday blocked Kroger’s planned takeover of Albertsons.';
    expect(read('en', text)).toEqual(['ban kroger us-courts']);
  });
});

describe('sums told in turn', () => {
  it.each([
    [
      'en',
      'Apple must pay €500 million, the European Commission decided. For Meta, whose model left no real choice, it is €200 million.',
      ['fine apple eu-commission 500000000', 'fine meta eu-commission 200000000']
    ],
    [
      'en',
      'The FTC fined Microsoft $20 million. For Amazon, it was $25 million.',
      ['fine microsoft us-ftc 20000000', 'fine amazon us-ftc 25000000']
    ],
    [
      'fr',
      'La CNIL a condamné Google à 100 millions d’euros d’amende. Pour Amazon, c’est 35 millions d’euros.',
      ['fine google fr-cnil 100000000', 'fine amazon fr-cnil 35000000']
    ],
    [
      'fr',
      'La CNIL a infligé une amende de 325 millions d’euros à Google. Pour Shein, la note se monte à 150 millions d’euros.',
      ['fine google fr-cnil 325000000', 'fine shein fr-cnil 150000000']
    ]
  ] as const)('are fines as the one before, in %s: %s', (language, text, actions) => {
    expect(read(language, text)).toEqual(actions);
  });

  it.each([
    ['The FTC fined Microsoft $20 million. For Amazon, revenue was $25 million.'],
    ['The FTC fined Microsoft $20 million. For Amazon, it was a year of record sales of $25 billion.']
  ])('but sales are none: %s', (text) => {
    expect(read('en', text)).toEqual(['fine microsoft us-ftc 20000000']);
  });
});

describe('the police', () => {
  it.each([
    [
      'Des policiers ont fouillé mercredi les locaux de Netflix, à la demande du Parquet national financier.',
      'investigation_opened netflix fr-pnf'
    ],
    [
      'Les gendarmes et les agents d’Europol ont poussé la porte des bureaux parisiens du réseau social X, à la demande de la section spécialisée du parquet de Paris.',
      'investigation_opened x fr-paris-prosecutor'
    ]
  ])('search for the prosecutors who ask them to: %s', (text, action) => {
    expect(read('fr', text)).toEqual([action]);
  });
});

describe('what is said in passing', () => {
  it.each([
    [
      'en',
      'The move comes a day after the SEC went after Binance and its founder, whom it accused of mixing customer money with his own.'
    ],
    ['fr', 'Cloudflare envisage de couper ses services gratuits en Italie, où l’Agcom surveille les réseaux.']
  ] as const)('is no action, in %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  it('what may leave a country only with a licence is restricted by whoever says so', () => {
    const text =
      'À compter de jeudi, trois produits chimiques ne quitteront plus le Japon pour la Corée du Sud sans une licence individuelle, a fait savoir lundi le ministère de l’Économie, du Commerce et de l’Industrie.';
    expect(read('fr', text)).toEqual(['restriction nobody jp-meti']);
  });
});
