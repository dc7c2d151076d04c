import { describe, expect, test } from 'vitest';
import { readPngTexts, withPngTexts } from '../../src/lib/export/png-chunks.ts';
import { pictureOf } from '../../src/lib/export/picture.ts';
import { receiptElement, receiptOf, withReceipt } from '../../src/lib/export/receipt-file.ts';
import { readReceipt } from '../../src/lib/export/receipt.ts';
import { seeded } from '../fixtures/random.ts';
import { exportedView } from './fixtures.ts';

/** A transparent PNG of one px. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0)
);
const { receipt } = pictureOf(exportedView(['companies'], 'fr'));
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the link of a receipt', () => {
  test('is pinned to the dataset where that is kept, and follows the data where it is not', () => {
    const view = exportedView(['companies'], 'fr');
    const [live, pinned] = [false, true].map((kept) => pictureOf({ ...view, kept }).receipt);
    expect(live?.link).not.toContain('v=');
    expect(pinned?.link).toBe(
      `${live?.link}${live?.link?.includes('?') ? '&' : '?'}v=${view.metadata.dataset}`
    );
    expect(pinned?.view).toBe(live?.view);
  });
});

describe('a PNG', () => {
  test('carries texts in any script and gives them back', () => {
    const texts = [
      { keyword: 'Title', text: 'Huit actions « en décembre » · 阿里巴巴' },
      { keyword: 'Source', text: 'https://press.example/?q=a&b' }
    ];
    expect(readPngTexts(withPngTexts(PNG, texts))).toEqual(texts);
  });

  test('gives its receipt back, and its link under the keyword that others know', () => {
    const png = withReceipt(PNG, receipt);
    expect(receiptOf(png)).toEqual(receipt);
    expect(readPngTexts(png)).toContainEqual({ keyword: 'Source', text: receipt.link });
  });

  test('is the same picture as before: only chunks after the header are new', () => {
    const png = withReceipt(PNG, receipt);
    expect(png.subarray(0, 33)).toEqual(PNG.subarray(0, 33));
    expect(png.subarray(png.length - (PNG.length - 33))).toEqual(PNG.subarray(33));
  });

  test('with a damaged chunk, a chunk cut off or a length that lies has no receipt', () => {
    const whole = withReceipt(PNG, receipt);
    const at = new TextDecoder('latin1').decode(whole).indexOf('"view"');
    const damaged = whole.slice();
    damaged[at] = 0x58;
    expect(receiptOf(damaged)).toBeNull();
    expect(receiptOf(whole.subarray(0, at))).toBeNull();
    const lying = whole.slice();
    lying.set([0xff, 0xff, 0xff, 0xf0], 33);
    expect(receiptOf(lying)).toBeNull();
  });

  test('that is none is refused for writing', () => {
    expect(() => withPngTexts(bytes('<svg/>'), [])).toThrow('no PNG');
  });
});

describe('an SVG', () => {
  const svg = (content: string) =>
    bytes(`<svg xmlns="http://www.w3.org/2000/svg">${content}<path d="M0,0"/></svg>`);

  test('gives its receipt back, also with other escapes or as CDATA', () => {
    const json = JSON.stringify(receipt);
    expect(receiptOf(svg(receiptElement(receipt)))).toEqual(receipt);
    expect(receiptOf(svg(receiptElement(receipt).replaceAll('&quot;', '&#34;')))).toEqual(receipt);
    expect(receiptOf(svg(`<metadata id="coupures-receipt"><![CDATA[${json}]]></metadata>`))).toEqual(receipt);
    expect(
      receiptOf(svg(`<metadata\n id='coupures-receipt'>\n${json.replaceAll('&', '&amp;')}\n</metadata>`))
    ).toEqual(receipt);
  });

  test('keeps characters of a search that XML cannot write', () => {
    const odd = { ...receipt, view: 'q=\u0085\u007f\ufffe\uffff' };
    const element = receiptElement(odd);
    expect(element).not.toMatch(/[\u007f-\u009f\ufffe\uffff]/);
    expect(receiptOf(svg(element))).toEqual(odd);
  });

  test.each([
    '<metadata id="coupures-receipt">',
    '<metadata id="coupures-receipt">{"coupures":1}</metadata>',
    '<metadata id="coupures-receipt">not JSON</metadata>',
    `<metadata id="coupures-receipt">${'['.repeat(50_000)}</metadata>`,
    `<metadata id="coupures-receipt">"${'x'.repeat(200_000)}"</metadata>`,
    '<metadata id="other">{}</metadata>'
  ])('without an honest one has none: %.60s', (content) => {
    expect(receiptOf(svg(content))).toBeNull();
  });
});

test('of a receipt only what has its type is taken', () => {
  const read = readReceipt(
    JSON.stringify({
      ...receipt,
      link: { toString: 'x' },
      filters: ['one', 2, null],
      __proto__: { admin: true },
      numbers: { clippings: '12', marks: { actions: [['CN', 3], ['US', 'x'], 'EU'], other: [['a', 1]] } }
    })
  );
  expect(read).toMatchObject({
    link: null,
    filters: ['one'],
    numbers: { clippings: 0, marks: { actions: [['CN', 3]] } }
  });
  expect(Object.keys(read?.chart === 'companies' ? read.numbers.marks : {})).toEqual(['actions']);
  expect(readReceipt(JSON.stringify({ ...receipt, coupures: 2 }))).toBeNull();
});

test('files of noise have no receipt, and nothing throws', () => {
  const next = seeded(7);
  for (let i = 0; i < 300; i++) {
    const file = withReceipt(PNG, receipt);
    for (let k = 0; k < 12; k++) file[8 + Math.floor(next() * (file.length - 8))] = Math.floor(next() * 256);
    expect(() => receiptOf(file)).not.toThrow();
    expect(() => receiptOf(file.subarray(Math.floor(next() * file.length)))).not.toThrow();
  }
});
