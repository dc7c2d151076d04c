import { readFile } from 'node:fs/promises';
import { ACTION_STATUSES, ACTION_TYPES } from '../lib/schema.ts';
import type { ActionStatus, ActionType } from '../lib/schema.ts';
import { InputError } from '../pipeline/errors.ts';

/** The labels of one half of the sample, as tests/gold/README.md describes them. */
export interface LabelledHalf {
  /** Path of the labels, for messages. */
  file: string;
  /** The file as it was read, to find lines in. */
  source: string;
  /** Name of the corpus, beside the labels. */
  corpus: string;
  /** They tell again, in other words, what real papers told; without it, they were written for the sample. */
  retold?: boolean;
  clippings: LabelledClipping[];
}

export interface LabelledClipping {
  index: number;
  title: string;
  url: string | null;
  outlet: string | null;
  language: string;
  published: { date: string | null };
  hashtags: string[];
  truncated: boolean;
  companies: LabelledName[];
  places: LabelledPlace[];
  actions: LabelledAction[];
  /** What makes it hard, in the words of classes.csv. */
  classes: string[];
}

export interface LabelledName {
  name: string;
  /** Names that are equally right. */
  aliases?: string[];
  /** False where finding the name is neither required nor wrong. */
  required?: boolean;
}

export interface LabelledPlace extends LabelledName {
  use: 'literal' | 'metonymic' | 'mixed' | 'embedded';
  use_accept?: string[];
}

export interface Amount {
  value: number;
  currency: string;
}

/** `*_accept` lists other honest readings. */
export interface LabelledAction {
  /** The same for all reports of one event, and for no two events. */
  event_id: string;
  tier: 'core' | 'secondary';
  type: ActionType;
  type_accept?: ActionType[];
  status: ActionStatus;
  status_accept?: ActionStatus[];
  jurisdiction: string;
  jurisdiction_accept?: string[];
  authority: string[];
  authority_accept?: string[][];
  targets: string[];
  targets_accept?: string[][];
  date: string | null;
  date_accept?: (string | null)[];
  amount: Amount | null;
  amount_accept?: (Amount | null)[];
  evidence: string;
  evidence_more?: string[];
}

/** Reads the labels of one half. Throws `InputError` where the file cannot be read or is not of the expected shape. */
export async function readLabels(file: string): Promise<LabelledHalf> {
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`${file}: cannot be read; the labelled sample belongs there.`, { cause });
  });
  const half = parse(source, file);
  if (!isHalf(half)) throw new InputError(`${file}: expected an object with "corpus" and "clippings".`);
  for (const clipping of half.clippings) {
    const fault = faultOf(clipping);
    if (fault) throw new InputError(`${file}:${lineOf(source, clipping.index)}: ${fault}.`);
  }
  return { ...half, file, source };
}

/** The line of a clipping's label, or of the first place in it where `value` stands as JSON. */
export function lineOf(source: string, index: number, value?: string): number {
  const start = Math.max(0, source.search(new RegExp(`"index": ${index}\\b`)));
  const at = value === undefined ? start : source.indexOf(JSON.stringify(value), start);
  return source.slice(0, at < 0 ? start : at).split('\n').length;
}

function parse(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new InputError(`${file}: no JSON (${cause instanceof Error ? cause.message : String(cause)}).`, {
      cause
    });
  }
}

function isHalf(value: unknown): value is { corpus: string; clippings: LabelledClipping[] } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'corpus' in value &&
    typeof value.corpus === 'string' &&
    'clippings' in value &&
    Array.isArray(value.clippings)
  );
}

const LISTS = ['hashtags', 'companies', 'places', 'actions', 'classes'] as const;
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** What a person who writes labels by hand gets wrong most easily. */
function faultOf(clipping: LabelledClipping): string | null {
  const list = LISTS.find((field) => !Array.isArray(clipping[field]));
  if (list !== undefined) return `"${list}" is no list`;
  for (const { event_id, tier, type, status, date, targets } of clipping.actions) {
    if (tier !== 'core' && tier !== 'secondary') return `${event_id}: tier "${String(tier)}" is unknown`;
    if (!ACTION_TYPES.includes(type)) return `${event_id}: type "${type}" is unknown`;
    if (!ACTION_STATUSES.includes(status)) return `${event_id}: status "${status}" is unknown`;
    if (date !== null && !DATE.test(date)) return `${event_id}: "${date}" is no date`;
    if (!Array.isArray(targets)) return `${event_id}: "targets" is no list`;
  }
  return null;
}
