import { REPORTS_SHOWN, wholeSetFor, wholeSetOf } from '../lib/embed/evidence.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { countedClippings, countEmbed } from '../lib/tally/count.ts';
import { catalogueRows } from '../lib/tally/facts.ts';
import type { Facts, FoldedTexts } from '../lib/tally/facts.ts';
import { createSieve } from '../lib/tally/sieve.ts';
import type { Answers } from './answers.ts';
import type { EvidenceLoader } from './evidence-files.ts';

/** Answers counted from the files of a small corpus. Without `texts`, nothing passes a search. */
export function countedAnswers(
  page: EmbedPageData,
  facts: Facts,
  texts: FoldedTexts,
  load: EvidenceLoader
): Answers {
  const sieve = createSieve(facts, texts);
  return {
    known: catalogueRows(facts),
    rows: (view, filter, options) => Promise.resolve(countEmbed(facts, sieve, view, filter, options)),
    evidence: (filter, options) => async (view, key) => {
      const set = wholeSetFor(view, options);
      const whole = await load(wholeSetOf(page, set), page.facts?.evidence[set] ?? 0, key);
      if (!whole) return null;
      const counted = countedClippings(sieve, view, filter, options);
      const reports = whole.reports.filter(({ clipping }) => counted[clipping.clipping]);
      return { reports: reports.slice(0, REPORTS_SHOWN), more: Math.max(0, reports.length - REPORTS_SHOWN) };
    }
  };
}
