import type { Mention, Span } from '../../types.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { cameBefore } from './came-before.ts';
import { isWhoseAppealFailed } from './failed-appeal.ts';
import { isItsFounder } from './founder-of.ts';
import { FINITE, isRivalActing } from './rivals-acting.ts';
import { OWNER_AFTER } from './owners.ts';
import { isSaidByTrade } from './said-by-trade.ts';

/**
 * The companies of a sentence that are named beside somebody else and are not acted on themselves: owners and brands in
 * apposition, rivals, victims, complainants, what is bought, those a comparison is drawn with. Inside a relative clause
 * everybody is one, unless the `action` (an offset) is told in that clause.
 */
export function bystandersOf(scene: Scene, action?: number): ReadonlySet<Mention> {
  const found = known.get(scene) ?? findBystanders(scene);
  known.set(scene, found);
  const inOneClause = (clause: Span | null) =>
    action !== undefined && clause !== null && clause.start <= action && action < clause.end;
  return new Set([...found].flatMap(([mention, clause]) => (inOneClause(clause) ? [] : [mention])));
}

/** « a répondu l’entreprise sur A », “wrote on A”: a network that somebody only speaks on. */
export function isSpokenOn({ start }: Mention, scene: Scene): boolean {
  return SPEAKS_ON.test(scene.text.slice(Math.max(0, start - scene.start - 70), start - scene.start));
}

const SPEAKS_ON =
  /(?<!\p{L})(?:said|says|wrote|writes|posted|replied|tweeted|responded|a post|a message|a statement|a video|répondu|écrit|écrivait|déclaré|posté|publiée?|réagi|répliqué|ironisé|tonné|message|vidéo|annonce|communiqué)\s(?:(?:the\s(?:company|firm|group)|he|she|it|l'entreprise|le\sgroupe|la\s(?:société|firme|plate-?forme)|(?:\p{Lu}[\p{L}'-]+\s?){1,3})\s)?(?:on|sur)\s$/u;

/** “fined A supplier B”: whoever is named only for the sake of the next. */
export function leadsToAnother({ end }: Mention, { start, text, companies }: Scene): boolean {
  const next = companies.find((mention) => mention.start >= end);
  return next !== undefined && RIVAL_OF.test(text.slice(end - start, next.start - start));
}

/** “charged over a video posted on A”, « après des propos tenus sur A », “on her A page”: a network that somebody else used. */
function isOnlyUsed(before: string, after: string, text: string): boolean {
  return (
    (USED_ON.test(before) && FOR_WHAT.test(before) && SOMEBODY_STRUCK.test(text)) ||
    (OF_SOMEBODY.test(before) && PAGE.test(after))
  );
}

/** An inquiry “over hateful posts on A” is into A, unless somebody is charged for them or the police look for whom to charge. */
const SOMEBODY_STRUCK = createSearch(
  /(?<!\p{L})(?:police|detectives|prosecutors?|parquet|procureure?|gendarm\p{L}+|arrest\p{L}*|charged|jailed|sentenced|convicted|detained|deported|sacked|him|her|he|she|critics|interpell\p{L}+|arrêtée?s?|écrouée?s?|condamnée?s? à|mise? en examen|poursuivie?s?|convoquée?s?)(?!\p{L})/u
);

const USED_ON =
  /(?<!\p{L})(?:posted|published|shared|streamed|livestreamed|broadcast|uploaded|made|written|tweeted|users?|critics|conversations?|posts?|messages?|videos?|tweets?|remarks|comments?|threats|abuse|tenus?|diffusée?s?|publiée?s?|postée?s?|partagée?s?|relayée?s?|proférée?s?|propos|menaces|vidéos?|insultes)\s(?:(?:live|online|en direct|en ligne|anonymement|anonymously)\s)?(?:on|via|sur)\s$/iu;
const FOR_WHAT =
  /(?<!\p{L})(?:after|for|over|following|because of|that|him to|her to|them to|après|pour|suite|en raison|à cause)(?!\p{L})[^;:.]*$/iu;
/** “a probe into comments posted on A” may be into A. */
const ABOUT_WHAT = /(?<!\p{L})(?:into|about|after|for|over|following|après|pour|suite)(?!\p{L})[^;:.]*$/iu;
const OF_SOMEBODY = /(?<!\p{L})(?:his|her|whose|in|in\san?)\s$/iu;
const PAGE = /^\s(?:page|post|posts|messages?|account|feed|video|profile|thread)(?!\p{L})/u;

const known = new WeakMap<Scene, ReadonlyMap<Mention, Span | null>>();

/** Each with the relative clause that makes it one; null where other words do. */
function findBystanders(scene: Scene): ReadonlyMap<Mention, Span | null> {
  const found = new Map<Mention, Span | null>();
  let inherited: RegExp | null = null;
  let previous: Mention | null = null;
  let aside: Span | null = null;
  for (const mention of scene.companies) {
    const gap = scene.text.slice(
      Math.max(0, (previous?.end ?? scene.start) - scene.start),
      mention.start - scene.start
    );
    const before = scene.text.slice(
      Math.max(0, mention.start - scene.start - 70),
      mention.start - scene.start
    );
    const after = scene.text.slice(mention.end - scene.start, mention.end - scene.start + 16);
    if (
      previous === null &&
      WHO_IT_IS.test(gap) &&
      CLOSES.test(scene.text.slice(mention.end - scene.start))
    ) {
      inherited = null;
    } else if (previous && RIVAL_OF.test(gap)) {
      found.set(previous, null);
      inherited = null;
    } else if (
      (PEOPLE_BESIDE.test(before) &&
        !isMainSubject(mention, before.slice(-2), scene) &&
        !(previous !== null && AND_ITS_RIVAL.test(gap)) &&
        !(isRivalActing(mention, before, scene) && !complains(mention, scene)) &&
        !(isSaidByTrade(mention, scene) && !complains(mention, scene)) &&
        !BUYER.test(before) &&
        !ITS_PREMISES.test(before) &&
        !isWhoseAppealFailed(before, scene.text.slice(mention.end - scene.start))) ||
      isOnlyUsed(before, after, scene.text) ||
      isAttacked(before, scene.text) ||
      (isSpokenOn(mention, scene) && !ABOUT_WHAT.test(before)) ||
      SOLD_TO.test(before) ||
      (MADE_WITH.test(before) && !(INQUIRY_INTO.test(before) && !SOMEBODY_STRUCK.test(scene.text))) ||
      (previous !== null && SELLS.test(gap)) ||
      ANALYSTS_AT.test(before) ||
      PART_OF.test(before) ||
      cameBefore(before, scene.text.slice(mention.end - scene.start)) ||
      NOT_ON.test(before) ||
      WHOSE.test(before) ||
      isInBracketsOf(mention, scene) ||
      (NEXT_AFTER.test(
        scene.text.slice(Math.max(0, mention.start - scene.start - 120), mention.start - scene.start)
      ) &&
        !FINITE.test(scene.text.slice(mention.end - scene.start))) ||
      isNickname(before, after) ||
      (previous !== null &&
        /^(?:\s\p{Lu}[\p{L}.]+)?,\s$/u.test(gap) &&
        OWNER_ASIDE.test(scene.text.slice(mention.end - scene.start))) ||
      OWNER_AFTER.test(after) ||
      /^(?:'s)?[\s-](?:franchisee|franchise\s(?:owner|holder|operator))\b/i.test(after) ||
      (WITH.test(before) && /^'s\s(?:help|assistance|backing|support|aid)/u.test(after)) ||
      SPARED.test(scene.text.slice(mention.end - scene.start, mention.end - scene.start + 70))
    ) {
      found.set(mention, null);
      inherited = isNamedBehind(mention, before, scene) ? JOINED : /^\s?(?:,|et|and|or|ou|&)[\s\S]{0,24}$/i;
    } else if (previous === null && DONE_TO_THEM.test(scene.text.slice(0, mention.start - scene.start))) {
      found.set(mention, null);
      inherited = JOINED;
    } else if (
      OWNED.test(before) &&
      (previous !== null || !(FIRMS_OWNED.test(before) || isItsFounder(gap)))
    ) {
      found.set(mention, null);
      // « propriétaire de TikTok et de Douyin, Xiaomi »: a comma ends the apposition.
      inherited = JOINED;
    } else if (
      previous &&
      found.has(previous) &&
      (inherited?.test(gap) || (inherited !== null && isListedUpToComma(mention, gap, scene))) &&
      !isMainSubject(mention, gap, scene)
    ) {
      found.set(mention, null);
    } else {
      if (aside === null || mention.end > aside.end) aside = asideOn(previous, scene, mention);
      const clause = relativeClause(scene, mention) ?? aside;
      if (clause !== null) {
        found.set(mention, clause);
        inherited = OWNS.test(before) ? LISTED : null;
        previous = mention;
        continue;
      }
      const isApposed = (previous ? APPOSITION : TAKEN_OVER).test(gap);
      inherited = isApposed && CLOSES.test(scene.text.slice(mention.end - scene.start)) ? JOINED : null;
      if (inherited !== null) found.set(mention, null);
    }
    previous = mention;
  }
  return found;
}

/** “the probe of the bombing of A”, « l’enquête sur l’attentat contre A »; of a hack where the police look for the hackers: authorities ask the hacked how they let it happen. */
function isAttacked(before: string, text: string): boolean {
  return ROBBED.test(before) || ((HACKED.test(before) || FAKED.test(before)) && OF_POLICE.test(text));
}

const ROBBED =
  /(?<!\p{L})(?:(?:bombing|shooting|robbery|robberies|burglar(?:y|ies)|break-in|heist|thefts?|arson(?:\sattack)?|sabotage|vandalism|kidnapping|abduction|extortion|blackmail|threats|attentats?|braquages?|cambriolages?|vols?(?!\sde\sdonnées)(?=\s(?:[^,;:]{0,20}\s)?(?:chez|dans|contre)\s)|vandalisme|enlèvement|menaces)(?:\s(?:of|d[eu]s?)\s\p{Ll}+)?\s(?:on|of|at|against|from|in|contre|chez|dans|de|d'|du)\s?|posing\sas\s|poses?\sas\s|impersonat\p{L}+\s|passer\spour\s|faisant\spasser\spour\s)(?:(?:the|an?|la|le|une?)\s|l')?(?:\p{Ll}+\s)?(?:d[eu]\s|d')?$/iu;
const FAKED = /(?<!\p{L})(?:fake|bogus|forged|faux|fausses?)\s(?:\p{Ll}+\s)?(?:d[eu]\s|d')?$/iu;
const HACKED =
  /(?<!\p{L})(?:attacks?|hack|hacking|cyber-?attacks?|attaques?|cyberattaques?|piratage)\s(?:on|of|at|against|contre|de|d'|du)\s?(?:(?:the|la|le)\s)?(?:\p{Ll}+\s)?$/iu;
const OF_POLICE =
  /(?<!\p{L})(?:[Pp]olice|FBI|Europol|Interpol|[Dd]etectives|[Pp]rosecutors?|parquet|gendarm\p{L}+|intelligence|spies|DGSI|MI5)(?!\p{L})/u;

/** “A, which owns B, C and D, was fined”. */
const OWNS =
  /(?<!\p{L})(?:owns|operates|runs|makes|includes|comprises|possède|détient|exploite|édite|comprend|regroupe|réunit)\s$/u;
const LISTED = /^(?:,\s|,?\s(?:and|et)\s)$/u;

/** “the owner of B, C and D, was fined”: up to the comma that closes the list. */
function isListedUpToComma({ end }: Mention, gap: string, { start, text }: Scene): boolean {
  return gap === ', ' && GOES_ON.test(text.slice(end - start));
}

const GOES_ON = /^(?:,\s\p{Lu}[^,;:.]{1,30}){0,3}\s(?:and|et)\s(?:l'|la\s|le\s)?\p{Lu}[^,;:.]{1,30},\s/u;

/** “Unlike A, B was fined”, « Pour avoir trompé ses clients, B a été condamné »: of whom the main clause tells. */
function isMainSubject({ end }: Mention, gap: string, { start, text }: Scene): boolean {
  const isClosed = gap === ', ' || AN_ASIDE.test(gap);
  if (!isClosed && !/:\s$/u.test(gap)) return false;
  const behind = text.slice(end - start);
  return FINITE.test(behind) || (isClosed && COMPARED_WITH.test(text) && !LIST_GOES_ON.test(behind));
}

/** « Contrairement à A, B », “Unlike A, B”: whatever its verb. */
const COMPARED_WITH =
  /^[«"\s]*(?:Contrairement\sà|[ÀA]\sla\sdifférence\sd|[ÀA]\sl'inverse\sd|[ÀA]\sl'instar\sd|Tout\scomme|Comme|Unlike|Like)(?!\p{L})/u;
/** “Unlike A, which was cleared, B”. */
const AN_ASIDE = /^,\s\p{Ll}[^;:]*,\s$/u;
const LIST_GOES_ON = /^(?:,|\s(?:et|and|ou|or)\s)/u;

/** “, whose parent, B, is worth $2trn”, « , dont la maison mère, B, vaut ». */
const WHOSE =
  /,\s(?:whose|dont\s(?:les?|la)|dont\sl')\s?(?:\p{Ll}+\s)?(?:parent|owner|rival|competitor|founder|shareholder|maison[\s-]mère|propriétaire|actionnaire|fondateur|rivale|concurrente?)s?(?:\s\p{Ll}+)?,\s$/u;

const LINK = `(?:\\s|\\s(?:les?|la|the|its|son|sa|ses|their|leurs?|un|une|an?|du|des|de|of|from|by|par|to|with|avec|à|au|aux|for|such as|tels? que|telles? que|comme|like)\\s|\\s(?:d|l|qu)'|,\\s|\\s?:\\s|\\s\\()*`;

/** Words before a company that is somebody else's rival, victim, partner, purchase, or the one that complains. */
const PEOPLE_BESIDE = createSearch(
  new RegExp(
    `(?:(?<![\\p{L}])(?:scandales?|scandal|affaire|plaintes?|saisines?|saisie?|signalements?|recours|alertes?|dénonciations?|dénoncée? par|demandée? par|(?<=(?:la|une|sa|leur|cette)\\s)demande|initiative|concurrente?s?|rivale?s?|rivaux|adversaires?|contrairement à|à la différence|à l'instar|tout comme|(?:times|twice|double|triple|half) (?:what|as much as|more than)|fois (?:ce que|plus (?:que|qu'à|qu'au))|comme ce(?:lles?|lui|ux)(?: d[eu]s?)?|(?:un)?like (?:that|those) of|mais pas|et non(?: pas)?|plutôt qu'|plutôt que|hormis|face à|au profit|au détriment|au grand dam|à la grande colère|au grand bonheur|to the (?:dismay|anger|delight|fury)|en faveur|sous-traitants?|sub-?contractors?|prestataires?|rachat|offre (?:publique|hostile|d'achat|d'échange)[^,;:.]{0,40} sur|(?:OPA|OPE)[^,;:.]{0,40} sur|acquisition|participation|reprise|fournisseurs?|partenaires?|contrat|clients?|avec (?:l'aide|le soutien|le concours|l'appui)|with (?:the )?(?:help|assistance|support|backing)|selon|d'après|porte-parole|annonceurs?|victimes?|éditeurs? rivaux|par rapport|pour le compte|surnommée?|appelée?(?=\\s(?:(?:le|la|une?)\\s|l'))|qualifiée? de|considérée? comme|(?:called|dubbed|nicknamed)(?=\\s(?:the|an?)\\s)|known as|likened|héritier|complaints?|complainants?|rivals?|competitors?|advertisers?|unlike|but not|(?<=,\\s)not|and not|rather than|similar|(?:second|next|behind) only|compared|according|on behalf|in favou?r|at the expense|takeover|acquisition|purchase|buying|stake|deal|bid|partners?|partnership|customers?|subscribers?|abonnés|suppliers?|publishers?|victims?|answer|brought|lodged|filed|begun|prompted|triggered|sparked|(?<!-)backed|vs\\.?|versus|spokes\\p{L}+|merchants|petition|requests?|instead|founded|tied|linked|(?:certifi\\p{L}+|valid\\p{L}+|vérifi\\p{L}+|audit\\p{L}+|contrôl\\p{L}+) les comptes|commissaires? aux comptes|(?:for|over|pour) (?:its |their |the |his |l'|son |sa )?(?:\\p{Ll}+ )?(?:audits?|auditing)|investors?|investisseurs?|(?:rounds?|financing|funding|fundraising|investment|tour de table|levée(?: de fonds)?|augmentation de capital|financement) (?:co-)?(?:led|headed|joined|menée?|emmenée?|conduite?|dirigée?|bouclée?) (?:by|par|auprès d[e'])|liée? à|liée?s|soutenue? par|adossée?)(?:\\s(?:en Bourse|formelle|officielle|dans|introduite?|déposée?s?|formulée?|made|filed|lodged|brought|including|notamment|comme|avec|such as|advertisers|publishers|firms|companies|groups|sellers|like))*(?:,?\\s(?:among (?:them|whom)|including|notably|parmi (?:eux|lesquels|elles|lesquelles)|dont|notamment)(?=\\s|$))?)${LINK}$`,
    'iu'
  )
);
/** “analysts at A call it harsh”, « les économistes de B »: who says what they think of it; « des influenceurs payés par C ». */
const ANALYSTS_AT =
  /(?<!\p{L})(?:(?:influencers?|influenceurs?|consultants?|lobbyistes?|lobbyists?|experts?|researchers|chercheurs)\s(?:(?:paid|hired|employed|funded)\sby|(?:payé|rémunéré|recruté|employé|financé|engagé)e?s?\spar)\s(?:the\s|la\s|le\s|l')?$)|(?<!\p{L})(?:analysts?|economists?|strategists?|analystes?|économistes?|stratégistes?)\s(?:(?:at|from|with|chez|de|du)\s(?:the\s|la\s)?|d'|de\sl')$/iu;
/** “fined A and its rival B”, “and rival B”: both. */
const AND_ITS_RIVAL =
  /^(?:,\s[^,;:.]{2,40},)?(?:,?\s(?:and|et)|\sas well as|\sainsi que)\s(?:(?:à|de|contre|on|against|to|from)\s)?(?:(?:its|their|son|sa)\s)?(?:[\p{L}-]+\s){0,2}(?:rivale?|competitor|peer|partner|partenaire|supplier|auditor|distributor|contractor|assembler|concurrente?|adversaire|fournisseur|distributeur|sous-traitant)\s(?:[\p{Ll}-]+\s)?$/u;
/** “fined A’s rival B”, “A rival B was”, “into A supplier B”, “A unit B”: B, and A is only whose it is. */
const RIVAL_OF = createSearch(
  /^(?:'s?\s(?:[\p{L}-]+\s){0,2}|\s(?:(?!(?:and|or|as|but|by|with|from|to|of|for|over|on|in|at|its|the|an?|is|was|has)\s)[\p{Ll}-]+\s)?(?:arch-?)?)(?:rival|competitor|peer|counterpart|challenger|supplier|auditor|adviser|advisor|contractor|distributor|assembler|backer),?\s$|^\s(?:(?!(?:and|or|as|but|by|with|from|to|of|for|over|on|in|at|its|the|an?|is|was|has)\s)[\p{Ll}-]+\s)?(?:unit|subsidiary|affiliate|investor|shareholder|partner|customer)\s$/u
);

/** « le concurrent d’A, B, »: its name. */
function isNamedBehind({ end }: Mention, before: string, { start, text }: Scene): boolean {
  return ONE_RIVAL.test(before) && ITS_NAME.test(text.slice(end - start));
}

/** « Dénoncés par A, B et C ont été condamnés », “Reported by A, B was fined”: by whom those who follow were treated so; but who leads them is one of them. */
const DONE_TO_THEM =
  /^[«"\s]*(?!(?:Em)?[Mm]en|Suivi|Rejoint|Imit|Précéd|Condui|Dirig|Join|Follow|Head)\p{Lu}\p{Ll}+(?:(?:é|i|u|is|it)e?s?\s(?:\p{Ll}+\s)?par|(?:ed|ught|old)\sby)\s(?:(?:le|la|les|the|son|its)\s|l')?(?:\p{Ll}+\s){0,2}$/u;

const JOINED = /^\s(?:et|and|&)\s(?:\S+\s){0,4}(?:d')?$/i;
const ONE_RIVAL =
  /(?<!\p{L})(?:(?:le|la|son|sa|the|its|a|une?|au|du)\s|l')(?:[\p{L}-]+\s){0,2}(?:concurrente?|rivale?|adversaire|competitor)\s(?:[\p{Ll}-]+\s)?(?:d'|de\s|du\s|of\s)(?:la\s|l'|the\s)?$/iu;
const ITS_NAME =
  /^,\s(?:l'|la\s|le\s)?\p{Lu}[^,;:.\s]*(?:\s\p{Lu}[^,;:.\s]*){0,2}(?:[,.;]|$|\s(?!et\s|and\s))/u;

/** « A échappant à la sanction », “with A spared”: who is not struck; but who escapes a trial by paying is. */
const SPARED =
  /^,?\s(?:(?:lui|elle|itself|alone|seule?)\s)?(?:échappant|ayant échappé|étant épargnée?|épargnée?|spared|being spared|escaping|having escaped|going free|getting off|let off|exempted|exemptée?|dispensée?)(?!\p{L})(?![^,;.]*(?:trial|prosecution|procès|poursuites|\sby\s|\sen\s\p{L}+ant))/u;

/** « le rachat par Microsoft de », « le rachat d’un concurrent par Microsoft »: who buys is no bystander. */
const BUYER = createSearch(
  /(?:rachat|acquisition|reprise|takeover|purchase|buyout)\s(?:(?:d'|d[eu]s?\s|of\s)[^,;:.]{2,50}\s)?(?:par|by)\s(?:les?\s|la\s|l'|the\s)?$/iu
);

/** “with A’s help”. */
const WITH = /\swith\s(?:the\s)?$/u;

/** « fouillé quarante adresses liées à », “froze accounts linked to”: whose they are is struck there. */
const ITS_PREMISES = createSearch(
  /(?<!\p{L})(?:adresses?|locaux|bureaux|sites?|comptes?(?: bancaires)?|biens|entrepôts?|lieux|addresses|offices|premises|locations|sites|(?:bank )?accounts|warehouses|properties)\s(?:liée?s? à|rattachée?s? à|linked to|tied to)\s(?:la\s|l'|the\s)?$/iu
);

/** « Vendue 3 milliards à l’américain A, l’entreprise », “B, sold to A last year,”: who bought it. */
const SOLD_TO =
  /(?:^|[,.:]\s)(?:(?:since|later|now|depuis|désormais)\s)?(?:vendue?s?|cédée?s?|rachetée?s?|reprise?s?|absorbée?s?|avalée?s?|sold|acquired|bought|taken over|absorbed|swallowed(?: up)?)\s(?:(?:[^,;:]|,(?=\d)){0,50}\s)?(?:à|au|par|to|by)\s(?:les?\s|la\s|l'|the\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/iu;

/** “deepfakes made with A”, « des images créées avec A », « voitures équipées d’airbags B », « la cession à C »: a tool in other hands, a part, a buyer. */
const MADE_WITH = createSearch(
  /(?<!\p{L})(?:(?:made|created|generated|produced|drawn|written|edited|faked)\s(?:with|using)|(?:créée?s?|générée?s?|fabriquée?s?|produite?s?|réalisée?s?|rédigée?s?)\s(?:avec|grâce à|à l'aide d[eu]|au moyen d[eu]))\s(?:the\s|l'|la\s|le\s)?$|(?<!\p{L})(?:(?:équipé|muni|doté)e?s?\s(?:d'|de\s|du\s|des\s)|(?:fitted|equipped)\swith\s(?:the\s)?)(?:\p{Ll}+\s){0,3}$|(?<!\p{L})(?:la\scession|the\s(?:sale|divestiture))\s(?:à|to)\s(?:l'|la\s|the\s)?$/iu
);

/** “an inquiry into images made with A”: into A, whose they are. */
const INQUIRY_INTO =
  /(?<!\p{L})(?:investigation|inquiry|probe|proceedings|enquête|procédure)\s(?:into|over|sur|visant)\s(?:[^,;:.]{0,40}\s)?(?:\p{L}+\s){2}$/iu;

/** “Luka, the start-up that sells the companion A,”: what it sells. */
const SELLS =
  /(?<!\p{L})(?:that|which|qui)\s(?:sells|makes|runs|builds|develops|publishes|markets|vend|fabrique|édite|exploite|développe|commercialise)\s(?:(?:the|an?|its|le|la|les|une?)\s|l')?(?:\p{Ll}[\p{L}-]*\s){0,3}$/u;

/** « l’« Amazon coréen » », “Korea’s ‘Google’”, “the Uber of India”, “often compared to Uber”: who is only likened to it. */
function isNickname(before: string, after: string): boolean {
  return (
    (IN_QUOTES.test(before) && IS_LIKENED.test(after)) ||
    (ONE_LIKE.test(before) && OF_PLACE.test(after)) ||
    (UN_AUTRE.test(before) && OF_A_PEOPLE.test(after)) ||
    LIKENED_TO.test(before)
  );
}

const IN_QUOTES =
  /(?:(?:^|[\s(])(?:l'|d'|(?:le|la|du|au|un)\s)\s?[«"]\s?|'s\s[«"]|[«"]\p{Lu}\p{Ll}+(?:ese|an|ish|ch|i)\s)$/u;
const IS_LIKENED = /^\s?(?:\p{Ll}[\p{L}-]+\s?)?(?:d[eu]\s[\p{L}\s-]{3,12})?[»"]/u;
const LIKENED_TO =
  /(?:(?:compared|likened)\s(?:to|with)|(?:comparée?s?|assimilée?s?)\sà)\s(?:the\s|a\s|l')?$/u;
/** « l’Uber chinois », and not « le TikTok américain », which is its own. */
const UN_AUTRE = /(?:^|[\s(])(?:(?:le|du|au|un|d'un|ce)\s|(?:l'|de l'|à l'))$/iu;
const OF_A_PEOPLE =
  /^\s(?:chinois|indien|russe|japonais|(?:sud-)?coréen|africain|brésilien|mexicain|turc|indonésien|vietnamien|asiatique|européen|français|allemand|britannique|italien|espagnol|néerlandais|polonais|suédois|israélien|iranien|nigérian|marocain|égyptien|arabe|latino-américain|argentin|kényan|kazakh|ukrainien|pakistanais|australien|canadien|suisse|belge)(?!\p{L})/u;
const ONE_LIKE = /(?:^|[\s(])(?:the|a)\s[«"]?$/u;
const OF_PLACE = /^[»"]?\sof\s(?:the\s)?\p{Lu}/u;

/** « une enquête sur A, mais pas sur B », “against A and not against B”. */
const NOT_ON =
  /(?:\s(?:mais pas|et non(?: pas)?|plutôt que|but not|and not|rather than)|,\s(?:not|pas|non))\s(?:sur|contre|à|chez|into|on|against|to)\s(?:la\s|l'|the\s)?$/iu;

/** “A, now part of B,”, « A, aujourd’hui dans le giron de B, »: to whom it belongs. */
const PART_OF =
  /,\s(?:(?:now|today|since|long|once|aujourd'hui|désormais|depuis)\s)?(?:(?:a )?part of|dans le giron d[eu]|du groupe|membre d[eu](?: groupe)?|intégrée?s? (?:à|au))\s(?:the\s|la\s|l')?$/iu;

/** « A (dont B est actionnaire) », “A (whose backers include B)”: what brackets behind a company say of it strikes nobody else. */
function isInBracketsOf({ start: at }: Mention, { start, text, companies }: Scene): boolean {
  const before = text.slice(0, at - start);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.lastIndexOf(')') > open || !SAYS_OF_IT.test(before.slice(open + 1))) return false;
  const described = start + before.slice(0, open).trimEnd().length;
  return companies.some(({ end }) => end === described);
}

const SAYS_OF_IT =
  /^(?:dont|qui|whose|which|who|owned|backed|controlled|part|now|once|formerly|a\s|an\s|the\s|une?\s|filiale|groupe|propriété|détenue?|contrôlée?|rachetée?|ex-|anciennement|maison[- ]mère|parent)(?!\p{L})/iu;

/** “, its third after those into A and B”, « , la plus forte amende depuis celle de A »: who came before. */
const NEXT_AFTER =
  /,\s(?:(?:its|the|her|his|their|sa|son|ses|la|le|leur)\s|l'une?\sdes\s)(?:(?:plus|most|biggest|largest|highest|heaviest|stiffest|first|second|third|fourth|fifth|latest|next|[\p{L}]+ième|deuxième|second|seconde|dernière?|premi(?:er|ère))(?!\p{L}))[^,;:.]{0,60}\s(?:after|since|following|behind|besides|après|depuis|derrière|outre)\s(?:(?:those|that|the\s(?:ones?|case|fine|penalty))\s(?:into|against|of|on|over|imposed\son|handed\sto)\s|cell?es?\s|ceux\s|celui\s)?(?:(?:de|contre|visant|infligée?s?\sà|sur)\s|d')?(?:the\s|la\s|le\s|l')?$/iu;

/** Words between an owner and what it owns: the owner, named before, is meant. */
const OWNED = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:(?:propriétaire|propriété|maison[- ]mère|fondateur|fondatrice|créateur|créatrice|éditeur|exploitant|fabricant|constructeur|concepteur|inventeur|développeur|parent company|parent|owner|maker|manufacturer|operator|founder|creator|developer|à l'origine)\\s(?:d'|de\\s|du\\s|of\\s)|(?:détient|possède|édite|exploite|owns|operates|behind|derrière|(?:anciennement|formerly|previously)(?: (?:known as|called|named|appelée?|baptisée?|nommée?))?)\\s|(?:(?:owned|controlled|run|operated|backed|founded|developed|made|published|launched)\\sby|(?:détenue?s?|contrôlée?s?|exploitée?s?|soutenue?s?|fondée?s?|développée?s?|éditée?s?|conçue?s?|lancée?s?) par)\\s|ex-)(?:(?:les?|la|the|its|de|du|of)\\s|[ld]'|(?:jeux?(?:\\svidéo)?(?:\\s[«"])?|(?:video\\s)?games?|réseau social|réseaux sociaux|application|applications|plate-?formes?|messagerie|enseignes?|marques?|app|apps|platforms?|network|brands?|dating|service|holding|group|groupe|géant|giant|américaine?|chinoise?|american|chinese|british|french|german|dutch|japanese|[\\p{L}]+-[\\p{L}]+|\\p{L}+'s)\\s){0,3}$`,
    'iu'
  )
);

/** “Three businesses owned by A will pay”: they have no names, and A is who is meant. */
const FIRMS_OWNED = createSearch(
  /(?<!\p{L})(?:businesses|companies|firms|brands|sites|websites|platforms|apps|services|casinos|channels|stations|subsidiaries|units|stores|entities|plate-?formes|applications|entreprises|sociétés|filiales|entités|enseignes|marques|chaînes|magasins|casinos)\s(?:owned|controlled|run|operated|détenue?s|contrôlée?s|exploitée?s)\s(?:by|par)\s(?:(?:the|la|le)\s|l')?$/iu
);

/** “A, a unit of B, was fined”, « A, le concurrent le plus sérieux de B, »: who is named in an apposition to another. */
const APPOSITION =
  /^,\s(?:(?:an?|the|its|une?|les?|la|sa|son)\s|an?\s\p{Lu}\p{Ll}+\s|l'|(?=(?:filiale|branche|société|entreprise|marque|plate-?forme|application|service|réseau|pionni(?:er|ère)|leader|numéro|géant|champion|partenaire|spécialiste|centrale|chaîne|maison|banque|autre)\s))(?:(?:[\p{Ll}\p{N}'-]+|\p{Lu}{2,4})\s){1,6}?(?:(?:of|for|to|by|from|with|behind|de|du|des|aux?|à|par|avec|pour|chez)\s(?:\p{Ll}{3,}ing\s)?(?:(?:the|la|les?)\s|l'|\p{Lu}\p{L}+'s\s)?(?:groupe\s|géant\s)?|d')$/u;
/** « La plateforme, passée cet été sous le contrôle d’A, devra », “The app, sold last year to A, must”: who is spoken of is not A. */
const TAKEN_OVER =
  /^[«"\s]*(?:(?:The|This|La|Le|Cette|Ce)\s|L')[\p{Ll}' -]{3,40},\s(?:(?:now|since|itself|désormais|depuis|elle-même|lui-même)\s)?(?:(?:part|majority|jointly|wholly|half)-)?(?:owned|bought|acquired|controlled|backed|taken|sold|snapped|passée?|rachetée?|détenue?|contrôlée?|acquise?|reprise?|cédée?|vendue?|adossée?|(?:une?\s|la\s|an?\s|the\s)?(?:filiale|branche|unit|subsidiary))(?!\p{L})[^,;:.]{0,60}$/u;
/** “The company he later founded, A, sold”, « L’entreprise qu’elle dirigeait, A, vendait »: who it is. */
const WHO_IT_IS =
  /^[«"\s]*(?:(?:The|His|Her|La|Le|Sa|Son)\s|L')(?:company|firm|start-?up|group|app|platform|network|business|bank|entreprise|société|firme|jeune pousse|groupe|application|plate-?forme|réseau|banque)\s(?:(?:that|which)\s)?(?:(?:he|she|they)\s(?:[\p{Ll}]+\s){0,2}\p{Ll}+|qu'(?:il|elle|ils|elles)\s(?:[\p{Ll}]+\s){0,2}\p{Ll}+),\s$/u;
/** “A, B’s truckmaker, had”: whose it is. */
const OWNER_ASIDE =
  /^'s?\s(?:\p{Ll}[\p{Ll}\s-]{2,40},\s(?!and\s|or\s)\p{Ll}|(?:[\p{Ll}-]+\s){0,3}(?:unit|arm|subsidiary|division|affiliate|auditor|supplier|rival|competitor|adviser|distributor|contractor)(?:[.;]|$|,\s[\d$¤£¥]))/u;
const CLOSES =
  /^(?:'s\s[^,.;:]{1,40}|\s(?:in|at|en|à|aux?)\s[^,.;:]{1,30}|(?:\s\p{Ll}+){1,3}(?=,\s(?:was|were|has|had|a|est|avait)\s))?\s?(?:[,.;)]|$|(?:et|and)\s(?:d[eu]\s|d'|of\s))/u;

/** « Google, qui possède YouTube, a été condamné »: the relative clause around, which a comma closes, or null. */
function relativeClause(scene: Scene, mention: Mention): Span | null {
  const before = scene.text.slice(0, mention.start - scene.start);
  const comma = before.lastIndexOf(',');
  if (comma < 0) return null;
  const lead = before.slice(comma + 1);
  const rest = (OWNS_OR_IS.test(lead) ? /^[^.;]*?(?:,|[.»"]*$)/u : /^[^.;]*?,/).exec(
    scene.text.slice(mention.end - scene.start)
  );
  if (!rest || !(RELATIVE.test(lead) || (/^\sdont\s$/iu.test(lead) && DONT_HAS.test(rest[0])))) return null;
  return { start: scene.start + comma, end: mention.end + rest[0].length };
}

/** What may also end a sentence, as it is no news: « A, dont B est actionnaire. » */
const OWNS_OR_IS =
  /^\s(?:(?:whose|dont|in which)(?!\p{L})|(?:which|qui)\s(?:(?:also|aussi)\s)?(?:owns|belongs|competes|runs|operates|counts|compte|possède|détient|appartient|exploite|édite)\s)/iu;

const RELATIVE =
  /^\s(?:qui|which|who|whose|dont (?:les?|la|l')|d'où(?=\s)|(?:in|of|to|with|from|at|by)\swh(?:ich|om)|(?:à|avec|chez|par|pour)\s(?:qui|l(?:aquelle|equel))|auquel)(?!\p{L})/iu;

/** « A, dont B est actionnaire, », and not « trois groupes, dont A et B, ». */
const DONT_HAS = /^\s(?:est|était|a|avait|détient|détenait|possède|contrôle|garde|conserve|reste|demeure)\s/u;

/** “A, accused by B of unfair terms, was”, « A, que B a racheté, a été »: what is said of A between two commas right behind its name. */
function asideOn(previous: Mention | null, { start, text }: Scene, mention: Mention): Span | null {
  if (previous === null || text.slice(0, mention.start - start).lastIndexOf(',') !== previous.end - start)
    return null;
  const rest = SAID_BETWEEN.exec(text.slice(mention.end - start));
  if (!rest || !SAID_OF_IT.test(text.slice(previous.end - start, mention.start - start))) return null;
  return { start: previous.end, end: mention.end + rest[0].length };
}

/** Up to the comma, and not one of a list. */
const SAID_BETWEEN = /^[^.;:,]*,(?=\s\p{Ll})(?!\s(?:and|et|or|ou)\s)/u;
/** A name is no aside. */
const SAID_OF_IT =
  /^,\s(?:que\s|qu'|(?:(?:long|once|often|now|then|itself|already|recently|longtemps|lui-même|elle-même|déjà|aussi|alors|récemment|\p{Ll}+ly)\s){0,2}(?!(?:named|called|identified|listed|nommé|appelé|dénommé|identifié)e?s?\s)(?:\p{Ll}{2,}ed|\p{Ll}{3,}(?:é|ée|és|ées)|to be|born|né|née|issu|issue|bought|sold|built|made|run|held|seen|hit|founded|taken|repris|reprise|acquis|acquise|vendu|vendue|détenu|détenue|poursuivi|poursuivie|mis|mise)\s)/u;

/** “A had complained in January”, « A avait saisi l’Autorité »: what is decided then is not against A. */
export function complains({ start: at, end }: Mention, { start, text }: Scene): boolean {
  return (
    COMPLAINS.test(text.slice(end - start, end - start + 120)) && !OF_THOSE.test(text.slice(0, at - start))
  );
}

/** “Customers of A had complained”: of A. */
const OF_THOSE =
  /(?<!\p{L})(?:customers|users|clients|drivers|couriers|riders|employees|workers|staff|merchants|sellers|tenants|passengers|patients|subscribers|investors|shareholders|rivals|competitors|critics|neighbours|neighbors)\s(?:of|at|from)\s(?:the\s)?$/iu;

const COMPLAINS =
  /^(?:,[^,]{3,60},|\s(?:and|et)\s[^,;:.]{2,50}?)?,?\s(?:(?:has|had|have|a|ont|avait|avaient|also|aussi|already|déjà|itself|se|qui|which)\s|s'(?:est|était|étaient)\s){0,4}(?:complain(?:s|ed)?|(?:lodged|filed) (?:a|an|its|the) (?:\p{L}+ )?complaint|plaint|porté plainte|déposé (?:une )?plainte|saisi|dénonc(?:e|é|ait)|alerté|welcomed|hailed|salué|lobbied|opposes?|opposed|objects?|objected|campaigned|intervened|(?:s'y )?oppos(?:e|ait|ée?)|crain(?:t|ait)|s'inquiète|redoute|fears?|feared)(?!\p{L})/u;
