import { beforeAll, describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { describeClipping } from '../../../src/pipeline/parse/clipping.ts';
import { DATED_EN, DATED_FR } from './dated-clippings.ts';
import type { DatedClipping } from './dated-clippings.ts';

let datesOf: (clipping: DatedClipping) => string[];

beforeAll(async () => {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  datesOf = ({ published, text, title = 'Revue' }) => {
    const url = published && `https://news.example/${published.replaceAll('-', '/')}/title`;
    const clipping = describeClipping({
      ...{ file: 'dated', line: 1, title, url, body: text },
      ...{ otherUrls: [], tags: [], truncated: false }
    });
    return findActions(clipping, names.find(clipping).mentions).map(({ date }) => date.date ?? 'none');
  };
});

describe.each([
  ['a French', DATED_FR],
  ['an English', DATED_EN]
])('the dates of actions in %s clipping', (_language, clippings) => {
  it.each(clippings)('published $published: « $text »', (clipping) => {
    expect(datesOf(clipping)).toEqual(clipping.dates);
  });
});
