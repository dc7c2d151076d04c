import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const COMPANIES = ['Temu', 'Tesla', 'Carrefour'];

const BESIDE = {
  en: [
    'Police opened an investigation into a theft at a {} warehouse.',
    'Prosecutors are investigating the hacking of {}.',
    'Police are investigating fraudsters who pose as {} staff.',
    'A {} shareholder was fined for insider trading.',
    'The wife of {}’s boss was questioned by police.',
    'The player, sponsored by {}, was banned for four months.',
    'The minister, a former {} lobbyist, was fined for breaking the ethics code.',
    'A court ordered the regulator to reconsider {}’s application.',
    'The police closed the road that leads to the {} plant.',
    'The commissioner visited {}’s headquarters on Monday.',
    'A subcontractor of {} is under investigation.'
  ],
  fr: [
    'Une enquête a été ouverte après le braquage d’un magasin {}.',
    'Le parquet enquête sur des escrocs qui se font passer pour {}.',
    'Le fils du patron de {} a été convoqué par le juge.',
    'Le joueur, sponsorisé par {}, a été suspendu quatre mois.',
    'Le tribunal a ordonné à l’autorité de communiquer son dossier à {}.',
    'Le préfet a interdit une manifestation devant le siège de {}.',
    'La commissaire européenne a visité le siège de {}.',
    'Interrogé par les sénateurs, le ministre a évoqué le cas de {}.',
    'Le Medef exige du gouvernement qu’il force {} à baisser ses prix.'
  ]
} as const;

const STRUCK: readonly (readonly ['en' | 'fr', string, string])[] = [
  [
    'en',
    'Police opened an investigation into Temu over the theft of customers’ data.',
    'investigation_opened'
  ],
  ['en', 'Temu, a sponsor of the player, was fined £5m on Monday.', 'fine'],
  ['en', 'The court ordered Temu to let the regulator see its files.', 'order'],
  ['en', 'Inspectors visited Temu’s headquarters on Monday.', 'investigation_opened'],
  ['fr', 'La CNIL exige de Temu qu’il supprime les données.', 'order'],
  ['fr', 'Le préfet a interdit à Temu de livrer la nuit.', 'ban'],
  ['fr', 'Les enquêteurs ont visité le siège de Temu lundi.', 'investigation_opened'],
  ['fr', 'Le patron de Temu, interrogé par les sénateurs, a nié.', 'hearing']
];

describe.each(['en', 'fr'] as const)('a company that only stands beside (%s)', (language) => {
  it.each(BESIDE[language].flatMap((place) => COMPANIES.map((one) => place.replace('{}', one))))(
    'is not struck: %s',
    (sentence) => {
      expect(actionsIn(language, sentence)).toEqual([]);
    }
  );
});

describe('a company that is struck in such words', () => {
  it.each(STRUCK)('%s: %s', (language, sentence, type) => {
    expect(actionsIn(language, sentence).map((action) => [action.type, action.targets])).toEqual([
      [type, ['temu']]
    ]);
  });
});
