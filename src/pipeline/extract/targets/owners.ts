import type { CompanyEntry, Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Of an owner and its brand in one apposition only one is meant: « filiale d’Alibaba, Ant Group », « Facebook’s
 * WhatsApp », « Walmart-owned Flipkart » mean the second, « Meta (Facebook, Instagram) » the first. Joined by « and » both are.
 */
export function withoutOwners(
  named: readonly Mention[],
  scene: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  const bracketed = new Set(named.flatMap((owner) => brandsInBrackets(owner, named, scene, companies)));
  const group = named.filter((mention) => !bracketed.has(mention));
  const dropped = new Set<Mention>();
  for (const [i, left] of group.entries()) {
    const right = group[i + 1];
    if (!right || !left.entity || !right.entity) continue;
    const gap = scene.text.slice(left.end - scene.start, right.start - scene.start);
    const before = scene.text.slice(Math.max(0, left.start - scene.start - 40), left.start - scene.start);
    if (MERGES_WITH.test(gap)) continue;
    if (SHARE_IN.test(gap)) dropped.add(right);
    else if (
      OWNS.test(gap) &&
      FINED_OVER.test(scene.text.slice(right.end - scene.start, right.end - scene.start + 24))
    )
      dropped.add(right);
    else if (
      /^(?:'s?\s|-owned\s|\sowned\s)/i.test(gap) &&
      !/,|\band\b/.test(gap) &&
      !(isAncestor(left.entity, right.entity, companies) && ABOUT_BRAND.test(gap))
    )
      dropped.add(left);
    else if (MAKER.test(gap)) dropped.add(left);
    else if (
      /(?:filiale|subsidiary|division|branche|bras|arm|unit|affiliate)[^.;,]*\s(?:d'|de\s|du\s|of\s)(?:\S+\s)?$/i.test(
        before
      ) &&
      /^\s?,\s/.test(gap) &&
      // “units of A, B and C”: one of each.
      (!UNITS_OF.test(before) || isAncestor(left.entity, right.entity, companies))
    )
      dropped.add(left);
    else if (
      /(?:filiale|subsidiary|owned by|propriété|détenue? par|appartenant|part of|bras|arm)(?![\p{L}])/iu.test(
        gap
      ) &&
      !/\b(?:et|and|sa|its)\b/i.test(gap)
    )
      dropped.add(right);
    else if (
      isAncestor(right.entity, left.entity, companies) &&
      (APPOSITION.test(gap) || (gap === ', ' && ITS_PART.test(scene.text.slice(right.end - scene.start))))
    )
      dropped.add(right);
    // « ordered Meta to suspend WhatsApp’s »: what it is told to do is about its brand.
    else if (isAncestor(left.entity, right.entity, companies) && ABOUT_BRAND.test(gap)) dropped.add(right);
    else if (isAncestor(left.entity, right.entity, companies) && !/[,&]|\b(?:et|and|ou|or)\b/i.test(gap))
      dropped.add(left);
    else if (isAncestor(right.entity, left.entity, companies) && !/[,&]|\b(?:et|and|ou|or)\b/i.test(gap))
      dropped.add(right);
  }
  // “fines A, B unit and C”: of B it is a unit without a name.
  if (group.length > 1)
    for (const mention of group)
      if (A_UNIT.test(scene.text.slice(mention.end - scene.start))) dropped.add(mention);
  return group.filter((mention) => !dropped.has(mention));
}

/** « Meta (Facebook et Instagram) », “Meta ¬ the owner of Facebook and Instagram ¬”: what stands behind a company name, where one at least is its own. */
function brandsInBrackets(
  owner: Mention,
  group: readonly Mention[],
  { start, text }: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  const behind = text.slice(owner.end - start);
  const brackets = IN_BRACKETS.exec(behind) ?? OWNING_THEM.exec(behind);
  if (!brackets) return [];
  const end = owner.end + brackets[0].length;
  const named = group.filter((mention) => mention.start > owner.end && mention.end < end);
  return named.some(({ entity }) => isAncestor(owner.entity ?? '', entity ?? '', companies)) ? named : [];
}

/** Names alone: no sum, nothing that is said of them. */
const IN_BRACKETS = /^\s?\(\p{Lu}[^\s(),]*(?:(?:,\s|\s(?:et|and|&)\s|\s)\p{Lu}[^\s(),]*){0,7}\)/u;

const OWNING_THEM =
  /^\.?\s?[,(¬]\s?(?:the\s|la\s|le\s|l')?(?:\p{Ll}+\s)?(?:parent(?:\scompany)?|owner|operator|maker|maison[\s-]mère|propriétaire|exploitant)\s(?:of|de|d')\s?\p{Lu}[^\s(),¬]*(?:(?:,\s|,?\s(?:et|and|&)\s|\s)(?:(?:of|de)\s|d')?\p{Lu}[^\s(),¬]*){0,7}\s?(?:[),¬]|$)/u;

const UNITS_OF =
  /(?:filiales|branches|divisions|subsidiaries|arms|units|affiliates)[^.;,]*\s(?:d'|de\s|du\s|of\s)(?:\S+\s)?$/iu;

const A_UNIT = /^\s(?:unit|subsidiary|arm|affiliate)(?:,|\s(?:and|or|over|for|after|in)\s|$)/u;

/** “Fortnite maker Epic Games”, “Instagram’s owner Meta”, “Vinted’s Lithuanian parent, B,”, “SoftBank-backed B”: the second is meant. */
const MAKER =
  /^(?:(?:'s)?[\s-]|'s\s(?:[\p{L}-]+\s){1,2})(?:parent company|owner|parent|maker|developer|publisher|operator|creator),?\s$|^-(?:backed|controlled|funded|financed|founded|led|linked|affiliated|run|operated|built|made|listed)\s(?:[\p{Ll}-]+\s){0,3}$/u;

/** “to unbundle Teams”, « de séparer Teams », “over WhatsApp”. */
const ABOUT_BRAND =
  /\s(?:not\s)?to\s\p{Ll}{3,}(?:\s|$)|\s(?:de|à|d')\s?(?:ne pas\s)?\p{Ll}+(?:er|ir|re)\s|\s(?:over|for|about|pour|concernant|regarding)\s/u;

/** “A’s planned merger with B”: both are, unlike in “A’s purchase of B”. */
const MERGES_WITH =
  /^'s?\s(?:[^\s,;]+\s){0,4}(?:merger|mega-merger|tie-up|combination|joint venture)\swith\s(?:the\s)?$/u;

/** “A’s stake in B”, “A’s deals with B”. */
const SHARE_IN =
  /^'s?\s(?:[^\s,;]+\s){0,4}(?:stakes?|shareholding|holdings?|interest|investments?|bets?|deals?|ties|links|contracts?|alliance|partnership|relationship|agreements?|cooperation|sales?|purchase|takeover|acquisition|hiring|recruitment)\s(?:in|with|of|to)\s(?:the\s)?$/u;

/** « Google’s Android fine »: whose fine it is, over what. */
/** “A’s $69bn B deal”. */
const OWNS = /^'s?\s(?:(?:[$¤£]\S+|planned|proposed|record|huge)\s){0,2}$/iu;

const FINED_OVER =
  /^\s(?:[\p{L}-]+\s)?(?:fines?|penalty|case|probe|ruling|ban|deal|takeover|purchase|buy|merger|bid|acquisition)(?![\p{L}])/u;

/** « Tenpay, la branche de paiement de Tencent », “WhatsApp, the messaging service of Meta”. */
const APPOSITION = /^,\s(?:les?\s|la\s|l'|the\s|an?\s|une?\s)[^,;]*\s(?:de\s|du\s|d'|of\s)$/i;

/** “A, B's finance arm,”: of B. */
const ITS_PART =
  /^'s?\s(?:[\p{L}-]+\s){0,3}(?:unit|arm|subsidiary|affiliate|division|branch|brand|app|business)(?!\p{L})/u;

/** Before the name of an owner: “the unit of”, « la filiale d’ ». */
export const UNIT_OF =
  /(?:unit|subsidiary|arm|channel|app|brand|network|filiale|branche|bras|chaîne|application|appli|messagerie|marque|enseigne|plate-?forme|réseau(?: social)?|service|moteur|navigateur|chatbot|assistant|messenger|service|browser|marketplace) (?:of|d[eu]) (?:l'|(?:the )?group (?:of )?|groupe (?:de )?)?$|(?:filiale|chaîne|application|appli|messagerie|marque|enseigne|plate-?forme|réseau social) d'$/iu;

const ITS_UNIT = /^(?:-owned)?\s(?:unit|subsidiary|arm|affiliate)(?!\p{L})/u;

/** « la filiale de A », “the A unit”: of those named beside it, the unit is meant where it is among them. */
export function withoutUnitsOwners(
  mentions: readonly Mention[],
  { start, text }: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  return mentions.filter(
    (owner) =>
      !(UNIT_OF.test(text.slice(0, owner.start - start)) || ITS_UNIT.test(text.slice(owner.end - start))) ||
      !mentions.some(({ entity }) => isAncestor(owner.entity ?? '', entity ?? '', companies))
  );
}

/** “a penalty on Alphabet’s Google”, which “the company” means behind: the brand, and not whose it is. */
export function withoutPossessors(
  mentions: readonly Mention[],
  { start, text }: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): Mention[] {
  return mentions.filter((owner, i) => {
    const unit = mentions[i + 1];
    return !(
      unit &&
      isAncestor(owner.entity ?? '', unit.entity ?? '', companies) &&
      /^'s?\s$/u.test(text.slice(owner.end - start, unit.start - start))
    );
  });
}

/** Whether one company owns the other, directly or through others. */
export function isAncestor(
  one: string,
  other: string,
  companies: ReadonlyMap<string, CompanyEntry>
): boolean {
  for (let id = companies.get(other)?.parent ?? null; id !== null; id = companies.get(id)?.parent ?? null) {
    if (id === one) return true;
  }
  return false;
}

/**
 * « la maison mère de Facebook » names Meta where the catalogue knows it, “the owner of WhatsApp” whichever of its owners `told`, the names around, has.
 */
export function ownerOf(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  bystanders: ReadonlySet<Mention>,
  companies: ReadonlyMap<string, CompanyEntry>,
  told: readonly Mention[]
): string | null {
  for (const mention of bystanders) {
    const inPlace =
      voice === 'active' ? mention.start >= hit.verbEnd : voice === 'noun' || mention.end <= hit.start;
    const named = isOwned(mention, scene);
    if (!inPlace || !named) continue;
    const [other, ...others] = new Set(told.flatMap(({ entity }) => entity ?? []));
    // « British Tobacco … Le fabricant de Dunhill »: whose it is, where the catalogue does not know.
    const maker =
      other !== undefined && others.length === 0 && !isAncestor(mention.entity ?? '', other, companies)
        ? other
        : null;
    return ownerNamed(mention.entity ?? '', told, companies) ?? maker ?? mention.entity;
  }
  return null;
}

/** “A, whose parent was ordered to”, « A, dont la maison mère, B, a été condamnée »: the owner of A that the catalogue knows, and not A; null elsewhere. */
export function parentStruck(
  { entity, end }: Mention,
  hit: Hit,
  { start, text, companies: named }: Scene,
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  if (end > hit.start || entity === null) return null;
  const parent = WHOSE_PARENT.exec(text.slice(end - start, hit.start - start));
  if (!parent) return null;
  const told = named.filter((mention) => mention.start > end && mention.end <= hit.start);
  return ownerNamed(entity, told, companies);
}

const WHOSE_PARENT =
  /^,\s(?:whose|dont\s(?:la|le)|dont\sl')\s?(?:\p{Ll}+\s)?(?:parent(?:\scompany)?|owner|maison[\s-]mère|propriétaire)(?:,?\s\p{Lu}[^,;:]{1,30}(?:,|(?=\s)))?\s(?:(?:was|were|has|had|been|is|a|avait|est|été|s'est|vue?|later|just|also|aussi|ensuite|déjà|already)\s){0,4}$/u;

/** Whichever of a company’s owners `told` has, else the next one; null where it has none. */
export function ownerNamed(
  company: string,
  told: readonly Mention[],
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  const owner = told.find(({ entity }) => isAncestor(entity ?? '', company, companies));
  return owner?.entity ?? companies.get(company)?.parent ?? null;
}

/** « la maison mère de », “the maker of” right before a name, or “-owner”, “’s developer” after it. */
export function isOwned(mention: Mention, scene: Scene): boolean {
  if (isOwnedByPerson(mention, scene)) return false;
  const before = scene.text.slice(Math.max(0, mention.start - scene.start - 40), mention.start - scene.start);
  const after = scene.text.slice(mention.end - scene.start, mention.end - scene.start + 16);
  return (
    /(?:propriétaire|maison[- ]mère|parent company|parent|owner|maker|manufacturer|éditeur|créateur|fabricant|constructeur|concepteur|inventeur|développeur|exploitant|opérateur|developer|operator|publisher|creator|groupe mère)\s(?:d'|de\s|du\s|of\s)(?:\S+\s|(?:(?:the|la|le)\s|l')?(?:[\p{Ll}-]+\s)?(?:enseigne|marque|chaîne|site|application|appli|plate-?forme|messagerie|service|réseau social|brand|chain|app|website|platform|network|messenger|marketplace|search engine)\s|l')?$/iu.test(
      before
    ) ||
    OWNER_TOLD.test(before) ||
    OWNER_AFTER.test(after)
  );
}

/** “A's owner”, “A's developer”, “A-maker”: whoever has or makes A, behind its name. */
const ITS_OWNER = '(?:owner|parent|maker|developer|publisher|operator|creator|manufacturer)';
export const OWNER_AFTER = new RegExp(`^(?:'s)?[\\s-](?:owner|parent|maker)\\b|^'s\\s${ITS_OWNER}\\b`, 'i');

/** “fined A's owner €5m”, “fined A's franchisee”: not A. */
export const OWNER_BEHIND = new RegExp(
  `^(?:'s\\s(?:[\\p{L}-]+\\s)?${ITS_OWNER}|(?:'s)?\\s(?:franchisee|franchise\\s(?:owner|holder|operator)))(?!\\p{L})`,
  'iu'
);

/** “the owner of A, Jane Doe, was”, « le propriétaire d’A, Jean Dupont, »: no company, unless the text knows it as one. */
export function isOwnedByPerson({ start, end }: Mention, scene: Scene): boolean {
  return (
    OWNER_OF.test(scene.text.slice(Math.max(0, start - scene.start - 40), start - scene.start)) &&
    A_PERSON.test(scene.text.slice(end - scene.start)) &&
    !scene.companies.some((other) => other.start > end && other.start <= end + 3)
  );
}

const OWNER_OF = /(?<!\p{L})(?:owner|propriétaire|patron|boss)\s(?:of\s|d[eu]\s|d')(?:the\s|la\s|l')?$/iu;
const A_PERSON =
  /^,\s\p{Lu}\p{Ll}[\p{L}-]*\s(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}\p{Ll}[\p{L}-]*(?:,|[.]?$|\s(?!(?:Group|Holdings?|Corp|Inc|Ltd|AG|SA|plc)))/u;

/** “the company behind Fortnite”, « la société qui exploite Replika ». */
const OWNER_TOLD =
  /(?<!\p{L})(?:company|firm|group|studio|start-?up|business|unit|société|entreprise|groupe|firme|pousse|maison)\s(?:behind|derrière|(?:that|which)\s(?:owns|operates)|qui\s(?:possède|exploite|édite|détient))\s(?:the\s|l'|le\s|la\s)?$/iu;

/** « a condamné Google », « inflige à Meta », “Meta was fined”: the owner itself was struck there, and is whom the text goes on about. */
export function isStruck({ start, text }: Scene, [owner]: readonly Mention[]): boolean {
  if (owner === undefined) return false;
  return STRIKES.test(text.slice(0, owner.start - start)) || SUFFERS.test(text.slice(owner.end - start));
}

const STRIKES =
  /(?<!\p{L})(?:condamn|sanctionn|inflig|fin(?=e[sd])|penali[sz]|ordonn|enjoi|punish|puni|frapp|order(?=s|ed))\p{L}*\s(?:à\s)?$/iu;
const SUFFERS =
  /^\s(?:(?:a été|ont été|est|was|were|has been)\s(?:condamn|sanctionn|fined|penali[sz]ed|ordered|puni)|écope|a écopé)/u;
