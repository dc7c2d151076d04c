/** Words of names of companies that no gazetteer has: what makes a run of capitalised words such a name, and what does not. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What stands behind a name and is none of its words: “Inc.”, “Pty Ltd”, « S.A. », “Co., Ltd.”; a comma may stand before it. */
export const LEGAL_FORM =
  /,?\s(?=[A-Zp])(?:(?:Pty|Pvt|Private|Pte|Co|Sdn|Proprietary)\.?,?\s)?(?:Inc|Incorporated|Corp|Corporation(?!\s(?:Tax|Act|Commission))|Ltd|LTD|Ltda|Limited(?!\s\p{Lu}\p{Ll}{2})|LLC|L\.L\.C|LLP|L\.?P|plc|Plc|PLC|GmbH(?:\s&\sCo\.?\sKG)?|KGaA|S\.A\.S|SASU?|S\.?A\.?R\.?L|Sarl|Sàrl|S\.A|SA|SE|AG|N\.?V|B\.?V|Oyj?|AB|A\/S|ASA|SpA|S\.p\.A|S\.?r\.?l|Bhd|Berhad|Tbk)(?![\p{L}\p{N}/-])\.?/gu;

/** The same right behind a name. */
export const LEGAL_FORM_BEHIND = new RegExp(`^${LEGAL_FORM.source}(?=.*[\\p{L},&])`, 'u');

/** Such a form in two capitals may stand for something else behind a comma: “Las Vegas, NV”, “the Texas AG”. */
export const SHORT_FORM = /^,\s\p{Lu}{2}$/u;

/** What a company does, as the last word of its name. */
export const KINDS =
  /(?<![\p{L}\p{N}-])(?:Bank|Bancorp|Bancshares|Airlines?|Airways|Insurance|Assurance|Securities|Pharmaceuticals?|Pharma|Therapeutics|Biotech|Biosciences|Motors|Telecom|Telecommunications|Foods|Farms|Energy|Petroleum|Capital|Partners|Technologies|Logistics|Brewery|Breweries|Brewing|Holdings?|Industries|Enterprises|Shipping|Trucking|Electronics|Semiconductors?|Supermarkets|Hotels|Resorts|Properties|Realty|Mining|Minerals|Broadcasting|Cosmetics|Textiles|Steel|Cement|Chemicals?|Plastics|Poultry|Dairy|Meats|Seafoods?|Bakery|Bakeries|Pharmacy|Pharmacies|Laboratories|Aviation|Aerospace|Automotive|Cruises|Railways?|Brokerage|Bancorporation|Group|Company|Labs|Construction|Solutions|Software|Studios|Interactive|Restaurants|Stores|Healthcare|Vapors?|Ventures|Builders|Roofing|Packaging|Apparel|Fintech|FinTech|Payments|Analytics|Tobacco|Cinemas|Associates|Consulting|Advisors|Advisers|Trading|Wireless|Broadband|Handling|Telephone|Networks|Systems|Entertainment)(?![\p{L}\p{N}-])/gu;

/** The same as the first word of a French name. */
export const FRENCH_KINDS =
  /(?<![\p{L}\p{N}-])(?:Banque|Groupe|Laboratoires?|Assurances|Transports|Établissements|Etablissements|Brasseries?|Pharmacie|Conserverie|Biscuiterie|Laiterie|Fromagerie|Boulangeries?|Cliniques?|Meubles|Abattoirs?)\s(?=\p{Lu})/gu;

/** Words of which alone no name is made: “Central Bank”, “Renewable Energy”, “Venture Capital”. */
export const GENERIC = set(`
  uk us usa eu un central world national reserve development investment investments european african asian latin american islamic state federal savings private
  commercial retail digital public regional local rural people's postal blood food data west east north south left right green clean renewable
  nuclear atomic solar wind fossil human social venture growth private risk working equity health life home car auto motor travel deposit national
  big new old first second third global international low-cost budget digital smart emerging advanced information medical military defense defence
  foreign domestic major minor real hedge general united royal civil the and investor consumer consumers financial finance trade strategic capital
  energy bank insurance securities farms foods partners technologies motors holdings logistics
`);

/** Words of banks, funds and offices that are no companies: “Development Bank”, “Department of Energy”, « Banque centrale ». */
export const OFFICIAL =
  /(?<!\p{L})(?:Central|Reserve|World|Development|Investment\sBank|Mondiale|Centrale|Développement|Fund|Commission|Committee|Ministry|Minister|Ministère|Department|Secretary|Authority|Agency|Administration|Bureau|Office|Court|Council|Congress|Senate|University|Université|Institute|School|Board|Union|Association|Federation|Act|Law|Bill|Directive|Regulation|Exchange|Federal|State|States|Nations|Parlementaire|Socialiste|Communiste|Islamique|Wagner|Maladie|Publics?|Routiers?|Pharmaceutiques|Universitaires?|Populaires?|Attorney|Judge|Governor|President|Prime|Blood|Food\sBank)(?!\p{L})/u;

/** “The Contact Group”, “Wagner Group”: states’, members’ and fighters’. */
export const OTHER_GROUP =
  /(?<!\p{L})(?:Working|Contact|Steering|Study|Action|Advocacy|Pressure|Lobby|Support|Task|Control|Focus|Parliamentary|Negotiating|Minority|Rights|Crisis|Minsk|Bilderberg|Wagner|Coordination|Research|Expert)\s(?:Group|Company)$/u;

/** Words of offices, which a legal form does not make a company either. */
export const OFFICES =
  /(?<!\p{L})(?:Commission|Committee|Ministry|Minister|Department|Secretary|Court|Council|Congress|Senate|Judge|Attorney|Governor|President|Prime\sMinister)(?!\p{L})/u;

/** A name of the state’s in the same words: “the National Oil Corporation”. */
export const PUBLIC = /(?<!\p{L})(?:National|State|Federal|Public|Royal|Government|Municipal)(?!\p{L})/u;

/** Words that open a sentence or a title before a name, where a capital letter says nothing. */
export const OPENINGS = set(`
  a an in on at for but and or nor yet so by from to of as if when while since after before with without against under over into like unlike
  both either its their his her our this that these those it they he she we who which what why how where meanwhile however also among between
  la le les l un une des du de d en au aux dans chez selon pour par avec sans contre sous sur depuis après avant si quand mais et ou car donc
  son sa ses leur leurs cette cet ces ce il elle ils elles qui que comme face outre vers malgré
  airline carrier retailer lender insurer broker drugmaker carmaker automaker chipmaker brewer miner operator developer startup landlord
  contractor exporter importer builder supplier maker société entreprise enseigne
`);

/** Words before a name that are never its own. */
export const TITLES = set(`
  the ceo cfo coo chairman chairwoman president director founder owner parent mr mrs ms dr sir
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
`);
