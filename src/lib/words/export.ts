import { exportEn } from './export.en.ts';
import { exportFr } from './export.fr.ts';
import type { Locale } from './locale.ts';

/** The words of what leaves the site: pictures, files, citations. */
export interface ExportWords {
  /** In pictures. Before the filters, and before those that a chart shows without leaving the rest out. */
  filters: string;
  highlighted: string;
  noFilter: string;
  /** Between filters. */
  semicolon: string;
  grouped: string;
  inView: (n: number, all: number) => string;
  dataTo: (date: string) => string;
  dataset: (hash: string) => string;
}

const EXPORT_WORDS: Record<Locale, ExportWords> = { en: exportEn, fr: exportFr };

export function exportWords(locale: Locale): ExportWords {
  return EXPORT_WORDS[locale];
}
