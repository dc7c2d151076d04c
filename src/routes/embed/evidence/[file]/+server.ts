import { evidenceFileName, evidenceOf, evidenceScript, WHOLE_SETS, wholeSetOf } from '$lib/embed/evidence.ts';
import type { EvidenceFile } from '$lib/embed/evidence.ts';
import { segmentOf } from '$lib/releases/pin.ts';
import { embedsOf, withEmbedSource } from '$lib/server/embed.ts';
import { readFacts } from '$lib/server/facts.ts';
import { wholeEvidence } from '$lib/server/mark-evidence.ts';
import { scriptsOfEditions } from '$lib/server/made-files.ts';

export const prerender = true;

/**
 * The sentences behind the marks of the charts of the whole corpus and of the named views, in each dataset; of small ones
 * also all that any other view may show.
 */
export const { entries, GET } = scriptsOfEditions((release, scripts) => {
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
});
