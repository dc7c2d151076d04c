import type { ParamMatcher } from '@sveltejs/kit';

/** The folders that hold pages of companies, places and authorities. */
export const match: ParamMatcher = (param) => ['companies', 'places', 'authorities'].includes(param);
