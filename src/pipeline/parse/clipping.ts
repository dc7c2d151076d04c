import { detectLanguage } from '../extract/text/language.ts';
import { letterOrNumberAt } from '../extract/text/letters.ts';
import type { Clipping, RawClipping } from '../types.ts';
import { clippingId, outletOf, webAddress } from './address.ts';
import { readByline } from './byline.ts';
import { publishedDate } from './published.ts';

/** What tells a clipping from others and where it belongs among them: its id, address and date, at little cost. */
export function identifyClipping(raw: RawClipping): Pick<Clipping, 'id' | 'url' | 'published'> {
  const url = webAddress(raw.url);
  return { id: clippingId(url, raw.title, raw.body), url, published: publishedDate(url, raw.body) };
}

/** Adds what a clipping's own text says about it: address, outlet, language, author, date. */
export function describeClipping(raw: RawClipping): Clipping {
  const { url, id, published } = identifyClipping(raw);
  // Joined, it lies in one piece in memory; a sum of strings would stay a tree.
  const text = [raw.title, raw.body].join('\n\n');
  return {
    ...raw,
    url,
    id,
    outlet: outletOf(url),
    language: detectLanguage(text),
    author: readByline(raw.body)?.author ?? signature(raw.body),
    published,
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

/** Letters and digits in a row, which one apostrophe, full stop or hyphen may join. */
function countWords(text: string): number {
  let count = 0;
  /** Where the last word may go on: behind a single joint. */
  let joined = -1;
  for (let i = 0; i < text.length;) {
    if (letterOrNumberAt(text, i) === 0) {
      i++;
      continue;
    }
    if (i !== joined) count++;
    while (i < text.length && letterOrNumberAt(text, i) !== 0) i++;
    joined = JOINTS.includes(text.charAt(i)) ? i + 1 : -1;
  }
  return count;
}

const JOINTS = "'’.-";
