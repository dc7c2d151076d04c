import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteers } from '../../../src/pipeline/types.ts';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

/** A sentence, and the actions that it reports: type, jurisdiction, authorities, targets, amount. */
const SENTENCES: ['fr' | 'en', string[], string][] = [
  [
    'en',
    ['fine ZA za-competition-commission visa 40000000 ZAR'],
    'In Pretoria, the Competition Commission extracted a settlement of 40 million rand from Visa.'
  ],
  [
    'en',
    ['fine ID id-kppu shopee 5000000000 IDR'],
    'The Indonesian antitrust agency KPPU fined Shopee 5 billion rupiah on Tuesday.'
  ],
  [
    'fr',
    ['fine ID id-kppu grab 30000000000 IDR'],
    'À Jakarta, la KPPU a condamné Grab à 30 milliards de roupies d’amende.'
  ],
  [
    'fr',
    ['fine GB gb-fca barclays 40000000 GBP'],
    'La FCA a condamné Barclays à une amende de 40 millions de livres.'
  ],
  [
    'en',
    ['fine EU eu-general-court google 2400000000 EUR'],
    'The General Court left intact the fine of 2.4 billion euros on Google.'
  ],
  [
    'fr',
    ['fine FR fr-dgccrf shein 40000000 EUR'],
    'La DGCCRF a obtenu de Shein 40 millions d’euros pour de fausses promotions.'
  ],
  [
    'fr',
    ['fine FR fr-arcep orange 26000000 EUR', 'fine FR fr-arcep sfr 3000000 EUR'],
    'L’Arcep a prononcé une amende de 26 millions d’euros contre Orange et une autre de 3 millions contre SFR.'
  ],
  [
    'en',
    ['lawsuit US us-doj live-nation'],
    'In May the Justice Department added Live Nation to the complaint.'
  ],
  ['en', ['lawsuit US us-utah-ag snap'], 'Utah has sued Snap, claiming that its chatbot harms teenagers.'],
  [
    'en',
    ['fine US us-texas-ag google 1375000000 USD'],
    'Google will pay Texas $1.375 billion to settle two suits over location data brought by Attorney General Ken Paxton.'
  ],
  [
    'fr',
    ['fine US us-texas-ag google 1375000000 USD'],
    'Google versera 1,375 milliard de dollars au Texas pour solder une plainte de son procureur général.'
  ],
  ['en', [], 'The court in Leipzig throws out a fine on Lufthansa.'],
  ['en', [], 'A mother from Ohio filed a lawsuit against Roblox.'],
  ['fr', [], 'Un père de famille a porté plainte contre Snapchat.'],
  ['en', [], 'Mandiant was called in on Sunday to help the ministry.'],
  ['fr', [], 'Netflix devra payer les auteurs selon un accord signé à la SACD.'],
  ['en', [], 'Ryanair reached a settlement of 5 million euros with its pilots.']
];

describe('who does what to whom for how much', () => {
  let gazetteers: Gazetteers;
  beforeAll(async () => {
    gazetteers = await loadGazetteers('data/gazetteers');
  });

  it.each(SENTENCES)('%s %j: %s', (language, expected, text) => {
    expect(actionsIn(text, language)).toEqual(expected);
  });

  it('takes the brand that the text names for what the title calls by its owner', () => {
    const text =
      'Séoul sanctionne Kakao\n\nLe gendarme sud-coréen de la concurrence a condamné Kakao Mobility à une amende de 25,7 milliards de wons.';
    expect(actionsIn(text, 'fr')).toEqual(['fine KR kr-kftc kakao-mobility 25700000000 KRW']);
  });

  function actionsIn(text: string, language: string): string[] {
    const [title = '', ...body] = text.includes('\n') ? text.split('\n\n') : ['Review', text];
    const [facts] = extractFacts([{ ...clippingOf(title, body.join('\n')), language }], gazetteers);
    return (facts?.actions ?? []).map(({ type, jurisdiction, authorities, targets, amount, currency }) =>
      [type, jurisdiction, authorities.join(), targets.join(), amount, currency]
        .filter((part) => part !== null)
        .join(' ')
    );
  }
});
