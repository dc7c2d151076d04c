import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

type Case = readonly ['fr' | 'en', string, readonly string[]];

describe('units of several companies', () => {
  it.each([
    [
      'en',
      'Units of Samsung, LG and Hyundai have been fined for unreported deals, South Korea’s antitrust regulator said on Wednesday.',
      ['fine kr-kftc samsung+lg+hyundai -']
    ],
    [
      'fr',
      'Des filiales d’Orange, de SFR et de Bouygues Telecom ont été condamnées à une amende par l’Arcep.',
      ['fine fr-arcep orange+sfr+bouygues-telecom -']
    ],
    [
      'en',
      'Two units of Alibaba, Ant Group and Cainiao, were fined by China’s market regulator.',
      ['fine cn-samr ant-group+cainiao -']
    ]
  ] satisfies Case[])('%s: are of each, unless they are named: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('corrective orders and measures beside a fine', () => {
  it.each([
    [
      'en',
      'The Korea Fair Trade Commission fined Coupang 3.3 billion won. It ordered corrective measures as well.',
      ['fine kr-kftc coupang 3300000000', 'order kr-kftc coupang -']
    ],
    [
      'en',
      'The KFTC fined Samsung and LG 3 billion won and ordered corrective measures.',
      ['fine kr-kftc samsung+lg 3000000000', 'order kr-kftc samsung+lg -']
    ],
    [
      'en',
      'The Korea Communications Commission fined Meta 6 billion won, adding a corrective order.',
      ['fine kr-kcc meta 6000000000', 'order kr-kcc meta -']
    ],
    [
      'fr',
      'La CNIL a condamné Criteo à 40 millions d’euros d’amende et exigé des mesures correctives.',
      ['fine fr-cnil criteo 40000000', 'order fr-cnil criteo -']
    ],
    ['en', 'Naver ordered corrective measures at its data centres after the fire.', []],
    ['en', 'Users demanded corrective action from Kakao after the outage.', []],
    ['en', 'The Korea Fair Trade Commission could order corrective measures if Naver is found guilty.', []]
  ] satisfies Case[])('%s: are orders: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('a list of what an authority does', () => {
  it.each([
    [
      'en',
      'India’s central bank fined HDFC Bank 10 million rupees, barred it from issuing cards and ordered an audit.',
      ['fine in-rbi hdfc-bank 10000000', 'restriction in-rbi hdfc-bank -', 'order in-rbi hdfc-bank -']
    ],
    [
      'fr',
      'L’autorité coréenne de la concurrence a infligé à Google une amende de 207 milliards de wons, prononcé une injonction et ouvert une enquête.',
      ['fine kr-kftc google 207000000000', 'order kr-kftc google -', 'investigation_opened kr-kftc google -']
    ],
    ['en', 'Sebi penalised Karvy, which then hired KPMG and ordered an audit.', ['fine in-sebi karvy -']]
  ] satisfies Case[])('%s: is all its own: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('money that is to be given up', () => {
  it.each([
    ['en', 'The regulator Sebi directed Karvy to give up illegal profits of 20 crore rupees.', 'order'],
    ['en', 'The SEC ordered Robinhood to give up 60 million dollars on Monday.', 'order'],
    ['en', 'The European Commission ordered Illumina to give up Grail.', 'restructuring_order'],
    ['en', 'The court ordered Google to give up its Chrome browser.', 'restructuring_order']
  ] as const)('%s: is no part of a company: « %s »', (language, text, type) => {
    expect(actionLines(language, text).map((line) => line.split(' ')[0])).toEqual([type]);
  });
});

describe('civil proceedings, and charges before a court', () => {
  it.each([
    [
      'en',
      'Australia’s competition watchdog accused Coles of misleading shoppers and announced civil proceedings against it.',
      'lawsuit'
    ],
    ['en', 'Australia’s ASIC has begun civil penalty proceedings against ANZ.', 'lawsuit'],
    [
      'en',
      'Woolworths was charged before the Wellington District Court by the Commerce Commission over misleading prices.',
      'lawsuit'
    ],
    [
      'en',
      'Apple was charged by the European Commission with breaking antitrust rules.',
      'investigation_opened'
    ],
    ['en', 'The European Commission has opened formal proceedings against Temu.', 'investigation_opened']
  ] as const)('%s: are suits: « %s »', (language, text, type) => {
    expect(actionLines(language, text).map((line) => line.split(' ')[0])).toEqual([type]);
  });
});

describe('years in which something else was', () => {
  it.each([
    [
      'en',
      'Alibaba has been hit with a fine of 18 billion yuan by China’s market regulator, about 4 percent of what it sold at home in 2019.',
      ['fine 2025-07-04 18000000000']
    ],
    [
      'fr',
      'La Corée du Sud a infligé une amende de 3 milliards de wons à Coupang, soit 2 % de ce qu’il a vendu en 2022.',
      ['fine 2025-07-04 3000000000']
    ],
    [
      'en',
      'Kakao was fined 15 billion won by the privacy watchdog. Last year’s profit was ten times that. The regulator also told it to warn users.',
      ['fine 2025-07-04 15000000000', 'order 2025-07-04 -']
    ],
    [
      'en',
      'India’s competition watchdog is looking into whether Zomato broke the terms it accepted when it bought Blinkit in 2022.',
      ['investigation_opened 2025-07-04 -']
    ],
    [
      'en',
      'The regulator Sebi barred Karvy in an order of 105 pages, issued late on Thursday, over alleged manipulation.',
      ['ban 2025-07-03 -']
    ],
    [
      'fr',
      'L’autorité turque de la concurrence a infligé une amende de 355 millions de livres à Google. En 2021, elle avait condamné Google pour des faits semblables.',
      ['fine 2025-07-04 355000000', 'fine 2021 -']
    ],
    [
      'en',
      'Microsoft was fined by the Commission for failing to offer a choice. In 2013 the Commission fined Microsoft 561 million euros.',
      ['fine 2013 561000000']
    ]
  ] satisfies Case[])('%s: date no action of the news: « %s »', (language, text, lines) => {
    const told = actionsIn(language, text, { published: '2025-07-04' });
    expect(told.map(({ type, date, amount }) => `${type} ${date.date} ${amount ?? '-'}`)).toEqual(lines);
  });
});

describe('what a company may no longer do', () => {
  it.each([
    [
      'en',
      'KPMG may do no business in South Africa for six months, the audit regulator ruled on Friday.',
      ['ban za-authorities kpmg -']
    ],
    [
      'en',
      'Paytm’s payments bank may take no new deposits, the Reserve Bank of India ordered on Wednesday.',
      ['restriction in-rbi paytm -']
    ],
    [
      'en',
      'Woolworths may no longer charge suppliers for wasted goods, the Australian competition watchdog ordered on Friday.',
      ['order au-accc woolworths -']
    ],
    [
      'fr',
      'Booking ne peut plus imposer aux hôtels ses clauses de parité, a décidé l’autorité espagnole.',
      ['order es-authorities booking-com -']
    ],
    ['en', 'HSBC can do no business there while the sanctions last, its chairman said.', []]
  ] satisfies Case[])('%s: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('whom an authority has in', () => {
  it.each([
    [
      'en',
      'China’s market regulator had JD.com and Meituan in for a meeting on Tuesday over the price war.',
      ['summons cn-samr jd-com+meituan -']
    ],
    [
      'en',
      'China’s transport ministry on Friday called in fifteen ride-hailing companies. Market leader Didi was on the list, as were Caocao and Meituan’s ride-hailing arm.',
      ['summons cn-mot didi+caocao+meituan -']
    ],
    [
      'fr',
      'Le ministère chinois des Transports a convoqué quinze plateformes vendredi. Didi figurait sur la liste, ainsi que Meituan.',
      ['summons cn-mot didi+meituan -']
    ]
  ] satisfies Case[])('%s: is summoned, with all on its list: « %s »', (language, text, lines) => {
    expect(actionLines(language, text)).toEqual(lines);
  });
});

describe('the brands of whoever is fined', () => {
  it('are under no inquiry for what they broke', () => {
    const text =
      'Nigeria announced on Friday that Meta has to pay 220 million dollars. Facebook and WhatsApp broke its data protection laws, according to the consumer commission FCCPC.';
    expect(actionLines('en', text)).toEqual(['fine ng-fccpc meta 220000000']);
  });
});
