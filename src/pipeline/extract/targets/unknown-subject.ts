import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether what is done befalls somebody whose name no gazetteer knows, and who is the sentence's subject (“Acme Suits, the menswear
 * label, was fined €40,000”): it is then not done to the company that the text spoke of before.
 */
export function hasUnknownSubject(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (voice === 'active' || ANSWERED_BY_PEOPLE.has(hit.term.type)) return false;
  const { start, text, companies, authorities, places } = scene;
  const found = UNKNOWN.exec(text.slice(0, hit.end - start));
  if (!found?.groups?.name) return false;
  const from = start + found.index + found[0].indexOf(found.groups.name);
  const to = from + found.groups.name.length;
  // A sentence may begin with any word.
  const alone = !/[\s\d&]/.test(found.groups.name) && found.groups.opening === '' && !found.groups.apposition;
  return (
    !alone && ![...companies, ...authorities, ...places].some((known) => known.start < to && known.end > from)
  );
}

/** A founder is summoned for his company. */
const ANSWERED_BY_PEOPLE: ReadonlySet<string> = new Set(['summons', 'hearing']);

const NAME = `\\p{Lu}[\\p{L}\\d&’'.-]*(?:\\s(?:(?:de|du|of|and|et|&)\\s)?[\\p{Lu}\\d][\\p{L}\\d&’'.-]*){0,5}`;
const NO_NAME = `(?!(?:The|An?|Its|This|That|These|Those|His|Her|Their|Our|It|They|He|She|All|Both|Two|Three|Each|Some|Many|Several|Le|Les|La|L['’]\\p{L}+|Une?|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leurs?|Il|Elle|Ils|Elles|Deux|Trois|Plusieurs|In|On|At|By|En|Au|Aux|Pour|Selon|If|When|While|After|Si|Quand|Après)(?!\\p{L}))`;
const BEFALLS = [
  'fined|ordered|told|hit|slapped|punished|penali[sz]ed|sanctioned|handed|charged|sued|banned|barred|suspended|blocked|delisted',
  'paid|pays?|agreed|settled|parted|forked|owes',
  'condamnée?s?|sanctionnée?s?|punie?s?|frappée?s?|écopée?|écope|interdite?s?|suspendue?s?|poursuivie?s?|bloquée?s?|paie|paye|payé|payer|versé|verser'
].join('|');
/** Behind the start of the sentence or of a clause, an adverbial at most before it. */
const UNKNOWN = new RegExp(
  `(?:^[«“"\\s]*|[;:]\\s)(?<opening>(?:(?:In|On|At|Last|Earlier|Separately|Meanwhile|Also|En|Le|Au|Hier|Depuis)(?=[\\s,])[^,;:.]{0,30},?\\s)?)${NO_NAME}(?<name>${NAME})(?<apposition>,\\s[^,;:]{3,80},)?\\s(?:(?:has|have|had|was|were|is|are|been|be|also|later|then|itself|will|must|to|a|ont|avait|été|est|était|sera|devra|doit|aussi|ensuite|lui-même|\\p{Ll}+(?:ly|ment))\\s){0,5}(?:${BEFALLS})(?!\\p{L})`,
  'u'
);
