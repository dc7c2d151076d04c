import { entriesById } from '../../gazetteer/by-id.ts';
import type { AuthorityEntry, Gazetteers, Span } from '../../types.ts';
import type { Candidate, Option } from './candidates.ts';
import type { Jurisdictions } from '../agents/jurisdictions.ts';
import { createHomeBodies } from './home-bodies.ts';
import { hasLetters, payingCountry } from './namesakes-abroad.ts';
import { ofPlaceNamed } from './of-place-named.ts';
import { createRoleIndex } from './roles.ts';
import { ACRONYM, speltOut } from './spelt-out.ts';
import { GOVERNING } from '../terms/verbs.ts';
import { wordsAfter } from './surroundings.ts';
import type { TagHit } from './tags.ts';
import type { EntityName, Vocabulary } from './vocabulary.ts';
import { createSearch } from '../text/search.ts';

/** The id of the authority that one reading of a passage names, or null. */
export type AuthorityResolver = (span: Span, text: string, option: Option) => string | null;

/**
 * Names authorities. A name of its own is enough; a name that several countries' authorities have, or that is a common
 * noun (« Autorité de la concurrence »), and a role phrase (« l’antitrust chinois ») need to know whose is meant.
 */
export function createAuthorityResolver(
  { authorities, places }: Gazetteers,
  { isRolePhrase }: Vocabulary
): (
  jurisdictions: Jurisdictions,
  candidates: readonly Candidate[],
  tags: readonly TagHit[]
) => AuthorityResolver {
  const authorityFor = createRoleIndex(authorities);
  const byId = entriesById(authorities);
  const homeBody = createHomeBodies(authorities, places);

  const longer = beginningsOf(authorities);

  const isPlain = ({ kind, ambiguous, form }: EntityName) =>
    kind === 'authority' && !ambiguous && !isRolePhrase(form);

  /** The authorities that a clipping names by names of their own, or by its tags. */
  const namedIn = (candidates: readonly Candidate[], tags: readonly TagHit[], text: string): Named[] => {
    const named = candidates.flatMap(({ start, options }) => {
      const [option] = options;
      const names = option?.names ?? [];
      if (!option) return [];
      const span = { start, end: option.end };
      // “the Fair Trade Commission (FTC)”: not America’s.
      const isSpeltOut = names.some(
        ({ form, entity }) => ACRONYM.test(form) && speltOut(span, form, entity, text, candidates) !== null
      );
      if (isSpeltOut) return [];
      const plain = names.filter((name) => isPlain(name) && !isOneOfMany(name, start, text));
      if (plain.length > 0) return plain.map(({ entity }) => ({ start, entity }));
      // « L’AMF a sanctionné A. Le gendarme boursier … »: letters that stand for other things, too.
      const bodies = names.filter(({ kind }) => kind === 'authority');
      const acting = isActing(span, text) ? acronymOf(bodies, text, span) : null;
      return acting === null ? [] : [{ start, entity: acting }];
    });
    const tagged = tags
      .filter(({ kind }) => kind === 'authority')
      .map(({ entity }) => ({ start: TAGGED, entity }));
    return [...tagged, ...named].flatMap(({ start, entity }) => {
      const entry = byId.get(entity ?? '');
      return entry ? [{ start, entry }] : [];
    });
  };

  return (jurisdictions, candidates, tags) => {
    let known: Named[] | null = null;

    /** « Le gendarme de la vie privée », “the Supreme Court”: the one of that kind that the clipping names, the nearest before first. */
    function meant(
      { start }: Span,
      text: string,
      { roles }: Option,
      names: readonly EntityName[]
    ): AuthorityEntry | null {
      const fits = ({ entry }: Named) =>
        names.length > 0
          ? names.some(({ entity, form }) => entity === entry.id || isLongFormOf(entry, form, roles))
          : entry.roles.some((role) => roles.includes(role));
      const fitting = (known ??= namedIn(candidates, tags, text)).filter(
        (one) => (one.start === TAGGED || isNear(one.start, start)) && fits(one)
      );
      return (fitting.findLast((one) => one.start < start) ?? fitting[0])?.entry ?? null;
    }

    /** “Japan’s FTC”, « la Direction générale de l’aviation civile indienne »: another country’s by the name of a better known one. */
    function foreign(span: Span, text: string, { form, entity }: EntityName): string | null {
      const entry = byId.get(entity ?? '');
      const isLetters =
        ACRONYM.test(form) && !ARTICLE_BEFORE.test(text.slice(Math.max(0, span.start - 5), span.start));
      if (!entry || !(isLetters || (OF_A_KIND.test(form) && /^\s\p{Ll}/u.test(text.slice(span.end)))))
        return null;
      const beside = jurisdictions.beside(span);
      // The Union's own is known by letters as no country's is, but its directorates are called as theirs are.
      const known = isLetters ? [beside, 'EU', 'INT'] : [beside, 'INT'];
      if (beside === null || beside === 'EU' || known.includes(entry.jurisdiction)) return null;
      return authorityFor(entry.roles, beside);
    }

    const paying = new Map<string, string | null>();

    /** “The FTC” of a Korean paper, or that fines in won: a country's own body of the same letters as a better known one. */
    function namesake(span: Span, text: string, { form, entity }: EntityName): string | null {
      const entry = byId.get(entity ?? '');
      if (!entry || !ACRONYM.test(form) || jurisdictions.beside(span) !== null) return null;
      if (!paying.has(form)) paying.set(form, payingCountry(form, text));
      const abroad = [jurisdictions.home, paying.get(form) ?? null].flatMap((country) =>
        country === null || country === entry.jurisdiction
          ? []
          : (byId.get(authorityFor(entry.roles, country) ?? '') ?? [])
      );
      return abroad.find((there) => hasLetters(there, form))?.id ?? null;
    }

    /** « A La Haye, l’Autorité de protection des données »: that of the country whose town opens the sentence. */
    function inTown({ start, end }: Span, text: string, { form, entity }: EntityName): string | null {
      const entry = byId.get(entity ?? '');
      if (!entry || form !== entry.nameFr || !/^(?:Autorité|Agence|Conseil) /u.test(form)) return null;
      if (!TOWN_OPENS.test(text.slice(Math.max(0, start - 40), start))) return null;
      const home = jurisdictions.leading({ start, end });
      if (home === null || home === entry.jurisdiction || /^(?:EU|INT)$/.test(home)) return null;
      return authorityFor(entry.roles, home);
    }

    /** « Burkina Faso : l’Arcep punit trois opérateurs »: of the bodies of one name that of the country that the title opens with. */
    function underKicker(span: Span, text: string, names: readonly EntityName[]): string | null {
      if (names.length < 2 || jurisdictions.beside(span) !== null) return null;
      const kicker = KICKER.exec(text)?.[0].length;
      const home = kicker === undefined ? null : jurisdictions.leading({ start: kicker, end: kicker });
      const there = names.find(({ entity }) => byId.get(entity ?? '')?.jurisdiction === home);
      return home === null ? null : (there?.entity ?? null);
    }

    /** “The Competition Commission” for the one of India: the beginning of a name that the clipping has in full, or of that country. */
    function shortened({ start, end }: Span, text: string, jurisdiction: string): string | null {
      const surface = text.slice(start, end);
      if (!PROPER.test(surface)) return null;
      const whole = (longer.get(surface) ?? []).flatMap((id) => byId.get(id) ?? []);
      const near = (known ??= namedIn(candidates, tags, text)).map(({ entry }) => entry.id);
      const told = whole.find(({ id }) => near.includes(id));
      const there = whole.filter((entry) => entry.jurisdiction === jurisdiction);
      // “Attorney General”: each of fifty states has one.
      const own = there.length > 1 ? ofPlaceNamed(there, { start, end }, text, candidates) : there[0];
      return (told ?? own)?.id ?? null;
    }

    /** « l’Assemblée nationale » is not the parliament of Washington, which has a name of its own. */
    function isKnownOtherwise(jurisdiction: string | null, homes: ReadonlySet<string>): boolean {
      return (
        jurisdiction !== null &&
        !homes.has(jurisdiction) &&
        authorityFor(['parliament'], jurisdiction) !== null
      );
    }

    /** “the Dutch watchdog, the AP”, « l’autorité néerlandaise (AP) »: of the country whose body stands right before it. */
    function inApposition(span: Span, text: string, names: readonly EntityName[]): string | null {
      const home = APPOSED.test(text.slice(Math.max(0, span.start - 60), span.start))
        ? jurisdictions.leading(span)
        : null;
      const there = names.find(({ entity }) => byId.get(entity ?? '')?.jurisdiction === home);
      return home === null ? null : (there?.entity ?? null);
    }

    /** “FTC” for the Fair Trade Commission that the clipping spells out. */
    function explained(span: Span, text: string, { form, entity }: EntityName): string | null {
      if (!ACRONYM.test(form)) return null;
      const beside = jurisdictions.beside(span);
      if (beside !== null && beside === byId.get(entity ?? '')?.jurisdiction) return null;
      const spelt = speltOut(span, form, entity, text, candidates);
      return spelt && resolve(spelt.span, text, spelt.option);
    }

    /** « l’Autorité de la concurrence » in Brussels, « l’AMF » in Montreal: the newspaper's own, unless the clipping speaks of that other country. */
    function atHome(span: Span, text: string, names: readonly EntityName[]): string | null {
      const { home } = jurisdictions;
      const called = text.slice(span.start, span.end);
      const own = home === null ? null : homeBody(home, called.replaceAll('’', "'"));
      if (own === null || jurisdictions.beside(span) !== null) return null;
      const others = names.flatMap(({ entity }) => byId.get(entity ?? '')?.jurisdiction ?? []);
      return others.includes(home ?? '') || others.some((other) => jurisdictions.isSpokenOf(other, called))
        ? null
        : own;
    }

    const resolve: AuthorityResolver = (span, text, option) => {
      const names = option.names.filter(({ kind }) => kind === 'authority');
      const plain = names.find(isPlain);
      if (
        names.some((name) => isOneOfMany(name, span.start, text)) ||
        OF_ANY_STATE.test(text.slice(span.start))
      )
        return null;
      const local = underKicker(span, text, names);
      if (local !== null) return local;
      const ours = names.length > 0 ? atHome(span, text, names) : null;
      if (ours !== null) return ours;
      if (plain)
        return (
          foreign(span, text, plain) ??
          explained(span, text, plain) ??
          namesake(span, text, plain) ??
          plain.entity
        );
      if (names.length === 0 && option.roles.length === 0) return null;

      const beside = jurisdictions.beside(span);
      const named = names.find(
        ({ ambiguous, form }) => !ambiguous && text.startsWith(form.charAt(0), span.start)
      );
      if (named && (beside === null || beside === byId.get(named.entity ?? '')?.jurisdiction))
        return inTown(span, text, named) ?? named.entity;
      const told = beside ?? jurisdictions.owner(span) ?? jurisdictions.inSentence(span);
      const one = SEVERAL.test(text.slice(span.start, span.end)) ? null : meant(span, text, option, names);
      if (
        one &&
        (THIS_BEFORE.test(text.slice(Math.max(0, span.start - 8), span.start)) ||
          !one.roles.some((role) => JUDICIAL.test(role))) &&
        ((told ?? one.jurisdiction) === one.jurisdiction || isGoingOn(span, text, jurisdictions, beside))
      )
        return one.id;
      // “the AP” is as often a news agency.
      if (names.length > 0 && names.every(({ form }) => TWO_LETTERS.test(form)))
        return one?.id ?? inApposition(span, text, names);
      const lawmakers = option.roles.includes('parliament');
      const same = names.filter(
        ({ form }) => PROPER.test(form) && text.startsWith(form.charAt(0), span.start)
      );
      const homes = new Set(same.flatMap(({ entity }) => byId.get(entity ?? '')?.jurisdiction ?? []));
      const guessed = told ?? (lawmakers ? jurisdictions.ofLawmakers(span) : jurisdictions.of(span));
      const another = beside === null && lawmakers && homes.size > 0 && isKnownOtherwise(guessed, homes);
      const uncertain = lawmakers && told === null && guessed !== null && homes.has(guessed);
      // Where nothing speaks for any of them, the first in the gazetteer, which is the best known.
      const [foremost] = another ? homes : [];
      const jurisdiction =
        another || uncertain ? (jurisdictions.among(span, homes) ?? foremost ?? guessed) : guessed;
      if (jurisdiction === null) return isActing(span, text) ? acronymOf(names, text, span) : null;
      // Every state has its highest court: an unknown one is of the state that is told.
      const everywhere = option.roles.some((role) => JUDICIAL.test(role)) && homes.size > 1;
      if (everywhere && !homes.has(jurisdiction)) return authorityFor(option.roles, jurisdiction);
      const own = names.find(({ entity }) => byId.get(entity ?? '')?.jurisdiction === jurisdiction);
      const home = beside === null && homes.size > 1 ? jurisdictions.among(span, homes) : null;
      return (
        own?.entity ??
        (beside === null || beside === jurisdiction ? shortened(span, text, jurisdiction) : null) ??
        same.find(({ entity }) => home !== null && byId.get(entity ?? '')?.jurisdiction === home)?.entity ??
        (beside === null ? (properNameOf(names, text, span) ?? acronymOf(names, text, span)) : null) ??
        authorityFor(option.roles, jurisdiction)
      );
    };
    return resolve;
  };
}

/** « les autres CNIL », « toutes les CNIL d’Europe »: authorities of that kind, by the letters of one of them. */
function isOneOfMany({ form }: EntityName, start: number, text: string): boolean {
  return ACRONYM.test(form) && MANY_BEFORE.test(text.slice(Math.max(0, start - 20), start));
}

/** “the state Department of Motor Vehicles”: not the State Department. */
const OF_ANY_STATE = /^state\s\p{Lu}\p{Ll}+\s(?:of|for)\s\p{Lu}/u;

const MANY_BEFORE = /(?:^|\s)(?:les|des|aux|ces)\s(?:(?:autres|différentes|vingt-sept|trente)\s)?$/iu;

/** “told the regulator that nothing was stored in China”: the one spoken of, as long as no other country is named before. */
function isGoingOn(
  { start }: Span,
  text: string,
  jurisdictions: Jurisdictions,
  beside: string | null
): boolean {
  const definite = ARTICLE_BEFORE.test(text.slice(Math.max(0, start - 5), start));
  return definite && beside === null && jurisdictions.leading({ start, end: start }) === null;
}

/** « Competition Commission » → the authorities whose names go on from there. */
function beginningsOf(authorities: readonly AuthorityEntry[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, name, nameFr, aliases } of authorities)
    for (const known of [name, nameFr, ...aliases]) {
      const beginning = /^(.+?)\s(?:of|for|de|du|d['’])/u.exec(known)?.[1];
      if (beginning !== undefined) found.set(beginning, [...(found.get(beginning) ?? []), id]);
    }
  return found;
}

/** « Sénat américain » for « Sénat »: a body of the same kind whose whole name the word is part of. */
function isLongFormOf({ name, nameFr, aliases, roles }: AuthorityEntry, form: string, of: readonly string[]) {
  return (
    roles.some((role) => of.includes(role)) &&
    [name, nameFr, ...aliases].some((known) => known.startsWith(`${form} `) || known.endsWith(` ${form}`))
  );
}

/** « A La Haye, l’ », « En Grèce, le ». */
const TOWN_OPENS = /(?:^|[.!?…»]\s+|\n\s*)(?:À|A|Au|Aux|En)\s\p{Lu}[^,.;:]{1,24},\s(?:l['’]|le\s|la\s)$/u;
/** « Burkina Faso » before a colon. */
const KICKER = /^\p{Lu}[\p{L}’' -]{2,30}(?=\s:\s)/u;
const APPOSED = createSearch(
  /(?<!\p{L})(?:watchdogs?|regulator|authority|agency|body|autorité|agence|régulateur|gendarme)(?:\s(?:de|des|du|of|for|\p{Ll}+)){0,5}(?:,\s|\s\()(?:the\s|l['’])?$/iu
);
/** What offices of many countries are called. */
const OF_A_KIND =
  /^(?:direction générale|Autorité|Agence|Direction|Conseil|Commission|Inspection|Institut|Office|Bureau) /u;
const TWO_LETTERS = /^\p{Lu}{2}$/u;
const ARTICLE_BEFORE = /(?:^|\s)(?:the|la|le|l['’])\s?$/iu;

/** Where tags stand: before the text. */
const TAGGED = -1;
/** Characters before « le régulateur », and behind it, in which it may have been named. */
const BEFORE = 800;
const BEHIND = 300;

function isNear(named: number, start: number): boolean {
  return named > start - BEFORE && named < start + BEHIND;
}

/** « les autorités de la concurrence », “regulators”: not one that was named. */
const SEVERAL =
  /^(?:autorités|régulateurs|gendarmes|services|agences|tribunaux|juges|organismes|instances|ministères|parquets)(?!\p{L})|[^s]s$/iu;

interface Named {
  start: number;
  entry: AuthorityEntry;
}

/** A country has many courts and prosecutors: the one that was named need not be meant, unless « ce parquet » says so. */
const JUDICIAL = /court|^prosecutor$/;
const THIS_BEFORE = /(?:^|\s)(?:ce|cette|that|this)\s$/iu;

/** “The FCA has fined”, « condamné par l’AMF »: who does what those who govern do is none of the other things that have the letters. */
function isActing({ start, end }: Span, text: string): boolean {
  if (DONE_BY.test(text.slice(Math.max(0, start - 120), start))) return true;
  const words = wordsAfter(text, end, 3);
  return words.some(
    (word, i) =>
      (GOVERNING.has(word) || WATCHES.test(word)) && words.slice(0, i).every((one) => PERFECT.has(one))
  );
}

/** What such a body alone does to anybody. */
const DONE_BY =
  /(?<!\p{L})(?:condamnée?s?|sanctionnée?s?|infligée?s?|infliger|en demeure|épinglée?s?|fined|sanctioned|penali[sz]ed|reprimanded)(?!\p{L})[^.;:]{0,60}\s(?:par|by)\s(?:la\s(?:commission|formation)\s\p{L}{3,12}(?:\s\p{L}{3,12})?\sde\s)?(?:l['’]|(?:la|the)\s)?$/u;

/** What those who watch a trade do, and no government: « l’AMF a inscrit A sur sa liste noire ». */
const WATCHES =
  /^(?:ajout(?:e|é|ent)|inscri(?:t|vent|vait)|épingl(?:e|é|ent)|blâm(?:e|é|ent)|perquisitionn(?:e|é|ent)|mène|mené|requi(?:s|ert)|add(?:s|ed)|raid(?:s|ed))$/u;

const PERFECT = new Set('has have had also already a ont avait aussi déjà'.split(' '));

/** « APD »: the acronym of one authority alone. */
function acronymOf(names: readonly EntityName[], text: string, { start }: Span): string | null {
  const [first] = names;
  const one = first && names.every(({ entity }) => entity === first.entity);
  const spelt = first && /^\p{Lu}{3,}$/u.test(first.form) && text.startsWith(first.form, start);
  return one && spelt ? first.entity : null;
}

/** « Data Protection Commission »: several words in capitals that one authority alone is called by mean that one. */
function properNameOf(names: readonly EntityName[], text: string, { start }: Span): string | null {
  const [first, ...others] = names.filter(({ form }) => text.startsWith(form, start) && PROPER.test(form));
  const one = first && others.every(({ entity }) => entity === first.entity);
  return one || /^\p{Lu}\p{L}+$/u.test(first?.form ?? '') ? (first?.entity ?? null) : null;
}

const PROPER =
  /^(?:\p{Lu}[\p{L}-]+\s(?:(?:of|and|for|the)\s){0,2})+\p{Lu}[\p{L}-]+$|^(?:Senate|House|Congress|Diet|Sénat|Diète|Assemblée nationale|Cour suprême)$/u;
