import { base } from '$app/paths';
import { contentOf } from '$lib/view/filed.ts';
import type { PageLoad } from './$types';

/** The page comes alive with all values of the filter, whether it carries them or not. */
export const load: PageLoad = async ({ data }) => ({
  ...data,
  values: await contentOf(data.values, `${base}/`)
});
