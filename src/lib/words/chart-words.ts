import { chartWordsEn } from './charts.en.ts';
import { chartWordsFr } from './charts.fr.ts';
import type { ChartWords } from './charts.ts';
import type { Locale } from './locale.ts';

/** The charts' words in a language. */
export function chartWords(locale: Locale): ChartWords {
  return CHART_WORDS[locale];
}

const CHART_WORDS: Record<Locale, ChartWords> = { en: chartWordsEn, fr: chartWordsFr };
