import { factsFileName, factsScript } from '$lib/embed/facts-files.ts';
import { segmentOf } from '$lib/releases/pin.ts';
import { readCoasts } from '$lib/server/coasts.ts';
import { openStory } from '$lib/server/embed.ts';
import { readFacts, readFoldedTexts } from '$lib/server/facts.ts';
import { readReleases } from '$lib/server/releases.ts';
import type { Release } from '$lib/server/releases.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await files()).keys()].map((file) => ({ file }));

/** What a frame draws views from that no page was built for, of each dataset that is small enough. */
export const GET: RequestHandler = async ({ params }) => {
  const script = (await files()).get(params.file);
  if (script === undefined) error(404);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

let made: Promise<Map<string, string>> | undefined;
const files = () => (made ??= makeFiles());

async function makeFiles(): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const release of [null, ...readReleases()]) await addScripts(release, scripts);
  return scripts;
}

async function addScripts(release: Release | null, scripts: Map<string, string>): Promise<void> {
  const at = { release: release && { segment: segmentOf(release.dataset) } };
  const dataset = await openStory(release);
  try {
    const [facts, texts] = await Promise.all([readFacts(dataset.run), readFoldedTexts(dataset.run)]);
    scripts.set(factsFileName('coasts', at), factsScript('coasts', await readCoasts(dataset.run)));
    if (facts) scripts.set(factsFileName('counts', at), factsScript('counts', facts));
    if (facts && texts) scripts.set(factsFileName('texts', at), factsScript('texts', texts));
  } finally {
    dataset.close();
  }
}
