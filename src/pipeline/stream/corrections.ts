import { createFactFinder } from '../clipping-facts.ts';
import type { FoundFacts } from '../clipping-facts.ts';
import { chooseCorrections } from '../correct/choose.ts';
import type { Corrections, Decision, EventCorrection } from '../correct/correction.ts';
import { correctDates } from '../correct/dates.ts';
import { correctEvents, twinsOf } from '../correct/events.ts';
import { changesIn, changesOf } from '../correct/former-ids.ts';
import type { Change } from '../correct/former-ids.ts';
import { recordDecisions } from '../correct/record.ts';
import type { DecisionRecord } from '../correct/record.ts';
import type { Report } from '../events/report.ts';
import type { Gazetteers } from '../types.ts';
import type { ClippingRecord } from './record.ts';
import type { Scan } from './scan.ts';
import { listed, numberIn, textIn } from './work-database.ts';
import type { WorkDatabase } from './work-database.ts';

/** The clippings that an editor corrected, read before all others, so that a mistake is said at once. */
export interface CorrectedClippings {
  /** By id. */
  found: Map<string, FoundFacts>;
  decisions: Decision[];
  notices: string[];
  events: EventCorrection[];
  skipped: number;
}

/** Applies what an editor decided of single clippings. Throws an `InputError` where it does not match what there is. */
export async function correctClippings(
  work: WorkDatabase,
  { corrected, count, examples }: Scan,
  gazetteers: Gazetteers,
  file: Corrections
): Promise<CorrectedClippings> {
  const chosen = chooseCorrections(file, corrected, { count, examples });
  const dated = correctDates(corrected, chosen.dates);
  const notices = [...dated.notices];
  const decisions = [...dated.decisions];
  const found = new Map<string, FoundFacts>();
  const findFacts = corrected.length > 0 ? createFactFinder(gazetteers) : null;
  for (const clipping of dated.clippings) {
    await work.run('UPDATE found SET day = $1 WHERE id = $2', [clipping.published.date, clipping.id]);
    const read = findFacts?.(clipping, chosen.of(clipping.id));
    if (!read) continue;
    notices.push(...read.notices);
    decisions.push(...read.decisions);
    found.set(clipping.id, read.found);
  }
  return { found, decisions, notices, events: chosen.events, skipped: chosen.skipped };
}

/** A report whose event, or why it was changed, is another than the one resolved. */
export interface Moved {
  event: string;
  corrected: string | null;
}

export interface CorrectedEvents {
  /** By `row n`. */
  moved: Map<string, Moved>;
  decisions: Decision[];
  notices: string[];
  skipped: number;
}

/**
 * Merges and splits events in the table `events`: of all clippings, those are loaded that report an event which an entry
 * names, or that an entry names, and what shares an event with the latter. `recordAt` gives the record of the clipping in a row.
 */
export async function correctResolvedEvents(
  work: WorkDatabase,
  { events: corrections, decisions, found }: CorrectedClippings,
  recordAt: (row: number) => Promise<ClippingRecord>
): Promise<CorrectedEvents> {
  if (corrections.length === 0) return { moved: new Map(), decisions: [], notices: [], skipped: 0 };
  const named = corrections.flatMap(namedEvents);
  const changes = changesIn(decisions, (clipping) => found.get(clipping)?.actions ?? []);
  const bearing = new Set(named.flatMap((event) => changesOf(event, changes)));
  const state = await loadState(work, corrections, [...bearing], recordAt);
  const others = [...(await eventsLike(work, corrections)), ...(await twinsIn(work, corrections))];
  const { actions, ...rest } = correctEvents(state, corrections, others, changes);
  const moved = new Map<string, Moved>();
  actions.forEach((told, i) =>
    told.forEach(({ event, corrected }, n) => {
      if (event !== state[i]?.actions[n]?.event)
        moved.set(`${state[i]?.row ?? 0} ${n}`, { event, corrected: corrected ?? null });
    })
  );
  return { moved, ...rest };
}

async function loadState(
  work: WorkDatabase,
  corrections: readonly EventCorrection[],
  changes: readonly Change[],
  recordAt: (row: number) => Promise<ClippingRecord>
) {
  const events = listed(corrections.flatMap(namedEvents));
  const named = corrections.flatMap((one) => one.clippings ?? []);
  const ids = listed([...named, ...changes.map(({ clipping }) => clipping)]);
  // An id that none has any more may be that of an event which these clippings report.
  const theirs = `SELECT event FROM events JOIN placed USING (row) WHERE id IN (${ids})`;
  const state = [];
  for await (const [cell, id] of work.rows(
    `SELECT row, id FROM placed
     WHERE id IN (${ids}) OR row IN (SELECT row FROM events WHERE event IN (${events}) OR event IN (${theirs}))
     ORDER BY row`
  )) {
    const row = numberIn(cell);
    const { actions } = await recordAt(row);
    const told = [];
    for await (const [n, event] of work.rows(`SELECT n, event FROM events WHERE row = ${row} ORDER BY n`)) {
      const action = actions[numberIn(n)];
      if (!action) continue;
      const { type, jurisdiction } = (JSON.parse(action.report) as Report).action;
      const reason = action.corrected === null ? {} : { corrected: action.corrected };
      told.push({ event: textIn(event), type, jurisdiction, ...reason });
    }
    state.push({ row, clipping: { id: textIn(id) }, actions: told });
  }
  return state;
}

/** Events that have words in common with those named, for the message of an entry that names none. */
async function eventsLike(work: WorkDatabase, corrections: readonly EventCorrection[]): Promise<string[]> {
  const words = listed(corrections.flatMap(namedEvents).flatMap((event) => event.split('-')));
  const like: string[] = [];
  for await (const [event] of work.rows(
    `SELECT DISTINCT event, len(list_intersect(string_split(event, '-'), [${words}])) AS shared FROM events
     ORDER BY shared DESC, event LIMIT 1000`
  ))
    like.push(textIn(event));
  return like;
}

/** Of ids that may differ from those named by their number alone, those that there are. */
async function twinsIn(work: WorkDatabase, corrections: readonly EventCorrection[]): Promise<string[]> {
  const twins = listed(corrections.flatMap(namedEvents).flatMap(twinsOf));
  const found: string[] = [];
  for await (const [event] of work.rows(
    `SELECT DISTINCT event FROM events WHERE event IN (${twins}) ORDER BY event`
  ))
    found.push(textIn(event));
  return found;
}

function namedEvents(correction: EventCorrection): string[] {
  return correction.kind === 'merge'
    ? [...correction.events, correction.into]
    : [correction.event, correction.into];
}

/** What each entry changed, in the order of the file, with the events of the actions that it is about. */
export async function recordCorrections(
  work: WorkDatabase,
  file: Corrections,
  decisions: readonly Decision[],
  found: ReadonlyMap<string, FoundFacts>,
  moved: CorrectedEvents['moved']
): Promise<DecisionRecord[]> {
  const facts = [...found.values()];
  const resolved = [];
  for (const { clipping, actions } of facts) {
    const events: string[] = [];
    for await (const [row, n, event] of work.rows(
      `SELECT row, n, event FROM events JOIN placed USING (row) WHERE id IN (${listed([clipping.id])}) ORDER BY n`
    ))
      events.push(moved.get(`${numberIn(row)} ${numberIn(n)}`)?.event ?? textIn(event));
    resolved.push(actions.map((action, n) => ({ ...action, event: events[n] ?? '' })));
  }
  return recordDecisions(decisions, file, facts, resolved);
}
