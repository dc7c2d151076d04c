import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const { find } = createNameFinder(await loadGazetteers('data/gazetteers'));

function surfacesIn(text: string, title: string): string[] {
  const language = /[éèà]|\s(?:la|le|les|des?|une?)\s/u.test(text) ? 'fr' : 'en';
  const { mentions } = find({ ...clippingOf(title, text), language });
  return mentions.filter(({ unlisted }) => unlisted !== undefined).map(({ surface }) => surface);
}

/** What a text calls companies that no gazetteer has, each form once. */
export const unlistedIn = (text: string, title = 'Revue'): string[] => [...new Set(surfacesIn(text, title))];

/** How often a text names such companies. */
export const timesUnlisted = (text: string, title = 'Revue'): number => surfacesIn(text, title).length;
