/** Nouns that say that what they stand before, or behind and with a comma, is a company. All in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** English nouns, which also stand in the plural before a list: “restaurants Swami’s Café and Honey’s Bistro”. */
export const ENGLISH_NOUNS = set(`
  company firm startup start-up airline carrier retailer lender insurer reinsurer brewer brewery distiller distillery miner operator manufacturer
  supplier distributor wholesaler exchange platform app website site marketplace chain restaurant subsidiary conglomerate telco utility refiner
  bank brokerage contractor subcontractor processor meatpacker shipbuilder fintech unicorn supermarket grocer bookmaker casino cooperative
  multinational e-tailer bakery pharmacy dairy refinery homebuilder housebuilder lab laboratory studio hotelier caterer franchisee wholesaler
  drugmaker carmaker automaker chipmaker steelmaker planemaker toymaker phonemaker winemaker watchmaker maker reseller telemarketer
`);

/** Behind which English leaves out “that”: “the company Musk founded”. */
export const LOOSE_NOUNS = set(
  'company firm startup start-up app website site platform business marketplace bank'
);

/** Nouns that need a word of a trade before them: “dairy group”, “clothing brand”, “gambling business”, “hedge fund”. */
export const COMPOUND_NOUNS = set('group giant brand business developer fund service unit venture');

export const TRADE_WORDS = set(`
  dairy hotel retail media energy steel mining telecom telecoms food fashion luxury clothing cosmetics beauty pharmaceutical pharma chemical chemicals cement
  construction shipping logistics insurance banking payments payment technology tech software gaming games gambling betting property
  real-estate travel restaurant supermarket grocery tobacco vaping cannabis oil gas power water waste security crypto cryptocurrency lending
  telemarketing marketing advertising hospital care cinema music-streaming streaming e-commerce delivery ride-hailing dating social-media aerospace defence
  defense engineering electronics semiconductor furniture footwear sportswear drinks beverage meat poultry pork seafood textile packaging paper
  hedge investment private-equity venture-capital buyout
  roofing recruitment staffing outsourcing catering car auto automotive truck battery solar wind nuclear biotech medical health healthcare
  collection debt-collection credit-reporting education
`);

/** French nouns of companies, in the singular. */
export const FRENCH_NOUNS = set(`
  société entreprise enseigne start-up startup pousse compagnie firme opérateur fabricant constructeur distributeur transporteur éditeur
  hébergeur fournisseur prestataire sous-traitant concessionnaire équipementier assureur bancassureur mutuelle coopérative laboratoire laiterie brasserie
  conserverie biscuiterie boulangerie pâtisserie fromagerie boucherie charcuterie restaurant pizzeria traiteur supermarché hypermarché supérette
  magasin boutique chaîne plateforme plate-forme site portail messagerie filiale holding clinique banque néobanque fintech franchisé
  armateur brasseur sidérurgiste voyagiste croisiériste avionneur motoriste cimentier câblo-opérateur logisticien détaillant grossiste
  négociant marchand loueur vendeur spécialiste joaillier maroquinier lunetier promoteur bailleur ferrailleur abattoir papeterie scierie usinier
  multinationale conglomérat licorne agroindustriel industriel parfumeur chocolatier semencier aciériste électricien énergéticien pétrolier
  appli application géant mère groupe
`);

/** « Le géant », « le spécialiste »: of what, they have to say. */
export const NEEDS_MORE = set('géant spécialiste vendeur marchand industriel promoteur franchisé bailleur');

/** The same before which only a complement makes the noun one of a company: « établissement de paiement », « agence de voyages ». */
export const FRENCH_COMPLETED =
  /(?:établissements?\sde\s(?:paiement|crédit|monnaie\sélectronique)|agences?\sde\s(?:voyages?|publicité|communication|mannequins|intérim)|cabinets?\s(?:de\s(?:conseil|recrutement)|d['’](?:audit|avocats))|fonds\sd['’]investissement|maisons?\sde\s(?:couture|luxe|retraite|champagne|vente)|sites?\sde\s\p{Ll}+|centres?\s(?:commercial|esthétique|dentaire)|salles?\sde\ssport)/u;

/** What groups are that are none of companies: « le groupe parlementaire », « ce groupe de rock ». */
export const OTHER_GROUPS =
  /(?<!\p{L})(?:député|sénateur|parlementaire|élus|djihadiste|jihadiste|islamiste|terroriste|armé|paramilitaire|rebelle|mercenaire|milice|rock|rap|chanteur|album|concert|musicien|hackers?|pirates?|ransomware|rançongiciel)/iu;

/** English nouns of trades, which a person may have as well: “a gold trader that received” is no person. */
export const PERSONAL_NOUNS = set(`
  trader broker dealer developer producer publisher builder roofer landlord promoter importer exporter merchant jeweller jeweler seller provider vendor
  farmer grower packer
`);

/** “companies” → “company”, « sociétés » → « société ». */
export const singularOf = (word: string): string =>
  word
    .replace(/ies$/u, 'y')
    .replace(/(ch)es$/u, '$1')
    .replace(/(?<!s)s$/u, '');
