import { hadItsTurn } from './had-its-turn.ts';
import { isRightBehind } from './right-behind.ts';
import { isLedTo } from './words-beside.ts';
import type { Mention, Span } from '../../types.ts';
import { isInAside } from './asides.ts';
import type { Hit } from '../terms/hits.ts';
import { isOfOtherParticiple, ownItemOf } from './own-item.ts';
import { actsInClause } from './relative-subject.ts';
import { officesIn, privatePeopleIn } from './offices.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Search } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/* Where in a sentence those stand who act, and who else stands there. */

/** The clause around a term: between semicolons, « but », « while », and a colon before it. */
function clauseOf(scene: Scene, hit: Hit): Span {
  let start = scene.start;
  let end = scene.end;
  for (const match of CLAUSE_BREAK.all(scene.text)) {
    const at = scene.start + match.index;
    // « upheld the conviction but cut the fine »: one subject.
    if (/^,?\s(?:but|mais)/i.test(match[0]) && sharesSubject(scene.text, match, hit.start - scene.start))
      continue;
    if (at + match[0].length <= hit.start) start = at + match[0].length;
    else if (at >= hit.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

/** The same; of several participles that share a subject only the one of the term. */
export function clauseTold(scene: Scene, hit: Hit, voice: Voice): Span {
  return ownItemOf(hit, scene, voice) ?? clauseOf(scene, hit);
}

const CLAUSE_BREAK = createSearch(
  /;|[\s\u00a0]:\s|,?\s(?:mais(?! aussi| pas )|but(?! also| not )|while|whereas|tandis que|alors que)\s|\s[¬–—]\s/gi
);

/** “escaped a trial but was ordered to pay”: the verb right behind « but » has the subject before it. */
export function sharesSubject(text: string, { index, 0: words }: RegExpMatchArray, verb: number): boolean {
  const from = (index ?? 0) + words.length;
  return from <= verb && NO_SUBJECT.test(text.slice(from, verb));
}

const NO_SUBJECT =
  /^(?:(?:was|were|is|are|has|have|had|been|also|then|now|later|instead|will|must|still|has also|a|ont|est|été|aussi|ensuite|devra|doit|va|lui|leur|s['’]est|vue?)\s){0,4}$/iu;

/** « selon les autorités », « plainte auprès de la CNIL »: named, but not as acting. */
export function isSource(scene: Scene, mention: Span): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 50), mention.start - scene.start);
  return (
    SOURCE_BEFORE.test(before) ||
    hadItsTurn(scene, mention) ||
    UPHELD_BY.test(before) ||
    STRUCK_ITSELF.test(scene.text.slice(mention.end - scene.start, mention.end - scene.start + 40)) ||
    (SUBJECT_TO.test(before) && APPROVAL.test(before + scene.text.slice(mention.end - scene.start))) ||
    (BACKED_BY.test(before) && /^,/.test(scene.text.slice(mention.end - scene.start)))
  );
}

/** “agreed to a penalty, subject to court approval”, “subject to the approval of the Federal Court”: who has done nothing yet. */
const SUBJECT_TO = /(?<!\p{L})(?:subject\sto|pending)\s(?:[\p{L}-]+\s){0,5}$/u;
const APPROVAL =
  /(?<!\p{L})(?:subject\sto|pending)\s(?:(?:the\s|final\s)*(?:approval|consent|sign-off|endorsement)\s(?:of|by|from)\s|(?:the\s)?(?:'s)?\s?(?:final\s)?(?:approval|consent|sign-off)(?!\p{L}))/u;

/** « l’A, adossée à la B, a », “A, an arm of B, fined”: to whom the one that acts belongs. */
const BACKED_BY =
  /,\s(?:qui\s|which\s|that\s)?(?:(?:adossée?s?|rattachée?s?|est\s(?:adossée?|rattachée?))\s(?:à|au|aux)|(?:placée?s?\s)?sous\s(?:la\stutelle|l['’]autorité|l['’]égide)\sd[eu]|dépend(?:ant)?\sd[eu]|relevant\sd[eu]|(?:is\s)?(?:an?\s|the\s)?(?:arm|unit|branch|division|bureau|part|offshoot)\sof|(?:is\s)?(?:attached|answerable)\sto|overseen\sby|(?:is\s)?housed\s(?:in|at)|(?:is\s)?backed\sby)\s(?:the\s|la\s|le\s|les\s|l['’])?$/iu;

/** « BSI avait été contrainte à », “the BSI was ordered to”: whoever has been struck has its letters from somebody else, and strikes nobody. */
const STRUCK_ITSELF =
  /^\s(?:(?:a|ont|avait|has|had)\s(?:été|been)|est|fut|was|were)\s(?:contrainte?s?|condamnée?s?|sanctionnée?s?|forcée?s?|sommée?s?|fined|ordered|forced|barred|sanctioned)(?!\p{L})/u;

const SOURCE_BEFORE = createSearch(
  /(?:(?:selon|d['’]après|according to)\s(?:[^\s,]+\s){0,4}(?:[ld]['’])?|(?:auprès d[eu]s?|contre|against|appeal to|face à|chez|sous|ex-|recours devant|(?:ira|iront|aller|va|vont|tourn\p{L}+) (?:\p{Ll}+ )?devant|(?:letters?|complaints?|petitions?|pleas?|submissions?|filings?|memo) (?:to|with)|(?:affidavits?|papers?|documents?|repl(?:y|ies)) (?:filed|submitted|lodged|sent) (?:to|with|before|in)|(?:lettres?|plaintes?|courriers?|requêtes?|mémoires?) (?:adressée?s? )?(?:à|au|aux)|(?:helped|assisted|aided|advised) by|with (?:the )?(?:help|assistance|support) (?:of|from)|avec (?:l['’]|le )(?:aide|appui|assistance|concours|renfort|soutien) d[eu]s?|en (?:collaboration|coopération|liaison|concertation) avec|in (?:cooperation|collaboration|coordination|liaison) with|aidée?s? (?:de|par)|(?:cach|dissimul|soustra|échapp|menti|hid|conceal|withh[eo]ld)\p{L}* (?:[^\s,;:.]+ ){0,5}(?:à|aux?|from)|assistée?s? (?:de|par)|épaulée?s? par|(?<!\p{L})(?:soutien|appui|colère|ire|indignation|courroux|éloges|félicitations|support|backing|praise|anger|fury|wrath) (?:public |appuyé |immédiat |full |vocal )?(?:d[eu]s?|of|from)|suing|sues?|sued|poursuit|saisi(?:r(?:a|ont)?|t|ssent)|(?:instructed|directed|ordered)(?! by)(?: the)?(?: \p{Ll}+){0,2}|(?:enjoint|ordonné) (?:à|au)|(?:seek(?:s|ing)?|sought|await(?:s|ing)?|pending|en attendant) (?:an? |une |la )?(?:ruling|decision|verdict|review|judge?ment|décision|jugement) (?:from|by|in|of|d[eu]s?)|(?:now|pending|currently|still) before|(?:pendante?s?|désormais|actuellement) devant)\s(?:les?\s|la\s|l['’]|the\s)?(?:(?!by\s|par\s)[\p{L}]+\s)?|avec (?:l['’]|le )(?:aide|appui|assistance|concours|renfort|soutien) d['’])$/iu
);

/** « une transaction validée par le procureur », “a settlement approved by a judge”: who only agrees to what another has done. */
export function onlyApproves({ start, text }: Scene, mention: Span): boolean {
  return APPROVED_BY.test(text.slice(Math.max(0, mention.start - start - 60), mention.start - start));
}

/** « une décision confirmée par un tribunal », “a ruling later upheld by a court”: whoever took it stands elsewhere. */
const UPHELD_BY =
  /(?<!\p{L})(?:(?:décision|mesure|sanction)\s(?:(?:ensuite|depuis|plus tard)\s)?(?:confirmée|validée|maintenue)\s(?:\p{Ll}+\s){0,2}?par|(?:decision|ruling|move|measure)\s(?:(?:later|since|then)\s)?(?:upheld|confirmed|backed)\sby)\s(?:l[ea]s?\s|l'|the\s|an?\s|une?\s)?$/u;

const APPROVED_BY = createSearch(
  /(?<!\p{L})(?:validée?s?|homologuée?s?|approuvée?s?|avalisée?s?|entérinée?s?|approved|validated|ratified|signed off|endorsed)\s(?:par|by)\s(?:les?\s|la\s|l['’]|the\s|an?\s|une?\s)?$|(?:avec\s(?:le\s|l['’])(?:accord|aval|feu vert|assentiment|consentement|approbation)\s(?:du|de|des|d['’])|with\sthe\s(?:approval|consent|agreement|assent|blessing)\sof)\s?(?:les?\s|la\s|l['’]|the\s|an?\s|une?\s)?$/iu
);

/** “A mother from Ohio filed”, « un père de Lille a porté plainte »: a place that somebody without office comes from. */
export function isOrigin(scene: Scene, mention: Mention, hit: Hit, voice: Voice): boolean {
  if (isOfOtherParticiple(mention, hit, scene, voice)) return true;
  if (mention.kind !== 'place' || voice !== 'active' || mention.end > hit.start) return false;
  if (SEAT_OF_FIRM.test(scene.text.slice(0, mention.start - scene.start))) return true;
  const gap = /\s(?:from|in|de|du|d['’]|à)\s?$/u.exec(scene.text.slice(0, mention.start - scene.start));
  const end = scene.start + (gap?.index ?? -1);
  return (
    gap !== null && privatePeopleIn(scene).some((people) => end - people.end >= 0 && end - people.end < 12)
  );
}

/** « L’entreprise de San Francisco », “the company from Hangzhou”. */
const SEAT_OF_FIRM = createSearch(
  /(?<!\p{L})(?:entreprises?|sociétés?|groupes?|firmes?|plate-?formes?|géants?|start-ups?|company|companies|firms?|groups?|giants?|startups?|retailers?|makers?)\s(?:de|d['’]|du|from|of|based in|basée? à)\s?$/iu
);

/** After a term, an authority acts where « by », « par » leads to it; at hearings « before », in settlements « with ». */
export function leadsTo(hit: Hit, scene: Scene, mention: Span, voice: Voice): boolean {
  if (isHeardBy(hit, mention)) return true;
  if (voice === 'noun' && actsInClause(hit, scene, mention)) return true;
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 60), mention.start - scene.start);
  const lead =
    hit.term.type === 'hearing' || hit.term.type === 'summons'
      ? BEFORE_COURT
      : hit.term.type === 'fine' && voice !== 'active'
        ? SETTLED_WITH
        : BY;
  return lead.test(before) || /(?:\bet|\band|,)\s(?:les?\s|la\s|l['’]|the\s)?$/i.test(before);
}

/** “told the Business Committee”, “faced senators”: those within the term are whoever heard. */
function isHeardBy({ term, verbEnd, end }: Hit, span: Span): boolean {
  return term.type === 'hearing' && term.frame === 'subject' && span.start > verbEnd && span.end <= end;
}

const TAIL =
  "(?!\\p{L})[\\s’']*(?:les?\\s|la\\s|l['’]|the\\s|une?\\s|an?\\s)?(?:[\\p{L}\\d.’'-]+\\s){0,4}(?:[ld]['’])?$";
const BY = createSearch(
  new RegExp(`(?<![\\p{L}])(?:by|par|de la part d[eu]s?|depuis que|from|of|de|du|des|d)${TAIL}`, 'iu')
);
const SETTLED_WITH = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:by|par|de la part d[eu]s?|from|of|de|du|des|d|au|aux|à|to|with|avec|pay|paying|verser|payer)${TAIL}`,
    'iu'
  )
);
const BEFORE_COURT = createSearch(
  new RegExp(
    `(?<![\\p{L}])(?:by|par|from|of|de|du|des|d|devant|before|au|à|to|in front of|in|par)${TAIL}`,
    'iu'
  )
);

/** « Malgré les menaces de A, la Commission a », “Unlike the FTC, the Commission”: who acts follows. */
export function withoutCircumstance(scene: Scene, mentions: Mention[]): Mention[] {
  const ends = scene.start + (CIRCUMSTANCE.exec(scene.text)?.[0].length ?? 0);
  const rest = mentions.filter(({ start }) => start >= ends);
  return rest.length > 0 ? rest : mentions;
}

const CIRCUMSTANCE =
  /^(?:[^:,;]{1,60}\s?:\s)?[«“"\s]*(?:malgré|en dépit d|contrairement à|face à|comme|à l['’]instar d|(?:(?:une?|deux|trois|quatre|cinq|six|dix|quelques|plusieurs|\d+)\s(?:heures?|jours?|semaines?|mois|ans?|années?)\s)?(?:après|avant)|depuis|sous la pression d|sur fond d|en accord avec|en marge d|en réponse à|dans un (?:contexte|climat)|au lendemain d|à la veille d|à l['’]issue d|au terme d|faute d|despite|unlike|like|in defiance of|following|after|before|since|under pressure from|amid|in response to|in the wake of|on the eve of|against a backdrop of)[\s’'a-z][^,;:]{2,100},\s/iu;

/** The names that act together: the one nearest to the term and those joined to it. */
export function coordinated(scene: Scene, mentions: Mention[], nearestLast: boolean): Mention[] {
  const [first, ...rest] = nearestLast ? [...mentions].reverse() : mentions;
  if (!first) return [];
  const group = [first];
  let edge = first;
  for (const mention of rest) {
    const [left, right] = nearestLast ? [mention, edge] : [edge, mention];
    const gap = scene.text.slice(left.end - scene.start, right.start - scene.start);
    if (!JOINED.test(gap) || (NOT_JOINED.test(gap) && !TOGETHER.test(gap))) break;
    // “The FTC sued A and the SEC is investigating B”: each has a verb.
    const between = [...scene.companies, ...scene.amounts];
    if (between.some(({ start, end }) => start >= left.end && end <= right.start)) break;
    if (nearestLast && OWN_OBJECT.test(gap)) break;
    // « sanctionné par l’UE, Washington crie à l’extorsion »: it has a verb of its own.
    if (!nearestLast && COMMA.test(gap) && OWN_VERB.test(scene.text.slice(right.end - scene.start))) break;
    group.push(mention);
    edge = mention;
  }
  return nearestLast ? group.reverse() : group;
}

const JOINED =
  /^(?:,?\s(?:joined by|along with|together with|rejointe?s? par|aux côtés d[eu]s?|de concert avec)\s(?:les?\s|la\s|l['’]|the\s)?|,\s(?:(?:(?:and|et)\s)?(?:puis|then)\s)?(?:les?\s|la\s|l['’]|the\s)?|\s(?:in|en|au|aux)\s(?:the\s)?[\p{L} -]{2,20},\s(?:in\s|en\s|aux?\s)?|[^.;:]{0,30}(?:\set\s|\sand\s|&|\sainsi qu|\sas well as\s)[^.;:]{0,25})$/iu;
/** A list of two has « et » between them, one of three goes on behind the second. */
const COMMA = /^,\s(?:les?\s|la\s|l['’]|the\s)?$/iu;
const OWN_VERB =
  /^\s(?!(?:et|and|ou|or|ainsi|puis|mais|as|de|du|des|pour|par|en|au|aux|à|dans|sur|contre|après|avant|lors|depuis|le|la|les|last|this|on|in|over|for|after|before|from|with|to|at|earlier|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce|cette)\s)\p{Ll}/u;
/** “Türkiye fined the company, and the EU has”: the first has a verb and an object of its own. */
const OWN_OBJECT =
  /^\s(?:(?:has|had|also)\s){0,2}\p{Ll}+(?:ed|de|set|put)\s(?:it|them|(?:the|its)\s\p{Ll}+),?\s(?:and|but)\s/u;
const TOGETHER = /^,?\s(?:joined|rejointe?s?)\s/i;
const NOT_JOINED = createSearch(/(?:^|\s)(?:a|has|qui|which|par|by|pour|for|contre|against)(?=\s|$)/i);

/** A general word for an authority where the agent stands, or null. */
export function officeNear(scene: Scene, hit: Hit, clause: Span, voice: Voice): Span | null {
  const offices = officesIn(scene).filter(
    ({ start, end }) =>
      start >= clause.start &&
      end <= clause.end &&
      !scene.companies.some((name) => name.start <= start && start < name.end)
  );
  const before = offices
    .filter((span) => span.end <= hit.start && !isSource(scene, span))
    .filter((span) => !isInAside(scene, span, hit, voice))
    .at(-1);
  const after = offices.find(
    (span) =>
      !isInAside(scene, span, hit, voice) &&
      ((voice === 'noun' && actsInClause(hit, scene, span)) ||
        (span.start >= hit.verbEnd &&
          (isHeardBy(hit, span) ||
            isRightBehind(hit, span, voice, scene) ||
            isLedTo(hit, scene, span) ||
            officeLead(hit, voice).test(
              scene.text.slice(Math.max(0, span.start - scene.start - 60), span.start - scene.start)
            ) ||
            (!scene.authorities.some((name) => name.start <= span.start && span.end <= name.end) &&
              tellsIt(scene, span)))))
  );
  return (voice === 'active' || voice === 'law' ? (before ?? after) : (after ?? before)) ?? null;
}

/** What leads to an office behind a term: « audition devant la commission », « convocation de la ministre », « ultimatum du régulateur ». */
function officeLead({ term }: Hit, voice: Voice): Search {
  if (term.type === 'hearing' || (term.type === 'summons' && voice !== 'active' && term.language === 'fr'))
    return BEFORE_COURT;
  if (term.type === 'fine') return SETTLED_WITH;
  return term.type === 'warning' && voice === 'noun' && term.language === 'fr' ? BY : BY_ONLY;
}

/** Verbs with which an authority tells its own decision, as they begin. */
const DECIDES_SO =
  'jug|tranch|décid|statu|ordonn|exig|décrét|arrêt[éeè]|impos|prescri|vot(?=[eé])|édict|enjoin|dict(?=[eé])|somm(?=[eé])|martel|tonn(?=[eé])|réclam';

/** “A must pay, the watchdog said”, « A sera bloqué, a annoncé le ministre »: who tells what is done to others does it. */
export function tellsIt(scene: Scene, { start, end }: Span): boolean {
  const before = scene.text.slice(Math.max(0, start - scene.start - 70), start - scene.start);
  return (
    TOLD_BY.test(before) ||
    SAID_BY.test(before) ||
    (/,["»]?\s(?:(?:the|an?|\p{Lu}[\p{L}’']*)\s(?:[\p{L}’'-]+\s){0,3})?$/u.test(before) &&
      SAYS_SO.test(scene.text.slice(end - scene.start, end - scene.start + 60)))
  );
}

const DECIDES =
  'said|says|told|announce[sd]|rule[sd]|decide[sd]|found|finds|confirm(?:s|ed)|conclude[sd]|held|holds|stipulate[sd]|determine[sd]|declare[sd]|decree[sd]|wrote|writes|order(?:s|ed)|direct(?:s|ed)|instruct(?:s|ed)|insist(?:s|ed)|state[sd]|specif(?:ies|ied)|judge[sd]|resolve[sd]|add(?:s|ed)|made clear|makes clear';
const SAYS_SO = new RegExp(`^(?:\\s[\\p{L}-]+){0,3}?\\s(?:${DECIDES})(?![\\p{L}])`, 'u');
/** “sell it, says the CMA”, “, ruled a judge in Delhi”. */
const SAID_BY = new RegExp(
  `,["»”’]?\\s(?:${DECIDES})\\s(?:(?:the|an?)\\s|\\p{Lu}[\\p{L}]+['’]s\\s)?(?:[\\p{Ll}-]+\\s){0,2}$`,
  'u'
);
const TOLD_BY = new RegExp(
  `,\\s(?:a|ont|avait|vient d['’]|viennent d['’])?\\s?(?:${DECIDES_SO}|annonc|indiqu|déclar|confirm|fait savoir|estim|affirm|expliqu|assur|lanc|résum|insist|souffl|glissé|averti|réagi|justifi|ajout|soulign|précis|préven|préviennent|prévient|dit(?=\\s)|disent|notifi|rappelé|écri|signal|rapport)\\p{L}*\\s(?:(?:\\p{L}+\\s){0,2}(?:les?\\s|la\\s|l['’]|une?\\s)(?:\\p{L}+\\s)?)?$`,
  'u'
);

/** « A doit ouvrir ses comptes, a jugé un tribunal », « …, exige Bruxelles »: whoever acts says so of it, as a decision. */
export function isDecidedBy(text: string): boolean {
  return DECIDED_BY.test(text);
}

const DECIDED_BY = createSearch(
  new RegExp(
    `,\\s(?:(?:en\\s)?a|ont|vient d['’]|viennent d['’])?\\s?(?:${DECIDES_SO}|confirm)\\p{L}*\\s`,
    'u'
  )
);

export function hasOfficeBefore(scene: Scene, hit: Hit, clause: Span): boolean {
  return officesIn(scene).some(
    (span) => span.start >= clause.start && span.end <= hit.start && !isSource(scene, span)
  );
}

const BY_ONLY = createSearch(new RegExp(`(?<![\\p{L}])(?:by|par|de la part d[eu]s?)${TAIL}`, 'iu'));
