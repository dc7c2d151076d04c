import type { Mention } from '../../types.ts';
import { SECOND_VERB } from '../agents/second-verb.ts';
import type { Hit } from '../terms/hits.ts';
import { listBack, listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whom an action strikes whose own clause names nobody, where the same sentence has named them: before a colon (“Last chance for A:
 * the ministry reads the riot act”, « A : le parquet ouvre une enquête »), or as the object of the first of two verbs (“suspects A of
 * fraud and has opened proceedings”, “wants A’s founder to testify and has sent him a summons”); or whose bosses are called in by somebody else
 * (“Police searched the offices of A, and prosecutors called in its founder”); or who did something after it (“A will hire its riders, after inspectors imposed fines”).
 */
export function namedBefore(hit: Hit, scene: Scene, voice: Voice, eligible: readonly Mention[]): Mention[] {
  if ((voice !== 'active' && voice !== 'noun') || hit.term.needs.has('alone')) return [];
  const before = eligible.filter(({ end }) => end <= hit.start);
  if (before.length === 0 || before.length < eligible.length) return [];
  if (callsInBoss(hit, scene, before)) return before.slice(-1);
  if (namesSomebody(hit, scene)) return [];
  const opening = scene.text.slice(0, hit.start - scene.start);
  const colon = COLON.exec(opening)?.index ?? -1;
  const topic = before.filter(({ end }) => end - scene.start <= colon);
  if (topic.length > 0) return topic.length === before.length ? listFrom(scene, topic) : [];
  if (isDoneAfter(hit, scene, before)) return listFrom(scene, before);
  if (voice !== 'active' || hit.term.frame === 'verb' || !HAS_OBJECTS.has(hit.term.type)) return [];
  if (!SECOND_VERB.test(opening) || /(?<!\p{L})(?:but|mais)\s[^,;]*$/u.test(opening)) return [];
  const [first] = before;
  const acts = first && [...scene.authorities, ...scene.places].some(({ end }) => end < first.start);
  return acts ? listBack(scene, before) : [];
}

/** Of the one company that opens a sentence, or the companies of one list: what made it do something, came upon it then, or is told in a clause of its own. */
function isDoneAfter({ start, term }: Hit, scene: Scene, before: readonly Mention[]): boolean {
  const [first] = before;
  const between = scene.text.slice((first?.end ?? start) - scene.start, start - scene.start);
  return (
    first !== undefined &&
    (term.type === 'fine' || HAS_OBJECTS.has(term.type)) &&
    (new Set(before.map(({ entity }) => entity)).size === 1 ||
      listFrom(scene, [...before]).length === before.length) &&
    OPENS.test(scene.text.slice(0, first.start - scene.start)) &&
    (AFTER_IT.test(between) || (term.type === 'fine' && NEXT_CLAUSE.test(between)))
  );
}

const OPENS = /^[«"\s]*(?:the\s|la\s|le\s|l')?$/iu;
const AFTER_IT =
  /^(?:'s)?\s[^;:]{3,160},?\s(?:after|once|since|when|as|après que|depuis que|quand|lorsque|alors que)\s(?:(?!\s(?:it|they|who|which|that|qui|que)\s)[^,;:]){2,60}$/u;

/** “A ignored the order; the regulator responded with a fine”: nobody but whoever acts stands before the verb. */
const NEXT_CLAUSE =
  /^(?:'s)?[,\s][^;:]{3,200};\s(?:(?!\s(?:it|they|who|which|that|qui|que)\s)[^,;:]){2,60}$/u;

/** Of the one company that the sentence names, searched or raided in its first half. */
function callsInBoss({ term, start, end }: Hit, scene: Scene, before: readonly Mention[]): boolean {
  return (
    term.type === 'summons' &&
    new Set(before.map(({ entity }) => entity)).size === 1 &&
    SEARCHED.test(scene.text.slice(0, start - scene.start)) &&
    BOSS.test(scene.text.slice(start - scene.start, end - scene.start + 90))
  );
}

const SEARCHED =
  /(?<!\p{L})(?:search|raid|perquisition|fouill)\p{L}*\s[^;:.]{3,120},?\s(?:and|et)\s[^,;:.]{3,40}$/iu;
const BOSS =
  /(?<!\p{L})(?:chief executive|executives?|ceo|boss|bosses|(?:co-?)?founders?|chairman|directors?|managers?|patron(?:ne|s)?|pdg|dirigeante?s?|direct(?:eur|rice)s?|présidente?s?|(?:co-?)?fondat(?:eur|rice)s?|cadres)(?!\p{L})/iu;

/** Behind a headline's first half, and not within a quotation or a time. */
const COLON = createSearch(/(?<=^[^:]{3,90}):\s(?=[^:]*$)/u);

/** What is opened, sent or filed because of the company that the first verb is about; a sum or a ban has its own object. */
const HAS_OBJECTS: ReadonlySet<string> = new Set([
  'investigation_opened',
  'summons',
  'warning',
  'lawsuit',
  'hearing'
]);

/** Whether a name follows that no gazetteer knows, or a word for others: “opened an inquiry into Acme”, “sued its rivals”. */
export function namesSomebody(hit: Hit, scene: Scene): boolean {
  const behind = scene.text.slice(hit.verbEnd - scene.start);
  const clause = /^[^.;:!?]*/u.exec(behind)?.[0] ?? '';
  const offset = hit.verbEnd;
  const unknown = NAME.all(clause).some(({ index, 0: name }) => {
    const start = offset + index + 1;
    const known = [...scene.authorities, ...scene.places].some(
      (mention) => mention.start <= start && start < mention.end
    );
    return !known && !NO_NAME.test(name.trim());
  });
  return unknown || OTHERS.test(clause);
}

const NAME = createSearch(/\s\p{Lu}[\p{L}'&.-]*(?:\s\p{Lu}[\p{L}'&.-]*)*/gu);
/** Days, months, courts, committees, laws and the people who answer for a company (“Mr Zuckerberg”). */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|I|AI|IA|IPO|Mr|Mrs|Ms|M\.|Mme)(?!\p{L})|(?:Court|Tribunal|Committee|Act|Parliament|Senate|Congress|Commons|Ministry|Office)$|^(?:Mr|Mrs|Ms|M\.|Mme)\s/u;
const OTHERS = createSearch(
  /(?<!\p{L})(?:market|sector|industry|industries|rivals?|competitors?|firms|companies|banks|platforms|operators|retailers|carmakers|airlines|sellers|drivers|users|customers|marché|secteur|filière|rivaux|concurrents?|entreprises|sociétés|banques|plates-formes|plateformes|opérateurs|vendeurs|chauffeurs|livreurs|utilisateurs|clients)(?!\p{L})/iu
);
