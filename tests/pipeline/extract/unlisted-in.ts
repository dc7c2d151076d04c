import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const { find } = createNameFinder(await loadGazetteers('data/gazetteers'));

/** What a text calls companies that no gazetteer has, each form once. */
export function unlistedIn(text: string, title = 'Revue'): string[] {
  const language = /[éèà]|\s(?:la|le|les|des?|une?)\s/u.test(text) ? 'fr' : 'en';
  const { mentions } = find({ ...clippingOf(title, text), language });
  return [
    ...new Set(mentions.filter(({ unlisted }) => unlisted !== undefined).map(({ surface }) => surface))
  ];
}
