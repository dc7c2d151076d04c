import { beforeAll, describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import type { ActionReport, Clipping } from '../../../src/pipeline/types.ts';
import type { ExpectedAction, Passage } from './passage.ts';
import { ENGLISH } from './passages-en.ts';
import { FRENCH } from './passages-fr.ts';
import { REFERENCES } from './passages-references.ts';
import { WORLD_NEWS } from './passages-world.ts';

let read: (clipping: Clipping) => ActionReport[];

beforeAll(async () => {
  const gazetteers = await loadGazetteers('data/gazetteers');
  const names = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  read = (clipping) => findActions(clipping, names.find(clipping).mentions);
});

function clippingOf({ title = 'Revue', text, published }: Passage, language: string): Clipping {
  return {
    file: 'passage',
    line: 1,
    id: 'passage',
    title,
    url: null,
    otherUrls: [],
    body: text,
    tags: [],
    truncated: false,
    outlet: null,
    language,
    author: null,
    published: { date: published, precision: published === null ? 'unknown' : 'day', source: 'none' },
    text: `${title}\n\n${text}`,
    bodyStart: title.length + 2,
    words: 0
  };
}

/** The fields that an expectation names, of each report, in a form that does not depend on the order of names. */
function comparable(reports: (ActionReport | ExpectedAction)[], expected: ExpectedAction[]): object[] {
  return reports.map((report, i) => {
    const wanted: Partial<ExpectedAction> = expected[i] ?? {};
    return {
      type: report.type,
      status: report.status,
      targets: [...report.targets].sort(),
      date: typeof report.date === 'string' || report.date === null ? report.date : report.date.date,
      ...(wanted.jurisdiction === undefined ? {} : { jurisdiction: report.jurisdiction }),
      ...(wanted.authorities === undefined ? {} : { authorities: report.authorities }),
      ...(wanted.amount === undefined ? {} : { amount: report.amount, currency: report.currency })
    };
  });
}

describe.each<[string, (Passage & { language?: string })[]]>([
  ['fr', FRENCH],
  ['en', ENGLISH],
  ['general', REFERENCES],
  ['world', WORLD_NEWS]
])('actions in %s passages', (language, passages) => {
  it.each(passages)('$name', (passage) => {
    const clipping = clippingOf(passage, passage.language ?? language);
    const reports = read(clipping);
    expect(comparable(reports, passage.actions)).toEqual(comparable(passage.actions, passage.actions));
    for (const { quote, start, end } of reports) expect(clipping.text.slice(start, end)).toBe(quote);
  });
});
