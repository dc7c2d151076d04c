import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

describe('the day of an action', () => {
  it.each([
    [
      'en',
      'Texas sued Allstate over its app. The suit was filed on Jan. 13, 2025, in a state court.',
      '2025-01-13'
    ],
    [
      'en',
      'The US justice department has sued Visa. In a complaint lodged in a Manhattan court on September 24 2024, it said that fees were too high.',
      '2024-09-24'
    ],
    [
      'fr',
      'La CNIL a infligé une amende de 2 millions d’euros à Orange. Ses agents étaient venus au siège. Ils avaient relevé des failles. La décision, datée du 1er décembre 2023, peut faire l’objet d’un recours.',
      '2023-12-01'
    ],
    ['en', 'Texas sued Allstate over its app. Customers filed a suit of their own on Jan. 13, 2025.', null]
  ] as const)('may be told shortly behind it (%s): %s', (language, text, date) => {
    expect(actionsIn(language, text)[0]?.date.date ?? null).toBe(date);
  });
});
