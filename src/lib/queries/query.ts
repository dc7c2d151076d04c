/** A value that stands behind a `?`. */
export type Param = string | number;

/** A piece of SQL with its values, in the order of its `?`. */
export interface Fragment {
  sql: string;
  params: Param[];
}

/** A question put to DuckDB, native or in the browser. */
export interface Query<Row> extends Fragment {
  /** Never set: carries the type of the rows from the question to whoever runs it. */
  readonly row?: Row;
}

/**
 * SQL text whose `${…}` are other fragments, put in as they are, or values, which become `?` (`?, ?, …` for a
 * list, which must not be empty). A string can therefore never become SQL: names of columns stand in the template.
 */
export function sql(
  strings: TemplateStringsArray,
  ...parts: (Fragment | Param | readonly Param[])[]
): Fragment {
  let text = strings[0] ?? '';
  const params: Param[] = [];
  parts.forEach((part, i) => {
    if (typeof part === 'object' && 'sql' in part) {
      text += part.sql;
      params.push(...part.params);
    } else {
      const values = typeof part === 'object' ? part : [part];
      text += values.map(() => '?').join(', ');
      params.push(...values);
    }
    text += strings[i + 1] ?? '';
  });
  return { sql: text, params };
}

/** All of the conditions, or `true` where there are none. */
export function and(conditions: readonly Fragment[]): Fragment {
  return join(conditions, ' AND ') ?? sql`true`;
}

/** One of the conditions, or `false` where there are none. */
export function or(conditions: readonly Fragment[]): Fragment {
  return join(conditions, ' OR ') ?? sql`false`;
}

/** The rows of all selects one after another, or none where there are no selects. */
export function unionAll(selects: readonly Fragment[]): Fragment {
  return join(selects, '\nUNION ALL\n') ?? sql`SELECT NULL WHERE false`;
}

function join(fragments: readonly Fragment[], separator: string): Fragment | null {
  if (fragments.length === 0) return null;
  return {
    sql: fragments.map((fragment) => fragment.sql).join(separator),
    params: fragments.flatMap((fragment) => fragment.params)
  };
}
