import type { Span } from '../../types.ts';
import { createSearch } from '../text/search.ts';

/** Whose court sits at a place of another jurisdiction, where words around speak of judges: « les juges de Luxembourg »; else null. */
export function courtAt(text: string, entity: string | null, { start, end }: Span): string | null {
  if (entity === null) return null;
  if (entity === 'brussels') return isOwnCourt(text, start, end) ? 'BE' : null;
  const seat = SEATS[entity];
  if (seat === undefined) return null;
  const before = text.slice(Math.max(0, start - 6), start);
  if (!IN_TOWN.test(before) && !(THE.test(before) && OWN_COURT.test(text.slice(end, end + 20)))) return null;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  return COURT.test(around) && !LOCAL.test(around) ? seat : null;
}

/** Of the Court of Justice and the General Court of the European Union. */
const SEATS: Readonly<Record<string, string>> = { luxembourg: 'EU', 'luxembourg-city': 'EU' };
const REACH = 60;
const IN_TOWN = /(?:^|[\s(«“])(?:in|at|à|de)\s$/iu;
/** “the Luxembourg court”, “the Luxembourg-based judges”: those that everybody knows; but “a Luxembourg court”. */
const THE = /(?:^|[\s(«“])the\s$/iu;
const OWN_COURT = /^(?:-based)?\s(?:court|judges)(?!\p{L})/u;
const COURT = createSearch(
  /(?<![\p{L}])(?:courts?|judges?|juges?|tribunal|cour|justice|magistrats?|avocate? générale?|advocate general)(?![\p{L}])/iu
);
/** Those of the Grand Duchy. */
const LOCAL = createSearch(
  /(?<![\p{L}])(?:administrati\p{L}+|correctionnel\p{L}*|district|arrondissement|parquet|prosecutors?)(?![\p{L}])/iu
);

/** « le tribunal de Bruxelles », “a Brussels court”: the Union has none there, so that it is Belgian; and so is police. */
function isOwnCourt(text: string, start: number, end: number): boolean {
  const inTown = IN_TOWN.test(text.slice(Math.max(0, start - 6), start));
  if (inTown && TOWN_COURT.test(text.slice(end, end + 2 * REACH))) return true;
  if (inTown && POLICE.test(text.slice(Math.max(0, start - 2 * REACH), start))) return true;
  return (
    COURT_OF.test(text.slice(Math.max(0, start - REACH), start)) || ITS_COURT.test(text.slice(end, end + 24))
  );
}

/** « La police a fouillé les bureaux de A à Bruxelles »: the Union has no police either. */
const POLICE = createSearch(/(?<!\p{L})(?:police|policiers|gendarmes|detectives)(?!\p{L})[^.;]*$/iu);

const COURT_OF = createSearch(
  /(?<!\p{L})(?:courts?|judges?|tribunals?|prosecutors?|juges?|tribunal|cour|parquet|procureure?)\s(?:(?!(?:européen|european|justice|union)\p{L}*\s)[\p{L}’'-]+\s){0,4}(?:in|of|de|à)\s$/iu
);
/** « interdit à Bruxelles depuis le jugement du tribunal de commerce »: of a kind that the Union has none of, and of no other town. */
const TOWN_COURT =
  /^(?:(?![Cc]ommission|\p{L}\.\s)[^.;:«»“”]){0,60}(?<!\p{L})(?:tribunal (?:de (?:commerce|l['’]entreprise|première instance|police)|du travail|correctionnel|civil)|cour (?:d['’]appel|du travail|d['’]assises)|(?:commercial|labou?r|criminal|civil|enterprise|appeals?) court|court of (?:appeal|first instance))(?!\p{L})(?!\s(?:de|d['’]|à|of|in)\s?\p{Lu})/u;
const ITS_COURT =
  /^(?:\s(?:[\p{Ll}-]+\s)?(?:courts?|judges?|tribunal|prosecutors?)(?!\p{L})|\s?[:,]\s(?:la\scour d['’]appel|le\stribunal (?:de commerce|correctionnel)|le\sparquet))/u;
