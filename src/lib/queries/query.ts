export type Param = string | number;

/** A question put to DuckDB, native or in the browser: values stand in `params`, in the order of the `?` in `sql`. */
export interface Query<Row> {
  sql: string;
  params: Param[];
  /** Never set: carries the type of the rows from the question to whoever runs it. */
  readonly row?: Row;
}
