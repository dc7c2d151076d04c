import { madeFiles } from '$lib/server/made-files.ts';
import { rowsFiles } from '$lib/server/rows-files.ts';

export const prerender = true;

/** The rows that pages of large corpora do not carry; small corpora have none. */
export const { entries, GET } = madeFiles('application/json', rowsFiles);
