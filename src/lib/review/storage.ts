import type { Decision } from './decision.ts';

/** Decisions as a visit left them, and what of them was copied, downloaded or saved. */
export interface Kept {
  decisions: Decision[];
  /** The entries that are not saved, as text. */
  yaml: string;
  /** Those that the editor has taken: nothing is lost while these are the same. */
  taken: string;
}

/** Entries about an earlier state of the data that were neither saved nor taken. */
export interface Stray {
  key: string;
  yaml: string;
}

const PREFIX = 'coupures-review ';
const AUTHOR = 'coupures-review-author';

/** What was decided about this state of the data. Nothing where storage is shut, or holds something else. */
export function readKept(dataset: string): Kept {
  const kept = parse(read(PREFIX + dataset));
  return kept ?? { decisions: [], yaml: '', taken: '' };
}

/** Whether an event of the browser's storage says that another tab decided something about this state of the data. */
export function isAbout({ key }: StorageEvent, dataset: string): boolean {
  return key === null || key === PREFIX + dataset;
}

/** False where storage is shut or full. */
export function keep(dataset: string, kept: Kept): boolean {
  return kept.decisions.length === 0
    ? forget(PREFIX + dataset)
    : write(PREFIX + dataset, JSON.stringify(kept));
}

/** What earlier states of the data have left. What is saved or taken of them is forgotten. */
export function readStrays(dataset: string): Stray[] {
  return keys()
    .filter((key) => key.startsWith(PREFIX) && key !== PREFIX + dataset)
    .flatMap((key) => {
      const kept = parse(read(key));
      if (kept && kept.yaml !== '' && kept.yaml !== kept.taken) return [{ key, yaml: kept.yaml }];
      forget(key);
      return [];
    });
}

export const forgetStray = ({ key }: Stray) => forget(key);

export const readAuthor = () => read(AUTHOR) ?? '';
export const keepAuthor = (name: string) => write(AUTHOR, name);

function parse(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { decisions, yaml, taken } = value as Record<string, unknown>;
  return (
    typeof taken === 'string' &&
    typeof yaml === 'string' &&
    Array.isArray(decisions) &&
    decisions.every(isDecision)
  );
}

function isDecision(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, verdict, author, day, reason, saved, instead } = value as Record<string, unknown>;
  return (
    (instead === undefined || isDecision(instead)) &&
    typeof id === 'number' &&
    typeof verdict === 'object' &&
    verdict !== null &&
    'kind' in verdict &&
    [author, day, reason].every((part) => typeof part === 'string') &&
    typeof saved === 'boolean'
  );
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function forget(key: string): boolean {
  try {
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
