import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a term tells what somebody would have an authority do that the sentence names: « appelle la Commission européenne à ouvrir une enquête »,
 * « presse Bruxelles d’agir », « a saisi la CNIL pour qu’elle enquête », “urged the FTC to open”.
 */
export function asksAuthority({ start, end: hitEnd }: Hit, scene: Scene, clauseStart: number): boolean {
  const { start: from, text, authorities, places } = scene;
  // “urged the agency to act, and it has now sued A”.
  if (clauseStart > 0) return false;
  if (demandsThat(scene, start, hitEnd) || asksForIt(scene, start) || expectsOf(scene, start)) return true;
  if (!ASKS_ANYBODY.test(text)) return false;
  return [...authorities, ...places].some((asked: Mention) => {
    if (asked.end > start) return false;
    const before = text.slice(0, asked.start - from);
    const behind = text.slice(asked.end - from, hitEnd - from);
    return (ASKS.test(before) && TO_DO.test(behind)) || (TURNS_TO.test(before) && SO_THAT.test(behind));
  });
}

/** « a recommandé à la Finma un examen approfondi », « demande à Bruxelles une enquête »: up to the noun, from whom it is wanted. */
function asksForIt({ start: from, text, authorities, places }: Scene, start: number): boolean {
  const before = text.slice(0, start - from);
  if (!ASKS_FOR.test(before)) return false;
  return [...authorities, ...places].some(
    (asked) =>
      asked.end <= start &&
      ASKS_OF.test(text.slice(0, asked.start - from)) &&
      FOR_A.test(text.slice(asked.end - from, start - from))
  );
}

/** « exige du gouvernement qu’il force A à », « attend de la CNIL qu’elle sanctionne ». */
function expectsOf({ start: from, text, authorities, places }: Scene, start: number): boolean {
  if (!/(?:exig|attend|réclam|obten|obtien)/u.test(text)) return false;
  if (OF_WHOEVER_DECIDES.test(text)) return true;
  return [...authorities, ...places].some(
    (asked) =>
      EXPECTS_OF.test(text.slice(0, asked.start - from)) &&
      (asked.end <= start
        ? THAT_IT.test(text.slice(asked.end - from, start - from))
        : EXPECTS_OF.test(text.slice(start - from, asked.start - from)) &&
          THAT.test(text.slice(asked.end - from)))
  );
}

const EXPECTS_OF =
  /(?<!\p{L})(?:exig|attend|réclam|obten|obtien)\p{L}*\s(?:(?:aussi|également|désormais)\s)?(?:d[eu]s?\s(?:la\s|l')?|d')$/u;
const OF_WHOEVER_DECIDES =
  /(?<!\p{L})(?:exig|attend|réclam)\p{L}*\s(?:d[eu]s?\s(?:la\s|l')?)(?:gouvernement|État|Etat|régulateur|ministre|ministère|justice|parlement|autorités|pouvoirs publics|exécutif|législateur)(?:\s\p{L}+)?\squ'(?:ils?|elles?)\s/u;
/** Behind whom the verb of the term itself demands it of. */
const THAT = /^(?:\s\p{L}+){0,2}\squ'/u;
const THAT_IT = /^(?:\s\p{L}+){0,2}\squ'(?:ils?|elles?)\s(?:(?:lui|leur|l[ae]s?)\s|l')?$/u;

const ASKS_FOR = /(?:recommand|demand|réclam|suggér|préconis|conseill|sollicit)/u;
const ASKS_OF = createSearch(
  /(?<!\p{L})(?:recommand|demand|réclam|suggèr|suggér|préconis|conseill|sollicit)(?:e|é|ent|ait|aient|er|ant)\s(?:(?:aussi|également|lundi|mardi|mercredi|jeudi|vendredi)\s)?(?:à\s(?:la\s|l')?|au\s|aux\s|de\sla\spart\sd[eu]\s)?$/u
);
const FOR_A =
  /^(?:\s\([^()]{1,20}\))?\s(?:(?:une?|des|de\s(?:nouveaux|nouvelles))\s|l'ouverture\sd'une\s)(?:\p{Ll}+\s)?$/u;

/** “The mayor has demanded that the federal government revoke the concession”, « exige que l’État retire »: what is demanded of whoever decides. */
function demandsThat({ start: from, text, authorities }: Scene, start: number, hitEnd: number): boolean {
  const demand = DEMANDS_THAT.exec(text.slice(0, hitEnd - from + 5));
  if (!demand || demand.index > start - from) return false;
  const at = demand.index + demand[0].length;
  return (
    OF_THE_STATE.test(text.slice(at)) ||
    authorities.some((asked) => asked.start >= from + at && asked.start <= from + at + 1)
  );
}

const DEMANDS_THAT = createSearch(
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed|ing)?|urg(?:es|ed|ing)|ask(?:s|ed|ing)?)(?:,\s[^,;:.]{3,30},)?\s(?:\p{Ll}+ly\s)?that\s(?:the\s|its\s)?|(?<!\p{L})(?:(?:exig|demand|réclam|souhait|propos(?=e|é|a(?:i|nt))|suggèr|suggér|insist|plaid|recommand|préconis)\p{L}*|veut|veulent|voulai(?:t|en)|voudrai(?:t|ent)|aimerai(?:t|ent))(?:,\s[^,;:.]{3,30},|\s(?:désormais|aussi|également|donc|même|depuis|maintenant|\p{Ll}+ment))?\s(?:pour\s)?qu(?:e\s(?:la\s|les?\s|l')?|')/iu
);
const OF_THE_STATE =
  /^(?:(?:federal|central|national|state|local|city|interim|new|british|french|german|italian|american|european)\s){0,2}(?:government|regulators?|watchdog|ministry|minister|authorit(?:y|ies)|agency|administration|parliament|congress|court|judge|council|l'|gouvernement|régulateurs?|ministère|ministre|autorités?|État|Etat|parlement|justice|tribunal|juge|préfet|gendarme|parquet|procureure?|fisc|police|inspection|Commission|agence|Parlement)(?!\p{L})/iu;

const ASKS_ANYBODY =
  /(?:appel|press|exhort|invit|conjur|encourag|suppli|pouss|somm|recommand|conseill|sais|alert|écri|urg|call|implor|petition|lobb|beg|ask|want|push|plead|pressur)/iu;
const ASKS = createSearch(
  /(?<!\p{L})(?:appel(?:le|lent|é|ait|aient|er|lant)|press(?:e|ent|é|ait|aient|er|ant)|exhort(?:e|ent|é|ait|er|ant)|invit(?:e|ent|é|ait|er|ant)|conjur(?:e|ent|é|er|ant)|encourag(?:e|ent|é|eait|er|eant)|suppli(?:e|ent|é|er)|pouss(?:e|ent|é|ait|er|ant)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|implor(?:e|es|ed|ing)|petition(?:s|ed|ing)?|lobb(?:y|ies|ied|ying)|beg(?:s|ged|ging)?|press(?:es|ed|ing)|ask(?:s|ed|ing)?|want(?:s|ed|ing)?|push(?:es|ed|ing)?|plead(?:s|ed|ing)? with|pressur(?:es|ed|ing)|pressure on|pression sur|somm(?:e|ent|é|er|ant)|(?:recommand|conseill)(?:e|ent|é|er|ant) (?:à|aux?))\s(?:(?:aussi|également|ainsi|donc|à son tour)\s)?(?:les?\s|la\s|l'|the\s)?$/iu
);
const TO_DO = /^(?:\s[^\s,;:.]+){0,5}\s(?:(?:à|de|to|pour)\s|d')\p{Ll}+[^;:.]*$/u;
const TURNS_TO = createSearch(
  /(?<!\p{L})(?:sais(?:i|it|issent|ir)|alert(?:e|ent|é|er)|écri(?:t|vent|re) à)\s(?:les?\s|la\s|l')?$/iu
);
const SO_THAT = /^(?:\s[^\s,;:.]+){0,6},?\s(?:pour|afin)\squ['e][^;:.]*$/u;
