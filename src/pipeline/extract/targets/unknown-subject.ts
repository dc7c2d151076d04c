import type { Hit } from '../terms/hits.ts';
import { isOwnedByPerson } from './owners.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether what is done befalls somebody whose name no gazetteer knows, and who is the sentence's subject (“Acme Suits, the menswear
 * label, was fined €40,000”): it is then not done to the company that the text spoke of before.
 */
export function hasUnknownSubject(hit: Hit, scene: Scene, voice: Voice): boolean {
  if (voice === 'active' || ANSWERED_BY_PEOPLE.has(hit.term.type)) return false;
  if (isOwnerStruck(hit, scene)) return true;
  const { start, text, companies, authorities, places } = scene;
  const found = UNKNOWN.exec(text.slice(0, hit.end - start + NEXT_WORDS));
  if (!found?.groups?.name) return false;
  const from = start + found.index + found[0].indexOf(found.groups.name);
  const to = from + found.groups.name.length;
  // A sentence may begin with any word.
  const { name, opening, kind, apposition } = found.groups;
  const alone = !/[\s\d&]/.test(name) && opening === '' && kind === '' && !apposition;
  return (
    !alone && ![...companies, ...authorities, ...places].some((known) => known.start < to && known.end > from)
  );
}

/** “The owner of A, Jane Doe, was fined”: she is, and not A. */
export function isOwnerStruck({ start }: Hit, scene: Scene): boolean {
  return scene.companies.some(
    (mention) =>
      mention.end < start &&
      isOwnedByPerson(mention, scene) &&
      SHE_IS.test(scene.text.slice(mention.end - scene.start, start - scene.start))
  );
}

const SHE_IS =
  /^(?:,[^,;:]{2,60}){1,2},?\s(?:(?:was|were|is|has|had|been|will|must|be|also|later|then|a|avait|été|est|aussi|ensuite|vient d')\s?){1,4}$/u;

/** « devra | débourser 20 000 euros »: a term may end before the verb that says what it is. */
const NEXT_WORDS = 24;

/** A founder is summoned for his company. */
const ANSWERED_BY_PEOPLE: ReadonlySet<string> = new Set(['summons', 'hearing']);

const NAME = `\\p{Lu}[\\p{L}\\d&'.-]*(?:\\s(?:(?:de|du|of|and|et|&)\\s)?[\\p{Lu}\\d][\\p{L}\\d&'.-]*){0,5}`;
const NO_NAME = `(?!(?:The|An?|Its|This|That|These|Those|His|Her|Their|Our|It|They|He|She|All|Both|Two|Three|Each|Some|Many|Several|Le|Les|La|L'\\p{L}+|Une?|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leurs?|Il|Elle|Ils|Elles|Deux|Trois|Plusieurs|In|On|At|By|En|Au|Aux|Pour|Selon|If|When|While|After|Si|Quand|Après)(?!\\p{L}))`;
/** « La société Dupont Frères », “The charity Example Trust”. */
const KIND =
  "(?<kind>(?:(?:(?:La|Le|The|Une?|An?)\\s|L')(?:société|entreprise|groupe|firme|start-up|opérateur|éditeur|plateforme|enseigne|filiale|fabricant|distributeur|compagnie|banque|assureur|hébergeur|site|application|association|fondation|clinique|courtier|company|firm|group|start-up|operator|publisher|retailer|subsidiary|maker|charity|bank|insurer|broker|app|website)\\s)?)";
const BEFALLS = [
  'fined|ordered|told|hit|slapped|punished|penali[sz]ed|sanctioned|handed|charged|sued|banned|barred|suspended|blocked|delisted',
  'paid|pays?|agreed|settled|parted|forked|owes',
  'condamnée?s?|sanctionnée?s?|punie?s?|frappée?s?|écopée?|écope|interdite?s?|suspendue?s?|poursuivie?s?|bloquée?s?|paie|paye|payé|payer|versé|verser|débours\\p{L}+|transigé|accepté|acquitter|réglé|régler'
].join('|');
/** Behind the start of the sentence or of a clause, an adverbial at most before it. */
const UNKNOWN = new RegExp(
  `(?:^[«"\\s]*|[;:]\\s)(?<opening>(?:(?:In|On|At|Last|Earlier|Separately|Meanwhile|Also|En|Le|Au|Hier|Depuis|Aux|Outre)(?=[\\s,])[^,;:.]{0,30},?\\s)?)${KIND}${NO_NAME}(?<name>${NAME})(?<apposition>,\\s[^,;:]{3,80},)?\\s(?:(?:has|have|had|was|were|is|are|been|be|also|later|then|itself|will|must|to|a|ont|avait|été|est|était|sera|devra|doit|quant à (?:elle|lui)|pour sa part|de son côté|elle|aussi|ensuite|lui-même|\\p{Ll}+(?:ly|ment))\\s){0,5}(?:${BEFALLS})(?!\\p{L})`,
  'u'
);
