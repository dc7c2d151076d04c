/** The words of a list that spaces and line breaks part. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/* Words beside a place that tell whether it, or the government seated there, is meant. */

export const LOCATIVE = set(`
  à a en dans vers depuis chez hors jusqu in at near outside inside into across throughout around within toward towards via visiting
`);
export const ARTICLE = set('la le les l the');

/** What a government has and a city has not, before « de Pékin » and « of Beijing » … */
export const POWER_BEFORE = set(`
  pression pressions yeux œil oeil colère ire volonté décision décisions ambition ambitions politique soutien influence contrôle ordre ordres appel appels
  main mainmise feu aval accord approbation autorisation position réponse réaction riposte menace menaces intention intentions stratégie gouvernement régime initiative initiatives inspecteurs consentement
  pouvoir pouvoirs avertissement avertissements exigence exigences injonction injonctions offensive campagne diplomatie intérêts garde bénédiction
  enquête enquêtes procédure procédures méfiance crainte craintes inquiétude inquiétudes sanctions représailles refus souhait souhaits attaque attaques critiques autorités emprise tutelle
  circulaire circulaires directive directives décret décrets consigne consignes exige exigent exigé exigeait attend attendent obtenu obtenir obtient veto vetos consentement ultimatum ultimatums facture factures demande demandes peur autorité régulateur gendarme renseignement plainte conditions
  foudres courroux oukase oukases diktat diktats réticences réserves doutes fermeté verdict
  caprices faveur faveurs ligne rivalité relations tensions viseur collimateur porte-parole parole
  fury scrutiny objections reluctance verdict whims diktats assurances foul
  ambitions eyes wrath anger ire pressure influence grip support policy policies will hand hands control orders approval blessing demands interests
  government regime mercy displeasure sake behest threat threats warnings crosshairs sights spokesman spokeswoman spokesperson
`);
/** … and after « Beijing’s » or « the Beijing … ». */
export const POWER_AFTER = set(`
  feathers ire wrath anger attention bill bills tab coffers goodwill patience crackdown campaign decision decisions ambition ambitions grip push move moves pressure policy policies ban bans order orders
  support approval blessing demand demands stance warning warnings effort efforts response plan plans will eyes influence control concern concerns
  rules attempt attempts attitude message offensive sanctions tariffs strategy priorities tolerance goal goals sway foothold leverage diktat diktats assessment assessments finding findings objection objections case probe probes investigation
  investigations inquiry approach authority charges concessions letter law laws fine fines ruling rulings authorities request requests subsidies spies censors
  red refusal threat threats notice war axe cases veto lawsuit complaint verdict
  restriction restrictions curbs crosshairs trustbuster trustbusters spokesman spokeswoman spokesperson aide aides adviser advisers
  intention intentions interests hand rhetoric reaction retaliation accusations accusation claim claims allies ally regulator watchdog watchdogs authorities ministry ministries proposal proposals clampdown government regime
  rulers leaders leadership policymakers regulators officials diplomats
`);
/** « pressure from Beijing », « an answer to Beijing », « une réponse à Pékin ». */
export const SENT_FROM = set(`
  bill bills fine fines penalty penalties sanctions probe investigation letter letters charges verdict ruling scrutiny reprimand
  pressure approval order orders support interference plea pleas call calls objections request requests lobbying signal signals warning warnings criticism scrutiny directive directives demand demands instructions blessing light
  nod clearance officials negotiators envoys diplomats
  guidance backing permission threats retaliation rebuke response reaction complaints opposition backlash pushback resistance fury
`);
export const SENT_TO = set(`
  answer answers answering answerable close closer loyal challenge hostile response message warning appeal appeals threat bow bows bowed bowing complain beholden concession
  raison tort demandé réclamé
  concessions rebuke loyalty adviser advisers advisor advisors overture overtures unacceptable blow ties letter embarrassment subservient according
  face grâce quant tête reproche reprochent demande demandent oppose plaît déplaît obéit obéir répond répondre réponse loyal loyale loyaux hostile hostiles
  plaints plaint renvoie renvoient renvoyé soumis favorable fidèle promis promet promettent promettre proposé propose garanti soumis adressé notifié remis avertissement plaire tenir déplaire appartient revient forte lettre opposition allégeance
`);
export const RELATIONS = set(`
  tensions tension guerre relations rivalité conflit accord négociations différend dialogue trêve bataille bras escalade entente désaccord pourparlers compromis rapprochement
  war ties rivalry conflict agreement talks dispute truce battle standoff tug deal feud détente clash spat negotiations
`);
/** « Beijing is home to », « Paris est une ville »: what a city does with an auxiliary. */
export const OF_A_CITY = set(`
  home located a an the one situated where un une la le l située connue known vu perdu connu accueilli gagné vécu grandi changé abrité seen lost hosted boomed
`);
/** What a city does, and words that are no verb: « Paris abrite », « Bruxelles ville ». */
export const CITY_VERBS = set(`
  abrite accueille compte vit dort brûle grandit étend ressemble change héberge rassemble brille fête célèbre déserte centre ville capitale
  plage seule même historique métropole intermittente occidentale orientale populaire haute basse antique moderne libre entière
`);
export const LEAVING = set(
  'left leave leaves leaving avion vol train billet bound departed departs heading headed fly flew sailed'
);

/** Verbs that are nouns as well, behind a place: « EU rules », « US sanctions ». */
export const NOUNS_TOO = set(`
  rules plans sanctions fines orders bans limits claims demands moves charges appeals ban order fine limit claim demand move charge appeal probe probes plan
  block request requests force forces review reviews pledge protest protests support call calls permit permits target targets cut cuts launch release report
  set push ruling shelves
`);
/** What a clause begins with, before its subject. */
export const CLAUSE_OPENERS = set(`
  that as after when while if because and but since before where whether once until though although how what why which who or so unless
  que qu quand lorsque si car et mais puisque dont où comme alors
  believe believes believed think thinks fear fears hope hopes expect expects suggest suggests mean means meant show shows showed day week month year time
`);

/** Bodies of a state that its name may own. */
export const STATE_BODIES = set(`
  regulator regulators watchdog watchdogs authority authorities government ministry minister bank court courts parliament commission agency commissioner lawmakers
  prosecutors administration president premier chancellor supervisor
`);
