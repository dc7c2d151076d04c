import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Corrections } from '../../../src/pipeline/correct/correction.ts';
import { readCorrections } from '../../../src/pipeline/correct/read.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';
import type {
  ActionReport,
  AuthorityEntry,
  Clipping,
  CompanyEntry,
  Gazetteers,
  Mention,
  PlaceEntry
} from '../../../src/pipeline/types.ts';

const named = (id: string, name: string) => ({
  ...{ id, name, nameFr: '', aliases: [], ambiguous: [], wikidata: null }
});
const company = (id: string, name: string, parent: string | null = null): CompanyEntry => ({
  ...{ ...named(id, name), parent, country: 'BE', sector: 'commerce' }
});
const authority = (id: string, name: string, jurisdiction: string): AuthorityEntry => ({
  ...{ ...named(id, name), jurisdiction, roles: [] }
});
const city = (id: string, name: string): PlaceEntry => ({
  ...named(id, name),
  ...{
    kind: 'city',
    country: 'BE',
    parent: null,
    latitude: 50,
    longitude: 4,
    demonyms: [],
    metonym: null,
    seatOf: null
  }
});

/** Two companies and a subsidiary, two authorities, two cities. */
export const SMALL: Gazetteers = {
  companies: [
    company('brightcart', 'BrightCart'),
    company('brightpay', 'BrightPay', 'brightcart'),
    company('northmail', 'Northmail')
  ],
  places: [{ ...city('ghent', 'Ghent'), metonym: 'BE' }, city('bruges', 'Bruges')],
  authorities: [authority('cwb', 'Commerce Watch', 'BE'), authority('mmo', 'Market Office', 'FR')],
  roles: [],
  otherNames: []
};

export const ID = '0123456789ab';
export const OTHER_ID = 'ba9876543210';

/** A clipping whose text is a title and this body. */
export function clipping(more: Partial<Clipping> = {}): Clipping {
  const { title = 'A title', body = '' } = more;
  return {
    ...{ file: 'a.txt', line: 1, id: ID, url: null, otherUrls: [], tags: [], truncated: false },
    ...{ outlet: null, language: 'en', author: null, words: 1, bodyStart: title.length + 2 },
    published: { ...partial('2021-03-19'), source: 'url' },
    title,
    body,
    text: `${title}\n\n${body}`,
    ...more
  };
}

/** A fine of BrightCart by the CWB. */
export function fine(more: Partial<ActionReport> = {}): ActionReport {
  return {
    ...{ type: 'fine', status: 'done', jurisdiction: 'BE', authorities: ['cwb'], targets: ['brightcart'] },
    ...{ date: partial('2021-03-11'), amount: null, currency: null, rule: 'test', confidence: 0.7 },
    doubts: ['no particulars'],
    ...{ quote: 'The CWB fined BrightCart’s owner.', start: 10, end: 43 },
    ...more
  };
}

const SURE = { metonymic: false, rule: 'name', confidence: 0.9 } as const;

export function mention(entity: string, surface: string, start: number): Mention {
  return { entity, kind: 'company', surface, start, end: start + surface.length, ...SURE };
}

export const SIGNED = { author: 'Jeanne Doe', day: '2021-04-02', reason: 'She asked.' };

/** What `data/corrections.yaml` of this text says, for the corpora named. */
export async function read(text: string, corpora: readonly string[] = []): Promise<Corrections> {
  const folder = await mkdtemp(join(tmpdir(), 'coupures-correct-'));
  try {
    await writeFile(join(folder, 'own.txt'), 'a corpus');
    const path = join(folder, 'corrections.yaml');
    await writeFile(path, text);
    return await readCorrections(
      path,
      SMALL,
      corpora.map((name) => join(folder, name))
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The entries of a file that holds these lines, each entry signed. */
export async function entries(...texts: string[]): Promise<Corrections> {
  const signature = 'author: Jeanne Doe, day: 2021-04-02, reason: She asked.';
  return read(`corrections:\n${texts.map((text) => `  - { ${text}, ${signature} }\n`).join('')}`);
}
