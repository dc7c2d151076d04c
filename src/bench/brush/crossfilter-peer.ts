import crossfilter from 'crossfilter2';
import { parquetMetadata } from 'hyparquet';
import { parquetReadColumn } from 'hyparquet/src/read.js';
import { decompressZstd } from 'hyparquet-compressors';

/** The same corpus in crossfilter2. */
export interface CrossfilterPeer {
  brush(from: number, to: number): void;
  click(company: string): void;
}

const NEVER = -1_000_000;

/**
 * crossfilter2 at its best: whole numbers in typed arrays, one date to a clipping (that of its first report, so that it
 * need not count a clipping once for several), groups that only count, and nothing but the columns it needs.
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
  const byCompany = filter.dimension((i) => companiesOf[i] ?? [], true);
  const dimensions = [
    byCompany,
    filter.dimension((i) => placesOf[i] ?? [], true),
    filter.dimension(at(outlets.code)),
    filter.dimension(at(languages.code)),
    filter.dimension(at(months)),
    filter.dimension(at(typeOf))
  ];
  const groups = dimensions.map((dimension) => dimension.group());
  const total = filter.groupAll();
  const read = () => {
    for (const group of groups) group.all();
    total.value();
  };
  read();
  return {
    brush(from, to) {
      byDate.filterRange([from, to + 1]);
      read();
    },
    click(company) {
      byDate.filterAll();
      byCompany.filterExact(entities.values.indexOf(company));
      read();
      byCompany.filterAll();
    }
  };
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
