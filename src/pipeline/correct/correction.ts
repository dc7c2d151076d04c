import type { ActionStatus, ActionType, EntityKind } from '../../lib/schema.ts';
import { InputError } from '../errors.ts';
import type { ActionReport, PartialDate } from '../types.ts';

/** Who decided what an entry of `data/corrections.yaml` says, when and why, and where it stands. */
interface Signed {
  /** File and line of the entry, for messages. */
  where: string;
  /** The address by which the entry names its clipping, as written; missing where it gives the id. */
  address?: string;
  /** The file is about other corpora than those at hand: an entry that matches nothing is skipped, and no mistake. */
  foreign?: true;
  author: string;
  /** `2021-03-11` */
  day: string;
  reason: string;
}

/** Which action of a clipping is meant: what is given has to agree, and nothing depends on where the text has it. */
export interface ActionKey {
  type: ActionType;
  /** Ids of companies that are all among its targets; an empty list means an action without targets. */
  targets: string[] | null;
  /** Words that its quote contains, whatever their case, accents, apostrophes and spaces. */
  quote: string | null;
  date: PartialDate | null;
}

/** Which mentions of a clipping are meant: all of an entity, or those of one wording. */
export interface MentionKey {
  kind: EntityKind;
  entity: string;
  surface: string | null;
}

/** What an editor says of an action; what is left out stays as it is. */
export interface ActionChange {
  type?: ActionType;
  status?: ActionStatus;
  jurisdiction?: string;
  authorities?: string[];
  targets?: string[];
  date?: PartialDate;
  amount?: number | null;
  currency?: string | null;
  law?: string;
}

/** An action that the extraction does not find. `quote` is words of the sentence that reports it. */
export type NewAction = ActionChange &
  Required<Pick<ActionChange, 'type' | 'status' | 'jurisdiction' | 'authorities'>> & { quote: string };

export type DateCorrection = Signed & { kind: 'published'; clipping: string; date: PartialDate };
export type MentionCorrection = Signed & { clipping: string; mention: MentionKey } & (
    { kind: 'rename'; to: string } | { kind: 'remove' }
  );
export type ActionCorrection = Signed & { clipping: string } & (
    | { kind: 'confirm' | 'reject'; action: ActionKey }
    | {
        kind: 'edit';
        action: ActionKey;
        change: ActionChange;
        /** Where only the jurisdiction is set: whose it is. One of them has to be among those that were found. */
        seated?: ReadonlySet<string>;
      }
    | { kind: 'add'; action: NewAction }
  );
export type EventCorrection = Signed &
  /** `clippings` report these events: needed where ids are numbered, as numbers change with what else is found. */
  (
    | { kind: 'merge'; events: string[]; into: string; clippings?: string[] }
    | { kind: 'split'; event: string; clippings: string[]; into: string }
  );
export type Correction = DateCorrection | MentionCorrection | ActionCorrection | EventCorrection;

/** The entries of all files that concern the corpora at hand, each file in its order. */
export interface Corrections {
  corrections: Correction[];
}

export const NO_CORRECTIONS: Corrections = { corrections: [] };

/** What one entry changed: the fields that it is about before and after, null for what was not there or is no more. */
export interface Decision {
  correction: Correction;
  before: Readonly<Record<string, unknown>> | null;
  after: Readonly<Record<string, unknown>> | null;
  /** The action as corrected, from which its event is known once events are resolved. */
  action?: ActionReport;
  /** Actions that it changed or took away (null): as they were, and as they are before events are resolved. */
  touched?: readonly { found: ActionReport; action: ActionReport | null }[];
}

/** Throws: a correction cannot be applied to what the pipeline found. */
export function refuse({ where }: Pick<Signed, 'where'>, problem: string, remedy: string): never {
  throw new InputError(`${where}: ${problem}; ${remedy}.`);
}

/** The reasons of several corrections of one thing, each on a line. */
export function withReason(earlier: string | undefined, reason: string): string {
  return earlier === undefined ? reason : `${earlier}\n${reason}`;
}
