import { describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';

const gazetteers = await loadGazetteers('data/gazetteers');
const names = createNameFinder(gazetteers);
const findActions = createActionFinder(gazetteers);

function typesOf(body: string): string[] {
  const clipping = describeClipping({
    file: 'listing',
    line: 1,
    title: 'Revue',
    url: 'https://example.org/2021/01/03/revue',
    otherUrls: [],
    body,
    tags: [],
    truncated: false
  });
  return findActions(clipping, names.find(clipping).mentions).map(({ type }) => type);
}

describe('a ban on an operation', () => {
  it('stops a listing that the same sentence has told not to take place', () => {
    const text =
      'Ant Group ne fera pas jeudi son entrée à la Bourse de Shanghai : l’opération est suspendue.';
    expect(typesOf(text)).toEqual(['ipo_suspended']);
  });

  it('stops the listing that was told of just before', () => {
    const text =
      'Ant Group allait réussir la plus grande introduction en Bourse de l’année. Début novembre, les autorités chinoises ont interdit l’opération.';
    expect(typesOf(text)).toEqual(['ipo_suspended']);
  });

  it('stays a ban where no listing was told of', () => {
    const text =
      'Ant Group voulait racheter une banque. Début novembre, les autorités chinoises ont interdit l’opération.';
    expect(typesOf(text)).toEqual(['ban']);
  });
});
