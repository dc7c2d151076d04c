import type { Mention, Span } from '../../types.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import type { Scene } from '../scene.ts';

/** The authorities that people named in a sentence act for, where they stand in it. */
export type HolderFinder = (scene: Scene) => Mention[];

/**
 * Returns a function that finds those who hold an office by their surnames alone: after « le procureur général du Texas, Ken Paxton »
 * and “Lina Khan, chair of the FTC”, « M. Paxton » and “Khan” are whose office it is. `mentions` are those of the text, in its order.
 */
export function createHolderFinder(text: string, mentions: readonly Mention[]): HolderFinder {
  let known: readonly Holder[] | null = null;
  return ({ start, text: sentence }) => {
    known ??= holdersOf(text, mentions);
    return known.flatMap(({ surname, word, from, office }) => {
      const at = sentence.includes(surname) ? sentence.search(word) : -1;
      if (at < 0) return [];
      const span = { start: start + at, end: start + at + surname.length };
      const taken = mentions.some((other) => other.start < span.end && span.start < other.end);
      return span.start < from || taken ? [] : [{ ...office, ...span, surface: surname }];
    });
  };
}

interface Holder {
  surname: string;
  word: RegExp;
  /** Where the office was told. */
  from: number;
  office: Mention;
}

/** Each by the first mention of the office: every sentence is looked through for all of them. */
function holdersOf(text: string, mentions: readonly Mention[]): Holder[] {
  const known = new Set<string>();
  return mentions.flatMap((office): Holder[] => {
    if (office.kind !== 'authority' || office.entity === null) return [];
    const surname = holderOf(text, office);
    if (surname === null) return [];
    const key = `${surname} ${office.entity}`;
    if (known.has(key)) return [];
    known.add(key);
    const word = new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'u');
    return [{ surname, word, from: office.end, office }];
  });
}

/** The surname of whoever a text names beside an office as its holder, or null. */
export function holderOf(text: string, { start, end }: Span): string | null {
  const behind = BEHIND.exec(text.slice(end, end + 60));
  const before = BEFORE.exec(text.slice(Math.max(0, start - 100), start));
  const { first, surname, post } = behind?.groups ?? before?.groups ?? {};
  if (first === undefined || surname === undefined) return null;
  return post === undefined && !FIRST_NAMES.has(first) ? null : surname;
}

/** “Texas Attorney General Ken Paxton”, « la présidente de la FTC, Lina Khan, ». */
const BEHIND =
  /^,?\s(?<first>\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s|\p{Lu}\p{Ll}+\s)?(?<surname>\p{Lu}[\p{L}’'-]*?\p{L})(?=[’']s\s|[\s,.;:]|$)/u;
/** “Lina Khan, chair of the FTC”, “Lina Khan, who runs the FTC”, « Ken Paxton, le procureur général du Texas ». */
const BEFORE =
  /(?<!\p{L})(?<first>\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s|\p{Lu}\p{Ll}+\s)?(?<surname>\p{Lu}[\p{L}’'-]*\p{L}),\s(?:(?:the|its|le|la)\s|l['’])?(?<post>(?:chair|head|chief|boss|president|director|commissioner|présidente?|patronne?|chef|cheffe|directeur|directrice|commissaire)\p{L}*\s(?:\p{Ll}+\s)?(?:of\s(?:the\s)?|d[eu]\s(?:la\s|l['’])?|d['’])|(?:who|qui)\s(?:chairs|heads|leads|runs|chaired|headed|led|ran|dirige|préside|dirigeait|présidait)\s(?:(?:the|la|le)\s|l['’])?)?$/u;
