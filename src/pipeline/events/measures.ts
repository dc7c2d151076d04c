import type { Report } from './report.ts';
import { isAboutTheSame, isMeasure, isSameMeasure } from './same-event.ts';

/**
 * The same events, but that one paper's order is another's ban or restriction: “told to stop selling”, « interdit de vente ». Two such events are one where
 * the same authority struck the same companies on one day, no clipping tells the two apart, and there is only one of the other kind that it can be.
 */
export function joinMeasures(events: readonly Report[][]): Report[][] {
  const joined = new Map<Report[], Report[]>();
  for (const near of byCompanies(events)) {
    const pairs = near.flatMap((one, i) =>
      near.slice(i + 1).flatMap((other) => (areSame(one, other) ? [[one, other] as const] : []))
    );
    for (const [one, other] of pairs) {
      const isOnly = pairs.filter((pair) => pair.includes(one) || pair.includes(other)).length === 1;
      if (!isOnly) continue;
      // The name is that of what most reports call it.
      const [kept, added] = one.length >= other.length ? [one, other] : [other, one];
      joined.set(kept, [...kept, ...added]);
      joined.set(added, []);
    }
  }
  return events.flatMap((event) => {
    const reports = joined.get(event) ?? event;
    return reports.length > 0 ? [reports] : [];
  });
}

/** Events of those kinds, by jurisdiction and companies, as their first report tells them. */
function byCompanies(events: readonly Report[][]): Iterable<Report[][]> {
  const groups = new Map<string, Report[][]>();
  for (const event of events) {
    const action = event[0]?.action;
    if (!action || !isMeasure(action.type) || action.targets.length === 0) continue;
    const key = `${action.jurisdiction} ${[...action.targets].sort().join()}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups.values();
}

function areSame(one: readonly Report[], other: readonly Report[]): boolean {
  if (one[0]?.action.type === other[0]?.action.type) return false;
  const clippings = new Set(one.map(({ clipping }) => clipping.id));
  if (other.some(({ clipping }) => clippings.has(clipping.id))) return false;
  const isTold = (event: readonly Report[]) => event.some(({ topics }) => topics.length > 0);
  const isAboutOther =
    isTold(one) && isTold(other) && !one.some((a) => other.some((b) => isAboutTheSame(a, b)));
  return !isAboutOther && one.some((a) => other.some((b) => isSameMeasure(a, b)));
}
