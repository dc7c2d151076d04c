import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string, language: 'fr' | 'en') =>
  actionsIn(language, text).map(({ type, status }) => `${type} ${status}`);

describe('what an authority will do', () => {
  it.each([
    ['fr', 'L’AGCM lancera une enquête contre Shein.', 'investigation_opened announced'],
    ['fr', 'Une enquête sera ouverte contre Shein par l’AGCM.', 'investigation_opened announced'],
    ['fr', 'La CNIL mettra Clearview AI en demeure.', 'order announced'],
    ['fr', 'Shein sera condamné à payer 3 millions d’euros par l’AGCM.', 'fine announced'],
    ['fr', 'Une amende de 3 millions d’euros sera bientôt infligée à Shein par l’AGCM.', 'fine announced'],
    ['en', 'A fine of £3m will be imposed on Shein by Ofcom.', 'fine announced'],
    [
      'en',
      'An investigation into Shein will be opened by the European Commission.',
      'investigation_opened announced'
    ]
  ] as const)('is announced (%s): %s', (language, text, action) => {
    expect(told(text, language)).toEqual([action]);
  });

  it.each([
    ['en', 'Brazil will ban TikTok if ByteDance does not sell it.', 'ban threatened'],
    ['en', 'The European Commission will fine Apple unless it opens its store.', 'fine threatened'],
    ['fr', 'La Commission européenne infligera une amende à Apple si rien ne change.', 'fine threatened']
  ] as const)('is a threat where it hangs on a condition (%s): %s', (language, text, action) => {
    expect(told(text, language)).toEqual([action]);
  });

  it.each([
    ['fr', 'La CNIL infligera une amende à Apple, même si le groupe se plie.', 'fine announced'],
    ['fr', 'Shein devra payer 3 millions d’euros, a décidé l’AGCM.', 'fine done'],
    ['en', 'The FTC fined Apple $2m and will publish its decision next week.', 'fine done']
  ] as const)('is as sure as before where nothing hangs on it (%s): %s', (language, text, action) => {
    expect(told(text, language)).toEqual([action]);
  });
});
