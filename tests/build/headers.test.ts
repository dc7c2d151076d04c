import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor } from '../../src/build/headers.ts';

describe('headerRules', () => {
  it('let anybody frame an embed, and only the site itself its pages', () => {
    const rules = headerRules('');
    for (const path of ['/embed/actions/', '/fr/embed/v/winter/', '/embed/evidence/actions-0.js'])
      expect(headersFor(path, rules)['Content-Security-Policy']).toBe('frame-ancestors *');
    for (const path of ['/', '/fr/', '/data/', '/companies/', '/fr/places/ghent/', '/actions/'])
      expect(headersFor(path, rules)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
  });

  it('let only the site frame pages of an older dataset, but anybody its embeds', () => {
    const rules = headerRules('', ['00000000000000bb']);
    for (const path of ['/release-00000000000000bb/', '/fr/release-00000000000000bb/compare/'])
      expect(headersFor(path, rules)['Content-Security-Policy']).toBe("frame-ancestors 'self'");
    const embed = headersFor('/release-00000000000000bb/embed/actions/', rules);
    expect(embed['Content-Security-Policy']).toBe('frame-ancestors *');
  });

  it('let frames without origin read what they load', () => {
    const rules = headerRules('/charts');
    for (const path of [
      '/charts/embed/inter.woff2',
      '/charts/data/clippings.parquet',
      '/charts/duckdb/a.wasm.gz'
    ])
      expect(headersFor(path, rules)['Access-Control-Allow-Origin']).toBe('*');
  });

  it('let browsers keep what is called by what it holds', () => {
    for (const path of ['/rows/0a.json', '/_app/immutable/x.js'])
      expect(headersFor(path, headerRules(''))['Cache-Control']).toContain('immutable');
  });

  it('never set a header of one path in two rules', () => {
    const rules = headerRules('');
    for (const path of [
      '/',
      '/embed/actions/',
      '/data/',
      '/data/clippings.parquet',
      '/duckdb/x',
      '/rows/0a.json',
      '/embed.js'
    ]) {
      const names = rules.filter((rule) => Object.keys(headersFor(path, [rule])).length > 0).length;
      expect(names, path).toBe(1);
    }
  });

  it('never ask for what embeds cannot have', () => {
    const file = headersFile(headerRules(''));
    expect(file).not.toMatch(/X-Frame-Options|Cross-Origin-(Opener|Embedder)/);
    expect(file).toContain('/embed/*\n  Access-Control-Allow-Origin: *\n');
  });
});
