import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets amount » of each action. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, jurisdiction, targets, amount }) =>
    [type, jurisdiction, targets.join('+'), amount ?? '-'].join(' ')
  );
}

describe('a company that earns or spends beside one that is fined', () => {
  it.each([
    ['en', 'Ofcom fined Netflix £3m, and Spotify raised £5m from investors.', 'fine GB netflix 3000000'],
    ['en', 'Ofcom fined Netflix £3m, while Spotify spent £5m on offices.', 'fine GB netflix 3000000'],
    ['en', 'Ofcom fined Netflix £3m and Spotify posted a loss of £5m.', 'fine GB netflix 3000000'],
    [
      'fr',
      'L’Arcom a condamné Netflix à 3 millions d’euros, et Deezer a levé 5 millions.',
      'fine FR netflix 3000000'
    ]
  ] as const)('is not fined, in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it('is fined where it shares the verb', () => {
    expect(read('en', 'Ofcom fined Netflix £3m, and Spotify £5m.')).toEqual([
      'fine GB netflix 3000000',
      'fine GB spotify 5000000'
    ]);
  });
});

describe('a fine in euros', () => {
  it('is one of the only country whose authorities the text names, which a newspaper told in its readers’ money', () => {
    const text =
      'Les autorités chinoises ont annoncé lundi une enquête sur Tencent. En avril 2021, Alibaba avait été condamné à plus de 2,3 milliards d’euros.';
    expect(read('fr', text)).toContain('fine CN alibaba 2300000000');
    const beside = text.replace('une enquête', 'une enquête, comme la CNIL,');
    expect(read('fr', beside)).not.toContain('fine CN alibaba 2300000000');
  });

  it('may be written with « Mrds »', () => {
    expect(read('fr', 'La CNIL a condamné Meta à une amende de 2,3 Mrds d’euros.')).toEqual([
      'fine FR meta 2300000000'
    ]);
  });

  it('is imposed where euros are paid, whatever the company’s seat', () => {
    const text =
      'Netflix, based in San Francisco, was fined €3 million on Monday. Its office in Amsterdam is small.';
    expect(read('en', text)).toEqual(['fine NL netflix 3000000']);
    expect(read('en', text.replace('€', '$'))).toEqual(['fine US netflix 3000000']);
    expect(
      read('en', 'The San Francisco office of Netflix was fined €3 million by the data watchdog.')
    ).toEqual([]);
  });

  it('is that of whoever is named, wherever they are', () => {
    expect(read('fr', 'Pékin a infligé une amende de 3 millions d’euros à Netflix.')).toEqual([
      'fine CN netflix 3000000'
    ]);
  });
});

describe('a sum without a currency', () => {
  const sumsOf = (language: 'fr' | 'en', text: string) =>
    actionsIn(language, text).map(({ amount, currency }) => `${amount ?? '-'} ${currency ?? '-'}`);

  it.each([
    ['fr', 'La Cnil a condamné Spotify à une amende de 42 millions, un record.', '42000000 EUR'],
    ['fr', 'Spotify a été condamné à 42 millions par la CNIL. La société fera appel.', '42000000 EUR'],
    ['fr', 'L’ICO a infligé une amende de 3 millions à Spotify.', '3000000 GBP'],
    ['en', 'The Competition Commission of India fined Spotify 2 billion, its lawyers said.', '2000000000 INR']
  ] as const)('is in the money of whoever fines: « %s »', (language, text, sum) => {
    expect(sumsOf(language, text)).toEqual([sum]);
  });

  it('is in that of the sum that follows, where none comes before', () => {
    const text =
      'La SEC avait réclamé une amende de 4 millions à Netflix. Ses ventes atteignent 30 millions d’euros.';
    expect(sumsOf('fr', text)).toEqual(['4000000 EUR']);
  });

  it('is none of people or things', () => {
    expect(sumsOf('fr', 'La CNIL a sanctionné Spotify, qui compte 42 millions d’abonnés.')).toEqual(['- -']);
  });
});
