import { evidenceFileName, evidenceOf, evidenceScript, WHOLE_SETS, wholeSetOf } from '$lib/embed/evidence.ts';
import type { EvidenceFile } from '$lib/embed/evidence.ts';
import { segmentOf } from '$lib/releases/pin.ts';
import { embedsOf, withEmbedSource } from '$lib/server/embed.ts';
import { readFacts } from '$lib/server/facts.ts';
import { wholeEvidence } from '$lib/server/mark-evidence.ts';
import { readReleases } from '$lib/server/releases.ts';
import type { Release } from '$lib/server/releases.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await files()).keys()].map((file) => ({ file }));

/**
 * The sentences behind the marks of the charts of the whole corpus and of the named views, in each dataset; of small ones
 * also all that any other view may show.
 */
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

function addScripts(release: Release | null, scripts: Map<string, string>): Promise<void> {
  const at = release && { segment: segmentOf(release.dataset) };
  const add = (set: string, i: number, part: EvidenceFile) =>
    scripts.set(evidenceFileName(set, i), evidenceScript(set, i, part));
  return withEmbedSource(async ({ run, views, evidence }) => {
    for (const { slug, views: charts, filter, options } of embedsOf(views)) {
      if (slug === 'story') continue;
      for (const view of charts) {
        (await evidence(view, filter, options)).forEach((part, i) =>
          add(evidenceOf({ slug, release: at }, view), i, part)
        );
      }
    }
    if (!(await readFacts(run))) return;
    for (const set of WHOLE_SETS)
      (await wholeEvidence(run, set)).forEach((part, i) => add(wholeSetOf({ release: at }, set), i, part));
  }, release);
}
