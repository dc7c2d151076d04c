import type { Mention } from '../../types.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { localCurrency } from '../sums/currency-home.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { pricedAtHome } from '../sums/shares.ts';
import { isNotImposed } from '../sums/not-imposed.ts';
import { timeBehind } from '../sums/sums-by-date.ts';
import { partial } from '../dates/calendar.ts';
import { listBack } from '../names/name-lists.ts';
import { payersOfEach } from '../sums/sum-of-each.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { withoutOwnersAside } from './pairs-of-sums.ts';
import type { Draft } from './merge.ts';
import { createSearch } from '../text/search.ts';

/**
 * The drafts of a clipping, with the fines that a sentence deals out behind one that it tells, each to the company that stands beside its sum: “A, the
 * unit of B, must pay €39m and C €29m”, « 3 millions à A, 2 à la filiale de B, et 1 million à C ». By the same authority; who pays a sum of its own
 * does not share that of the others. `ownerOf` gives the owner of a company.
 */
export function withDealtSums(
  reader: SceneReader,
  drafts: readonly Draft[],
  ownerOf: (company: string) => string | null
): Draft[] {
  const models = new Map<number, Draft>();
  for (const draft of drafts) if (isFine(draft) && !models.has(draft.start)) models.set(draft.start, draft);
  if (models.size === 0) return [...drafts];
  const dealt = [...models.values()].flatMap((model) => {
    const scene = pricedAtHome(reader.at(model.start), model.jurisdiction);
    if (scene.amounts.length < 2) return [];
    const told = drafts.filter((draft) => draft.type === 'fine' && draft.start === model.start);
    return dealtIn(scene, model, told, ownerOf);
  });
  const kept = drafts.flatMap((draft) => {
    if (!isFine(draft)) return [draft];
    const own = dealt.filter(({ start, amount }) => start === draft.start && amount !== draft.amount);
    const targets = draft.targets.filter((company) => !own.some((one) => one.targets.includes(company)));
    // “fined Nobody Ltd $4m, B $1m and C $2m”: the first sum is that of a name which no gazetteer has.
    return targets.length > 0 || draft.targets.length === 0 ? [{ ...draft, targets }] : [];
  });
  return [...kept, ...dealt];
}

function isFine(draft: Draft): boolean {
  return draft.type === 'fine' && draft.status === 'done' && draft.amount !== null && !draft.followUp;
}

function dealtIn(
  scene: Scene,
  model: Draft,
  told: readonly Draft[],
  ownerOf: (company: string) => string | null
): Draft[] {
  const found: Draft[] = [];
  const first = scene.amounts.find(({ value }) => told.some((draft) => draft.amount === value));
  for (const amount of scene.amounts) {
    if (!first || amount.start <= first.start) continue;
    if (amount.converted || isSomethingElse(amount, scene) || isNotImposed(amount, scene)) continue;
    if (told.some((draft) => draft.amount === amount.value)) continue;
    const each = payersOfEach(amount, scene).flatMap(({ entity }) => entity ?? []);
    const company =
      each.length > 0 ? null : (payerBehind(amount, scene, ownerOf) ?? payerBefore(amount, scene, ownerOf));
    const payers = each.length > 0 ? each : company === null ? payersTogether(amount, scene) : [company];
    if (payers.length === 0 || payers.some((payer) => isFined(payer, [...told, ...found]))) continue;
    const earlier = isEarlier(amount, scene);
    found.push({
      ...model,
      targets: payers,
      amount: amount.value,
      currency: localCurrency(amount, scene, model.jurisdiction),
      date: partial(
        timeBehind(amount, scene)?.date ?? (earlier ? timeImposed(amount, scene) : model.date.date)
      ),
      assumed: earlier ? null : model.assumed,
      toldBeside: null,
      rule: 'noun: sum dealt'
    });
  }
  return found;
}

/** « quelques semaines après les 2 millions infligés à B », “weeks after the €2m imposed on B”. */
function isEarlier({ start, end }: AmountMention, scene: Scene): boolean {
  const before = scene.text.slice(0, start - scene.start);
  return AFTER_THE.test(before) && IMPOSED.test(scene.text.slice(end - scene.start));
}

/** « depuis les 40 millions infligés à B en 2022 »: the day behind whoever paid, or null. */
function timeImposed({ end }: AmountMention, scene: Scene): string | null {
  const payer = scene.companies.find(({ start }) => start >= end);
  return payer ? (timeBehind(payer, scene)?.date ?? null) : null;
}

const AFTER_THE = createSearch(/(?<!\p{L})(?:après|after|depuis|since|outre|besides)\s(?:les|the)\s$/u);
const IMPOSED =
  /^\s(?:infligé|imposé|prononcé|réclamé|facturé)e?s\s(?:à|au|aux|contre)\s|^\s(?:imposed|levied|slapped|demanded)\s(?:on|of|from|against)\s/u;

const IMPOSED_ON = /^\s\p{L}+\s(?:à|au|aux|contre|on|of|from|against)\s(?:(?:le|la|les|the)\s|l')?$/u;
const BY_ANOTHER = /^[^,;.]{0,40}\s(?:par|by)\s/u;

/** Whether a company pays a sum alone already. */
function isFined(company: string, drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ targets, amount }) => amount !== null && targets.length === 1 && targets[0] === company
  );
}

/** « 2 millions à la filiale espagnole d’A », « 3 millions pour la maison mère de B », “€5m on C”. */
export function payerBehind(
  amount: AmountMention,
  scene: Scene,
  ownerOf: (company: string) => string | null = () => null
): string | null {
  const payer = scene.companies.find(({ start }) => start >= amount.end);
  if (!payer?.entity) return null;
  const gap = scene.text.slice(amount.end - scene.start, payer.start - scene.start);
  if (IS_PRICE.test(scene.text.slice(0, amount.start - scene.start)) && FOR.test(gap)) return null;
  if (TO_OWNER.test(gap)) return ownerOf(payer.entity);
  if (isEarlier(amount, scene))
    return IMPOSED_ON.test(gap) && !BY_ANOTHER.test(scene.text.slice(payer.end - scene.start))
      ? payer.entity
      : null;
  return TO_WHOM.test(gap) ? payer.entity : null;
}

/** “, C £51.9m”, « et B de 20 millions », “; B must pay €2m”. */
function payerBefore(
  amount: AmountMention,
  scene: Scene,
  ownerOf: (company: string) => string | null
): string | null {
  const payer = withoutOwnersAside(scene).findLast(({ end }) => end <= amount.start);
  if (
    !payer?.entity ||
    !isListed(payer, scene) ||
    IN_REASON.test(scene.text.slice(0, payer.start - scene.start))
  )
    return null;
  if (!OWES.test(scene.text.slice(payer.end - scene.start, amount.start - scene.start))) return null;
  return OWNER_OF.test(scene.text.slice(0, payer.start - scene.start)) ? ownerOf(payer.entity) : payer.entity;
}

/** « , A et B, solidairement, 81 millions », “; A and B jointly €5m”: several who pay one sum. */
function payersTogether(amount: AmountMention, scene: Scene): string[] {
  const group = listBack(
    scene,
    scene.companies.filter(({ end }) => end <= amount.start)
  );
  const last = group.at(-1);
  if (!last || group.length < 2) return [];
  if (!TOGETHER.test(scene.text.slice(last.end - scene.start, amount.start - scene.start))) return [];
  const before = scene.amounts.findLast(({ end }) => end <= last.start);
  const own = group.filter(({ start }) => !before || start >= before.end);
  return own.length > 1 && own[0] && isListed(own[0], scene) ? own.flatMap(({ entity }) => entity ?? []) : [];
}

const TOGETHER =
  /^,?\s(?:solidairement|conjointement|ensemble|à\s(?:eux|elles)\sdeux|jointly(?:\sand\sseverally)?|together|between\sthem),?\s(?:(?:paieront|devront|verseront|will pay|must pay|owe|pay)\s)?$/u;

/** “€2.4bn in 2017 over A, €4.3bn in 2018 over B”: what each is for. */
const IN_REASON =
  /\s(?:over|about|concerning|regarding|involving|concernant|autour d[eu]|à propos d[eu])\s(?:(?:the|its|la|le|son|sa)\s|l')?$/u;

/** Behind another sum, with nothing but what joins the two. */
function isListed({ start }: Mention, scene: Scene): boolean {
  const before = scene.amounts.findLast(({ end }) => end <= start);
  if (!before) return false;
  const gap = scene.text.slice(before.end - scene.start, start - scene.start);
  const others = [...scene.authorities, ...scene.places].some(
    (mention) => mention.start >= before.end && mention.end <= start && mention.metonymic !== false
  );
  return !others && JOINED.test(gap);
}

const TO_WHOM =
  /^(?:\s\([^()]{1,40}\))?(?:\sof\s(?:it|that|them|which))?\s(?:d'amende\s)?(?:à\s(?:la\scharge|l'encontre)\s(?:de(?:\sla|\sl')?|du|(?=d'))|dans le cas d[eu]|in the case of|pour|à|au|aux|contre|for|to|on|against|from)\s(?:(?:le|la|les|the|its|sa|son)\s|l')?(?:seule?s?\s)?(?:(?:filiale|unité|branche|opérateur|banque|enseigne|marque|groupe)(?:\s(?!de\s|du\s)[\p{Ll}-]{3,})?\s(?:(?:de|du)\s(?:la\s|l')?|d'|(?=\p{Lu}))|(?:local|[\p{Lu}][\p{Ll}]+)\s(?:unit|arm|subsidiary|affiliate)\sof\s)?$/u;
const TO_OWNER =
  /^(?:\s\([^()]{1,40}\))?\s(?:d'amende\s)?(?:pour|à|au|contre|for|to|on|against|from)\s(?:la maison[- ]mère|le propriétaire|au propriétaire|the parent(?: company)?|the owner)\s(?:(?:de|du|of)\s(?:la\s|the\s)?|d'|de\sl')$/u;
/** “, the owner of B €200m”. */
const OWNER_OF =
  /(?<!\p{L})(?:the (?:owner|parent(?: company)?|maker)|(?:la )?maison[- ]mère|(?:le )?(?:propriétaire|fabricant))\s(?:of\s(?:the\s)?|d[eu]\s(?:la\s)?|d'|de\sl')$/iu;
/** “paid $26bn for B”: who bought it. */
const IS_PRICE =
  /(?<!\p{L})(?:paid|paying|pays?|bid|bids|offer(?:s|ed)?|payé|paie|offre|offert|proposé|déboursé)\s(?:(?:about|some|nearly|environ|quelque|près de)\s)?$/iu;
const FOR = /^\s(?:for|pour)\s/u;
const JOINED =
  /^(?:[^;:]{0,90}?[,;]\s|[^,;:]{0,60}?,?\s)?(?:(?:and|et|puis|then|with|avec|including|dont|while|whereas|tandis que|alors que|quand|(?:closely )?followed by|ahead of|(?:et\s)?suivie? (?:par|de)|devant|et\s(?:de|du))\s|(?:(?:et\s)?suivie?\s|et\s)d')?(?:(?:its|their|the|sa|son|leur|le|la|les)\s(?:[\p{Ll}-]+\s){1,3})?$/u;
const OWES =
  /^(?:'s\s(?:[\p{L}-]+\s)?(?:branch|unit|arm|subsidiary)(?=\s)|\s(?:branch|unit|arm)(?=\s))?(?:,\s(?:le|la|les|un|une|the|an?|its|son|sa|l'|filiale|propriété|branche|marque|enseigne|unité|part|owned|subsidiary)[^,;:.]{3,60}(?=,\s(?:\p{L}|$)))?(?:,|\s:)?\s(?:(?:(?:a|avait)\s(?:payé|versé|réglé|déboursé|acquitté)|(?:had\s)?paid|pour|de|à|with|for|by|must pay|will pay|paying|facing|receiving|getting|hit with|pays|owes|was fined|was told to pay|has to pay|doit|devra|paiera|paie|verse|versera|devra payer|écope de|à hauteur de|avec)\s|d')?(?:(?:quelque|près de|environ|some|about|nearly|the (?:remaining|other)|les)\s)?$/u;
