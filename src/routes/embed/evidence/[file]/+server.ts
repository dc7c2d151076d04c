import { evidenceFileName, evidenceScript } from '$lib/embed/evidence.ts';
import { EMBED_VIEWS } from '$lib/embed/rows.ts';
import { DEFAULT_OPTIONS, EMPTY_FILTER } from '$lib/filter/filter.ts';
import { withEmbedSource } from '$lib/server/embed.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await files()).keys()].map((file) => ({ file }));

/** The sentences behind the marks of the charts of the whole corpus, and of the named views. */
export const GET: RequestHandler = async ({ params }) => {
  const script = (await files()).get(params.file);
  if (script === undefined) error(404);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

let made: Promise<Map<string, string>> | undefined;
const files = () => (made ??= makeFiles());

function makeFiles(): Promise<Map<string, string>> {
  return withEmbedSource(async ({ views, evidence }) => {
    const scripts = new Map<string, string>();
    const whole = EMBED_VIEWS.map((view) => ({
      name: view,
      view,
      filter: EMPTY_FILTER,
      options: DEFAULT_OPTIONS
    }));
    const named = views.map(({ id, chart, filter, options }) => ({
      name: `v.${id}`,
      view: chart,
      filter,
      options
    }));
    for (const { name, view, filter, options } of [...whole, ...named]) {
      (await evidence(view, filter, options)).forEach((part, i) =>
        scripts.set(evidenceFileName(name, i), evidenceScript(view, i, part))
      );
    }
    return scripts;
  });
}
