import type { CompanyEntry, Mention } from '../../types.ts';
import type { Draft } from '../retold/merge.ts';

/**
 * Returns a function that tells of drafts that strike goods (« la vente des iPhone 12 », “the Kindle”) whose makers they strike: nothing
 * is done to a thing. `mentions` are the names of the clipping `text`.
 */
export function createMakerReader(
  companies: ReadonlyMap<string, CompanyEntry>
): (text: string, mentions: readonly Mention[], drafts: Draft[]) => Draft[] {
  const makers = new Map(
    [...companies.values()].flatMap(({ id, sector, parent }) =>
      sector === 'hardware' && parent !== null ? [[id, parent] as const] : []
    )
  );
  return (text, mentions, drafts) =>
    drafts.map((draft) => {
      if (!draft.targets.some((id) => makers.has(id))) return draft;
      const goods = new Set(
        mentions.flatMap((mention) =>
          makers.has(mention.entity ?? '') && isGood(text, mention) ? (mention.entity ?? []) : []
        )
      );
      const struck = draft.targets.map((id) => (goods.has(id) ? (makers.get(id) ?? id) : id));
      return { ...draft, targets: [...new Set(struck)] };
    });
}

/** A thing has an article or the number of its model, a company neither. */
function isGood(text: string, { start, end }: Mention): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - REACH), start)) || MODEL.test(text.slice(end, end + 5));
}

const REACH = 12;
const ARTICLE =
  /(?:^|[\s(«“])(?:the|an?|its|any|all|every|new|older|les?|une?|des|du|ses|ces|cet|tout|tous)\s$|(?:^|[\s(«“])[ldLD]['’]$/iu;
const MODEL = /^(?:\s\d|s(?!\p{L}))/u;
