import { isDecidedBy } from '../agents/agent-places.ts';
import type { Agent } from '../agents/agent.ts';
import { asksConsent, tellsOfDecision } from '../untermed/decisions.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import type { Hit } from './hits.ts';
import { FIRST_NAMES } from '../names/first-names.ts';
import { settlesWithPeople } from '../sums/private-deals.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** Whether a sentence has what its term needs (`NEEDS`) beside its words. `struck`: whether it tells whom it strikes; `hasAmount`: whether it, or the one beside, tells the sum. */
export function hasNeeds(
  hit: Hit,
  scene: Scene,
  reader: SceneReader,
  agent: Agent,
  struck: boolean,
  hasAmount: boolean
): boolean {
  const { needs, type } = hit.term;
  const fine = type === 'fine';
  // « A doit ouvrir ses comptes »: in a text often what somebody has to do anyway.
  const decided = agent.evidence === 'named' && isDecidedBy(scene.text.slice(hit.end - scene.start));
  if (needs.has('headline') && !scene.inTitle && !decided) return false;
  const settled = agent.evidence !== 'none' && paysUnderDeal(scene, reader);
  // “may not grow unless the central bank agrees”: by whoever has to.
  const bound = agent.evidence === 'near' && asksConsent(scene.text.slice(hit.end - scene.start));
  if (needs.has('ruled') && !settled && !bound && !isRuled(scene, agent)) return false;
  if (
    needs.has('decided') &&
    !bound &&
    agent.evidence !== 'named' &&
    !(agent.toldIn && (tellsOfDecision(agent.toldIn.text) || PENALTY.test(agent.toldIn.text)))
  )
    return false;
  if (needs.has('acting') && !settled && agent.evidence !== 'named') return false;
  if (needs.has('opening') && !OPENS.test(scene.text.slice(0, hit.start - scene.start))) return false;
  if (needs.has('target') && !struck && !isAgainstPerson(hit, scene, agent)) return false;
  if (needs.has('agent') && agent.evidence === 'none' && !isCommandedAtHome(hit, scene, agent)) return false;
  // « amendes et rappels confondus »: many fines are no news unless somebody imposes them.
  if (hit.term.frame === 'noun' && agent.evidence === 'near' && MANY.test(textIn(scene, hit))) return false;
  const priced = hasAmount || (fine && BARE_SUM.test(scene.text.slice(hit.end - scene.start)));
  if (needs.has('amount') && !priced) return false;
  if (needs.has('penalty') && agent.evidence !== 'named' && !PENALTY.test(scene.text)) {
    // « Regulators said … A must pay 5m »: whoever fines stands in the sentence beside.
    const told = agent.toldIn ?? (scene.inTitle ? reader.after(scene) : reader.before(scene));
    const untold = !hasAmount || told === null || told.authorities.length === 0 || settlesWithPeople(scene);
    if (agent.evidence === 'none' && untold) return false;
    // « L’Autorité autorise le rachat. L’opérateur débourse 950 millions »: a price.
    if (told && TAKEOVER.test(told.text) && !PENALTY.test(told.text)) return false;
  }
  if (needs.has('designation') && !DESIGNATION.test(scene.text)) return false;
  if (needs.has('parliament') && !PARLIAMENT.test(scene.text)) return false;
  if (needs.has('boss') && !BOSS.test(scene.text)) return false;
  return !needs.has('law') || tellsOfLaw(scene);
}

/** “A was ordered to turn off”, « B a été sommé de »: by nobody that is told, and so by whoever commands where the company is at home. */
function isCommandedAtHome(
  { term, start, verbEnd }: Hit,
  { start: from, text, companies }: Scene,
  { jurisdiction }: Agent
): boolean {
  return (
    jurisdiction !== null &&
    companies.some(({ end }) => end < start) &&
    COMMANDED_TYPES.has(term.type) &&
    IS.test(text.slice(Math.max(0, start - from - 40), start - from)) &&
    COMMANDED.test(text.slice(start - from, verbEnd - from))
  );
}

const COMMANDED_TYPES: ReadonlySet<string> = new Set(['order', 'restructuring_order', 'ban', 'restriction']);
const IS =
  /(?<!\p{L})(?:was|were|(?:has|have)\sbeen|a\sété|ont\sété)\s(?:also\s|aussi\s|\p{Ll}+ly\s|\p{Ll}+ment\s)?$/u;
const COMMANDED =
  /^(?:ordered|directed|instructed|told|asked|barred|banned|sommée?s?|ordonnée?s?|enjointe?s?|interdite?s?)(?!\p{L})/u;

/** “A settled with the attorney general. Under the deal, it pays $148m”: with whom stands in the sentence before. */
function paysUnderDeal(scene: Scene, reader: SceneReader): boolean {
  const before = UNDER_DEAL.test(scene.text) ? reader.before(scene) : null;
  return before !== null && before.authorities.length > 0 && SETTLED.test(before.text);
}

const UNDER_DEAL =
  /^["«\s]*(?:under|by the terms of|as part of|aux termes d[eu]|en vertu d[eu]|selon)\s(?:(?:the|this|that|la|cette|cet|le)\s|l')?(?:terms of the\s)?(?:settlement|agreement|deal|accord|transaction)(?!\p{L})/iu;
const SETTLED =
  /(?<!\p{L})(?:settl(?:e|es|ed|ing|ement)|resolv(?:e|es|ed|ing)|transig\p{L}+|mettre fin|mis fin|réglé|solder|soldé)(?!\p{L})/iu;

/** “The SEC sued Elon Musk”: an agency by name takes somebody to court, company or not. */
function isAgainstPerson({ term, start, end }: Hit, scene: Scene, { evidence, authorities }: Agent): boolean {
  if (term.type !== 'lawsuit' || term.language !== 'en' || evidence !== 'named') return false;
  const behind = PERSON.exec(scene.text.slice(end - scene.start));
  const first = behind?.groups?.first;
  if (!behind || authorities.every(isGeneralId)) return false;
  if (SOMEBODY_SAID.test(scene.text.slice(0, start - scene.start))) return false;
  return first === undefined || FIRST_NAMES.has(first);
}

const SOMEBODY_SAID = /(?<!\p{L})(?:said|says|that)\s\p{Lu}/u;
const PERSON =
  /^\s(?:(?<first>\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s)?\p{Lu}|(?:the\s|a\s)?(?:former|ex-|one-time)\s?(?:[\p{L}'-]+\s){0,2}?(?:chief executive|CEO|boss|executive|trader|banker|chairman|director|founder)(?!\p{L}))/u;

/** A word for a law that is no company's own: “A’s App Store rules took effect” is none. */
function tellsOfLaw({ companies, start, text }: Scene): boolean {
  return LAW.all(text).some(({ index }) => {
    const owner = companies.findLast((mention) => mention.end <= start + index);
    return owner === undefined || !OWN.test(text.slice(owner.end - start, index));
  });
}

const OWN = /^(?:'s?)?\s(?:[\p{L}-]+\s){0,3}$/u;

/** « Amende de 1,2 milliard pour A »: in whatever currency. */
const BARE_SUM =
  /^\s(?:record\s)?(?:(?:de|of)\s)?(?:plus de\s|près de\s|some\s|nearly\s)?\d[\d.,]*\s?(?:millions?|milliards?|billion|bn|m)(?![\p{L}])/u;

const MANY = /^(?:amendes|sanctions|pénalités|fines|penalties)$/i;

/** “A has to hire its riders, the court ruled”, “A may only use motorways, the KBA said”: more than what a government finds. */
function isRuled({ text }: Scene, { evidence, authorities }: Agent): boolean {
  if (evidence === 'none' || authorities.length === 0) return false;
  return RULED.test(text) || (!authorities.every(isGeneralId) && SAID.test(text));
}

const SAID = createSearch(/(?<![\p{L}])(?:said|says|announced|confirmed)(?![\p{L}])/iu);
const RULED = createSearch(
  /(?<![\p{L}])(?:rul(?:ed|es|ing)|(?:cap|limit|ceiling|restriction|curb|measure)s? (?:\p{L}+ )?(?:ordered|imposed|set) by|decided|decides|decision|decree[ds]?|(?:by|under|binding|court|according to) (?:an? |the |its |that )?order|(?:the|this|its) (?:order|notice|judgment|decree) (?:says|said|states|stated|reads|adds|added|specifies|stipulates)|held|concluded|stipulated|determined|directed|laid down|instructed|commanded|ordered(?=(?: on \p{L}+| in an? [\p{L} ]{3,30}| today| yesterday)?(?:[.,;"]|$))|put (?:its|his|her|their) foot down|(?:has|have|had) told)(?![\p{L}])/iu
);

/** What digital laws call a company that they put under stricter rules. */
const DESIGNATION = createSearch(
  /gatekeepers?|contrôleurs? d'accès|(?:very large|très grande?s?) (?:online |search |plate-?forme|moteur)|strategic market status|statut de marché stratégique|paramount (?:cross-market )?significance|importance (?:cardinale|primordiale)|systemically important|importance systémique|foreign agent|agent de l'étranger|extremist|extrémiste/iu
);
/** A noun that opens a sentence, or what is told behind a colon, has no verb: « Plainte de la FTC contre A ». */
const OPENS =
  /(?:^|:\s|¬\s)[«"\s]*(?:(?:une?|la|le|les|nouvelle?s?|premi(?:er|ère)s?|enfin,|(?:(?!(?:une?|la|les?)\s)\p{L}+\s)?(?:à|en)\s\p{Lu}\p{L}+,)\s)*$/iu;

/** Whoever answers for a company. */
const BOSS = createSearch(
  /(?<!\p{L})(?:patron(?:ne|s)?|pdg|dirigeante?s?|direct(?:eur|rice)s?|présidente?(?:-direct\p{L}+)?s?(?! (?:de la commission|du (?:sénat|parlement)))|(?:co-?)?fondat(?:eur|rice)s?|responsables?|représentante?s?|cadres|état-major|direction|numéro (?:un|deux)|lobbyistes?|porte-parole|chief executive|boss|bosses|ceo|executives?|founders?)(?!\p{L})/iu
);
const PARLIAMENT = createSearch(
  /(?<!\p{L})(?:(?:sous-)?commission(?! (?:européenne|de (?:la concurrence|protection)))|mission d'information|députée?s?|eurodéputée?s?|sénat(?:eurs?|rices?)?|parlement(?:aires?)?|congrès|assemblée|chambre|élue?s?|bundestag|lawmakers|senators?|congress|parliament|committee)(?!\p{L})/u
);
const PENALTY = createSearch(
  /(?<!\p{L})(?:fines?|penalt(?:y|ies)|amendes?|sanctions?|pénalités?|fisc|convention judiciaire|CJIP|transaction pénale|plaid\p{L}+ coupable|plea(?:d(?:s|ed)?)? (?:deal|guilty)|deferred prosecution|non-prosecution|for (?:violating|breaching|breaking|illegally|unlawfully|wrongfully|colluding|rigging)|(?:sold(?:e|é|er|ent|ant)|clôt|clos|clore|clôturant|r[éè]gl(?:e|é|er|ent|ant)|(?:mettre|met(?:tent)?|mis) fin aux?)\s(?:(?:[^\s,;:]|,\d)+\s){0,5}?(?:enquêtes?|poursuites)|(?:évit|échapp)\p{L}* (?:à )?(?:le |un |des |aux? )?(?:procès|poursuites)|back tax(?:es)?|facture fiscale|rappel d'impôts?|redressement fiscal|tax (?:bill|demand|claim|case|dispute|probe)|(?:litige|contentieux|différend) fiscal|(?:settle|settles|settled|settling|resolve|resolves|resolved|end|ends|ended)\s(?:[^\s,;:]+\s){0,6}?(?:charges|probes?|investigations?|inquir(?:y|ies)|allegations|(?:bribery|corruption|fraud|laundering|cartel|kickbacks?) cases?))(?![\p{L}])/iu
);
const TAKEOVER = createSearch(
  /(?<!\p{L})(?:rachat|rachète|racheter|acquisition|fusion|prise de contrôle|takeover|merger|acquire|buyout)(?!\p{L})/iu
);
const LAW = createSearch(
  /\b(?:laws?|acts?|bills?|regulations?|rules|directives?|legislation|ordinance|code|decree|GDPR|RGPD|DSA|DMA|lois?|règlements?|textes?|décrets?|ordonnances?|législation)\b/i
);
