import { actionKey } from './action-key.ts';
import type { ActionKey } from './action-key.ts';
import type { ActionFields, Decision, MentionKey, ReviewAction, ReviewData, Verdict } from './decision.ts';
import type { Entry, YamlFields, YamlValue } from './yaml.ts';

/** What an authority's decisions hold in where the entry does not say so: the rule of the corrections file. */
export type JurisdictionOf = (authority: string) => string | null;

/**
 * The entries of the corrections file that say what was decided: clippings in the order of the data, events at the end,
 * in the order of decisions. `all` are those and what is saved already, which may bear on them. Throws where an action cannot be told from another: `actionKey` says so before.
 */
export function entriesOf(
  decisions: readonly Decision[],
  data: ReviewData,
  jurisdictionOf: JurisdictionOf,
  all: readonly Decision[] = decisions
): Entry[] {
  const order = new Map(data.clippings.map(({ id }, i) => [id, i]));
  const placed = decisions.map((decision) => {
    const clipping = clippingOf(decision.verdict, data);
    return { decision, clipping, at: clipping === null ? Infinity : (order.get(clipping) ?? Infinity) };
  });
  placed.sort((a, b) => (a.at === b.at ? a.decision.id - b.decision.id : a.at - b.at));
  return placed.map(({ decision, clipping }) => ({
    comment: data.clippings.find(({ id }) => id === clipping)?.title ?? null,
    fields: [
      ...(clipping === null ? [] : [['clipping', clipping] as const]),
      ...verbFields(decision, all, data, jurisdictionOf),
      ['author', decision.author],
      ['day', decision.day],
      ['reason', decision.reason]
    ]
  }));
}

/** The key of an action among what the clipping reports and what is being decided about it. */
export function keyFor(
  action: ReviewAction,
  verb: 'confirm' | 'reject' | 'edit',
  decisions: readonly Decision[],
  data: ReviewData
): ActionKey | null {
  return actionKey(action, verb, {
    siblings: data.actions.filter(({ clipping }) => clipping === action.clipping),
    hidden: (data.clippings.find(({ id }) => id === action.clipping)?.corrected ?? null) !== null,
    moving: movingClippings(decisions).has(action.clipping)
  });
}

/** Clippings whose names or date are being corrected: what the rules find there may change with them. */
export function movingClippings(decisions: readonly Decision[]): Set<string> {
  return new Set(
    decisions.flatMap(({ verdict }) =>
      verdict.kind === 'rename' || verdict.kind === 'remove' || verdict.kind === 'published'
        ? [verdict.clipping]
        : []
    )
  );
}

function clippingOf(verdict: Verdict, { actions }: ReviewData): string | null {
  if ('clipping' in verdict) return verdict.clipping;
  return 'row' in verdict ? (actions.find(({ row }) => row === verdict.row)?.clipping ?? null) : null;
}

function verbFields(
  { verdict }: Decision,
  decisions: readonly Decision[],
  data: ReviewData,
  jurisdictionOf: JurisdictionOf
): (readonly [string, YamlValue])[] {
  switch (verdict.kind) {
    case 'confirm':
    case 'reject':
    case 'edit': {
      const action = data.actions.find(({ row }) => row === verdict.row);
      const key = action && keyFor(action, verdict.kind, decisions, data);
      if (!action || !key) throw new Error(`action ${verdict.row}: nothing tells it from another`);
      const verb = [verdict.kind, { ...key }] as const;
      if (verdict.kind !== 'edit') return [verb];
      return [verb, ['set', fieldsYaml(verdict.set, action.jurisdiction, jurisdictionOf)]];
    }
    case 'add': {
      const fields = fieldsYaml(verdict.fields, verdict.fields.jurisdiction, jurisdictionOf);
      return [['add', { ...withoutUnknown(fields), quote: verdict.quote }]];
    }
    case 'rename':
      return [
        ['rename', mentionYaml(verdict.mention)],
        ['to', verdict.to]
      ];
    case 'remove':
      return [['remove', mentionYaml(verdict.mention)]];
    case 'published':
      return [['published', verdict.date ?? 'unknown']];
    case 'merge':
      return [
        ['merge', verdict.events],
        ['into', verdict.into],
        ['clippings', reportingClippings([...verdict.events, verdict.into], data)]
      ];
    case 'split':
      return [
        ['split', verdict.event],
        ['clippings', verdict.clippings],
        ['into', verdict.into]
      ];
  }
}

/** One clipping for each event: ids of events can have numbers, which change with what else is found. */
function reportingClippings(events: readonly string[], { actions }: ReviewData): string[] {
  const first = events.flatMap((event) => actions.find((action) => action.event === event)?.clipping ?? []);
  return [...new Set(first)];
}

/** Where authorities are set, their jurisdiction holds unless the entry names another. */
function fieldsYaml(
  { type, status, jurisdiction, authorities, targets, date, amount, currency, law }: Partial<ActionFields>,
  current: string,
  jurisdictionOf: JurisdictionOf
): YamlFields {
  const wanted = jurisdiction ?? current;
  const implied = authorities?.[0] === undefined ? current : (jurisdictionOf(authorities[0]) ?? current);
  const says = authorities === undefined ? jurisdiction !== undefined : wanted !== implied;
  return {
    ...(type !== undefined && { type }),
    ...(status !== undefined && { status }),
    ...(says && { jurisdiction: wanted }),
    ...(authorities !== undefined && { authorities }),
    ...(targets !== undefined && { targets }),
    ...(date !== undefined && { date: date ?? 'unknown' }),
    ...(amount !== undefined && { amount: amount ?? 'unknown' }),
    ...(currency !== undefined && { currency: currency ?? 'unknown' }),
    ...(law !== undefined && { law })
  };
}

/** An added action needs to say only what is known of it. */
function withoutUnknown(fields: YamlFields): YamlFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== 'unknown' && !(Array.isArray(value) && value.length === 0)
    )
  );
}

function mentionYaml({ kind, entity, surface }: MentionKey): YamlFields {
  return { [kind]: entity, ...(surface !== null && { surface }) };
}
