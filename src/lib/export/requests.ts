/** What the menu offers to save, and to copy. */
export type FileKind = 'png' | 'svg' | 'csv' | 'json' | 'cite-bibtex' | 'cite-csl';
