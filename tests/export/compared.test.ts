import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { differences } from '../../src/lib/compare/differences.ts';
import { changesOf } from '../../src/lib/export/changes.ts';
import { plainCitation } from '../../src/lib/export/cite.ts';
import { composePicture } from '../../src/lib/export/compose.ts';
import type { Composed } from '../../src/lib/export/compose.ts';
import { comparedPicture } from '../../src/lib/export/compared-picture.ts';
import { comparedTable } from '../../src/lib/export/compared-table.ts';
import { toCsv } from '../../src/lib/export/csv.ts';
import { receiptOf } from '../../src/lib/export/receipt-file.ts';
import { COLUMN_GAP, FIXED_SHEETS, shownSheet } from '../../src/lib/export/sheets.ts';
import type { Sheet } from '../../src/lib/export/sheets.ts';
import { comparedCharts } from '../../src/lib/compare/draw.ts';
import { readPair } from '../../src/lib/compare/pair.ts';
import { EMPTY_FILTER } from '../../src/lib/filter/filter.ts';
import { catalogueOf } from '../../src/lib/filter/catalogue.ts';
import type { Locale } from '../../src/lib/words/locale.ts';
import { outside, overlapping, textBoxes } from '../charts/text-boxes.ts';
import type { TextBox } from '../charts/text-boxes.ts';
import { comparedView, drawing, parseSvg } from './fixtures.ts';

const SHEETS: [string, Sheet][] = [
  ...Object.entries(FIXED_SHEETS),
  ['as on a wide screen', shownSheet(2 * 460 + COLUMN_GAP)],
  ['as on a telephone', shownSheet(320)]
];
const LONG = {
  a: { ...EMPTY_FILTER, company: ['tencent', 'alibaba'], acted: { from: '2020-10', to: '2021-04' } },
  b: {
    ...EMPTY_FILTER,
    language: ['fr'],
    text: 'a search of “several” words & <signs>, wrapped rather than cut'
  }
};

const composeAnew = (sheet: Sheet, locale: Locale = 'en', pair?: typeof LONG) =>
  composePicture(comparedPicture(comparedView(locale, pair)), sheet, drawing());

/** Each picture is drawn once for all that is said of it. */
const composed = new Map<string, { picture: Composed; root: SVGSVGElement; boxes: TextBox[] }>();

function drawn(sheet: Sheet, locale: Locale = 'en', pair?: typeof LONG) {
  const key = JSON.stringify([sheet, locale, pair]);
  const known = composed.get(key);
  if (known) return known;
  const picture = composeAnew(sheet, locale, pair);
  const root = parseSvg(picture.svg);
  const made = { picture, root, boxes: textBoxes(root) };
  composed.set(key, made);
  return made;
}

const compose = (...asked: Parameters<typeof drawn>) => drawn(...asked).picture;

function written(root: SVGSVGElement): string {
  return [...root.querySelectorAll('text')].map((text) => text.textContent).join(' ');
}

describe.each(SHEETS)('the picture of a comparison, %s', (_name, sheet) => {
  test('has no label over another or outside it', () => {
    for (const [locale, pair] of [
      ['en', undefined],
      ['fr', undefined],
      ['en', LONG]
    ] as const) {
      const { root, boxes } = drawn(sheet, locale, pair);
      expect(overlapping(boxes)).toEqual([]);
      expect(outside(root, boxes)).toEqual([]);
    }
  });

  test('says both filters, n and denominator of each side, source, date, dataset and address', () => {
    const view = comparedView('en', LONG);
    const text = written(drawn(sheet, 'en', LONG).root);
    for (const words of [
      ...['Company: Tencent, Alibaba', 'October 2020 to April 2021', 'Language: French', 'rather than cut'],
      ...['n = 12 of 25 clippings', `${view.views.a.summary.events} actions`],
      ...['Clippings made for a test', '19 March 2021', '0123456789abcdef', 'CC BY 4.0'],
      ...['press.example/charts/compare/', 'Tencent', 'China']
    ])
      for (const word of words.split(' ')) expect(text).toContain(word);
    expect(text).not.toContain('…');
  });

  test('has labels that are legible: at least 18 px in a picture 1200 px wide', () => {
    if (sheet.height === null) return;
    for (const locale of ['en', 'fr'] as const) {
      const { picture, root, boxes } = drawn(sheet, locale);
      const { width } = picture;
      const [, , box = 1] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const least = Math.min(...boxes.map(({ height }) => (height * width) / box));
      expect(least).toBeGreaterThanOrEqual((18 * width) / 1200);
    }
  });

  test('draws both sides as large as each other', () => {
    const scales = [
      ...compose(sheet).svg.matchAll(/<g font-size="[\d.]+"(?: transform="scale\(([\d.]+)\)")?>/g)
    ];
    const [actions, other] = scales.map(([, scale]) => scale ?? '1').slice(sheet.height === null ? 1 : 0);
    expect(actions).toBe(other);
  });

  test('has ids of its own for each of its charts', () => {
    const ids = [...compose(sheet).svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a picture that is not as high as it must be has exactly its size', () => {
  expect(compose(FIXED_SHEETS.wide)).toMatchObject({ width: 1200, height: 630 });
  expect(compose(FIXED_SHEETS.tall)).toMatchObject({ width: 1080, height: 1920 });
});

test('the same comparison gives the same picture', () => {
  expect(composeAnew(FIXED_SHEETS.square).svg).toBe(compose(FIXED_SHEETS.square).svg);
});

describe('the receipt of a comparison', () => {
  const view = comparedView();
  const { receipt } = comparedPicture(view);

  test('comes out of the picture as it went in, and its query asks for the same two filters', () => {
    const { svg } = compose(FIXED_SHEETS.wide);
    expect(receiptOf(new TextEncoder().encode(svg))).toEqual(receipt);
    const label = { label_en: '', label_fr: '' };
    const known = catalogueOf([{ dimension: 'jurisdiction', value: 'CN', ...label }]);
    expect(readPair(receipt.view, known)).toEqual({ pair: view.pair, dropped: [] });
    expect(receipt.link).toBe(`${view.page}?${receipt.view}`);
  });

  test('links to the numbers that it holds where their dataset is kept', () => {
    const { receipt: pinned } = comparedPicture({ ...view, kept: true });
    expect(pinned.link).toBe(`${view.page}?${receipt.view}&v=${receipt.dataset}`);
    expect(pinned.view).toBe(receipt.view);
  });

  test('tells what changed since, side by side, and nothing where nothing did', () => {
    const now = comparedCharts(view.views, view.names);
    expect(changesOf(receipt, now)).toEqual([]);
    const { b } = receipt.numbers;
    const older = { ...receipt, numbers: { ...receipt.numbers, b: { ...b, clippings: b.clippings - 2 } } };
    expect(changesOf(older, now)).toEqual([
      { side: 'b', what: 'clippings', then: b.clippings - 2, now: b.clippings }
    ]);
  });

  test('is cited with both filters', () => {
    const text = plainCitation(receipt, {
      publisher: 'Coupures',
      accessed: { iso: '2024-05-06', words: '6 May 2024' },
      words: { dataset: (hash) => `Dataset ${hash}`, accessed: (date) => `consulted ${date}` }
    });
    for (const part of ['A · Jurisdiction: China', 'B · ', 'since November 2020', receipt.dataset])
      expect(text).toContain(part);
  });
});

test('the table of a comparison has a row for each number, with both filters', () => {
  const view = comparedView();
  const rows = csvParse(toCsv(comparedTable(view)).slice(1));
  const counted = differences(view.views);
  expect(rows.map(({ group, id }) => [group, id])).toEqual(counted.map(({ group, id }) => [group, id]));
  expect(rows[0]).toMatchObject({
    name: 'Clippings',
    a: '12',
    a_of: '25',
    difference: '0',
    filter_a: 'jurisdiction=CN',
    filter_b: 'acted=2020-11..'
  });
});
