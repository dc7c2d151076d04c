import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « jurisdiction targets amount day » of each fine in a text behind a title that names whom it is about. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { title: 'Criteo' })
    .filter(({ type }) => type === 'fine')
    .map(({ jurisdiction, targets, amount, date }) =>
      [jurisdiction, targets.join('+'), amount, date.date ?? '-'].join(' ')
    );
}

describe('sums that an authority asks or takes of somebody', () => {
  it.each<['fr' | 'en', string, string]>([
    ['fr', 'Criteo grandit. En 2023, la CNIL lui demandait 40 millions d’euros.', 'FR criteo 40000000 2023'],
    [
      'fr',
      'Criteo vaut 2 milliards d’euros. L’AGCM lui réclame 25 millions depuis mai 2024.',
      'IT criteo 25000000 2024-05'
    ],
    ['fr', 'Criteo grandit. La CNIL lui a coûté 40 millions d’euros en 2023.', 'FR criteo 40000000 2023'],
    ['fr', 'La CNIL exige 30 millions d’euros de Criteo.', 'FR criteo 30000000 -'],
    ['fr', 'Criteo paiera. S’y ajoutent 10 millions d’euros réclamés par la CNIL.', 'FR criteo 10000000 -'],
    ['en', 'The €40m demanded of Criteo by the CNIL has been paid.', 'FR criteo 40000000 -'],
    ['en', 'Criteo grows. The CNIL billed it €40m in June 2023.', 'FR criteo 40000000 2023-06'],
    [
      'en',
      'Criteo grows. Luxembourg, whose privacy regulator is small, asked for €7m.',
      'LU criteo 7000000 -'
    ],
    ['en', 'Ofcom is watching. In May 2023 it claimed £3m from Criteo.', 'GB criteo 3000000 2023-05'],
    [
      'en',
      'The FTC sued Criteo. In the Netherlands the data-protection authority asked for €9m.',
      'NL criteo 9000000 -'
    ]
  ])('are fines (%s): %s', (language, text, fine) => {
    expect(read(language, text)).toEqual([fine]);
  });

  it.each<['fr' | 'en', string]>([
    ['fr', 'Criteo grandit. La CNIL réclame 40 millions d’euros de crédits supplémentaires.'],
    ['fr', 'Criteo grandit. Après la décision de la CNIL, ses clients lui réclament 40 millions d’euros.'],
    ['fr', 'Criteo grandit. Bruxelles réclame 40 millions d’euros à la France.'],
    ['fr', 'Les 40 millions d’euros réclamés à Criteo par Idealo seront jugés à Berlin.'],
    ['en', 'The €40m claimed from Criteo by Idealo will be heard by a court in Berlin.'],
    ['en', 'Criteo grows. The FTC asked for $290m for its budget.'],
    ['en', 'Criteo grows. A survey by the FTC took $2m.'],
    ['en', 'Criteo grows. Washington collected $2bn in tariffs.']
  ])('and other money is none (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
