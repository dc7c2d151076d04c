import { DEFAULT_OPTIONS, EMPTY_FILTER } from '../filter/filter.ts';
import type { FindEntry } from '../find/entry.ts';
import { clippingList } from '../queries/clipping-list.ts';
import { eventReports } from '../queries/event-reports.ts';
import { facets } from '../queries/facets.ts';
import { timeline } from '../queries/timeline.ts';
import type { TimelineRow } from '../queries/timeline.ts';
import { clippingPath } from '../view/clipping-address.ts';
import { codeLabel, eventLabel } from '../view/clause-label.ts';
import { entityPath, FOLDER_OF } from '../view/entity-address.ts';
import { createNames } from '../view/names.ts';
import { chartWords as chartWordsOf } from '../words/chart-words.ts';
import { clippingWords } from '../words/clipping.ts';
import { FIND_WORDS } from '../words/find.ts';
import type { Locale } from '../words/locale.ts';
import { PAGE_WORDS } from '../words/page.ts';
import { titleOf } from '../words/text.ts';
import type { EmbedSource } from './embed.ts';
import { namedViewTitles } from './embed-page.ts';

/** Of each kind of names, as many entries at most: the most named. */
const MOST_OF_A_KIND = 4000;
/** Of actions the most reported, of clippings the newest: their sentences and titles are most of the file, and a search finds the others. */
const MOST_WITH_SENTENCES = 1000;

/** Everything that a reader can find by its name, in one language. */
export async function findEntries(source: EmbedSource, locale: Locale): Promise<FindEntry[]> {
  const { run, catalogue: known } = source;
  const names = createNames(known, locale);
  const [words, chartWords, pageWords] = [FIND_WORDS[locale], chartWordsOf(locale), PAGE_WORDS[locale]];
  const labels = { words: pageWords, chartWords, names };
  const other = locale === 'fr' ? ('label_en' as const) : ('label_fr' as const);
  const counted = await run(facets(EMPTY_FILTER, DEFAULT_OPTIONS));
  const countOf = new Map(counted.map((row) => [`${row.dimension} ${row.value}`, row.all]));
  const blank = { also: '', note: '', language: null, page: null, n: 0 };

  const named = known.flatMap((row): FindEntry[] => {
    const { dimension: kind, value: id } = row;
    if (kind === 'event' || kind === 'language') return [];
    const n = countOf.get(`${kind} ${id}`) ?? 0;
    const isOfActions = kind === 'authority' || kind === 'jurisdiction';
    const isEntity = kind === 'company' || kind === 'place' || kind === 'authority';
    const label = kind === 'jurisdiction' ? names(kind, id) : titleOf(kind, names(kind, id));
    const note = n === 0 ? '' : isOfActions ? words.actions(n) : words.clippings(n);
    return [
      {
        kind,
        id,
        label,
        also: row[other],
        note,
        language: null,
        page: isEntity ? entityPath(kind, id) : null,
        n
      }
    ];
  });
  const types = counted.flatMap(({ dimension, value, all }): FindEntry[] => {
    if (dimension !== 'type') return [];
    const label = codeLabel('type', value, labels) ?? value;
    return [{ ...blank, kind: 'type', id: value, label, note: words.actions(all), n: all }];
  });

  const events = mostReported(await run(timeline(EMPTY_FILTER, DEFAULT_OPTIONS)));
  const reports = await run(
    eventReports(
      events.map(({ event }) => event),
      EMPTY_FILTER,
      DEFAULT_OPTIONS
    )
  );
  const reportOf = new Map([...reports].reverse().map(({ event, id }) => [event, id]));
  const actions = events.map((row): FindEntry => {
    const id = row.event;
    const report = reportOf.get(id);
    return {
      ...blank,
      kind: 'event',
      id,
      label: eventLabel(row, labels),
      also: chartWords.actions.sentence(row, names),
      note: [
        row.jurisdiction === '' ? '' : names('jurisdiction', row.jurisdiction),
        words.clippings(row.all_reports)
      ]
        .filter((part) => part !== '')
        .join(', '),
      page: report === undefined ? null : `${clippingPath(report)}#e-${id}`,
      n: row.all_reports
    };
  });
  const clippings = (await run(clippingList(EMPTY_FILTER, DEFAULT_OPTIONS, MOST_WITH_SENTENCES))).map(
    ({ id, title, outlet, published, published_precision: precision, language }): FindEntry => {
      const digits = { day: 10, month: 7, year: 4, unknown: 0 }[precision];
      const when =
        published === null || digits === 0
          ? pageWords.list.undated
          : chartWords.date(published.slice(0, digits));
      const note = outlet === null ? when : `${outlet}, ${when}`;
      return { ...blank, kind: 'clipping', id, label: title, note, language, page: clippingPath(id) };
    }
  );
  const views = (await namedViewTitles(source)).map(({ id, search, title }): FindEntry => ({
    ...blank,
    kind: 'view',
    id,
    label: title[locale],
    page: `?${search}`
  }));
  return [...pages(locale), ...views, ...mostNamed(named), ...types, ...actions, ...clippings];
}

/** Pages that stand by themselves; those of all names are called by what they list. */
function pages(locale: Locale): FindEntry[] {
  const { sections } = clippingWords(locale);
  const { pages: lists } = FIND_WORDS[locale];
  const page = (id: string, label: string, path: string): FindEntry => {
    return { kind: 'page', id, label, also: '', note: '', language: null, page: path, n: 0 };
  };
  return [
    page('story', sections.story, ''),
    page('actions', sections.actions, 'actions/'),
    page('compare', sections.compare, 'compare/'),
    page('methods', sections.methods, 'methods/'),
    page('data', sections.data, 'data/'),
    ...Object.values(FOLDER_OF).map((folder) => page(folder, lists[folder], `${folder}/`))
  ];
}

/** In the order of time, undated ones last; among those reported alike the newest. */
export function mostReported<Row extends Pick<TimelineRow, 'date' | 'all_reports'>>(
  rows: readonly Row[]
): Row[] {
  const newest = ({ date }: Row) => date ?? '';
  const kept = rows
    .toSorted((a, b) => b.all_reports - a.all_reports || (newest(a) < newest(b) ? 1 : -1))
    .slice(0, MOST_WITH_SENTENCES);
  const isKept = new Set(kept);
  return rows.filter((row) => isKept.has(row));
}

function mostNamed(entries: readonly FindEntry[]): FindEntry[] {
  const kept = new Map<string, number>();
  return [...entries]
    .sort((a, b) => b.n - a.n)
    .filter(({ kind }) => {
      const n = (kept.get(kind) ?? 0) + 1;
      kept.set(kind, n);
      return n <= MOST_OF_A_KIND;
    });
}
