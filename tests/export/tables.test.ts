import { expect, test } from 'vitest';
import { changesSince } from '../../src/lib/export/changes.ts';
import { bibtexCitation, cslCitation, plainCitation } from '../../src/lib/export/cite.ts';
import { toCsv } from '../../src/lib/export/csv.ts';
import { pictureOf } from '../../src/lib/export/picture.ts';
import type { ExportTable } from '../../src/lib/export/table.ts';
import { exportedView } from './fixtures.ts';

const table = (rows: ExportTable['rows']): ExportTable => ({
  columns: ['title', 'amount'],
  rows
});

test('a CSV begins with a byte order mark and ends its lines as spreadsheets expect', () => {
  expect(toCsv(table([{ title: 'Éléphant', amount: 12.5 }]))).toBe('\ufefftitle,amount\r\nÉléphant,12.5\r\n');
});

test.each(['=1+1', '+33 1', '-x', '@SUM(A1)', '\tx', '\rx', '\n=x', '＝1+1', '＠SUM(A1)'])(
  '%j is no formula in a CSV',
  (title) => {
    expect(toCsv(table([{ title }]))).toMatch(/\n"?'/);
  }
);

test('a negative number stays a number', () => {
  expect(toCsv(table([{ title: 'x', amount: -5 }]))).toContain('x,-5\r\n');
});

test('quotation marks, commas and line breaks stay inside their field', () => {
  expect(toCsv(table([{ title: 'a "b", c\nd', amount: null }]))).toContain('"a ""b"", c\nd",\r\n');
});

const { receipt } = pictureOf(
  exportedView(['companies'], 'en', { ...exportedView([]).filter, language: ['fr'] })
);
const cited = {
  publisher: 'Coupures',
  accessed: { iso: '2024-05-06', words: '6 May 2024' },
  words: { dataset: (hash: string) => `Dataset ${hash}`, accessed: (date: string) => `consulted ${date}` }
};

test('a citation names view, source, dataset, address and day', () => {
  const text = plainCitation(receipt, cited);
  for (const part of [
    receipt.title,
    'Language: French',
    receipt.credit,
    receipt.dataset,
    receipt.link ?? '-',
    '6 May 2024'
  ])
    expect(text).toContain(part);
});

test('BibTeX has its special characters escaped, CSL-JSON its dates in parts', () => {
  expect(bibtexCitation({ ...receipt, title: '50 % of #1 & {x}' }, cited)).toContain(
    '{{50 \\% of \\#1 \\& \\{x\\}}}'
  );
  const [item] = JSON.parse(cslCitation(receipt, cited)) as Record<string, unknown>[];
  expect(item).toMatchObject({
    type: 'dataset',
    URL: receipt.link,
    version: receipt.dataset,
    accessed: { 'date-parts': [[2024, 5, 6]] }
  });
});

test('changes are those of numbers that both receipts know', () => {
  const { numbers } = receipt;
  expect(changesSince(numbers, numbers)).toEqual([]);
  const many = (n: number) => Array.from({ length: 20 }, (_, i): [string, number] => [`c${i}`, n + 20 - i]);
  const then = { ...numbers, clippings: 3, marks: { companies: many(5) } };
  const now = {
    ...numbers,
    marks: { companies: [['new', 40] as [string, number], ...many(5).slice(0, 19)] }
  };
  expect(changesSince(then, now)).toEqual([
    { what: 'clippings', then: 3, now: 12 },
    { what: { view: 'companies', id: 'new' }, then: 0, now: 40 }
  ]);
});
