import { fileURLToPath } from 'node:url';
import { readCorpus } from '../../pipeline/facts.ts';
import { describeClipping } from '../../pipeline/parse/clipping.ts';
import type { Clipping, Gazetteers } from '../../pipeline/types.ts';
import { createProse } from '../prose.ts';

const PRESS_REVIEW = fileURLToPath(new URL('../../../data/corpora/alibaba.txt', import.meta.url));

/** Characters that corpora of articles are repeated or generated up to. */
const ARTICLES = 500_000;
const PARAGRAPH = 50_000_000;
const LINES = 100_000;

/** Corpora of articles, by the name that the table gives them. */
export const ARTICLE_TEXTS = ['press review', 'mixed prose', 'COUPURES_ORIGINAL'] as const;
/** Texts that are far too long, of which parts are read. */
export const LONG_TEXTS = ['50 MB paragraph', '50 MB without a full stop', '100,000 lines'] as const;

export type ArticleText = (typeof ARTICLE_TEXTS)[number];
export type LongText = (typeof LONG_TEXTS)[number];

/**
 * The clippings of a corpus of articles: the press review, where every sentence reports something; generated prose, where one
 * sentence in twelve does and one only sounds like it; the corpus of the environment variable, none where it is not set.
 */
export async function articles(name: ArticleText, gazetteers: Gazetteers): Promise<Clipping[]> {
  if (name === 'mixed prose') return createProse(gazetteers, 1).articles(ARTICLES).map(clippingOf);
  const corpus = name === 'press review' ? PRESS_REVIEW : process.env.COUPURES_ORIGINAL;
  return corpus === undefined ? [] : repeated((await readCorpus([corpus])).clippings);
}

/** Gives the first share of a long text as one clipping. */
export function longText(name: LongText, gazetteers: Gazetteers): (share: number) => Clipping {
  const text = written(name, gazetteers);
  return (share) => clippingOf(text.slice(0, Math.round(text.length * share)));
}

function written(name: LongText, gazetteers: Gazetteers): string {
  if (name === '100,000 lines') return createProse(gazetteers, 3).list(LINES);
  const paragraph = createProse(gazetteers, 2).paragraph(PARAGRAPH);
  return name === '50 MB paragraph' ? paragraph : paragraph.replace(/[.!?…:;](?= )/g, ',');
}

export function bytesOf(clippings: readonly Clipping[]): number {
  return clippings.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

/** The first texts, `length` characters in all, in pieces of an article's length: what the slow peers are given. */
export function beginning(clippings: readonly Clipping[], length: number): string[] {
  const texts: string[] = [];
  let left = length;
  for (const { text } of clippings) {
    for (let start = 0; start < text.length && left > 0; start += PIECE) {
      const piece = text.slice(start, start + Math.min(PIECE, left));
      texts.push(piece);
      left -= piece.length;
    }
  }
  return texts;
}

const PIECE = 5000;

function repeated(clippings: readonly Clipping[]): Clipping[] {
  const length = clippings.reduce((sum, { text }) => sum + text.length, 0);
  return Array.from({ length: Math.ceil(ARTICLES / length) }, () => clippings).flat();
}

function clippingOf(body: string, index = 0): Clipping {
  return describeClipping({
    file: 'generated',
    line: index + 1,
    title: 'Letters from the workshop',
    url: `https://news.example/2022/05/04/article-${index}`,
    otherUrls: [],
    body,
    tags: [],
    truncated: false
  });
}
