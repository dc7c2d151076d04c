import type { ParamMatcher } from '@sveltejs/kit';

/** The charts that have an embed, and the story as a whole. */
export const match: ParamMatcher = (param) => ['actions', 'companies', 'places', 'story'].includes(param);
