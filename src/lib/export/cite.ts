import { fileStem } from './receipt.ts';
import type { Receipt } from './receipt.ts';

/** What a citation needs beside the receipt: who publishes, and the day it was looked at, as ISO date. */
export interface Cited {
  publisher: string;
  /** In words of the receipt's language. */
  accessed: { iso: string; words: string };
  /** Between link and day: « consulted on ». */
  words: { dataset: (hash: string) => string; accessed: (date: string) => string };
}

/** The citation as a sentence. */
export function plainCitation(receipt: Receipt, { publisher, accessed, words }: Cited): string {
  const { credit, title, filters, dataset, link } = receipt;
  const view = filters.length === 0 ? '' : ` (${filters.join(' · ')})`;
  const parts = [`${publisher}. ${title}${view}`, credit, words.dataset(dataset)];
  if (link !== null) parts.push(link);
  return `${parts.join('. ')} (${words.accessed(accessed.words)}).`;
}

/** The citation for LaTeX. */
export function bibtexCitation(receipt: Receipt, { publisher, accessed }: Cited): string {
  const { title, credit, dataset, dataTo, link, filters } = receipt;
  const fields: [string, string | null][] = [
    ['author', `{${tex(publisher)}}`],
    ['title', `{${tex(title)}}`],
    ['year', dataTo?.slice(0, 4) ?? accessed.iso.slice(0, 4)],
    ['howpublished', tex(credit)],
    ['url', link],
    ['urldate', accessed.iso],
    ['version', dataset],
    ['note', filters.length === 0 ? null : tex(filters.join(' · '))]
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${fileStem(receipt)},\n${lines.join(',\n')}\n}\n`;
}

/** The citation for Zotero and other programs, as an array of one item of CSL-JSON. */
export function cslCitation(receipt: Receipt, { publisher, accessed }: Cited): string {
  const { title, credit, dataset, dataTo, link, locale, filters } = receipt;
  const parts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  const item = {
    id: fileStem(receipt),
    type: 'dataset',
    title,
    author: [{ literal: publisher }],
    source: credit,
    version: dataset,
    language: locale,
    accessed: parts(accessed.iso),
    ...(dataTo !== null && { issued: parts(dataTo) }),
    ...(link !== null && { URL: link }),
    ...(filters.length > 0 && { note: filters.join(' · ') })
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

/** What TeX takes for commands, escaped. */
function tex(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (c) =>
    c === '\\' ? '\\textbackslash{}' : c === '^' || c === '~' ? `\\${c}{}` : `\\${c}`
  );
}
