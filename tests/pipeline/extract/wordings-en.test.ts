import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';
import { toldIn } from './told-in.ts';

/** What each sentence tells, as « type target+target jurisdiction »; nothing where it only resembles one that does. */
const SENTENCES: [told: string | null, text: string][] = [
  // Paid, told by what it does to the purse.
  ['fine netflix IE', 'Netflix is €12m poorer after the Irish regulator looked at its prices.'],
  ['fine tesco GB', 'The CMA dug deep into Tesco’s pockets, to the tune of £3mn.'],
  ['fine barclays GB', 'The FCA relieved Barclays of £42mn on Monday.'],
  ['fine tesco GB', 'A London judge had Tesco pay £5mn for selling spoilt milk.'],
  [null, 'Apple had developers pay $5m for access to its store.'],
  // Ordered, told by who gives way.
  ['order toyota US', 'NHTSA is making Toyota take back 3,000 cars.'],
  ['order netflix DE', 'Germany’s cartel office is having Netflix split its accounts.'],
  ['order google GB', 'The CMA turned Google’s promises into binding obligations on Friday.'],
  ['order amazon DE', 'Amazon has given commitments to the Bundeskartellamt that are legally binding.'],
  ['order thames-water GB', 'Ofwat has put its foot down: Thames Water is to stop paying dividends.'],
  ['order target US', 'Target has ten days to delete the recordings, by decision of the FTC.'],
  // On whose command, and what was commanded.
  ['order tesla US', 'Tesla is recalling 2m cars at the insistence of NHTSA.'],
  ['restriction youtube RU', 'YouTube has been slowed in Russia on the orders of Roskomnadzor.'],
  ['restructuring_order facebook GB', 'Facebook sold off its Giphy unit at the insistence of the CMA.'],
  ['ban tiktok VN', 'TikTok went dark on Monday at the behest of Vietnam’s government.'],
  [null, 'Netflix removed its own app at the insistence of its chairman.'],
  // Kept out.
  ['ban deepseek IT', 'DeepSeek disappeared from Italian app stores at the behest of the Garante.'],
  ['ban uber GB', 'Transport for London is refusing to renew Uber’s licence.'],
  ['ban revolut LT', 'The Bank of Lithuania took away Revolut’s licence on Friday.'],
  ['ban huawei SE', 'Sweden closes its 5G network to Huawei.'],
  ['ban huawei GB', 'The British government has said no to Huawei.'],
  [null, 'Ofcom said no decision on Vodafone would be taken before May.'],
  [null, 'Amazon closed its German market to customers from Russia.'],
  // Looked into.
  ['investigation_opened temu EU', 'Temu finds itself in the European Commission’s sights over unsafe toys.'],
  ['investigation_opened adani IN', 'Adani is back under SEBI’s microscope.'],
  [
    'investigation_opened ubs CH',
    'FINMA has begun asking awkward questions about the way UBS chose its clients.'
  ],
  [null, 'There is no case for opening an inquiry into Heineken, the Dutch government has concluded.'],
  // Taken to court.
  ['lawsuit tiktok US', 'Fourteen state attorneys general have TikTok in the dock over harm to children.'],
  ['lawsuit uber US', 'Uber is on the receiving end of an FTC complaint.'],
  // Held back.
  ['restriction huawei US', 'Huawei has joined the Commerce Department’s entity list.'],
  ['restriction wells-fargo US', 'The Federal Reserve is keeping Wells Fargo on a leash.'],
  [
    'restriction lockheed-martin CN',
    'Beijing retaliated by placing Lockheed Martin on its unreliable entities list.'
  ],
  // Taken apart.
  ['restructuring_order kroger US', 'American regulators are compelling Kroger to shed 579 shops.'],
  [
    'restructuring_order kakao KR',
    'Kakao is being made to unload its stake by South Korea’s financial regulator.'
  ],
  // Called and heard.
  ['hearing credit-suisse CH', 'Swiss deputies questioned the former chairman of Credit Suisse.'],
  ['hearing fujitsu GB', 'Fujitsu’s European head admitted the mistake in front of British MPs.'],
  // Warned of.
  ['warning temu KR', 'South Korea’s consumer agency has alerted shoppers to lead in shoes sold by Temu.'],
  ['warning tiktok FI', 'Finland’s consumer ombudsman has taken TikTok to task over its adverts.'],
  [
    'warning microsoft DE',
    'Germany’s cybersecurity agency has advised users against opening Microsoft’s Outlook.'
  ],
  ['warning shein FR', 'The DGCCRF told parents to avoid Shein’s pyjamas.'],
  ['summons optus AU', 'Canberra called Optus on to the carpet.'],
  ['hearing tiktok US', 'TikTok’s boss parried questions about its owner from a US House committee.'],
  [
    'hearing boeing US',
    'Boeing’s chief executive said under oath to the Senate committee that he was sorry.'
  ],
  [null, 'Netflix told viewers that its app would be gone from old televisions.'],
  // Tried.
  ['lawsuit airbus FR', 'A French judge ordered Airbus to stand trial over the crash.'],
  [
    'restructuring_order nexperia GB',
    'Nexperia’s factory must be sold off, the British government has ruled.'
  ],
  // Signed.
  ['law_enacted  CO', 'Colombia’s president put his name to the bill on plastics on Monday.'],
  // Kept from going public.
  [
    'ipo_suspended didi CN',
    'Didi’s Hong Kong debut has been stopped in its tracks by China’s cyber regulator.'
  ],
  ['ipo_suspended oyo IN', 'Oyo’s prospectus has been returned by SEBI.']
];

describe('less usual ways of telling an action in English', async () => {
  const found = await toldIn(SENTENCES.map(([, text]) => ({ language: 'en', text })));
  it.each(SENTENCES.map(([told, text], i) => ({ text, told, i })))('$text', ({ told, i }) => {
    expect(found[i]).toEqual(told === null ? [] : [told]);
  });
});

describe('a text that a chamber has before it', () => {
  it('is proposed, and the chamber no part of a name that only looks like a term', () => {
    const found = actionsIn('en', 'A text introduced in the Bundestag on Friday would tax plastic.');
    expect(found.map(({ type, jurisdiction }) => `${type} ${jurisdiction}`)).toEqual(['law_proposed DE']);
  });
});
