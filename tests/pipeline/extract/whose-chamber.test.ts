import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function homesOf(text: string, language: 'en' | 'fr' = 'en'): string[] {
  return actionsIn(language, text).map(
    ({ type, jurisdiction, targets }) => `${type} ${jurisdiction} ${targets.join('+')}`
  );
}

describe('bodies that only some countries have', () => {
  it.each<[string, string]>([
    ['The chairman of Huawei was grilled by senators on Monday.', 'hearing US huawei'],
    ['The founder of TikTok testified before a Senate committee on Monday.', 'hearing US tiktok'],
    ['Eleven attorneys general have sued Shein.', 'lawsuit US shein'],
    ['The chairman of Nokia testified before the House on Monday.', 'hearing US nokia']
  ])('are of those, wherever the company is at home: %s', (text, told) => {
    expect(homesOf(text)).toEqual([told]);
  });

  it('are of the country that is named, where it has such a one', () => {
    expect(homesOf('The chairman of Huawei was grilled by senators in Canberra on Monday.')).toEqual([
      'hearing AU huawei'
    ]);
    expect(homesOf('The chairman of Huawei was grilled by French senators on Monday.')).toEqual([
      'hearing FR huawei'
    ]);
  });
});

describe('a founder who is heard', () => {
  it.each<['en' | 'fr', string, string]>([
    ['en', 'The founder of Uber was questioned by senators on Monday.', 'hearing US uber'],
    ['fr', 'Le fondateur de Telegram a été entendu mardi par une commission du Sénat.', 'hearing FR telegram']
  ])('answers for the company (%s): %s', (language, text, told) => {
    expect(homesOf(text, language)).toEqual([told]);
  });

  it.each([
    'The founder of Telegram was fined by a court in Paris on Saturday.',
    'The founder of Uber was banned from driving by a court in Paris on Saturday.'
  ])('does not where something is done to the person: %s', (text) => {
    expect(homesOf(text)).toEqual([]);
  });
});
