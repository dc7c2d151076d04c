import { describe, expect, it } from 'vitest';
import { clippingId, outletOf, webAddress } from '../../../src/pipeline/parse/address.ts';

const idOf = (url: string) => clippingId(url, 'Title', 'Text');

describe('the id of a clipping', () => {
  it('stays the same under tracking, other hosts of the same page and a slash at the end', () => {
    const id = idOf('https://news.example/a-title');
    for (const url of [
      'https://news.example/a-title/',
      'http://www.news.example/a-title?utm_source=mail&fbclid=1',
      'https://m.news.example/a-title#comments'
    ])
      expect(idOf(url)).toBe(id);
  });

  it('differs where the query names another page', () => {
    expect(idOf('https://news.example/?article=1')).not.toBe(idOf('https://news.example/?article=2'));
    expect(idOf('https://news.example/?a=1&b=2')).toBe(idOf('https://news.example/?b=2&a=1'));
  });

  it('comes from title and text without an address, whatever their spaces and capitals', () => {
    expect(clippingId(null, 'A Title', 'One\u00a0line.')).toBe(clippingId(null, 'a title', 'One  line.'));
    expect(clippingId(null, 'A title', 'One.')).not.toBe(clippingId(null, 'A title', 'Two.'));
  });
});

describe('a web address', () => {
  it('is http or https, and nothing else may become a link', () => {
    expect(webAddress('//news.example/a')).toBe('https://news.example/a');
    expect(webAddress('http://news.example/a')).toBe('http://news.example/a');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'news.example/a', 'https://', null])
      expect(webAddress(url)).toBeNull();
  });

  it('belongs to the outlet of its registered domain', () => {
    expect(outletOf('https://asia.nikkei.com/Business/a')).toBe('nikkei.com');
    expect(outletOf('https://www.bbc.co.uk/news/a')).toBe('bbc.co.uk');
    expect(outletOf(null)).toBeNull();
  });
});
