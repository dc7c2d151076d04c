import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2024-05-17' }).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('the place of a listing', () => {
  it.each([
    ['en', 'The London-listed airline Wizz Air was fined for misleading passengers.', 'fine HU wizz-air'],
    ['en', 'Wizz Air, whose shares trade in London, has been fined.', 'fine HU wizz-air'],
    ['en', 'In Hong Kong, shares of Tencent fell 3% after the company was fined.', 'fine CN tencent'],
    ['en', 'JD.com, with a secondary listing in Hong Kong, was fined.', 'fine CN jd-com'],
    ['en', 'Regulators fined New York-listed Grab for late filings.', 'fine SG grab'],
    ['en', 'The regulator ordered Hong Kong-listed Meituan to stop.', 'order CN meituan'],
    ['en', 'Didi, listed in New York, was ordered to stop signing up users.', 'order CN didi'],
    ['en', 'Didi, which listed in New York last month, was banned from app stores.', 'ban CN didi'],
    ['en', 'Shares in Tencent fell in Hong Kong after it was banned from launching games.', 'ban CN tencent'],
    ['fr', 'Tencent, coté en Bourse à Hongkong, a été condamné à une amende.', 'fine CN tencent'],
    [
      'fr',
      'À la Bourse de Londres, Wizz Air a cédé 3 % : la compagnie a été condamnée à une amende.',
      'fine HU wizz-air'
    ],
    ['fr', 'L’israélien Teva, coté à New York, écope d’une amende.', 'fine IL teva'],
    ['fr', 'Le régulateur a infligé une amende à Meituan, coté à Hongkong.', 'fine CN meituan']
  ] as const)('says nothing of who acts (%s): %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'In Hong Kong, the regulator fined Tencent HK$3 million.', 'fine HK tencent'],
    ['fr', 'Didi, cotée à New York, a été condamnée par Pékin à une amende.', 'fine CN didi']
  ] as const)('is not that of an authority (%s): %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});
