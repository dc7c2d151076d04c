import type { Clipping, Mention, Span } from '../types.ts';
import { findAmounts, findBareAmounts } from './sums/amounts.ts';
import type { AmountMention } from './sums/amounts.ts';
import { isWhite } from './text/characters.ts';
import { findDates } from './dates/dates.ts';
import { isPaid } from './names/receivers.ts';
import { findElidedSums, findSumsOfRow } from './sums/elided-sums.ts';
import { inLocalMoney } from './sums/local-money.ts';
import type { DateMention } from './dates/dates.ts';
import { createSearch } from './text/search.ts';
import { startsSentence } from './text/sentences.ts';
import { endsWireLabel } from './text/wire-labels.ts';

/** A whole sentence and everything named in it. Offsets are those of the clipping's text. */
export interface Scene extends Span {
  text: string;
  companies: Mention[];
  authorities: Mention[];
  places: Mention[];
  dates: DateMention[];
  amounts: AmountMention[];
  inTitle: boolean;
  /** Whether a line begins with it. */
  opensParagraph: boolean;
}

/** Gives the sentences of a clipping on demand, each read once. */
export interface SceneReader {
  at(offset: number): Scene;
  /** The sentence before, or null at the start of the text. */
  before(scene: Scene): Scene | null;
  /** The sentence after, or null at the end of the text. */
  after(scene: Scene): Scene | null;
}

/** What stands at a place of a sentence. */
export function textIn(scene: Scene, { start, end }: Span): string {
  return scene.text.slice(start - scene.start, end - scene.start);
}

/** A sentence as if it told only some of its dates. */
export function withDates(scene: Scene, dates: DateMention[]): Scene {
  const { start, end, text, companies, authorities, places, amounts, inTitle, opensParagraph } = scene;
  return { start, end, text, companies, authorities, places, dates, amounts, inTitle, opensParagraph };
}

/** A sentence as if it told other amounts. */
export function withAmounts(scene: Scene, amounts: AmountMention[]): Scene {
  const { start, end, text, companies, authorities, places, dates, inTitle, opensParagraph } = scene;
  return { start, end, text, companies, authorities, places, dates, amounts, inTitle, opensParagraph };
}

/** How far a sentence without a full stop is followed, to either side of an offset. */
export const LONGEST_SCENE = 800;

export function createSceneReader(
  clipping: Clipping,
  mentions: readonly Mention[],
  printed = clipping.text
): SceneReader {
  const { text, bodyStart } = clipping;
  const scenes = new Map<number, Scene>();
  let dates: DateMention[] | null = null;
  const source: SceneSource = {
    text,
    printed,
    bodyStart,
    mentions,
    dates: () => (dates ??= findDates(text, clipping.published.date))
  };

  /** The whole sentence of the question before: the next one is mostly about the same. */
  let latest: Scene | null = null;
  const read = (offset: number): Scene => {
    if (latest && latest.start <= offset && offset < latest.end) return latest;
    const span = bounds(text, offset);
    const known = scenes.get(span.start);
    const scene =
      known && known.end > offset ? known : new LazyScene(span, text.slice(span.start, span.end), source);
    scenes.set(span.start, scene);
    // Of one that is longer, another offset may show another part.
    if (scene.end - scene.start < LONGEST_SCENE) latest = scene;
    return scene;
  };

  // “UPDATE 2-EU fines A”: whoever asks for the title means what the label stands before.
  const isLabel = ({ text: words, end }: Scene) => words.endsWith('-') && endsWireLabel(text, end);
  const at = (offset: number): Scene => {
    const scene = read(offset);
    return isLabel(scene) ? read(scene.end) : scene;
  };

  const before = (scene: Scene): Scene | null => {
    let end = scene.start - 1;
    while (end >= 0 && isWhite(text, end)) end--;
    if (end < 0) return null;
    const found = read(end);
    return isLabel(found) ? before(found) : found;
  };

  const after = (scene: Scene): Scene | null => {
    let start = scene.end;
    while (start < text.length && isWhite(text, start)) start++;
    return start >= text.length ? null : at(start);
  };

  return { at, before, after };
}

/** What scenes are made of. */
interface SceneSource {
  text: string;
  /** The same with every sign of money as it was printed. */
  printed: string;
  bodyStart: number;
  mentions: readonly Mention[];
  dates(): readonly DateMention[];
}

/** Most sentences with the word of an action tell of none: what they name is looked for only when it is asked for. */
class LazyScene implements Scene {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly inTitle: boolean;
  readonly #source: SceneSource;
  #companies: Mention[] | null = null;
  #authorities: Mention[] | null = null;
  #places: Mention[] | null = null;
  #dates: DateMention[] | null = null;
  #amounts: AmountMention[] | null = null;

  constructor({ start, end }: Span, text: string, source: SceneSource) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.inTitle = start < source.bodyStart;
    this.#source = source;
  }

  get opensParagraph(): boolean {
    const { text } = this.#source;
    let at = this.start - 1;
    while (at >= 0 && text.charCodeAt(at) !== LINE_FEED && isWhite(text, at)) at--;
    return at < 0 || text.charCodeAt(at) === LINE_FEED;
  }

  get companies(): Mention[] {
    return (this.#companies ??= within(this.#source.mentions, this).filter(({ kind }) => kind === 'company'));
  }

  get authorities(): Mention[] {
    return (this.#authorities ??= within(this.#source.mentions, this).filter(
      (mention) => mention.kind === 'authority' || this.#governs(mention)
    ));
  }

  get places(): Mention[] {
    return (this.#places ??= within(this.#source.mentions, this).filter(
      (mention) => mention.kind === 'place' && !this.#governs(mention)
    ));
  }

  get dates(): DateMention[] {
    return (this.#dates ??= within(this.#source.dates(), this));
  }

  get amounts(): AmountMention[] {
    return (this.#amounts ??= inLocalMoney(
      withElided(amountsIn(this, this.#source.printed), this, this.#source.printed),
      this.#source.printed,
      this.#source.mentions
    ));
  }

  /** A place as a government that may act, and not one that is only paid, unless by whoever settles with it. */
  #governs({ kind, metonymic, start, end }: Mention): boolean {
    return (
      kind === 'place' &&
      metonymic &&
      (SETTLES.test(this.text) || !isPaid(this.text, { start: start - this.start, end: end - this.start }))
    );
  }
}

const SETTLES = /(?<!\p{L})(?:agree[ds]?|settle[ds]?|accept\p{L}*|transig\p{L}*|transaction)(?!\p{L})/u;

/**
 * The amounts of a sentence; those without a currency are in that of the amount before, in it or shortly before it, or else of the next
 * shortly after it: a headline leaves it to the text.
 */
function amountsIn({ start, end }: Span, text: string): AmountMention[] {
  const sentence = text.slice(start, end);
  const full = findAmounts(sentence);
  const isBare = full.length === 0 && BARE_SUM.test(sentence);
  const before = isBare ? findAmounts(text.slice(Math.max(0, start - MONEY_MEMORY), start)) : full;
  const told =
    before.findLast(({ converted }) => !converted) ??
    (isBare ? findAmounts(text.slice(end, end + MONEY_MEMORY)).find(({ converted }) => !converted) : null);
  const currency = told?.currency;
  const bare = currency === undefined ? [] : findBareAmounts(sentence, currency, full);
  return [...full, ...bare]
    .sort((a, b) => a.start - b.start)
    .filter((amount, i, all) => !isRounded(amount, all[i + 1], sentence))
    .map((amount) => ({ ...amount, start: amount.start + start, end: amount.end + start }));
}

/** « plus d’un milliard (1,008 milliard exactement) », “some €5m (€4.87m to be precise)”: told exactly right behind. */
function isRounded({ end }: AmountMention, next: AmountMention | undefined, sentence: string): boolean {
  return (
    next !== undefined &&
    /^\s\((?:exactement\s|précisément\s|exactly\s|precisely\s)?$/u.test(sentence.slice(end, next.start)) &&
    (EXACTLY.test(sentence.slice(next.end)) || sentence.charAt(next.start - 1) !== '(')
  );
}

const EXACTLY =
  /^,?\s(?:exactement|exactly|précisément|precisely|to be (?:exact|precise)|pour être (?:exact|précis))\)/u;

/** As governments or not. */
function placesOf({ places, authorities }: Scene): Mention[] {
  return [...places, ...authorities.filter(({ kind }) => kind === 'place')];
}

/** With those that leave out what the one before has told, in the same sentence or in one shortly before it. */
function withElided(amounts: AmountMention[], scene: Scene, printed: string): AmountMention[] {
  if (amounts.length === 0) return sumsOfRow(scene, printed);
  const elided = findElidedSums(scene.text, scene.start, amounts, scene.companies, placesOf(scene));
  return elided.length > 0 ? [...amounts, ...elided].sort((a, b) => a.start - b.start) : amounts;
}

function sumsOfRow({ text, start, companies, inTitle }: Scene, printed: string): AmountMention[] {
  if (inTitle || !NUMBERS.test(text) || companies.length < 2) return [];
  const told = printed.slice(Math.max(0, start - MONEY_MEMORY), start);
  const last = findAmounts(told).findLast(({ converted }) => !converted);
  const words = last && told.slice(last.start, last.end);
  return words ? findSumsOfRow(text, start, { words, currency: last.currency }, companies) : [];
}

/** Two, behind words. */
const NUMBERS = /\p{L}[\s(]+\d[^;]*\p{L}[\s(]+\d/u;

/** How far back, or ahead, an amount tells the currency of one without. */
const MONEY_MEMORY = 400;
const BARE_SUM = createSearch(/\d\s?(?:millions?|milliards?|billions?|bn|crores?)(?![\p{L}])/iu);

const LINE_FEED = 10;

function bounds(text: string, offset: number): Span {
  let start = offset;
  const leftmost = Math.max(0, offset - LONGEST_SCENE);
  while (start > leftmost && !startsSentence(text, start)) start--;
  let end = offset + 1;
  const rightmost = Math.min(text.length, offset + LONGEST_SCENE);
  while (end < rightmost && !startsSentence(text, end) && text.charCodeAt(end) !== LINE_FEED) end++;
  while (end > start + 1 && isWhite(text, end - 1)) end--;
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
