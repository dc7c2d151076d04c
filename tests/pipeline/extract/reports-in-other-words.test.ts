import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** What a clipping of 4 July 2025 tells, a line for each action: type, how far it has come, whom it strikes and the sum. */
const read = (language: 'fr' | 'en', text: string): string[] =>
  actionsIn(language, text, { published: '2025-07-04' }).map(({ type, status, targets, amount }) =>
    [type, status, targets.join('+') || '-', amount ?? '-'].join(' ')
  );

describe('what only resembles an action', () => {
  it.each([
    ['en', 'Uber risks the largest fine that Spain’s competition authority has ever imposed.', []],
    ['en', 'Apple expects the biggest penalty the Dutch regulator has handed down so far.', []],
    ['en', 'A London court threw out a class action in which Apple was accused of slowing down phones.', []],
    ['en', 'The Supreme Court clipped the wings of federal agencies, which Airbnb welcomed.', []],
    ['en', 'FTC readies fines against several data brokers, sources say.', []],
    ['en', 'A $2 billion fine for Citigroup may come this week. The OCC declined to comment.', []],
    [
      'en',
      'A lawsuit by the Justice Department against Visa’s takeover of Plaid is expected today, a paper says.',
      []
    ],
    ['en', 'Google should pay a fine of $3 million, the activist proposed.', []],
    ['en', 'The FTC wants Amazon to pay its drivers $60 million.', []],
    ['en', 'The FAA wants Boeing to pay more attention to its suppliers.', []]
  ] as const)('%s: is silent: « %s »', (language, text, lines) => {
    expect(read(language, text)).toEqual(lines);
  });

  it.each([
    [
      'en',
      'In a case meant as a warning to young exchanges, the SEC fined Kraken $30 million.',
      ['fine done kraken 30000000']
    ],
    [
      'fr',
      'La CNIL a infligé 5 millions d’euros d’amende à Google, ce qui sonne comme un avertissement pour Amazon.',
      ['fine done google 5000000']
    ],
    ['en', 'The FTC has gone to court to prevent Tapestry from buying Capri.', ['lawsuit done tapestry -']],
    [
      'fr',
      'L’Autorité de la concurrence a saisi la justice pour interdire à Uber de racheter Deliveroo.',
      ['lawsuit done uber -']
    ],
    [
      'en',
      'The EPA wants Volkswagen to pay $10 million for cheating on tests.',
      ['fine threatened volkswagen 10000000']
    ],
    [
      'en',
      'Southwest Airlines should be fined $1 million for flying unsafe planes, the FAA has proposed.',
      ['fine threatened southwest-airlines 1000000']
    ],
    [
      'en',
      'Revolut may take on no more than 10,000 clients a month, BaFin ordered on Tuesday.',
      ['restriction done revolut -']
    ]
  ] as const)('%s: is told as what it is: « %s »', (language, text, lines) => {
    expect(read(language, text)).toEqual(lines);
  });

  it.each([
    [
      'en',
      'The largest fine that the FTC has ever imposed, $5 billion, was on Facebook.',
      'fine done facebook 5000000000'
    ],
    [
      'en',
      'Amazon was hit with the largest fine that Luxembourg’s regulator has ever imposed.',
      'fine done amazon -'
    ],
    ['en', 'China’s regulators clipped the wings of Ant Group.', 'restriction done ant-group -'],
    [
      'en',
      'The regulator issued a fine of $3 million as well as a warning to Coinbase, the SEC said.',
      'warning done coinbase -'
    ],
    [
      'en',
      'After the FTC went to court, a judge stopped Kroger from buying Albertsons.',
      'ban done kroger -'
    ],
    [
      'en',
      'A fine of $5 billion by the FTC for Meta came on Friday, as expected.',
      'fine done meta 5000000000'
    ],
    [
      'en',
      'A lawsuit by the Justice Department against Visa was filed today, as expected.',
      'lawsuit done visa -'
    ],
    ['en', 'FCA fines Barclays £40m.', 'fine done barclays 40000000']
  ] as const)('%s: resembles these and is told: « %s »', (language, text, line) => {
    expect(read(language, text)).toContain(line);
  });
});

describe('whom it strikes', () => {
  it.each([
    [
      'en',
      'Loblaw pleaded guilty on Monday. The Competition Bureau said it was still investigating Metro and Sobeys.',
      ['investigation_opened done metro-inc+sobeys -']
    ],
    [
      'en',
      'California’s Department of Motor Vehicles suspended the permits under which Waymo runs its cars.',
      ['ban done waymo -']
    ],
    [
      'fr',
      'La préfecture a suspendu l’autorisation en vertu de laquelle Lime exploite ses trottinettes.',
      ['ban done lime -']
    ],
    [
      'en',
      'The European Commission fined six banks 300 million euros. The banks, among them UBS and HSBC, had rigged rates.',
      ['fine done ubs+hsbc 300000000']
    ],
    [
      'fr',
      'La Commission européenne a infligé 300 millions d’euros d’amende à six banques. Les banques, parmi lesquelles UBS et HSBC, s’étaient entendues.',
      ['fine done ubs+hsbc 300000000']
    ],
    [
      'en',
      'Shell and three other companies have to pay 90 million euros, the Italian antitrust regulator said. It found that Shell, Esso, Q8 and Tamoil had coordinated prices.',
      ['fine done shell+esso+q8+tamoil 90000000']
    ],
    [
      'en',
      'Shell and three other companies have to pay 90 million euros, the Italian antitrust regulator said. Shell and Esso will appeal.',
      ['fine done shell 90000000']
    ],
    [
      'en',
      'The U.S. Commerce Department added 28 Chinese companies to its entity list on Monday.',
      ['restriction done - -']
    ],
    [
      'en',
      'The European Commission carried out unannounced inspections at the premises of companies in the fashion sector.',
      ['investigation_opened done - -']
    ],
    [
      'fr',
      'L’Autorité de la concurrence a mené des inspections inopinées chez plusieurs entreprises du secteur de la mode.',
      ['investigation_opened done - -']
    ],
    ['en', 'Tesla carried out unannounced inspections at suppliers, its report says.', []]
  ] as const)('%s: « %s »', (language, text, lines) => {
    expect(read(language, text)).toEqual(lines);
  });
});

describe('what a company is told to do', () => {
  it.each([
    [
      'en',
      'Snap has until Friday to hand Italy’s privacy regulator documents about its age checks.',
      ['summons done snap -']
    ],
    ['en', 'The NHTSA gave Rivian until July 11 to provide data on the crashes.', ['summons done rivian -']],
    ['en', 'Rivian has until July 11 to fix the software, the NHTSA said.', ['order done rivian -']],
    [
      'en',
      'Barclays may not pay dividends without the approval of the Bank of England, the regulator said.',
      ['restriction done barclays -']
    ],
    [
      'en',
      'TikTok’s chief executive will answer questions before a Senate committee on July 27.',
      ['hearing announced tiktok -']
    ]
  ] as const)('%s: « %s »', (language, text, lines) => {
    expect(read(language, text)).toEqual(lines);
  });

  it('by an agency of a state, and not by the State Department', () => {
    const [action] = actionsIn('en', 'The state Department of Motor Vehicles suspended Waymo’s license.');
    expect(action?.authorities).toEqual(['us-california-dmv']);
  });
});

describe('two companies in one sentence', () => {
  it.each([
    [
      'en',
      'The Commission opened a case against Meta, and Apple, the maker of the iPhone, was told to pay 120 million euros.',
      ['fine done apple 120000000', 'investigation_opened done meta -']
    ],
    [
      'fr',
      'La CNIL a mis en demeure Google, et Apple, le fabricant de l’iPhone, a été condamné à une amende de 8 millions d’euros.',
      ['fine done apple 8000000', 'order done google -']
    ],
    [
      'en',
      'Kraken and Binance, the largest exchange in the world, were sued by the SEC.',
      ['lawsuit done kraken+binance -']
    ],
    [
      'en',
      'The CNIL fined Google, the search engine, and Apple, the maker of the iPhone, 8 million euros each.',
      ['fine done google+apple 8000000']
    ]
  ] as const)('%s: « %s »', (language, text, lines) => {
    expect(read(language, text).sort()).toEqual(lines);
  });
});

describe('what is agreed or proposed only', () => {
  it.each([
    ['en', 'Google reached a tentative settlement with the attorneys general of 50 states.', []],
    ['en', 'Amazon and the attorneys general of 20 states have settled in principle a case over prices.', []],
    [
      'en',
      'Google has agreed in principle to settle the states’ case for $700 million, the attorneys general said.',
      ['fine done google 700000000']
    ],
    [
      'en',
      'The FCC proposed a penalty for one carrier. Verizon would have to pay $48 million.',
      ['fine threatened verizon 48000000']
    ],
    [
      'en',
      'The FCC fined a carrier on Monday. Verizon would have to pay $48 million.',
      ['fine done verizon 48000000']
    ]
  ] as const)('%s: « %s »', (language, text, lines) => {
    expect(read(language, text)).toEqual(lines);
  });
});

describe('the day from which a decision dates', () => {
  it.each([
    [
      'en',
      'The DPC fined LinkedIn €310m. The watchdog said on Friday that its final decision dates from 1 June.'
    ],
    ['en', 'The DPC fined LinkedIn €310m. The decision was adopted on 1 June.'],
    ['fr', 'La CNIL a infligé 3 millions d’euros d’amende à Voodoo. Sa décision date du 1er juin.']
  ] as const)('%s: « %s »', (language, text) => {
    expect(actionsIn(language, text, { published: '2025-07-04' })[0]?.date.date).toBe('2025-06-01');
  });
});

describe('an authority and its counterparts', () => {
  it.each([
    [
      'en',
      'The CMA and its counterparts in Germany and France have opened an investigation into easyJet.',
      ['gb-cma', 'de-bundeskartellamt', 'fr-adlc']
    ],
    [
      'fr',
      'La CNIL et ses homologues en Italie et en Espagne ont ouvert une enquête sur Deezer.',
      ['fr-cnil', 'it-garante', 'es-aepd']
    ],
    ['en', 'The CMA, which works with counterparts in Germany and France, fined easyJet.', ['gb-cma']]
  ] as const)('%s: « %s »', (language, text, authorities) => {
    expect(actionsIn(language, text).flatMap((action) => action.authorities)).toEqual(authorities);
  });
});
