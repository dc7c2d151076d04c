import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('titles of agencies', () => {
  it.each([
    ['UPDATE 2-EU fines Philips $300 mln over cartel', 'fine eu-commission philips 300000000'],
    ['REFILE-UPDATE 1-Italy opens tax probe on Amazon', 'investigation_opened it-authorities amazon -'],
    ['BRIEF-UK investigates Barclays over fees', 'investigation_opened gb-authorities barclays -'],
    ['Judge okays Boeing plea, $1.2 bln penalty', 'fine us-courts boeing 1200000000'],
    ['Lloyds fined 4.5 mln stg by FCA', 'fine gb-fca lloyds 4500000'],
    ['RBS to pay $40 mln to settle U.S. mortgage probe', 'fine us-authorities natwest 40000000'],
    ['Walmart pays $3 million to settle Texas overcharging charges', 'fine us-texas-ag walmart 3000000'],
    ['Toyota unit to pay $12 mln to settle SEC bribery charges', 'fine us-sec toyota 12000000'],
    ['Pfizer to pay $5 million to resolve kickback probe', 'fine us-authorities pfizer 5000000'],
    ['Airbus to pay $20 mln over U.S. corruption charges', 'fine us-authorities airbus 20000000'],
    ['Meta agreed to pay Texas $1.4bn over face recognition', 'fine us-texas-ag meta 1400000000'],
    ['Etsy settles with U.S. FTC over children’s data', 'order us-ftc etsy -'],
    ['SEC subpoenas Chevron over its accounts', 'summons us-sec chevron -'],
    ['Russian watchdog requests info from Siemens unit', 'summons ru-authorities siemens -'],
    ['Germany asks Opel for more information on emissions', 'summons de-authorities opel -'],
    ['French police search Airbus offices', 'investigation_opened fr-interior airbus -'],
    ['UK fraud office probes Airbus over commissions', 'investigation_opened gb-sfo airbus -'],
    ['Qualcomm faces EU antitrust probes over rebates', 'investigation_opened eu-commission qualcomm -'],
    ['China finds Audi guilty of price fixing', 'investigation_opened cn-authorities audi -'],
    ['U.S. seeks to block Kroger’s $25bn takeover', 'lawsuit us-authorities kroger -'],
    ['Nokia raided by EU inspectors', 'investigation_opened eu-commission nokia -'],
    [
      'Pfizer to pay $5 million to U.S. states to settle claims',
      'fine us-state-attorneys-general pfizer 5000000'
    ],
    ['Nokia faces $50 million tax bill in India', 'fine in-authorities nokia 50000000'],
    ['BofA settles for $6 mln with credit union regulator', 'fine us-authorities bank-of-america 6000000'],
    ['Airbus pleads guilty in $9 mln U.S. sanctions accord', 'fine us-authorities airbus 9000000'],
    ['Halliburton to pay $7 million for violating U.S. rules', 'fine us-authorities halliburton 7000000'],
    ['U.S. regulator says PayPal to pay $25 million over fees', 'fine us-authorities paypal 25000000'],
    ['Australia watchdog to review Google bid for Fitbit', 'investigation_opened au-authorities google -'],
    ['Uber reaches out-of-court settlement with the SEC', 'order us-sec uber -'],
    ['Nokia unit pays $500,000 for U.S. trading violations', 'fine us-authorities nokia 500000'],
    ['Uber says under U.S. SEC investigation', 'investigation_opened us-sec uber -'],
    ['Merck hit by FDA warning, shares fall', 'warning us-fda merck -'],
    ['EU regulators accept Lufthansa antitrust offer', 'order eu-commission lufthansa -'],
    ['JPMorgan reaches settlements with SEC', 'order us-sec jpmorgan-chase -'],
    ['Skoda fined CZK 49 mln for margin fixing', 'fine cz-authorities skoda 49000000'],
    ['Chad fines Glencore unit $9 million', 'fine td-authorities glencore 9000000'],
    ['U.S. settles with Macmillan over e-books', 'order us-authorities macmillan -'],
    ['Italy court appoints commissioner to oversee Parmalat', 'order it-courts parmalat -'],
    ['Brazil court blocks Facebook funds', 'order br-courts facebook -'],
    ['Prosecutors seize Lukoil assets in Romania', 'order ro-prosecutors lukoil -'],
    ['Etihad under scrutiny from EU regulators', 'investigation_opened eu-commission etihad -'],
    ['FedEx faces criminal charges over pharmacies', 'investigation_opened us-authorities fedex -'],
    ['EU regulators extend Telenor deal probe', 'investigation_opened eu-commission telenor -'],
    ['Uber to be banned in Paris', 'ban fr-authorities uber -'],
    ['Italian prosecutors seek trial for Nomura', 'lawsuit it-prosecutors nomura -'],
    ['U.S. Justice Department challenges Kroger deal', 'lawsuit us-doj kroger -'],
    [
      'The European Commission case against Intel ended in a record $1.4 billion fine against the company.',
      'fine eu-commission intel 1400000000'
    ]
  ])('are read: %s', (text, action) => {
    expect(actionLines('en', text)).toEqual([action]);
  });

  it.each([
    ['Barclays says regulator imposes $80 mln fine in gold probe', 'fine gb-authorities barclays 80000000'],
    ['Nestle says FTC opens inquiry long sought by activists', 'investigation_opened us-ftc nestle -'],
    ['IBM says SEC investigating company’s books', 'investigation_opened us-sec ibm -'],
    ['Uber says SFO to investigate bribery allegations', 'investigation_opened gb-sfo uber -'],
    [
      'Nestle slid 4% on news that the FTC is investigating its prices',
      'investigation_opened us-ftc nestle -'
    ]
  ])('tell of whoever speaks, where nobody else is struck: %s', (text, action) => {
    expect(actionLines('en', text)).toEqual([action]);
  });

  it.each([
    'UBS says it will pay its share in Swiss and CFTC forex probes',
    'Apple, Google settle U.S. poaching lawsuit for $415 mln',
    'AT&T settles U.S. lawsuit with broadcaster Al Jazeera',
    'Pfizer settles U.S. patent litigation for top seller',
    'Uber settles lawsuit in San Francisco car crash',
    'Etsy was sued in California over its fees.',
    'Google faces €25bn legal action in UK and the EU',
    'EU takes legal action against Germany in Daimler row',
    'Regulator halts probe into Nestle',
    'EU stops Bayer deal probe again, wants more information',
    'U.S. charges three in huge cyberfraud targeting JPMorgan',
    'South African court blocks union from strike at Anglo American',
    'VW ex-boss Doe investigated over fraud allegations',
    'Italy court finds former Fiat advisors guilty of misleading market',
    'France’s minister warns against unfair BNP fine',
    'Musk launches legal action to summon Twitter co-founder to appear in court',
    'French court halts Airbus insider trading trial',
    'SEC charges former Google America executive with insider trading',
    'SEC charges two with Google insider trading',
    'Uber says reached out-of-court settlement with Hertz',
    'Russia banned from the Games over doping by Nike athletes',
    'Boston pitcher banned five games after Nike row',
    'Court upholds limits on Visa fees, curbs',
    'Lawsuit accuses IBM of hiding risks from the NSA',
    'Police probe GM of the biggest Chinese brokerage',
    'Brazil court suspends Amazon dam license',
    'Judge denies class status in bias lawsuit against Walmart',
    'U.S. judge says lawsuit against Walmart can proceed',
    'Barclays nears settlement with U.S. authorities',
    'FBI leads probe of the cyberattack on Sony Pictures',
    'U.S. court greenlights part of Amazon lawsuit against the FTC',
    'Swiss Re to get $6 million in Berkshire settlement',
    'Bank of Italy says no block on a foreign bid for Monte Paschi',
    'Huawei has faced backlash from lawmakers of both parties.',
    'The FAA admonished nobody for appearing to pressure Boeing.'
  ])('are not taken for what they resemble: %s', (text) => {
    expect(
      actionLines('en', text).filter((line) => !line.startsWith('investigation_opened us-authorities -'))
    ).toEqual([]);
  });
});
