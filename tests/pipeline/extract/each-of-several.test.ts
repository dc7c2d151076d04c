import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « targets amount » of each fine, in any order. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ targets, amount }) => [targets.join('+'), amount ?? '-'].join(' '))
    .sort();
}

describe('a sum that each of several pays', () => {
  const one = ['bt 9000000', 'vodafone+three 2000000'];

  it.each([
    'Ofcom fined BT £9m, and Vodafone and Three £2m each.',
    'Ofcom fined BT £9m and Vodafone and Three £2m apiece.',
    'Ofcom fined BT £9m, while Vodafone and Three must each pay £2m.',
    'Ofcom imposed a fine of £9m on BT and fines of £2m each on Vodafone and Three.'
  ])('is theirs alone: %s', (text) => {
    expect(fines('en', text)).toEqual(one);
  });

  it.each([
    'L’Arcep a infligé une amende de 9 millions d’euros à Orange, et de 2 millions chacun à SFR et Free.',
    'L’Arcep a condamné Orange à 9 millions d’euros d’amende, SFR et Free à 2 millions chacun.',
    'Orange écope de 9 millions d’euros d’amende de l’Arcep, SFR et Free de 2 millions chacun.',
    'L’Arcep a infligé 9 millions d’euros d’amende à Orange, et 2 millions à chacun de ses concurrents SFR et Free.'
  ])('is theirs alone: %s', (text) => {
    expect(fines('fr', text)).toEqual(['orange 9000000', 'sfr+free 2000000']);
  });

  it('is a part of a total told before', () => {
    const text =
      'Ofcom fined BT, Vodafone and Three a combined £13m. BT’s part is £9m, while Vodafone and Three owe £2m apiece.';
    expect(fines('en', text)).toEqual(expect.arrayContaining(['bt+vodafone+three 13000000', 'bt 9000000']));
    expect(
      fines('en', text)
        .filter((fine) => fine.endsWith(' 2000000'))
        .join()
    ).toMatch(/vodafone.*three/);
  });

  it('is told by “apiece” of several companies, and a price by it of things', () => {
    expect(fines('en', 'Ofcom fined BT and Vodafone £2m apiece.')).toEqual(['bt+vodafone 2000000']);
    expect(fines('en', 'Ofcom fined BT and Vodafone £2m for selling phones at £900 apiece.')).toEqual([
      'bt+vodafone 2000000'
    ]);
    expect(fines('en', 'Ofcom fined BT £2m. Vodafone and Three sold lines at £90 each.')).toEqual([
      'bt 2000000'
    ]);
  });
});
