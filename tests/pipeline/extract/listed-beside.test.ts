import { describe, expect, it } from 'vitest';
import { unlistedIn } from './unlisted-in.ts';

describe('a name in a list of companies', () => {
  it.each([
    ['The FTC sued Google, Meta, Zorblax and Amazon on Tuesday.', ['Zorblax']],
    ['The watchdog cautioned Google, Meta, Intel and Zorblax.', ['Zorblax']],
    ['Eni, Esso, Zorblax et Tamoil ont été condamnés.', ['Zorblax']],
    ['Eni devra 336 millions, Esso 17 millions, Zorblax 3 millions et Tamoil 4 millions.', ['Zorblax']],
    [
      'Eni devra s’acquitter de 336 millions, Esso de 173 millions, Zorb de 164 millions et Tamoil de 4.',
      ['Zorb']
    ]
  ])('is a company’s: %s', (text, names) => {
    expect(unlistedIn(text)).toEqual(names);
  });

  it.each([
    'Google, Meta and Amazon warned Zorb. Google, Meta and Marley Zorb met. Google, Meta and Brussels met.',
    'Google and Zorb met. Elsewhere, Google and Meta met. Zorb, Google and Meta met.',
    'Google and Meta, Tuesday, Apple and Intel met.',
    'Google, Apple et Jean Zorba se réunissent. Google, Apple et le Conseil aussi.'
  ])('is not told in %s', (text) => {
    expect(unlistedIn(text)).toEqual([]);
  });
});
