import { benchResult } from '../result.ts';
import type { BenchResult, Goal } from '../result.ts';
import { exponentOf } from '../timing.ts';
import { timesOf } from './reader.ts';
import type { PeerName, Times } from './reader.ts';
import { ARTICLE_TEXTS, LONG_TEXTS } from './texts.ts';
import type { ArticleText, LongText } from './texts.ts';

const PEERS: readonly PeerName[] = ['wink-nlp', 'RegExp'];

const FAST_ENOUGH: Goal = { of: 'value', atLeast: 15 };
const FASTER_THAN_WINK: Goal = { of: 'ratio', atLeast: 4 };
const LINEAR: Goal = { of: 'value', atMost: 1.1 };

/**
 * Text to mentions and actions, on one core, in MB of UTF-8 a second: on corpora of articles, and on a paragraph and a list that are
 * far too long, where time must grow as the text does. Each is read in a process of its own.
 */
export function benchExtract(progress: (what: string) => void): Promise<BenchResult[]> {
  const articles = ARTICLE_TEXTS.flatMap((text) => {
    progress(text);
    return speeds(text);
  });
  const long = LONG_TEXTS.flatMap((text) => {
    progress(text);
    return growth(text);
  });
  return Promise.resolve([...articles, ...long]);
}

/** None where there is no such corpus. */
function speeds(text: ArticleText): BenchResult[] {
  const [whole] = timesOf({ kind: 'articles', text, by: 'extraction' }).points;
  if (!whole) return [];
  const measured = { bench: 'extract', n: whole.bytes, unit: 'MB/s' };
  const rate = (by: 'names' | 'actions') => rateOf(timesOf({ kind: 'articles', text, by }));
  return [
    benchResult({ ...measured, metric: text, value: speedOf(whole), goal: FAST_ENOUGH }),
    ...PEERS.map((by) => compared(text, whole, by, rateOf(timesOf({ kind: 'articles', text, by })))),
    benchResult({ ...measured, metric: `${text}, names`, value: rate('names') }),
    benchResult({ ...measured, metric: `${text}, actions`, value: rate('actions') })
  ];
}

/** Speeds of larger and larger parts of a text, and the exponent of growth over them; beside the peers the largest part that was read. */
function growth(text: LongText): BenchResult[] {
  const bench = 'extract';
  const { points } = timesOf({ kind: 'growth', text });
  const largest = points.at(-1);
  if (!largest) throw new Error(`${text}: no part of it was read`);
  const exponent =
    points.length > 1 ? exponentOf(points.map(({ bytes: size, seconds }) => ({ size, seconds }))) : null;
  const metric = `${text}, largest part`;
  const n = largest.bytes;
  return [
    ...points.map((point) =>
      benchResult({ bench, n: point.bytes, metric: text, value: speedOf(point), unit: 'MB/s' })
    ),
    benchResult({ bench, n, metric, value: speedOf(largest), unit: 'MB/s', goal: FAST_ENOUGH }),
    ...PEERS.map((by) =>
      compared(metric, largest, by, rateOf(timesOf({ kind: 'part', text, share: largest.share, by })))
    ),
    benchResult({ bench, n, metric: `${text}, exponent`, value: exponent, unit: '', goal: LINEAR })
  ];
}

function compared(
  metric: string,
  own: Times['points'][number],
  name: PeerName,
  value: number | null
): BenchResult {
  return benchResult({
    bench: 'extract',
    n: own.bytes,
    metric,
    value: speedOf(own),
    unit: 'MB/s',
    peer: { name, value },
    goal: name === 'wink-nlp' ? FASTER_THAN_WINK : undefined
  });
}

function rateOf({ points: [point] }: Times): number | null {
  return point ? speedOf(point) : null;
}

function speedOf({ bytes, seconds }: Times['points'][number]): number {
  return bytes / 1e6 / seconds;
}
