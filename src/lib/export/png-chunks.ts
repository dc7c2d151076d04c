const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What is read of a foreign file: more chunks than any honest picture has before its end, and the longest text. */
const MOST_CHUNKS = 20_000;
const LONGEST_TEXT = 1 << 18;

/** A piece of text in a PNG: a keyword of 1 to 79 Latin characters, and any text. */
export interface PngText {
  keyword: string;
  text: string;
}

/** The PNG with texts as uncompressed iTXt chunks after its header. Throws where it is no PNG. */
export function withPngTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const header = chunkAt(png, SIGNATURE.length);
  if (!isPng(png) || header?.type !== 'IHDR') throw new Error('withPngTexts: no PNG');
  const chunks = texts.map(({ keyword, text }) => makeChunk('iTXt', textData(keyword, text)));
  const parts = [png.subarray(0, header.end), ...chunks, png.subarray(header.end)];
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

/**
 * The iTXt and tEXt chunks of a file, whatever it is: none where it is no PNG, and none of those that are damaged (wrong
 * check sum), compressed or longer than 256 kB. Never throws.
 */
export function readPngTexts(file: Uint8Array): PngText[] {
  if (!isPng(file)) return [];
  const texts: PngText[] = [];
  let at = SIGNATURE.length;
  for (let i = 0; i < MOST_CHUNKS; i++) {
    const chunk = chunkAt(file, at);
    if (chunk === null || chunk.type === 'IEND') break;
    at = chunk.end;
    if ((chunk.type !== 'iTXt' && chunk.type !== 'tEXt') || chunk.data.length > LONGEST_TEXT) continue;
    if (!chunk.isWhole()) continue;
    const text = chunk.type === 'iTXt' ? internationalText(chunk.data) : latinText(chunk.data);
    if (text) texts.push(text);
  }
  return texts;
}

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Where the next chunk starts. */
  end: number;
  /** Whether the check sum is right. */
  isWhole(): boolean;
}

function isPng(file: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => file[i] === byte);
}

function chunkAt(file: Uint8Array, at: number): Chunk | null {
  if (at + 12 > file.length) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const length = view.getUint32(at);
  const end = at + 12 + length;
  if (end > file.length) return null;
  return {
    type: String.fromCharCode(...file.subarray(at + 4, at + 8)),
    data: file.subarray(at + 8, at + 8 + length),
    end,
    isWhole: () => view.getUint32(end - 4) === crc32(file.subarray(at + 4, end - 4))
  };
}

function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

/** Keyword, zero, « not compressed », method, no language, no translated keyword, text in UTF-8. */
function textData(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);
}

function internationalText(data: Uint8Array): PngText | null {
  const end = data.indexOf(0);
  if (end < 1 || end > 79 || data[end + 1] !== 0) return null;
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return null;
  return { keyword: latin(data.subarray(0, end)), text: utf8(data.subarray(translated + 1)) };
}

function latinText(data: Uint8Array): PngText | null {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return null;
  return { keyword: latin(data.subarray(0, end)), text: latin(data.subarray(end + 1)) };
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** The check sum of chunks, as the PNG specification defines it. */
function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
