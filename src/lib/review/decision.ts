import type { ActionStatus, ActionType, Doubt, EntityKind } from '../schema.ts';

/** What an editor can say of an action. Dates are as precise as they are known: `2021-03-11`, `2021-03`, `2021`. */
export interface ActionFields {
  type: ActionType;
  status: ActionStatus;
  jurisdiction: string;
  authorities: string[];
  targets: string[];
  date: string | null;
  amount: number | null;
  currency: string | null;
  /** The law that it is about, where its sentence does not name it; only an editor gives one. */
  law?: string;
}

/** An action that a clipping reports, as the built data has it. */
export interface ReviewAction extends ActionFields {
  /** Its row in the table of actions: what decisions name, as long as the dataset is the same. */
  row: number;
  /** The id of its clipping. */
  clipping: string;
  event: string;
  quote: string;
  /** What stands before and after the quote, with an ellipsis where it is cut. */
  before: string;
  after: string;
  /** Where the quote starts in the text. */
  start: number;
  rule: string;
  /** 0 to 1. */
  confidence: number;
  doubts: Doubt[];
  /** Why an editor changed it or moved it to its event. */
  corrected: string | null;
  /** An editor has decided about it before: an entry of the corrections file says so. */
  settled: boolean;
}

export interface ReviewMention {
  kind: EntityKind;
  entity: string;
  surfaces: string[];
}

export interface ReviewClipping {
  id: string;
  title: string;
  url: string | null;
  /** Its text is the article's own, and no abstract of it. */
  verbatim: boolean;
  outlet: string | null;
  language: string;
  published: string | null;
  /** An entry of the corrections file says when it was published. */
  dated: boolean;
  corrected: string | null;
  /** Null where the texts are too long together for one page. */
  text: string | null;
  mentions: ReviewMention[];
}

/** What there is to review. */
export interface ReviewData {
  actions: readonly ReviewAction[];
  clippings: readonly ReviewClipping[];
}

/** Which mentions are meant: all of an entity in the clipping, or only where it is called so. */
export interface MentionKey {
  kind: EntityKind;
  entity: string;
  surface: string | null;
}

export type ActionVerdict =
  { kind: 'confirm' | 'reject'; row: number } | { kind: 'edit'; row: number; set: Partial<ActionFields> };
export type ClippingVerdict = { clipping: string } & (
  | { kind: 'add'; quote: string; fields: ActionFields }
  | { kind: 'rename'; mention: MentionKey; to: string }
  | { kind: 'remove'; mention: MentionKey }
  | { kind: 'published'; date: string | null }
);
export type EventVerdict =
  | { kind: 'merge'; events: string[]; into: string }
  | { kind: 'split'; event: string; clippings: string[]; into: string };
export type Verdict = ActionVerdict | ClippingVerdict | EventVerdict;

/** What an editor decided, and who, when and why. */
export interface Decision {
  /** Rises with time. */
  id: number;
  verdict: Verdict;
  author: string;
  /** `2021-03-11` */
  day: string;
  reason: string;
  /** It stands in the corrections file, and waits for the data to be built again. */
  saved: boolean;
  /** What was decided about the same thing before, which comes back when this is undone. */
  instead?: Decision;
}

/** The row of the action that a verdict is about, if it is about one that was found. */
export function rowOf(verdict: Verdict): number | null {
  return 'row' in verdict ? verdict.row : null;
}
