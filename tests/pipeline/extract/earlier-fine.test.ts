import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « authorities targets date amount » of each fine, of a clipping published on 12 June 2025, a Thursday. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(
    ({ authorities, targets, date, amount }) =>
      [authorities.join('+'), targets.join('+'), date.date, amount].join(' ')
  );
}

describe('a fine that a ruling leaves standing', () => {
  it('is told twice where the sentence says who had imposed it, and when', () => {
    expect(
      fines(
        'fr',
        'Le Conseil d’Etat a confirmé mercredi l’amende de 40 millions d’euros que la Cnil avait infligée à Spotify en juin 2023.'
      )
    ).toEqual(['fr-conseil-d-etat spotify 2025-06-11 40000000', 'fr-cnil spotify 2023-06 40000000']);
    expect(
      fines(
        'en',
        'The Court of Justice of the European Union on Wednesday dismissed Intel’s appeal against a fine of €376 million imposed by the European Commission in September 2023.'
      )
    ).toEqual(['eu-cjeu intel 2025-06-11 376000000', 'eu-commission intel 2023-09 376000000']);
  });

  it('is told once where nothing says when it was imposed, or by the same verb', () => {
    expect(
      fines('fr', 'Le Conseil d’Etat a confirmé mercredi l’amende de 40 millions d’euros infligée à Spotify.')
    ).toHaveLength(1);
    expect(
      fines('en', 'The European Commission confirmed on Wednesday that it had fined Intel €376 million.')
    ).toHaveLength(1);
  });
});
