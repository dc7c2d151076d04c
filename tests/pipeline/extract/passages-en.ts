import type { Passage } from './passage.ts';

/** Short English passages, written for these tests, and every action that a careful reader finds in them. */
export const ENGLISH: Passage[] = [
  {
    name: 'a regulator fines a company in the active voice',
    published: '2021-09-03',
    text: 'Ireland’s Data Protection Commission fined WhatsApp €225m on Thursday for failing to tell users how it shares their data with Facebook.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IE',
        authorities: ['ie-dpc'],
        targets: ['whatsapp'],
        date: '2021-09-02',
        amount: 225e6,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'a passive headline and a lead with the conversion in brackets',
    published: '2021-04-10',
    title: 'Alibaba fined record $2.8bn',
    text: 'China’s market regulator said on Saturday it had imposed a fine of 18.228 billion yuan (some $2.8 billion) on Alibaba for abusing its dominance.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['alibaba'],
        date: '2021-04-10',
        amount: 18.228e9,
        currency: 'CNY'
      }
    ]
  },
  {
    name: 'a settlement with a commission',
    published: '2019-07-24',
    text: 'Facebook agreed to pay $5 billion to settle charges brought by the Federal Trade Commission, its largest privacy penalty ever.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'US',
        authorities: ['us-ftc'],
        targets: ['facebook'],
        date: '2019-07-24',
        amount: 5e9,
        currency: 'USD'
      }
    ]
  },
  {
    name: 'what could happen has not',
    published: '2019-07-24',
    text: 'Apple could be fined up to 10% of its revenue if regulators find that it broke the rules. Analysts expect Amazon to face a probe.',
    actions: []
  },
  {
    name: 'closed without action',
    published: '2019-07-24',
    text: 'The Commission closed its investigation into Microsoft without a fine, and the regulator declined to punish Intel.',
    actions: []
  },
  {
    name: 'a company that sues a regulator',
    published: '2020-09-01',
    text: 'TikTok sued the Trump administration on Monday. Meta is suing the FTC over its power to reopen a settlement.',
    actions: []
  },
  {
    name: 'private plaintiffs',
    published: '2020-09-01',
    text: 'Epic Games sued Apple in August, a group of drivers filed a lawsuit against Uber, and shareholders sued Alphabet.',
    actions: []
  },
  {
    name: 'the department and states sue',
    published: '2020-12-10',
    text: 'The Federal Trade Commission and a coalition of 48 states sued Facebook on Wednesday, saying that it bought rivals to crush them.',
    actions: [
      {
        type: 'lawsuit',
        status: 'done',
        jurisdiction: 'US',
        targets: ['facebook'],
        date: '2020-12-09'
      }
    ]
  },
  {
    name: 'a suit filed in a noun phrase, date in the middle',
    published: '2020-11-02',
    text: 'On Oct. 20 the Department of Justice filed an antitrust lawsuit against Google, the first of its kind in two decades.',
    actions: [
      {
        type: 'lawsuit',
        status: 'done',
        jurisdiction: 'US',
        authorities: ['us-doj'],
        targets: ['google'],
        date: '2020-10-20'
      }
    ]
  },
  {
    name: 'an inquiry into two firms by the authority of a country',
    published: '2020-01-14',
    text: 'The Competition Commission of India ordered an investigation into Amazon and Walmart-owned Flipkart over deep discounts.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'IN',
        authorities: ['in-cci'],
        targets: ['amazon', 'flipkart'],
        date: '2020-01-14'
      }
    ]
  },
  {
    name: 'rivals and victims are no targets',
    published: '2019-03-21',
    text: 'Brussels fined Google €1.49bn on 20 March 2019 for blocking rival advertisers such as Yahoo and Microsoft.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['google'],
        date: '2019-03-20',
        amount: 1.49e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'the company in the next sentence is the one before',
    published: '2021-07-08',
    text: 'Didi had raised $4.4 billion in New York. Two days later, on July 2, the Cyberspace Administration of China opened a cybersecurity review of the company.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'CN',
        authorities: ['cn-cac'],
        targets: ['didi'],
        date: '2021-07-02'
      }
    ]
  },
  {
    name: 'an app removed from stores on an order',
    published: '2021-07-05',
    text: 'Chinese regulators ordered app stores on Sunday to remove Didi, saying it had collected personal data illegally.',
    actions: [{ type: 'ban', status: 'done', jurisdiction: 'CN', targets: ['didi'], date: '2021-07-04' }]
  },
  {
    name: 'a bill introduced and a law passed',
    published: '2021-06-14',
    text: 'Lawmakers in the House introduced five antitrust bills on Friday. In 2018 California passed its Consumer Privacy Act.',
    actions: [
      { type: 'law_proposed', status: 'proposed', jurisdiction: 'US', targets: [], date: '2021-06-11' },
      { type: 'law_enacted', status: 'done', jurisdiction: 'US', targets: [], date: '2018' }
    ]
  },
  {
    name: 'a law takes effect',
    published: '2021-11-02',
    text: 'China’s Personal Information Protection Law took effect on November 1.',
    actions: [{ type: 'law_enacted', status: 'done', jurisdiction: 'CN', targets: [], date: '2021-11-01' }]
  },
  {
    name: 'a ban by a government, several apps',
    published: '2020-07-01',
    text: 'India’s government banned TikTok, WeChat and dozens of other Chinese apps on June 29, calling them a threat to sovereignty.',
    actions: [
      { type: 'ban', status: 'done', jurisdiction: 'IN', targets: ['tiktok', 'wechat'], date: '2020-06-29' }
    ]
  },
  {
    name: 'a platform that bans a user is no authority',
    published: '2021-01-09',
    text: 'Twitter banned Donald Trump and Facebook suspended his account. Apple removed Parler from its store.',
    actions: []
  },
  {
    name: 'executives testify',
    published: '2021-03-26',
    text: 'The chief executives of Facebook, Google and Twitter testified before a House committee on March 25.',
    actions: [
      {
        type: 'hearing',
        status: 'done',
        jurisdiction: 'US',
        targets: ['facebook', 'google', 'twitter'],
        date: '2021-03-25'
      }
    ]
  },
  {
    name: 'a plan of an authority is a threat',
    published: '2024-08-14',
    text: 'The US Department of Justice is considering a breakup of Google after a judge found that it had monopolised search.',
    actions: [
      {
        type: 'restructuring_order',
        status: 'threatened',
        jurisdiction: 'US',
        targets: ['google'],
        date: null
      }
    ]
  },
  {
    name: 'a ban planned and announced',
    published: '2020-09-18',
    text: 'The Commerce Department announced that it will ban WeChat from American app stores from Sunday.',
    actions: [
      { type: 'ban', status: 'announced', jurisdiction: 'US', targets: ['wechat'], date: '2020-09-18' }
    ]
  },
  {
    name: 'Japan by demonym and month',
    published: '2025-04-16',
    text: 'In April the Japanese antitrust watchdog issued a cease-and-desist order to Google, its first against an American technology giant.',
    actions: [{ type: 'order', status: 'done', jurisdiction: 'JP', targets: ['google'], date: '2025-04' }]
  },
  {
    name: 'Korea in a coordinated sentence with two fines',
    published: '2022-09-15',
    text: 'South Korea’s privacy commission fined Google 69.2 billion won and Meta 30.8 billion won on Wednesday.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'KR',
        targets: ['google'],
        date: '2022-09-14',
        amount: 69.2e9,
        currency: 'KRW'
      },
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'KR',
        targets: ['meta'],
        date: '2022-09-14',
        amount: 30.8e9,
        currency: 'KRW'
      }
    ]
  },
  {
    name: 'rupees in crore',
    published: '2022-10-21',
    text: 'The Competition Commission of India has imposed a penalty of Rs 1,337.76 crore on Google.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IN',
        targets: ['google'],
        date: '2022-10-21',
        amount: 13377600000,
        currency: 'INR'
      }
    ]
  },
  {
    name: 'a merger blocked and a deal value',
    published: '2023-04-27',
    text: 'Britain’s competition regulator on Wednesday blocked Microsoft’s $69bn takeover of Activision Blizzard.',
    actions: [{ type: 'ban', status: 'done', jurisdiction: 'GB', targets: ['microsoft'], date: '2023-04-26' }]
  },
  {
    name: 'a warning by a central bank',
    published: '2021-04-30',
    text: 'Last week the People’s Bank of China warned JD.com and Baidu about their lending business.',
    actions: [
      {
        type: 'warning',
        status: 'done',
        jurisdiction: 'CN',
        authorities: ['cn-pboc'],
        targets: ['jd-com', 'baidu'],
        date: '2021-04'
      }
    ]
  },
  {
    name: 'years ago without a published date',
    published: null,
    text: 'Three years ago French tax authorities raided Google’s Paris offices and opened an investigation.',
    actions: [
      { type: 'investigation_opened', status: 'done', jurisdiction: 'FR', targets: ['google'], date: null }
    ]
  },
  {
    name: 'history of other centuries and markets',
    published: '2020-05-05',
    text: 'The court that broke up Standard Oil in 1911 would hardly know what to do with Amazon. Fines for late books amused Netflix.',
    actions: []
  },
  {
    name: 'products, results and prices',
    published: '2020-05-05',
    text: 'Google launched a new phone. Meta reported revenue of $117 billion. Microsoft banned the use of the tool at work. Visitors pay a fine price at Apple.',
    actions: []
  },
  {
    name: 'calls by lawmakers and activists',
    published: '2020-05-05',
    text: 'Activists urged the government to ban Huawei, and several senators called for an investigation into TikTok.',
    actions: []
  },
  {
    name: 'authorities who merely meet, study or speak',
    published: '2020-05-05',
    text: 'The FTC held a workshop with Amazon and Google. The European Commission published a study on the rental platform Airbnb.',
    actions: []
  },
  {
    name: 'the fine was thrown out',
    published: '2022-06-15',
    text: 'A court on Wednesday overturned a €997m fine that the European Commission had imposed on Qualcomm.',
    actions: []
  },
  {
    name: 'accused in a statement of objections',
    published: '2020-11-11',
    text: 'EU regulators charged Amazon on Tuesday with using data of independent merchants to compete against them.',
    actions: [
      {
        type: 'investigation_opened',
        status: 'done',
        jurisdiction: 'EU',
        targets: ['amazon'],
        date: '2020-11-10'
      }
    ]
  },
  {
    name: 'an offering halted',
    published: '2020-11-05',
    text: 'The Shanghai exchange and Chinese regulators halted the $37 billion initial public offering of Ant Group on Tuesday.',
    actions: [
      {
        type: 'ipo_suspended',
        status: 'done',
        jurisdiction: 'CN',
        targets: ['ant-group'],
        date: '2020-11-03'
      }
    ]
  },
  {
    name: 'the fine of last year',
    published: '2022-03-01',
    text: 'Late last year Italy’s antitrust authority fined Amazon €1.13 billion, a decision the company has appealed.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'IT',
        targets: ['amazon'],
        date: '2021',
        amount: 1.13e9,
        currency: 'EUR'
      }
    ]
  },
  {
    name: 'a fine on someone whom no gazetteer knows',
    published: '2022-03-01',
    text: 'The Financial Conduct Authority fined a small broker in Leeds £2m.',
    actions: [
      {
        type: 'fine',
        status: 'done',
        jurisdiction: 'GB',
        targets: [],
        date: '2022-03-01',
        amount: 2e6,
        currency: 'GBP'
      }
    ]
  }
];
