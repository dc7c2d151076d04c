import type { CompanyEntry, Gazetteers, Mention } from '../types.ts';
import { bystandersOf } from './bystanders.ts';
import type { Hit } from './hits.ts';
import { listBack, listFrom } from './name-lists.ts';
import type { Scene, SceneReader } from './scene.ts';
import type { Voice } from './voice.ts';
import { createSearch } from './search.ts';

export interface Targets {
  companies: string[];
  /** How they were found: named where the sentence puts them, elsewhere in it (`loose`), or by reference to one before. */
  evidence: 'named' | 'loose' | 'referred' | 'none';
  /** Where they are named. */
  mentions: Mention[];
}

export type TargetFinder = (hit: Hit, scene: Scene, voice: Voice, reader: SceneReader) => Targets;

/** Returns a function that tells which companies an action is taken against. */
export function createTargetFinder(gazetteers: Gazetteers): TargetFinder {
  const companies = new Map(gazetteers.companies.map((entry) => [entry.id, entry]));

  return (hit, scene, voice, reader) => {
    const bystanders = bystandersOf(scene, hit.start);
    const eligible = scene.companies.filter((mention) => !bystanders.has(mention));
    const group = groupFor(hit, scene, voice, eligible);
    if (group.length > 0) {
      const kept = withoutOwners(group, scene, companies);
      return {
        companies: [...new Set(kept.flatMap(({ entity }) => entity ?? []))],
        evidence: voice === 'noun' && (kept[0]?.end ?? 0) <= hit.start ? 'loose' : 'named',
        mentions: kept
      };
    }
    if (hit.term.type === 'hearing' && voice !== 'noun' && eligible.length > 0) {
      return { companies: idsOf(listFrom(scene, eligible)), evidence: 'loose', mentions: [] };
    }
    const owned = ownerOf(hit, scene, voice, bystanders, companies);
    if (owned) return { companies: [owned], evidence: 'named', mentions: [] };
    const alone = referredTo(hit, scene, voice, eligible, reader, companies);
    const together = alone.length > 0 ? companionsIn(hit, scene, eligible) : [];
    const referred = [...new Set([...alone, ...idsOf(withoutOwners(together, scene, companies))])];
    return { companies: referred, evidence: referred.length > 0 ? 'referred' : 'none', mentions: [] };
  };
}

/** « le groupe a écopé, avec A et B, d’une amende »: those who share it, named inside the term. */
function companionsIn(hit: Hit, scene: Scene, eligible: Mention[]): Mention[] {
  const inside = eligible.filter(({ start, end }) => start >= hit.verbEnd && end <= hit.end);
  const [first] = inside;
  const gap = first ? scene.text.slice(hit.verbEnd - scene.start, first.start - scene.start) : '';
  return /^,?\s(?:avec|along with|together with)\s(?:\S+\s)?$/i.test(gap) ? listFrom(scene, inside) : [];
}

function idsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ entity }) => entity ?? []))];
}

/** The companies where the voice puts those acted on, with the list they stand in. */
function groupFor(hit: Hit, scene: Scene, voice: Voice, eligible: Mention[]): Mention[] {
  const { start, end } = clauseBounds(scene, hit);
  const before = eligible.filter((mention) => mention.end <= hit.start && mention.start >= start);
  const after = eligible.filter(({ start: at }) => at >= hit.verbEnd && at < end);
  if (voice === 'active') {
    const zone = scene.text.slice(hit.verbEnd - scene.start, end - scene.start);
    const stop = stopOf(zone, hit.verbEnd, [], hit.end);
    const direct = after.filter(({ start: at }) => at < stop);
    if (hit.term.needs.has('direct') && direct[0] && !isDirect(scene, hit, direct[0])) return [];
    if (direct[0] && isItsOwn(direct[0], hit, scene)) return [];
    if (direct.length > 0) return listFrom(scene, direct);
    const opening = scene.text.slice(0, hit.start - scene.start);
    if (
      TURN_OF.test(opening) ||
      (hit.term.type === 'fine' && REVISES.test(scene.text.slice(hit.start - scene.start)))
    )
      return listBack(
        scene,
        eligible.filter((mention) => mention.end <= hit.start)
      );
    return RELATIVE_OBJECT.test(
      scene.text.slice((before.at(-1)?.end ?? hit.start) - scene.start, hit.start - scene.start)
    )
      ? listBack(scene, before)
      : [];
  }
  if (voice === 'noun') {
    const zone = scene.text.slice(hit.verbEnd - scene.start, end - scene.start);
    const stop = stopOf(zone, hit.verbEnd, after, hit.end);
    const direct = after.filter(({ start: at }) => at < stop);
    const first = direct[0];
    if (hit.term.needs.has('direct') && first && !isDirect(scene, hit, first)) return [];
    if (
      first &&
      (POINTS_AT.test(scene.text.slice(hit.verbEnd - scene.start, first.start - scene.start)) ||
        before.length === 0)
    ) {
      return listFrom(scene, direct);
    }
    if (hit.term.needs.has('direct')) return [];
    if (before.length > 0) return listBack(scene, before);
    return first ? listFrom(scene, direct) : [];
  }
  const opened = before.length === 0 ? subjectAfterOpening(hit, scene, after) : [];
  if (opened.length > 0) return opened;
  const list = listBack(scene, before);
  const following = scene.text.slice(hit.end - scene.start, end - scene.start);
  const generic = GENERIC_LIST.test(scene.text.slice(0, hit.start - scene.start));
  const listed =
    generic || list.length === 0
      ? after.filter((mention) => LISTS.test(following.slice(0, Math.max(0, mention.start - hit.end))))
      : [];
  if (listed.length > 0) {
    const besides = BESIDES.test(scene.text.slice(0, hit.start - scene.start)) ? before : list;
    return [...besides, ...listFrom(scene, listed)];
  }
  return list;
}

/** « Convoqué par le ministère, A s’est expliqué », “Fined twice, B …”: whom a participle that opens a sentence is said of. */
function subjectAfterOpening(hit: Hit, scene: Scene, after: Mention[]): Mention[] {
  if (!OPENS.test(scene.text.slice(0, hit.start - scene.start))) return [];
  const at = after.findIndex(({ start }) =>
    SUBJECT_PLACE.test(scene.text.slice(hit.end - scene.start, start - scene.start))
  );
  return at < 0 ? [] : listFrom(scene, after.slice(at));
}

const OPENS = /^[«“"\s]*(?:(?:déjà|ainsi|once|first|already|twice|ordered|asked|de nouveau)\s)?$/i;
const SUBJECT_PLACE = createSearch(/,\s(?:les?\s|la\s|l['’]|the\s)?(?:\p{Ll}+\s){0,2}$/u);

/** « it was the turn of A: the agency sued »: whom it strikes stands before. */
const TURN_OF = createSearch(/(?:turn of|au tour d[eu']s?)[^:;]*:/i);
/** « upheld A’s conviction but cut what it must pay ». */
const REVISES =
  /^(?:reduc|cut|slash|lower|trim|halv|rais|increas|doubl|uph|confirm|set|fix|réd|ram|abais|dimin|alourd|valid|maint|rétab)/i;

/** « des plates-formes convoquées », whose names follow: « dont », « notamment », « inclut ». */
const GENERIC_LIST = createSearch(
  /(?:entreprises|sociétés|groupes|plates-formes|plateformes|firmes|géants|acteurs|companies|firms|groups|platforms|giants)\s(?:\S+\s){0,2}$/i
);
const LISTS = createSearch(
  /(?:dont|notamment|inclu\p{L}*|comprend|compt\p{L}*|figur\p{L}*|parmi|including|includes?|such as|among|comme|tels que|:)\s/iu
);
const BESIDES = /^(?:outre|besides|in addition to|en plus d)/i;
const POINTS_AT = createSearch(
  /(?:^|[\s’'])(?:contre|against|into|on|over|sur|visant|à|of|de|du|des|d|l|for|pour|to|par|with|accusing|aux?|chez|at|targeting|involving)[\s’'](?:[^.;]{0,60})$/i
);
const RELATIVE_OBJECT = createSearch(
  /(?:^|[\s,])(?:à qui|auquel|à laquelle|auxquels|to which|whom|que\s|qu['’])/i
);

/** « told the giant to loosen the link with its wallet A »: the giant is told, and A only belongs to it. */
function isItsOwn(mention: Mention, hit: Hit, scene: Scene): boolean {
  const zone = scene.text.slice(hit.verbEnd - scene.start, mention.start - scene.start);
  const reference = (hit.term.language === 'fr' ? FR_REFERENCE : EN_REFERENCE).exec(zone);
  return reference !== null && /(?<![\p{L}])(?:its|their|son|sa|ses|leurs?)\s(?:\p{Ll}+\s)?$/u.test(zone);
}

/** Words after which reasons, circumstances and other people follow. */
const STOP = createSearch(
  /(?:^|[\s,])(?:pour|après|à la suite|suite à|en raison|au motif|parce|car|accus\p{L}+ d|soupçonn\p{L}+ d|qui|lequel|laquelle|alors que|tandis que|faute d|afin d|en vertu|dans le cadre|au sujet|sur fond|lors|lorsqu|estimant|jugeant|reproch\p{L}+|for|over|after|following|because|accus\p{L}+ of|alleging|saying|arguing|which|who|that|calling|claiming|citing|amid|as part of|in connection|to settle|under|while|when|in response|due to|than|since|before|avoir|as (?:it|they|he|she)|(?<=,\s)(?:que|qu))(?=[\s’'])/giu
);

/** Where the part of a clause ends that names those acted on. « pour Google » and « over Google » name them as well. */
function stopOf(zone: string, offset: number, after: Mention[], hitEnd: number): number {
  for (const match of STOP.all(zone)) {
    const at = offset + match.index;
    if (at < hitEnd) continue;
    const end = at + match[0].length;
    if (
      /(?:pour|for|over)$/i.test(match[0]) &&
      after.some(({ start }) => start - end >= 0 && start - end < 5)
    )
      continue;
    return at;
  }
  return Number.POSITIVE_INFINITY;
}

function isDirect(scene: Scene, hit: Hit, mention: Mention): boolean {
  const gap = scene.text.slice(hit.end - scene.start, mention.start - scene.start);
  return (
    gap.split(/\s+/).length <= 8 && !/(?:^|\s)(?:son|sa|ses|leur|leurs|que|that|qu['’])(?:\s|$)/i.test(gap)
  );
}

function clauseBounds(scene: Scene, hit: Hit): { start: number; end: number } {
  let start = scene.start;
  let end = scene.end;
  for (const match of CLAUSE_BREAK.all(scene.text)) {
    const at = scene.start + match.index;
    if (at + match[0].length === hit.start && /^,?\s(?:but|mais)/.test(match[0])) continue;
    if (at + match[0].length <= hit.start) start = at + match[0].length;
    else if (at >= hit.end && /;|tandis|alors|while|whereas/.test(match[0])) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const CLAUSE_BREAK = createSearch(
  /;|,?\s(?:mais(?! aussi)|but(?! also)|while|whereas|tandis que|alors que)\s/gi
);

/**
 * Of an owner and its brand in one apposition only one is meant: « filiale d’Alibaba, Ant Group », « Facebook’s
 * WhatsApp », « Walmart-owned Flipkart » mean the second, « Meta (Facebook, Instagram) » the first. Joined by « and » both are.
 */
function withoutOwners(
  group: Mention[],
  scene: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  const dropped = new Set<Mention>();
  for (const [i, left] of group.entries()) {
    const right = group[i + 1];
    if (!right || !left.entity || !right.entity) continue;
    const gap = scene.text.slice(left.end - scene.start, right.start - scene.start);
    const before = scene.text.slice(Math.max(0, left.start - scene.start - 40), left.start - scene.start);
    const after = scene.text.slice(right.end - scene.start, right.end - scene.start + 3);
    if (
      /^[’']s?\s$/i.test(gap) &&
      FINED_OVER.test(scene.text.slice(right.end - scene.start, right.end - scene.start + 24))
    )
      dropped.add(right);
    else if (/^(?:[’']s?\s|-owned\s|\sowned\s)/i.test(gap) && !/,|\band\b/.test(gap)) dropped.add(left);
    else if (
      /(?:filiale|subsidiary|division|branche|bras|arm|unit|affiliate)[^.;,]*\s(?:d['’]|de\s|du\s|of\s)(?:\S+\s)?$/i.test(
        before
      ) &&
      /^\s?,\s/.test(gap)
    )
      dropped.add(left);
    else if (
      /(?:filiale|subsidiary|owned by|propriété|détenue? par|appartenant|part of|bras|arm)\b/i.test(gap) &&
      !/\b(?:et|and|sa|its)\b/i.test(gap)
    )
      dropped.add(right);
    else if (
      isAncestor(left.entity, right.entity, companies) &&
      /^\s?\($/.test(gap.trimEnd()) &&
      /^[,)]/.test(after)
    )
      dropped.add(right);
    else if (isAncestor(right.entity, left.entity, companies) && APPOSITION.test(gap)) dropped.add(right);
    else if (isAncestor(left.entity, right.entity, companies) && !/[,&]|\b(?:et|and|ou|or)\b/i.test(gap))
      dropped.add(left);
    else if (isAncestor(right.entity, left.entity, companies) && !/[,&]|\b(?:et|and|ou|or)\b/i.test(gap))
      dropped.add(right);
  }
  return group.filter((mention) => !dropped.has(mention));
}

/** « Google’s Android fine »: whose fine it is, over what. */
const FINED_OVER =
  /^\s(?:[\p{L}-]+\s)?(?:fines?|penalty|case|probe|ruling|ban|deal|takeover|purchase|merger|bid|acquisition)(?![\p{L}])/u;

/** « Tenpay, la branche de paiement de Tencent », “WhatsApp, the messaging service of Meta”. */
const APPOSITION = /^,\s(?:les?\s|la\s|l['’]|the\s|an?\s|une?\s)[^,;]*\s(?:de\s|du\s|d['’]|of\s)$/i;

function isAncestor(one: string, other: string, companies: ReadonlyMap<string, CompanyEntry>): boolean {
  for (let id = companies.get(other)?.parent ?? null; id !== null; id = companies.get(id)?.parent ?? null) {
    if (id === one) return true;
  }
  return false;
}

/** « la maison mère de Facebook » names Meta where the catalogue knows it. */
function ownerOf(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  bystanders: ReadonlySet<Mention>,
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  for (const mention of bystanders) {
    const inPlace =
      voice === 'active' ? mention.start >= hit.verbEnd : voice === 'noun' || mention.end <= hit.start;
    const named = isOwned(mention, scene);
    if (inPlace && named) return companies.get(mention.entity ?? '')?.parent ?? mention.entity;
  }
  return null;
}

/** « la maison mère de », “the maker of” right before a name, or “-owner” after it. */
function isOwned(mention: Mention, scene: Scene): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 40), mention.start - scene.start);
  const after = scene.text.slice(mention.end - scene.start, mention.end - scene.start + 16);
  return (
    /(?:propriétaire|maison[- ]mère|parent company|parent|owner|maker|manufacturer|éditeur|créateur|fabricant|constructeur|concepteur|inventeur|développeur|developer|groupe mère)\s(?:d['’]|de\s|du\s|of\s)(?:\S+\s|l['’])?$/i.test(
      before
    ) || /^(?:[’']s)?[\s-](?:owner|parent|maker)\b/i.test(after)
  );
}

const FR_REFERENCE = createSearch(
  /(?<![\p{L}])(?:(?:la|cette|sa|ladite)(?: même| jeune)? (?:société|entreprise|firme|plate-?forme|multinationale|filiale|start-up|messagerie|marque|banque|maison mère|compagnie|boutique|enseigne|place de marché|fintech|pousse|licorne|bourse d[’']échange)|(?:le|du|au|ce|cet|son)(?: même| jeune)? (?:groupe|géant|réseau social|moteur de recherche|site|service|constructeur|fabricant|colosse|mastodonte|opérateur|logiciel|robot|chatbot|distributeur|transporteur|courtier|leader|champion|pionnier|spécialiste|développeur|concepteur|numéro un|laboratoire)|l['’](?:entreprise|enseigne|application|appli|opérateur|éditeur|opération|entité|acquisition)|ses (?:locaux|bureaux)|son siège|ces? dernière?s?|celle-ci|celui-ci)/giu
);
const EN_REFERENCE = createSearch(
  /(?<![\p{L}])(?:its (?:[\p{L}-]+ ){0,2}?(?:offices?|headquarters|premises)|(?:the|this|that|its) (?:[\p{L}-]+ ){0,2}?(?:company|firm|group|platform|app|giant|deal|takeover|merger|acquisition|purchase|tie-up|search engine|social network|retailer|carmaker|startup|start-up|bank|service|site|network|chipmaker|subsidiary|unit|conglomerate|tech giant|major|behemoth|heavyweight|titan|developer|operator|exchange|marketplace|streamer|airline|lender|insurer|manufacturer|automaker|supplier|brand|chatbot|fintech|messenger|drugmaker|maker))(?![\p{L}])/giu
);
const PLURAL_REFERENCE = createSearch(
  /(?:les|ces) deux (?:groupes|entreprises|sociétés|géants|plates-formes)|(?:the|both|these) (?:two )?(?:companies|firms|groups|platforms|sides)|both of them/i
);
const FR_SUBJECT = createSearch(/(?:^|[\s,])(?:il|elle|ils|elles)\s(?:\S+\s){0,4}$/i);
const EN_SUBJECT = createSearch(/(?:^|[\s,])(?:it|they)\s(?:\S+\s){0,3}$/i);
const FR_OBJECT = createSearch(
  /(?:^|[\s,’'])(?:(?:lui|leur)\s(?:(?:a|ont|avait|avaient|aura)\s)?(?:\S+\s){0,2}|(?:l['’]|la\s|le\s|les\s)(?:(?:a|ont|avait|avaient|aura)\s(?:\S+ment\s)?)?)$/i
);
const EN_OBJECT = /^\s?(?:it|them)\b/i;

/** « la société », « l’application américaine », « it »: the company of this sentence or of one before. */
function referredTo(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  eligible: Mention[],
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): string[] {
  const reference = referenceFor(hit, scene, voice);
  if (reference === null) return [];
  const words = scene.text.slice(reference - scene.start, reference - scene.start + 40);
  const plural = isPlural(hit, scene, words);
  const here = eligible.filter(({ end }) => end <= reference);
  if (here.length > 0) return plural ? idsOf(listFrom(scene, here)) : chosen(here, words, companies);
  let previous = reader.before(scene);
  for (let i = 0; previous !== null && i < 3; i++, previous = reader.before(previous)) {
    const bystanders = bystandersOf(previous);
    const named = previous.companies.filter((mention) => !bystanders.has(mention));
    const candidates = named.length > 0 ? named : previous.companies;
    const [only] = candidates;
    if (named.length === 0 && only && isOwned(only, previous)) {
      return [companies.get(only.entity ?? '')?.parent ?? only.entity ?? []].flat();
    }
    if (candidates.length > 0) {
      const main = inMainClause(previous, candidates);
      return plural ? idsOf(listFrom(previous, main)) : chosen(main, words, companies);
    }
  }
  return [];
}

/** « leur a demandé », “told them”, « ces sociétés »: all of the list spoken of. */
function isPlural(hit: Hit, scene: Scene, words: string): boolean {
  const before = scene.text.slice(Math.max(0, hit.start - scene.start - 24), hit.start - scene.start);
  return (
    /^(?:them|les (?:entreprises|sociétés|groupes|plates-formes|plateformes)|ces (?:entreprises|sociétés|groupes|plates-formes|plateformes)|the(?:se)? (?:companies|firms|platforms))(?![\p{L}])/iu.test(
      words.trim()
    ) || /(?:^|[\s,’'])(?:leur|les)\s(?:(?:a|ont|avait|avaient|aura)\s)?(?:\S+\s)?$/i.test(before)
  );
}

/** « Après l’annulation d’A, le régulateur vise B »: what is spoken of is B, where the main clause names anyone. */
function inMainClause(scene: Scene, candidates: Mention[]): Mention[] {
  const first = candidates[0];
  if (!first || !OPENED_BY_CIRCUMSTANCE.test(scene.text)) return candidates;
  const list = listFrom(scene, candidates);
  const comma = scene.text.indexOf(',', (list.at(-1)?.end ?? first.end) - scene.start);
  const rest = comma < 0 ? [] : candidates.filter(({ start }) => start - scene.start > comma);
  return rest.length > 0 ? rest : candidates;
}

const OPENED_BY_CIRCUMSTANCE =
  /^[«“"\s]*(?:Après|Depuis|Avant|Malgré|Outre|Comme|Contrairement|À la suite|A la suite|Alors|After|Since|Before|Despite|Besides|Unlike|Like|Following|While|As)\s/;

/** Offset of the words that refer back where the voice looks for those acted on, or null. */
function referenceFor(hit: Hit, scene: Scene, voice: Voice): number | null {
  const french = hit.term.language === 'fr';
  const before = scene.text.slice(0, hit.start - scene.start);
  const after = scene.text.slice(hit.verbEnd - scene.start);
  const nominal = (text: string) => (french ? FR_REFERENCE : EN_REFERENCE).all(text);
  const looksAfter = voice === 'active' || voice === 'noun';
  const pluralAfter = looksAfter ? PLURAL_REFERENCE.exec(after) : null;
  if (pluralAfter) return hit.verbEnd + pluralAfter.index;
  const pluralBefore = voice === 'active' ? null : PLURAL_REFERENCE.exec(before);
  if (pluralBefore) return scene.start + pluralBefore.index;
  if (looksAfter) {
    const zoneEnd = stopOf(after, hit.verbEnd, [], hit.end) - hit.verbEnd;
    const limit = hit.term.needs.has('direct') ? Math.min(zoneEnd, hit.end - hit.verbEnd + 12) : zoneEnd;
    const match = nominal(after).find(({ index }) => index < limit);
    if (match) return hit.verbEnd + match.index;
    if (!french && EN_OBJECT.test(after)) return hit.verbEnd;
    if (french && voice === 'active' && FR_OBJECT.test(before)) return hit.start;
    if (
      OPENED_THERE.test(scene.text.slice(hit.start - scene.start)) &&
      hit.term.type === 'investigation_opened'
    )
      return hit.start;
    if (DEFINITE_FINE.test(scene.text.slice(hit.start - scene.start, hit.end - scene.start)))
      return hit.start;
    if (voice === 'active' || hit.term.needs.has('direct')) return null;
  }
  const match = nominal(before).at(-1);
  if (match) return scene.start + match.index;
  const people = HEARD.has(hit.term.type) ? ITS_PEOPLE.all(before).at(-1) : undefined;
  if (people) return scene.start + people.index;
  if (!looksAfter) {
    const opens = OPENS.test(before);
    const behind = nominal(after).find(({ index }) => {
      const gap = after.slice(0, index);
      return opens ? /,\s$/.test(gap) : /^[^,;]{0,20}\s(?:aux?|à)\s$/.test(gap);
    });
    if (behind) return hit.verbEnd + behind.index;
  }
  return (french ? FR_SUBJECT : EN_SUBJECT).test(before) ? scene.start : null;
}

/** « son fondateur a été convoqué », “its bosses were questioned”: those who answer for a company. */
const HEARD: ReadonlySet<string> = new Set(['summons', 'hearing']);
const ITS_PEOPLE = createSearch(
  /(?<![\p{L}])(?:(?:son|sa|ses) (?:fondat|patron|PDG|dirigeant|président|directeur|directrice|responsables|représentants)\p{L}*|its (?:[\p{L}-]+ ){0,2}?(?:founder|boss|chief|executive|head|representative)\p{L}*)/giu
);

/** « Elle a ouvert une instruction. »: into the company spoken of. */
const OPENED_THERE =
  /^(?:\p{L}+)\s(?:aussitôt\s)?(?:une|an?|its own|sa propre)\s(?:\p{L}+\s)?(?:enquête|instruction|procédure|investigation|probe|inquiry|information judiciaire)[.»”\s]*$/u;

/** « confirme la sanction », “cut the fine”: that of the company spoken of. */
const DEFINITE_FINE = createSearch(
  /(?:\s|['’])(?:the|this|la|cette|l['’])\s?(?:[^\s,]+\s){0,3}?(?:amende|sanction|pénalité|fine|penalty)(?![\p{L}])/iu
);

/** Of several companies that a reference may mean: both for a plural, the last for an app, else the one spoken of first. */
function chosen(
  candidates: Mention[],
  words: string,
  companies: ReadonlyMap<string, CompanyEntry>
): string[] {
  const ids = [...new Set(candidates.flatMap(({ entity }) => entity ?? []))];
  if (PLURAL_REFERENCE.test(words)) return ids.slice(0, 2);
  const subsidiary = /^(?:sa|its) (?:\S+ )?(?:filiale|subsidiary|unit)/i.test(words)
    ? ids.find((id) => ids.some((other) => isAncestor(other, id, companies)))
    : undefined;
  if (subsidiary) return [subsidiary];
  const pick = /appli|\bapp\b|réseau|network|messagerie/i.test(words) ? ids.at(-1) : ids[0];
  return pick === undefined ? [] : [pick];
}
