import type { ExportWords } from './export.ts';
import { number } from './numbers.en.ts';

export const exportEn: ExportWords = {
  filters: 'Filter · ',
  highlighted: 'Highlight · ',
  semicolon: '; ',
  noFilter: 'No filter: the whole corpus',
  grouped: 'brands counted under their parent company',
  inView: (n, all) => `${number(n)} of ${number(all)} clippings in view`,
  dataTo: (date) => `Data up to ${date}`,
  dataset: (hash) => `Dataset ${hash}`
};
