import type { FoundAction, FoundClipping } from './found.ts';
import type { LabelledAction, LabelledClipping } from './labels.ts';
import { plain } from './plain.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface ActionPair {
  clipping: number;
  label: LabelledAction;
  found: FoundAction;
}

export interface JudgedActions {
  verdicts: Verdict[];
  /** Which found action is which labelled one. */
  pairs: ActionPair[];
  /** Of each found action, in their order, whether there is such an action. */
  right: boolean[];
}

/**
 * Verdicts on the actions of a clipping. An action is found if jurisdiction and type are right and at least one target is; a second
 * report of a labelled action is no error, whatever it adds.
 */
export function judgeActions(label: LabelledClipping, found: FoundClipping): JudgedActions {
  const clipping = label.index;
  const pairs = pairActions(label, found.actions);
  const paired = new Map(pairs.map((pair) => [pair.label, pair.found]));
  const verdicts = label.actions
    .filter(({ tier }) => tier === 'core')
    .flatMap((action): Verdict[] => {
      const match = paired.get(action);
      const detail = `${action.event_id} « ${action.evidence} »`;
      const { type } = action;
      if (!match) return [{ measure: 'actions', outcome: 'missed', clipping, detail, type }];
      return [
        { ...judge('actions', clipping, true, detail), type },
        ...judgeDetails(clipping, action, match)
      ];
    });
  const used = new Set(pairs.map((pair) => pair.found));
  const right = found.actions.map(
    (action) => used.has(action) || label.actions.some((known) => isCandidate(known, action))
  );
  const wrong = found.actions
    .filter((_, i) => right[i] === false)
    .map((action) => ({ ...judge('actions', clipping, false, describe(action)), type: action.type }));
  return { verdicts: [...verdicts, ...wrong], pairs, right };
}

/** The likeliest pairs first, so that a sentence goes to the label that speaks of it; of equals to the core one. */
function pairActions({ index, actions }: LabelledClipping, found: readonly FoundAction[]): ActionPair[] {
  const candidates = actions
    .flatMap((label) => found.map((action) => ({ clipping: index, label, found: action })))
    .filter((pair) => isCandidate(pair.label, pair.found))
    .sort((a, b) => likeness(b.label, b.found) - likeness(a.label, a.found));
  const pairs: ActionPair[] = [];
  for (const pair of candidates) {
    if (!pairs.some(({ label, found }) => label === pair.label || found === pair.found)) pairs.push(pair);
  }
  return pairs;
}

function isCandidate(label: LabelledAction, found: FoundAction): boolean {
  const jurisdictions = [label.jurisdiction, ...(label.jurisdiction_accept ?? [])];
  if (!jurisdictions.includes(found.jurisdiction)) return false;
  if (![label.type, ...(label.type_accept ?? [])].includes(found.type)) return false;
  if (label.targets.length === 0) return true;
  return [label.targets, ...(label.targets_accept ?? [])].some((targets) =>
    targets.length === 0 ? found.targets.length === 0 : targets.some((name) => found.targets.includes(name))
  );
}

function likeness(label: LabelledAction, found: FoundAction): number {
  return (
    4 * Number(isQuoteRight(label, found)) +
    2 * Number(isAmountRight(label, found)) +
    Number(isDateRight(label, found)) +
    Number(label.type === found.type) +
    0.5 * Number(label.tier === 'core')
  );
}

function judgeDetails(clipping: number, label: LabelledAction, found: FoundAction): Verdict[] {
  const name = label.event_id;
  const instead = (given: unknown, expected: unknown) =>
    `${name}: ${JSON.stringify(given)} instead of ${JSON.stringify(expected)}`;
  const statuses = [label.status, ...(label.status_accept ?? [])];
  const verdicts = [
    judge('action_date', clipping, isDateRight(label, found), instead(found.date, label.date)),
    judge(
      'action_targets',
      clipping,
      isOneOf(found.targets, [label.targets, ...(label.targets_accept ?? [])]),
      instead(found.targets, label.targets)
    ),
    judge('action_status', clipping, statuses.includes(found.status), instead(found.status, label.status)),
    judge(
      'action_authorities',
      clipping,
      isOneOf(found.authorities, [label.authority, ...(label.authority_accept ?? [])]),
      instead(found.authorities, label.authority)
    ),
    judge('action_quote', clipping, isQuoteRight(label, found), `${name}: « ${found.quote} »`)
  ];
  if (label.amount === null && found.amount === null) return verdicts;
  const given = found.amount === null ? null : { value: found.amount, currency: found.currency };
  return [
    ...verdicts,
    judge('action_amount', clipping, isAmountRight(label, found), instead(given, label.amount))
  ];
}

function isDateRight(label: LabelledAction, found: FoundAction): boolean {
  return [label.date, ...(label.date_accept ?? [])].includes(found.date);
}

function isAmountRight(label: LabelledAction, found: FoundAction): boolean {
  return [label.amount, ...(label.amount_accept ?? [])].some((amount) =>
    amount === null
      ? found.amount === null
      : amount.value === found.amount && amount.currency === found.currency
  );
}

/** A quote may be cut, or hold more than the labelled sentence. */
function isQuoteRight(label: LabelledAction, found: FoundAction): boolean {
  const quote = plain(found.quote);
  return [label.evidence, ...(label.evidence_more ?? [])].map(plain).some((evidence) => {
    return quote.length > 15 && (evidence.includes(quote) || quote.includes(evidence));
  });
}

function isOneOf(given: readonly string[], readings: readonly (readonly string[])[]): boolean {
  const set = new Set(given.map(plain));
  return readings.some(
    (reading) => reading.length === set.size && reading.every((name) => set.has(plain(name)))
  );
}

function describe({ type, status, targets, quote, rule }: FoundAction): string {
  return `${type} (${status}, ${rule}) ${targets.join(', ')} « ${quote} »`;
}
