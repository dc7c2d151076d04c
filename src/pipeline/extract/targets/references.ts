import type { CompanyEntry, Mention } from '../../types.ts';
import { isAside, isExample, isOnlyStudied } from './asides.ts';
import { bystandersOf, complains, isSpokenOn } from './bystanders.ts';
import { hasPronounSubject } from './pronoun-subject.ts';
import { protagonistOf } from './protagonist.ts';
import type { Hit } from '../terms/hits.ts';
import { listBack, listFrom } from '../names/name-lists.ts';
import { strikesItsWares, strikesWhatIsOwned } from './owned-things.ts';
import { frontedObject } from './fronted-object.ts';
import { isAncestor, isOwned, isStruck, withoutPossessors, withoutUnitsOwners } from './owners.ts';
import { namedAhead } from './named-ahead.ts';
import { namedOfAgent } from './named-of-agent.ts';
import { dealtSums, isOfTwo, LATTER, severalMeant, THE_LATTER } from './several-meant.ts';
import { nationalityAmong, nationalityOf } from './nationality-told.ts';
import type { ReferenceWords } from './reference-words.ts';
import { isEarned, isSecondSanction, strikesIt } from './object-of-verb.ts';
import { withoutOpening } from './opening-clause.ts';
import { referringObject } from './relative-object.ts';
import type { Scene, SceneReader } from '../scene.ts';
import {
  idsOf,
  inMainClause,
  isAboutOneBefore,
  isMain,
  isOnlyBeside,
  ofCaseNamed,
  OPENS,
  opensWith
} from './sentence-about.ts';
import { createSearch } from '../text/search.ts';
import { leadsToName, stopOf } from './target-zone.ts';
import { areOnlyOwners, endsWith, isAboutUnit, isCalledFirm, ownersInTitle } from './unit-or-owner.ts';
import { isGivenToIt } from './told-by-pronoun.ts';
import { ofCountry, ofCountryOrOwner, ofTrade } from './which-fit.ts';
import { isWidenedTo } from './widened-to.ts';
import type { Voice } from '../terms/voice.ts';

const FR_OBJECT = createSearch(
  /(?:^|[\s,'])(?:(?:lui|leur)\s(?:(?:a|ont|avait|avaient|aura)\s)?(?:\S+\s){0,2}|(?:l'|la\s|le\s|les\s)(?:(?:a|ont|avait|avaient|aura)\s(?:(?:\S+ment|déjà|aussi|également|ensuite|depuis|enfin|ainsi|même|au contraire|en revanche|de son côté|pour sa part|d'abord)\s)?)?|[ey]n?\s(?:a|ont|avait|avaient|aura)\s)$/i
);
const EN_OBJECT = /^\s?(?:(?:into|against|on|upon)\s)?(?:it|them)\b/i;
/** “imposed a fine of €5m on it”. */
const EN_ON_IT =
  /^\s(?:an?|the|its|another|further)\s[^;:]{0,40}\s(?:on|against)\s(?:it|them)(?=[.,;]|\s(?:for|over|after|in|on|last|this)\s|$)/u;
/** « l’avait punie … ; B, la filiale d’A, … »: an object before the verb is whom it strikes, whatever follows. */
const FR_CLITIC = createSearch(
  /(?:^|[\s,'])(?:(?:lui|leur|la|les)\s|l')(?:a|ont|avait|avaient|aura|auront|ayant)\s(?:(?:\S+ment|déjà|aussi|également|ensuite|depuis|enfin|ainsi|même|au contraire|en revanche|de son côté|pour sa part|d'abord)\s)?$/i
);
/** « lui a infligé 3 millions d’euros et donné deux mois pour »: the pronoun of the verb before. */
const SHARED_CLITIC =
  /(?:^|[\s,'])(?:lui|leur)\s(?:a|ont|avait|avaient)\s\p{Ll}+é\s(?:[^;:.,]|[.,](?=\d)){3,70}\set\s(?:aussi\s|également\s)?$/u;
/** « exige qu’il mette fin »: whoever the pronoun means. */
const THAT_IT_DO = /^(?:exig|ordonn|demand|réclam|impos|voul|veu)\p{L}*\s(?:\p{L}+\s)?qu'(?:il|elle)\s/iu;
/** « La pratique leur est désormais interdite ». */
const TO_THEM = /(?:^|\s)(?:lui|leur)\s(?:est|sont|sera|seront|était|étaient)\s(?:\S+\s)?$/iu;
/** « ouvert une procédure contre elle », « visant celui-ci ». */
const FR_AGAINST =
  /^[^,;:.]{0,40}?\s(?:contre|visant|envers|à l'encontre d[e'])\s?(?:elle|lui|eux|elles|(?:celle|celui)-ci)(?!\p{L})/iu;

/** « la société », « l’application américaine », « it »: the company of this sentence or of one before. */
export function referredTo(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  eligible: Mention[],
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>,
  references: ReferenceWords
): string[] {
  const ahead = namedAhead(hit, scene, voice);
  if (ahead !== null) return [ahead];
  const wares = voice === 'active' && strikesItsWares(hit, scene);
  const sellers = wares ? idsOf(scene.companies.filter(({ end }) => end <= hit.start)) : [];
  if (sellers.length === 1) return sellers;
  const french = hit.term.language === 'fr';
  const reference = referenceFor(hit, scene, voice, references);
  if (reference === null) return [];
  const words = scene.text.slice(reference - scene.start, reference - scene.start + 40);
  const one = references.one[hit.term.language];
  // “told the company not to bar app developers”: what follows says nothing of whom the words mean.
  const named = one.exec(words);
  const isPronoun = named?.index !== 0;
  const isLatest = references.isLatest(named?.index === 0 ? named[0] : words);
  const plural = isPlural(hit, scene, words, references);
  let nationality = nationalityOf(words, french, references);
  const title = protagonistOf(reader, companies);
  // « L’App Store … La firme doit »: whose it is, where the story is about that one, and nobody calls it a firm of its own.
  const owner = (ids: string[]) =>
    title !== null &&
    ids.length === 1 &&
    !isLatest &&
    isAncestor(title, ids[0] ?? '', companies) &&
    !eligible.some((mention) => mention.entity === ids[0] && isCalledFirm(mention, scene))
      ? [title]
      : ids;
  let latest = isLatest;
  const inTrade = (mentions: Mention[]) =>
    plural || named?.index !== 0 ? mentions : ofTrade(mentions, named[0], companies);
  const isBefore = (mention: Mention) =>
    mention.end <= reference && !complains(mention, scene) && !isOnlyStudied(mention, scene);
  const before = eligible.filter(isBefore);
  const here = withoutPossessors(
    withoutOpening(scene, before.length > 0 ? before : ofCaseNamed(scene, reference)),
    scene,
    companies
  );
  if (here.length > 0)
    return plural
      ? idsOf(listFrom(scene, here))
      : owner(chosen(inTrade(here), words, latest, companies, references));
  const ofAgent = plural || voice !== 'active' || named?.index !== 0 ? [] : namedOfAgent(scene, reference);
  if (ofAgent.length > 0 && !isOther(title, ofAgent, companies)) return idsOf(ofAgent);
  let previous = reader.before(scene);
  // What another paragraph ends with need not be what this one is about.
  let apart = scene.opensParagraph;
  let nobody = true;
  let single: string[] | null = null;
  for (
    let i = 0;
    previous !== null && i < (nobody && !plural ? 5 : 3);
    i++, previous = reader.before(previous)
  ) {
    const untilHere: boolean = nobody;
    nobody &&= previous.companies.length === 0;
    const elsewhere = apart && !previous.inTitle;
    apart ||= previous.opensParagraph;
    if (previous.companies.length === 0) {
      nationality ??= nationalityAmong(previous.text, french, references);
      // “banned the messenger. Germany fined it”: the messenger is meant again.
      latest ||= title === null && references.isLatest(one.exec(previous.text)?.[0] ?? '');
    }
    const bystanders = bystandersOf(previous);
    const told = previous;
    const spoken = previous.companies.filter(
      (mention) => !complains(mention, told) && !isSpokenOn(mention, told) && !isAside(mention, told)
    );
    if (spoken.length === 0 && previous.companies.length > 0) continue;
    if (i > 2 && spoken.length > 0 && !isMain(previous, spoken, reader)) break;
    const named = spoken.filter((mention) => !bystanders.has(mention));
    if (!plural && !latest && isOnlyBeside(previous, spoken, named, reader)) continue;
    // « avec ses deux grossistes, B et C. Ces derniers »: whom a sentence names last, whatever for.
    const last = LATTER.test(words) ? idsOf(listBack(previous, spoken)) : [];
    if (last.length > 1) return last;
    // « d'avoir passé des accords avec B et C. Ce dernier a été »: C.
    const latter = i === 0 && THE_LATTER.test(words) ? spoken.at(-1)?.entity : null;
    if (latter) return [latter];
    const candidates = withoutUnitsOwners(named.length > 0 ? named : spoken, previous, companies);
    const fromThere = OWNED_THERE.test(words) ? ofCountryOrOwner : ofCountry;
    const ofThere = inTrade(
      nationality === null ? candidates : fromThere(candidates, nationality, companies)
    );
    // “The Singapore-based retailer”: where it sits need not be where it comes from.
    const fitting = ofThere.length === 0 && /-based\s/.test(words) ? candidates : ofThere;
    if (fitting.length === 0 && candidates.length > 0) continue;
    const weak =
      (elsewhere && !previous.opensParagraph) ||
      i === 2 ||
      named.length === 0 ||
      isExample(previous, fitting) ||
      !opensWith(previous, fitting);
    if (weak && !plural && !latest && isOther(title, fitting, companies)) continue;
    // « on faisait la queue au BHV pour la boutique Shein »: of several named in passing the one that the story is about.
    if (weak && !plural && !latest && title !== null && fitting.length > 1 && !companies.get(title)?.parent)
      return [title];
    const ofUnit =
      title !== null &&
      // « La multinationale suisse … Elle »: its French brand is none.
      (nationality === null || companies.get(title)?.country === nationality) &&
      isAboutUnit(title, fitting, companies);
    if (elsewhere && !plural && ofUnit && (latest || !isStruck(previous, fitting))) return [title];
    // « actionnaire de B, dont dépend l'antenne. Le CSA l'avait déjà condamnée »: the one that the story is about.
    if (isPronoun && !plural && ofUnit && fitting.every((one) => isOwnerTold(one, told))) return [title];
    // « Le réseau du groupe B avait été puni. L’agence lui a infligé »: that network.
    if (!plural && title !== null && isAboutUnit(title, fitting, companies) && areOnlyOwners(fitting, told))
      return [title];
    // “A’s subsidiary has offices there. It banned the app”: an app is not who owns it.
    if (latest && !plural && ofUnit) return [title];
    // « le fabricant de Nimègue, propriété du chinois B »: the story is about who belongs to it.
    if (named.length === 0 && !plural && ofUnit) return [title];
    if (i < 2 && isAboutOneBefore(previous, fitting, one)) {
      nobody = untilHere;
      continue;
    }
    const [alone] = candidates;
    if (named.length === 0 && alone && isOwned(alone, previous)) {
      return [companies.get(alone.entity ?? '')?.parent ?? alone.entity ?? []].flat();
    }
    if (fitting.length > 0) {
      const main = inMainClause(previous, fitting);
      // « contre B, C et D. L’autorité l’a sanctionnée »: one of several that the story is not about is not meant.
      if (!plural && title !== null && idsOf(listFrom(previous, main)).length > 1) return [title];
      const several = plural ? severalMeant(words, previous, main, i === 0) : [];
      const dealt = plural && i === 0 ? dealtSums(previous, reader) : [];
      const isLacking = i < 2 && isOfTwo(words) && several.length < 2 && dealt.length !== 2;
      if (isLacking) single ??= several;
      if (isLacking) continue;
      if (plural) return dealt.length > Math.max(1, several.length) ? dealt : several;
      const only = chosen(main, words, latest, companies, references);
      const meant = i === 0 && isPronoun && endsWith(previous, main) ? only : owner(only);
      return title === null && !latest && !opensWith(previous, main)
        ? ownersInTitle(meant, reader, companies)
        : meant;
    }
  }
  if (single !== null) return single;
  const home = companies.get(title ?? '');
  const ownedIn = OWNED_THERE.test(words) ? companies.get(home?.parent ?? '')?.country : undefined;
  const fits = title !== null && (nationality === null || [home?.country, ownedIn].includes(nationality));
  return fits && !plural ? [title] : [];
}

/** « actionnaire de B », “a shareholder in B”: named for what somebody has of it. */
function isOwnerTold({ start: at }: Mention, { start, text }: Scene): boolean {
  return HOLDER_OF.test(text.slice(0, at - start));
}

const HOLDER_OF =
  /(?<!\p{L})(?:actionnaire|propriétaire|patron|fondateur|dirigeant|shareholder|owner|boss|founder|chairman)s?\s(?:d[eu]\s|d'|of\s|in\s|at\s)$/u;

/** “the Chinese-owned carmaker”: where its owner is from. */
const OWNED_THERE = /-(?:owned|controlled)\s/;

/** Whether a clipping is about a company that has nothing to do with those named. */
function isOther(
  title: string | null,
  named: readonly Mention[],
  companies: ReadonlyMap<string, CompanyEntry>
): boolean {
  return (
    title !== null &&
    idsOf(named).every(
      (id) => id !== title && !isAncestor(title, id, companies) && !isAncestor(id, title, companies)
    )
  );
}

/** « l'agence vient d'y ajouter 5 millions d'astreinte ». */
const TO_IT = /(?<!(?:^|[\s'])en)[\s']y\s(?:(?:a|ont|avait|avaient)\s(?:\p{Ll}+\s)?)?$/u;

/** « Leur amende : 329 millions », “Their fine:”: of all spoken of. */
const THEIR_FINE = /^[«"\s]*(?:Leurs?|Their)\s(?:\p{Ll}+\s)?$/u;

/** « leur a demandé », “told them”, « ces sociétés »: all of the list spoken of. */
function isPlural(hit: Hit, scene: Scene, words: string, { several }: ReferenceWords): boolean {
  const before = scene.text.slice(Math.max(0, hit.start - scene.start - 24), hit.start - scene.start);
  return (
    /^(?:them|they|elles|ils|les (?:entreprises|sociétés|groupes|plates-formes|plateformes)|ces (?:entreprises|sociétés|groupes|plates-formes|plateformes)|the(?:se)? (?:companies|firms|platforms))(?![\p{L}])/iu.test(
      words.trim()
    ) ||
    several.exec(words)?.index === 0 ||
    THEIR_FINE.test(scene.text.slice(0, hit.start - scene.start)) ||
    /(?:^|[\s,'])(?:leur|les)\s(?:(?:a|ont|avait|avaient|aura|est|sont|sera|seront|était)\s)?(?:\S+\s)?$/i.test(
      before
    )
  );
}

/** Offset of the words that refer back where the voice looks for those acted on, or null. */
export function referenceFor(
  hit: Hit,
  scene: Scene,
  voice: Voice,
  references: ReferenceWords
): number | null {
  const { one, several } = references;
  const object = referringObject(hit, scene, voice, references);
  if (object) return object.start;
  if (voice === 'active' && strikesItsWares(hit, scene)) return hit.start;
  const french = hit.term.language === 'fr';
  const before = scene.text.slice(0, hit.start - scene.start);
  const after = scene.text.slice(hit.verbEnd - scene.start);
  const nominal = (text: string) => one[hit.term.language].all(text);
  const looksAfter = voice === 'active' || voice === 'noun';
  const pluralAfter = looksAfter ? several.exec(after) : null;
  if (pluralAfter) return hit.verbEnd + pluralAfter.index;
  if (hit.term.type === 'fine' && voice === 'active' && TO_IT.test(before)) return hit.start;
  if (voice === 'noun' && THEIR_FINE.test(before)) return hit.start;
  const pluralBefore = voice === 'active' ? null : several.exec(before);
  if (pluralBefore) return scene.start + pluralBefore.index;
  if (isGivenToIt(hit, scene)) return hit.start;
  if (french && (voice === 'active' ? FR_CLITIC : TO_THEM).test(before)) return hit.start;
  if (french && voice === 'active' && SHARED_CLITIC.test(before)) return hit.start;
  if (french && voice === 'active' && THAT_IT_DO.test(scene.text.slice(hit.start - scene.start)))
    return hit.start;
  const fronted = french && looksAfter ? frontedObject(nominal(before), before) : null;
  if (fronted !== null) return scene.start + fronted;
  if (looksAfter) {
    const zoneEnd = stopOf(after, hit.verbEnd, [], hit.end) - hit.verbEnd;
    const limit = hit.term.needs.has('direct') ? Math.min(zoneEnd, hit.end - hit.verbEnd + 12) : zoneEnd;
    const match = nominal(after).find(({ index }) => index < limit);
    if (match) return hit.verbEnd + match.index;
    if (voice === 'active' && strikesWhatIsOwned(hit, scene)) return hit.start;
    if (HEARD.has(hit.term.type) && BARE_HEAD.test(after)) return hit.verbEnd;
    const heads = HEARD.has(hit.term.type) ? ITS_PEOPLE.exec(after) : null;
    if (heads && heads.index < limit) return hit.verbEnd + heads.index;
    if (!french && EN_OBJECT.test(after)) return hit.verbEnd;
    if (!french && voice === 'active' && EN_ON_IT.test(after)) return hit.verbEnd;
    if (!french && voice === 'active' && strikesIt(hit, scene)) return hit.start;
    if (french && FR_AGAINST.test(after)) return hit.start;
    if (voice === 'active' && isSecondSanction(hit, scene)) return hit.start;
    if (french && voice === 'active' && FR_OBJECT.test(before)) return hit.start;
    if (
      OPENED_THERE.test(scene.text.slice(hit.start - scene.start)) &&
      hit.term.type === 'investigation_opened'
    )
      return hit.start;
    if (DEFINITE_FINE.test(scene.text.slice(hit.start - scene.start, hit.end - scene.start)))
      return hit.start;
    if (voice === 'noun' && CASE_ENDED_WITH.test(before)) return hit.start;
    if (
      voice === 'noun' &&
      hit.term.type === 'investigation_opened' &&
      scene.companies.every((mention) => isWidenedTo(hit, scene, mention)) &&
      NOUN_OPENS.test(before)
    )
      return scene.start;
    if (voice === 'active' || hit.term.needs.has('direct')) return null;
  }
  if (!french && isEarned(hit, scene)) {
    const first = EN_OBJECT.test(after) ? 0 : nominal(after)[0]?.index;
    if (first !== undefined && first < 2) return hit.verbEnd + first;
  }
  const match = nominal(before).findLast((found) => !leadsToName(found, scene));
  if (match) return scene.start + match.index;
  const people = HEARD.has(hit.term.type)
    ? (ITS_PEOPLE.all(before).at(-1) ?? (voice === 'passive' ? BOSSES.exec(before) : null))
    : null;
  if (people) return scene.start + people.index;
  if (!looksAfter) {
    const opens = OPENS.test(before);
    const behind = nominal(after).find(({ index }) => {
      const gap = after.slice(0, index);
      return opens ? /,\s$/.test(gap) : /^[^,;]{0,20}\s(?:aux?|à)\s$/.test(gap);
    });
    if (behind) return hit.verbEnd + behind.index;
    const pronoun = opens ? /,\s(?=(?:elle|il|it|they)\s)/iu.exec(after) : null;
    if (pronoun) return hit.verbEnd + pronoun.index;
  }
  return hasPronounSubject(before, french) ? scene.start : null;
}

/** « son fondateur a été convoqué », “its bosses were questioned”: those who answer for a company. */
export const HEARD: ReadonlySet<string> = new Set(['summons', 'hearing']);
const ITS_PEOPLE = createSearch(
  /(?<![\p{L}])(?:(?:(?:son|sa|ses|leurs?) (?:fondat|cofondat|propriétaire|actionnaire|patron|PDG|dirigeant|président|direct(?:eur|rice|ion)|responsables|représentants|cadres|état-major|avocat|lobbyist)|(?:la direction|le patron|la patronne|les dirigeants|le directeur général|la directrice générale|le fondateur|le PDG)(?!\s(?:d[eu]s?\s|d')))\p{L}*|its (?:[\p{L}-]+ ){0,2}?(?:founder|boss|chief|executive|head|representative)\p{L}*)/giu
);

/** “summoned founder Jane Roe”: of the company that the text is about. */
const BARE_HEAD =
  /^\s(?:the\s)?(?:(?:former|billionaire|majority)\s)?(?:(?:co-)?founder|owner|chief executive|CEO|boss|chair(?:man|woman)?|president)s?\s\p{Lu}/u;

/** “Mr Roe, the chief executive, had been called in”: of whichever company the text is about. */
const BOSSES = createSearch(
  /(?<!\p{L})(?:chairman|chairwoman|(?:co-)?founders?|chief executive|managing director|top executives)(?!\p{L})(?! (?:of|at)(?!\p{L})|'s )/iu
);

/** « Elle a ouvert une instruction. »: into the company spoken of. */
const OPENED_THERE =
  /^(?:\p{L}+)\s(?:(?:aussitôt|ensuite|[\p{L}\d ]{2,30} (?:après|later|plus tard))\s)?(?:une|an?|its own|sa propre)\s(?:\p{L}+\s)?(?:enquête|instruction|procédure|investigation|probe|inquiry|information judiciaire)(?:\s(?:préliminaire|formelle|officielle|approfondie|administrative|pénale|criminelle|distincte))?(?:,?\s(?:pour|for)\s(?:\p{L}+\s)?(?:corruption|blanchiment|fraude|escroquerie|tromperie|abus|entente|favoritisme|détournement|manipulation|bribery|fraud|laundering|price-fixing)(?:\s[\p{L}]+){0,4})?(?:\s(?:[\p{L}\d]+\s){1,3}(?:later|plus tard|après)|\s(?:in|on|en|le)\s[\p{L}\d ]{3,18})?[.»\s]*$/u;

/** “Proceedings were opened last October”, “The Italian inquiry was opened”, « L’enquête a été ouverte en 2019 »: as the subject of a sentence, or of its second clause, that names nobody. */
const NOUN_OPENS =
  /^[«"\s]*(?:[\p{L}\d' -]{3,30},\s)?(?:(?:the|an?|its|this|that|une?|la|le|ce|cette|son|formal)\s|l')?(?:(?:formal|in-depth|full-scale|\p{L}{3,12}(?:an|ish|ese|ch))\s)?$|,\sand\s(?:an?|the)\s(?:formal|in-depth|full-scale)\s$/iu;

/** « confirme la sanction », “cut the fine”: that of the company spoken of. */
const DEFINITE_FINE = createSearch(
  /(?:\s|')(?:the|this|la|cette|l')\s?(?:[^\s,]+\s){0,3}?(?:amende|sanction|pénalité|fine|penalty)(?![\p{L}])/iu
);

/** “closed the case with a fine”, « a clos l’enquête par une amende »: on whom the case was about. */
const CASE_ENDED_WITH =
  /(?<!\p{L})(?:clos|end|settl|conclu|clôt|sold|termin|referm)\p{L}*\s(?:the|its|this|that|la|cette|le|l')\s?(?:case|probe|inquiry|investigation|review|affair|affaire|enquête|dossier|procédure)\s(?:with|by|par|sur)\s(?:an?|une?)\s(?:\p{L}+\s)?$/iu;

/** Of several companies that a reference may mean: both for a plural, the last for an app, else the one spoken of first. */
function chosen(
  candidates: Mention[],
  words: string,
  latest: boolean,
  companies: ReadonlyMap<string, CompanyEntry>,
  references: ReferenceWords
): string[] {
  const ids = [...new Set(candidates.flatMap(({ entity }) => entity ?? []))];
  if (references.several.test(words)) return ids.slice(0, OF_THREE.test(words) ? 3 : 2);
  const subsidiary = /^(?:sa|its) (?:\S+ )?(?:filiale|subsidiary|unit)/i.test(words)
    ? ids.find((id) => ids.some((other) => isAncestor(other, id, companies)))
    : undefined;
  if (subsidiary) return [subsidiary];
  // « A appartient à B. L'application »: A.
  const units = ids.filter((id) => !ids.some((other) => isAncestor(id, other, companies)));
  const pick = latest ? units.at(-1) : THE_LATTER.test(words) ? ids.at(-1) : ids[0];
  if (pick !== undefined && ITS_OWNER.test(words)) return [companies.get(pick)?.parent ?? pick];
  return pick === undefined ? [] : [pick];
}

/** “its owner”, “the app’s Chinese parent”, « sa maison mère »: not the app. */
const ITS_OWNER =
  /^(?:(?:(?:that\s)?its|the\s(?:app|platform|network|service|messenger|brand|chatbot|bot|browser|unit|subsidiary|marketplace)'s)\s(?:[\p{L}-]+\s){0,2}?(?:owner|parent)|(?:sa\s(?:maison|société) mère|son propriétaire))(?!\p{L})/iu;
const OF_THREE = /(?<!\p{L})(?:trio|trois|three)(?!\p{L})/iu;
