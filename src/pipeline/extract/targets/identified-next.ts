import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Of firms that a sentence strikes without a name, whom one of the next two says to be them: « chez un fabricant de cartes graphiques. Selon
 * Challenges, il s’agit de A », “raided a tyre maker. The company is A”, “people familiar with the matter identified it as A”; or the same one
 * further on: « a inscrit dix sites sur sa liste noire ; on y trouve A et B ». `eligible`: the companies of the sentence that may be struck.
 */
export function identifiedNext(scene: Scene, reader: SceneReader, eligible: Mention[]): Mention[] {
  const before = reader.before(scene);
  // « fouillent cinq banques. Le parquet avait ouvert des enquêtes »: of those.
  const known = NAMELESS.test(scene.text) || (before?.companies.length === 0 && NAMELESS.test(before.text));
  if (!known) return [];
  const here = eligible.find(({ start }) => LISTED_HERE.test(scene.text.slice(0, start - scene.start)));
  if (here) return listFrom(scene, eligible.slice(eligible.indexOf(here)));
  const among = areAmong(scene).filter((mention) => eligible.includes(mention));
  if (among.length > 0) return among;
  if (eligible.length > 0) return [];
  let next = reader.after(scene);
  for (let i = 0; next !== null && i < FEW; i++, next = reader.after(next)) {
    const { start, text, companies } = next;
    const first = companies.find((mention) => IDENTIFIES.test(text.slice(0, mention.start - start)));
    if (first) return listFrom(next, companies.slice(companies.indexOf(first)));
    // “an order to an American giant. A broke the law, it found”: of whom it is found.
    const accused = FOUND_SO.test(text) ? companies.find((mention) => mention.start === start) : undefined;
    if (accused && i === 0) return [accused];
    const some = areAmong(next);
    if (some.length > 0) return some;
    const itself = companies.find((mention) => CONFIRMS.test(text.slice(mention.end - start)));
    if (itself) return [itself];
  }
  return [];
}

/** « A et B sont du nombre », “A is among them”: the companies of a clause that names nobody else. */
function areAmong({ start, text, companies }: Scene): Mention[] {
  const said = AMONG.exec(text);
  if (!said) return [];
  const from = Math.max(
    0,
    ...[...text.slice(0, said.index).matchAll(/[;:]\s/gu)].map(({ index }) => index + 2)
  );
  const named = companies.filter((one) => one.start >= start + from && one.end <= start + said.index);
  const gaps = named.map((one, i) =>
    text.slice((named[i - 1]?.end ?? start + from) - start, one.start - start)
  );
  const last = named.at(-1);
  const isList = gaps.every((gap, i) => (i === 0 ? OPENS_LIST : TO_NEXT).test(gap));
  return last?.end === start + said.index && isList ? named : [];
}

const OPENS_LIST =
  /^["«\s]*(?:(?:une?|an?|sa|its)\s(?:filiale|branche|subsidiary|unit|arm)\s(?:d[eu]\s|d'|of\s))?(?:(?:the|la|le|les)\s|l')?$/iu;
const TO_NEXT = /^(?:,\s|,?\s(?:et|and)\s)(?:(?:la|le|the)\s|l')?$/u;
const AMONG =
  /,?\s(?:(?:est|sont|était|étaient|serait|seraient)\s(?:du nombre|du lot|parmi (?:eux|elles)|concernée?s)|en\s(?:fait|font|faisait|faisaient|ferait|feraient)\spartie|figur(?:e|ent|ait|aient)\s(?:parmi (?:eux|elles)|dans la liste|au nombre)|(?:is|are|was|were)\s(?:said to be\s|reportedly\s|understood to be\s)?(?:among (?:them|those(?!\s(?:that|who|which|to)(?!\p{L})))|one of (?:them|the (?:two|three|four|five))|on the list))(?!\p{L})/u;

const FEW = 2;

/** A firm or several, with the article or the number of what nobody has spoken of before, or a whole sector. */
const NAMELESS = createSearch(
  /(?:(?<!\p{L})(?:dans le secteur|in the (?:[\p{L}-]+\s){1,3}(?:sector|industry))|(?<![\p{L}\d])(?:une?|an?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|plusieurs|two|three|four|five|seven|eight|nine|ten|eleven|twelve|several|\d{1,3}|(?:dizaine|douzaine|vingtaine|centaine)s?\sde)\s(?:[\p{L}.'-]+\s){0,4}?(?:entreprises?|sociétés?|groupes?|établissements?|acteurs?|fabricants?|banques?|opérateurs?|distributeurs?|plates?-?formes?|compagnies?|géants?|fournisseurs?|constructeurs?|laboratoires?|assureurs?|éditeurs?|courtiers?|équipementiers?|industriels?|enseignes?|sites?|applications?|noms|entités|compan(?:y|ies)|firms?|groups?|makers?|manufacturers?|producers?|banks?|lenders?|insurers?|operators?|retailers?|platforms?|suppliers?|brokers?|carmakers?|chipmakers?|drugmakers?|airlines?|apps?|giants?|start-?ups?|exchanges?|carriers?|conglomerates?|developers?|marketplaces?))(?!\p{L})/iu
);

/** Up to the name. */
const IDENTIFIES =
  /(?:^|[\s«"'])(?:(?:l'entreprise|la société|le groupe|l'opérateur|la banque)\s(?:visée?|concernée?|en question|en cause|ciblée?)\s(?:est|serait)\s|il\ss'agi(?:t|rait|ssait)\s(?:bien\s|en fait\s)?(?:(?:de|du|des)\s|d')|(?:identif(?:ied|ies|y)|named)\s(?:it|them|the\s(?:compan(?:y|ies)|firms?|group|makers?|banks?))\sas\s|the\s(?:compan(?:y|ies)|firms?|banks?|group|maker)\s(?:(?:in question|concerned|involved|raided|searched|fined)\s)?(?:is|are|was|were)\s|^[«"]?(?:it|this)\s(?:is|was)\s)(?:(?:la|le|l'|the)\s?)?(?:(?:groupe|société|géant|banque|marque|fabricant|opérateur|plate-?forme|américaine?|chinoise?|français|française|group|giant|bank|maker)s?\s){0,2}$/iu;
const LISTED_HERE =
  /[;:]\s(?:on y (?:re)?trouve(?: notamment)?|y figurent(?: notamment)?|il s'agit (?:de|du|des)|they are|among them are)\s(?:(?:la|le|l'|the)\s?)?$/iu;
/** What whoever acted says of the one that a sentence begins with. */
const FOUND_SO =
  /,\s(?:it|the\s(?:agency|regulator|watchdog|authority|commission|court|ministry))\s(?:found|said|says|concluded|ruled|determined|held)(?!\p{L})|,\s(?:a-t-(?:il|elle)\s(?:estimé|jugé|constaté|conclu|relevé)|(?:selon|d'après|estime|juge)\s(?:l'(?:autorité|agence)|le\s(?:régulateur|gendarme)|la\s(?:commission|cour)|elle|lui))(?!\p{L})/iu;
/** Behind it. */
const CONFIRMS =
  /^\s(?:a|ont|has|have|later|ensuite)?\s?(?:confirmé|reconnu|confirmed|acknowledged)\s(?:être|avoir été|qu'(?:il|elle)s?\s(?:était|est)|that it was|it was|being)\s(?:bien\s)?(?:(?:l'entreprise|la société|le groupe|the (?:company|firm|group|one))(?!\p{L})|visée?s?|concernée?s?|perquisitionnée?s?|inspectée?s?|targeted|raided|searched|concerned)/iu;
