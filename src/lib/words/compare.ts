import type { Measure } from '../compare/differences.ts';
import type { Both } from '../compare/pair.ts';
import { compareEn } from './compare.en.ts';
import { compareFr } from './compare.fr.ts';
import type { Locale } from './locale.ts';

/** What the headline of a comparison is made of: the filters in words, and their numbers. */
export interface ComparedNumbers {
  labels: Both<string>;
  clippings: Both<number>;
  all: number;
  actions: Both<number>;
  /** Actions that both sides show. */
  shared: number;
}

/** Words of the page that compares two filters. */
export interface CompareWords {
  title: string;
  intro: string;
  skip: string;
  headline: (numbers: ComparedNumbers) => string;
  subhead: (numbers: ComparedNumbers) => string;
  noscript: string;
  whole: string;
  /** « Side A ». */
  side: (letter: string) => string;
  change: (letter: string) => string;
  inCharts: string;
  swap: string;
  presets: string;
  versus: (a: string, b: string) => string;
  /** What is shared, for screen readers. */
  this: string;
  failed: string;
  /** A notice about one side. */
  inSide: (letter: string, notice: string) => string;
  /** « Three actions are on both sides. » */
  shared: (n: number) => string;
  /** Of all charts, and of a pair. */
  sameScales: string;
  sameScale: string;
  denominators: {
    events: (n: number, undated: number) => string;
    clippings: (n: number, all: number) => string;
  };
  empty: string;
  evidence: {
    title: string;
    none: string;
    inTags: string;
    wait: string;
    close: string;
    more: (n: number) => string;
  };
  table: {
    title: string;
    what: string;
    difference: string;
    groups: { jurisdictions: string; companies: string; places: string };
    measures: Record<Measure, string>;
    /** « 9 of 25 (36%) ». */
    part: (n: number, of: number | null) => string;
    /** « +4 », « −3 », with the difference of the shares in points where these are of different wholes. */
    change: (n: number, points: number | null) => string;
  };
  /** On the story page. */
  menu: { open: string; intro: string };
}

const COMPARE_WORDS: Record<Locale, CompareWords> = { en: compareEn, fr: compareFr };

export function compareWords(locale: Locale): CompareWords {
  return COMPARE_WORDS[locale];
}
