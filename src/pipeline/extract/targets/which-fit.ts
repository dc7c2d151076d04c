import type { CompanyEntry, Mention } from '../../types.ts';

/** Those of a country: « l’américain » is not the Korean group that the sentence names as well. */
export function ofCountry(
  mentions: readonly Mention[],
  country: string,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  return mentions.filter(({ entity }) => companies.get(entity ?? '')?.country === country);
}

/** Those of a country, or of an owner from there: “the Chinese-owned carmaker”. */
export function ofCountryOrOwner(
  mentions: readonly Mention[],
  country: string,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  const isOf = (id: string | null | undefined) => companies.get(id ?? '')?.country === country;
  return mentions.filter(({ entity }) => isOf(entity) || isOf(companies.get(entity ?? '')?.parent));
}

/**
 * Those whose trade the `words` for a company name, where it tells them from others: “Ryanair has ordered jets from Boeing. … the planemaker”, « Huawei équipe
 * Orange. … l’opérateur »; all of them where it does not.
 */
export function ofTrade(
  mentions: Mention[],
  words: string,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  if (mentions.length < 2) return mentions;
  const sectors = TRADES.find(([trade]) => trade.test(words))?.[1];
  const fitting = mentions.filter(({ entity }) =>
    sectors?.includes(companies.get(entity ?? '')?.sector ?? '')
  );
  return fitting.length > 0 ? fitting : mentions;
}

/** Words that end what stands for a company, and the sectors of `companies.csv` that they may mean. */
const TRADES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<!\p{L})(?:airline|compagnie aérienne|voyagiste)$/iu, ['travel']],
  [/(?<!\p{L})(?:planemaker|carmaker|automaker|avionneur|motoriste)$/iu, ['industry', 'mobility']],
  [
    /(?<!\p{L})(?:bank|lender|banque|néobanque|prêteur|insurer|assureur|bancassureur)$/iu,
    ['finance', 'payments']
  ],
  [/(?<!\p{L})(?:retailer|grocer|e-tailer|enseigne|distributeur)$/iu, ['commerce', 'consumer']],
  [/(?<!\p{L})(?:chipmaker|fondeur)$/iu, ['semiconductors', 'hardware']],
  [/(?<!\p{L})(?:drugmaker|laboratoire)$/iu, ['health']],
  [/(?<!\p{L})(?:telco|operator|opérateur|câblo-opérateur)$/iu, ['telecoms']],
  [/(?<!\p{L})(?:search engine|moteur(?: de recherche)?)$/iu, ['search']],
  [/(?<!\p{L})(?:social network|messenger|réseau social|messagerie)$/iu, ['social']],
  [/(?<!\p{L})(?:marketplace|place de marché)$/iu, ['commerce']],
  [/(?<!\p{L})(?:chatbot)$/iu, ['ai']],
  [/(?<!\p{L})(?:streamer|broadcaster|diffuseur|télédiffuseur)$/iu, ['media']],
  [/(?<!\p{L})(?:broker|brokerage|courtier|gestionnaire d'actifs)$/iu, ['finance']],
  [/(?<!\p{L})(?:phonemaker)$/iu, ['hardware', 'telecoms']],
  [/(?<!\p{L})(?:brewer|brasseur|parfumeur|horloger|maroquinier)$/iu, ['consumer']],
  [/(?<!\p{L})(?:énergéticien|électricien|gazier|pétrolier|utility|refiner)$/iu, ['energy']]
];
