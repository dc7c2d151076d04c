import type { Span } from '../../types.ts';
import { isCalledWithoutCountry } from '../names/called-without-country.ts';
import { startsSentence } from '../text/sentences.ts';
import { countriesWith, federationOf, isFederal, isFrenchProcedure, isOfACountry } from './whose-chamber.ts';

/**
 * A demonym, or a place, authority or company of one jurisdiction: what tells whose authorities are meant; a demonym that says
 * where a company comes from is its `origin`.
 */
export interface JurisdictionCue extends Span {
  jurisdiction: string;
  kind: 'demonym' | 'place' | 'authority' | 'origin' | 'company';
}

export interface Jurisdictions {
  /** The newspaper's own country, where that is known. */
  home: string | null;
  /** Whether a place, a demonym or a body of a jurisdiction is named anywhere, but for those that are called by some words. */
  isSpokenOf(jurisdiction: string, called: string): boolean;
  /** The jurisdiction named by a word right at the passage: « autorités chinoises », « China’s regulator », « in the EU ». */
  beside(span: Span): string | null;
  /** That of the place or demonym nearest to the passage in its sentence. */
  inSentence(span: Span): string | null;
  /** That of the place or demonym that stands last before the passage in its sentence. */
  leading(span: Span): string | null;
  /** That of the place which opens the sentence before, where the passage is said to be its own: « Rome a … Son régulateur », “Its watchdog”. */
  owner(span: Span): string | null;
  /** That of the place which stands alone before the sentence, as the head of a brief: « Corée. Le parquet a ». */
  headed(span: Span): string | null;
  /** The jurisdiction by the nearest evidence: beside it, in its sentence, in the text around, in the whole clipping. */
  of(span: Span): string | null;
  /** The same of those who govern and make laws: where a text tells of companies alone, those of the newspaper’s home. */
  ofLawmakers(span: Span): string | null;
  /** Of a few jurisdictions the one that the most in the clipping speaks for, the newspaper’s home included; or null. */
  among(span: Span, few: ReadonlySet<string>): string | null;
  /** Whether the clipping names an authority of one of a few jurisdictions. */
  hasAuthority(few: ReadonlySet<string>): boolean;
}

const SENTENCE_REACH = 300;
/** Cues on either side of a passage among which a place or a demonym is looked for. */
const FEW = 12;
/** What may stand between a body and its place: « regulator in China », « autorités de la concurrence des États-Unis », « la “CNIL” italienne ». */
const LINK_AFTER =
  /^(?:\s?[»”"])?[\s’']*((of|in|for|from|de|du|des|d|en|au|aux|dans|la|les|l|le|the)[\s’']+){0,3}$/;
/** What may stand between a demonym or a possessor and the body: « Chinese antitrust authorities », « China’s top regulator ». */
const LINK_BEFORE = /^([’']s?)?\s(\p{Ll}[\p{L}-]*\s){0,3}(?:[«“"]\s?)?$/u;
/** A company’s home says little beside a place or a demonym: foreign companies are watched, too. */
const WEIGHT = { demonym: 1, place: 1, authority: 1, origin: 0.5, company: 0.1 };
/** Their companies say nothing of who watches them; those of others are first of all watched at home. */
const WATCHED_EVERYWHERE = new Set(['US']);
/** Evidence fades with this distance, and is not looked for beyond three times as far. */
const FADE = 400;
/** What comes after the passage weighs less than what the reader already knows. */
const AFTER = 0.5;
/** How the clipping’s share of a jurisdiction weighs against one word right beside the passage. */
const WHOLE = 0.3;
/** How the newspaper's home weighs against it for bodies that every paper calls its own by those words. */
const OWN_BODIES = 0.7;

/**
 * Looks up jurisdictions in `cues`, which stand in text order. `home` is the country that a newspaper need not name to its
 * readers: it is meant where a text names nothing but companies that are watched everywhere.
 */
export function createJurisdictions(
  text: string,
  cues: readonly JurisdictionCue[],
  home: string | null = null
): Jurisdictions {
  const untold =
    home !== null &&
    cues.every(({ kind, jurisdiction }) => kind === 'company' && WATCHED_EVERYWHERE.has(jurisdiction));
  const companiesAlone = cues.every(({ kind }) => kind === 'company' || kind === 'origin');
  let totals: Map<string, number> | undefined;
  /** Those that weigh, « le président américain » once. */
  let apart: readonly JurisdictionCue[] | undefined;

  /** American companies speak for America only where no other country is the newspaper’s. */
  function weightOf({ kind, jurisdiction }: JurisdictionCue): number {
    const everywhere = home !== null && kind === 'company' && WATCHED_EVERYWHERE.has(jurisdiction);
    return everywhere ? WEIGHT.company / 4 : WEIGHT[kind];
  }

  function beside(span: Span): string | null {
    if (home !== null && HERE.test(text.slice(span.end, span.end + 6))) return home;
    const next = firstAtOrAfter(cues, span.end);
    const inside = cues[next - 1];
    if (inside && inside.kind === 'demonym' && inside.start >= span.start) return inside.jurisdiction;
    const after = cues.slice(next, next + 3).find(isNearby);
    if (after && after.start - span.end < 40 && LINK_AFTER.test(text.slice(span.end, after.start))) {
      return after.jurisdiction;
    }
    const last = firstAtOrAfter(cues, span.start);
    const before = cues.slice(Math.max(0, last - 3), last).findLast(isNearby);
    if (before && span.start - before.end < 60) {
      const link = text.slice(before.end, span.start);
      const owner = before.kind === 'demonym' || /^[’']/.test(link) || /^ $/.test(link);
      if (owner && LINK_BEFORE.test(link)) return before.jurisdiction;
    }
    return null;
  }

  function inSentence(span: Span): string | null {
    const next = firstAtOrAfter(cues, span.start);
    const having = countriesWith(text, span);
    const isThere = (cue: JurisdictionCue) =>
      isNearby(cue) &&
      (having === null || having.has(cue.jurisdiction)) &&
      !onlyReacts(text, cue) &&
      !isInCharge(text, cue) &&
      !HELPED_BY.test(text.slice(Math.max(0, cue.start - 60), cue.start));
    const before = cues.slice(Math.max(0, next - FEW), next).findLast(isThere);
    const after = cues.slice(next, next + FEW).find(isThere);
    const near = [
      ...(before && isOneSentence(text, before.end, span.start)
        ? [{ ...before, gap: span.start - before.end }]
        : []),
      ...(after && isOneSentence(text, span.end, after.start)
        ? [{ ...after, gap: after.start - span.end }]
        : [])
    ];
    const [nearest] = near.sort((a, b) => a.gap - b.gap);
    return (
      (nearest && isSeatOfFirm(text, nearest) ? leading(nearest) : null) ?? nearest?.jurisdiction ?? null
    );
  }

  function leading(span: Span): string | null {
    const next = firstAtOrAfter(cues, span.start);
    const before = cues.slice(Math.max(0, next - FEW), next).findLast(isNearby);
    return before && isOneSentence(text, before.end, span.start) ? before.jurisdiction : null;
  }

  function owner(span: Span): string | null {
    const { start } = span;
    const its = ITS.exec(text.slice(Math.max(0, start - 40), start));
    if (!its) return inTurn(start) ?? headed(span);
    let before = start - its[0].trimStart().length - 1;
    const leftmost = before - SENTENCE_REACH;
    while (before > leftmost && before > 0 && !startsSentence(text, before)) before--;
    const cue = cues[firstAtOrAfter(cues, before)];
    return cue?.kind === 'place' && OPENS.test(text.slice(before, cue.start)) ? cue.jurisdiction : null;
  }

  /** « C’est au tour de l’Espagne. Mercredi, l’agence a ordonné »: of the country whose turn it is, as the sentence before says and no more. */
  function inTurn(start: number): string | null {
    const turn = TURN_OF.exec(text.slice(Math.max(0, start - 2 * REACH_OF_TURN), start));
    if (!turn) return null;
    const from = Math.max(0, start - 2 * REACH_OF_TURN) + turn.index;
    const cue = cues[firstAtOrAfter(cues, from)];
    return cue?.kind === 'place' && cue.start < start ? cue.jurisdiction : null;
  }

  /** « Corée. Le parquet a perquisitionné », “India. The agency”: of the country that stands alone before the sentence, as the head of a brief. */
  function headed({ start }: Span): string | null {
    let at = start;
    while (at > start - SENTENCE_REACH && at > 0 && !startsSentence(text, at)) at--;
    const before = cues[firstAtOrAfter(cues, at) - 1];
    const isHead =
      before?.kind === 'place' &&
      ALONE_BEHIND.test(text.slice(before.end, at)) &&
      ALONE_BEFORE.test(text.slice(Math.max(0, before.start - 12), before.start));
    return isHead ? before.jurisdiction : null;
  }

  function around(span: Span, own = WHOLE): string | null {
    if (untold) return home;
    const having = countriesWith(text, span);
    if (companiesAlone && isFederal(text, span)) return federationOf(home);
    if (companiesAlone && isFrenchProcedure(text, span)) return 'FR';
    const weights = weigh(span);
    if (home !== null) weights.set(home, (weights.get(home) ?? 0) + own);
    if (isOfACountry(text, span)) weights.delete('EU');
    return having === null
      ? heaviest(weights)
      : (heaviest(new Map([...weights].filter(([jurisdiction]) => having.has(jurisdiction)))) ??
          [...having][0] ??
          null);
  }

  function among(span: Span, few: ReadonlySet<string>): string | null {
    if (untold && home !== null && few.has(home)) return home;
    const weights = weigh(span);
    // Readers know which is theirs of the bodies that several countries call so.
    const own = companiesAlone ? WHOLE : 2 * WHOLE;
    if (home !== null) weights.set(home, (weights.get(home) ?? 0) + own);
    return heaviest(new Map([...weights].filter(([jurisdiction]) => few.has(jurisdiction))));
  }

  function hasAuthority(few: ReadonlySet<string>): boolean {
    return cues.some(({ kind, jurisdiction }) => kind === 'authority' && few.has(jurisdiction));
  }

  function weigh(span: Span): Map<string, number> {
    const speaking = (apart ??= cues.filter(
      (cue, i) => !onlyReacts(text, cue) && !isInCharge(text, cue) && !isWithin(cue, cues[i - 1])
    ));
    totals ??= shares(speaking, weightOf);
    const weights = new Map(totals);
    const from = firstAtOrAfter(speaking, span.start - 3 * FADE);
    for (let i = from; i < speaking.length; i++) {
      const cue = speaking[i];
      if (!cue || cue.start > span.end + 3 * FADE) break;
      const gap = cue.start < span.start ? span.start - cue.start : cue.start - span.end;
      const side = cue.start < span.start ? 1 : AFTER;
      const weight = weightOf(cue) * side * Math.exp(-gap / FADE);
      weights.set(cue.jurisdiction, (weights.get(cue.jurisdiction) ?? 0) + weight);
    }
    return weights;
  }

  const of = (span: Span) =>
    beside(span) ??
    owner(span) ??
    inSentence(span) ??
    around(span, isCalledWithoutCountry(text.slice(span.start, span.end)) ? OWN_BODIES : WHOLE);
  const ofLawmakers = (span: Span) =>
    beside(span) ?? inSentence(span) ?? (companiesAlone ? home : null) ?? around(span, 2 * WHOLE);
  const isSpokenOf = (jurisdiction: string, called: string) =>
    cues.some(
      (cue) =>
        cue.jurisdiction === jurisdiction &&
        (cue.kind === 'place' || cue.kind === 'demonym' || cue.kind === 'authority') &&
        text.slice(cue.start, cue.end) !== called
    );
  return {
    home,
    isSpokenOf,
    beside,
    inSentence,
    leading,
    owner,
    headed,
    of,
    ofLawmakers,
    among,
    hasAuthority
  };
}

const ALONE_BEHIND = /^\s?[.:]\s+$/u;
const ALONE_BEFORE = /(?:^|[.!?»"]\s|\n\s*|[-¬—–•]\s)(?:(?:En|Au|Aux|À|In)\s)?(?:(?:the|les?|la)\s|l')?$/iu;

function isWithin(cue: JurisdictionCue, before: JurisdictionCue | undefined): boolean {
  return before !== undefined && cue.start < before.end && cue.jurisdiction === before.jurisdiction;
}

/** “South Korea’s Naver”: where a company comes from says no more than the company does. */
export function withoutOwners(text: string, cues: readonly JurisdictionCue[]): JurisdictionCue[] {
  const companies = new Set(cues.filter(({ kind }) => kind === 'company').map(({ start }) => start));
  return cues.filter(
    ({ kind, end }) =>
      kind !== 'place' || !companies.has(end + 3) || !/^['’]s\s/.test(text.slice(end, end + 3))
  );
}

/** Places and demonyms tell whose body a phrase means; another authority in the sentence may be a foreign one. */
function isNearby({ kind }: JurisdictionCue): boolean {
  return kind === 'demonym' || kind === 'place';
}

/** “the competition commission here”: as a newspaper calls that of its own country. */
const HERE = /^\shere(?!\p{L})/u;

/** A sentence that goes on about whoever the one before is about. */
const ITS = /[.!?¦…]["”»]?\s(?:Its|Son|Sa|Ses)\s(?:[\p{Ll}-]+\s){0,2}$/u;
/** « C’est au tour de l’Espagne. », “Then it was Spain’s turn.”, “Now Spain.”, and what a sentence may open with behind it. */
const TURN_OF =
  /(?:C['’]est|[Cc]['’](?:était|fut)|[Vv]ient|[Vv]int|[Vv]oici)\s(?:(?:maintenant|désormais|ensuite|alors|à présent)\s)?(?:au|le)\stour\sd[eu](?:\s|\s(?:la|l['’])|s\s)?\s?(?:l['’]|la\s)?\p{Lu}[^.!?;,]{1,24}[.!?]\s(?:[^.!?;:]{2,30},\s)?(?:l['’]|le\s|la\s)?$|(?:(?:[Tt]hen|[Nn]ow|[Nn]ext)\s)?(?:it|[Ii]t)\s(?:is|was)\s(?:now\s|then\s)?(?:\p{Lu}[\p{L} ]{1,20}['’]s?\sturn|the\sturn\sof\s(?:the\s)?\p{Lu}[^.!?;,]{1,20})[.!?]\s(?:[^.!?;:]{2,30},\s)?(?:[Tt]he\s)?$/u;
const REACH_OF_TURN = 60;
const OPENS = /^[«“"\s]*(?:(?:The|La|Le|Les)\s|L['’])?$/u;

/** « le Sénat adopte le texte, Washington menace »: whoever answers what somebody else does, or where shares fall. */
function onlyReacts(text: string, { kind, start, end }: JurisdictionCue): boolean {
  if (kind === 'demonym') return MARKET_OF.test(text.slice(Math.max(0, start - 30), start));
  if (kind !== 'place') return false;
  const behind = text.slice(end, end + 40);
  return REACTS.test(behind) || TRADES.test(behind);
}

/** « En Espagne, le transporteur de Dublin », “In Spain the Dublin carrier”: whence a company comes that is fined elsewhere. */
function isSeatOfFirm(text: string, { kind, start, end }: JurisdictionCue): boolean {
  return (
    kind === 'place' &&
    (FIRM_OF.test(text.slice(Math.max(0, start - 40), start)) || FIRM_BEHIND.test(text.slice(end, end + 24)))
  );
}

const FIRM_OF =
  /(?<!\p{L})(?:transporteur|compagnie|constructeur|groupe|géant|firme|société|entreprise|start-up|éditeur|distributeur|fabricant|opérateur|avionneur|laboratoire|plateforme|plate-forme|multinationale)\s(?:de\s|du\s|d['’])(?:la\s)?$/iu;
const FIRM_BEHIND =
  /^[\s-](?:carrier|airline|bank|lender|group|giant|firm|company|carmaker|maker|retailer|start-?up|insurer|operator|publisher)(?!\p{L})/iu;

/** « ses débuts sur le marché boursier américain », « à la Bourse suisse ». */
const MARKET_OF =
  /(?<!\p{L})(?:marchés?\s(?:boursiers?|financiers?|actions)|Bourses?|places?\s(?:boursières?|financières?)|cotations?|indices?)\s$/u;

/** “fell 6 per cent in Hong Kong trading after the watchdog”: where shares are dealt in. */
const TRADES = /^\s(?:trading|trade(?=[,.;\s])|shares|stocks|session)(?!\p{L})/u;

const REACTS =
  /^\s(?:(?:a|ont|has|have|en|s['’]en|s['’]|se|y)\s?){0,2}(?:menac|protest|répliqu|ripost|dénonc|fulmin|inquièt|inquiét|indign|s['’]indign|s['’]inquiét|agac|threaten|protest|retaliat|objects?(?!\p{L})|objected|fume[sd]?|denounc|hits? back|bristle)/iu;

/** « Soupçonné d’avoir financé des groupes en Syrie, A a été renvoyé devant le tribunal »: where it is said to have been done. */
function isInCharge(text: string, { kind, start, end }: JurisdictionCue): boolean {
  if (kind !== 'place') return false;
  const before = text.slice(Math.max(0, start - 60), start);
  if (OF_A_CONTRACT.test(before) || OF_A_CRIME.test(before) || SHIPPED_TO.test(before)) return true;
  return (
    CHARGED.test(text.slice(Math.max(0, start - 160), start)) &&
    /^[^.;:]{0,80},\s/u.test(text.slice(end, end + 84))
  );
}

/** « pour corruption dans un contrat avec le Brésil ». */
const OF_A_CONTRACT =
  /(?<!\p{L})(?:contrats?|marchés? publics?|ventes? d['’]armes|contracts?)\s(?:\p{Ll}+\s){0,3}(?:avec|au|aux|en|with|in)\s(?:la\s|le\s|les\s|l['’]|the\s)?$/u;
/** « pour complicité de crimes de guerre en Syrie », “for bribery in Angola”: of what is tried elsewhere. */
const OF_A_CRIME =
  /(?<!\p{L})(?:corruption|brib(?:ery|es|ing)|kickbacks|pots-de-vin|terroris\p{L}+|crimes? (?:de guerre|contre l['’]humanité)|war crimes|crimes against humanity|genocide|génocide|torture|slavery|esclavage|(?:forced|child|slave) labou?r|travail forcé|travail des enfants|human rights abuses)\s(?:d['’]\p{L}+\s|(?:of|by|à|de)\s\p{Ll}+\s){0,2}(?:in|en|au|aux|à)\s(?:the\s)?$/iu;
/** “a licence to ship its chip to China”, « exporter des puces vers la Chine »: where goods go. */
const SHIPPED_TO =
  /(?<!\p{L})(?:export(?:s|ed|ing)?|ship(?:s|ped|ping|ments?)?|sell(?:s|ing)?|sales|deliver(?:s|ed|ing|ies|y)?|export(?:er|e|ent|ations?)|vend(?:re|ent|u)|ventes?|livr(?:er|aisons?|e|ent)|expédi\p{L}+)\s(?:[^\s.;,:]+\s){0,6}?(?:to|à|vers)\s(?:the\s|la\s|l['’])?$/iu;
const CHARGED =
  /(?:^|[.!?…¦»”]\s|\n\s?)(?:(?:Soupçonné|Accusé|Poursuivi|Jugé|Suspecté|Mis en (?:cause|examen))e?s?\s(?:de\s|d['’]|pour\s)|(?:Reconnue?s?\s)?[Cc]oupables?\s(?:de\s|d['’])|(?:Accused|Suspected|Charged|Convicted)\s(?:of|with)\s)[^.;:]{0,140}$/u;

/** « en collaboration avec le ministère américain », “in cooperation with the Dutch watchdog”: whose help somebody else had. */
const HELPED_BY =
  /(?<!\p{L})(?:en (?:collaboration|coopération|liaison|concertation) avec|in (?:cooperation|collaboration|coordination|liaison) with|avec (?:l['’]aide|le concours|l['’]appui) d[eu]|with the help of)\s?(?:[\p{L}’'-]+\s){0,3}$/iu;

/** The part of the clipping’s evidence that speaks for each jurisdiction, times `WHOLE`. */
function shares(
  cues: readonly JurisdictionCue[],
  weightOf: (cue: JurisdictionCue) => number
): Map<string, number> {
  const weights = new Map<string, number>();
  let total = 0;
  for (const cue of cues) {
    const { jurisdiction } = cue;
    weights.set(jurisdiction, (weights.get(jurisdiction) ?? 0) + weightOf(cue));
    total += weightOf(cue);
  }
  for (const [jurisdiction, weight] of weights) weights.set(jurisdiction, (WHOLE * weight) / total);
  return weights;
}

function heaviest(weights: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [jurisdiction, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = jurisdiction;
  }
  return best;
}

/** Index of the first cue that starts at or after `offset`. */
function firstAtOrAfter(cues: readonly Span[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOneSentence(text: string, from: number, to: number): boolean {
  if (to - from > SENTENCE_REACH) return false;
  for (let i = from + 1; i <= to; i++) if (startsSentence(text, i)) return false;
  return true;
}
