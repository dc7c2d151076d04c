import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string, title?: string) =>
  actionsIn('en', text, { title }).map(
    ({ type, jurisdiction, targets, amount }) =>
      `${type} ${jurisdiction} ${targets.join('|') || '–'}${amount === null ? '' : ` ${amount}`}`
  );

describe('firms without a name', () => {
  it.each([
    [
      'A letting agency in France has been fined €40,000 for filming its staff. The privacy watchdog CNIL said bosses could watch every screen.',
      'fine FR – 40000'
    ],
    [
      'A bank in southern Germany must pay a fine of €800,000. The federal commissioner for data protection said customers had been profiled.',
      'fine DE – 800000'
    ],
    [
      'LONDON (Reuters) - A London-based stockbroker was fined 1.2 million pounds for missing reports. The Financial Conduct Authority found that alerts were ignored.',
      'fine GB – 1200000'
    ],
    [
      'Six rural banks in Kerala have been penalised for late reports, the Reserve Bank of India said on Monday.',
      'fine IN –'
    ],
    [
      'Operators of 12 inns in Kyoto were warned on Thursday for swapping prices. The Japan Fair Trade Commission said it might lead to a cartel.',
      'warning JP –'
    ],
    [
      'The Swedish privacy regulator has reprimanded two hospitals for sending files by e-mail.',
      'warning SE –'
    ],
    [
      'A builder in Kent has been ordered to pay £180,000 after a fall. Magistrates heard that there was no scaffolding.',
      'fine GB – 180000'
    ],
    [
      'A former trader at a bank has been banned for life from the industry. The Securities and Futures Commission said she had lied.',
      'ban HK –'
    ]
  ])('are struck all the same: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it.each([
    'A company that fails to register must pay a fine of €10,000. The Data Protection Commission said it would check.',
    'A football club has been fined €20,000 for crowd trouble. UEFA said its fans had lit flares.',
    'A British bank could be fined £10m for its failures, the Financial Conduct Authority said.',
    'A chain of bakeries was fined £2,000 by its landlord. The Financial Conduct Authority said it does not regulate leases.',
    'Two bankers have been suspended by their employer. The Financial Conduct Authority said it was aware.',
    'Two bankers have been suspended. The Financial Conduct Authority declined to comment.',
    'Several airlines were warned of delays on Friday. The Federal Aviation Administration said a storm was coming.',
    'A restaurant in Dublin was ordered to pay €30,000 in damages. The Workplace Relations Commission said she was dismissed unfairly.',
    'Three banks should be fined for mis-selling, consumer groups told the Financial Conduct Authority.',
    'A fund manager has to pay $5 million for a house. The Securities and Exchange Commission is not involved.'
  ])('are not by whoever is only beside: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what nobody may do any longer', () => {
  it.each([
    [
      'Disposable grills will be illegal throughout the UK from Sunday, when the ban takes effect.',
      'ban GB –'
    ],
    [
      'Online games for money are now illegal in India after the President gave her assent to a bill.',
      'ban IN –'
    ]
  ])('is told by the day that it begins: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it.each([
    'Petrol cars will be banned in Britain from 2030 under plans by the government.',
    'Smoking is banned in pubs in Ireland.',
    'Cash will be banned from Monday at the supermarket chain’s stores in France.',
    'Dogs are now banned in the park, the owner said.'
  ])('is not what is planned, or long so, or forbidden by anybody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
