import { describe, expect, it } from 'vitest';
import { readSiteAddress } from '../../src/build/site-address.ts';

describe('readSiteAddress', () => {
  it('is the root of an unknown host where nothing is said', () => {
    expect(readSiteAddress({})).toEqual({ url: null, base: '' });
    expect(readSiteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual({ url: null, base: '' });
  });

  it.each([
    ['https://news.example', 'https://news.example/', ''],
    ['https://news.example/', 'https://news.example/', ''],
    ['http://localhost:4173/a/b', 'http://localhost:4173/a/b/', '/a/b'],
    ['https://news.example/charts//', 'https://news.example/charts/', '/charts']
  ])('takes the path from %s', (given, url, base) => {
    expect(readSiteAddress({ SITE_URL: given })).toEqual({ url, base });
  });

  it('takes a path alone, with or without a slash at its end', () => {
    expect(readSiteAddress({ BASE_PATH: '/charts' })).toEqual({ url: null, base: '/charts' });
    expect(readSiteAddress({ BASE_PATH: '/charts/' })).toEqual({ url: null, base: '/charts' });
  });

  it('takes both where they agree', () => {
    const both = { SITE_URL: 'https://news.example/charts/', BASE_PATH: '/charts' };
    expect(readSiteAddress(both)).toEqual({ url: 'https://news.example/charts/', base: '/charts' });
  });

  it.each([
    [{ SITE_URL: 'news.example' }, /SITE_URL=news\.example: expected an address/],
    [{ SITE_URL: 'ftp://news.example/' }, /expected an address/],
    [{ SITE_URL: 'https://news.example/?a=1' }, /leave out what follows the path/],
    [{ BASE_PATH: 'charts' }, /BASE_PATH=charts: expected a path/],
    [{ BASE_PATH: '/a b' }, /expected a path/],
    [{ SITE_URL: 'https://news.example/', BASE_PATH: '/charts' }, /leave BASE_PATH out/]
  ])('refuses %j with a remedy', (env, message) => {
    expect(() => readSiteAddress(env)).toThrow(message);
  });
});
