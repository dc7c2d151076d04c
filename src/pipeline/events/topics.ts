import type { ActionType } from '../../lib/schema.ts';

/**
 * What a sentence says that an action is about, as keys that are the same in both languages, in order: “cookies”, « traceurs ». Matters are narrow
 * ones: of two fields of law, “privacy” and “competition”, the same action may be told under either.
 */
export function topicsOf(sentence: string, type: ActionType): string[] {
  const text = sentence.normalize('NFC').replaceAll('’', "'");
  const small = text.toLowerCase();
  const told = [...namesOf(TOPICS, small), ...namesOf(NAMES, text)];
  return [...new Set(told)].filter((topic) => type !== 'investigation_opened' || !MEASURES.has(topic)).sort();
}

const namesOf = (table: Record<string, RegExp>, text: string) =>
  Object.entries(table).flatMap(([topic, words]) => (words.test(text) ? [topic] : []));

/** What is done and not what it is about: of an inquiry a sentence tells them as its consequence. */
const MEASURES: ReadonlySet<string> = new Set(['app-store', 'new-users']);

/** Matters for which authorities act, each in the words of both languages, in small letters: a pattern for both takes ten times as long. */
const TOPICS: Record<string, RegExp> = {
  // Data
  cookies: /\bcookies?\b|\btraceurs?\b|\btrackers\b(?! on mortgages)/u,
  'data-transfers':
    /\b(?:data|données|informations?)\b[^.]{0,80}(?:\btransfer|\btransf[ée]r|\b(?:to|in|from) (?:china|russia|the (?:us|united states))\b|\b(?:vers|depuis|en) (?:la )?(?:chine|russie|états-unis)|\baux états-unis)|\btransf(?:er|ér)\p{L}*[^.]{0,60}\b(?:data|données)\b/u,
  'data-breach':
    /\bdata (?:breach|leak|theft)|\bbreach(?:es)? of (?:\p{L}+ )?data|\bleak(?:s|ed|ing)?\b|\bhack(?:ed|ers?|ing)?\b|\bfuites?\b|\bpirat(?:age|és?)\b|\bvols? de données|\bcyber-?att/u,
  'location-data': /\blocation(?: data|s of)|\bwhereabouts\b|\bgéolocalis/u,
  biometrics: /\bfacial|\bbiometri|\bbiométri|\bfaceprint/u,
  minors:
    /\bchild(?:ren)?\b|\bminors?\b|\bteen|\bunderage|\bmineurs?\b|\benfants?\b|\bados?\b|\badolescent|\bkids\b|(?<!\p{L})écoli/u,
  'age-checks': /\bage (?:check|verif|assur|limit)|\bvérifi\p{L}+ (?:de )?l'âge/u,
  'ai-training':
    /\btrain(?:ing|ed)? (?:its|their|of )?[^.]{0,30}\b(?:ai|models?)\b|\bentraîn\p{L}+[^.]{0,40}\b(?:ia|modèles?)\b/u,
  'sharing-with-parent':
    /\bshar(?:e|es|ing|ed)\b[^.]{0,40}\bdata\b|\bdata[- ]sharing\b|\bpartag\p{L}+[^.]{0,30}\bdonnées\b|\bcéder\b[^.]{0,80}\babonnés\b/u,
  // Competition
  'app-store':
    /\bapp(?:lication)? stores?\b|\b(?:boutiques?|magasins?)(?: en ligne)?(?: d'applis?| d'applications?)?\b/u,
  'in-app-payments':
    /\bin-app\b|\bbilling\b|\bpayment (?:systems?|methods?|options?)\b|\b(?:moyens?|systèmes?|modes?) de paiement\b|\bpaiements? (?:intégrés?|dans les applis?)/u,
  steering: /\b(?:anti-?)?steer|\bcheaper (?:deals|offers|ways)|\bmoins cher(?:es|s)? (?:ailleurs|hors)/u,
  'ad-tech':
    /\bad[- ]?tech\b|\b(?:online|digital|display|search) ad(?:s\b|vert)|\badvertis\p{L}+ (?:technolog|exchange|auction|market)|\bpublicité(?:s)? (?:en ligne|numériques?|ciblées?)|\bchaîne publicitaire|\btechnologies? publicitaires?/u,
  shopping: /\bshopping\b|\bprice[- ]comparison|\bcomparat(?:eurs?|ors?)\b/u,
  android: /\bandroid\b/u,
  adsense: /\badsense\b/u,
  'choose-one-of-two':
    /\bexclusiv|\b(?:pick|choose|choosing) (?:one|between|sides)|\bchoisir entre|\brival (?:platform|site)|\bplates?-?formes? (?:rivales?|concurrentes?)/u,
  merger:
    /\bmergers?\b|\bmerge\b|\btakeovers?\b|\bacquisitions?\b|\bfusion(?:s|ner)?\b|\brachats?\b|\brapprochement|\bbuyout|\bpurchase of\b/u,
  cartel: /\bcartels?\b|\bprice[- ]fixing|\bfix(?:ed|ing)? prices|\bcollu[ds]|\bentente\b|\bpoach/u,
  'news-publishers':
    /\bnews publishers?|\bdroits? voisins?|(?<!\p{L})éditeurs? de presse|\bneighbouring rights/u,
  'card-fees': /\binterchange|\bcard fees|\bcommissions? (?:bancaires?|sur les cartes)/u,
  'own-products':
    /\bown (?:brand|product|label|service)|\bpropres (?:marques|produits|services)|\bself-preferenc|\bsearch results\b|\brésultats de (?:la )?recherche/u,
  // Consumers
  discounts: /\bdiscounts?\b|\brabais\b|\bréductions? de prix|\bpromotions?\b|\bsoldes\b/u,
  greenwashing:
    /\bgreen ?wash|\bgreen claims|(?<!\p{L})écoblanchiment|\bpromesses écologiques|\benvironmental claims/u,
  subscriptions:
    /\bsubscri(?:be|ption)|\babonnements?\b|\bdark patterns|\b(?:signed|signing) [^.]{0,30}\bup for\b|\b(?:difficult|hard) to (?:leave|cancel)/u,
  'cabin-bags': /\b(?:cabin|hand|carry-on) (?:bags?|luggage|baggage)|\bbagages?\b/u,
  chargers: /\bcharger|\bchargeurs?\b|\bpower adapter/u,
  'slowed-phones': /\bslow(?:ed|ing|s)?\b[^.]{0,30}\b(?:iphones?|phones?)|\bobsolescence|\bralenti/u,
  refunds: /\brefunds?\b|\bremboursements?\b|\brembours/u,
  'unsafe-products':
    /\b(?:unsafe|dangerous|non-compliant|illegal|toxic) (?:products?|goods|toys)|\bproduits? (?:dangereux|hors normes|non conformes?|illégaux|illicites|toxiques)/u,
  dolls: /\bdolls?\b|\bpoupées?\b/u,
  counterfeits: /\bcounterfeit|\bcontrefa|\bfake goods/u,
  // What is published
  'sexual-images':
    /\bdeepfakes?\b|\bsexuali[sz]ed|\bnud(?:e|es|ity)\b|\bdénud|\bhypertrucage|\bgrok\b|\bpornogra/u,
  hate: /\bhate\b|\bhateful|\bhaine\b|\bhaineux|\bracis/u,
  disinformation: /\b(?:dis|mis)information\b|\bdésinformation|(?<!\p{L})élections?\b|\belections?\b/u,
  'illegal-content':
    /\b(?:illegal|harmful|illicit) content|\bcontenus? (?:illicites?|illégaux)|\bmoderation\b|\bmodération\b/u,
  'blue-checks': /\bblue (?:check|tick)|\bcoches?\b|\bverified accounts|\bcomptes? vérifiés?/u,
  // Money
  'money-laundering': /\bmoney[- ]?launder|\bblanchiment|\banti-?launder|\baml\b|\bantiblanchiment/u,
  embargo: /\bsanctions (?:on|against|regime|rules|breach)|\bembargo|\bviolat\p{L}+ des sanctions/u,
  benchmarks: /\blibor\b|\beuribor\b|\bbenchmark|\bforeign[- ]exchange|\bforex\b|\btaux de change/u,
  spoofing: /\bspoof|\bmarket manipulation|\bmanipulation de (?:cours|marché)/u,
  'insider-dealing': /\binsider (?:trading|dealing)|\bdélits? d'initiés?|\binitiés?\b/u,
  'tracker-mortgages': /\btrackers? (?:mortgage|rate|loan|scandal|customer)|\btrackers on mortgages/u,
  mortgages: /\bmortgages?\b|\bhypothécaires?\b|\bhome loans?\b|\bprêts? immobiliers?/u,
  'car-insurance': /\b(?:car|auto) insurance|\bassurances? (?:auto|automobiles?)/u,
  'sales-practices': /\bsales practices|\bfake accounts|\bfaux comptes|\bunauthori[sz]ed accounts/u,
  'kept-messages': /\bmessaging[- ]apps?\b|\btext messages|\brecord-?keeping|\bsuch records|\boff-channel/u,
  accounts: /\baccounting|\baudit(?:s|ing|ors?)?\b|\bcomptab/u,
  investors:
    /\bmis(?:led|leading) (?:its )?(?:investors|shareholders)|\btromp\p{L}+ (?:les |ses )?(?:investisseurs|actionnaires)/u,
  tax: /\btax(?:es)?\b|\bfisc(?:al|ale|aux)?\b|\bimpôts?\b/u,
  bribery: /\bbrib|\bcorrupt|\bpots?-de-vin/u,
  capital: /\b(?:hold|more) (?:more )?capital\b|\bfonds propres|\bcapital requirements?/u,
  crypto: /\bcrypto|\bstaking\b|\bstablecoins?\b|\btokens?\b|\bjetons?\b/u,
  'new-users':
    /\bnew (?:users?|customers?|clients?|accounts?)\b|\bcustomers a month|\bnouveaux (?:utilisateurs?|clients?|comptes|inscrits)|\binscriptions?\b|\bclients par mois/u,
  // Goods, health and surroundings
  diesel:
    /\bdiesel|\bemissions?\b|(?<!\p{L})émissions? (?:polluantes|de)|\bdefeat devices?|\bmoteurs? truqués?/u,
  recycling: /\brecycl|\bend-of-life/u,
  autopilot: /\bautopilot\b|\bfull self-driving|\bfsd\b|\bself-driving|\bconduite autonome|\brobotax/u,
  airbags: /\bairbags?\b|\bcoussins? gonflables?/u,
  'seat-belts': /\bseat ?-?belts?|\bceintures? de sécurité/u,
  aircraft: /\b737\b|\b787\b|\bdoor (?:plug|panel)|\bfuselage/u,
  milk: /\bmilk\b|\blait\b|\binfant formula|\bsalmonell/u,
  medicines: /\bopioid|\bvaccin|\bmédicaments?\b|\bmedicines?\b|\bdrug (?:prices|trial)/u,
  pollution: /\bpollut|\bsewage|\bwaste ?water|\beaux usées|\bspill/u,
  'battery-fires': /\bbatter(?:y|ies)\b|\bbatteries?\b/u,
  // Work
  'gig-work':
    /\bself-employed|\bindépendants?\b|\blivreurs?\b|\bcouriers?\b|\briders?\b|\bsalariés déguisés|\bgig workers?/u,
  wages: /\bwages?\b|\bovertime|\bsalaires?\b|\bheures supplémentaires/u,
  // Security
  chips: /\bchips?\b|\bsemiconductors?\b|\bpuces?\b|\bsemi-?conducteurs?\b/u,
  '5g': /\b5g\b/u,
  'national-security': /\bnational security|\bsécurité nationale/u,
  // Lines and networks
  outages: /\boutages?\b|\bpannes?\b|\bblackouts?\b/u,
  'cold-calls': /\bcold[- ]call|\brobocalls?|\bdémarchage|\bspam\b/u,
  electricity: /\belectricity|(?<!\p{L})électricité/u
};

/** Names that are words as well, in the letters that they are printed in. */
const NAMES: Record<string, RegExp> = {
  subscriptions: /\bPrime\b/u,
  aircraft: /\bMAX\b/u,
  teams: /\bTeams\b/u
};
