import { groupsIn } from '../../../src/pipeline/events/report.ts';
import type { Report } from '../../../src/pipeline/events/report.ts';
import { canonicalPlace, joinReports, resolveEvents } from '../../../src/pipeline/events/resolve.ts';
import { partial } from '../../../src/pipeline/extract/dates/calendar.ts';
import type { ActionReport, Clipping } from '../../../src/pipeline/types.ts';

/** What a report says; `in` is the id of its clipping, which is another for each report without it. */
export type ReportFields = Partial<Omit<Report['action'], 'date'>> & {
  date?: string | null;
  in?: string;
  published?: string;
  topics?: string[];
};

let n = 0;

/** A report of a fine of China’s competition authority on Alibaba, without sum or date, unless `fields` say otherwise. */
export function reportWith({
  date = null,
  in: clipping,
  published,
  topics = [],
  ...fields
}: ReportFields): Report {
  const action = {
    ...{ type: 'fine', status: 'done', jurisdiction: 'CN', authorities: ['cn-samr'], targets: ['alibaba'] },
    ...{ amount: null, currency: null, ...fields },
    date: partial(date)
  } as Report['action'];
  return {
    action,
    clipping: { id: clipping ?? `c${n++}`, published: { date: published ?? null } },
    ...{ law: null, topics, told: null, groups: action.targets, n: 0 }
  };
}

/** Event ids of reports, in their order. */
export function eventsWith(...all: ReportFields[]): (string | undefined)[] {
  const reports = all.map(reportWith);
  const sorted = [...reports].sort((a, b) => (canonicalPlace(a) < canonicalPlace(b) ? -1 : 1));
  const ids = joinReports(sorted);
  return reports.map((one) => ids.get(one));
}

/** What a text tells; `lead` is what stands below its title. */
export type ToldFields = Partial<Omit<ActionReport, 'date'>> & { date?: string; lead?: string };

/** Event ids of what texts without a date of publication tell of one bank and one regulator, in their order. */
export function eventsTold(...all: ToldFields[]): (string | undefined)[] {
  const told = all.map(({ date, lead = '', ...fields }, i) => {
    const action: ActionReport = {
      ...{ type: 'order', status: 'done', jurisdiction: 'DE', authorities: ['de-bafin'], targets: ['n26'] },
      ...{ amount: null, currency: null, quote: '', start: 0, end: 1, rule: '', confidence: 1, doubts: [] },
      ...fields,
      date: partial(date ?? null)
    };
    const clipping: Clipping = {
      ...{ file: 'a', line: 1, id: `c${i}`, title: '', url: null, otherUrls: [], body: lead, tags: [] },
      ...{ truncated: false, outlet: null, language: 'en', author: null, words: 0 },
      ...{ published: { ...partial(null), source: 'none' }, text: `T\n\n${lead}`, bodyStart: 3 }
    };
    return { clipping, actions: [action] };
  });
  return resolveEvents(told, groupsIn([])).map(([action]) => action?.event);
}
