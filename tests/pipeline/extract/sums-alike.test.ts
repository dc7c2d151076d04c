import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « targets amount » of each fine. */
function fines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text)
    .filter(({ type }) => type === 'fine')
    .map(({ targets, amount }) => [targets.join('+'), amount ?? '-'].join(' '));
}

describe('a fine whose sum is told by comparison with the one before', () => {
  const en = 'Ofcom fined BT £5 million on Monday.';
  const fr = 'L’Arcep a infligé lundi une amende de 5 millions d’euros à Orange.';

  it.each<['fr' | 'en', string, string]>([
    ['en', `${en} Vodafone was told to pay the same.`, 'vodafone 5000000'],
    ['en', `${en} Vodafone must pay the same within a month.`, 'vodafone 5000000'],
    ['en', `${en} Vodafone was fined an identical sum.`, 'vodafone 5000000'],
    ['en', `${en} The same sum was imposed on Vodafone.`, 'vodafone 5000000'],
    ['fr', `${fr} SFR devra verser autant.`, 'sfr 5000000'],
    ['fr', `${fr} SFR devra payer la même somme.`, 'sfr 5000000'],
    ['fr', `${fr} Même montant pour SFR.`, 'sfr 5000000'],
    ['fr', `${fr} La même amende est réclamée à SFR.`, 'sfr 5000000']
  ])('is as high (%s): %s', (language, text, fine) => {
    expect(fines(language, text)).toContain(fine);
    expect(fines(language, text)).toHaveLength(2);
  });

  it.each<['fr' | 'en', string, string[]]>([
    ['en', `${en} Vodafone was fined the same day.`, ['bt 5000000', 'vodafone -']],
    ['en', `${en} Vodafone was fined for the same practice.`, ['bt 5000000', 'vodafone -']],
    ['en', `${en} Vodafone charges the same price.`, ['bt 5000000']],
    ['fr', `${fr} Même constat pour SFR.`, ['orange 5000000']],
    ['fr', `${fr} SFR facture la même somme à Free.`, ['orange 5000000']]
  ])('is none where something else is the same (%s): %s', (language, text, told) => {
    expect(fines(language, text)).toEqual(told);
  });
});
