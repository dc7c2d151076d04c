import type { Locale } from '../charts/context.ts';
import { chartWordsEn } from './charts.en.ts';
import { chartWordsFr } from './charts.fr.ts';
import type { ChartWords } from './charts.ts';

export function chartWords(locale: Locale): ChartWords {
  return locale === 'fr' ? chartWordsFr : chartWordsEn;
}
