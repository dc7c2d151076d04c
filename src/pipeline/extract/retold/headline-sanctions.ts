import type { Draft } from './merge.ts';

/** The drafts of a clipping without the sanctions of its headline, “Agency sanctions A”, where the text tells what they are. */
export function withoutHeadlineSanctions(drafts: readonly Draft[]): Draft[] {
  const measures = drafts.filter(({ inTitle, type }) => !inTitle && MEASURES.has(type));
  return drafts.filter(
    ({ type, inTitle, rule, jurisdiction, targets }) =>
      type !== 'restriction' ||
      !inTitle ||
      !rule.endsWith(' sanctions') ||
      !measures.some(
        (told) =>
          told.jurisdiction === jurisdiction && told.targets.some((target) => targets.includes(target))
      )
  );
}

/** What a headline may call sanctions. */
const MEASURES: ReadonlySet<string> = new Set(['fine', 'order', 'ban', 'warning', 'restriction']);
