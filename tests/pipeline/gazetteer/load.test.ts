import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../../src/pipeline/errors.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';

const HEADERS = {
  companies: 'id,name,name_fr,parent,country,sector,aliases,ambiguous,wikidata',
  places:
    'id,name,name_fr,kind,country,parent,latitude,longitude,aliases,ambiguous,demonyms,metonym,wikidata',
  authorities: 'id,name,name_fr,jurisdiction,roles,aliases,ambiguous,wikidata',
  roles: 'role,language,aliases',
  'other-names': 'name,kind,aliases'
};
type File = keyof typeof HEADERS;

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gazetteers-'));
  for (const file of Object.keys(HEADERS) as File[]) await write(file);
});
afterEach(() => rm(dir, { recursive: true }));

function write(file: File, ...lines: string[]): Promise<void> {
  return writeFile(join(dir, `${file}.csv`), [HEADERS[file], ...lines, ''].join('\n'));
}

async function message(): Promise<string> {
  const error: unknown = await loadGazetteers(dir).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  return error instanceof Error ? error.message : '';
}

describe('loadGazetteers', () => {
  test('reads names, lists and empty cells', async () => {
    await write(
      'companies',
      'acme,Acme,,,FR,commerce,Acme SA | Acmé,Acme,',
      'bolt,Bolt,,acme,,payments,,,Q7'
    );
    const { companies } = await loadGazetteers(dir);
    expect(companies).toEqual([
      {
        id: 'acme',
        name: 'Acme',
        nameFr: 'Acme',
        parent: null,
        country: 'FR',
        sector: 'commerce',
        aliases: ['Acme SA', 'Acmé'],
        ambiguous: ['Acme'],
        wikidata: null
      },
      {
        id: 'bolt',
        name: 'Bolt',
        nameFr: 'Bolt',
        parent: 'acme',
        country: null,
        sector: 'payments',
        aliases: [],
        ambiguous: [],
        wikidata: 'Q7'
      }
    ]);
  });

  test('reads places with coordinates, demonyms and the government that they stand for', async () => {
    await write(
      'places',
      'asia,Asia,Asie,continent,,,34,100,,,,,',
      'oz,Oz,,country,OZ,asia,,,,,ozien|Ozian,OZ,'
    );
    const { places } = await loadGazetteers(dir);
    expect(places[0]).toMatchObject({ nameFr: 'Asie', country: null, latitude: 34, longitude: 100 });
    expect(places[1]).toMatchObject({ latitude: null, demonyms: ['ozien', 'Ozian'], metonym: 'OZ' });
  });

  test('reads the authority that a place stands for, and whose it is', async () => {
    await write('authorities', 'treasury,Treasury,,OZ,finance,,,');
    await write('roles', 'finance,en,finance ministry');
    await write('places', 'oz,Oz,,country,OZ,,,,,,,OZ,', 'hill,The Hill,,venue,OZ,oz,1,1,,,,treasury,');
    const { places } = await loadGazetteers(dir);
    expect(places.map(({ metonym, seatOf }) => [metonym, seatOf])).toEqual([
      ['OZ', null],
      ['OZ', 'treasury']
    ]);
  });

  test('reads authorities, role words and other names', async () => {
    await write('authorities', 'ftc,Trade Office,,US,trade,FTC,,');
    await write('roles', 'trade,fr,gendarme du commerce|office du commerce');
    await write('other-names', 'Acme Gazette,newspaper,');
    const { authorities, roles, otherNames } = await loadGazetteers(dir);
    expect(authorities[0]).toMatchObject({ jurisdiction: 'US', roles: ['trade'], aliases: ['FTC'] });
    expect(roles[0]?.aliases).toEqual(['gendarme du commerce', 'office du commerce']);
    expect(otherNames).toEqual([{ name: 'Acme Gazette', kind: 'newspaper', aliases: [] }]);
  });

  test('accepts what a spreadsheet saves: a byte order mark, CRLF and a blank last line', async () => {
    const text = `\ufeff${HEADERS.companies}\r\nacme,"Acme, Inc.",,,,commerce,,,\r\n\r\n`;
    await writeFile(join(dir, 'companies.csv'), text);
    expect((await loadGazetteers(dir)).companies.map(({ name }) => name)).toEqual(['Acme, Inc.']);
  });

  test('wants a town marked that has the name of a company, and no airport', async () => {
    await write('companies', 'suez,Suez,,,FR,energy,,Suez,', 'field,Hill Airport,,,FR,travel,,,');
    await write('places', 'field,Hill Airport,,venue,FR,,1,1,,,,,', 'suez,Suez,,city,EG,,1,1,,,,,');
    expect(await message()).toContain('places.csv:3: "Suez" is also a name of the company "suez"');
    await write('places', 'field,Hill Airport,,venue,FR,,1,1,,,,,', 'suez,Suez,,city,EG,,1,1,,Suez,,,');
    expect((await loadGazetteers(dir)).places).toHaveLength(2);
  });

  test('lets two places share a name when at most one claims it as its plain meaning', async () => {
    await write('places', 'x,Same,,city,FR,,1,1,,,,,', 'y,Same,,city,US,,1,1,,Same,,,');
    expect((await loadGazetteers(dir)).places).toHaveLength(2);
  });
});

describe('loadGazetteers names file, line, value and remedy for', () => {
  const company = 'acme,Acme,,,,commerce,,,';
  const cases: [what: string, file: File, lines: string[], message: RegExp][] = [
    [
      'an id that stands twice',
      'companies',
      [company, company],
      /companies\.csv:3: id "acme" stands twice; /
    ],
    ['an id that is no slug', 'companies', ['Acmé,Acme,,,,commerce,,,'], /:2: id "Acmé" is not valid; use /],
    [
      'an unknown parent',
      'companies',
      ['acme,Acme,,foo,,commerce,,,'],
      /:2: parent "foo" is not the id of a co/
    ],
    [
      'parents in a circle',
      'companies',
      ['a,A,,b,,x,,,', 'b,B,,a,,x,,,'],
      /:2: the parents of "a" lead in a ci/
    ],
    [
      'an ambiguous form that is none',
      'companies',
      ['a,A,,,,x,,B,'],
      /:2: ambiguous "B" is neither the name nor/
    ],
    [
      'an alias of two companies',
      'companies',
      ['a,A,,,,x,Z é,,', 'b,B,,,,x,Z-é,,'],
      /:3: "Z-é" already names "a"/
    ],
    [
      'a place that stands for nobody known',
      'places',
      ['hill,The Hill,,venue,OZ,,1,1,,,,treasury,'],
      /:2: metonym "treasury" is not the id of an authority; add it to authorities\.csv/
    ],
    ['an empty name', 'companies', ['a,,,,,x,,,'], /:2: name is empty; fill it in/],
    ['an empty alias', 'companies', ['a,A,,,,x,B||C,,'], /:2: aliases "B\|\|C" has an empty part; remove/],
    [
      'a country that is no code',
      'companies',
      ['a,A,,,France,x,,,'],
      /:2: country "France" is not valid; use two/
    ],
    [
      'a country by another code than that of the list',
      'companies',
      ['a,A,,,UK,x,,,'],
      /:2: country "UK" is not valid; use .*\(GB/
    ],
    [
      'semicolons',
      'companies',
      ['a;A;;;FR;x;;;'],
      /:2: 1 cells .*; separate cells with commas, not with semi/
    ],
    [
      'a ragged line',
      'companies',
      [company, 'a,A'],
      /:3: 2 cells where the header has 9 columns; put quotes/
    ],
    [
      'a line break in a cell',
      'companies',
      ['a,"A\nB",,,,x,,,'],
      /:2: a cell contains a line break; remove it/
    ],
    [
      'an item number that is none',
      'companies',
      ['a,A,,,,x,,,148'],
      /:2: wikidata "148" is not valid; use an item/
    ],
    [
      'an unknown kind',
      'places',
      ['a,A,,town,FR,,,,,,,,'],
      /places\.csv:2: kind "town" is unknown; use one of/
    ],
    ['a city without a country', 'places', ['a,A,,city,,,1,1,,,,,'], /:2: a city has no country; give its/],
    [
      'a continent with a country',
      'places',
      ['a,A,,continent,FR,,,,,,,,'],
      /:2: a continent has the country "FR"/
    ],
    [
      'a latitude out of range',
      'places',
      ['a,A,,city,FR,,91,1,,,,,'],
      /:2: latitude "91" is out of range; give/
    ],
    [
      'a longitude without a latitude',
      'places',
      ['a,A,,city,FR,,,1,,,,,'],
      /:2: only one of latitude and long/
    ],
    [
      'a jurisdiction that is no code',
      'authorities',
      ['a,A,,World,,,,'],
      /authorities\.csv:2: jurisdiction "Wor/
    ],
    [
      'a role that roles.csv lacks',
      'authorities',
      ['a,A,,FR,trade,,,'],
      /:2: role "trade" is not in roles\.csv/
    ],
    ['a role without words', 'roles', ['trade,fr,'], /roles\.csv:2: aliases is empty; fill it in/],
    [
      'a role twice in one language',
      'roles',
      ['trade,fr,a', 'trade,fr,b'],
      /roles\.csv:3: role "trade fr" stands/
    ],
    [
      'a language other than French and English',
      'roles',
      ['trade,de,a'],
      /:2: language "de" is unknown; use fr/
    ],
    [
      'another name without a kind',
      'other-names',
      ['Acme Gazette,,'],
      /other-names\.csv:2: kind is empty; fill/
    ]
  ];
  test.each(cases)('%s', async (_what, file, lines, expected) => {
    await write(file, ...lines);
    expect(await message()).toMatch(expected);
  });

  test('semicolons instead of commas', async () => {
    await writeFile(join(dir, 'roles.csv'), 'role;language;aliases\n');
    expect(await message()).toMatch(
      /roles\.csv:1: the header is "role;language;aliases"; it must be "role,lang/
    );
  });

  test('a file that is missing', async () => {
    await rm(join(dir, 'roles.csv'));
    expect(await message()).toMatch(/roles\.csv: no such file/);
  });

  test('a file in Latin-1', async () => {
    await writeFile(
      join(dir, 'other-names.csv'),
      Buffer.from('name,kind,aliases\nL\u2019Été,newspaper,', 'latin1')
    );
    expect(await message()).toMatch(/other-names\.csv:2: not UTF-8/);
  });
});

describe('the gazetteers of the project', () => {
  test('are valid and broad enough', async () => {
    const { companies, places, authorities, roles, otherNames } = await loadGazetteers('data/gazetteers');
    expect(companies.length).toBeGreaterThanOrEqual(300);
    expect(places.length).toBeGreaterThanOrEqual(2000);
    expect(places.filter(({ kind }) => kind === 'country').length).toBeGreaterThanOrEqual(195);
    expect(authorities.length).toBeGreaterThanOrEqual(200);
    expect(otherNames.length).toBeGreaterThan(0);
    const languages = new Map<string, Set<string>>();
    for (const { role, language } of roles)
      languages.set(role, (languages.get(role) ?? new Set()).add(language));
    for (const [role, known] of languages) expect([role, known.size]).toEqual([role, 2]);
  });

  test('place every city and venue on the map, below its country (Hong Kong and Macau below China)', async () => {
    const { places } = await loadGazetteers('data/gazetteers');
    const byId = new Map(places.map((place) => [place.id, place]));
    for (const place of places) {
      if (!['city', 'venue', 'district', 'region', 'country'].includes(place.kind)) continue;
      expect([place.id, place.latitude === null]).toEqual([place.id, false]);
      let top = place;
      for (let up = byId.get(place.parent ?? ''); up?.country; up = byId.get(up.parent ?? '')) top = up;
      const code = place.country === 'HK' || place.country === 'MO' ? 'CN' : place.country;
      expect([place.id, top.kind, top.country]).toEqual([place.id, 'country', code]);
    }
  });

  test('have a general government for every jurisdiction that a place name may stand for', async () => {
    const { places, authorities } = await loadGazetteers('data/gazetteers');
    const governed = new Set(
      authorities.filter(({ roles }) => roles.includes('government')).map(({ jurisdiction }) => jurisdiction)
    );
    const capitals = places.filter(({ kind, metonym }) => kind !== 'country' && metonym !== null);
    expect(capitals.filter(({ metonym }) => !governed.has(metonym ?? '')).map(({ id }) => id)).toEqual([]);
  });
});
