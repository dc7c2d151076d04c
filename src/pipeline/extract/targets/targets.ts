import { dealtAhead } from './dealt-ahead.ts';
import { entriesById } from '../../gazetteer/by-id.ts';
import type { CompanyEntry, Gazetteers, Mention } from '../../types.ts';
import { isInConduct } from './about-conduct.ts';
import { isGerundBehindComma } from '../agents/behind-comma.ts';
import { answersFor } from './answers-for.ts';
import { amongThem } from './among-them.ts';
import { apposedTo } from './apposed.ts';
import { behindReason } from './behind-reason.ts';
import { bidderOf } from './bidder.ts';
import { bystandersOf, leadsToAnother } from './bystanders.ts';
import { besidePronoun, companionsBehind, companionsIn } from './companions.ts';
import type { Hit } from '../terms/hits.ts';
import { identifiedNext } from './identified-next.ts';
import { isKeptOffShelves } from '../terms/kept-off-shelves.ts';
import { listedNext, namedNext, othersListedNext } from './listed-next.ts';
import { listBack, listFrom, subjectBack } from '../names/name-lists.ts';
import { namedBefore } from './named-before.ts';
import { saysBehind, speaksOfItself, tellsOfItself } from './own-news.ts';
import { isDealOver, isFineOf } from './whose-fine.ts';
import { isWidenedTo } from './widened-to.ts';
import { whoElseIsFined } from './fined-others.ts';
import { isAncestor, OWNER_BEHIND, ownerOf, parentStruck, UNIT_OF, withoutOwners } from './owners.ts';
import { isSaidIn, saysInSuit, whomSaidOf } from './said-in-suit.ts';
import { whoseConduct } from './punished-conduct.ts';
import { createReferenceWords } from './reference-words.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isRelativeObject, receiverIn, referringObject } from './relative-object.ts';
import { isItsOwn, withoutOwnThings } from './its-own.ts';
import { lookedInto } from './looked-into.ts';
import { licensedIn } from './licensed.ts';
import { isEarned, isTakenOff } from './object-of-verb.ts';
import { referenceFor, referredTo } from './references.ts';
import { idsOf, OPENS } from './sentence-about.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { isHeardAbout, isSaidOfPeople, strikesSomebodyElse } from './somebody-else.ts';
import type { Voice } from '../terms/voice.ts';
import { createSearch } from '../text/search.ts';
import { objectsOfReason, withoutOpening } from './opening-clause.ts';
import { subjectsInverted } from './inverted-subjects.ts';
import { clauseBounds, isNextSubject, stopOf } from './target-zone.ts';
import { spokenOf } from './spoken-of.ts';
import { isFinedFirst, isGivenToIt, isMadeToAct, isToldByPronoun } from './told-by-pronoun.ts';
import { topicOf } from './topic.ts';
import { usedByPeople } from './used-by-people.ts';
import { hasUnknownSubject } from './unknown-subject.ts';
import { whoAccepts } from './who-accepts.ts';

export interface Targets {
  companies: string[];
  /** How they were found: named where the sentence puts them, elsewhere in it (`loose`), or by reference to one before. */
  evidence: 'named' | 'loose' | 'referred' | 'none';
  /** Where they are named. */
  mentions: Mention[];
  /** Somebody else is struck, in whose description a company stands. */
  others?: boolean;
}

export type TargetFinder = (hit: Hit, scene: Scene, voice: Voice, reader: SceneReader) => Targets;

/** Returns a function that tells which companies an action is taken against. */
export function createTargetFinder(gazetteers: Gazetteers): TargetFinder {
  const companies = entriesById(gazetteers.companies);
  const references = createReferenceWords(gazetteers.places);

  return (hit, scene, voice, reader) => {
    const bystanders = bystandersOf(scene, hit.start);
    // “banned … from buying Micron’s chips”: a word of the term makes nobody a bystander.
    const wronged = objectsOfReason(scene, references.one[hit.term.language]);
    const spoken = scene.companies.filter(
      (mention) => !isInConduct(hit, mention, scene) && !wronged.includes(mention)
    );
    const eligible = spoken.filter(
      (mention) =>
        !bystanders.has(mention) ||
        ((mention.start === hit.end + 1 || mention.start === hit.verbEnd + 1) &&
          hit.term.frame !== 'noun' &&
          !OF_SOMEBODY.test(textIn(scene, hit)) &&
          !OWNER_BEHIND.test(scene.text.slice(mention.end - scene.start)) &&
          !leadsToAnother(mention, scene)) ||
        answersFor(hit, scene, mention) ||
        // « rival de B, auquel l'autorité a infligé »: B is struck.
        isRelativeObject(mention.end, hit, scene, voice)
    );
    const placed = groupFor(hit, scene, voice, eligible, references);
    const group =
      placed.length > 0 ? [...placed, ...companionsBehind(hit, scene, voice, placed)] : boughtIn(hit, scene);
    const [named] = group;
    if (isSaidOfPeople(hit, scene) || (named && strikesSomebodyElse(hit, scene, voice, named)))
      return { companies: [], evidence: 'none', mentions: [], others: true };
    if (group.length > 0) {
      const parent = named ? parentStruck(named, hit, scene, companies) : null;
      if (parent !== null) return { companies: [parent], evidence: 'referred', mentions: [] };
      const others = othersListedNext(group, scene, reader);
      const kept = withoutOwners(others.length > 0 ? others : group, scene, companies);
      const unit = unitOf(kept, scene, reader, companies);
      if (unit !== null) return { companies: [unit], evidence: 'named', mentions: kept };
      return {
        companies: [...new Set(idsOf([...besidePronoun(hit, scene, kept, reader), ...kept]))],
        evidence: voice === 'noun' && (kept[0]?.end ?? 0) <= hit.start ? 'loose' : 'named',
        mentions: kept
      };
    }
    const heard = hit.term.type === 'hearing' && voice !== 'noun' ? eligible : [];
    if (heard.length > 0) {
      const about = heard.some((mention) => isHeardAbout(hit, scene, mention));
      if (about) return { companies: [], evidence: 'none', mentions: [], others: true };
      return { companies: idsOf(listFrom(scene, heard)), evidence: 'loose', mentions: [] };
    }
    const accepting = whoAccepts(hit, scene, eligible);
    if (accepting !== null)
      return { companies: idsOf([accepting]), evidence: 'named', mentions: [accepting] };
    const owned = ownerOf(hit, scene, voice, bystanders, companies, around(scene, reader));
    if (owned) return { companies: [owned], evidence: 'named', mentions: [] };
    const among = amongThem(scene);
    const nameless = among.length > 0 ? among : identifiedNext(scene, reader, eligible);
    const listed = eligible.length === 0 && nameless.length === 0 ? listedNext(scene, reader) : nameless;
    if (listed.length > 0)
      return {
        companies: idsOf(nameless.length > 0 ? nameless : withoutOwners(listed, scene, companies)),
        evidence: 'referred',
        mentions: []
      };
    const teller =
      voice === 'active'
        ? tellsOfItself(hit, scene, eligible)
        : (speaksOfItself(hit, scene) ??
          (referenceFor(hit, scene, voice, references) === null
            ? null
            : saysBehind(hit, scene, reader.before(scene))));
    if (teller !== null) return { companies: idsOf([teller]), evidence: 'loose', mentions: [teller] };
    // Fined is then somebody all the same, of a company at least.
    const fined = whoElseIsFined(hit, scene);
    if (fined !== null || hasUnknownSubject(hit, scene, voice))
      return {
        companies: [],
        evidence: 'none',
        mentions: [],
        others: hit.term.type !== 'fine' || fined === 'person'
      };
    const conduct = whoseConduct(hit, scene, reader);
    if (conduct !== null) return { companies: idsOf([conduct]), evidence: 'referred', mentions: [] };
    const bidder = bidderOf(hit, scene, reader);
    if (bidder !== null) return { companies: [bidder], evidence: 'referred', mentions: [] };
    const [meant, ...others] = referredTo(hit, scene, voice, eligible, reader, companies, references);
    // “fined the A-owned company and told it”: the company that A owns.
    const owner = others.length === 0 ? scene.companies.find(({ entity }) => entity === meant) : undefined;
    const it = owner ? (unitOf([owner], scene, reader, companies) ?? meant) : meant;
    const alone = it === undefined ? [] : [it, ...others];
    const together = alone.length > 0 ? companionsIn(hit, scene, eligible) : [];
    const told = [...new Set([...alone, ...idsOf(withoutOwners(together, scene, companies))])];
    const above = told.length > 0 ? [] : namedBefore(hit, scene, voice, eligible);
    if (above.length > 0)
      return { companies: idsOf(withoutOwners(above, scene, companies)), evidence: 'loose', mentions: [] };
    const referred = told.length > 0 ? told : topicOf(hit, scene, voice, reader, companies);
    const last = referred.length > 0 ? [] : behindReason(hit, scene, voice, eligible);
    if (last.length > 0)
      return { companies: idsOf(withoutOwners(last, scene, companies)), evidence: 'loose', mentions: [] };
    if (referred.length > 0) return { companies: referred, evidence: 'referred', mentions: [] };
    const subject = spokenOf(hit, scene, voice, reader, companies);
    if (subject !== null) return { companies: [subject], evidence: 'referred', mentions: [] };
    const later = namedNext(scene, reader);
    const next = later !== null && referenceFor(hit, scene, voice, references) !== null ? later : null;
    return next === null
      ? { companies: [], evidence: 'none', mentions: [] }
      : { companies: [next], evidence: 'referred', mentions: [] };
  };
}

/** « ordonné au concurrent de A de », “told A, second only to B, to”: the last word of the term leads to the name beside somebody else. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:concurrente?|rivale?|propriétaire|maison mère|filiale|fournisseur|partenaire|actionnaire|second only|owner|parent|rival|supplier)s?\s(?:de|d'|du|of|to)$/u;

/** “blocked the takeover of A”, « s’oppose au rachat d’A »: who is to be bought, where nobody else is struck. */
function boughtIn(hit: Hit, scene: Scene): Mention[] {
  if (hit.term.type !== 'ban' || !DEAL.test(textIn(scene, hit))) return [];
  const first = scene.companies.find(({ start }) => start >= hit.end);
  return first && OF.test(scene.text.slice(hit.end - scene.start, first.start - scene.start)) ? [first] : [];
}

const OF = /^\s(?:of|for|de|du|d')\s?(?:(?:the|la|le)\s|l')?(?:\p{Ll}+\s)?$/u;
const DEAL =
  /(?:takeover|merger|acquisition|purchase|tie-up|buyout|bid for|rachat|fusion|prise de contrôle|rapprochement|mariage)$/iu;

/** “The unit of A must”, “A’s app was fined”: its unit B, where the sentence, the one before or the title speaks of that one. */
export function unitOf(
  [owner, ...others]: readonly Mention[],
  scene: Scene,
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): string | null {
  if (!owner?.entity || others.length > 0) return null;
  const isUnit =
    UNIT_OF.test(scene.text.slice(0, owner.start - scene.start)) ||
    OWN_UNIT.test(scene.text.slice(owner.end - scene.start));
  if (!isUnit) return null;
  const units = idsOf([...scene.companies, ...around(scene, reader)]).filter((id) =>
    isAncestor(owner.entity ?? '', id, companies)
  );
  // « la filiale d’A est punie, après B en 2017 »: B may be a product of the one that is meant.
  return units.find((id) => !units.some((other) => isAncestor(other, id, companies))) ?? null;
}

/** The companies of the sentence before and of the title. */
function around(scene: Scene, reader: SceneReader): Mention[] {
  const title = reader.at(0);
  return [...(reader.before(scene)?.companies ?? []), ...(title.inTitle ? title.companies : [])];
}

const OWN_UNIT =
  /^(?:'s?\s(?:[\p{Ll}-]+\s){0,2}|\s)(?:unit|subsidiary|arm|division)(?!\p{L})|^'s?\s(?:[\p{Ll}-]+\s){0,2}(?:app|network|messenger|platform)(?!\p{L})|^-(?:owned|controlled)\s\p{Ll}/u;

/** The companies where the voice puts those acted on, with the list they stand in. */
function groupFor(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  eligible: Mention[],
  references: ReferenceWords
): Mention[] {
  const { start, end } = clauseBounds(scene, hit);
  const before = eligible.filter((mention) => mention.end <= hit.start && mention.start >= start);
  const behind = eligible.filter((mention) => mention.start >= hit.verbEnd && mention.start < end);
  const after = behind.filter((mention) => mention.start < hit.end || !isNextSubject(mention, scene));
  if (voice === 'active') {
    const zone = scene.text.slice(hit.verbEnd - scene.start, end - scene.start);
    const stop = stopOf(zone, hit.verbEnd, [], hit.end);
    const direct = after.filter((mention) => mention.start < stop || answersFor(hit, scene, mention));
    if (hit.term.needs.has('direct') && direct[0] && !isDirect(scene, hit, direct[0])) return [];
    if (direct[0] && isItsOwn(direct[0], hit, scene, references)) return [];
    const object = before.at(-1);
    if (object && isRelativeObject(object.end, hit, scene, voice)) return listBack(scene, before);
    if (referringObject(hit, scene, voice, references)) return [];
    // « Cession forcée pour A : Bruxelles lui ordonne de se défaire de B »: A is told.
    if (
      direct[0] &&
      (isToldByPronoun(hit, scene) || isMadeToAct(hit, direct[0], scene) || isFinedFirst(hit, scene))
    )
      return [];
    if (direct.length > 0) return listFrom(scene, direct);
    const receiver = receiverIn(hit, scene, behind);
    if (receiver) return [receiver];
    if (hit.term.type === 'lawsuit' && saysInSuit(hit, scene)) return whomSaidOf(scene, eligible);
    const licensed = licensedIn(hit, scene);
    if (licensed.length > 0) return licensed;
    const opening = scene.text.slice(0, hit.start - scene.start);
    // “moved against A on Monday, opening proceedings”: against whom the clause before is about.
    if (isGerundBehindComma(hit, scene)) return listBack(scene, withoutOwnThings(before, scene));
    if (
      TURN_OF.test(opening) ||
      (hit.term.type === 'fine' && REVISES.test(scene.text.slice(hit.start - scene.start)))
    )
      return listBack(
        scene,
        eligible.filter((mention) => mention.end <= hit.start)
      );
    if (FRONTED_DATIVE.test(opening)) return listFrom(scene, before);
    return RELATIVE_OBJECT.test(
      scene.text.slice((before.at(-1)?.end ?? hit.start) - scene.start, hit.start - scene.start)
    )
      ? listBack(scene, before)
      : [];
  }
  if (voice === 'noun') {
    if (isGivenToIt(hit, scene)) return [];
    const zone = scene.text.slice(hit.verbEnd - scene.start, end - scene.start);
    const stop = stopOf(zone, hit.verbEnd, after, hit.end);
    const direct = after.filter(({ start: at }) => at < stop);
    const first = direct[0];
    if (isFineOf(before.at(-1), hit, scene) || (before.length > 0 && isDealOver(hit, scene, first)))
      return listBack(scene, before);
    if (hit.term.type === 'lawsuit' && isSaidIn(hit, scene)) return whomSaidOf(scene, eligible);
    if (hit.term.needs.has('direct') && first && !isDirect(scene, hit, first)) return [];
    if (first && isWidenedTo(hit, scene, first)) return [];
    if (
      first &&
      (POINTS_AT.test(scene.text.slice(hit.verbEnd - scene.start, first.start - scene.start)) ||
        before.length === 0)
    ) {
      return listFrom(scene, direct);
    }
    if (hit.term.needs.has('direct')) return [];
    const looked = before.length > 0 ? [] : lookedInto(hit, scene, eligible);
    if (looked.length > 0) return looked;
    if (before.length > 0) return listBack(scene, before);
    return first ? listFrom(scene, direct) : [];
  }
  // “App stores were told to drop A”: they are told, and A is shut out.
  if (before.length === 0 && isKeptOffShelves(hit, scene)) return listFrom(scene, behind);
  const apposed = apposedTo(hit, scene, before, eligible);
  if (apposed) return [apposed];
  const used = before.length === 0 ? usedByPeople(hit, scene) : null;
  if (used && eligible.includes(used)) return listFrom(scene, eligible.slice(eligible.indexOf(used)));
  const [given] = behind;
  if (given?.start === hit.verbEnd + 1 && (isEarned(hit, scene) || isTakenOff(before, hit, scene)))
    return listFrom(scene, behind);
  // “A keeps B but must share”: who is acted on is the subject of both verbs.
  const [subject] = before;
  if (
    subject &&
    (isSecondVerb(hit, scene) || BESIDES_BEING.test(scene.text.slice(0, hit.start - scene.start))) &&
    OPENS.test(scene.text.slice(start - scene.start, subject.start - scene.start).replace(DATELINE, ''))
  )
    return /^(?:(?:,|\s(?:and|et|&))\s|'s?\s(?:[\p{Ll}-]+\s){1,4}\p{Lu})/u.test(
      scene.text.slice(subject.end - scene.start)
    )
      ? listFrom(scene, before)
      : [subject];
  const inverted = before.length === 0 ? subjectsInverted(hit, scene, behind) : [];
  if (inverted.length > 0) return inverted;
  const opened = before.length === 0 ? subjectAfterOpening(hit, scene, behind) : [];
  if (opened.length > 0) return opened;
  const dealt = hit.term.type === 'fine' ? dealtAhead(hit, scene) : [];
  if (dealt.length > 0) return dealt;
  const list = subjectBack(scene, withoutOpening(scene, before));
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

/** “New Delhi: A has been”. */
const DATELINE = /^\p{Lu}[\p{L}.'-]*(?:,?\s\p{Lu}[\p{L}.'-]*){0,3}\s?(?::|¬)\s/u;

/** “A has been fined for abusing its place among makers of B, besides being told to stop”: the same one. */
const BESIDES_BEING =
  /,?\s(?:après|pour|malgré|sans)\s(?:avoir|s'être)\s(?:(?:déjà|elle-même|lui-même|deux\sfois|\p{Ll}+ment)\s)?(?:été|vue?)\s(?:(?:déjà|\p{Ll}+ment)\s)?$|,?\s(?:after|since|despite)\s(?:(?:already|itself)\s)?(?:being|having\sbeen)\s(?:\p{Ll}+ly\s)?$|,?\s(?:besides|as well as|in addition to|on top of|apart from|while also)\sbeing\s(?:\p{Ll}+ly\s)?$|,?\s(?:en plus d'|outre le fait d')être\s$/u;

/** « Aux antennes d’A, l’agence n’a accordé que »: to whom, before who acts. */
const FRONTED_DATIVE = /^[«"\s]*(?:[^.;:]{2,40}¦\s)?(?:À|A|Au|Aux)\s[^,;:]{2,60},\s[^,;:]{0,60}$/u;

function isSecondVerb(hit: Hit, scene: Scene): boolean {
  return SECOND_VERB_OF.test(scene.text.slice(0, hit.start - scene.start));
}

/** “A flew a B without a certificate and has been”. */
const SECOND_VERB_OF =
  /[^,]\s(?:but|and|mais|et)\s(?:(?:has|have|had|was|were|is|are|also|since|now|later|then|been|a|ont|avait|est|sont|été|aussi|depuis|ensuite)\s){0,4}$/iu;

/** « Convoqué par le ministère, A s’est expliqué », “Fined in Italy and banned in Spain, B …”: whom participles that open a sentence are said of. */
function subjectAfterOpening(hit: Hit, scene: Scene, after: Mention[]): Mention[] {
  const before = scene.text.slice(0, hit.start - scene.start);
  if (!OPENS.test(before) && !AFTER_BEING.test(before) && !SECOND_OF_OPENING.test(before)) return [];
  const at = after.findIndex(({ start }) =>
    SUBJECT_PLACE.test(scene.text.slice(hit.end - scene.start, start - scene.start))
  );
  return at < 0 ? [] : listFrom(scene, after.slice(at));
}

/** “After being fined in 2021, A”, « Après avoir été condamné, A ». */
const AFTER_BEING =
  /^[«"\s]*(?:(?:(?:an?|\p{Ll}+|\d+)\s(?:(?:days?|weeks?|months?|years?)\s|(?:jours?|semaines?|mois|ans?)\s)|(?:just|soon|juste|peu)\s)?(?:(?:after|since|having|before|once|despite|by|while)\s(?:having\s)?(?:been|being)|having been|(?:après|pour)\s(?:avoir|s'être)\s(?:déjà\s)?(?:été|vue?)|ayant\s(?:déjà\s)?été))\s(?:(?:already|twice|\p{L}+ly|lourdement|déjà|deux fois)\s)?$/iu;
const SECOND_OF_OPENING =
  /^[«"\s]*(?:(?:Déjà|Already)\s\p{Ll}|\p{Lu})\p{Ll}+(?:é|i|it|is|rt|ed)e?s?\s(?:[^;:.]|\.(?=\d)){2,120}(?:,|\s(?:et|and))\s(?:(?:déjà|now|also|aussi)\s)?$/u;
const SUBJECT_PLACE = createSearch(
  /,\s(?:(?:les?\s|la\s|l')(?:\p{Ll}+\s){0,2}|the\s(?:\p{Lu}\p{Ll}+\s)?(?:[\p{Ll}-]+\s){0,3}|(?:\p{Ll}+\s){0,2})$/u
);

/** « it was the turn of A: the agency sued »: whom it strikes stands before. */
const TURN_OF = createSearch(/(?:turn of|au tour d[eu']s?)[^:;]*:/i);
/** « upheld A’s conviction but cut what it must pay ». */
const REVISES =
  /^(?:reduc|cut|slash|lower|trim|halv|rais|increas|doubl|uph|confirm|set|fix|left|leav|reinst|endors|affirm|stand|réd|ram|abais|dimin|alourd|valid|maint|rétab)/i;

/** « des plates-formes convoquées », whose names follow: « dont », « notamment », « inclut ». */
const GENERIC_LIST = createSearch(
  /(?:entreprises|sociétés|groupes|plates-formes|plateformes|firmes|géants|acteurs|companies|firms|groups|platforms|giants)\s(?:\S+\s){0,2}$/i
);
const LISTS = createSearch(
  /(?:dont|notamment|inclu\p{L}*|comprend|compt\p{L}*|figur\p{L}*|parmi|including|includes?|such as|among|comme|tels que|:)\s/iu
);
const BESIDES = /^(?:outre|besides|in addition to|en plus d)/i;
const POINTS_AT = createSearch(
  /(?:^|[\s'])(?:contre|against|into|on|over|sur|visant|à|of|de|du|des|d|l|for|pour|to|par|with|accusing|aux?|chez|at|targeting|involving)[\s'](?:[^.;]{0,60})$/i
);
const RELATIVE_OBJECT = createSearch(
  /(?:^|[\s,])(?:[Àà] qui|dont\s|auquel|à laquelle|auxquels|to which|whom|que\s|qu')|^,?\s(?:which|that)\s(?:the\s)?\p{Lu}|^\s(?:is|are|was|were)\s(?:one of|among)\s[^,;:]{3,40}\s(?:that|which)\s(?:the\s)?\p{Lu}/u
);

function isDirect(scene: Scene, hit: Hit, mention: Mention): boolean {
  const gap = scene.text.slice(hit.end - scene.start, mention.start - scene.start);
  return (
    gap.split(/\s+/).length <= 8 &&
    !/,\s(?:et|and|mais|but|tandis|while)\s/i.test(gap) &&
    !/(?:^|\s)(?:(?:son|sa|ses|leur|leurs|que|that)(?:\s|$)|qu')/i.test(gap)
  );
}
