import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('authorities by the names that the press gives them every day', () => {
  it.each([
    ['en', 'Britain’s energy regulator fined British Gas £4 million.', 'fine gb-ofgem british-gas 4000000'],
    [
      'en',
      'US aviation regulators opened an investigation into Boeing.',
      'investigation_opened us-faa boeing -'
    ],
    ['en', 'The US auto safety regulator fined Tesla $10 million.', 'fine us-nhtsa tesla 10000000'],
    ['en', 'The US workplace safety agency fined Amazon $60,000.', 'fine us-dol-osha amazon 60000'],
    ['en', 'Australia’s media regulator fined Optus A$12 million.', 'fine au-acma optus 12000000'],
    ['en', 'Australia’s corporate watchdog fined ANZ A$240 million.', 'fine au-asic anz 240000000'],
    ['en', 'India’s aviation regulator fined IndiGo 2.2 million rupees.', 'fine in-dgca indigo 2200000'],
    ['en', 'The Uganda Communications Commission ordered Facebook blocked.', 'ban ug-ucc facebook -'],
    ['en', 'Tanzania’s TCRA fined Vodacom 5 billion shillings.', 'fine tz-tcra vodacom 5000000000'],
    ['en', 'Zambia’s competition watchdog fined Airtel.', 'fine zm-ccpc airtel -'],
    ['en', 'Ecuador’s antitrust regulator fined Claro $138 million.', 'fine ec-scpm claro 138000000'],
    ['en', 'The EU’s executive arm fined Apple 500 million euros.', 'fine eu-commission apple 500000000'],
    ['en', 'The Albanese government fined Meta A$20 million.', 'fine au-authorities meta 20000000'],
    ['en', 'The Taliban banned TikTok.', 'ban af-authorities tiktok -'],
    ['en', 'Myanmar’s military junta blocked Facebook.', 'ban mm-authorities facebook -'],
    ['fr', 'La junte au pouvoir au Niger a suspendu Starlink.', 'ban ne-authorities starlink -'],
    ['fr', 'Le gouvernement militaire a suspendu Orange au Mali.', 'ban ml-authorities orange -'],
    ['fr', 'Le pouvoir a bloqué Facebook en Tunisie.', 'ban tn-authorities facebook -'],
    ['en', 'Uzbekistan blocked TikTok.', 'ban uz-authorities tiktok -'],
    [
      'fr',
      'Le gendarme britannique de l’énergie a infligé une amende de 4 millions de livres à British Gas.',
      'fine gb-ofgem british-gas 4000000'
    ],
    ['fr', 'Le gouvernement togolais a bloqué Facebook.', 'ban tg-authorities facebook -'],
    ['fr', 'Les autorités libanaises ont interdit TikTok.', 'ban lb-authorities tiktok -'],
    [
      'fr',
      'L’autorité italienne de l’aviation civile a infligé une amende à Ryanair.',
      'fine it-enac ryanair -'
    ]
  ] as const)('are found (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['fr', 'La ministre souhaite pouvoir suspendre Shein.'],
    ['fr', 'Le régulateur espère pouvoir bloquer Temu.'],
    ['fr', 'Des élus militent pour interdire TikTok.']
  ] as const)('only wish to (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
