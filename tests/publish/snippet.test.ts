import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { frameSnippet, imageSnippet, loaderSnippet } from '../../src/lib/publish/snippet.ts';

const embedded = {
  src: 'https://site.example/embed/actions/?company=tencent&theme=dark',
  title: 'What “China” did: <fines> & "orders"',
  height: 611.2,
  loading: 'lazy' as const,
  full: 'https://site.example/?company=tencent',
  link: 'Explore the data'
};

it('embeds a frame with its height, lazily, and a link for where frames are stripped', () => {
  const { document } = parseHTML(frameSnippet(embedded));
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(embedded.src);
  expect(frame?.getAttribute('title')).toBe(embedded.title);
  expect(frame?.getAttribute('height')).toBe('612');
  expect(frame?.getAttribute('loading')).toBe('lazy');
  expect(document.querySelector('a')?.getAttribute('href')).toBe(embedded.full);
  expect(document.querySelector('script')).toBeNull();
});

it('loads with the page where that is wished', () => {
  const { document } = parseHTML(frameSnippet({ ...embedded, loading: 'eager' }));
  expect(document.querySelector('iframe')?.getAttribute('loading')).toBe('eager');
});

it.each(['lazy', 'eager'] as const)('names loading before src, which browsers need: %s', (loading) => {
  const html = frameSnippet({ ...embedded, loading });
  expect(html.indexOf('loading=')).toBeGreaterThan(0);
  expect(html.indexOf('loading=')).toBeLessThan(html.indexOf('src='));
});

it('adds the loader where it may run', () => {
  const { document } = parseHTML(loaderSnippet(embedded, 'https://site.example/embed.js'));
  expect(document.querySelector('script')?.getAttribute('src')).toBe('https://site.example/embed.js');
});

it('gives newsletters a picture that says what it shows', () => {
  const { document } = parseHTML(imageSnippet(embedded, 'https://site.example/embed/v/winter.png'));
  expect(document.querySelector('img')?.getAttribute('alt')).toBe(embedded.title);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(embedded.full);
});
