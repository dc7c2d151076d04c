import { factsFileName, factsScript } from '$lib/embed/facts-files.ts';
import { segmentOf } from '$lib/releases/pin.ts';
import { readCoasts } from '$lib/server/coasts.ts';
import { readFacts, readFoldedTexts } from '$lib/server/facts.ts';
import { scriptsOfEditions } from '$lib/server/made-files.ts';
import { sharedDataset } from '$lib/server/shared-dataset.ts';

export const prerender = true;

/** What a frame draws views from that no page was built for, of each dataset that is small enough. */
export const { entries, GET } = scriptsOfEditions(async (release, scripts) => {
  const at = { release: release && { segment: segmentOf(release.dataset) } };
  const dataset = await sharedDataset(release);
  const [facts, texts] = await Promise.all([readFacts(dataset.run), readFoldedTexts(dataset.run)]);
  scripts.set(factsFileName('coasts', at), factsScript('coasts', await readCoasts(dataset.run)));
  if (facts) scripts.set(factsFileName('counts', at), factsScript('counts', facts));
  if (facts && texts) scripts.set(factsFileName('texts', at), factsScript('texts', texts));
});
