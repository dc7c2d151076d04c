import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'en' | 'fr';

function actionsOf(language: Language, text: string): string[] {
  return actionsIn(language, text).map(
    ({ type, authorities, targets }) => `${type} ${authorities.join('+')} ${targets.join()}`
  );
}

describe('a law that one authority acts by', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'X was fined 120 million euros under the Digital Services Act. Washington called it an attack.',
      'fine eu-commission x'
    ],
    [
      'en',
      'TikTok was fined €200m in the first decision that found a breach of the DSA.',
      'fine eu-commission tiktok'
    ],
    [
      'en',
      'The regulator fined Apple €500m for breaching the Digital Markets Act. Donald Trump called it a tax.',
      'fine eu-commission apple'
    ],
    ['en', '4chan was fined £20,000 under the Online Safety Act.', 'fine gb-ofcom 4chan'],
    ['en', 'Disney will pay $10m for violating COPPA.', 'fine us-ftc disney'],
    [
      'en',
      'An investigation into Temu was opened under the Digital Services Act.',
      'investigation_opened eu-commission temu'
    ],
    [
      'fr',
      'Temu a écopé d’une amende de 200 millions d’euros pour infraction au DSA.',
      'fine eu-commission temu'
    ],
    [
      'fr',
      'Meta a été condamnée à 200 millions d’euros pour manquement au règlement européen sur les marchés numériques (DMA).',
      'fine eu-commission meta'
    ],
    ['fr', 'Une première amende DSA, de 120 millions d’euros, a été infligée à X.', 'fine eu-commission x']
  ])('says who acts where nobody is named (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual([told]);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'Italy fined Shein €1m under the Digital Services Act.', ['fine it-authorities shein']],
    ['en', 'AGCOM fined Shein €1m for breaching the DSA.', ['fine it-agcom shein']],
    ['en', 'Apple could be fined under the DMA.', []],
    ['en', 'Apple said the fine violated the DMA.', []],
    ['en', 'Apple complied with the DMA.', []],
    ['fr', 'L’Arcom pourra infliger des amendes à X au titre du DSA.', []]
  ])('says nothing against what the text tells (%s): %s', (language, text, told) => {
    expect(actionsOf(language, text)).toEqual(told);
  });
});

describe('people of the Commission', () => {
  it.each([
    'The Commission’s enforcers fined Meta €200m.',
    'Last week the Commission’s competition officials fined Meta €200m.'
  ])('act for the European one where no other is named: %s', (text) => {
    expect(actionsOf('en', text)).toEqual(['fine eu-commission meta']);
  });
});

describe('where a company or its owner is from', () => {
  const others = (words: string) =>
    `TikTok said it would follow the rules. Reddit did so. In 2023 the ICO fined ${words} £12.7m.`;

  it.each(['the Chinese app', 'the Chinese-owned app', 'the Chinese-founded platform'])(
    'tells whom “%s” means',
    (words) => {
      expect(actionsOf('en', others(words))).toEqual(['fine gb-ico tiktok']);
    }
  );

  it('is asked of the owner where a company is said to be owned from there', () => {
    const text = 'Volvo was warned. Renault was not. In 2023 the ICO fined the Chinese-owned carmaker £3m.';
    expect(actionsOf('en', text)).toContain('fine gb-ico volvo');
  });
});
