import type { FoundClipping } from './found.ts';
import type { LabelledClipping } from './labels.ts';
import { plain } from './plain.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

/** Verdicts on what the layout and the address of a clipping say. */
export function judgeBibliography(label: LabelledClipping, found: FoundClipping): Verdict[] {
  const compare = (
    measure: Verdict['measure'],
    expected: string | boolean | null,
    given: string | boolean | null
  ) => judge(measure, label.index, expected === given, `${String(given)} instead of ${String(expected)}`);
  return [
    compare('title', plain(label.title), plain(found.title)),
    compare('url', label.url, found.url),
    compare('outlet', label.outlet, found.outlet),
    compare('language', label.language, found.language),
    compare('tags', label.hashtags.join(' '), found.tags.join(' ')),
    compare('truncated', label.truncated, found.truncated),
    compare('published', label.published.date, found.published.date)
  ];
}
