import type { Clipping, Mention, Span } from '../types.ts';
import { findAmounts } from './amounts.ts';
import type { AmountMention } from './amounts.ts';
import { findDates } from './dates.ts';
import type { DateMention } from './dates.ts';
import { startsSentence } from './sentences.ts';

/** A whole sentence and everything named in it. Offsets are those of the clipping's text. */
export interface Scene extends Span {
  text: string;
  companies: Mention[];
  authorities: Mention[];
  places: Mention[];
  dates: DateMention[];
  amounts: AmountMention[];
  inTitle: boolean;
}

/** Gives the sentences of a clipping on demand, each read once. */
export interface SceneReader {
  at(offset: number): Scene;
  /** The sentence before, or null at the start of the text. */
  before(scene: Scene): Scene | null;
  /** The sentence after, or null at the end of the text. */
  after(scene: Scene): Scene | null;
}

/** How far a sentence without a full stop is followed, to either side of an offset. */
export const LONGEST_SCENE = 800;

export function createSceneReader(clipping: Clipping, mentions: readonly Mention[]): SceneReader {
  const { text, bodyStart } = clipping;
  const scenes = new Map<number, Scene>();
  const dates = once(() => findDates(text, clipping.published.date));

  const at = (offset: number): Scene => {
    const span = bounds(text, offset);
    const known = scenes.get(span.start);
    if (known && known.end > offset) return known;
    const sentence = text.slice(span.start, span.end);
    const inside = once(() => within(mentions, span));
    const named = (accepts: (mention: Mention) => boolean) => once(() => inside().filter(accepts));
    const companies = named(({ kind }) => kind === 'company');
    const authorities = named(
      ({ kind, metonymic }) => kind === 'authority' || (kind === 'place' && metonymic)
    );
    const places = named(({ kind, metonymic }) => kind === 'place' && !metonymic);
    const datesInside = once(() => within(dates(), span));
    const amounts = once(() => amountsIn(sentence, span.start));
    // Most sentences with the word of an action tell of none: what they name is looked for only when it is asked for.
    const scene: Scene = {
      ...span,
      text: sentence,
      inTitle: span.start < bodyStart,
      get companies() {
        return companies();
      },
      get authorities() {
        return authorities();
      },
      get places() {
        return places();
      },
      get dates() {
        return datesInside();
      },
      get amounts() {
        return amounts();
      }
    };
    scenes.set(span.start, scene);
    return scene;
  };

  const before = (scene: Scene): Scene | null => {
    let end = scene.start - 1;
    while (end >= 0 && /\s/.test(text.charAt(end))) end--;
    return end < 0 ? null : at(end);
  };

  const after = (scene: Scene): Scene | null => {
    let start = scene.end;
    while (start < text.length && /\s/.test(text.charAt(start))) start++;
    return start >= text.length ? null : at(start);
  };

  return { at, before, after };
}

/** The amounts of a sentence that starts at `start` of the text. */
function amountsIn(sentence: string, start: number): AmountMention[] {
  return findAmounts(sentence).map((amount) => ({
    ...amount,
    start: amount.start + start,
    end: amount.end + start
  }));
}

/** A value that is worked out when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function bounds(text: string, offset: number): Span {
  let start = offset;
  const leftmost = Math.max(0, offset - LONGEST_SCENE);
  while (start > leftmost && !startsSentence(text, start)) start--;
  let end = offset + 1;
  const rightmost = Math.min(text.length, offset + LONGEST_SCENE);
  while (end < rightmost && !startsSentence(text, end) && text.charAt(end) !== '\n') end++;
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The items that lie in a span, of items in text order that do not overlap. */
function within<T extends Span>(items: readonly T[], span: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start >= span.end) break;
    found.push(item);
  }
  return found;
}
