import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActionFinder } from '../../../src/pipeline/extract/actions.ts';
import { createHomeReader } from '../../../src/pipeline/extract/agents/home.ts';
import { createNameFinder } from '../../../src/pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../../src/pipeline/gazetteer/load.ts';
import { clippingOf } from './gazetteers.ts';

const folder = mkdtempSync(join(tmpdir(), 'outlets-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the home of a newspaper', () => {
  it.each([
    ['theguardian.com', 'en', 'GB'],
    ['bbc.co.uk', 'en', 'GB'],
    ['ledevoir.com', 'fr', 'CA'],
    ['ftc.gov', 'en', 'US'],
    ['mediapart.fr', 'fr', 'FR'],
    ['reuters.com', 'en', null],
    ['france24.com', 'fr', 'FR'],
    [null, 'en', null]
  ] as const)('of %s in %s is %s', (outlet, language, home) => {
    expect(createHomeReader()({ outlet, language })).toBe(home);
  });

  it.each([
    ['domain,home\n', 'outlets.csv:1: the header is "domain,home"; it must be "domain,country"'],
    [
      'domain,country\nThe Guardian,GB\n',
      'outlets.csv:2: "The Guardian" is no domain; use small letters, as in theguardian.com'
    ],
    [
      'domain,country\ntheguardian.com,UK.\n',
      'outlets.csv:2: country "UK." is none; use two capitals, as GB'
    ],
    ['domain,country\nft.com,GB\nft.com,GB\n', 'outlets.csv:3: "ft.com" stands there twice; delete one']
  ])('stops at a mistake of its file: %j', (text, message) => {
    const path = join(folder, 'outlets.csv');
    writeFileSync(path, text);
    expect(() => createHomeReader(path)).toThrow(`data/gazetteers/${message}`);
  });
});

describe('who acts where only the newspaper says in which country', () => {
  let authoritiesOf: (outlet: string, text: string) => string[];

  beforeAll(async () => {
    const gazetteers = await loadGazetteers('data/gazetteers');
    const names = createNameFinder(gazetteers);
    const findActions = createActionFinder(gazetteers);
    authoritiesOf = (outlet, text) => {
      const clipping = { ...clippingOf('Review', text), language: 'en', outlet } as const;
      return findActions(clipping, names.find(clipping).mentions).flatMap(({ authorities }) => authorities);
    };
  });

  it.each([
    ['theguardian.com', 'The House of Commons questioned the TikTok boss for two hours.', 'gb-parliament'],
    ['nytimes.com', 'The Senate questioned the TikTok boss for two hours.', 'us-senate'],
    ['theglobeandmail.com', 'The Senate questioned the TikTok boss for two hours.', 'ca-parliament'],
    ['thehindu.com', 'The Supreme Court ordered Meta to delete the videos.', 'in-authorities']
  ])('in %s: %s', (outlet, text, authority) => {
    expect(authoritiesOf(outlet, text)).toEqual([authority]);
  });
});
