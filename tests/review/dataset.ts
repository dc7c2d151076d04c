import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendEntries } from '../../src/build/append-entries.ts';
import { entriesOf } from '../../src/lib/review/entries.ts';
import type { Decision, ReviewData, Verdict } from '../../src/lib/review/decision.ts';
import { entriesYaml } from '../../src/lib/review/yaml.ts';
import { openDataset } from '../../src/lib/server/native.ts';
import { readReviewData } from '../../src/lib/server/review-data.ts';
import { readCorrections } from '../../src/pipeline/correct/read.ts';
import { correctedFacts, readCorpus } from '../../src/pipeline/facts.ts';
import type { CorrectedFacts } from '../../src/pipeline/facts.ts';
import { loadGazetteers } from '../../src/pipeline/gazetteer/load.ts';
import { datasetRows } from '../../src/pipeline/rows.ts';
import { writeDataset } from '../../src/pipeline/write.ts';

export const at = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
const gazetteers = await loadGazetteers(at('data/gazetteers'));
const jurisdictions = new Map(gazetteers.authorities.map(({ id, jurisdiction }) => [id, jurisdiction]));

/** A corpus as the pipeline reads it with the corrections so far, and as the reviewing page sees it. */
export interface Reviewed extends CorrectedFacts {
  data: ReviewData;
  /** What a second run finds once these entries, as text, are appended to the corrections. */
  apply(entries: string): Promise<CorrectedFacts>;
  /** What a second run finds once these decisions stand in the corrections file. */
  decide(...verdicts: (Verdict & { reason?: string })[]): Promise<CorrectedFacts & { entries: string }>;
}

/** `corrections` is the text of the corrections file. */
export async function review(corpus: string, corrections: string): Promise<Reviewed> {
  const before = await apply(corpus, corrections);
  const folder = await mkdtemp(join(tmpdir(), 'coupures-review-'));
  const description = { corpus: { en: 'A', fr: 'A' }, licence: null, headline: null, source: null };
  await writeDataset(folder, datasetRows(before.facts, gazetteers), description);
  const dataset = await openDataset(folder);
  const data = await readReviewData(dataset);
  dataset.close();
  await rm(folder, { recursive: true });
  const rerun = (entries: string) => apply(corpus, appendEntries('c.yaml', corrections, entries));
  return {
    ...before,
    data,
    apply: rerun,
    decide: async (...verdicts) => {
      const entries = entriesYaml(
        entriesOf(verdicts.map(signed), data, (id) => jurisdictions.get(id) ?? null)
      );
      return { entries, ...(await rerun(entries)) };
    }
  };
}

/** The corrections of the project, without the line that ties them to their place. */
export async function ownCorrections(): Promise<string> {
  return (await readFile(at('data/corrections.yaml'), 'utf8')).replace(/^corpus: .*$/m, '');
}

function signed(verdict: Verdict & { reason?: string }, id: number): Decision {
  const { reason = `Decision ${id}: seen, “read” — décidé\u00a0!`, ...rest } = verdict;
  return {
    id,
    verdict: rest as Verdict,
    author: 'Zoë O’Hara-Šimić',
    day: '2026-11-24',
    reason,
    saved: false
  };
}

async function apply(corpus: string, corrections: string): Promise<CorrectedFacts> {
  const folder = await mkdtemp(join(tmpdir(), 'coupures-review-'));
  try {
    const path = join(folder, 'corrections.yaml');
    await writeFile(path, corrections);
    const { clippings } = await readCorpus([corpus]);
    return correctedFacts(clippings, gazetteers, await readCorrections(path, gazetteers, [corpus]));
  } finally {
    await rm(folder, { recursive: true });
  }
}
