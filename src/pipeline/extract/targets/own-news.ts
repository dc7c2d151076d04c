import type { Hit } from '../terms/hits.ts';
import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/**
 * “A says regulator opens inquiry”, « A annonce que l’Autorité a ouvert une enquête »: the one company of the sentence that tells what an authority does
 * is whom it is done to, where nobody else is said to be. Null where it is not so.
 */
export function tellsOfItself(hit: Hit, scene: Scene, eligible: readonly Mention[]): Mention | null {
  const [only, ...others] = eligible;
  if (only === undefined || others.length > 0 || only.end > hit.start) return null;
  if (!OPENS.test(scene.text.slice(0, only.start - scene.start))) return null;
  if (!TELLS.test(scene.text.slice(only.end - scene.start, hit.start - scene.start))) return null;
  const behind = scene.text.slice(hit.end - scene.start);
  const verb = scene.text.slice(hit.start - scene.start, hit.verbEnd - scene.start);
  const known = /ing$|^(?:to|will|would)$/.test(verb) ? DOING : ITS_OWN;
  if (!hit.term.words.includes('…') && !known.test(behind)) return null;
  const about =
    (INTO.exec(scene.text.slice(hit.start - scene.start, hit.end - scene.start))?.[0] ?? '') + behind;
  return SOMEBODY_ELSE.test(behind) || (OF_A_FIELD.test(about) && !WRONGDOING.test(about)) ? null : only;
}

/**
 * “We have been fined by the agency,” said A; « Notre licence a été suspendue », a déclaré le patron d’A: whom the first person of a quotation means, told behind it,
 * where nobody else is named there. Null where it is not so.
 */
export function speaksOfItself({ start, end, term }: Hit, scene: Scene): Mention | null {
  const quoted = scene.text.slice(0, start - scene.start);
  const closed = end + Math.max(0, scene.text.slice(end - scene.start).search(CLOSES_QUOTE));
  if (term.frame === 'active' || closed === end || !FIRST_PERSON.test(quoted)) return null;
  const [only, ...others] = scene.companies.filter((mention) => mention.start > closed);
  if (only === undefined || others.length > 0) return null;
  if (scene.authorities.some((mention) => mention.start > closed)) return null;
  return SPEAKS.test(scene.text.slice(closed - scene.start)) ? only : null;
}

/**
 * “The company was fined on Monday, A said”, « Le groupe a été condamné, a indiqué A »: who says so behind, where no other company is named and
 * the sentence before is about none. Null where it is not so. Asked where words that stand for a company are struck.
 */
export function saysBehind(hit: Hit, scene: Scene, before: Scene | null): Mention | null {
  const [only, ...others] = scene.companies;
  if (only === undefined || others.length > 0 || only.start < hit.end) return null;
  if (before?.companies.some(({ entity }) => entity !== only.entity)) return null;
  const { start, text } = scene;
  const says =
    A_SAID.test(text.slice(hit.end - start, only.start - start)) && SAYS.test(text.slice(only.end - start));
  const said = HAS_SAID.test(text.slice(hit.end - start, only.start - start));
  return says || said ? only : null;
}

const A_SAID = /,\s$/u;
const SAYS = /^\s(?:(?:has|have)\s)?(?:said|says|confirmed|announced|disclosed|reported|added)(?!\p{L})/u;
const HAS_SAID =
  /,\s(?:(?:a|ont)\s(?:annoncé|indiqué|déclaré|confirmé|précisé|fait savoir|révélé)|annonce|indique|confirme|précise|selon|according to|said)\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce\s\p{Ll}+)\s)?(?:(?:le\sgroupe|la\ssociété|l'entreprise|la\sbanque)\s)?$/u;

const FIRST_PERSON =
  /^["«]\s?(?:[^"«»]*[\s,])?(?:we|our|us|nous|notre|nos)\s[^"«»]*$|^["«]\s?(?:notre|our)\s?$/iu;
const CLOSES_QUOTE = /["»]/u;
const SPEAKS =
  /(?<!\p{L})(?:said|says|told|added|adds|explain(?:s|ed)|insist(?:s|ed)|confirm(?:s|ed)|wrote|writes|déclar(?:e|é|ait)|dit|indiqu(?:e|é|ait)|affirm(?:e|é|ait)|assur(?:e|é|ait)|expliqu(?:e|é|ait)|confirm(?:e|é|ait)|regrett(?:e|é|ait)|réag(?:it|i)|réplique|écrit|lâch(?:e|é)|reconnaît|reconnu|tempête|dénonc(?:e|é))(?!\p{L})/iu;

/** Where the words of a term reach that far. */
const INTO = /\s(?:into|against)\s.*$/u;
/** “opens an inquiry into bank capital rules”: of a whole field, and not into whoever says so, as “into bribery allegations”. */
const OF_A_FIELD =
  /^\s(?:(?:into|of)\s)?(?!(?:its?|in|over|against|to|by|and|with|as|from|the (?:company|group|firm|bank)|company|co|how|whether|at|after|for|long|this|last|on)(?!\p{L}))[«"]?\p{Ll}/u;
const WRONGDOING =
  /^[^.;:]{0,80}(?<!\p{L})(?:allegations?|alleged|brib\p{L}+|fraud|corruption|practices|compliance|accounting|accounts|books|conduct|dealings|sales|pricing|prices|payments?|commissions|leak|breach|tax(?:es)?|possible|potential|suspected|merger|takeover|deal|hiring|trading|disclosures?|emissions|recalls?|soupçon\p{L}*|allégations|pratiques|comptes|fraude)(?!\p{L})/u;

/** “SEC investigating company’s books”: of a verb with an object of its own only what is theirs. */
const ITS_OWN = /^\s(?:its|it|the company|company|co)(?!\p{L})/u;
const DOING =
  /^(?:$|[.;,]|\s(?:its|it|the company|company|co)(?!\p{L})|\s(?!former|ex-|rival|supplier|employee|staff|trader|banker|customer|user)[«"\p{Ll}])/u;

const OPENS =
  /^[«"\s]*(?:(?:In|Dans)\s(?:an?|its|une?|son|sa)\s[^,;:]{3,50},\s)?(?:(?:\p{Lu}[\p{L}.]+'s|(?:The|L'|Le|La)\s?(?:[\p{L}-]+\s){0,3})\s?)?$/u;
const TELLS =
  /^(?:,[^,;:]{2,60},)?\s(?:(?:has|have|a|ont|avait)\s)?(?:said|says|confirm(?:s|ed)|report(?:s|ed)|disclose[sd]|announce[sd]|reveal(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|annonc(?:e|é)|indiqu(?:e|é)|confirm(?:e|é)|révèle|révélé|reconnaît|reconnu|fait savoir|dit|(?:fell|fall|falls|slid|drops?|dropped|tumbled|sank|plunged|slipped|dipped)\s[^,;:]{0,24}(?:on|after)\s(?:news|reports?|word))\s(?:(?:on|in|late|lundi|mardi|mercredi|jeudi|vendredi|ce)\s?(?:\p{L}+\s)?)?(?:that\s|que\s|qu')?(?!(?:it|he|she|they|elle|il|ils)\s)[^;:]{0,90}$/u;
const SOMEBODY_ELSE =
  /^\s(?:on|against|into|of|for|upon|contre|sur|visant|à|aux?|de)\s(?:the\s|an?\s|les?\s|la\s|l'|un(?:e)?\s|its\s|ses\s|son\s)?(?:\p{Lu}\p{Ll}|former|ex-|rivals?|suppliers?|employees|staff|traders?|bankers?|customers?|anciens?|concurrents?|fournisseurs?|salariés)/u;
