import type {
  ActionStatus,
  ActionType,
  DatePrecision,
  Doubt,
  EntityKind,
  NameRule,
  PlaceKind,
  PublishedSource
} from '../lib/schema.ts';

/** A date with the precision that its source supports: `2021-03-11`, `2021-03`, `2021`, or null. */
export interface PartialDate {
  date: string | null;
  precision: DatePrecision;
}

/** One clipping as a corpus file gives it, before anything is understood. */
export interface RawClipping {
  /** File and line of the title, for messages. */
  file: string;
  line: number;
  title: string;
  url: string | null;
  /** Addresses found below the tags or inside the body: never the clipping's own. */
  otherUrls: string[];
  /** Paragraphs separated by one line feed; white space inside a line is as received (no-break spaces kept). */
  body: string;
  /** Names without `#`, in order, each once. */
  tags: string[];
  /** The body ends in `(...)`. */
  truncated: boolean;
}

/**
 * A clipping with what its own text says about it. Offsets of mentions and quotes point into `text`, which is
 * the title, a blank line (`\n\n`), then the body.
 */
export interface Clipping extends RawClipping {
  id: string;
  outlet: string | null;
  language: string;
  author: string | null;
  published: PartialDate & { source: PublishedSource };
  text: string;
  /** Where the body starts in `text`. */
  bodyStart: number;
  words: number;
  /** Why an editor changed the date, or took actions or mentions away; a line each. */
  corrected?: string;
}

/** A half-open range of UTF-16 offsets into a clipping's `text`. */
export interface Span {
  start: number;
  end: number;
}

export interface CompanyEntry {
  id: string;
  name: string;
  nameFr: string;
  parent: string | null;
  country: string | null;
  sector: string;
  aliases: string[];
  /** Aliases (or the name) that are also words, people or places: they count only in a company's context. */
  ambiguous: string[];
  wikidata: string | null;
}

export interface PlaceEntry {
  id: string;
  name: string;
  nameFr: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null above the level of a country. */
  country: string | null;
  parent: string | null;
  latitude: number | null;
  longitude: number | null;
  aliases: string[];
  ambiguous: string[];
  /** « chinois », « Chinese »: not mentions of the place, but they tell whose authorities are meant. */
  demonyms: string[];
  /** The jurisdiction whose government the name may stand for (`CN` for Beijing, `EU` for Brussels); else null. */
  metonym: string | null;
  /** The authority that the name may stand for (`fr-economy` for Bercy); null where it is the government as a whole. */
  seatOf: string | null;
  wikidata: string | null;
}

export interface AuthorityEntry {
  id: string;
  name: string;
  nameFr: string;
  /** ISO 3166-1 alpha-2, or `EU`, `INT`. */
  jurisdiction: string;
  /** What it watches over (`competition`, `data`, `central-bank` …): how role words find it. */
  roles: string[];
  aliases: string[];
  ambiguous: string[];
  wikidata: string | null;
}

/** « le gendarme de la concurrence », « the antitrust watchdog »: a role, resolved by jurisdiction. */
export interface RoleEntry {
  role: string;
  language: 'fr' | 'en';
  aliases: string[];
}

/** Names that contain or resemble an entity's and are none: newspapers, universities, people, sayings. */
export interface OtherNameEntry {
  name: string;
  kind: string;
  aliases: string[];
}

export interface Gazetteers {
  companies: CompanyEntry[];
  places: PlaceEntry[];
  authorities: AuthorityEntry[];
  roles: RoleEntry[];
  otherNames: OtherNameEntry[];
}

/** One occurrence of a name in a clipping's text. `entity` is null for other names, which only block. */
export interface Mention extends Span {
  entity: string | null;
  kind: EntityKind | 'other';
  surface: string;
  /** For places: the name stands for the government seated there. */
  metonymic: boolean;
  rule: NameRule;
  /** How often names recognised by this rule are right, from 0 to 1; 1 where an editor decided. */
  confidence: number;
  /** The name of a company that no gazetteer has, as the clipping prints it. */
  unlisted?: string;
}

/** A company, place or authority as one clipping speaks of it. */
export interface EntityMentions {
  entity: string;
  kind: EntityKind;
  mentions: Mention[];
  /** Tags that name it (never for places). */
  tags: string[];
  /** Why an editor gave mentions or tags to it. */
  corrected?: string;
}

/** A regulatory action as one sentence reports it. */
export interface ActionReport {
  type: ActionType;
  status: ActionStatus;
  jurisdiction: string;
  /** Ids of authorities; a government that is not further named is `cn-authorities` and the like. */
  authorities: string[];
  /** Ids of companies. */
  targets: string[];
  date: PartialDate;
  amount: number | null;
  currency: string | null;
  /** Verbatim sentence, at most 300 characters, at `start`–`end` of the clipping's text. */
  quote: string;
  start: number;
  end: number;
  rule: string;
  /** How often reports on such evidence are right, from 0 to 1; 1 where an editor saw it. */
  confidence: number;
  /** What its evidence leaves open; none where an editor saw it. */
  doubts: readonly Doubt[];
  /** The law that it is about, where an editor says so; else its quote may name one. */
  law?: string;
  /** Why an editor changed or added it. */
  corrected?: string;
}

/** An action report after reports of the same event have been joined across clippings. */
export interface ResolvedAction extends ActionReport {
  event: string;
}

/** Everything that the pipeline found in one clipping. */
export interface ClippingFacts {
  clipping: Clipping;
  entities: EntityMentions[];
  actions: ResolvedAction[];
}
