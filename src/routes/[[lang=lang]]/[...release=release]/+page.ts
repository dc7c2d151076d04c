import { base } from '$app/paths';
import { contentOf } from '$lib/view/filed.ts';
import { unpackView } from '$lib/view/packed-view.ts';
import { pause } from '$lib/view/pause.ts';
import type { PageLoad } from './$types';

/** The page comes alive with all rows, whether it carries them or not. */
export const load: PageLoad = async ({ data }) => {
  const [values, packed] = await Promise.all([
    contentOf(data.values, `${base}/`),
    contentOf(data.view, `${base}/`)
  ]);
  const view = await unpackView(values, packed, pause);
  // SvelteKit has started in the same task, and makes the page in it.
  await pause();
  return { ...data, values, view };
};
