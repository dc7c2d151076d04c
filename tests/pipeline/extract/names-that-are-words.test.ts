import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const gazetteers = await loadGazetteers('data/gazetteers');

function companiesIn(language: 'fr' | 'en', title: string, text: string): string[] {
  const clipping = { ...clippingOf(title, text), language };
  const entities = extractFacts([clipping], gazetteers)[0]?.entities ?? [];
  return entities.filter(({ kind }) => kind === 'company').map(({ entity }) => entity);
}

describe('a name that is also a word', () => {
  it.each([
    ['fr', 'Orange : une amende de 3 millions d’euros', 'orange'],
    ['fr', 'Free : la Cnil inflige 3 millions d’euros', 'free'],
    ['fr', 'AMENDE DE 3 MILLIONS POUR VISA', 'visa'],
    ['fr', 'Amende de 3 millions d’euros pour Boulanger', 'boulanger'],
    ['en', 'FINE OF £3M FOR BOOTS', 'boots']
  ] as const)('is a company that a headline fines (%s): %s', (language, title, company) => {
    expect(companiesIn(language, title, language === 'fr' ? 'Le dossier est clos.' : 'It is over.')).toEqual([
      company
    ]);
  });

  it.each([
    ['Shares in Orange rose.', 'orange'],
    ['It sold its stake in Sky.', 'sky'],
    ['Boots’ chief executive has left.', 'boots']
  ])('is a company in which one has shares, or that has a chief: %s', (text, company) => {
    expect(companiesIn('en', 'In brief', text)).toEqual([company]);
  });

  it.each([
    ['fr', 'Le général Boulanger voulait le pouvoir.'],
    ['fr', 'La rue Leclerc est fermée.'],
    ['fr', 'Le juge Leclerc a tranché.'],
    ['fr', 'Accusé d’être né sous X, il a fui.'],
    ['fr', 'Visa refusé pour l’écrivain.'],
    ['en', 'Slack demand weighed on prices.'],
    ['en', 'X marks the spot.'],
    ['en', 'He lives in Orange.']
  ] as const)('is somebody’s name, a street or a word (%s): %s', (language, text) => {
    expect(companiesIn(language, 'Revue', text)).toEqual([]);
  });

  it('is no company in headlines that count people or money', () => {
    expect(companiesIn('en', 'THREE ARRESTED AFTER RAID', 'It is over.')).toEqual([]);
    expect(companiesIn('en', 'UBER FINED £3M BY THE CMA', 'It is over.')).toEqual(['uber']);
    expect(
      companiesIn('fr', 'Orange : 3 millions de visiteurs au festival', 'Le maire est content.')
    ).toEqual([]);
  });
});
