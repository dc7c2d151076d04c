import type { Mention } from '../../types.ts';

/**
 * The mentions of a text and, in its order, those of authorities by an acronym that the text itself gives them: “the Dutch data protection watchdog
 * (DPA) … from the DPA”. An acronym that is a name of the gazetteers already stands for whatever it does there.
 */
export function withDefinedAcronyms(text: string, mentions: Mention[]): Mention[] {
  const defined = mentions.flatMap((mention) => {
    const [behind, acronym = ''] = IN_BRACKETS.exec(text.slice(mention.end, mention.end + 16)) ?? [];
    const isDefined = mention.kind === 'authority' && mention.entity !== null && behind !== undefined;
    return isDefined ? [{ mention, acronym, from: mention.end + behind.length }] : [];
  });
  const once = new Map(defined.reverse().map((one) => [one.acronym, one])).values();
  const added = [...once].flatMap(({ mention, acronym, from }) => {
    const found: Mention[] = [];
    let next = 0;
    for (const { index } of text
      .slice(from)
      .matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${acronym}(?![\\p{L}\\p{N}-])`, 'gu'))) {
      const [start, end] = [from + index, from + index + acronym.length];
      while ((mentions[next]?.end ?? Infinity) <= start) next++;
      if ((mentions[next]?.start ?? Infinity) < end) continue;
      found.push({ ...mention, start, end, surface: acronym, rule: 'elsewhere' });
    }
    return found;
  });
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}

/**
 * The mentions of a text with those of the company in the place of an authority, or another company, that the text's acronym is no name of there: “Global Alumina Company (GAC) …
 * GAC said”, by its initials.
 */
export function withCompanyAcronyms(text: string, mentions: Mention[]): Mention[] {
  const owners = new Map<string, Mention>();
  for (const [i, { kind, start, end, surface }] of mentions.entries()) {
    const owner = mentions[i - 1];
    if (!/^(?:authority|company)$/.test(kind) || owner?.kind !== 'company' || owners.has(surface)) continue;
    if (text.slice(owner.end, start) !== ' (' || text.charAt(end) !== ')') continue;
    const initials = initialsOf(owner.surface);
    // “Standard Chartered (SCB)”: the last letter is of a word left out.
    const isShort = kind === 'company' && CAPITALS.test(surface) && initials.length > 1;
    if (surface === initials || (isShort && surface.slice(0, -1) === initials)) owners.set(surface, owner);
  }
  if (owners.size === 0) return mentions;
  return mentions.map((mention) => {
    const owner = /^(?:authority|company)$/.test(mention.kind) ? owners.get(mention.surface) : undefined;
    const { start, end, surface } = mention;
    return owner && start > owner.start ? { ...owner, start, end, surface, rule: 'elsewhere' } : mention;
  });
}

const CAPITALS = /^\p{Lu}{3,5}$/u;

function initialsOf(name: string): string {
  return name.replace(/[^\p{Lu}\s]|(?<=\p{L})\p{Lu}/gu, '').replace(/\s/gu, '');
}

/** Of capitals, and of nothing that has a meaning in a pattern. */
const IN_BRACKETS = /^\s\((\p{Lu}{2,7})\)/u;
