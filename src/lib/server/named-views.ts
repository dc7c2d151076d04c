import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { EMBED_VIEWS } from '../embed/rows.ts';
import type { EmbedView } from '../embed/rows.ts';
import type { Catalogue } from '../filter/catalogue.ts';
import type { Filter, ViewOptions } from '../filter/filter.ts';
import { readSearch, toSearch } from '../filter/url.ts';
import type { Locale } from '../words/locale.ts';

/** A view that an editor gave a name. */
export interface NamedView {
  id: string;
  /** Line in the file, for messages. */
  line: number;
  chart: EmbedView;
  filter: Filter;
  options: ViewOptions;
  /** The filter as a query, without `?`. */
  search: string;
  title: Record<Locale, string> | null;
  note: Record<Locale, string> | null;
}

const PARAMETERS = new Set(
  'company place type status authority jurisdiction outlet language event acted published q count group'.split(
    ' '
  )
);

/**
 * The views of a file, or none where they are about another corpus than `corpus` (its English title) or there is no file.
 * Throws an Error « file:line: what is wrong; what to do » at the first mistake.
 */
export function readNamedViews(file: string, corpus: string, known: Catalogue): NamedView[] {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line;
  const fail = (node: Node | null | undefined, message: string): never => {
    throw new Error(`${file}:${at(node)}: ${message}.`);
  };
  const [error] = document.errors;
  if (error)
    throw new Error(`${file}:${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0] ?? ''}`);
  const root = document.contents;
  if (root === null) return [];
  if (!isMap(root)) return fail(root, 'expected "corpus" and "views"; see the head of the file');
  const about = root.get('corpus');
  if (typeof about !== 'string') return fail(root, 'no "corpus"; give the English title of the corpus');
  if (about !== corpus) return [];
  const list = root.get('views');
  if (!isSeq(list)) return fail(root, 'no list of "views"');
  const ids = new Set<string>();
  return list.items.map((item) => {
    if (!isMap(item)) return fail(item as Node, 'expected a view: id, chart, filter');
    const view = readView(item, { at, fail, known });
    if (ids.has(view.id)) fail(item, `there is another view called ${view.id}; choose another id`);
    ids.add(view.id);
    return view;
  });
}

interface Reading {
  at: (node: Node | null | undefined) => number;
  fail: (node: Node | null | undefined, message: string) => never;
  known: Catalogue;
}

function readView(view: YAMLMap, { at, fail, known }: Reading): NamedView {
  for (const { key } of view.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!['id', 'chart', 'filter', 'title', 'note'].includes(name))
      fail(key as Node, `${name}: no field of a view; it has id, chart, filter, title, note`);
  }
  const id = view.get('id');
  if (typeof id !== 'string' || !/^[a-z0-9][a-z0-9-]{0,60}$/.test(id))
    return fail(view, `id ${String(id)}: give one of letters a to z, digits and hyphens`);
  const chart = EMBED_VIEWS.find((name) => name === view.get('chart'));
  if (chart === undefined)
    return fail(
      view.get('chart', true) ?? view,
      `chart ${String(view.get('chart'))}: choose actions, companies or places`
    );
  const filter = view.get('filter', true);
  const { search, options, filter: read } = readFilter(filter, { at, fail, known });
  return {
    id,
    line: at(view),
    chart,
    filter: read,
    options,
    search,
    title: readWords(view, 'title', fail),
    note: readWords(view, 'note', fail)
  };
}

function readFilter(filter: unknown, { fail, known }: Reading) {
  const given = new URLSearchParams();
  if (filter !== undefined && !isMap(filter))
    return fail(filter as Node, 'filter: expected parameters of the address');
  for (const { key, value } of filter?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!PARAMETERS.has(name))
      fail(key as Node, `${name}: no parameter of the address; choose among ${[...PARAMETERS].join(', ')}`);
    const values = isSeq(value) ? value.items : [value];
    given.set(name, values.map((item) => (isScalar(item) ? String(item.value) : '')).join(','));
    const { dropped } = readSearch(given.toString(), known);
    const [first] = dropped;
    if (first) fail(value as Node, `${first.key} ${first.value}: ${WHY[first.why]}`);
  }
  const { filter: read, options } = readSearch(given.toString(), known);
  return { filter: read, options, search: toSearch(read, options) };
}

const WHY = {
  unknown: 'the data does not know it; look it up in the filters of the page',
  'bad-date': 'no date, month or year; write 2020-11..2021-03',
  'bad-number': 'no number in reach',
  reversed: 'ends before it starts; swap the two',
  'too-long': 'longer than 200 characters; shorten it',
  'too-many': 'more than 50 values; choose fewer'
};

function readWords(view: YAMLMap, field: string, fail: Reading['fail']): Record<Locale, string> | null {
  const words = view.get(field, true) as Node | undefined;
  if (words === undefined) return null;
  const en = isMap(words) ? words.get('en') : undefined;
  const fr = isMap(words) ? words.get('fr') : undefined;
  if (typeof en !== 'string' || typeof fr !== 'string')
    return fail(words, `${field}: give it in both languages, as en and fr`);
  return { en, fr };
}
