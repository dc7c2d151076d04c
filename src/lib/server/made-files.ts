import { error } from '@sveltejs/kit';
import type { RequestHandler } from '@sveltejs/kit';
import { readReleases } from './releases.ts';
import type { Release } from './releases.ts';

/** What a route `[file]` exports: the names of its files, and what answers for one of them. */
interface FileRoute {
  entries: () => Promise<{ file: string }[]>;
  GET: RequestHandler<{ file: string }>;
}

/**
 * A route of files that are made at once, by their names, when the first is asked for. Where it costs less to tell the names than to
 * make the files, `list` does: one process of a build asks for the names, another for the files.
 */
export function madeFiles(
  type: string,
  make: () => Promise<Map<string, string>>,
  list?: () => Promise<string[]>
): FileRoute {
  let made: Promise<Map<string, string>> | undefined;
  const files = () => (made ??= make());
  const names = list ?? (async () => [...(await files()).keys()]);
  return {
    entries: async () => (await names()).map((file) => ({ file })),
    async GET({ params }) {
      const content = (await files()).get(params.file);
      if (content === undefined) error(404);
      return new Response(content, { headers: { 'content-type': type } });
    }
  };
}

/** A route of scripts; `add` makes those of a dataset, the latest (null) or a release's. */
export function scriptsOfEditions(
  add: (release: Release | null, scripts: Map<string, string>) => Promise<void>
): FileRoute {
  return madeFiles('text/javascript; charset=utf-8', async () => {
    const scripts = new Map<string, string>();
    for (const release of [null, ...readReleases()]) await add(release, scripts);
    return scripts;
  });
}
