import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

describe('a fine that a headline puts in the Union', () => {
  it.each([
    [
      'en',
      'TikTok fined €530 million in the EU over data',
      'The Irish regulator, which acts on behalf of the EU, said the app had not protected users.',
      'IE'
    ],
    [
      'fr',
      'Meta condamné à 251 millions d’euros d’amende en Europe',
      'Le régulateur irlandais, qui agit au nom de l’UE, reproche au groupe une faille.',
      'IE'
    ],
    ['en', 'Google fined €5m in Europe', 'The Spanish data agency, the AEPD, said so.', 'ES'],
    [
      'en',
      'Google fined €5m in the EU',
      'The US Federal Trade Commission said it would look at the ruling.',
      'EU'
    ]
  ] as const)('%s: is of the member that the text names: « %s. %s »', (language, title, text, member) => {
    expect(actionsIn(language, text, { title })[0]?.jurisdiction).toBe(member);
  });
});

describe('a sum that was only promised', () => {
  it('is no fine', () => {
    const text =
      'Apple’s phones may not be sold because it still owes Rp 240 billion of a promised investment, the Industry Ministry announced.';
    expect(actionsIn('en', text).map(({ type }) => type)).toEqual(['ban']);
  });
});
