import { compatible } from '../extract/dates/calendar.ts';
import { lawNamed } from '../extract/laws/law-names.ts';
import type { ActionReport, Clipping } from '../types.ts';
import { refuse, withReason } from './correction.ts';
import type { ActionChange, ActionCorrection, ActionKey, Decision, NewAction } from './correction.ts';
import { contains, sentencesWith } from './passage.ts';

/**
 * A clipping's actions after an editor confirmed, rejected, edited or added some; what each entry
 * changed; the reasons of rejections, which leave no row behind; and notices of edits that are no longer needed. Comes before events are resolved, so that an edited action joins the event that it reports.
 * What an editor saw is certain (confidence 1). Every entry is about what the extraction found, so their order does not
 * matter; it throws where one matches nothing, several actions, or the action of another entry, and where an edit tells what
 * another action tells. `decided` are the actions that entries are about, with what became of them. `uncorrected` is what is found
 * without entries about the clipping's names, and `names` where these stand.
 */
export function correctActions(
  clipping: Clipping,
  found: readonly ActionReport[],
  corrections: readonly ActionCorrection[],
  uncorrected: Uncorrected = { actions: [], names: [] }
): CorrectedActions {
  const entries = new Map<ActionReport, ActionCorrection>();
  const decided = new Map<ActionReport, ActionReport | null>();
  const decisions: Decision[] = [];
  const rejected: string[] = [];
  const notices: string[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'add') continue;
    const action = theAction(clipping, found, correction.action, correction, uncorrected);
    const other = entries.get(action);
    if (other) refuse(correction, `${other.where} is about the same action`, 'make one entry of the two');
    entries.set(action, correction);
    if (correction.kind === 'reject') rejected.push(correction.reason);
    if (correction.kind === 'edit' && isUnchanged(action, correction.change))
      notices.push(`${correction.where}: all of this is found without the entry, which can be deleted.`);
  }
  const actions = found.flatMap((action) => {
    const correction = entries.get(action);
    const kept = decide(action, correction);
    if (correction) {
      decisions.push(decision(correction, action, kept));
      decided.set(action, kept);
    }
    return kept ?? [];
  });
  checkDoubles(clipping, found, entries, decided);
  const added = new Map<ActionReport, string>();
  for (const correction of corrections) {
    if (correction.kind !== 'add') continue;
    const action = addedAction(clipping, actions, correction.action, correction, added);
    actions.push(action);
    added.set(action, correction.where);
    decisions.push({ correction, before: null, after: told(action), action });
  }
  actions.sort((a, b) => a.start - b.start);
  return { actions, decisions, rejected, notices, decided, added: [...added.keys()] };
}

interface CorrectedActions {
  actions: ActionReport[];
  decisions: Decision[];
  rejected: string[];
  notices: string[];
  decided: ReadonlyMap<ActionReport, ActionReport | null>;
  added: readonly ActionReport[];
}

/** What is found without entries about names, and the places of these entries. */
interface Uncorrected {
  actions: readonly ActionReport[];
  names: readonly string[];
}

function theAction(
  clipping: Clipping,
  found: readonly ActionReport[],
  key: ActionKey,
  correction: ActionCorrection,
  uncorrected: Uncorrected
): ActionReport {
  const [action, ...others] = found.filter((candidate) => isMeant(candidate, key));
  if (action === undefined && uncorrected.actions.some((candidate) => isMeant(candidate, key)))
    return refuse(
      correction,
      `the clipping ${clipping.id} reports no such ${key.type} with the names that ${uncorrected.names.join(' and ')} ` +
        `corrected; it reports ${describe(found)}`,
      'describe it as it is read with these, or delete one of the entries'
    );
  if (action === undefined)
    return refuse(
      correction,
      `the clipping ${clipping.id} reports no such ${key.type}; it reports ${describe(found)}`,
      'correct or delete the entry'
    );
  if (others.length > 0)
    return refuse(
      correction,
      `the clipping ${clipping.id} reports ${others.length + 1} such actions: ${describe([action, ...others])}`,
      'add targets, date or words of the quote to tell them apart'
    );
  return action;
}

function isMeant(action: ActionReport, { type, targets, quote, date }: ActionKey): boolean {
  if (action.type !== type) return false;
  if (targets !== null) {
    if (targets.length === 0 && action.targets.length > 0) return false;
    if (!targets.every((target) => action.targets.includes(target))) return false;
  }
  if (quote !== null && !contains(action.quote, quote)) return false;
  return date === null || action.date.date === date.date;
}

function decide(action: ActionReport, correction: ActionCorrection | undefined): ActionReport | null {
  if (correction === undefined) return action;
  if (correction.kind === 'reject') return null;
  if (correction.kind !== 'edit' || isUnchanged(action, correction.change)) return { ...action, ...SEEN };
  const edited = { ...action, ...correction.change };
  const { seated } = correction;
  if (seated && edited.authorities.length > 0 && !edited.authorities.some((id) => seated.has(id)))
    refuse(
      correction,
      `jurisdiction "${edited.jurisdiction}" is that of none of its authorities (${edited.authorities.join(', ')})`,
      'set its authorities, too'
    );
  checkValues(edited, correction.change, correction);
  if ((edited.amount === null) !== (edited.currency === null))
    refuse(
      correction,
      `this leaves the amount ${edited.amount ?? 'unknown'} with the currency ${edited.currency ?? 'unknown'}`,
      'set both, or both to unknown'
    );
  return { ...edited, ...SEEN, corrected: withReason(action.corrected, correction.reason) };
}

/** What an entry says of an action that was found: of an edit, the fields that it changed. */
function decision(correction: ActionCorrection, before: ActionReport, after: ActionReport | null): Decision {
  if (after === null)
    return { correction, before: told(before), after: null, touched: [{ found: before, action: null }] };
  if (correction.kind !== 'edit')
    return { correction, before: told(before), after: told(after), action: after };
  const changed = Object.keys(correction.change).filter((key) => !isUnchanged(before, after, [key]));
  // A sum says nothing without its currency.
  const keys = changed.includes('amount') ? [...new Set([...changed, 'currency'])] : changed;
  return {
    ...{ correction, before: told(before, keys), after: told(after, keys), action: after },
    touched: [{ found: before, action: after }]
  };
}

/** Nothing is left open where an editor decided. */
const SEEN = { confidence: 1, doubts: [] } as const;
const TOLD = ['type', 'status', 'jurisdiction', 'authorities', 'targets', 'date', 'amount', 'currency'];

/**
 * Fields of an action as the corrections table has them: dates as text, what is not set left out. Where no editor named its law,
 * it has the one that its sentence names, as its event does.
 */
function told(action: ActionReport, keys: readonly string[] = [...TOLD, 'quote']): Record<string, unknown> {
  const law = lawOf(action);
  const fields = new Map<string, unknown>(
    Object.entries({ ...action, date: action.date.date, ...(law !== null && { law }) })
  );
  return Object.fromEntries(keys.flatMap((key) => (fields.has(key) ? [[key, fields.get(key)]] : [])));
}

function isUnchanged(
  action: ActionReport,
  change: ActionChange,
  keys: readonly string[] = Object.keys(change)
): boolean {
  const [before, after] = [{ ...action, law: lawOf(action) }, change].map(
    (fields) => new Map<string, unknown>(Object.entries(fields))
  );
  return keys.every((key) => JSON.stringify(before?.get(key)) === JSON.stringify(after?.get(key)));
}

/** The law that an action is about: that of the editor, or what its sentence names. */
const lawOf = ({ law, quote }: ActionReport) => law ?? lawNamed(quote);

/** Throws where what is set cannot be together. */
function checkValues(action: ActionReport, change: ActionChange, correction: ActionCorrection): void {
  const { type, status, date, targets } = action;
  if (status === 'done' && date.date !== null && date.date > correction.day && (change.date ?? change.status))
    refuse(
      correction,
      `this is done on ${date.date}, after the day of the entry, ${correction.day}`,
      'correct one of the two, or say that it is announced, proposed or threatened'
    );
  if (change.law === undefined) return;
  if (!type.startsWith('law_'))
    refuse(
      correction,
      `"law" says nothing of a ${type}`,
      'leave it out: it names what law_proposed and law_enacted are about'
    );
  if (targets.length > 0)
    refuse(
      correction,
      `"law" says nothing beside targets (${targets.join(', ')})`,
      'leave it out, or set targets: []'
    );
}

/** Throws where an edit tells what another action of the clipping tells, which would then count twice. */
function checkDoubles(
  clipping: Clipping,
  found: readonly ActionReport[],
  entries: ReadonlyMap<ActionReport, ActionCorrection>,
  decided: ReadonlyMap<ActionReport, ActionReport | null>
): void {
  for (const [before, correction] of entries) {
    const after = decided.get(before);
    if (correction.kind !== 'edit' || !after) continue;
    for (const other of found) {
      const kept = decided.has(other) ? decided.get(other) : other;
      if (other === before || !kept || isSame(before, other) || !isSame(after, kept)) continue;
      const by = entries.get(other)?.kind === 'edit' ? ` by ${entries.get(other)?.where ?? ''}` : '';
      refuse(
        correction,
        `with this the clipping ${clipping.id} reports the same twice: ${describe([kept])}${by}`,
        'reject one of the two instead'
      );
    }
  }
}

function addedAction(
  clipping: Clipping,
  actions: readonly ActionReport[],
  { quote, ...action }: NewAction,
  correction: ActionCorrection,
  added: ReadonlyMap<ActionReport, string>
): ActionReport {
  const [sentence, ...others] = sentencesWith(clipping.text, quote);
  if (!sentence)
    return refuse(
      correction,
      `the text of ${clipping.id} has no "${quote}"`,
      'quote words as they stand there'
    );
  if (others.length > 0)
    return refuse(
      correction,
      `"${quote}" stands in ${others.length + 1} sentences of ${clipping.id}`,
      'quote more of the one that is meant'
    );
  const {
    targets = [],
    date = { date: null, precision: 'unknown' },
    amount = null,
    currency = null
  } = action;
  const addition: ActionReport = {
    ...action,
    targets,
    date,
    amount,
    currency,
    quote: clipping.text.slice(sentence.start, sentence.end),
    ...sentence,
    rule: 'editor',
    ...SEEN,
    corrected: correction.reason
  };
  if ((amount === null) !== (currency === null))
    refuse(correction, 'an amount and its currency go together', 'give both, or neither');
  checkValues(addition, action, correction);
  const same = actions.find((other) => isSame(other, addition));
  const earlier = same && added.get(same);
  if (earlier !== undefined) refuse(correction, `${earlier} adds this already`, 'delete one of the two');
  if (same)
    refuse(
      correction,
      `the clipping ${clipping.id} reports this without the entry: ${describe([same])}`,
      'delete it, or turn add into edit'
    );
  return addition;
}

/** Whether two reports of a clipping tell the same, as far as they say. */
export function isSame(a: ActionReport, b: ActionReport): boolean {
  if (a.type !== b.type || a.jurisdiction !== b.jurisdiction || a.status !== b.status) return false;
  const [one, other] = [a.date.date, b.date.date];
  if (one !== null && other !== null && !compatible(one, other)) return false;
  return a.targets.length === 0 && b.targets.length === 0
    ? a.start === b.start
    : a.targets.some((target) => b.targets.includes(target));
}

const BEGINNING = 60;

/** For messages. What stands in quotation marks can be copied into an entry: of a long quote its first words. */
export function describe(actions: readonly ActionReport[]): string {
  if (actions.length === 0) return 'no action at all';
  return actions
    .map(({ type, date, targets, quote }) => {
      const words = quote.length > BEGINNING ? quote.slice(0, BEGINNING).replace(/\s+\S*$/, '') : quote;
      const cut = words === quote ? '' : ' …';
      return `${type} (${date.date ?? 'undated'}, targets ${targets.join(', ') || 'none'}, “${words}”${cut})`;
    })
    .join('; ');
}
