import { detectLanguage } from '../extract/language.ts';
import type { Clipping, RawClipping } from '../types.ts';
import { clippingId, outletOf, webAddress } from './address.ts';
import { readByline } from './byline.ts';
import { publishedDate } from './published.ts';

/** Adds what a clipping's own text says about it: address, outlet, language, author, date. */
export function describeClipping(raw: RawClipping): Clipping {
  const url = webAddress(raw.url);
  // Joined, it lies in one piece in memory; a sum of strings would stay a tree.
  const text = [raw.title, raw.body].join('\n\n');
  return {
    ...raw,
    url,
    id: clippingId(url, raw.title, raw.body),
    outlet: outletOf(url),
    language: detectLanguage(text),
    author: readByline(raw.body)?.author ?? signature(raw.body),
    published: publishedDate(url, raw.body),
    text,
    bodyStart: raw.title.length + 2,
    words: countWords(text)
  };
}

/** A last line that is a name and, in brackets, a place or a post (« Jeanne Doe (Pékin, correspondante) »). */
function signature(body: string): string | null {
  const last = body.slice(body.lastIndexOf('\n') + 1);
  return /^((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+) \([^()]{3,60}\)$/u.exec(last)?.[1] ?? null;
}

/** Counted one by one: a list of all words of a very long text would not fit into memory. */
function countWords(text: string): number {
  const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
  let count = 0;
  while (word.test(text)) count++;
  return count;
}
