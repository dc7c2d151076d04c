import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { hasOwnAuxiliary, isSecondVerb } from './own-verb.ts';
import { ownClauseStart } from './own-clause.ts';

/** The surroundings of a term that decide how far an action has come, in lower case with plain apostrophes and spaces. */
export interface Governing {
  /** The words before it in its clause. */
  governing: string;
  words: string;
  /** The few words behind it. */
  after: string;
  /** All that follows in the sentence. */
  rest: string;
  /** The sentence up to the term. */
  opening: string;
  /** The same from where the clause begins that has its own subject before the term, which nothing before that governs; else as long. */
  clause: string;
  /** A finite verb, which only its own auxiliary can change; infinitives and nouns hang on words farther off. */
  bound: boolean;
  /** Of these one with its own auxiliary, or joined by « and » to another: no verb before it governs it. */
  free: boolean;
}

export function governingWords(hit: Hit, scene: Scene): Governing {
  const sentence = plain(scene);
  const at = hit.start - scene.start;
  const end = hit.end - scene.start;
  const opening = sentence.slice(0, at);
  const own = ownClauseStart(hit, scene, sentence);
  const words = sentence.slice(at, end);
  // “did not hesitate to fine”: the term itself begins with “to”, which governs it.
  const to = words.startsWith('to ') ? 'to ' : '';
  const governing = `${sentence.slice(Math.max(own, clauseStart(sentence, at)), at)}${to}`
    .replace(DATE_ASIDE, '')
    .replace(FIRST_TIME, '')
    .replace(LABEL, '')
    .replace(FOLLOWS, '')
    .replace(NOT_SPARED, '')
    .replace(NOT_HESITATED, 'decided to ')
    .replace(THREAT_KEPT, 'decided to ')
    .replace(POWER_USED, 'decided to ')
    .replace(DECISION_STANDS, 'decided to ')
    .replace(STILL_FELT, '')
    .replace(WAS_LET, 'decided to ')
    .replace(AGAINST_WHOM, ' whom ')
    .replace(CASE_AGAINST, ' ')
    .replace(COURT_OF_APPEAL, 'court')
    .replace(to === '' ? NOTHING : TO_BEHIND, '');
  const bound = isFinite(hit, governing, words, scene.text.slice(0, at));
  return {
    governing,
    words,
    after: sentence.slice(end, end + 60),
    rest: sentence.slice(end),
    opening,
    clause: sentence.slice(own, at),
    bound,
    free:
      bound &&
      (hasOwnAuxiliary(governing, hit.term.language) || isSecondVerb(governing, words, hit.term.language))
  };
}

/** Every term of a sentence asks for it. */
function plain(scene: Scene): string {
  const known = plainTexts.get(scene);
  if (known !== undefined) return known;
  const named = withoutNamedAims(scene);
  const told = named.includes('May') ? named.replace(MONTH_OF_MAY, 'mai') : named;
  const text = told
    .toLowerCase()
    .replace(/[^\S ]/g, ' ')
    // « a requis 3,7 milliards », “a fine of 27.1 billion”: no comma between two clauses, and no end of a sentence.
    .replace(/(?<=\d)[,.](?=\d)/g, '·');
  plainTexts.set(scene, text);
  return text;
}

/** « L’Office de lutte contre les cartels », “Chubu Electric Power”: “Close Brothers”, « Caisse d’Épargne »: what a name says governs nothing; of the same length. */
function withoutNamedAims({ start: from, text, authorities, companies }: Scene): string {
  return [
    ...authorities.filter(({ kind, surface }) => kind === 'authority' && AIM.test(surface)),
    ...companies.filter(({ surface }) => AIM.test(surface))
  ].reduce(
    (told, { start, end }) =>
      told.slice(0, start - from) +
      told.slice(start - from, end - from).replace(AIM, (word) => '-'.repeat(word.length)) +
      told.slice(end - from),
    text
  );
}

const AIM =
  /(?<!\p{L})(?:contre|against|powers?|risks?|clear|close|drop\p{L}*|dodge|escapes?|reject|if|worldwide|lift\p{L}*|épargne|challenge\p{L}*|classe?|spar|hope|must|may|will)(?!\p{L})/iu;

const plainTexts = new WeakMap<Scene, string>();

/** The month, and not “may”; of the same length, so that offsets stay. */
const MONTH_OF_MAY = /(?<=\p{L}{2} |\d )May(?![\p{L}])|(?<=\p{L}, )May(?= \d)/gu;

/** After the last comma, dash or « when », but far enough back for two words to be left. */
function clauseStart(sentence: string, at: number): number {
  let start = 0;
  const opening = sentence.slice(0, at);
  // An aside stands between two commas: most sentences need not be looked through for one.
  const dates = opening.includes(', ') ? [...opening.matchAll(DATE_ASIDE)] : [];
  for (const match of BREAK.all(opening)) {
    const next = match.index + match[0].length;
    // « a annulé, mercredi 18 septembre, l’amende »: one clause.
    if (dates.some(({ index, 0: aside }) => index < next && next <= index + aside.length)) continue;
    // « L’uranium échappe à A : son permis a été retiré »: what stands behind a colon is told for itself.
    const told = NEXT_TO_NOTHING.get(match[0]) ?? /\p{L}{2,}.*\p{L}{2,}/u;
    if (told.test(sentence.slice(next, at))) start = next;
  }
  return Math.max(start, at - 160);
}

/** “, against which it opened”: whom it strikes, and no protest. */
const AGAINST_WHOM = /(?:^| )(?:against|contre) (?:which|whom|qui|lequel|laquelle|lesquels|lesquelles) /u;

/** “the case against A ended in”: no protest either. */
const CASE_AGAINST =
  /(?<= (?:cases?|proceedings?|lawsuits?|suits?|probes?|inquir(?:y|ies)|investigations?|procédures?|enquêtes?|affaires?)) (?:against|contre) /gu;

/** It is no appeal that is lodged. */
const COURT_OF_APPEAL = /(?<!\p{L})(?:court of appeals?|appeals? (?:court|tribunal)|cour d'appel)(?!\p{L})/gu;

/** “Exclusive: EU fines A”. */
const LABEL = /^["«]? ?exclusi(?:ve|f|vité) ?[:.!¬-] ?/u;

/** “The anticipated ruling follows an inquiry”, « La décision attendue fait suite à une enquête »: what came first is not only due. */
const FOLLOWS =
  /^["«]? ?(?:the|an?|any|its|la|le|l'|cette|une) ?(?:[^ ,;:]+ ){1,6}?(?:(?:would )?follows?|followed|comes after|came after|(?:would )?caps?|capped|(?:fait|ferait|a fait) suite à|conclu(?:t|rait)|clô(?:t|turerait)) /u;

/** « n’a pas échappé à une amende », “failed to avoid a fine”: it came. */
const NOT_SPARED =
  /(?<!\p{L})(?:n'(?:a|ont|avait|aura|auront) (?:donc |finalement )?(?:pas|jamais) (?:(?:pu|su|réussi à) )?(?:échapp(?:é|er)|évit(?:é|er))|n'(?:échappe(?:nt|ra|ront)?|évite(?:nt|ra|ront)?) (?:donc |finalement )?pas|(?:failed|fails|unable) to (?:avoid|escape|dodge|evade)|(?:could|did) not (?:avoid|escape|dodge|evade)|(?:couldn't|didn't) (?:avoid|escape|dodge|evade)) (?:à )?/gu;
/** « n’a pas hésité à infliger », “did not hesitate to fine”: it did. */
const NOT_HESITATED =
  /(?<!\p{L})(?:n'(?:a|ont|avait) pas hésité à|n'hésit\p{L}+ pas à|(?:did|does|has|have) not (?:hesitated? to|shrunk from|shied away from)|(?:didn't|hasn't) hesitated? to|(?:went|gone|goes) so far as to|(?:ended|wound) up) /gu;

/** « a pour la première fois condamné », “has without delay fined”, « a sans surprise interdit »: says nothing against it. */
const FIRST_TIME =
  /(?:^|(?<= ))(?:not (?:content|satisfied) with|non content d(?:e |')|pour la (?:première|deuxième|seconde|troisième|quatrième|énième|dernière) fois|for (?:the (?:first|second|third|fourth|last) time|once)|sans (?:surprise|attendre|tarder|délai|ménagement|appel|ambiguïté|détour|hésiter|trembler|préavis|plus attendre)|without (?:delay|warning|notice|hesitation|further ado|fanfare|much ado|ceremony)),? /gu;

const TO_BEHIND = /to $/u;
const NOTHING = /$^/u;

/** “used its new powers to fine”, « a usé de son pouvoir pour »: it did. */
const POWER_USED =
  /(?<!\p{L})(?:(?:(?:has |have )?(?:used|exercised|invoked|deployed)|is using|uses|invokes) (?:(?:its|their|his|her|the|new|emergency|special|legal|full|sweeping) ){1,3}(?:powers?|authority|rights?)(?: under [^,;:]{3,40}?)? to |(?:a|ont|avait) (?:(?:pour la première fois|déjà) )?(?:usé|fait usage) de (?:son|ses|leurs?)(?: nouveaux| nouvelles)? (?:pouvoirs?|droit|prérogatives?|compétences?) (?:pour |afin de ))/gu;

/** “has carried out its threat to ban”, « met sa menace à exécution et suspend ». */
const THREAT_KEPT =
  /(?<!\p{L})(?:(?:carr(?:y|ies|ied|ying) out|ma(?:de|kes|king) good on|follow(?:s|ed|ing)? through (?:on|with)|act(?:s|ed|ing) on) (?:its|a|the|his|her|their) (?:[\p{L}-]+ )?(?:threats?|vow|promise|pledge|plan|warning)(?: (?:to|and))?|(?:met|mis|mettent|mettre|mettant) (?:à exécution (?:sa|ses|la|leur|leurs) menaces?|(?:sa|ses|la|leur|leurs) menaces? à exécution)(?: et| d[e'])?) /gu;

/** “gave no reason for its decision to ban A”, « n’a pas expliqué sa décision d’interdire A »: it was taken all the same. */
const DECISION_STANDS =
  /(?<!\p{L})(?:not|never|no|without|nor|cannot|jamais|pas|sans|aucune) (?:(?!(?:take|taken|taking|made|make|making|reach|announc|pris|prend|rendu|annonc)\p{L}* )[^ ,;]+ ){0,4}?(?:its|their|his|her|sa|leur) (?:decision|choice|décision|choix) (?:to |de |d'|$)/u;

/** “never recovered from being shut out”, « n’a pas digéré d’avoir été condamné », “has yet to live down the fine”: it came. */
const STILL_FELT =
  /(?<!\p{L})(?:(?:has|have|had|did) )?(?:never|not(?: yet)?|yet to) (?:(?:fully|quite|really|ever) )?(?:recover(?:ed)? from|forg[ie]ven?|forgave|forg[eo]t(?:ten)?|g[eo]t(?:ten)? over|liv(?:e|ed) down|shak(?:e|en) off|shook off|digest(?:ed)?) |(?<!\p{L})n'(?:a|ont|avait|avaient) (?:toujours |encore )?(?:pas|jamais|guère) (?:(?:vraiment|tout à fait|encore|complètement) )?(?:digéré|oublié|pardonné|avalé|encaissé|oublié)(?= (?:d'|l'|la |le |les |une? |cette |ses |son |sa |que |qu'|à ))/gu;

/** « la loi qui a permis à Canberra d’infliger 50 millions », up to the verb: it did. */
const WAS_LET =
  /(?<!\p{L})(?:a|ont|avait|avaient) (?:déjà |aussi )?permis (?:à|au|aux) (?:(?:la|les?) |l')?(?:[^ ,;:]+ ){1,6}?d(?:e |')(?=$)/u;

const DATE_ASIDE =
  /, (?:en (?:dernier|ultime) (?:ressort|recours)|le cas échéant|au besoin|à terme|as a last resort|if need be|if necessary|ultimately|in extremis|in theory|en théorie),|, (?:pour (?:vice|défaut|des (?:raisons|motifs))|faute d|on (?:procedural|technical|formal)|for (?:lack|want) of)[^,;:]{1,40},|, ["«] ?[^,;:»]{2,40}["»],|, (?:on |le |ce |en |in |jeudi |lundi |mardi |mercredi |vendredi |samedi |dimanche |à l')?[^,;:]{0,24}(?:\d|day|di|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|automne|printemps|été|hiver)[^,;: ]*,/gu;

/** What has to stand between a break and a term for the break to count: « n’a pas changé malgré l’amende » denies no fine. */
const NEXT_TO_NOTHING: ReadonlyMap<string, RegExp> = new Map([
  [': ', /\p{L}{2,}/u],
  ...['despite', 'malgré', 'en dépit'].map((word) => [word, /^/u] as const)
]);

const BREAK = createSearch(
  /[,;]|: | [¬-] |(?<![\p{L}])(?:when|while|after|before|because|despite|malgré|en dépit|lorsque|lorsqu'|quand|puisque|tandis que|alors que|après que)(?= |$)/gu
);

/** “Walmart and Target to pay”, “EU to ban”: names and nothing else before an infinitive. */
const HEADLINE_SUBJECT =
  /^[«"\s]*(?!.*(?<!\p{L})(?:Asks?|Urges?|Wants?|Tells?|Told|Orders?|Ordered|Agrees?|Agreed|Vows?|Plans?|Set|Seeks?|Moves?|Threatens?|Forces?|Fails?|Refuses?|Has|Have|Had|Is|Are)(?!\p{L}))(?:(?:\p{Lu}[\p{L}\p{N}.'&-]*|\d+|least|some|other|dozen|of|and|the|&|regulators?|watchdogs?|courts?|judges?|government|govt|ministry|agency|authorit(?:y|ies)|prosecutors?|police|tax|antitrust|competition|cartel|office|body|commission|committee|panel|states?|attorneys?|general|senators|lawmakers|parliament|central|securities|market|markets|data|privacy|consumer|safety|telecoms?|energy|financial|aviation|health|bourse|investigators?|firms?|giants?|group|units?|subsidiary|arm|affiliate|parent|owner|maker|banks?|lender|insurer|broker|retailer|airline|carrier|operator|drugmaker|automaker|carmaker)[,:]?\s){1,8}$/u;

/** “Uber says SFO to investigate”: who says so stands before the subject. */
const SAYS = /^[^,;:]{2,40}\s(?:says|said)\s(?=\S)/u;

/** « L’entrée en Bourse, qui aurait été un record, a été suspendue »: what a relative clause supposes is not said of the action. */
export function withoutAsides(words: string): string {
  return words.replace(ASIDE, ',');
}

const ASIDE = /, (?:qui|que|dont|which|who|that)(?!\p{L})[^,]*,/gu;

/** Right before a verb. */
export const INFINITIVE = /(?:^| )to (?:be |[a-z]+ly )*$/;

function isFinite(hit: Hit, governing: string, words: string, opening: string): boolean {
  if (hit.term.frame === 'noun') return false;
  const first = words.split(/[ ',]/, 1)[0] ?? '';
  const said = opening.replace(SAYS, '');
  if (hit.term.language === 'en' && first === 'to') return HEADLINE_SUBJECT.test(said);
  if (hit.term.language === 'en')
    return !INFINITIVE.test(governing) || HEADLINE_SUBJECT.test(said.replace(INFINITIVE, ' '));
  if (/(?:^| )(?:à|de|d'|pour) ?(?:être |se voir )$/.test(governing)) return false;
  return FINITE_IN_RE.test(first) || !/(?:er|ir|ire|dre|ttre|ître|ivre|lure)$/.test(first);
}

/** « retire », « encadre »: verbs in -er whose present looks like an infinitive. */
const FINITE_IN_RE = /^(?:entre|(?:re|at|sou|é)?tire$|encadre$|vire$|chavire$|déchire$|calibre$)/;
