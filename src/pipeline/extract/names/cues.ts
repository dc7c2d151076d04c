/** Words that tell what a neighbouring name is. All in lower case, in French and English. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Just before a company: « l’opérateur Orange », « chez Free », « tech giant Apple ». */
export const COMPANY_BEFORE = set(`
  opérateur opérateurs géant géants groupe firme société entreprise entreprises enseigne enseignes marque plateforme plate-forme
  compagnie filiale filiales fabricant constructeur concurrent concurrents rival rivaux rivale rivales leader fournisseur
  distributeur détaillant startup start-up application appli app messagerie banque assureur éditeur équipementier navigateur réseau cabotage
  chez action titre maison-mère fondateur patron pdg dg porte-parole appelée appelé baptisée nommée dénommée transporteur logisticien multinationale coopérative mutuelle loueur épicier
  milliardaire licorne fintech holding cabinet moteur site service services système solution portefeuille via contre
  operator giant giants group firm company companies brand platform subsidiary unit maker manufacturer rival rivals competitor competitors
  retailer supplier lender bank insurer publisher carrier conglomerate called named dubbed at chain provider vendor airline network
  processor ceo cfo spokesman spokeswoman founder shares stock stocks versus affiliate arm behemoth powerhouse upstart unicorn developer service
`);

/** Between such a word and the company: « sa filiale financière Ant », « payments giant Visa ». */
export const COMPANY_BEFORE_ADJECTIVES = set(`
  financière financier américain américaine chinois chinoise français française japonais japonaise coréen coréenne britannique européen
  européenne allemand allemande mobile logistique historique internet indien indienne rose télécoms
`);

/** Just after a company: « Orange SA », « Apple Pay », « Visa’s shares », « Amazon workers ». */
export const COMPANY_AFTER = set(`
  sa sas sarl inc corp corporation co ltd plc llc ag nv se spa group groupe holding holdings platforms technologies labs
  pay music store stores tv cloud bank banking mobile business services prime web wallet messenger shares share stock ceo cfo founder cofounder co-founder boss executive executives
  spokesman spokeswoman spokesperson employee employees worker workers customer customers user users app apps warehouse warehouses subscriber subscribers
  devices phones card cards europe france belgium china uk usa america japan international telecom télécom money media games studios
  chief investors shareholders unit units subsidiary
`);

/** What follows a company’s name and a comma: « Grab, based in Singapore », « X, formerly Twitter ». */
export const APPOSED = set(`
  based owned headquartered formerly basé basée détenu détenue propriété propriétaire anciennement ex née filiale listed
  absorbé absorbée racheté rachetée rebaptisé rebaptisée acquired absorbed renamed bought
  which whose who qui dont meanwhile however too quant
  visé visée ciblé ciblée épinglé épinglée sanctionné sanctionnée condamné condamnée convoqué convoquée poursuivi poursuivie assigné
  assignée sommé sommée accusé accusée soupçonné soupçonnée fined sued under ordered accused barred summoned
  sous frappé frappée puni punie perquisitionné perquisitionnée attaqué attaquée mis mise banned raided investigated probed punished penalised penalized targeted
`);

/** What a company has or is, in such a clause: « Wish, dont le siège … », « Boots, the pharmacy chain ». */
export const COMPANY_OWNS = set(`
  siège headquarters parent owner maker seller pharmacy bank app platform start-up fintech fondateur founder patron boss chief retailer chain shares action actionnaire
  maison-mère marketplace sponsor exchange boutique magasins chaîne spécialiste numéro leader service operator unit developer
`);

/** « le fleuve Amazone », « the Amazon rainforest »: a river, a forest, a fruit and not a company. */
export const NATURE_AFTER = set(`
  river rainforest rainforests forest forests basin jungle delta region tribe tribes tree trees juice pie pies orchard orchards cider county
  fires deforestation warrior warriors application applications requirement requirements holder holders waiver waivers policy
  force variant data speech demand refusé délivré accordé trade market markets fall audience audiences practice dance lines dam dams hydrodam hydrodams soy logging pasture pastures ranch ranches ranchers rancher timber loggers wildfires
`);

/** Just before a letter, a colour or a word that is no company there: « alerte Orange », « génération X ». */
export const NATURE_BEFORE = set(
  'alerte vigilance variant génération generation gen rayon rayons monsieur madame mme mr mrs ms deputy'
);

/** Just before a place: « in Nice », « à Tours », « the city of Reading ». */
export const PLACE_BEFORE = set(`
  à a de d en dans vers depuis près ville maire mairie commune région département préfecture préfet université aéroport gare port
  in at near from to of outside inside across around toward towards throughout between leaving city town mayor
`);

/** What a town has and a company has not: « le festival d’Orange », « the mayor of Reading ». */
export const TOWN_WORDS = set(`
  ville maire mairie théâtre chorégies arc gare festival près commune habitants habitant tribunal prison lycée évêque arènes banlieue quartier
  mayor town city outskirts residents university cathedral station
`);

/** A place follows only where it does not describe a thing: « the Turkey sandwich » is no country. */
export const ARTICLES = set(
  'the a an le la les un une l des du this that cette ce ces cet his her their its my our your'
);

/** Where the gap between two names reads as a list: « Google, Apple, Facebook ». */
export const LIST_GAP =
  /^(\s*[,/&]\s*|\s*,?\s+(et|and|ou|or|ni|nor|&|comme|like)\s+)((le|la|les|l|d|de|the)?[’' ]?)$/;

/** Days and months, which English writes with a capital letter: « in Beijing Monday ». */
export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter
`);

/** Compass and centre, which leave a place a place: « South London », « Central Paris », « Greater China ». */
export const DIRECTIONS = set(`
  north south east west northern southern eastern western central greater mainland inner downtown upper lower northwest
  northeast southwest southeast northwestern northeastern southwestern southeastern nord sud est ouest communist imperial modern rural
  post-brexit metropolitan coastal near mid
`);

/** Offices and bodies of a country named before them: « US President », « UK Prime Minister », « China Premier ». */
export const OFFICES = set(`
  governor gov sen rep mayor lieutenant president vice prime premier foreign finance trade commerce defense defence treasury interior attorney minister secretary
  senator senators congressman congresswoman representative ambassador government state senate congress house supreme parliament
  department justice federal navy army marines military justice court courts district chamber
`);

/** « University of X », « Université de X », « rue de X »: bodies that carry a place in their name. */
export const BODIES = set(`
  university college institute school academy bank museum society association federation party republic council club
  université universités école institut banque académie musée faculté association fédération cathédrale parti olympique racing
  stade voice hospital hôpital church rue avenue boulevard piazza plaza calle
`);

/** Words that may be capitalised without being a name, as first words of sentences or in headlines. */
export const FUNCTION_WORDS = set(`
  the a an this that these those it its he his she her they their we our you your i my who whom whose which what when where why how while
  if as at by for from in into of off on onto out over to up with without within after before since until till about above across against along
  amid among around because behind below beneath beside between beyond but and or nor so yet though although despite during except
  inside like near now once only per than then there through throughout toward towards under unlike upon via versus is are was were
  be been has have had do does did can could will would should may might must not no all any both each every few many more most much other some
  such even still just also too very again meanwhile however today yesterday tomorrow says said did has let
  le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous qui que qu quoi dont où
  quand comme comment pourquoi combien si et ou mais donc or ni car à a au aux en dans par pour sur sous avec sans chez vers contre entre depuis pendant avant après
  dès selon malgré sauf outre hors près loin jusque jusqu lorsque lorsqu puisque parce afin tandis alors ainsi aussi encore déjà même tout toute tous toutes
  plus moins très trop bien mal ici là hier demain pourtant cependant toutefois enfin ensuite puis d’abord bref certes voici voilà quel quelle quels quelles est
  c n s j t y aucun aucune chaque plusieurs certains certaines stop boycottez
`);
