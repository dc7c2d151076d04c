/**
 * The tables that the pipeline writes and the browser reads: the one file that both halves share.
 * A row type describes one row as SQL sees it; `TABLES` gives its columns in file order with DuckDB types.
 */

/** Of the tables' columns: files of another version are not read. */
export const SCHEMA_VERSION = 5;

export const ACTION_TYPES = [
  'fine',
  'restructuring_order',
  'order',
  'investigation_opened',
  'summons',
  'hearing',
  'lawsuit',
  'ban',
  'restriction',
  'ipo_suspended',
  'law_proposed',
  'law_enacted',
  'warning',
  'policy_statement'
] as const;
export type ActionType = (typeof ACTION_TYPES)[number];

/** Action types share a colour and a mark shape by family. Keys and stacks show families in this order. */
export const ACTION_FAMILIES = ['sanctions', 'proceedings', 'restrictions', 'rules', 'signals'] as const;
export type ActionFamily = (typeof ACTION_FAMILIES)[number];

export const FAMILY_OF: Record<ActionType, ActionFamily> = {
  fine: 'sanctions',
  restructuring_order: 'sanctions',
  order: 'sanctions',
  investigation_opened: 'proceedings',
  summons: 'proceedings',
  hearing: 'proceedings',
  lawsuit: 'proceedings',
  ban: 'restrictions',
  restriction: 'restrictions',
  ipo_suspended: 'restrictions',
  law_proposed: 'rules',
  law_enacted: 'rules',
  warning: 'signals',
  policy_statement: 'signals'
};

export const ACTION_STATUSES = ['done', 'announced', 'proposed', 'threatened'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Only these count as regulatory actions unless a filter asks for others, which are drawn hollow. */
export const COUNTED_STATUSES: readonly ActionStatus[] = ['done', 'announced'];

export const DATE_PRECISIONS = ['day', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export type PublishedSource = 'url' | 'byline' | 'feed' | 'editor' | 'none';

export type EntityKind = 'company' | 'place' | 'authority';

/**
 * How a name was recognised: by itself, by a word of its sentence, because it is sure elsewhere in the clipping, as a role
 * (« the antitrust watchdog »), by a tag, by an editor, or, where no gazetteer has it, by a legal form or what it says of its trade.
 */
export const NAME_RULES = ['name', 'context', 'elsewhere', 'role', 'tag', 'editor', 'unlisted'] as const;
export type NameRule = (typeof NAME_RULES)[number];

export const CORRECTION_KINDS = [
  ...(['confirm', 'reject', 'edit', 'add'] as const),
  ...(['rename', 'remove', 'published', 'merge', 'split'] as const)
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const PLACE_KINDS = [
  'venue',
  'district',
  'city',
  'region',
  'country',
  'supranational',
  'continent',
  'macro-region'
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Whether a kind of place is larger than a country, and so in none and without a symbol of its own on a map. */
export function isAboveCountries(kind: PlaceKind): boolean {
  return kind === 'supranational' || kind === 'continent' || kind === 'macro-region';
}

/**
 * Dates are ISO days here (`2020-11-01` with precision `month` means November 2020). `corrected` is why an editor
 * changed the date, or took an action or a mention away; several reasons stand on a line each. A text that is not
 * `verbatim` is an abstract, and its sentences are not the article's.
 */
export interface ClippingRow {
  clipping: number;
  id: string;
  title: string;
  url: string | null;
  outlet: string | null;
  language: string;
  author: string | null;
  published: string | null;
  published_precision: DatePrecision;
  published_source: PublishedSource;
  clipped_after: string | null;
  clipped_before: string | null;
  tags: string[];
  truncated: boolean;
  words: number;
  lead: string;
  verbatim: boolean;
  corrected: string | null;
}

/**
 * A name in a quote: where it stands there (UTF-16 offsets, half-open), its kind, its entity and, of a place that is named for
 * its government, one word more: `12-19 place beijing metonymic`. Ids hold no white space.
 */
export type NameInQuote = `${number}-${number} ${EntityKind} ${string}`;
export const METONYMIC = 'metonymic';

/**
 * `quote` is the sentence around the first mention in title or body (null where only tags name it), `names` every name in it; `rule` and
 * `confidence` are those of its surest mention; `corrected` is why an editor gave mentions to this entity.
 */
export interface MentionRow {
  clipping: number;
  entity: string;
  kind: EntityKind;
  mentions: number;
  in_title: number;
  in_tags: number;
  metonymic: number;
  first_offset: number | null;
  surface: string;
  quote: string | null;
  names: NameInQuote[];
  rule: NameRule;
  confidence: number;
  corrected: string | null;
}

/** What a regulatory action is, as one report or all of them together say. */
export interface ActionFacts {
  type: ActionType;
  status: ActionStatus;
  jurisdiction: string;
  authorities: string[];
  targets: string[];
  amount: number | null;
  currency: string | null;
}

/** What the evidence of an action leaves open. */
export const DOUBTS = [
  'agent near',
  'agent understood',
  'target loose',
  'target referred',
  'no target',
  'noun',
  'plan',
  'no particulars',
  'title only',
  'unlikely words',
  'no wording'
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** `names` are those in the quote; `doubts` are empty where an editor decided; `corrected` is why an editor changed or added the report, or moved it to this event. */
export interface ActionRow extends ActionFacts {
  event: string;
  clipping: number;
  date: string | null;
  date_precision: DatePrecision;
  quote: string;
  quote_start: number;
  quote_end: number;
  names: NameInQuote[];
  rule: string;
  confidence: number;
  doubts: Doubt[];
  corrected: string | null;
}

export interface EntityRow {
  entity: string;
  kind: EntityKind;
  name_en: string;
  name_fr: string;
  parent: string | null;
  country: string | null;
  place_kind: PlaceKind | null;
  latitude: number | null;
  longitude: number | null;
  wikidata: string | null;
}

/**
 * What a clipping says: title, a blank line, paragraphs on a line each. Offsets of quotes and spans point into it. An
 * `excerpt` holds only the sentences with evidence and `[…]` for the others.
 */
export interface TextRow {
  clipping: number;
  text: string;
  excerpt: boolean;
}

/** One occurrence of a name, at `start`–`end` (UTF-16 offsets) of the clipping's text; null where that is left out. */
export interface SpanRow {
  clipping: number;
  start: number | null;
  end: number | null;
  entity: string;
  kind: EntityKind;
  surface: string;
  metonymic: boolean;
  rule: NameRule;
  confidence: number;
}

/**
 * What an editor decided, in the order of the corrections file. `what` is the type of an action, the kind of an entity,
 * `published` or `event`; `before` and `after` are JSON objects of what the entry changed, null for what was not there.
 * `clipping` is null where events were merged or split, `event` where no event is concerned, or no longer.
 */
export interface CorrectionRow {
  clipping: number | null;
  event: string | null;
  kind: CorrectionKind;
  what: ActionType | EntityKind | 'published' | 'event';
  before: string | null;
  after: string | null;
  author: string;
  day: string;
  reason: string;
}

export type ColumnType = 'INTEGER' | 'VARCHAR' | 'DATE' | 'BOOLEAN' | 'DOUBLE' | 'FLOAT' | 'VARCHAR[]';
interface Rows {
  clippings: ClippingRow;
  mentions: MentionRow;
  actions: ActionRow;
  entities: EntityRow;
  texts: TextRow;
  spans: SpanRow;
  corrections: CorrectionRow;
}
export type TableName = keyof Rows;

/** Columns of each table in file order. */
export const TABLES: { [T in TableName]: Record<keyof Rows[T] & string, ColumnType> } = {
  clippings: {
    clipping: 'INTEGER',
    id: 'VARCHAR',
    title: 'VARCHAR',
    url: 'VARCHAR',
    outlet: 'VARCHAR',
    language: 'VARCHAR',
    author: 'VARCHAR',
    published: 'DATE',
    published_precision: 'VARCHAR',
    published_source: 'VARCHAR',
    clipped_after: 'DATE',
    clipped_before: 'DATE',
    tags: 'VARCHAR[]',
    truncated: 'BOOLEAN',
    words: 'INTEGER',
    lead: 'VARCHAR',
    verbatim: 'BOOLEAN',
    corrected: 'VARCHAR'
  },
  mentions: {
    clipping: 'INTEGER',
    entity: 'VARCHAR',
    kind: 'VARCHAR',
    mentions: 'INTEGER',
    in_title: 'INTEGER',
    in_tags: 'INTEGER',
    metonymic: 'INTEGER',
    first_offset: 'INTEGER',
    surface: 'VARCHAR',
    quote: 'VARCHAR',
    names: 'VARCHAR[]',
    rule: 'VARCHAR',
    confidence: 'FLOAT',
    corrected: 'VARCHAR'
  },
  actions: {
    event: 'VARCHAR',
    clipping: 'INTEGER',
    date: 'DATE',
    date_precision: 'VARCHAR',
    type: 'VARCHAR',
    status: 'VARCHAR',
    jurisdiction: 'VARCHAR',
    authorities: 'VARCHAR[]',
    targets: 'VARCHAR[]',
    amount: 'DOUBLE',
    currency: 'VARCHAR',
    quote: 'VARCHAR',
    quote_start: 'INTEGER',
    quote_end: 'INTEGER',
    names: 'VARCHAR[]',
    rule: 'VARCHAR',
    confidence: 'FLOAT',
    doubts: 'VARCHAR[]',
    corrected: 'VARCHAR'
  },
  entities: {
    entity: 'VARCHAR',
    kind: 'VARCHAR',
    name_en: 'VARCHAR',
    name_fr: 'VARCHAR',
    parent: 'VARCHAR',
    country: 'VARCHAR',
    place_kind: 'VARCHAR',
    latitude: 'DOUBLE',
    longitude: 'DOUBLE',
    wikidata: 'VARCHAR'
  },
  texts: { clipping: 'INTEGER', text: 'VARCHAR', excerpt: 'BOOLEAN' },
  spans: {
    clipping: 'INTEGER',
    start: 'INTEGER',
    end: 'INTEGER',
    entity: 'VARCHAR',
    kind: 'VARCHAR',
    surface: 'VARCHAR',
    metonymic: 'BOOLEAN',
    rule: 'VARCHAR',
    confidence: 'FLOAT'
  },
  corrections: {
    clipping: 'INTEGER',
    event: 'VARCHAR',
    kind: 'VARCHAR',
    what: 'VARCHAR',
    before: 'VARCHAR',
    after: 'VARCHAR',
    author: 'VARCHAR',
    day: 'DATE',
    reason: 'VARCHAR'
  }
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The tables that charts are made of, which the browser loads; pages are drawn from the others at build time. */
export const QUERIED_TABLES = ['clippings', 'mentions', 'actions', 'entities'] as const;
export type QueriedTable = (typeof QUERIED_TABLES)[number];

export type RowOf<T extends TableName> = Rows[T];

/** What the Parquet key-value metadata carries, the same in every file of a dataset. */
export interface DatasetMetadata {
  schema: number;
  /** Hash of the rows of all tables: equal input gives an equal hash. */
  dataset: string;
  /** Name of the corpus, in English and French. */
  corpus: { en: string; fr: string };
  licence: string | null;
  /** Headline and source line of the story page, if the corpus has an editor's sidecar file. */
  headline: { en: string; fr: string } | null;
  source: { en: string; fr: string } | null;
}

/** The Parquet key under which `DatasetMetadata` stands as JSON. */
export const METADATA_KEY = 'coupures';
