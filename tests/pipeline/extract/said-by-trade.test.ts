import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const struck = (language: 'fr' | 'en', text: string) =>
  actionsIn(language, text).map(({ targets }) => targets);

describe('a company with the noun of its trade', () => {
  it('is struck, though the noun also says whose supplier, publisher or rival somebody is', () => {
    for (const noun of [
      'energy supplier',
      'smaller rival',
      'advertising partner',
      'games publisher',
      'investor'
    ]) {
      const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
      expect(struck('en', `The CMA fined ${noun} Centrica £17.2m on Monday.`)).toEqual([['centrica']]);
      expect(struck('en', `The CMA has opened an investigation into ${noun} Centrica.`)).toEqual([
        ['centrica']
      ]);
      expect(struck('en', `${name} Centrica was fined £17.2m by the CMA on Monday.`)).toEqual([['centrica']]);
    }
    for (const noun of ['le fournisseur', 'l’éditeur', 'le concurrent', 'le partenaire']) {
      const text = `L’Autorité de la concurrence a condamné ${noun} Engie à 3 millions d’euros d’amende.`;
      expect(struck('fr', text)).toEqual([['engie']]);
    }
  });

  it('is struck together with another’s rival', () => {
    expect(struck('en', 'The CMA fined Centrica and rival EDF £4.7m.')).toEqual([['centrica', 'edf']]);
  });

  it('is none where it complained, or only deals with whom the action strikes', () => {
    const complained = 'Acting on a complaint from rival Monzo, the FCA fined Revolut £3m.';
    expect(struck('en', complained)).toEqual([['revolut']]);
    expect(struck('en', 'The FCA fined Revolut £3m over its deal with supplier Centrica.')).toEqual([
      ['revolut']
    ]);
    const saisie =
      'Saisie par le fournisseur Engie, l’Autorité de la concurrence a condamné EDF à 3 millions d’euros.';
    expect(struck('fr', saisie)).toEqual([['edf']]);
  });
});
