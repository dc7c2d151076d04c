import crossfilter from 'crossfilter2';
import type { Group, Grouping } from 'crossfilter2';
import { parquetMetadata } from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { decompressZstd } from 'hyparquet-compressors';
import { TOP } from '../../lib/charts/company-rows.ts';
import { MOST_SPOTS } from '../../lib/charts/drawn-places.ts';

/** The same corpus in crossfilter2. Answers with what is drawn of it. */
export interface CrossfilterPeer {
  brush(from: number, to: number): Drawn;
  click(company: string): Drawn;
}

type Count = Grouping<number, number>;

/** The numbers and rows that charts, list and summary show. */
interface Drawn {
  bars: readonly Count[];
  companies: number;
  spots: readonly number[];
  list: readonly Count[];
  months: readonly Count[];
  clippings: number;
  outlets: number;
  languages: number;
}

const NEVER = -1_000_000;
/** Places that stand beside the map. */
const LISTED = 10;

/**
 * crossfilter2 at its best: whole numbers in typed arrays, one date to a clipping (that of its first report, so that it
 * need not count a clipping once for several), groups that only count, and nothing but the columns it needs: neither mentions nor
 * families, nor what lies in a place or is its government, nor authorities and days of publication, which ours counts as well. What is
 * read is what is drawn, of either: the first dozen of companies and how many are named, the places of the map and the first ten, months,
 * clippings, outlets and languages in view. Ours makes rows with names and shares of them, and the titles, too.
 */
export async function openCrossfilter(folder: string): Promise<CrossfilterPeer> {
  const [clippings, mentions, actions] = await Promise.all([
    columns(`${folder}/data/clippings.parquet`, ['outlet', 'language', 'published']),
    columns(`${folder}/data/mentions.parquet`, ['clipping', 'kind', 'entity']),
    columns(`${folder}/data/actions.parquet`, ['clipping', 'date', 'type'])
  ]);
  const size = clippings.outlet?.length ?? 0;
  const outlets = numbered(clippings.outlet);
  const languages = numbered(clippings.language);
  const entities = numbered(mentions.entity);
  const types = numbered(actions.type);
  const months = Int32Array.from(clippings.published ?? [], (day) => Math.floor(Number(day ?? 0) / 30.44));
  const companiesOf: number[][] = Array.from({ length: size }, () => []);
  const placesOf: number[][] = Array.from({ length: size }, () => []);
  (mentions.clipping ?? []).forEach((clipping, i) => {
    const of = mentions.kind?.[i] === 'company' ? companiesOf : placesOf;
    of[Number(clipping)]?.push(entities.code[i] ?? 0);
  });
  // Rows whose list is empty break its groups: they get a value that is none.
  for (const lists of [companiesOf, placesOf])
    for (const list of lists) if (list.length === 0) list.push(NEVER);
  const acted = new Int32Array(size).fill(NEVER);
  const typeOf = new Int32Array(size).fill(NEVER);
  (actions.clipping ?? []).forEach((clipping, i) => {
    const date = actions.date?.[i];
    if (date == null || acted[Number(clipping)] !== NEVER) return;
    acted[Number(clipping)] = Number(date);
    typeOf[Number(clipping)] = types.code[i] ?? 0;
  });

  const filter = crossfilter(Array.from({ length: size }, (_, i) => i));
  const at = (column: Int32Array) => (i: number) => column[i] ?? 0;
  const byDate = filter.dimension(at(acted));
  const byCompany = filter.dimension<number>((i) => companiesOf[i] ?? [], true);
  const companies = byCompany.group<number, number>();
  const places = filter.dimension<number>((i) => placesOf[i] ?? [], true).group<number, number>();
  const counted = (column: Int32Array) => filter.dimension(at(column)).group<number, number>();
  const [outlet, language, month] = [counted(outlets.code), counted(languages.code), counted(months)];
  // A menu's, which is counted at each move as ours are, and read when it is opened.
  counted(typeOf);
  const total = filter.groupAll<number>();
  // crossfilter2 changes the values of its groups in place.
  const onMap = firstOf(places, MOST_SPOTS);
  const read = (): Drawn => ({
    ...{ bars: firstOf(companies, TOP), companies: inView(companies) },
    ...{ spots: onMap.map(({ value }) => value), list: firstOf(places, LISTED) },
    ...{ months: month.all(), clippings: total.value() },
    ...{ outlets: inView(outlet), languages: inView(language) }
  });
  read();
  return {
    brush(from, to) {
      byDate.filterRange([from, to + 1]);
      return read();
    },
    click(company) {
      byDate.filterAll();
      byCompany.filterExact(entities.values.indexOf(company));
      const drawn = read();
      byCompany.filterAll();
      return drawn;
    }
  };
}

function firstOf(group: Group<number, number, number>, length: number): Count[] {
  return group
    .top(length + 1)
    .filter(({ key }) => key !== NEVER)
    .slice(0, length);
}

function inView(group: Group<number, number, number>): number {
  let n = 0;
  for (const { key, value } of group.all()) if (value > 0 && key !== NEVER) n++;
  return n;
}

/** Values as whole numbers in the order in which they come. */
function numbered(column: readonly unknown[] = []): { code: Int32Array; values: string[] } {
  const codes = new Map<unknown, number>();
  const code = Int32Array.from(column, (value) => {
    const known = codes.get(value) ?? codes.size;
    codes.set(value, known);
    return known;
  });
  return { code, values: [...codes.keys()].map(String) };
}

async function columns(url: string, names: string[]): Promise<Record<string, unknown[]>> {
  const file = await (await fetch(url)).arrayBuffer();
  const metadata = parquetMetadata(file);
  const entries = [];
  for (const name of names) {
    const values = await parquetReadColumn({
      ...{ file, metadata, columns: [name] },
      compressors: { ZSTD: (input) => decompressZstd(input) },
      parsers: { dateFromDays: (days) => days }
    });
    entries.push([name, Array.from(values as ArrayLike<unknown>)]);
  }
  return Object.fromEntries(entries) as Record<string, unknown[]>;
}
