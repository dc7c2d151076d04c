import { describe, expect, it } from 'vitest';
import type { ActionType } from '../../../src/lib/schema.ts';
import { actionsIn } from './actions-in.ts';

/** Wordings that a journalist chooses once in a while, with the action that they tell, or null. */
const SENTENCES: [ActionType | null, string][] = [
  // Fines.
  ['fine', 'TikTok found itself on the receiving end of a £12m penalty from the ICO.'],
  ['fine', 'The cookie banner will cost Google €90m, the CNIL has decided.'],
  ['fine', 'A £12m fine from the ICO landed on TikTok’s doormat.'],
  ['fine', 'The Turkish competition board has written Amazon a ticket for 300 million lira.'],
  ['fine', 'The ICO rapped TikTok with a £12.7m penalty notice.'],
  [null, 'The upgrade will cost Deutsche Bank €500m, according to the finance ministry.'],
  [null, 'Meta put a price of $2bn on its headsets, the regulator noted.'],
  [null, 'Netflix drew a record audience in Britain, Ofcom said.'],
  // Commands in their own words.
  ['order', 'CMA tells Google: let publishers opt out'],
  ['order', 'Brussels to Apple: open up iMessage'],
  ['order', 'Repay your customers, the ACCC has told Optus.'],
  ['restructuring_order', 'CMA to Meta: sell Giphy'],
  [null, 'Google to Apple: open up iMessage'],
  [null, 'The Commission said that Google told Apple: open up iMessage.'],
  // Orders.
  ['order', 'Optus has been given until Friday to scrub the video, said the eSafety Commissioner.'],
  ['order', 'The Federal Cartel Office laid on Meta an obligation to ask its users.'],
  ['order', 'The Bundeskartellamt is making Amazon change its price controls.'],
  ['order', 'Deliveroo has to employ its riders, a Dutch court has ruled.'],
  ['order', 'The CNIL’s decision requires of Meta that it ask for consent.'],
  [null, 'BMW is to open a plant in Hungary, the government said.'],
  [null, 'Orange has to change its network by 2030, the analyst said.'],
  [null, 'Apple received an order for 10,000 iPads from the Education Ministry.'],
  [null, 'TikTok is bound to appeal, the watchdog said.'],
  ['order', 'The Autorité de la concurrence bound Meta to admit ad-verification firms.'],
  [null, 'MPs asked Google and Microsoft to act before they are made to.'],
  // Bans.
  ['ban', 'The CMA has called time on Microsoft’s swoop on Activision.'],
  ['ban', 'The FCC proscribed the import of new DJI drones.'],
  ['ban', 'Kenya sent Worldcoin packing.'],
  ['ban', 'Binance has been kicked out of Nigeria.'],
  ['ban', 'India has yanked TikTok from its app stores.'],
  ['ban', 'Siemens and Alstom cannot merge, the European Commission ruled.'],
  ['ban', 'Hospitals in China may not buy Micron’s chips, the Cyberspace Administration ruled.'],
  [null, 'Spotify has kicked a dozen fake artists out of its app, the regulator was told.'],
  [null, 'Adobe called time on its takeover of Figma.'],
  [null, 'Judges threw out the Commission’s appeal against Intel.'],
  [null, 'Spotify can no longer sell audiobooks on the iPhone, it told the regulator.'],
  // Restrictions.
  ['restriction', 'The RBI has tied Paytm’s hands on new deposits.'],
  ['restriction', 'The Hague trims KLM’s night slots.'],
  ['restriction', 'N26 is allowed only 50,000 new customers a month, BaFin has decided.'],
  ['restriction', 'BaFin put N26 on a growth leash of 50,000 customers a month.'],
  ['restriction', 'Washington will let Nvidia sell its H20 chips to China only with a licence.'],
  [
    'restriction',
    'The licence of Uber in London has been renewed for just 15 months by Transport for London.'
  ],
  ['restriction', 'The RBI halted new accounts at Paytm.'],
  ['order', 'The Bundeskartellamt has prised open Apple’s payment chip.'],
  ['ban', 'TfL has torn up Uber’s licence.'],
  [null, 'Microsoft caps the number of free accounts at five.'],
  [null, 'Netflix is down to 5 million subscribers in Australia, the regulator’s data show.'],
  [null, 'Mastercard trims the number of its offices in Belgium.'],
  [null, 'Apple hits the brakes on its electric car.'],
  // Break-ups.
  ['restructuring_order', 'Cellnex has to shed 1,000 masts, the CMA concluded.'],
  ['restructuring_order', 'A break-up of Ticketmaster was ordered by a federal judge.'],
  ['restructuring_order', 'Telefónica has a year to offload its masts, Cade ruled.'],
  [null, 'Stellantis has to shed 2,000 jobs in Italy, the union said.'],
  [null, 'Siemens spins off its energy unit, a move that the German government welcomed.'],
  // Listings.
  ['ipo_suspended', 'The Hong Kong regulator has pressed pause on Megvii’s flotation.'],
  ['ipo_suspended', 'Oyo’s IPO papers have been sent back by SEBI.'],
  ['ipo_suspended', 'The SEC has frozen Shein’s plans to list in New York.'],
  [null, 'Stripe pressed pause on its IPO.'],
  [null, 'Klarna has put its flotation on ice, citing the markets.']
];

describe('rare wordings', () => {
  it.each(SENTENCES)('%s: %s', (type, text) => {
    const found = actionsIn('en', text)
      .filter(({ targets }) => targets.length > 0)
      .map((action) => action.type);
    expect(found).toEqual(type === null ? [] : [type]);
  });

  it('knows of whom a sentence before speaks', () => {
    const [action] = actionsIn(
      'en',
      'Megvii had waited two years. Now the SFC has pressed pause on its share sale.'
    );
    expect(action).toMatchObject({ type: 'ipo_suspended', targets: ['megvii'], authorities: ['hk-sfc'] });
  });
});
