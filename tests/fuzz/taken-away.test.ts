import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/lib/export/csv.ts';
import { readPngTexts, withPngTexts } from '../../src/lib/export/png-chunks.ts';
import { receiptElement, receiptOf, withReceipt } from '../../src/lib/export/receipt-file.ts';
import type { Receipt } from '../../src/lib/export/receipt.ts';
import { hostileText, tries } from './runs.ts';

/** The smallest picture: one transparent pixel. */
const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64'
  )
);

// A file is UTF-8, and JSON spells half pairs out: texts are well-formed here.
const text = hostileText().map((given) => given.toWellFormed());
const count = fc.nat(100_000);
const marks = fc.array(fc.tuple(text, count), { maxLength: 5 });
const numbers = fc.record({
  ...{ clippings: count, of: count, actions: count, undated: count },
  marks: fc.record({ actions: marks, companies: marks, places: marks })
});
const words = {
  coupures: fc.constant(1 as const),
  locale: fc.constantFrom('en', 'fr'),
  ...{ view: text, title: text, credit: text, dataset: text },
  ...{ link: fc.option(text), dataTo: fc.option(text), licence: fc.option(text) },
  filters: fc.array(text, { maxLength: 5 })
};
const receipt: fc.Arbitrary<Receipt> = fc.oneof(
  fc.record({ ...words, chart: fc.constantFrom('actions', 'companies', 'places', 'story'), numbers }),
  fc.record({
    ...words,
    chart: fc.constant('comparison' as const),
    numbers: fc.record({ a: numbers, b: numbers })
  })
);

it('a receipt comes out of a picture as it went in', () => {
  fc.assert(
    fc.property(receipt, (given) => {
      expect(receiptOf(withReceipt(PNG, given))).toEqual(given);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg">${receiptElement(given)}<g/></svg>`;
      expect(receiptOf(new TextEncoder().encode(svg))).toEqual(given);
    }),
    tries()
  );
});

it('a damaged or foreign file gives a receipt or none, and never an error', () => {
  const damaged = fc
    .tuple(receipt, fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 5 }), fc.nat(3000))
    .map(([given, changes, end]) => {
      const file = withReceipt(PNG, given).slice();
      for (const [at, byte] of changes) file[at % file.length] = byte;
      return file.subarray(0, end);
    });
  const foreign = fc.uint8Array({ maxLength: 400 });
  const svg = fc
    .tuple(hostileText(), hostileText())
    .map(([before, inside]) =>
      new TextEncoder().encode(`<svg>${before}<metadata id="coupures-receipt">${inside}</metadata></svg>`)
    );
  fc.assert(
    fc.property(fc.oneof(damaged, foreign, svg), (file) => {
      for (const { keyword } of readPngTexts(file)) expect(keyword.length).toBeGreaterThan(0);
      const found = receiptOf(file);
      if (found) expect(typeof found.view).toBe('string');
    }),
    tries()
  );
});

it('texts of any kind stand in a PNG', () => {
  const keyword = fc.stringMatching(/^[A-Za-z ]{1,79}$/);
  const texts = fc.array(fc.record({ keyword, text }), { maxLength: 4 });
  fc.assert(
    fc.property(texts, (given) => {
      expect(readPngTexts(withPngTexts(PNG, given))).toEqual(given);
    }),
    tries()
  );
});

it('a CSV gives its cells back, and no text in it is a formula', () => {
  const cell = fc.oneof(hostileText(), fc.integer(), fc.constant(null));
  const rows = fc.array(fc.record({ event: cell, quote: cell }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (given) => {
      const [, ...lines] = csvParseRows(toCsv({ columns: ['event', 'quote'], rows: given }).slice(1));
      expect(lines.length).toBe(given.length);
      for (const [i, line] of lines.entries()) {
        for (const [j, key] of (['event', 'quote'] as const).entries()) {
          const [was, is] = [given[i]?.[key] ?? null, line[j] ?? ''];
          if (typeof was === 'number') expect(is).toBe(String(was));
          else {
            expect(is.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(was ?? '');
            expect(is).not.toMatch(/^[=+\-@\t\r]/);
          }
        }
      }
    }),
    tries()
  );
});
