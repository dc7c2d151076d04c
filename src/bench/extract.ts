import { fileURLToPath } from 'node:url';
import { createActionFinder } from '../pipeline/extract/actions.ts';
import { createNameFinder } from '../pipeline/extract/names/names.ts';
import { readCorpus } from '../pipeline/facts.ts';
import { loadGazetteers } from '../pipeline/gazetteer/load.ts';
import { describeClipping } from '../pipeline/parse/clipping.ts';
import type { Clipping, Gazetteers } from '../pipeline/types.ts';
import { regExpPeer, winkPeer } from './peers.ts';
import type { Peer } from './peers.ts';
import { createProse } from './prose.ts';
import { benchResult } from './result.ts';
import type { BenchResult, Goal } from './result.ts';
import { exponentOf, secondsOf, timed } from './timing.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const PRESS_REVIEW = `${DATA}corpora/alibaba.txt`;

/** Characters that corpora of articles are repeated or generated up to. */
const ARTICLES = 2_000_000;
const PARAGRAPH = 50_000_000;
const LINES = 100_000;
/** Of long texts: small parts tell how time grows, whatever their whole would take. */
const SHARES = [1 / 128, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Seconds for a part of a long text after which twice the part is not tried, unless COUPURES_BENCH_PATIENCE says others. */
const PATIENCE = Number(process.env.COUPURES_BENCH_PATIENCE ?? 5);

const FAST_ENOUGH: Goal = { of: 'value', atLeast: 15 };
const FASTER_THAN_WINK: Goal = { of: 'ratio', atLeast: 4 };
const LINEAR: Goal = { of: 'value', atMost: 1.1 };

/**
 * Text to mentions and actions, on one core, in MB of UTF-8 a second: on articles (the press review, where every
 * sentence reports something; generated prose, where one sentence in twelve does and one only sounds like it; the corpus
 * of COUPURES_ORIGINAL), and on a paragraph and a list that are far too long, where time must grow as the text does.
 */
export async function benchExtract(progress: (what: string) => void): Promise<BenchResult[]> {
  const gazetteers = await loadGazetteers(`${DATA}gazetteers/`);
  const extraction = createExtraction(gazetteers);
  const peers = [winkPeer(), regExpPeer(gazetteers)];
  const results: BenchResult[] = [];
  for (const [name, clippings] of Object.entries(await articles(gazetteers))) {
    progress(name);
    results.push(...speeds(name, clippings, extraction, peers));
  }
  for (const [name, textOf] of Object.entries(longTexts(gazetteers))) {
    progress(name);
    results.push(...growth(name, textOf, extraction, peers));
  }
  return results;
}

async function articles(gazetteers: Gazetteers): Promise<Record<string, Clipping[]>> {
  const { clippings: review } = await readCorpus([PRESS_REVIEW]);
  const prose = createProse(gazetteers, 1).articles(ARTICLES).map(clippingOf);
  const texts = { 'press review': repeated(review), 'mixed prose': prose };
  const original = process.env.COUPURES_ORIGINAL;
  if (original === undefined) return texts;
  return { ...texts, COUPURES_ORIGINAL: repeated((await readCorpus([original])).clippings) };
}

function longTexts(gazetteers: Gazetteers): Record<string, (share: number) => string> {
  const paragraph = createProse(gazetteers, 2).paragraph(PARAGRAPH);
  const endless = paragraph.replace(/[.!?…:;](?= )/g, ',');
  const list = createProse(gazetteers, 3).list(LINES);
  const part = (text: string) => (share: number) => text.slice(0, Math.round(text.length * share));
  return {
    '50 MB paragraph': part(paragraph),
    '50 MB without a full stop': part(endless),
    '100,000 lines': part(list)
  };
}

interface Extraction {
  both(clippings: readonly Clipping[]): void;
  names(clippings: readonly Clipping[]): void;
  /** Gives the actions alone, for names that were found before. */
  actionsOf(clippings: readonly Clipping[]): () => void;
}

function createExtraction(gazetteers: Gazetteers): Extraction {
  const finder = createNameFinder(gazetteers);
  const findActions = createActionFinder(gazetteers);
  return {
    both(clippings) {
      for (const clipping of clippings) findActions(clipping, finder.find(clipping).mentions);
    },
    names(clippings) {
      for (const clipping of clippings) finder.find(clipping);
    },
    actionsOf(clippings) {
      const named = clippings.map((clipping) => ({ clipping, mentions: finder.find(clipping).mentions }));
      return () => {
        for (const { clipping, mentions } of named) findActions(clipping, mentions);
      };
    }
  };
}

function speeds(
  name: string,
  clippings: readonly Clipping[],
  { both, names, actionsOf }: Extraction,
  peers: readonly Peer[]
): BenchResult[] {
  const n = bytesOf(clippings);
  const rate = (run: () => void) => n / 1e6 / secondsOf(run);
  const bench = 'extract';
  const unit = 'MB/s';
  const value = rate(() => both(clippings));
  return [
    benchResult({ bench, n, metric: name, value, unit, goal: FAST_ENOUGH }),
    ...compared(name, n, value, clippings, peers),
    benchResult({ bench, n, metric: `${name}, names`, value: rate(() => names(clippings)), unit }),
    benchResult({ bench, n, metric: `${name}, actions`, value: rate(actionsOf(clippings)), unit })
  ];
}

/**
 * Speeds of larger and larger parts of a text as one clipping, one run each, and the exponent of growth over them; beside the peers the largest
 * part that was read. A part before all others is read to warm up, and not counted.
 */
function growth(
  name: string,
  textOf: (share: number) => string,
  { both }: Extraction,
  peers: readonly Peer[]
): BenchResult[] {
  const bench = 'extract';
  const points: { size: number; seconds: number }[] = [];
  const results: BenchResult[] = [];
  both([clippingOf(textOf(SHARES[0] ?? 1))]);
  for (const share of SHARES) {
    if ((points.at(-1)?.seconds ?? 0) > PATIENCE) break;
    const clipping = clippingOf(textOf(share));
    const n = bytesOf([clipping]);
    const seconds = timed(() => both([clipping]));
    points.push({ size: n, seconds });
    results.push(benchResult({ bench, n, metric: name, value: n / 1e6 / seconds, unit: 'MB/s' }));
  }
  const { size, seconds } = points.at(-1) ?? { size: 0, seconds: NaN };
  const largest = [clippingOf(textOf(SHARES[points.length - 1] ?? 1))];
  const speed = {
    bench,
    n: size,
    metric: `${name}, largest part`,
    value: size / 1e6 / seconds,
    unit: 'MB/s'
  };
  const exponent = points.length > 1 ? exponentOf(points) : null;
  return [
    ...results,
    benchResult({ ...speed, goal: FAST_ENOUGH }),
    ...compared(speed.metric, size, speed.value, largest, peers),
    benchResult({ bench, n: size, metric: `${name}, exponent`, value: exponent, unit: '', goal: LINEAR })
  ];
}

function compared(
  metric: string,
  n: number,
  value: number,
  clippings: readonly Clipping[],
  peers: readonly Peer[]
): BenchResult[] {
  return peers.map((peer) => {
    const texts = beginning(clippings, peer.sample);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const peerValue = bytes / 1e6 / secondsOf(() => peer.read(texts));
    const goal = peer.name === 'wink-nlp' ? FASTER_THAN_WINK : undefined;
    return benchResult({
      bench: 'extract',
      n,
      metric,
      value,
      unit: 'MB/s',
      peer: { name: peer.name, value: peerValue },
      goal
    });
  });
}

/** The first texts, `length` characters in all, in pieces of an article's length. */
function beginning(clippings: readonly Clipping[], length: number): string[] {
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

function bytesOf(clippings: readonly Clipping[]): number {
  return clippings.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
