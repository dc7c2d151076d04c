import { createSearch } from './search.ts';

/** « le groupe américain », “the Chinese app”: of the company that such words mean, the country; null where they tell none. */
export function nationalityIn(words: string): string | null {
  for (const [country, search] of WORDS) if (search.test(words)) return country;
  return null;
}

const WORDS = Object.entries({
  US: 'américaine?s?|étatsunienne?|états-unienne?|californienne?|texane?|new-yorkaise?|american|US|U\\.S\\.|us-based|californian|texan|silicon valley|seattle',
  CN: 'chinoise?s?|pékinoise?|chinese|china-based|hangzhou|beijing-based|shenzhen',
  KR: 'sud-coréenne?|coréenne?|south korean|korean|seoul-based',
  JP: 'japonaise?|nippone?|japanese|tokyo-based',
  FR: 'française?|french|paris-based|parisienne?',
  DE: 'allemande?|german|berlin-based',
  GB: 'britannique|british|UK|london-based|londonienne?',
  NL: 'néerlandaise?|dutch|dutch-based|amsterdam-based',
  SE: 'suédoise?|swedish',
  IT: 'italienne?|italian',
  ES: 'espagnole?|spanish',
  CH: 'suisse|swiss',
  IN: 'indienne?|indian',
  RU: 'russe|russian',
  SG: 'singapourienne?|singaporean|singapore-based',
  IL: 'israélienne?|israeli',
  CA: 'canadienne?|canadian',
  BR: 'brésilienne?|brazilian',
  TW: 'taïwanaise?|taiwanese',
  IE: 'irlandaise?|irish',
  FI: 'finlandaise?|finnish',
  BE: 'belge|belgian'
}).map(
  ([country, words]) =>
    [country, createSearch(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, 'iu'))] as const
);
