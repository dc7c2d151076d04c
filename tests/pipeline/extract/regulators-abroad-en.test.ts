import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';
import { actionsIn } from './actions-in.ts';

const stages = (text: string) =>
  actionsIn('en', text, { published: '2025-07-04' }).map(({ type, status, date, targets }) =>
    [type, status, date.date ?? '-', targets.join('+')].join(' ')
  );

describe('an authority that sends its own people', () => {
  it.each([
    [
      'The CCI directed its investigation unit to probe Swiggy over deep discounts.',
      'investigation_opened in-cci swiggy -'
    ],
    [
      'The Competition Commission of India ordered its director general to investigate Google.',
      'investigation_opened in-cci google -'
    ],
    [
      'The CCI directed the Director General (DG) to conduct a detailed investigation into Asian Paints within 90 days.',
      'investigation_opened in-cci asian-paints -'
    ],
    [
      'The Turkish Competition Board told its staff to look into Trendyol.',
      'investigation_opened tr-competition trendyol -'
    ]
  ])('opens an inquiry: %s', (text, line) => {
    expect(actionLines('en', text)).toEqual([line]);
  });

  it.each([
    'The watchdog asked Apple’s staff to examine a complaint.',
    'The board of Infosys asked its audit team to investigate.'
  ])('is another than a company that does: %s', (text) => {
    expect(actionLines('en', text)).toEqual([]);
  });
});

describe('a command told without whoever gave it', () => {
  it.each([
    [
      'Kuaishou was ordered on Tuesday to turn off livestream gifts for minors.',
      'order cn-authorities kuaishou -'
    ],
    ['Coupang was ordered to disclose how many users were affected.', 'order kr-authorities coupang -'],
    ['Flipkart was barred from selling pressure cookers.', 'ban in-authorities flipkart -']
  ])('is that of the company’s home: %s', (text, line) => {
    expect(actionLines('en', text)).toEqual([line]);
  });

  it('is so in French', () => {
    expect(actionLines('fr', 'Doctolib a été sommé de supprimer les profils de naturopathes.')).toEqual([
      'order fr-authorities doctolib -'
    ]);
  });

  it.each([
    'Samsung was told by its customers to cut prices.',
    'Toyota workers were ordered to return.',
    'Samsung was ordered to pay $303m in damages to Netlist.'
  ])('is none of a state where others command or obey: %s', (text) => {
    expect(actionLines('en', text)).toEqual([]);
  });
});

describe('what a court of law is asked, or orders', () => {
  it.each([
    [
      'The Federal Court has ordered Optus to pay A$14 million in penalties, in proceedings brought by the ACCC.',
      'fine au-courts optus 14000000'
    ],
    [
      'Australia’s Federal Court ordered Telstra to pay A$3 million after an investigation by the ACCC.',
      'fine au-courts telstra 3000000'
    ],
    [
      'Nigeria has sued Binance for $79.5 billion it says the exchange cost the economy and for $2 billion in back taxes.',
      'lawsuit ng-authorities binance -'
    ],
    [
      'The FCA started criminal proceedings against NatWest under the money-laundering rules.',
      'lawsuit gb-fca natwest -'
    ]
  ])('is told once: %s', (text, line) => {
    expect(actionLines('en', text)).toEqual([line]);
  });

  it('is not done yet', () => {
    expect(
      actionLines(
        'en',
        'Canada’s Competition Bureau is suing Google over its advertising tools. It has filed an application with the Competition Tribunal asking for an order that would require the company to sell two of them and pay a penalty.'
      )
    ).toEqual(['lawsuit ca-competition-bureau google -']);
  });
});

describe('what is only recommended, or comes after a hearing', () => {
  it.each([
    [
      'Google must pay 688 million rand a year to South African media, the Competition Commission recommended in a provisional report.',
      ['fine threatened 2025-07-04 google']
    ],
    [
      'El Al faces a fine of 121 million shekels for its fares, the Competition Authority said, pending a hearing.',
      ['fine threatened 2025-07-04 el-al']
    ],
    [
      'The Israel Competition Authority summoned Strauss to a hearing before imposing a fine of 110 million shekels.',
      ['summons done 2025-07-04 strauss-group']
    ]
  ])('%s', (text, lines) => {
    expect(stages(text)).toEqual(lines);
  });
});

describe('measures that agencies of many countries take', () => {
  it.each([
    ['CADE imposed a preventive measure on Apple.', 'order br-cade apple -'],
    [
      'Brazil’s ANPD suspended Meta’s privacy policy and set a daily fine for non-compliance.',
      'ban br-anpd meta -'
    ],
    [
      'Egypt’s antitrust watchdog has referred Talabat to the public prosecution over its fees.',
      'lawsuit eg-eca talabat -'
    ],
    [
      'Brazil’s CADE approved with restrictions the merger of Petz and Cobasi, requiring the sale of 26 stores.',
      'order br-cade petz -'
    ],
    [
      'The CMA cleared subject to remedies the merger of Vodafone and Three.',
      'order gb-cma vodafone+three -'
    ],
    [
      'The ACCC has accepted a court-enforceable undertaking from Woolworths to change its supplier contracts.',
      'order au-accc woolworths -'
    ],
    ['New York’s council capped the number of Uber drivers.', 'restriction us-authorities uber -'],
    ['The FCA fined Barclays £12m, but let HSBC off with a warning.', 'fine gb-fca barclays 12000000'],
    ['The owner of X, Elon Musk, was summoned by Brazilian lawmakers.', 'summons br-congress x -']
  ])('%s', (text, line) => {
    expect(actionLines('en', text)).toEqual([line]);
  });

  it.each([
    [
      'Optus has agreed to a A$100 million penalty for its sales, subject to court approval. The ACCC filed the case last October.',
      ['fine au-accc optus 100000000', 'lawsuit au-accc optus -']
    ],
    [
      'Google will pay a A$55 million penalty, subject to approval by the Federal Court, the ACCC said.',
      ['fine au-accc google 55000000']
    ],
    [
      'The Department of Telecommunications has slapped a Rs 4.6 lakh fine on Bharti Airtel.',
      ['fine in-dot airtel 460000']
    ]
  ])('are of whoever imposes them, and not of who approves: %s', (text, lines) => {
    expect(actionLines('en', text)).toEqual(lines);
  });

  it.each([
    [
      'India’s Enforcement Directorate issued notices to Byju’s for violations of the exchange rules.',
      'warning in-ed byjus -'
    ],
    [
      'Malaysia’s communications regulator has issued legal notices to X and xAI over a chatbot.',
      'order my-mcmc x+xai -'
    ]
  ])('are notices: %s', (text, line) => {
    expect(actionLines('en', text)).toEqual([line]);
  });

  it('are of the country in whose money the same sentence tells a fine', () => {
    expect(
      actionLines(
        'en',
        'The antitrust watchdog fined Google 9.36 billion rupees on Tuesday, and ordered it to let developers use other billing.'
      )
    ).toEqual(['fine in-cci google 9360000000', 'order in-cci google -']);
  });

  it('are news where one has just been issued', () => {
    expect(
      stages('SEBI has issued an interim order restraining Gensol Engineering from accessing the market.')
    ).toEqual(['order done 2025-07-04 gensol']);
  });
});

describe('nobody is struck', () => {
  it.each([
    'Egypt’s antitrust watchdog has referred five Apple resellers to prosecutors.',
    'Ticketmaster will also pay $500,000 for costs, the Competition Bureau said.',
    'Facebook must also pay C$500,000 toward the Competition Bureau’s costs.',
    'A court in Abuja dismissed MultiChoice’s suit seeking to stop the FCCPC from sanctioning it.',
    'Shopee admitted breaking Indonesian competition law and agreed to change its conduct, the KPPU said; the agency closed the case.',
    'The Payment Systems Regulator plans to cap interchange fees charged by Visa and Mastercard.',
    'Australia’s competition tribunal overturned the ACCC’s decision to block ANZ’s purchase of Suncorp Bank.'
  ])('%s', (text) => {
    expect(actionLines('en', text)).toEqual([]);
  });
});
