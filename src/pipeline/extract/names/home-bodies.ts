import type { AuthorityEntry, PlaceEntry } from '../../types.ts';

/** The id of the body of a country that its own newspapers call so, without saying whose it is; null where it has none. */
export type HomeBodies = (home: string, form: string) => string | null;

/**
 * Reads off the names of authorities what they are called at home: the « Autorité belge de la concurrence » is « l’Autorité de la concurrence » in Brussels, the « AMF
 * du Québec » « l’AMF » in Montreal.
 */
export function createHomeBodies(
  authorities: readonly AuthorityEntry[],
  places: readonly PlaceEntry[]
): HomeBodies {
  const known = new Map<string, ReadonlyMap<string, string>>();

  function bodiesOf(home: string): ReadonlyMap<string, string> {
    const there = places.filter(
      ({ country, kind }) => country === home && (kind === 'country' || kind === 'region')
    );
    const adjectives = there.flatMap(({ demonyms }) => demonyms).filter((word) => /^\p{Ll}/u.test(word));
    const names = there.flatMap(({ name, nameFr }) => [name, nameFr]).filter((word) => word !== '');
    const own = new RegExp(
      `\\s(?:${adjectives.map(literally).join('|') || '-'})(?=\\s|$)|\\s(?:(?:d[eu]|of)\\s(?:la\\s)?|d['’]|\\()(?:${names.map(literally).join('|') || '-'})\\)?$`,
      'gu'
    );
    const found = new Map<string, string>();
    for (const { id, jurisdiction, name, nameFr, aliases } of authorities)
      if (jurisdiction === home)
        for (const whole of [name, nameFr, ...aliases]) {
          const called = whole.replace(own, '');
          if (called !== whole && isName(called) && !found.has(called)) found.set(called, id);
        }
    return found;
  }

  return (home, form) => {
    let bodies = known.get(home);
    if (bodies === undefined) known.set(home, (bodies = bodiesOf(home)));
    return bodies.get(form) ?? null;
  };
}

/** Several words with a capital, or capitals alone. */
function isName(words: string): boolean {
  return /^\p{Lu}/u.test(words) && (words.includes(' ') || /^\p{Lu}{3,}$/u.test(words));
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
