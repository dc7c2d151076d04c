import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction date » of each action, of a clipping published on 12 June 2025. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-06-12' }).map(({ type, jurisdiction, date }) =>
    [type, jurisdiction, date.date ?? '-'].join(' ')
  );
}

describe('a law told by a participle', () => {
  it.each([
    ['fr', 'Votée en juin 2024, la loi oblige Apple et Google à s’ouvrir.', 'FR 2024-06'],
    [
      'fr',
      'La loi des Jeux a changé cela. Celle-ci, promulguée le 19 mai 2023, autorise l’analyse des images.',
      'FR 2023-05-19'
    ],
    [
      'fr',
      'Le Japon a sa loi sur les smartphones. Votée en juin 2024 par la Diète, elle oblige Apple et Google à s’ouvrir, sur le modèle de Bruxelles.',
      'JP 2024-06'
    ],
    [
      'fr',
      'Une loi japonaise, adoptée en juin 2024, oblige Apple à laisser entrer ses rivaux.',
      'JP 2024-06'
    ],
    ['fr', 'La loi Influenceurs, votée en juin 2023, encadre les partenariats rémunérés.', 'FR 2023-06'],
    ['en', 'The Online Safety Act, passed in October 2023, obliges platforms to check ages.', 'GB 2023-10'],
    ['en', 'Passed in June 2024, the act requires Apple to allow rival app stores.', 'US 2024-06'],
    [
      'en',
      'Passed by the Diet in June 2024, Japan’s smartphone act obliges Apple and Google to open up.',
      'JP 2024-06'
    ],
    [
      'en',
      'Enacted in August 2021, South Korea’s app store law bars Google from forcing its payment system on developers.',
      'KR 2021-08'
    ]
  ] as const)('is enacted, and nobody ordered (%s): %s', (language, text, law) => {
    expect(read(language, text)).toEqual([`law_enacted ${law}`]);
  });

  it.each([
    ['fr', 'Votée en assemblée générale en juin, la résolution oblige le groupe à publier ses comptes.'],
    [
      'fr',
      'Adopté en conseil des ministres mardi, le projet de loi oblige les plateformes à vérifier l’âge.'
    ],
    ['fr', 'Le règlement intérieur, adopté en mars, interdit TikTok aux élèves.'],
    ['en', 'Passed over by investors in June, the company requires fresh capital.'],
    ['en', 'Passed in the third quarter, the milestone requires Nvidia to act.']
  ] as const)('is none where no parliament passed it (%s): %s', (language, text) => {
    expect(read(language, text).filter((one) => !one.startsWith('law_proposed'))).toEqual([]);
  });
});
