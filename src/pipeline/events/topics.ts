import type { ActionType } from '../../lib/schema.ts';

/**
 * What a sentence says that an action is about, as keys that are the same in both languages, in order: “cookies”, « traceurs ». Matters are narrow
 * ones: of two fields of law, “privacy” and “competition”, the same action may be told under either.
 */
export function topicsOf(sentence: string, type: ActionType): string[] {
  const text = sentence.normalize('NFC').replaceAll('’', "'");
  return Object.entries(TOPICS)
    .filter(([topic, words]) => words.test(text) && !(type === 'investigation_opened' && MEASURES.has(topic)))
    .map(([topic]) => topic)
    .sort();
}

/** What is done and not what it is about: of an inquiry a sentence tells them as its consequence. */
const MEASURES: ReadonlySet<string> = new Set(['app-store', 'new-users']);

/** Matters for which authorities act, each in the words of both languages. */
const TOPICS: Record<string, RegExp> = {
  // Data
  cookies: /\bcookies?\b|\btraceurs?\b|\btrackers\b(?! on mortgages)/iu,
  'data-transfers':
    /\b(?:data|données|informations?)\b[^.]{0,80}(?:\btransfer|\btransf[ée]r|\b(?:to|in|from) (?:China|Russia|the (?:US|United States))\b|\b(?:vers|depuis|en) (?:la )?(?:Chine|Russie|États-Unis)|\baux États-Unis)|\btransf(?:er|ér)\p{L}*[^.]{0,60}\b(?:data|données)\b/iu,
  'data-breach':
    /\bdata (?:breach|leak|theft)|\bbreach(?:es)? of (?:\p{L}+ )?data|\bleak(?:s|ed|ing)?\b|\bhack(?:ed|ers?|ing)?\b|\bfuites?\b|\bpirat(?:age|és?)\b|\bvols? de données|\bcyber-?att/iu,
  'location-data': /\blocation(?: data|s of)|\bwhereabouts\b|\bgéolocalis/iu,
  biometrics: /\bfacial|\bbiometri|\bbiométri|\bfaceprint/iu,
  minors:
    /\bchild(?:ren)?\b|\bminors?\b|\bteen|\bunderage|\bmineurs?\b|\benfants?\b|\bados?\b|\badolescent|\bkids\b|\bécoli/iu,
  'age-checks': /\bage (?:check|verif|assur|limit)|\bvérifi\p{L}+ (?:de )?l'âge/iu,
  'ai-training':
    /\btrain(?:ing|ed)? (?:its|their|of )?[^.]{0,30}\b(?:AI|models?)\b|\bentraîn\p{L}+[^.]{0,40}\b(?:IA|modèles?)\b/iu,
  'sharing-with-parent':
    /\bshar(?:e|es|ing|ed)\b[^.]{0,40}\bdata\b|\bdata[- ]sharing\b|\bpartag\p{L}+[^.]{0,30}\bdonnées\b|\bcéder\b[^.]{0,80}\babonnés\b/iu,
  // Competition
  'app-store':
    /\bapp(?:lication)? stores?\b|\b(?:boutiques?|magasins?)(?: en ligne)?(?: d'applis?| d'applications?)?\b/iu,
  'in-app-payments':
    /\bin-app\b|\bbilling\b|\bpayment (?:systems?|methods?|options?)\b|\b(?:moyens?|systèmes?|modes?) de paiement\b|\bpaiements? (?:intégrés?|dans les applis?)/iu,
  steering: /\b(?:anti-?)?steer|\bcheaper (?:deals|offers|ways)|\bmoins cher(?:es|s)? (?:ailleurs|hors)/iu,
  'ad-tech':
    /\bad[- ]?tech\b|\b(?:online|digital|display|search) ad(?:s\b|vert)|\badvertis\p{L}+ (?:technolog|exchange|auction|market)|\bpublicité(?:s)? (?:en ligne|numériques?|ciblées?)|\bchaîne publicitaire|\btechnologies? publicitaires?/iu,
  shopping: /\bshopping\b|\bprice[- ]comparison|\bcomparat(?:eurs?|ors?)\b/iu,
  android: /\bAndroid\b/u,
  adsense: /\bAdSense\b/u,
  'choose-one-of-two':
    /\bexclusiv|\b(?:pick|choose|choosing) (?:one|between|sides)|\bchoisir entre|\brival (?:platform|site)|\bplates?-?formes? (?:rivales?|concurrentes?)/iu,
  merger:
    /\bmergers?\b|\bmerge\b|\btakeovers?\b|\bacquisitions?\b|\bfusion(?:s|ner)?\b|\brachats?\b|\brapprochement|\bbuyout|\bpurchase of\b/iu,
  cartel: /\bcartels?\b|\bprice[- ]fixing|\bfix(?:ed|ing)? prices|\bcollu[ds]|\bentente\b|\bpoach/iu,
  'news-publishers': /\bnews publishers?|\bdroits? voisins?|\béditeurs? de presse|\bneighbouring rights/iu,
  'card-fees': /\binterchange|\bcard fees|\bcommissions? (?:bancaires?|sur les cartes)/iu,
  'own-products':
    /\bown (?:brand|product|label|service)|\bpropres (?:marques|produits|services)|\bself-preferenc|\bsearch results\b|\brésultats de (?:la )?recherche/iu,
  teams: /\bTeams\b/u,
  // Consumers
  discounts: /\bdiscounts?\b|\brabais\b|\bréductions? de prix|\bpromotions?\b|\bsoldes\b/iu,
  greenwashing:
    /\bgreen ?wash|\bgreen claims|\bécoblanchiment|\bpromesses écologiques|\benvironmental claims/iu,
  subscriptions:
    /\bsubscri(?:be|ption)|\babonnements?\b|\bPrime\b|\bdark patterns|\b(?:signed|signing) [^.]{0,30}\bup for\b|\b(?:difficult|hard) to (?:leave|cancel)/u,
  'cabin-bags': /\b(?:cabin|hand|carry-on) (?:bags?|luggage|baggage)|\bbagages?\b/iu,
  chargers: /\bcharger|\bchargeurs?\b|\bpower adapter/iu,
  'slowed-phones': /\bslow(?:ed|ing|s)?\b[^.]{0,30}\b(?:iPhones?|phones?)|\bobsolescence|\bralenti/iu,
  refunds: /\brefunds?\b|\bremboursements?\b|\brembours/iu,
  'unsafe-products':
    /\b(?:unsafe|dangerous|non-compliant|illegal|toxic) (?:products?|goods|toys)|\bproduits? (?:dangereux|hors normes|non conformes?|illégaux|illicites|toxiques)/iu,
  dolls: /\bdolls?\b|\bpoupées?\b/iu,
  counterfeits: /\bcounterfeit|\bcontrefa|\bfake goods/iu,
  // What is published
  'sexual-images':
    /\bdeepfakes?\b|\bsexuali[sz]ed|\bnud(?:e|es|ity)\b|\bdénud|\bhypertrucage|\bGrok\b|\bpornogra/iu,
  hate: /\bhate\b|\bhateful|\bhaine\b|\bhaineux|\bracis/iu,
  disinformation: /\b(?:dis|mis)information\b|\bdésinformation|\bélections?\b|\belections?\b/iu,
  'illegal-content':
    /\b(?:illegal|harmful|illicit) content|\bcontenus? (?:illicites?|illégaux)|\bmoderation\b|\bmodération\b/iu,
  'blue-checks': /\bblue (?:check|tick)|\bcoches?\b|\bverified accounts|\bcomptes? vérifiés?/iu,
  // Money
  'money-laundering': /\bmoney[- ]?launder|\bblanchiment|\banti-?launder|\bAML\b|\bantiblanchiment/iu,
  embargo: /\bsanctions (?:on|against|regime|rules|breach)|\bembargo|\bviolat\p{L}+ des sanctions/iu,
  benchmarks: /\bLibor\b|\bEuribor\b|\bbenchmark|\bforeign[- ]exchange|\bforex\b|\btaux de change/iu,
  spoofing: /\bspoof|\bmarket manipulation|\bmanipulation de (?:cours|marché)/iu,
  'insider-dealing': /\binsider (?:trading|dealing)|\bdélits? d'initiés?|\binitiés?\b/iu,
  'tracker-mortgages': /\btrackers? (?:mortgage|rate|loan|scandal|customer)|\btrackers on mortgages/iu,
  mortgages: /\bmortgages?\b|\bhypothécaires?\b|\bhome loans?\b|\bprêts? immobiliers?/iu,
  'car-insurance': /\b(?:car|auto) insurance|\bassurances? (?:auto|automobiles?)/iu,
  'sales-practices': /\bsales practices|\bfake accounts|\bfaux comptes|\bunauthori[sz]ed accounts/iu,
  'kept-messages': /\bmessaging[- ]apps?\b|\btext messages|\brecord-?keeping|\bsuch records|\boff-channel/iu,
  accounts: /\baccounting|\baudit(?:s|ing|ors?)?\b|\bcomptab/iu,
  investors:
    /\bmis(?:led|leading) (?:its )?(?:investors|shareholders)|\btromp\p{L}+ (?:les |ses )?(?:investisseurs|actionnaires)/iu,
  tax: /\btax(?:es)?\b|\bfisc(?:al|ale|aux)?\b|\bimpôts?\b/iu,
  bribery: /\bbrib|\bcorrupt|\bpots?-de-vin/iu,
  capital: /\b(?:hold|more) (?:more )?capital\b|\bfonds propres|\bcapital requirements?/iu,
  crypto: /\bcrypto|\bstaking\b|\bstablecoins?\b|\btokens?\b|\bjetons?\b/iu,
  'new-users':
    /\bnew (?:users?|customers?|clients?|accounts?)\b|\bcustomers a month|\bnouveaux (?:utilisateurs?|clients?|comptes|inscrits)|\binscriptions?\b|\bclients par mois/iu,
  // Goods, health and surroundings
  diesel: /\bdiesel|\bemissions?\b|\bémissions? (?:polluantes|de)|\bdefeat devices?|\bmoteurs? truqués?/iu,
  recycling: /\brecycl|\bend-of-life/iu,
  autopilot: /\bAutopilot\b|\bFull Self-Driving|\bFSD\b|\bself-driving|\bconduite autonome|\brobotax/iu,
  airbags: /\bairbags?\b|\bcoussins? gonflables?/iu,
  'seat-belts': /\bseat ?-?belts?|\bceintures? de sécurité/iu,
  aircraft: /\b737\b|\b787\b|\bMAX\b|\bdoor (?:plug|panel)|\bfuselage/u,
  milk: /\bmilk\b|\blait\b|\binfant formula|\bsalmonell/iu,
  medicines: /\bopioid|\bvaccin|\bmédicaments?\b|\bmedicines?\b|\bdrug (?:prices|trial)/iu,
  pollution: /\bpollut|\bsewage|\bwaste ?water|\beaux usées|\bspill/iu,
  'battery-fires': /\bbatter(?:y|ies)\b|\bbatteries?\b/iu,
  // Work
  'gig-work':
    /\bself-employed|\bindépendants?\b|\blivreurs?\b|\bcouriers?\b|\briders?\b|\bsalariés déguisés|\bgig workers?/iu,
  wages: /\bwages?\b|\bovertime|\bsalaires?\b|\bheures supplémentaires/iu,
  // Security
  chips: /\bchips?\b|\bsemiconductors?\b|\bpuces?\b|\bsemi-?conducteurs?\b/iu,
  '5g': /\b5G\b/u,
  'national-security': /\bnational security|\bsécurité nationale/iu,
  // Lines and networks
  outages: /\boutages?\b|\bpannes?\b|\bblackouts?\b/iu,
  'cold-calls': /\bcold[- ]call|\brobocalls?|\bdémarchage|\bspam\b/iu,
  electricity: /\belectricity|\bélectricité/iu
};
