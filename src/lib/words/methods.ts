import type { Difficulty, Manner, Origin } from '../accuracy.ts';
import type { ActionType, PublishedSource } from '../schema.ts';
import type { AccuracyGroup, AccuracyRow, Quantity } from '../view/accuracy-rows.ts';
import type { Locale } from './locale.ts';
import { methodsEn } from './methods.en.ts';
import { methodsFr } from './methods.fr.ts';

/** What the section on the corpus is made of. */
export interface OriginNumbers {
  key: Origin;
  clippings: number;
  recall: { value: number | null };
}

export interface CorpusNumbers {
  clippings: number;
  outlets: number;
  words: number;
  truncated: number;
  undated: number;
  /** `YYYY-MM-DD` of the first and the last dated clipping. */
  first: string | null;
  last: string | null;
  languages: { language: string; n: number }[];
  sources: { source: PublishedSource; n: number }[];
  companies: number;
  places: number;
  authorities: number;
  events: number;
  reports: number;
  soft: number;
}

/** Sizes of the gazetteers. */
export interface SizeNumbers {
  companies: number;
  places: number;
  authorities: number;
  roles: number;
  terms: number;
  other_names: number;
}

/** Every word of the page on methods, and of its chart. */
export interface MethodsWords {
  title: string;
  description: string;
  /** With how much was found at first sight of the manners of text that were read worst, the worst first. */
  standfirst(
    unseen: { precision: number; recall: number } | null,
    hardest: readonly { manner: Manner; recall: number }[]
  ): string;
  contents: string;
  back: string;
  percent(share: number): string;
  /** A share that is not all is never rounded to all; where all is the goal, the tenths say how much is missing. */
  share(share: number, goal?: number): string;
  outOf(hits: number, of: number): string;
  interval(low: number, high: number): string;
  number(n: number): string;
  decimal(n: number): string;
  none: string;
  quantities: Record<Quantity, string>;
  groups: Record<AccuracyGroup, string>;
  key: { unseen: string; dev: string; goal: string };
  chartSummary(rows: readonly AccuracyRow[]): string;
  corpus: { title: string; read(numbers: CorpusNumbers): string[]; found(numbers: CorpusNumbers): string[] };
  processing: { title: string; steps(sizes: SizeNumbers | null): string[] };
  counting: { title: string; rules: string[] };
  rules: {
    title: string;
    intro: string;
    columns: { type: string; here: string; unseen: string };
    /** Beside the events that count, those that do not. */
    planned: (n: number) => string;
    meanings: Record<ActionType, string>;
    status: string;
    dates: string;
    precisions: string[];
    not: string;
  };
  accuracy: {
    title: string;
    chartTitle(met: number, of: number): string;
    missed(names: string[]): string;
    /** Which goals are met without a line in the chart. */
    undrawn(names: string[]): string;
    clippings(n: number): string;
    /** `origins`: what was found of the unseen clippings that were written for it, and of those that retell real reports. */
    intro(clippings: { unseen: number; dev: number }, origins: readonly OriginNumbers[]): string[];
    unmeasured: string;
    source(clippings: number): string;
    showTable: string;
    columns: { what: string; unseen: string; interval: string; counts: string; dev: string; goal: string };
    /** By language, and by origin where there are several. */
    parts(byOrigin: boolean): string;
    origins: Record<Origin, string>;
    language(code: string): string;
    languageColumns: { language: string; precision: string; recall: string };
  };
  first: {
    title: string;
    intro: string[];
    caption: string;
    columns: { manner: string; found: string; real: string };
    manners: Record<Manner, { name: string; inText: string; examples: string }>;
    /** Beside the kind of text: how much of it there was. */
    size(clippings: number, parts: number): string;
    titles(n: number): string;
    showParts(n: number): string;
    part: string;
  };
  confidence: {
    title: string;
    intro: string[];
    caption: { actions: string; mentions: string };
    columns: { range: string; n: string; mean: string; right: string; interval: string };
    range(from: number, to: number): string;
    summary(numbers: { brier: number; error: number; n: number }): string;
  };
  weaknesses: {
    title: string;
    intro(worst: { difficulty: Difficulty; hits: number; of: number }[]): string;
    caption: string;
    columns: { difficulty: string; found: string; wrong: string; faultless: string };
    difficulties: Record<Difficulty, { name: string; examples: string }>;
    note: string;
  };
  corrections: {
    title: string;
    intro: string;
    none: string;
    count(n: number): string;
    /** Of so many decisions, those that an editor found right as they were. */
    confirmed(n: number, all: number): string;
    /** Which of those that changed something are shown, where not all are. */
    newest(n: number): string;
    all: string;
  };
  report: { title: string; steps: string[] };
}

/** The words of the page on methods in a language. */
export function methodsWords(locale: Locale): MethodsWords {
  return WORDS[locale];
}

const WORDS: Record<Locale, MethodsWords> = { en: methodsEn, fr: methodsFr };
