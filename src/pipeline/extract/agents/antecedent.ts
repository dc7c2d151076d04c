import type { AuthorityEntry, Mention, Span } from '../../types.ts';
import { isSource } from './agent-places.ts';
import { withoutItsJudges } from './own-people.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * The authority that general words in a sentence mean, or null where the clipping names none that they can mean.
 * `jurisdiction` is whose it must be, if the words say so.
 */
export type AntecedentFinder = (
  words: Span,
  scene: Scene,
  reader: SceneReader,
  jurisdiction?: string | null
) => Mention | null;

/** How many sentences back « the agency » may have been named. */
const MEMORY = 4;
/** How many sentences on a report that begins with « the regulator » may name it. */
const OUTLOOK = 2;

/**
 * Returns a function that tells whom « l’Autorité », « le régulateur », “the agency”, “the court” mean: the nearest authority
 * of that kind named before, the one that its sentence is about if there are several; else the first one named right after.
 */
export function createAntecedentFinder(authorities: ReadonlyMap<string, AuthorityEntry>): AntecedentFinder {
  return (words, scene, reader, jurisdiction = null) => {
    const kind = kindOf(words, scene);
    if (kind === null) return null;
    const fits = (mention: Mention) => {
      const entry = mention.kind === 'authority' ? authorities.get(mention.entity ?? '') : undefined;
      return (
        entry !== undefined &&
        !isGeneral(mention) &&
        kind(entry) &&
        (jurisdiction === null || entry.jurisdiction === jurisdiction)
      );
    };
    const here = scene.authorities.filter(({ end }) => end <= words.start).filter(fits);
    if (here.length > 0) return here[0] ?? null;
    const introduced = introducedBy(words, scene, reader, fits);
    if (introduced) return introduced;
    let told = reader.before(scene);
    const memory = isTheSame(words, scene) ? LEAD : MEMORY;
    for (let i = 0; told !== null && i < memory; i++, told = reader.before(told)) {
      const from: Scene = told;
      const named = withoutItsJudges(told.authorities, told).find(
        (mention) => fits(mention) && !hasOnlyRelayed(from, mention)
      );
      if (named) return courtOfJudge(named, told, reader) ?? named;
    }
    const bare = scene.text.slice(words.start - scene.start, words.end - scene.start) === 'Commission';
    told = reader.after(scene);
    for (let i = 0; told !== null && i < OUTLOOK; i++, told = reader.after(told)) {
      const named = told.authorities.find(fits);
      // « La Commission a puni A. La CNIL »: another one, whatever her letters stand for.
      if (named) return bare && !/commission/i.test(named.surface) ? null : named;
    }
    return null;
  };
}

/** “the same regulator”, « la même autorité »: who has acted, be it a while ago. */
function isTheSame({ start }: Span, scene: Scene): boolean {
  return /(?:same|même)\s$/iu.test(scene.text.slice(0, start - scene.start));
}

/** “Italy’s antitrust watchdog … The European Commission … the watchdog”: whom the text has introduced by that very word. */
function introducedBy(
  { start, end }: Span,
  scene: Scene,
  reader: SceneReader,
  fits: (mention: Mention) => boolean
): Mention | null {
  const word =
    /\p{L}+$/u.exec(scene.text.slice(start - scene.start, end - scene.start).toLowerCase())?.[0] ?? '';
  if (!TELLING.has(word)) return null;
  let told = reader.before(scene);
  for (let i = 0; told !== null && i < LEAD; i++, told = reader.before(told)) {
    const named = told.authorities.find(
      (mention) => mention.surface.toLowerCase().endsWith(word) && fits(mention)
    );
    if (named) return named;
  }
  return null;
}

/** Words that a text chooses for one authority, and how many sentences back it may have done so. */
const TELLING: ReadonlySet<string> = new Set([
  'watchdog',
  'gendarme',
  'superviseur',
  'supervisor',
  'inspectorate'
]);
const LEAD = 8;

/**
 * “A Supreme Court judge ordered it. The judge then”, « Le juge Moraes, de la Cour suprême … Le même magistrat »: the court of the one that the clipping has named
 * before, or null.
 */
export function courtOfJudge(mention: Mention, scene: Scene, reader: SceneReader): Mention | null {
  const { entity, surface, end } = mention;
  if (!ONE_JUDGE.test(surface) || entity?.endsWith('-courts') !== true) return null;
  // « Le juge Moraes a autorisé … Il avait ordonné »: the one whose name follows.
  const here = scene.authorities;
  if (here.includes(mention) && !withoutItsJudges(here, scene).includes(mention))
    return here[here.indexOf(mention) + 1] ?? null;
  const country = entity.slice(0, -'-courts'.length);
  const surname = SURNAME.exec(scene.text.slice(end - scene.start))?.[1];
  let told = reader.before(scene);
  for (let i = 0; told !== null && i < LEAD; i++, told = reader.before(told)) {
    const { start, text, authorities } = told;
    // “The chief justice overturned it. Judge Jane Doe had ordered”: another one.
    if (surname !== undefined && !text.includes(surname)) continue;
    const court = authorities.find(
      (one) =>
        one.entity?.endsWith('-courts') === false &&
        (JUDGE_BEHIND.test(text.slice(one.end - start)) ||
          (one.entity.startsWith(`${country}-`) && JUDGE_BEFORE.test(text.slice(0, one.start - start))))
    );
    if (court) return court;
  }
  return null;
}

const ONE_JUDGE = /^(?:judge|justice|juge|magistrate?)$/iu;
/** Of “Judge Jane Doe”. */
const SURNAME = /^\s(?:\p{Lu}[\p{L}.-]*\s(?:de\s|da\s)?){0,2}(\p{Lu}\p{Ll}[\p{L}-]*)/u;
const JUDGE_BEHIND = /^\s(?:judge|justice)(?!\p{L})/u;
/** « le juge Alexandre de Moraes, du Tribunal suprême », “Justice Alexandre de Moraes of the Supreme Court”, “a judge at the High Court”. */
const JUDGE_BEFORE =
  /(?<!\p{L})(?:[Jj]uge|[Mm]agistrate?|[Jj]udge|[Jj]ustice)\s(?:(?:[\p{Lu}][\p{L}'.-]*|de|da|do|dos|van|von|di),?\s){0,5}(?:(?:at|of|on|in|with)\s(?:the\s)?|(?:à|au|d[eu])\s(?:la\s|l')?)?$/u;

/** “A complaint relayed by the CNIL”, « saisie par la CNIL »: who goes on to decide is another. */
function hasOnlyRelayed(scene: Scene, mention: Mention): boolean {
  return (
    isSource(scene, mention) ||
    RELAYED.test(scene.text.slice(0, mention.start - scene.start)) ||
    RELAYS.test(scene.text.slice(mention.end - scene.start))
  );
}

/** « la CNIL l’avait transmise à La Haye », “the CNIL had passed it on”. */
const RELAYS =
  /^(?:,\s(?:qui|laquelle|lequel|which|who))?\s(?:\([^()]{2,12}\)\s)?(?:(?:l'|la\s|les\s|le\s)?(?:a|avait|ont|avaient)\s(?:ensuite\s|alors\s|aussitôt\s)?(?:transmis|relayé|renvoyé|transféré|réorienté|retransmis)(?:e|s|es)?\s(?:[^,;:.]{0,40}\s)?(?:à|aux?)\s|(?:has\s|had\s|then\s)?(?:forwarded|passed|relayed|referred|transmitted|handed)\s(?:it|them|the (?:case|complaints?|file|matter))\s(?:on\s|over\s)?to\s)/u;

const RELAYED = createSearch(
  /(?<!\p{L})(?:relayed|forwarded|passed on|transmitted|backed|supported|alerted|tipped off|relayée?s?|transmise?s?|signalée?s?|saisie?s?|alertée?s?|soutenue?s?)\s(?:by|par)\s[^.;,]{0,60}$/iu
);

/** « the regulator » of a country, as long as nothing says which. */
export function isGeneral({ kind, entity }: Mention): boolean {
  return kind === 'authority' && isGeneralId(entity ?? '');
}

/** Whether an authority is a country's government as a whole, which stands for whichever of its agencies it was. */
export function isGeneralId(id: string): boolean {
  return id.endsWith('-authorities');
}

export type AuthorityKind = (entry: AuthorityEntry) => boolean;

function kindOf(words: Span, scene: Scene): AuthorityKind | null {
  const word = scene.text.slice(words.start - scene.start, words.end - scene.start);
  const before = scene.text.slice(Math.max(0, words.start - scene.start - 30), words.start - scene.start);
  // “The justice froze the accounts”: a judge of that court; « la justice » may be any.
  if (word.toLowerCase() === 'justice') return /(?:^|\s)the\s$/iu.test(before) ? isCourt : null;
  return DEFINITE.test(before) ? kindOfWord(word) : null;
}

/** Which authorities a general word can mean: courts, prosecutors, ministries …; null where it could be any. */
export function kindOfWord(text: string): AuthorityKind | null {
  const word = text.toLowerCase();
  if (COURT.test(word)) return isCourt;
  if (PROSECUTOR.test(word)) return hasRole(/^prosecutor$/);
  if (CHAMBER.test(word)) return hasRole(/^parliament$/);
  if (CENTRAL_BANK.test(word)) return hasRole(/^central-bank$/);
  if (MINISTRY.test(word)) return ({ name, nameFr }) => /minist|secretar|depart/i.test(`${name} ${nameFr}`);
  if (COMMISSION.test(word))
    return ({ name, nameFr, aliases }) => /commission/i.test([name, nameFr, ...aliases].join(' '));
  if (COMMISSIONER.test(word))
    return ({ name, nameFr, aliases }) => COMMISSIONERS.test([name, nameFr, ...aliases].join(' '));
  return AGENCY.test(word) ? isAgency : null;
}

const DEFINITE =
  /(?:(?:^|[\s«(¬])(?:(?:the|this|that|its|le|la|les|ce|ces|cette|du|au)\s|l'\s?)|[\p{L}-]{3,}'s\s)(?:[\p{Ll}-]+\s)?$/iu;
const COURT = /^(?:court|tribunal|cour|judges?|juges?|juridiction|magistrate?)$/;
const PROSECUTOR = /^(?:prosecutors?|parquet|procureure?)$/;
const CHAMBER =
  /^(?:committee|subcommittee|panel|commission.d.enquête|commission.parlementaire|sous-commission|assemblée|sénat|senate|congress|parliament|parlement)$/;
const CENTRAL_BANK = /^(?:central.bank|banque.centrale)$/;
const MINISTRY = /^(?:ministry|minister|ministère|ministre|department)$/;
const COMMISSION = /^commission$/;
/** An office that one person holds, and agencies that are called so or by their head: the eSafety Commissioner, a Data Protection Commission(er). */
const COMMISSIONER = /^(?:commissioner|commissaire)$/;
const COMMISSIONERS = /commissioner|commissaire/i;
const AGENCY =
  /^(?:regulator|watchdog|agency|authority|body|bureau|(?:same.)?office|régulateur|superviseur|gendarme|gardien|autorité|agence|administration|institution|formation restreinte|chambre contentieuse|collège|enforcer|exécutif|executive)$/;

/** Whom companies are fined or watched by: no court, no parliament, no head of state. */
export function isAgency(entry: AuthorityEntry): boolean {
  return !isCourt(entry) && !isPolitical(entry);
}

function hasRole(wanted: RegExp): AuthorityKind {
  return ({ roles }) => roles.some((role) => wanted.test(role));
}

function isCourt({ roles }: AuthorityEntry): boolean {
  return roles.some((role) => /court/.test(role));
}

function isPolitical({ roles }: AuthorityEntry): boolean {
  return roles.some((role) => /^(?:parliament|head-of-state|head-of-government|party|cabinet)$/.test(role));
}
