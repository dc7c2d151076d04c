import type { ActionType } from '../schema.ts';
import type { ReviewAction } from './decision.ts';
import { contains } from './fold.ts';

/** What tells an action from the others of its clipping, as an entry of the corrections file says it. */
export interface ActionKey {
  type: ActionType;
  targets?: string[];
  date?: string;
  quote?: string;
}

export interface KeySituation {
  /** All actions of the clipping in the data, with the one that is meant. */
  siblings: readonly ReviewAction[];
  /** An editor took actions away that the rules found: they are compared too, and nobody sees them here. */
  hidden: boolean;
  /** Names or the date of the clipping are being corrected: targets and dates may not be what they were. */
  moving: boolean;
}

const FEWEST_WORDS = 5;
const SAFE_WORDS = 12;

/**
 * The shortest key that means this action and no other; null where nothing tells two actions apart. A confirmed action is
 * described as it was seen (targets, date), so that another one that is found later is not taken for it.
 */
export function actionKey(
  action: ReviewAction,
  verb: 'confirm' | 'reject' | 'edit',
  { siblings, hidden, moving }: KeySituation
): ActionKey | null {
  // Added ones were not found: the pipeline does not compare them.
  const others = siblings.filter(({ row, rule }) => row !== action.row && rule !== 'editor');
  const isOnly = (key: ActionKey) => !others.some((other) => canMean(key, other));
  const candidates = hidden ? [full(action, moving)] : keysOf(action, verb, moving, others);
  return candidates.find(isOnly) ?? null;
}

function keysOf(
  action: ReviewAction,
  verb: 'confirm' | 'reject' | 'edit',
  moving: boolean,
  others: readonly ReviewAction[]
): ActionKey[] {
  const { type, targets } = action;
  const date = action.date ?? 'unknown';
  const quote = tellingWords(action, others);
  if (moving) return [{ type }, { type, quote }];
  const [first] = targets;
  const named: ActionKey = { type, ...(targets.length > 0 && { targets }) };
  const seen: ActionKey = verb === 'confirm' && action.date !== null ? { ...named, date } : named;
  return [
    ...(verb === 'confirm' || first === undefined ? [] : [{ type, targets: [first] }]),
    seen,
    { ...seen, quote },
    { ...seen, targets, date },
    { ...seen, targets, date, quote }
  ];
}

function full(action: ReviewAction, moving: boolean): ActionKey {
  const { type, targets, date, quote } = action;
  const words = wordsOf(quote).slice(0, SAFE_WORDS).join(' ');
  return moving ? { type, quote: words } : { type, targets, date: date ?? 'unknown', quote: words };
}

/** Whether the pipeline could take `other` for what the key means. What an editor changed in it was found otherwise. */
function canMean({ type, targets, date, quote }: ActionKey, other: ReviewAction): boolean {
  if (quote !== undefined && !contains(other.quote, quote)) return false;
  if (other.settled && other.corrected !== null) return true;
  if (type !== other.type) return false;
  if (targets !== undefined) {
    if (targets.length === 0 && other.targets.length > 0) return false;
    if (!targets.every((target) => other.targets.includes(target))) return false;
  }
  return date === undefined || date === (other.date ?? 'unknown');
}

/** The first words of the quote, as many as no other quote contains. */
function tellingWords({ quote }: ReviewAction, others: readonly ReviewAction[]): string {
  const words = wordsOf(quote);
  for (let n = Math.min(FEWEST_WORDS, words.length); n < words.length; n++) {
    const some = words.slice(0, n).join(' ');
    if (!others.some((other) => contains(other.quote, some))) return some;
  }
  return words.join(' ');
}

const wordsOf = (text: string) => text.split(/[ \t\r\n]+/).filter(Boolean);
