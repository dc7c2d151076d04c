import { describe, expect, it } from 'vitest';
import type { ActionType } from '../../../src/lib/schema.ts';
import { actionsIn } from './actions-in.ts';

/** Inquiries, summonses, hearings, suits and warnings in the words of many journalists. */
const TOLD: [ActionType, string][] = [
  ['investigation_opened', 'Spain’s markets watchdog has put Glencore’s trading arm under the microscope.'],
  ['investigation_opened', 'Italian competition officials are delving into Ryanair’s fares.'],
  ['investigation_opened', 'The SEC is poking into Tesla’s self-driving claims, according to a filing.'],
  [
    'investigation_opened',
    'Inspectors from the European Commission turned up unannounced at Red Bull’s offices on Monday.'
  ],
  ['investigation_opened', 'Bundeskartellamt takes a closer look at PayPal'],
  [
    'investigation_opened',
    'Australia’s competition watchdog wants to find out whether Coles misled shoppers.'
  ],
  ['investigation_opened', 'France’s privacy watchdog said it had begun checks at Clearview AI.'],
  ['investigation_opened', 'Brazil’s Cade votes to open an administrative proceeding against Apple.'],
  [
    'investigation_opened',
    'JD.com’s bid for Ceconomy prompted an in-depth review by Berlin’s economy ministry.'
  ],
  [
    'investigation_opened',
    'The European Commission suspects Meta of self-preferencing and opened proceedings.'
  ],
  ['summons', 'Meta’s Sheryl Sandberg was asked to give evidence to the Dáil committee.'],
  ['summons', 'The Korean parliament wants Google’s country chief to testify and has sent him a summons.'],
  ['summons', 'Ministers have asked the boss of Fujitsu to come to Downing Street for talks.'],
  [
    'summons',
    'Boeing’s chief is wanted in the Senate: the investigations subcommittee has requested his testimony.'
  ],
  [
    'summons',
    'India’s IT ministry issued a notice to X, asking it to explain Grok’s language within 72 hours.'
  ],
  ['hearing', 'Mark Zuckerberg faced senators on Wednesday over Meta’s record on children.'],
  ['hearing', 'Boeing’s boss was given a rough ride by senators.'],
  ['hearing', 'Meta, TikTok and X were up before the home affairs committee on Tuesday.'],
  ['hearing', 'In a bruising session in parliament, MPs laid into the bosses of Centrica.'],
  ['lawsuit', 'New York v. TikTok: the attorney general files suit over addictive design.'],
  ['lawsuit', 'The ACCC has instituted proceedings in the Federal Court against Coles and Woolworths.'],
  ['lawsuit', 'Kenya’s data commissioner has brought Worldcoin to court.'],
  ['lawsuit', 'A lawsuit by the FTC accuses Deere of hogging repairs.'],
  [
    'lawsuit',
    'Washington’s attorney general has launched a legal challenge to the Kroger and Albertsons merger.'
  ],
  ['lawsuit', 'Indictment unsealed: US prosecutors charge Huawei with theft of trade secrets'],
  ['warning', 'Warning shot for Google from the competition authority in Rome.'],
  ['warning', 'A stern letter from the FCC reminded T-Mobile of its duties.'],
  [
    'warning',
    'The FTC fired off letters to Apple and Google cautioning them against bowing to foreign censors.'
  ],
  ['warning', 'Italy’s AGCM told Ryanair to mend its ways or be fined.'],
  ['warning', 'Meta was given a public dressing-down by Ireland’s media regulator.']
];

/** The same words, where nothing is told or somebody else is spoken of. */
const UNTOLD = [
  'Meta is combing through its books after a bad quarter.',
  'Tesla delved into batteries long before Volkswagen, the EU’s biggest carmaker.',
  'Amazon asked its sellers in Germany to explain themselves.',
  'Google put its engineers in the hot seat, Reuters reported from Washington.',
  'The Senate may call Boeing’s chief before it.',
  'Uber drivers want the CMA to delve into its pay.',
  'A rival of Apple dragged it before a judge in California.',
  'Epic Games filed a civil action against Google in a US court.',
  'Getty’s civil claim against Stability AI was heard in London’s High Court.',
  'The FTC decided not to take legal action against Amazon.',
  'Meta reminded the European Commission of its obligations.',
  'The minister read the riot act to her own staff over a leak from Google.',
  'England’s manager was ticked off by Uefa, Adidas said.',
  'Google published guidelines for AI in France.',
  'The European Commission closed its probe of Broadcom.',
  'Investors grilled the boss of Boeing at the annual meeting in Chicago.',
  'Journalists quizzed Tesla’s chief in Berlin.',
  'Sony sent for repair 3,000 consoles sold in Japan.',
  'Analysts say that regulators could turn their sights on Nvidia.',
  'The FTC’s new chair has Microsoft’s old job offer in her files.',
  'TikTok gave Ofcom a written warning that it might leave Britain.',
  'Germany’s team faced questions from reporters about their deal with Nike.',
  'Alphabet’s legal proceedings against the CMA continue.',
  'Meta put its own accounts under the microscope after Ofcom’s fine of a rival.',
  'Tesla’s new battery came under the spotlight of fans in Germany.',
  'Amazon dispatched inspectors to its warehouses in Poland, the trade union said.',
  'Google has its sights on Britain’s schools.',
  'OpenAI called in for review the work of its London office.',
  'Nike sent for its coach in Paris.',
  'Uber required its drivers in Spain to present themselves with a photograph.',
  'The French finance minister wants to see Mistral grow.',
  'Volkswagen’s chief must present himself to voters of the works council in Wolfsburg.',
  'Apple’s new phone took reviewers through its paces in Tokyo.',
  'Netflix’s series puts a fictional senator through the wringer.',
  'Sony gave Microsoft a drubbing in Japan last year.',
  'Boeing survived two years without a new order from China.',
  'Apple could be dragged before a judge by the US government.',
  'A class action against Meta was filed in a California court by users.',
  'Shareholders put Wirecard’s board in the dock in Munich.',
  'Google filed an action against the European Commission in Luxembourg.',
  'Uber ticked off its rivals in Germany with a price cut.',
  'The Commission decided against a formal reprimand for Apple.',
  'Meta’s shares gave investors in New York a final warning.',
  'Toyota read its suppliers in Japan the riot act.',
  'The referee showed a yellow card under Adidas’s banner in Germany.',
  'Nvidia opened a new phase two of its campus in Israel.',
  'The European Commission could yet hit Meta with a formal caution.',
  'Ryanair’s passengers want Italy to take the airline to court.'
];

describe('inquiries in the press', () => {
  it.each(TOLD)('%s: %s', (type, text) => {
    expect(actionsIn('en', text).map((action) => action.type)).toContain(type);
  });

  it.each(UNTOLD)('nothing: %s', (text) => {
    expect(actionsIn('en', text)).toEqual([]);
  });
});
