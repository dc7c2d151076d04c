import type { Mention } from '../../types.ts';
import { findAmounts } from '../sums/amounts.ts';
import { hasOffice } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import { LEGAL_FORM_BEHIND } from './firm-words.ts';
import { createSearch } from '../text/search.ts';

/** The first of the mentions and those that a list joins to it. */
export function listFrom(scene: Scene, mentions: Mention[]): Mention[] {
  const [first, ...rest] = mentions;
  if (!first) return [];
  const group = [first];
  let edge = first;
  for (const mention of rest) {
    if (!areListed(scene, edge, mention) || isNextSubject(scene, edge, mention)) break;
    group.push(mention);
    edge = mention;
  }
  return group;
}

/** “fined A €5m, and B could be next”, « a condamné A à 5 millions, et B pourrait suivre »: behind a comma, what may come upon B alone. */
function isNextSubject({ start, text }: Scene, before: Mention, mention: Mention): boolean {
  const gap = text.slice(before.end - start, mention.start - start);
  const behind = text.slice(mention.end - start);
  return (AND_ONE.test(gap) && MAY.test(behind)) || (BUT_ONE.test(gap) && ITS_VERB.test(behind));
}

/** “fined A, but B awaits a decision”, « a puni A, mais B échappe à l’amende ». */
const BUT_ONE = /,?\s(?:but|while|mais|tandis\sque|alors\sque)\s(?:(?:the|la|le)\s|l['’])?$/u;
const ITS_VERB =
  /^\s(?:n['’]|ne\s|s['’]|se\s)?(?!and(?!\p{L})|et\s|or\s|ou\s|in\s|for\s|de\s|à\s|pour\s)\p{Ll}/u;
const AND_ONE = /\d[^,;]*,\s(?:and|et)\s(?:(?:the|la|le)\s|l['’])?$/u;
const MAY = /^\s(?:could|may|might|would|will|can|is|pourrait|pourra|risque|devrait|sera|est)(?!\p{L})/u;

/** The last of the mentions and those that a list joins to it. */
export function listBack(scene: Scene, mentions: Mention[]): Mention[] {
  const group: Mention[] = [];
  for (const mention of [...mentions].reverse()) {
    const edge = group[0];
    if (edge && !areListed(scene, mention, edge)) break;
    group.unshift(mention);
  }
  return group;
}

/**
 * The last of the mentions and those that a list joins to it as the subject of a verb: « a condamné A en mai et B a été condamné », where one
 * company alone has the verb, names A as an object.
 */
export function subjectBack(scene: Scene, mentions: Mention[]): Mention[] {
  const group = listBack(scene, mentions);
  const last = group.at(-1);
  if (!last || group.length < 2 || !OF_ONE.test(scene.text.slice(last.end - scene.start))) return group;
  const before = group.at(-2) ?? last;
  const gap = scene.text.slice(before.end - scene.start, last.start - scene.start);
  const isObject = OF_A_VERB.test(scene.text.slice(0, before.start - scene.start));
  return JOINED_LATER.test(gap) || (isObject && ONLY_AND.test(gap)) ? [last] : group;
}

/** A finite verb of one, also behind what it is: “, the maker of the phone, was”. */
const OF_ONE =
  /^(?:\s(?:of|d[eu]|d['’])\s?\p{Lu}[\p{L}-]+)?(?:,\s(?:an?|the|une?|le|la|l['’])\s?[^,;:]{2,60},)?\s(?:was|is|has|got|must pay|a|avait|est|était|fut|doit|devra|écope|reçoit|se\s(?:voit|verra)|s['’]est)\s/u;
const OF_A_VERB =
  /(?:^|\s)(?:on|to|against|into|at|with|contre|sur|chez|à|en\s(?:demeure|garde|cause)|(?!the)\p{Ll}{2,}ed|\p{Ll}{3,}é|interdit)\s(?:the\s|l['’])?$/u;
const ONLY_AND = /^,?\s(?:and|et)\s$/u;
/** More than “and”. */
const JOINED_LATER = /[^\s,].*\s(?:and|et)\s(?:the\s|la\s|le\s|l['’])?$/u;

const NOT_IN_LISTS = createSearch(
  /(?:^|[\s’'])(?:pour|contre|against|into|par|après|avant|qui|que|est|sont|a|ont|by|after|before|which|that|is|are|was|were|has|have|sued|sues|for|over|calling|saying|accusing|alleging|claiming|arguing|citing|accusant|qualifiant|did the same|fait de même|estimant|jugeant|dont|auprès|soulagement|satisfaction|had|avait|avaient|malgré|despite|than|topping|surpassing|exceeding|eclipsing|dwarfing|beating|overtaking|imposed|levied|infligée?s?|imposée?s?|dépassant|quelques (?:heures|jours|semaines|mois)|(?:days|weeks|hours|months)|a-t-(?:on|il|elle)|ont-ils|litige|différend|contentieux|dispute|feud|shares|l[’']action|sending|dealing|handing|lifting|boosting|leaving|prompting|it|they|he|she|elles?|ils?)(?=[\s’']|$)|[.;:!?]\s/i
);

/** “fined A, warned B and ordered C to”, « condamné A à une amende, rappelé B à l’ordre »: right before the second of two names, or right behind the first. */
const VERB_BETWEEN =
  /,\s(?:(?:also|then|later|a|ont)\s)?(?:(?![\p{Ll}]*(?:own|list|bas|nam|brand|link|relat|unit|limit|affiliat|back)ed\s)\p{Ll}{3,}ed|told|\p{Ll}{3,}é|interdit|enjoint|blanchi|averti|puni|exclu|mis en demeure|mis en garde|convoqué)\s(?:(?:à|au)\s)?$|[^,]{2,40},\s(?:(?:condamn|sanctionn|poursui|épingl|convoqu|ordonn|impos|relax|épargn)(?:e|t)(?:nt)?|inflige(?:nt)?|(?:met|mettent)\sen\s(?:demeure|garde)|punit|avertit|interdit|blanchit|suspend|(?:has|have|had)\s(?:(?:now|since|also)\s)?\p{Ll}{3,}ed|(?:fin|su|order|bann|bar|warn|clear|penalis|sanction)(?:e?s))\s(?:(?:à|au)\s)?$|^\s\p{Ll}{3,}ed\sand\s$/u;

/** “the US, which banned A, Sweden banned B”, « A, l’Italie a condamné B »: another acts on the second. */
const SOMEBODY_ACTS =
  /,\s(?:the\s|la\s|le\s|les\s|l['’])?\p{Lu}[\p{L}’-]+\s(?:(?:has|had|have|also|a|ont|avait)\s){0,2}(?:\p{Ll}{3,}ed|\p{Ll}{3,}é|interdit|told)\s(?:à\s)?$/u;

/** “fined A and cleared B”, “fines A and upholds B’s fine”, “fined A and, in June, forbade B”, « met en demeure A et blanchi B »: the second verb has an object of its own. */
const NEXT_VERB =
  /(?:^|\s)(?:(?:and|but|while)(?:,\s[^,;:]{2,24},)?\s(?:(?:also|then|later|has|have|had|is|was|\p{Ll}+ly)\s){0,2}(?:(?!(?:[\p{Ll}]*(?:own|list|bas|nam|brand|link|relat|unit|limit|affiliat|associat|back|run)ed)\s)\p{Ll}{2,}ed|forbade|told|let|lets|made|cut|put|set|gave|sent|brought|sought|found|struck|upholds|confirms|fines|bans|blocks|orders|clears|spares|sues|warns|tells|hits|lifts|opens|drops|accuses|raids|rejects|dismisses|overturns|annuls|approves|suspends|summons)|(?:et|mais|puis)(?:,\s[^,;:]{2,24},)?\s(?:(?:a|ont|aussi|ensuite|également)\s){0,2}(?:\p{Ll}{3,}é|interdit|enjoint|contraint|mis|blanchi|averti|puni|exclu|dessaisi|rejoint|(?:(?:confirm|valid|annul|infirm|rejett|condamn|sanctionn|relax|épargn|ordonn|impos|inflig|lèv|ouvr|convoqu|menac)e(?:nt)?|suspend|blanchit|met)(?!\s(?:en|un)\s)))\s|\set\s\p{Ll}{4,}(?:e|ent)\s$/u;

/** “fined A, guilty of having copied B”, « A, coupable d’avoir diffusé un faux communiqué de B »: but « A, coupable d’entente, et B ». */
const GUILTY_OF =
  /,\s(?:(?:reconnue?s?|jugée?s?|found|held)\s)?(?:coupables?|guilty|accusée?s?|accused|soupçonnée?s?|suspected)\s(?:d['’]|de\s|of\s)(?!.*,\s(?:et|and)\s)/u;

/** « a condamné A, comme le demandait B », “as it was urged to by B”. */
const AS_ASKED =
  /,\s(?:comme\s(?:l['’]\s?|le\s|la\s)(?:demand|réclam|souhait|voul|exige|propos|recommand|a(?:vait)?\s)|as\s(?:asked|demanded|requested|urged|sought|proposed)\s)/u;

/** “told A to stop testing and buying B's chips”: whose things it has to do with. “told A to pay and B to sell” is a list. */
const TO_DO =
  /^\s(?:(?:not\s)?to\s(?!(?:the|its|their)\s)\p{Ll}{2,}|(?:de\s|d['’])(?:ne\s(?:plus|pas)\s)?\p{Ll}+(?:er|ir|re))\s(?!(?:.*[\s,])?(?:and|or|et|ou|,)\s(?:(?:the|la|le)\s|l['’]|à\s)?$)/u;

/** “A, a rival of B, which”: what A is. */
const RIVAL_OF =
  /^,\s(?:an?\s|the\s|une?\s|le\s|la\s|l['’])?(?:\p{Ll}+\s)?(?:rivale?|concurrente?|competitor|challenger)\s(?:of|to|d[eu]|d['’])\s?(?:the\s)?$/u;

/** Characters within which a list goes on where it names a company again. */
const SAID_AGAIN = 80;

/** “fined A, and Italy’s AGCM fined B”: between two of a list no authority is named. */
function areListed(scene: Scene, left: Mention, right: Mention): boolean {
  const acts = scene.authorities.some(
    ({ kind, start, end }) => kind === 'authority' && start >= left.end && end <= right.start
  );
  const between = scene.text.slice(left.end - scene.start, right.start - scene.start);
  // “Oracle Corp. and Apple”: the point is of a name that the gazetteers write without it.
  const gap = LEGAL_FORM_LAST.test(left.surface)
    ? between.replace(/^\.(?=,|\s(?:and|et|&|or)\s)/u, '')
    : between;
  if (ARTICLE_ALONE.test(gap) && WHOSE_IT_IS.test(scene.text.slice(right.end - scene.start))) return false;
  if (acts) return false;
  return (
    isListGap(gap, left, right) ||
    (AS_MUCH.test(scene.text.slice(0, left.start - scene.start)) && AS_THE_OTHER.test(gap))
  );
}

const LEGAL_FORM_LAST = /\s(?:Inc|Corp|Ltd|Cos?|Bros)$/u;

/** « tant A que B », « aussi bien sur A que sur B ». */
const AS_MUCH =
  /(?<!\p{L})(?:tant|autant|aussi bien)\s(?:(?:à|aux?|sur|contre|chez|d[eu])\s)?(?:l[ae]\s|l['’])?$/iu;
const AS_THE_OTHER = /^\squ(?:e\s|['’])(?:(?:à|aux?|sur|contre|chez|d[eu])\s)?(?:l[ae]\s|l['’])?$/u;

/** “A, the B-owned network”, “A, a B competitor”: what A is. */
const ARTICLE_ALONE = /^,\s(?:the|an?)\s$/u;
const WHOSE_IT_IS =
  /^(?:-(?:owned|backed|controlled|run|led|founded|built)|\s(?:competitor|rival|unit|subsidiary|affiliate|brand|spin-off|spinoff|partner|supplier|division|arm|clone))(?!\p{L})/u;

/** Whether two names stand in one list, with descriptions, amounts, brackets and relative clauses between them. */
function isListGap(gap: string, left: Mention, right: Mention): boolean {
  if (left.entity === right.entity && gap.length < SAID_AGAIN) return true;
  const bare = withoutAmounts(gap)
    .replace(
      /(?<!\p{L})(?:ainsi|de même) qu(?:e\s|['’])(?!l['’](?:a|avait|ont)\s|le\s\p{Ll}+(?:ait|it)\s|ils?\s|elles?\s)/u,
      'et '
    )
    .replace(AGAINST_TOO, '$1 ')
    .replace(ENGLISH_ARTICLE, '$1')
    .replace(LEGAL_FORM_BEHIND, ' ')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/,\s(?:qui|which|who|that|propriétaire|owner|maison[- ]mère)\b[^,]*(?=,)/gi, ' ')
    .replace(APPOSITION, ' ')
    .replace(/\s+/g, ' ');
  if (NOT_IN_LISTS.test(bare) || NEXT_VERB.test(bare) || VERB_BETWEEN.test(bare) || hasOffice(bare))
    return false;
  if (SOMEBODY_ACTS.test(bare) || GUILTY_OF.test(bare) || AS_ASKED.test(bare)) return false;
  if (TO_DO.test(bare) || RIVAL_OF.test(gap)) return false;
  if (/^[’']?s?\s?$/.test(bare)) return true;
  if (
    !/[,&/]|(?:^|\s)(?:et|and|ou|or|ainsi|as well as|puis|mais aussi|but also|avec|plus)(?=[\s’'])|\($/i.test(
      gap
    )
  ) {
    return /^[’']s?\s/.test(bare)
      ? bare.trim().split(/\s+/).length <= 4
      : bare
          .trim()
          .split(/[\s’']+/)
          .filter(Boolean).length <= 1 && !/^\s\p{Ll}{2,}ed\s$/u.test(bare);
  }
  return bare.trim().split(/[\s’']+/).length <= 11;
}

/** « contre A et contre B », “into A and into B”. */
const AGAINST_TOO = /((?<!\p{L})(?:et|and|puis|then|but also))\s(?:contre|against|into|sur|chez)\s/gu;

/** “A, an Idaho-based data broker that sells data, and B”, « A, dont le siège est à Paris, et B ». */
const APPOSITION = /,\s(?:an?|the|one|une?|la?|le|les|dont|whose)\s[^,]{2,80}(?=,\s(?:and|et)\s$)/u;

/** “A, a data broker, and B”, “A and a unit of B”: no « a » of avoir. */
const ENGLISH_ARTICLE =
  /((?:,|(?<!\p{L})(?:and|or))\s)an?\s(?=$|\p{L}+(?:[\s-]\p{L}+){0,3}(?:,|\s(?:of|and)\s))/gu;

function withoutAmounts(text: string): string {
  let rest = text;
  for (const { start, end } of findAmounts(text).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
