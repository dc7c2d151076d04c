import { expect, it } from 'vitest';
import { passageAddress, passagesOf } from '../../src/lib/clipping/text-fragment.ts';

const URL = 'https://news.example/a';

it('a short passage is looked for as a whole, with its signs encoded', () => {
  expect(passageAddress(URL, 'A e-shop, “B&C”, pays (100 %)!')).toBe(
    `${URL}#:~:text=A%20e%2Dshop%2C%20%E2%80%9CB%26C%E2%80%9D%2C%20pays%20%28100%20%25%29%21`
  );
});

it('of a long passage the first and the last words are looked for', () => {
  const words = Array.from({ length: 13 }, (_, i) => `w-${i}`);
  expect(passageAddress(URL, words.join(' '))).toBe(
    `${URL}#:~:text=w%2D0%20w%2D1%20w%2D2%20w%2D3%20w%2D4,w%2D8%20w%2D9%20w%2D10%20w%2D11%20w%2D12`
  );
});

it('white space is plain, as browsers compare what they draw', () => {
  expect(passageAddress(URL, ' «\u00a0Non\u202f»\n dit-elle ')).toBe(
    `${URL}#:~:text=%C2%AB%20Non%20%C2%BB%20dit%2Delle`
  );
});

it('the mark of a text that was cut is not looked for: the article goes on there', () => {
  expect(passageAddress(URL, 'It has to pay (...)')).toBe(`${URL}#:~:text=It%20has%20to%20pay`);
  expect(passageAddress(URL, '[…] It has to pay […]')).toBe(`${URL}#:~:text=It%20has%20to%20pay`);
  expect(passageAddress(URL, 'It pays (…) and goes.')).toContain('%28%E2%80%A6%29');
});

it('several passages are looked for together, and what cannot be is left out', () => {
  expect(passageAddress(URL, 'One.', ' ', 'Two & three.')).toBe(
    `${URL}#:~:text=One.&text=Two%20%26%20three.`
  );
});

it('the words of an abstract are not looked for in the article, nor anything without an address', () => {
  expect(passagesOf({ url: URL, verbatim: true }, ['One.'])).toBe(`${URL}#:~:text=One.`);
  expect(passagesOf({ url: URL, verbatim: true }, [])).toBeNull();
  expect(passagesOf({ url: URL, verbatim: false }, ['One.'])).toBeNull();
  expect(passagesOf({ url: null, verbatim: true }, ['One.'])).toBeNull();
});

it('an address that has a fragment keeps it', () => {
  expect(passageAddress(`${URL}#top`, 'Yes.')).toBe(`${URL}#top:~:text=Yes.`);
});

it('nothing that can be looked for leaves the address as it is, and half a character is no error', () => {
  expect(passageAddress(URL, ' ')).toBe(URL);
  expect(passageAddress(URL, 'Yes \ud800 no')).toBe(`${URL}#:~:text=Yes%20no`);
});
