import type { PlaceEntry } from '../../types.ts';

/** The country of the company that words such as « le groupe américain », “the Seoul-based app” mean; null where they tell none. */
export type NationalityReader = (words: string) => string | null;

/** Reads nationalities off the inhabitants and the names of the places that lie in a country. */
export function createNationalityReader(places: readonly PlaceEntry[]): NationalityReader {
  const countries = new Map<string, string>();
  const note = (word: string, country: string) => {
    if (word !== '' && !countries.has(word)) countries.set(word, country);
  };
  for (const { country, demonyms } of places)
    if (country !== null) for (const demonym of demonyms) note(demonym.toLowerCase(), country);
  // Names count with their capitals only: “US” and not “us”.
  for (const { country, name, aliases, ambiguous } of places)
    if (country !== null)
      for (const known of [name, ...aliases]) if (!ambiguous.includes(known)) note(known, country);

  const told = (word: string) => countries.get(word) ?? countries.get(word.toLowerCase());
  return (text) => {
    const words = text.match(WORD) ?? [];
    for (const [i, word] of words.entries()) {
      const plain = word.replace(OF_THERE, '');
      // “South Korean”, “Silicon Valley”.
      const country = told(`${words[i - 1] ?? ''} ${plain}`) ?? told(plain);
      if (country !== undefined) return country;
    }
    return null;
  };
}

/** “Seoul-based”, “Chinese-owned”. */
const OF_THERE = /-(?:based|owned|founded|controlled|born|bred|made)$/i;

/** The country that a company's name ends with, of a branch there: “Vodafone Germany”, « McDonald’s France »; null of all others. */
export function createBranchReader(places: readonly PlaceEntry[]): NationalityReader {
  const countries = new Map<string, string>();
  for (const { kind, country, name, nameFr, aliases, ambiguous } of places)
    if (kind === 'country' && country !== null)
      for (const known of [name, nameFr, ...aliases])
        if (known !== '' && !ambiguous.includes(known)) countries.set(known, country);

  return (surface) => {
    const words = surface.split(' ');
    for (let i = 1; i < words.length; i++) {
      const country = countries.get(words.slice(i).join(' '));
      if (country !== undefined) return country;
    }
    return null;
  };
}

const WORD = /[\p{L}.]+(?:-[\p{L}]+)*/gu;
