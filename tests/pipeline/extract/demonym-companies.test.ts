import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text).map(({ type, jurisdiction, targets }) =>
    [type, jurisdiction, targets.join('+')].join(' ')
  );
}

describe('an airline that is called as its people are', () => {
  it.each([
    [
      'en',
      'Spain fined Ryanair, Norwegian and Volotea over bags.',
      'fine ES ryanair+norwegian-air-shuttle+volotea'
    ],
    ['en', 'Spain fined Norwegian €2 million over bags.', 'fine ES norwegian-air-shuttle'],
    ['fr', 'L’Espagne a condamné Norwegian à 2 millions d’euros.', 'fine ES norwegian-air-shuttle'],
    ['en', 'Spain fined Norwegian (€1.6m) over bags.', 'fine ES norwegian-air-shuttle'],
    [
      'fr',
      'L’Espagne a infligé une amende de 1,6 million d’euros à Norwegian.',
      'fine ES norwegian-air-shuttle'
    ]
  ] as const)('is meant in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'The Norwegian regulator fined Ryanair over bags.', 'fine NO ryanair'],
    ['en', 'Norwegian officials fined Ryanair over bags.', 'fine NO ryanair'],
    ['en', 'Ryanair, Norwegian officials said, was fined over bags.', 'fine NO ryanair']
  ] as const)('is not meant in %s: %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
});

describe('a company called by its people, as French newspapers do', () => {
  it.each([
    'La Commission européenne a condamné mardi l’Américain Shell à une amende de 25 millions d’euros.',
    'La Commission européenne a infligé mardi une amende de 25 millions d’euros au Néerlandais Shell.'
  ])('is one: %s', (text) => {
    expect(read('fr', text)).toEqual(['fine EU shell']);
  });

  it('is none where a person goes on: a name with another behind', () => {
    const text = 'La Commission européenne a condamné mardi l’Américain Shell Silverstein à une amende.';
    expect(read('fr', text)).toEqual([]);
  });

  it('trades on another’s market without being struck there', () => {
    const text =
      'L’Administration d’Etat pour la régulation des marchés a condamné Alibaba. Didi, entré sur le marché boursier américain en juin, a reçu l’ordre des régulateurs de revoir ses pratiques.';
    expect(read('fr', text)).toEqual(['fine CN alibaba', 'order CN didi']);
  });
});
