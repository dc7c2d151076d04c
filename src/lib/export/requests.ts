/** What the menu offers to save, and to copy. */
export type FileKind = 'png' | 'svg' | 'csv' | 'parquet' | 'json' | 'cite-bibtex' | 'cite-csl';
