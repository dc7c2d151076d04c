import type { Mention, Span } from '../../types.ts';
import { isAllCaps } from '../text/characters.ts';
import { hasFirstName, isAlsoAWord, isNamedAgain } from './also-a-word.ts';
import { runBefore } from './capital-runs.ts';
import { FAMOUS_NAMES } from './famous-names.ts';
import { isPerson, isPlainName, mayBeCompany, nameEnd } from './name-ahead.ts';
import { overlapping } from './overlaps.ts';
import { sentenceAround } from '../text/sentences.ts';
import { BEFORE_BARE_NAME, BEHIND_BARE_NAME, isStruckByAuthority, MILLIONS } from './struck-by-authority.ts';
import { isOpening } from './surroundings.ts';

/**
 * Names of whom an action strikes, where the text says besides that it is a company: “fined Zorblax … The company said”, “sued Google
 * and Zorblax”, « Zorblax écope de 2 millions … L’entreprise ». None of `mentions`, which are in text order, overlaps one, but places inside.
 */
export function struckCompanies(text: string, mentions: readonly Mention[]): Span[] {
  const found: Span[] = [];
  for (const { 0: words, index } of text.matchAll(STRIKES)) {
    for (const span of listFrom(text, index + words.length, mentions)) add(span);
  }
  for (const { index } of text.matchAll(STRUCK)) {
    for (const span of listTo(text, index, mentions)) add(span);
  }
  return found.sort((a, b) => a.start - b.start);

  function add(span: Slot) {
    const name = text.slice(span.start, span.end);
    if (
      !isPerson(name) &&
      !isThing(name) &&
      mayBeCompany(text, span, mentions) &&
      isToldCompany(text, span, name, mentions)
    )
      found.push({ start: span.start, end: span.end });
  }
}

interface Slot extends Span {
  /** A company of the gazetteers stands in the same list. */
  isBesideCompany: boolean;
}

const ARTICLE = String.raw`(?:(?:the|la|le)[  ]|l['’])?`;
/** What an action is told by before whom it strikes. */
const STRIKES = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    '(?:fined|fines?|fining|sued|sues?|suing|penali[sz](?:ed|es)|subpoenaed|raided|reprimanded|ordered|orders|hits?|slapped|slaps|hands?|handed|docked|forces|forced|makes|made|charged|wants)',
    '(?:suits?|lawsuits?|complaints?|proceedings|charges|injunction|case|ruling|judgment)(?:[ ]\\p{Ll}+){0,3}[ ]against',
    '(?:investigation|inquiry|enquiry|probe)s?[ ](?:into|of)',
    '[Ll]etters?[ ](?:(?:were|was)[ ])?(?:went[ ]|sent[ ]|issued[ ])?to',
    '(?:fines?|penalty|penalties|sanctions?)(?:[ ](?:of|worth|totalling)[ ][^,.;\\n]{2,25})?[ ](?:on|against)',
    '(?:million|billion|[0-9](?:m|bn|mn))[ ](?:fine[ ]|penalty[ ])?(?:on|against|from)',
    "(?:amende|sanction|pénalité|astreinte|blâme|avertissement|injonction)s?(?:[ ](?:de|d['’])[^,.;\\n]{2,40})?[ ](?:à|contre|visant|à[ ]l['’]encontre[ ](?:de[ ]|d['’]))",
    "(?:millions?|milliards?)(?:[ ](?:d['’]\\p{Ll}+|de[ ]\\p{Ll}+))?(?:[ ]\\p{Ll}+)?[ ](?:à|contre)",
    '(?:(?:a|ont|avait|avaient)[ ])?(?:condamn|sanctionn|assign|épingl|somm|perquisitionn|poursui|attaqu)(?:é|e|ent|vi|t|vent)',
    '(?:inflig|réclam|impos|ordonn|adress|demand)(?:é|e|ent|eait|ait)(?:[ ][^,.;\\n]{2,40})?[ ]à',
    '(?:enquête|plainte|procédure|information[ ]judiciaire)s?(?:[ ]\\p{Ll}+){0,2}[ ](?:sur|visant|contre)',
    ...BEFORE_BARE_NAME
  ].join('|')})[  ]${ARTICLE}(?=(?:\p{Ll}{0,2}|\p{N}{1,2})\p{Lu})`,
  'gu'
);

/** What an action is told by behind whom it strikes. */
const STRUCK = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])(?:[  ](?:${[
    '(?:was|were|has[ ]been|have[ ]been|had[ ]been|is[ ]being|is|are)[ ](?:fined|sued|penali[sz]ed|raided|subpoenaed|ordered|barred|banned|cited|cautioned|reprimanded|hit[ ]with|told[ ]to[ ]pay|docked|charged)',
    '(?:(?:fined|sued)(?=[ ](?:[\\d$£€]|(?:over|for|by|in|more|nearly|almost|about|record|a)[ ]))|told[ ]to[ ]pay|ordered[ ]to|hit[ ]with|faces|pays|to[ ]pay|settles)(?!\\p{L})',
    '(?:(?:has|have)[ ]agreed|agreed|agrees|must|will|has|have|had)[ ](?:to[ ])?pay(?!\\p{L})',
    'paid[ ](?:an?[ ](?:fine|penalty)[ ]of[ ])?[$£€]',
    '(?:écope|écopent|a[ ]écopé|ont[ ]écopé|écopera|paiera|versera|risque)(?=[ ])',
    "(?:devra|devront|doit|doivent)[ ](?:(?:pour|quant|de)[ ](?:sa|leur|son|à)[ ](?:part|elle|lui|eux|côté)[ ]|chacun[ ]|aussi[ ])?(?:payer|verser|débourser|s['’]acquitter|régler|\\d)",
    '(?:(?:a|ont|avait|avaient)[ ]été[ ]|est[ ]|sont[ ])?(?:aussi[ ]|également[ ])?(?:condamnée?s?|sanctionnée?s?|épinglée?s?|mise?s?[ ]en[ ]demeure|perquisitionnée?s?|assignée?s?|sommée?s?)',
    '(?:a[ ]accepté|accepte|a[ ]dû|va[ ]devoir)[ ](?:\\p{Ll}+[ ])?(?:de[ ])?(?:payer|verser|débourser|régler)'
  ].join('|')})|${BEHIND_BARE_NAME})`,
  'gu'
);

const NEXT =
  /^(?:,|,?[  ](?:and|et))[  ](?:d['’]|à[  ]|contre[  ]|l['’])?(?=(?:\p{Ll}{0,2}|\p{N}{1,2})\p{Lu})/u;

/** The names of a list that begins there, without those of the gazetteers. */
function listFrom(text: string, first: number, mentions: readonly Mention[]): Slot[] {
  const found: Span[] = [];
  let isBesideCompany = false;
  for (let start = first; ;) {
    const [known] = overlapping(mentions, { start, end: start + 1 });
    const end = known
      ? known.start === start && known.kind === 'company'
        ? known.end
        : null
      : nameEnd(text, start);
    if (end === null) break;
    if (known) isBesideCompany = true;
    else found.push({ start, end });
    const gap = NEXT.exec(text.slice(end, end + 16))?.[0];
    if (gap === undefined) break;
    start = end + gap.length;
  }
  return found.map((span) => ({ ...span, isBesideCompany }));
}

/** The same of one that ends there: two at the most. */
function listTo(text: string, end: number, mentions: readonly Mention[]): Slot[] {
  const [known] = overlapping(mentions, { start: end - 1, end });
  const start = known
    ? known.end === end && known.kind === 'company'
      ? known.start
      : null
    : runBefore(text, end);
  if (start === null) return [];
  const gap = /[  ](?:and|et)[  ]$/u.exec(text.slice(Math.max(0, start - 5), start))?.[0];
  const own = { start, end };
  if (gap === undefined) return known ? [] : [{ ...own, isBesideCompany: false }];
  const endBefore = start - gap.length;
  const [beside] = overlapping(mentions, { start: endBefore - 1, end: endBefore });
  const isCompany = beside?.kind === 'company';
  const other = beside === undefined ? runBefore(text, endBefore) : null;
  return [
    ...(other === null ? [] : [{ start: other, end: endBefore, isBesideCompany: known !== undefined }]),
    ...(known ? [] : [{ ...own, isBesideCompany: isCompany }])
  ];
}

const THING =
  /(?<!\p{L})(?:Act|Law|Bill|Treaty|Party|Movement|Deal|Pact|Accords?|Plan|Programme|Program|Operation|Opération|Project|Projet|Week|Day|Prize|Award|Cup|League|Tower|Street|Square|Hall|Islands?|River|Sea|Lake|Province|County|District|Loi|Affaire|Parti|Front|Army|Armée|Brigades?|Police|Church|Église|Rule|Rules|Code|Convention|Test|Hospital|Hôpital|État|Etat|Ligue|Fédération|Cour|Sénat|Assemblée|Trésor|Bourse|Région|Ville|Métropole|Conseil|République|Mairie|Parlement|Constitution|Crown|Treasury|Capitol|Pentagon|Parliament|Kremlin|University|Université|Club|FC|Union)(?!\p{L})/u;
const isThing = (name: string): boolean => THING.test(name);

/** How far a text may call it a company behind the name. */
const AGAIN = 350;
const FIRM_AGAIN =
  /(?<!\p{L})(?:[Tt]he|[Ii]ts|[Ll]a|[Ll]e|[Ll]['’]|[Cc]ette|[Cc]et|[Cc]e)\s?(?:\p{Ll}+[\s-]){0,2}?(?:company|firm|retailer|lender|chain|airline|manufacturer|maker|startup|insurer|bank|restaurants?|contractor|business|customers|shares|société|entreprise|enseigne|opérateur|fabricant|distributeur|start-up|établissement|restaurant|magasin|chaîne|plateforme|platform|roofer|employer|landlord)(?!\p{L})/u;
const PERSON_AGAIN =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|who|Mr|Mrs|Ms|aged|actor|singer|executive|billionaire|politician|M\.|Mme|homme|femme|chanteur|acteur|ministre|élu|élue|condamné\sà\s\p{L}+\sans|prison)(?!\p{L})/u;

/** Whether the words around say of a name that it is a company’s. */
function isToldCompany(
  text: string,
  { start, end, isBesideCompany }: Slot,
  name: string,
  mentions: readonly Mention[]
): boolean {
  const behind = text.slice(end, end + AGAIN);
  if (/^(?:,\s(?:\d\d,|who\s|qui\s)|\s\(\d\d)/u.test(behind) || PERSON_AGAIN.test(behind)) return false;
  const isOne = !/\s/u.test(name);
  if (isOne && (FAMOUS_NAMES.has(name) || hasFirstName(text, { start, end }))) return false;
  if (isOne && isOpening(text, start) && isAlsoAWord(text, { start, end })) return false;
  if (isOne && isBesideCompany) return true;
  if (isStruckByAuthority(text, { start, end }, mentions)) return true;
  // “UEFA fined”: capitals may be those of an authority.
  if (isOne && !isAllCaps(name) && isNamedAgain(text, { start, end }) && isOfMillions(text, start, end))
    return true;
  const again = FIRM_AGAIN.exec(behind);
  if (again === null || isPlainName(name)) return !isOne && /&|\p{Ll}\p{Lu}|\d/u.test(name);
  const reach = { start: Math.max(0, start - AGAIN), end: end + again.index };
  return overlapping(mentions, reach).every(({ kind }) => kind !== 'company');
}

function isOfMillions(text: string, from: number, to: number): boolean {
  const { start, end } = sentenceAround(text, from, to);
  return MILLIONS.test(text.slice(start, end));
}
