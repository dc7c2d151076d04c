import type { Mention } from '../../types.ts';
import { bystandersOf } from './bystanders.ts';
import type { Hit } from '../terms/hits.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { numberInWords } from '../text/number-words.ts';
import { createSearch } from '../text/search.ts';

/**
 * Of several firms without names, those that one of the next two sentences names: “fined nine firms. They are A, B and C.”, « Sont visés A, B et
 * C. », « A et B figurent parmi les institutions épinglées. »
 */
export function listedNext(scene: Scene, reader: SceneReader): Mention[] {
  const next = SEVERAL_FIRMS.test(scene.text) ? reader.after(scene) : null;
  if (!next) return [];
  const shares = scene.amounts.length > 0 ? sharesIn(next) : [];
  if (shares.length > 0) return shares;
  const all = asMany(scene, next);
  if (all.length > 0) return all;
  const aimed = aimedAt(next);
  if (aimed.length > 1) return aimed;
  const listed = namesIn(next);
  const later = listed.length > 0 ? null : reader.after(next);
  return later
    ? [...namesIn(later, false), ...(next.companies.length === 0 ? asMany(scene, later) : [])]
    : listed;
}

/**
 * Of a firm that a text has only described so far, whom one of the next two sentences names alone: « L’opérateur historique vient de recevoir une
 * mise en demeure. S’il ne s’y plie pas, Orange s’exposerait à ».
 */
export function namedNext(scene: Scene, reader: SceneReader): string | null {
  let told: Scene | null = scene;
  for (let i = 0; told !== null && i < FEW; i++, told = reader.before(told))
    if (told.companies.length > 0) return null;
  if (scene.inTitle || reader.at(0).companies.length > 0) return null;
  let next = reader.after(scene);
  if (next?.companies.length === 0) next = reader.after(next);
  if (next === null) return null;
  const bystanders = bystandersOf(next);
  const [one, ...others] = new Set(
    next.companies.filter((mention) => !bystanders.has(mention)).map(({ entity }) => entity)
  );
  return others.length === 0 ? (one ?? null) : null;
}

/** “A and five other companies must pay. It found that A, B, C and D had colluded”, “B was also among those added”: all whom the next sentence lists beside the one that was named. */
export function othersListedNext(
  [one, ...more]: readonly Mention[],
  scene: Scene,
  reader: SceneReader
): Mention[] {
  if (!one || more.length > 0 || !AND_OTHERS.test(scene.text.slice(one.end - scene.start))) return [];
  const next = reader.after(scene);
  const list = next ? listFrom(next, next.companies) : [];
  if (list.length > 2 && list.some(({ entity }) => entity === one.entity)) return list;
  const others = next ? namesIn(next) : [];
  return others.length > 0 ? [one, ...others] : [];
}

const AND_OTHERS =
  /^(?:\s\p{Lu}\p{Ll}+)?,?\s(?:and|et|along with|together with|ainsi que)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})\s(?:other|more|further)|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d{1,2})\sautres)\s(?:[\p{L}-]+\s){0,2}\p{Ll}+s(?!\p{L})/u;

/** Sentences of a short text in which whoever it describes would have been named. */
const FEW = 5;

/** Whether a term only tells of those listed whom the sentence before has struck: « A et B figurent parmi les institutions épinglées ». */
export function isOfThoseListed({ start }: Hit, scene: Scene, reader: SceneReader): boolean {
  const closing = LIST_CLOSES.exec(scene.text);
  if (!closing || start < scene.start + closing.index) return false;
  const before = reader.before(scene);
  const told = [before, before && reader.before(before)];
  return told.some((one) => one !== null && SEVERAL_FIRMS.test(one.text));
}

/** `led`: whether a list may stand behind the words that announce it. */
function namesIn(scene: Scene, led = true): Mention[] {
  const lead = led ? (LIST_OPENS.exec(scene.text)?.[0].length ?? null) : null;
  const closed = lead === null ? LIST_CLOSES.exec(scene.text) : null;
  const closing = closed?.index ?? null;
  if (lead === null && closing === null) return [];
  const bystanders = bystandersOf(scene);
  const named = scene.companies.filter(
    (mention) =>
      !bystanders.has(mention) &&
      (closing === null ? mention.start >= scene.start + (lead ?? 0) : mention.end <= scene.start + closing)
  );
  const list = listFrom(scene, named);
  if (closed && list.length > 0) return [...list, ...alsoListed(scene, closed.index + closed[0].length)];
  if (lead === null || list.length === 0) return list;
  // « Parmi eux figurent A, la société du ministre, M. Martin, B et C »: each that stands where an item of a list does.
  const further = named.filter(({ start }) => ITEM.test(scene.text.slice(0, start - scene.start)));
  return named.filter((mention) => list.includes(mention) || further.includes(mention));
}

/** “A was on the list, as were B and C”. */
function alsoListed(scene: Scene, at: number): Mention[] {
  const joined = AS_WERE.exec(scene.text.slice(at));
  if (!joined) return [];
  const from = scene.start + at + joined[0].length;
  const bystanders = bystandersOf(scene);
  const further = scene.companies.filter(({ start }) => start >= from);
  return listFrom(scene, further).filter((mention) => !bystanders.has(mention) || mention.start === from);
}

const AS_WERE =
  /^,?\s(?:as\s(?:was|were|is|are)|and\sso\s(?:was|were)|along\swith|together\swith|alongside|as\swell\sas|next\sto|ainsi\sque|de\smême\sque|tout\scomme|aux\scôtés\sd[eu])\s(?:the\s|la\s|le\s|l')?/u;

const ITEM =
  /(?:,|,?\s(?:et|and|ainsi que|as well as))\s(?:(?:la|le|les|the)\s|l')?(?:(?:filiale|unité|branche)\s(?:\p{Ll}+\s)?(?:de\s(?:la\s|l')?|d'|du\s))?$/u;

/** “fined seven builders. A, B, C, D, E, F and G will also”: a sentence that names as many as there were firms, more than two, or opens with so many names. */
function asMany(scene: Scene, next: Scene): Mention[] {
  const [words = ''] = (SEVERAL_FIRMS.exec(scene.text)?.[0] ?? '').split(' ');
  const count = /^\d/u.test(words) ? Number(words) : numberInWords(words);
  const bystanders = bystandersOf(next);
  const each = next.companies.filter((mention) => !bystanders.has(mention));
  if (count > 2 && new Set(each.map(({ entity }) => entity)).size === count) return each;
  const list = count > 2 ? LIST_OF_NAMES.exec(next.text) : null;
  if (!list || (list.groups?.names ?? '').split(', ').length + 1 !== count) return [];
  const last = next.start + list[0].length;
  return next.companies.filter(({ start }) => start <= last);
}

/** « Le ministère, qui a confirmé les sanctions, vise A, B et C », “The penalties concern A, B and C”: those behind the verb. */
function aimedAt(next: Scene): Mention[] {
  const verb = AIMS_AT.exec(next.text);
  if (!verb) return [];
  const from = next.start + verb.index + verb[0].length;
  const [first] = next.companies;
  return first?.start === from ? listFrom(next, next.companies) : [];
}

const AIMS_AT =
  /(?<!\p{L})(?:vis(?:e|ent|ait|aient)|concern(?:e|ent|ait|aient|s|ed)|cibl(?:e|ent|ait)|frapp(?:e|ent|ait)|touch(?:e|ent|ait)|target(?:s|ed)?|nam(?:es|ed)|hits?|affect(?:s|ed)?|appl(?:y|ies) to|cover(?:s|ed)?)\s(?:(?:la|le|les|the)\s|l')?(?=\p{L})/u;

const LIST_OF_NAMES =
  /^[«"\s]*(?<names>\p{Lu}[^,;.:]{1,40}(?:,\s\p{Lu}[^,;.:]{1,40}?)+),?\s(?:and|et)\s(?=\p{Lu})/u;
/** “A faces the largest penalty, €9m, ahead of B at €6m and C”, « A paiera 119 millions, B 19 millions »: each that pays a part of the sum just told. */
function sharesIn(scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  const named = scene.companies.filter((mention) => !bystanders.has(mention));
  const [first] = named;
  if (named.length < 2 || !first || !OPENS_WITH_NAME.test(scene.text.slice(0, first.start - scene.start)))
    return [];
  const sums = scene.amounts.filter(({ converted }) => !converted);
  const isShared = sums.length > 1 || (sums.length > 0 && THE_MOST.test(scene.text));
  return isShared && PAYS.test(scene.text) && !sums.some((sum) => isSomethingElse(sum, scene)) ? named : [];
}

const OPENS_WITH_NAME = /^[«"\s]*(?:(?:Of (?:that|this|the total)|Ainsi|Dont),?\s)?$/u;
const PAYS = createSearch(
  /(?<!\p{L})(?:pa(?:ie|ye|iera|yera)|doit|devra|verse(?:ra)?|écope|réglera|acquitte(?:ra)?|amendes?|sanctions?|touchée?|pays?|owes?|must|bears?|faces?|fine[sd]?|penalt(?:y|ies)|received?|got|hit|ordered to pay)(?!\p{L})/iu
);
const THE_MOST = createSearch(
  /(?<!\p{L})(?:largest|highest|biggest|heaviest|stiffest|steepest|lion's share|the most|followed by|ahead of|plus (?:lourde?|grosse?|forte|touchée?|sévèrement|élevée)|le plus|suivie? (?:de|par)|devant)(?!\p{L})/iu
);

/** Words for several firms that are not named: “three retailers”, « plusieurs banques ». */
export const SEVERAL_FIRMS = createSearch(
  /(?<![\p{L}])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|treize|quatorze|quinze|seize|vingt|several|\d{1,2}) (?:[\p{L}'-]+ ){0,4}?(?:entreprises|sociétés|groupes|établissements|institutions|acteurs|fabricants|banques|opérateurs|distributeurs|plates-formes|plateformes|compagnies|géants|fournisseurs|firms|companies|groups|makers|banks|operators|retailers|platforms|airlines|suppliers|giants|insurers|lenders|carmakers|automakers|drugmakers|chipmakers|carriers|brokers|brokerages|broker-dealers|entities|exchanges|developers|publishers|utilities|assureurs|constructeurs|laboratoires|fournisseurs|éditeurs|courtiers|équipementiers|poids lourds|chains|grocers|supermarkets|producers|millers|brewers|housebuilders|builders|homebuilders|refiners|miners|dealers|businesses|houses|labels|brands|maisons|marques|enseignes|chaînes|producteurs|négociants|transporteurs|industriels|promoteurs|applications|apps|magasins)(?![\p{L}])/iu
);

/** « a annoncé trois sanctions : », « Les principales amendes de la Cnil »: fines that a list behind these words tells one by one. */
export const SEVERAL_FINES = createSearch(
  /(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,2}) (?:[\p{Ll}-]+ ){0,2}?(?:amendes|sanctions|pénalités|fines|penalties)(?!\p{L})|^[«"\s]*(?:Les|The) (?:[\p{Ll}-]+ ){0,3}?(?:amendes|sanctions|fines|penalties) (?:[\p{Ll}-]+ ){0,2}?(?:de|du|d'|of|by|par)(?!\p{L})[^;:.]{2,60}[:.]?$/u
);
const LIST_OPENS =
  /^[«\s]*(?:Sont (?:concernée?s?|visée?s?|sanctionnée?s?|ciblée?s?)|Il s'agit d(?:e|u|es)?|Parmi (?:elles|eux)|On y (?:re)?trouve|Ce sont|Les (?:deux|trois|quatre|cinq|six) (?:sont|groupes sont|sociétés sont)|They are|The (?:two|three|four|five|six|seven|eight|nine|ten|lot) are|The (?:companies|firms|banks|groups|retailers|operators|platforms) (?:are|were)|Among them(?: are| were| is)?|(?:Also )?(?:[Oo]n|[Ii]ncluded (?:on|in)) the list (?:are|were|is|was)(?: also)?|(?:The|These|Those)\s(?:[\p{Ll}-]+\s){0,2}\p{Ll}+s,\s(?:among (?:them|which|whom)|including)|(?:Les|Ces)\s(?:[\p{Ll}-]+\s){0,3}\p{Ll}+s,\s(?:parmi (?:lesquelles|lesquels|elles|eux)|dont)|Those (?:fined|named|targeted) (?:are|were))(?:\s|\s?:\s|')/u;
const LIST_CLOSES = createSearch(
  /(?<!\p{L})(?:(?:figur(?:ent|aient)|compt(?:ent|aient)|sont|étaient|se trouvent)\s(?:(?:aussi|également|notamment|ainsi)\s)?(?:parmi|au nombre de)|font\s(?:(?:aussi|également|notamment)\s)?partie de)(?:s|\sles|\sceux|\scelles)\s(?:\p{Ll}+\s){0,3}(?:sanctionnée?s|épinglée?s|visée?s|concernée?s|condamnée?s|punie?s|mise?s en cause|touchée?s|ciblée?s)(?!\p{L})|(?<!\p{L})(?:(?:is|was|are|were)\s(?:also\s)?(?:on\sthe\slist|among\sthem|one\sof\sthem)(?!\p{L})|(?:sont|est|figur(?:e|ent|ait|aient))\s(?:aussi\s)?(?:sur|dans)\sla\sliste(?!\p{L})|(?:figur(?:e|ent)|est|sont)\sparmi\s(?:eux|elles)(?!\p{L}))|(?<!\p{L})(?:are|were|is|was)\s(?:also\s)?among\s(?:those|the\s(?:[\p{Ll}-]+\s){0,2}\p{Ll}+s)\s(?:fined|named|penali[sz]ed|punished|sanctioned|targeted|hit|affected|added|listed|blacklisted|summoned|raided|banned|warned|sued)(?!\p{L})/iu
);
