import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/lib/export/csv.ts';
import type { ExportTable } from '../../src/lib/export/table.ts';

/** `--version` needs no profile and no screen. */
function isThere(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const TABLE: ExportTable = {
  columns: ['title', 'date', 'amount', 'quote'],
  rows: [
    { title: 'Éléphant « été », œuf’', date: '2020-12-14', amount: 1234567.5, quote: '=1+1' },
    { title: '阿里巴巴', date: '2020-12', amount: -5, quote: '+33 1 "x", y' },
    { title: '@SUM(1)', date: '2020', amount: null, quote: '-2+3' },
    { title: '=HYPERLINK("https://press.example")', date: null, amount: 0, quote: 'two\nlines' }
  ]
};

/** What a spreadsheet shows of a file, as CSV: read with its own guesses but for the encoding, which the byte order mark tells. */
async function shownBy(csv: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const from = join(folder, 'given.csv');
  writeFileSync(from, csv);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (to: string, file: string) =>
    promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, file]);
  // By way of a spreadsheet's own format, so that every cell has been one.
  await convert('ods', from);
  await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', join(folder, 'given.ods'));
  return readFileSync(from, 'utf8').replace(/^\ufeff/, '');
}

test.skipIf(!isThere())(
  'LibreOffice shows accents, dates and numbers of a CSV as they are, and computes nothing (only where soffice is installed)',
  { timeout: 180_000 },
  async () => {
    const rows = csvParse(await shownBy(toCsv(TABLE)));
    expect(rows.map(({ title }) => title?.replace(/^'/, ''))).toEqual(TABLE.rows.map(({ title }) => title));
    expect(rows.map(({ quote }) => quote?.replace(/^'/, ''))).toEqual(TABLE.rows.map(({ quote }) => quote));
    expect(rows[0]?.date).toMatch(/^(?:2020-12-14|12\/14\/(?:20)?20|14\/12\/2020)$/);
    expect(rows.slice(1, 3).map(({ date }) => date)).toEqual(['2020-12', '2020']);
    expect(rows.map(({ amount }) => amount)).toEqual(['1234567.5', '-5', '', '0']);
  }
);
