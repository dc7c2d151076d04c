import type { ReviewClipping } from './decision.ts';

const KEY = 'coupures-review-read';

/**
 * Which clippings were read as a whole for what the rules miss, by id, with a fingerprint of the text that was read: it
 * stays so when the data is built again, and ends when the text changes. No entry of the corrections file says it, so that the
 * browser is the only one to know.
 */
export type Readings = Readonly<Record<string, string>>;

export function isRead(clipping: ReviewClipping, readings: Readings): boolean {
  return readings[clipping.id] === fingerprint(clipping);
}

/** The readings with one more, or without it. */
export function withReading(readings: Readings, clipping: ReviewClipping, read: boolean): Readings {
  const others = Object.entries(readings).filter(([id]) => id !== clipping.id);
  return Object.fromEntries(read ? [...others, [clipping.id, fingerprint(clipping)]] : others);
}

/** None where storage holds something else; null where it is shut. */
export function readReadings(): Readings | null {
  try {
    const value = parse(localStorage.getItem(KEY));
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    );
  } catch {
    return null;
  }
}

/** Readings of other corpora stay beside. */
export function keepReadings(readings: Readings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(readings));
  } catch {
    // As for decisions, the page says that this browser keeps nothing.
  }
}

/** Whether an event of the browser's storage says that another tab has read something. */
export const isAboutReadings = ({ key }: StorageEvent): boolean => key === null || key === KEY;

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return null;
  }
}

/** Made once for each: a corpus has thousands, all of which are asked for after each reading. */
const fingerprints = new WeakMap<ReviewClipping, string>();

function fingerprint(clipping: ReviewClipping): string {
  const known = fingerprints.get(clipping) ?? hashOf(clipping);
  fingerprints.set(clipping, known);
  return known;
}

/** FNV-1a of the title and the text, in eight digits. */
function hashOf({ title, text }: ReviewClipping): string {
  let hash = 0x811c9dc5;
  for (const unit of `${title}\n${text ?? ''}`)
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
