import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** Type, authorities, targets, day and sum of each action, in the order of the text. */
function told(language: Language, text: string, published?: string): string[] {
  return actionsIn(language, text, published ? { published } : {}).map(
    ({ type, authorities, targets, date, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', date.date ?? '-', amount ?? '-'].join(
        ' '
      )
  );
}

describe('the time of what an inquiry looks at', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Le parquet de Nanterre a ouvert une enquête sur Engie. Les investigations portent sur les contrats du groupe depuis 2019.',
      'investigation_opened fr-nanterre-pp engie - -'
    ],
    [
      'en',
      'The CMA has opened an investigation into Tesco. The probe covers prices charged since 2020.',
      'investigation_opened gb-cma tesco - -'
    ],
    [
      'fr',
      'L’enquête visant Google, ouverte par la Commission européenne en 2021, porte sur la publicité.',
      'investigation_opened eu-commission google 2021 -'
    ]
  ])('is not when it was opened: %s %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });
});

describe('what is approved', () => {
  it('is no law where rules are only spoken of', () => {
    expect(
      told(
        'en',
        'Wizz Air has sued over the fees the Spanish regulator approved for the airport, arguing that ministers ignored the law.'
      )
    ).toEqual([]);
    expect(told('en', 'In Madrid the parliament passed a law on riders, Glovo said.')).toEqual([
      'law_enacted es-parliament - - -'
    ]);
  });
});

describe('sums that nobody has to pay, or to no authority', () => {
  it('are no fines', () => {
    expect(
      told('fr', 'La DGCCRF assigne Carrefour en justice. Une amende de 12 millions d’euros est demandée.')
    ).toEqual(['lawsuit fr-dgccrf carrefour - -']);
    expect(told('en', 'The FTC has sued Amazon. A civil penalty of $25m is sought.')).toEqual([
      'lawsuit us-ftc amazon - -'
    ]);
    expect(
      told(
        'fr',
        'La cour d’appel de Versailles a annulé jeudi les sommes que Renault avait été condamné à payer.'
      )
    ).toEqual([]);
    expect(
      told(
        'fr',
        'Danone et Lactalis verseront 40 millions de dollars pour clore une action de groupe d’acheteurs de yaourts. Le juge californien doit valider l’accord.'
      )
    ).toEqual([]);
  });

  it('but a sum that an agency claims of somebody is one', () => {
    expect(
      told('fr', 'Une amende de 12 millions d’euros lui est réclamée par la Cnil, a annoncé Shein.')
    ).toEqual(['fine fr-cnil shein - 12000000']);
  });
});

describe('the House of Representatives', () => {
  it('is that of Washington where nothing speaks for another', () => {
    expect(
      told('en', 'The boss of ByteDance was grilled by a House of Representatives committee on Tuesday.')
    ).toEqual(['hearing us-house bytedance - -']);
  });
});

describe('where a company comes from', () => {
  it('does not say who acts', () => {
    expect(
      told(
        'fr',
        'Agripur, la centrale d’achat européenne d’Intermarché, écope de 12 millions d’euros d’amende. La DGCCRF avait relevé 40 manquements.'
      )[0]
    ).toMatch(/^fine fr-dgccrf /u);
  });
});

describe('a rival in a clause of its own', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'BNP Paribas paiera 20 millions d’euros au parquet de Paris. En 2019, sa rivale Société Générale avait déjà transigé avec le PNF pour 250 millions d’euros.',
      'fine fr-pnf societe-generale 2019 250000000'
    ],
    [
      'en',
      'UBS will pay $100m to the SEC. In 2020 its rival Credit Suisse was fined $50m by the SEC.',
      'fine us-sec credit-suisse 2020 50000000'
    ]
  ])('is struck: %s %s', (language, text, line) => {
    expect(told(language, text)).toContain(line);
  });

  it('but not where it complains', () => {
    expect(told('fr', 'La Cnil a sanctionné Free. Sa concurrente Orange avait déposé plainte.')).toEqual([
      'fine fr-cnil free - -'
    ]);
  });
});

describe('deals told in two sentences', () => {
  it('are fines by the authority that the first names', () => {
    expect(
      told(
        'en',
        'DoorDash and Instacart have settled a dispute over tips with the New York Attorney General. Under the agreement announced on Monday, DoorDash pays $16 million and Instacart $5 million.',
        '2025-07-04'
      )
    ).toEqual([
      'fine us-new-york-ag doordash 2025-06-30 16000000',
      'fine us-new-york-ag instacart 2025-06-30 5000000'
    ]);
    expect(
      told(
        'en',
        'Microsoft has renewed its deal with OpenAI. Under the agreement, it pays $2 billion a year.'
      )
    ).toEqual([]);
  });

  it('with a second authority in the same matter, on one day for both', () => {
    expect(
      told(
        'en',
        'Citigroup agreed to pay $90 million to the SEC. The CFTC announced penalties of $40 million in the same case. Both settlements were made public on Tuesday.',
        '2025-07-04'
      )
    ).toEqual(['fine us-sec citigroup 2025-07-01 90000000', 'fine us-cftc citigroup 2025-07-01 40000000']);
    expect(
      told(
        'en',
        'Citigroup agreed to pay $90 million to the SEC. The CFTC announced a budget of $40 million.'
      )
    ).toEqual(['fine us-sec citigroup - 90000000']);
  });

  it('and in the imparfait of narration, under the day that opens it', () => {
    expect(
      told(
        'fr',
        'Le 12 mars 2019, Siemens mettait fin à trois ans de procédure. Le groupe s’engageait à verser 395 millions d’euros au parquet de Munich.'
      )
    ).toEqual(['fine de-prosecutors siemens 2019-03-12 395000000']);
    expect(told('fr', 'Uber s’engageait à verser 2 millions d’euros à ses chauffeurs.')).toEqual([]);
  });
});

describe('a command with a fine', () => {
  it('is an order, too', () => {
    expect(
      told('en', 'The FCA ordered Barclays to admit its error and pay £5 million.').map((line) =>
        line.replace(/ .*/u, '')
      )
    ).toEqual(['fine', 'order']);
    expect(told('en', 'The FCA ordered Barclays to pay £5 million.')).toEqual([
      'fine gb-fca barclays - 5000000'
    ]);
  });
});

describe('a limit', () => {
  it('is one by whoever is said to have set it', () => {
    expect(
      told(
        'en',
        'Monzo has been allowed to take on no more than 5,000 new customers a month, a limit set by the FCA.'
      )
    ).toEqual(['restriction gb-fca monzo - -']);
  });

  it('strikes whose thing it is', () => {
    expect(
      told(
        'en',
        'The new permit for Brussels Airport has come. The Flemish government capped its traffic at 220,000 flights a year.'
      )
    ).toEqual(['restriction be-flanders brussels-airport - -']);
  });
});

describe('whose parent is struck', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Tencent Music, whose parent was told by SAMR in July to give up its exclusive rights, fell in New York.',
      'order cn-samr tencent - -'
    ],
    [
      'en',
      'Twitch, whose owner Amazon was fined €5m by the CNIL, has many users.',
      'fine fr-cnil amazon - 5000000'
    ],
    [
      'fr',
      'Instagram, dont la maison mère, Meta, a été condamnée par la CNIL à 5 millions d’euros, compte peu d’abonnés.',
      'fine fr-cnil meta - 5000000'
    ]
  ])('is the owner: %s %s', (language, text, line) => {
    expect(told(language, text)).toEqual([line]);
  });

  it('but not where the company itself is', () => {
    expect(told('en', 'LinkedIn, whose parent is Microsoft, was fined €5m by the CNIL.')).toEqual([
      'fine fr-cnil linkedin - 5000000'
    ]);
  });
});

describe('a measure in apposition', () => {
  it.each<[Language, string, string]>([
    [
      'fr',
      'Depuis que les banques n’ont plus droit qu’à deux agences par ville, mesure imposée mardi à BNP Paribas et à LCL par l’ACPR, les clients se plaignent.',
      'restriction fr-acpr bnp-paribas+lcl 2025-07-01 -'
    ],
    [
      'en',
      'Since children may only play three hours a week, a limit imposed on Tencent and NetEase by the National Press and Publication Administration, parents sleep.',
      'restriction cn-nppa tencent+netease - -'
    ]
  ])('is a restriction: %s %s', (language, text, line) => {
    expect(told(language, text, '2025-07-04')).toEqual([line]);
  });

  it('by an authority alone', () => {
    expect(told('en', 'The prices are high, a rule imposed on Amazon sellers by the market.')).toEqual([]);
  });
});

describe('a warning to those who use a product', () => {
  it('is about whoever sells it', () => {
    expect(
      told(
        'en',
        'Peloton has halted sales of its treadmill. The Consumer Product Safety Commission warned parents to stop using the machine.'
      )
    ).toEqual(['warning us-cpsc peloton - -']);
    expect(
      told('en', 'Ford sold more cars. Ohio’s police warned drivers not to use the bridge.').filter((line) =>
        line.includes('ford')
      )
    ).toEqual([]);
  });
});
