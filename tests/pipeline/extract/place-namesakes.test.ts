import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import type { NameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

let finder: NameFinder;

beforeAll(async () => {
  finder = createNameFinder(await loadGazetteers(join(import.meta.dirname, '../../../data/gazetteers')));
});

const found = (language: string, text: string) =>
  finder
    .find({ ...clippingOf('x', text), language })
    .entities.map(({ kind, entity }) => `${kind} ${entity}`)
    .sort();

describe('a name that several bear', () => {
  it.each([
    ['fr', 'Une usine ferme à Barcelone et à Valence.', ['place barcelona', 'place valencia']],
    ['fr', 'Une usine ferme à Lyon et à Valence.', ['place lyon', 'place valence']],
    ['fr', 'Le théâtre antique d’Orange est complet.', ['place orange']],
    ['fr', 'Les chorégies d’Orange ouvrent en juillet.', ['place orange']],
    ['fr', 'L’opérateur Orange paiera.', ['company orange']],
    ['fr', 'Les constructeurs et l’ACEA paieront.', []],
    ['fr', 'Acea, de son côté, paiera.', ['company acea']],
    ['fr', 'Siemens et son rival CAF ont postulé.', ['company caf', 'company siemens']],
    ['fr', 'La CAF verse les aides.', []],
    ['en', 'EY’s Japan Arm Banned From New Audits', ['company ernst-and-young', 'place japan']],
    ['en', 'The chip designer Arm was fined.', ['company arm']],
    ['en', 'Bumble was not part of the deal.', ['company bumble']],
    ['en', 'Meta has written to the judge.', ['company meta']],
    ['en', 'The stock rose on Wall Street.', ['place wall-street']],
    ['en', 'Tokyo Electric was fined.', ['company tepco']]
  ])('(%s) %s', (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });
});
