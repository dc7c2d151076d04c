import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';
import { clauseBounds, stopOf } from './target-zone.ts';

/**
 * Whether a French action that names no company strikes one all the same: « a infligé 100.000 euros à un opérateur de télécommunications »,
 * « Un négociant en vins a été condamné à ». Only fines with their sum and bans, and only of whoever is counted: « les banques » are a sector, of
 * which a text tells what is general, unless they are searched or served a formal notice. (English: `untermed/unnamed-firms.ts`.)
 */
export function strikesUnnamed(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  agent: Agent,
  hasAmount: boolean
): boolean {
  const { type, language } = hit.term;
  if (language !== 'fr') return false;
  if (BLACKLISTS.test(hit.term.words) && voice === 'active' && agent.evidence === 'named')
    return LISTED.test(scene.text.slice(hit.verbEnd - scene.start));
  const shutsOut = type === 'ban' || HAD_SHUT.test(hit.term.words);
  if (type === 'investigation_opened' && voice === 'active' && agent.evidence === 'named')
    return (
      VISITED.test(scene.text.slice(hit.start - scene.start)) ||
      SEARCHED.test(scene.text.slice(hit.start - scene.start))
    );
  if (type === 'investigation_opened' && voice === 'passive' && agent.evidence !== 'none')
    return SUBJECT.test(scene.text.slice(0, hit.start - scene.start));
  if (type === 'order' && !shutsOut && voice === 'active' && agent.evidence === 'named')
    return SERVED.test(scene.text.slice(hit.start - scene.start));
  if (type === 'fine' ? !hasAmount : !shutsOut || agent.evidence !== 'named') return false;
  if (type === 'fine' && !PENALTY.test(scene.text) && isOwed(scene)) return false;
  const { start, end } = clauseBounds(scene, hit);
  const [verb, verbEnd] = [hit.start - scene.start, hit.verbEnd - scene.start];
  if (voice === 'passive' || voice === 'subject')
    return SUBJECT.test(scene.text.slice(start - scene.start, verb));
  // « a conclu avec neuf sociétés de distribution une transaction de 1,8 milliard ».
  if (voice === 'noun' && DEAL.test(scene.text.slice(verb)) && WITH_FIRMS.test(scene.text.slice(0, verb)))
    return true;
  const from = HAD_SHUT.test(hit.term.words) ? hit.end - scene.start : verbEnd;
  const zone = scene.text.slice(from, end - scene.start);
  const stop = Math.min(zone.length, stopOf(zone, 0, [], hit.end - scene.start - from));
  const object = OBJECT.exec(zone.slice(0, stop));
  return object !== null && (type === 'fine' || !PARTNER.test(object[0]));
}

/** « a inscrit sur sa liste noire plus de dix plates-formes », « a ajouté seize sites à sa liste noire ». */
const BLACKLISTS = /liste noire/;
/** « a mené des inspections inopinées chez plusieurs entreprises de la mode ». */
const VISITED =
  /^(?:[\p{L}]+\s){1,3}?(?:perquisitions?|visites?(?:\sdomiciliaires)?|inspections?|opérations?)\s(?:(?:inopinées?|surprises?|de visite et de saisies?|non annoncées?|simultanées?)\s){0,2}(?:[^,;:.]{0,30}?\s)?(?:chez|dans les locaux\s(?:de|d')|auprès\s(?:de|d')|dans)\s?(?:plusieurs|des|deux|trois|quatre|cinq|six|d'|\d+)\s?(?:[\p{Ll}-]+\s){0,2}?(?:entreprises?|sociétés|groupes|banques|fabricants|distributeurs|opérateurs|fournisseurs|laboratoires|constructeurs|industriels|transporteurs|établissements|maisons|enseignes)(?!\p{L})/iu;

/** « a fait bloquer 117 boutiques ». */
const HAD_SHUT = /fait \(.*bloquer/;

/** « exclut 37 fournisseurs »: what a company does itself. */
const PARTNER = /(?:fournisseurs?|distributeurs?|sous-traitants?|prestataires?|groupe?s?)$/iu;

/** « condamné une banque à rembourser », « à verser 3 millions à son fournisseur »: owed to somebody, and no penalty. */
function isOwed({ text }: Scene): boolean {
  return REPAID.test(text) || TO_SOMEBODY.test(text);
}

const PENALTY = createSearch(/(?<!\p{L})(?:amendes?|sanctions?|sanctionnée?s?|pénalités?)(?!\p{L})/iu);
const REPAID = createSearch(/(?<!\p{L})(?:rembours|indemnis|dédommag|dommages|réparation|arriérés)/iu);
const TO_SOMEBODY = createSearch(
  /(?<!\p{L})(?:(?:verser|payer)\s(?:[\d.,\s]*\d\s?(?:¤|\$|(?:millions?\s|milliards?\s)?(?:d'|de\s)?\p{L}+)\s)?(?:à|aux?))\s?(?:une?|son|sa|ses|des|deux|trois)\s/iu
);

const COUNT = `(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|cent|plusieurs|\\d[\\d\\s.]*|une\\s(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)\\s(?:de|d'))\\s?`;

/** « quatre grandes banques du pays ». */
const FIRM = `(?:(?:autres|grande?s?|petite?s?|gros|grosses?|nouve(?:au|lles?)|anciens?|premi(?:er|ère)s?|importante?s?|jeunes?|principa(?:les|ux))\\s){0,2}(?:banques?|assureurs?|sociétés?|entreprises?|compagnies?|groupes?|firmes?|opérateurs?|fournisseurs?|distributeurs?|fabricants?|laboratoires?|courtiers?|établissements?(?!\\s(?:scolaires?|publics?))|enseignes?|chaînes?\\s(?:de|d')|magasins?|supermarchés?|hypermarchés?|restaurants?(?!\\s(?:scolaires?|universitaires?))|hôtels?|boutiques?|plate-?formes?|sites?(?=\\s(?:internet|web|de\\s|d'|en\\sligne|marchands?|illégaux|frauduleux|pornographiques?))|applications?|applis?|négociants?|maisons?\\sde\\s\\p{L}+|grossistes?|importateurs?|exportateurs?|constructeurs?|équipementiers?|industriels?|éditeurs?|hébergeurs?|transporteurs?|armateurs?|promoteurs?|bailleurs?|concessionnaires?|agences?\\s(?:de\\svoyages?|immobilières?|de\\spublicité|d'intérim)|cabinets?|cliniques?|pharmacies?|usines?|abattoirs?|coopératives?|centrales?\\sd'achat|boulangeries?|entrepreneurs?|sous-traitants?|prestataires?|start-?ups?|PME|organismes?|entités?|discothèques?|exploitants?|producteurs?|brasseries?|cimentiers?|minoteries?|gestionnaires?)`;

/** Also what only a list names so. */
const LISTED_THINGS = `(?:nouve(?:aux|lles?)\\s)?(?:${FIRM}|sites?|entités?|noms?|adresses?|acteurs?)`;

const ABOUT = `(?:(?:près|plus|moins)\\sd['e]\\s?|au\\smoins\\s|environ\\s|quelque\\s)?`;

/** « a puni en 2013 », « a sanctionné mardi ». */
const DAY =
  "(?:(?:en\\s(?:\\p{Ll}+\\s)?\\d{4}|le\\s\\d{1,2}(?:er)?\\s\\p{Ll}+(?:\\s\\d{4})?|(?:ce\\s)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?:\\s\\d{1,2}(?:er)?\\s\\p{Ll}+)?|hier|récemment|l'an\\s(?:dernier|passé)|(?:la\\s|cette\\s)semaine(?:\\s(?:dernière|passée))?)\\s)?";

/** « perquisitionne depuis mardi cinq établissements bancaires ». */
const SEARCHED = new RegExp(
  `^(?:perquisitionn|inspect)\\p{L}+\\s(?:depuis\\s)?${DAY}${ABOUT}${COUNT}${FIRM}(?!\\p{L})`,
  'iu'
);

/** « a mis en demeure les fabricants de », « a adressé vingt mises en demeure à des organismes »: told to a whole trade. */
const SERVED = new RegExp(
  `^\\p{L}+\\s[^,;:.]{0,40}?(?<=\\s)en\\sdemeure\\s${DAY}(?:(?:à\\s|de\\s)?(?:les\\s|des\\s|aux\\s|d'|${ABOUT}${COUNT}))(?:grande?s?\\s|principa(?:ux|les)\\s)?${FIRM}(?!\\p{L})`,
  'iu'
);

/** Right behind the verb, or behind a word that leads to whoever is struck. */
const OBJECT = createSearch(
  new RegExp(
    `(?:^\\s${DAY}|(?:[\\s'](?:à|contre|de|par|visant|frappant)\\s|\\sd'))${ABOUT}${COUNT}${FIRM}(?!\\p{L})`,
    'iu'
  )
);

const LISTED = createSearch(new RegExp(`^[^;:]{0,60}?\\s${ABOUT}${COUNT}${LISTED_THINGS}(?!\\p{L})`, 'iu'));

const DEAL = /^(?:transaction|règlement à l'amiable|convention judiciaire)(?!\p{L})/iu;
const WITH_FIRMS = createSearch(new RegExp(`\\savec\\s${ABOUT}${COUNT}${FIRM}(?!\\p{L})[^;:.]{0,90}$`, 'iu'));

/** All that stands before the verb: « Délais de paiement : un négociant en vins a été ». */
const SUBJECT = new RegExp(
  `^(?:[^:]{2,80}\\s?:\\s|[^,:]{2,60},\\s)?[«"\\s]*${ABOUT}${COUNT}${FIRM}(?!\\p{L})[^,;:]{0,90}$`,
  'iu'
);
