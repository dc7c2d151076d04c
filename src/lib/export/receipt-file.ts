import { readPngTexts, withPngTexts } from './png-chunks.ts';
import { LONGEST_RECEIPT, readReceipt } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { escapeXml } from './serialize.ts';

/** The keyword of the receipt in a PNG; its link also stands under `Source`, where other programs look. */
const KEYWORD = 'Coupures';
const SVG_ID = 'coupures-receipt';
/** Larger files are not looked into. */
const LARGEST_FILE = 30_000_000;

/** The PNG with its receipt. */
export function withReceipt(png: Uint8Array, receipt: Receipt): Uint8Array<ArrayBuffer> {
  const { title, link, view, credit, licence } = receipt;
  return withPngTexts(png, [
    { keyword: 'Title', text: title },
    { keyword: 'Author', text: credit },
    ...(licence === null ? [] : [{ keyword: 'Copyright', text: licence }]),
    { keyword: 'Source', text: link ?? `?${view}` },
    { keyword: KEYWORD, text: JSON.stringify(receipt) }
  ]);
}

/** The receipt as an element for an SVG. */
export function receiptElement(receipt: Receipt): string {
  const json = JSON.stringify(receipt).replace(NOT_IN_XML, escapeJson);
  return `<metadata id="${SVG_ID}">${escapeXml(json)}</metadata>`;
}

/** What JSON writes as it is and XML has no way to write. */
const NOT_IN_XML = /[\u007f-\u009f\ufffe\uffff]/g;

function escapeJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The receipt that a file carries, be it a PNG or an SVG; null where there is none. The file may come from anywhere: it is
 * never parsed as a document, and never throws.
 */
export function receiptOf(file: Uint8Array): Receipt | null {
  if (file.length > LARGEST_FILE) return null;
  const inPng = readPngTexts(file).find(({ keyword }) => keyword === KEYWORD);
  return inPng ? readReceipt(inPng.text) : receiptOfSvg(new TextDecoder().decode(file));
}

function receiptOfSvg(svg: string): Receipt | null {
  const id = svg.search(new RegExp(`<metadata\\b[^<>]{0,200}\\bid=["']${SVG_ID}["']`));
  if (id < 0) return null;
  const start = svg.indexOf('>', id) + 1;
  const end = svg.indexOf('</metadata', start);
  if (start === 0 || end < 0 || end - start > 2 * LONGEST_RECEIPT) return null;
  return readReceipt(unescapeXml(svg.slice(start, end).trim()));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Programs that save an SVG anew write the same text with other escapes, or as CDATA. */
function unescapeXml(text: string): string {
  const cdata = /^<!\[CDATA\[([^]*)\]\]>$/.exec(text)?.[1];
  if (cdata !== undefined) return cdata;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(String(hex), 16) : -1;
    if (code >= 0) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[String(name)] ?? all;
  });
}
