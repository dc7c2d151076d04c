import { entriesById } from '../gazetteer/by-id.ts';
import { lawNamed } from '../extract/laws/law-names.ts';
import { timeTold } from './time-told.ts';
import type { TimeTold } from './time-told.ts';
import { topicsOf } from './topics.ts';
import type { ActionReport, Clipping, CompanyEntry, PartialDate } from '../types.ts';

/**
 * What tells a report's event: of its action, of the clipping that it stands in, the law that it is about, and which of the clipping's
 * reports it is, in text order. Not where it stands: a title that was changed changes no event.
 */
export interface Report {
  action: Omit<
    ActionReport,
    'quote' | 'start' | 'end' | 'rule' | 'confidence' | 'doubts' | 'law' | 'corrected'
  >;
  clipping: { id: string; published: Pick<PartialDate, 'date'> };
  law: string | null;
  /** What its sentence says that the action is about: keys of `topicsOf`. */
  topics: readonly string[];
  /** What that sentence tells of its time, where neither a date of it nor of its text is known; else null. */
  told: TimeTold | null;
  /** The groups that own the targets, each once, in order; a company that nobody owns is one. */
  groups: readonly string[];
  n: number;
}

/** The id of the group that a company belongs to, or its own. */
export type GroupOf = (company: string) => string;

export function groupsIn(companies: readonly Pick<CompanyEntry, 'id' | 'parent'>[]): GroupOf {
  const known = entriesById(companies);
  return (company) => {
    let group = company;
    for (let parent = known.get(group)?.parent; parent; parent = known.get(group)?.parent) group = parent;
    return group;
  };
}

/** Of the `n`th action of a clipping. */
export function reportOf(action: ActionReport, clipping: Clipping, n: number, groupOf: GroupOf): Report {
  const { type, status, jurisdiction, authorities, targets, date, amount, currency } = action;
  return {
    action: { type, status, jurisdiction, authorities, targets, date, amount, currency },
    clipping: { id: clipping.id, published: { date: clipping.published.date } },
    law: action.law === undefined ? lawNamed(action.quote) : lawKey(action.law),
    topics: topicsFor(action, clipping),
    told: date.date === null && clipping.published.date === null ? timeTold(action.quote) : null,
    groups: [...new Set(targets.map(groupOf))].sort(),
    n
  };
}

/** An editor names a law as it is spelt; reports that name it in their sentence have it under a key. */
function lawKey(law: string): string {
  return lawNamed(law) ?? law.toLowerCase();
}

/** Characters of the sentences that a title stands for. */
const LEAD = 300;

/** What the sentence is about, or where that is a title which does not say, the first sentences below it. */
function topicsFor({ quote, type, end }: ActionReport, { text, bodyStart }: Clipping): string[] {
  const told = topicsOf(quote, type);
  const isTitle = end <= bodyStart;
  return told.length > 0 || !isTitle ? told : topicsOf(text.slice(bodyStart, bodyStart + LEAD), type);
}
