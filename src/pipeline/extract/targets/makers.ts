import type { CompanyEntry, Mention } from '../../types.ts';
import type { Draft } from '../retold/merge.ts';

/**
 * Returns a function that tells of drafts that strike goods (« la vente des iPhone 12 », “the Kindle”) or programs (“rein in the App Store”)
 * whose makers they strike: nothing is done to a thing. A program’s maker has to be named, since some that make programs are called like these.
 * `mentions` are the names of the clipping `text`.
 */
export function createMakerReader(
  companies: ReadonlyMap<string, CompanyEntry>
): (text: string, mentions: readonly Mention[], drafts: Draft[]) => Draft[] {
  const made = (sectors: ReadonlySet<string>) =>
    new Map(
      [...companies.values()].flatMap(({ id, sector, parent }) =>
        sectors.has(sector ?? '') && parent !== null ? [[id, parent] as const] : []
      )
    );
  const goods = made(new Set(['hardware']));
  const things = made(new Set(['hardware', 'software', 'advertising']));
  return (text, mentions, drafts) =>
    drafts.map((draft) => {
      if (!draft.targets.some((id) => things.has(id))) return draft;
      // “accused Google and opened an inquiry into Android”: two, as the sentence has it.
      const apart = drafts.some(
        (other) =>
          other !== draft &&
          other.type === draft.type &&
          other.start === draft.start &&
          draft.targets.some((id) => other.targets.includes(things.get(id) ?? ''))
      );
      if (apart) return draft;
      const isThing = (id: string): boolean =>
        !mentions.some(({ entity, end }) => entity === id && LEGAL_FORM.test(text.slice(end, end + REACH))) &&
        (mentions.some(({ entity }) => entity === things.get(id)) ||
          (goods.has(id) && mentions.some((mention) => mention.entity === id && isGood(text, mention))));
      const struck = draft.targets.map((id) => (things.has(id) && isThing(id) ? (things.get(id) ?? id) : id));
      return { ...draft, targets: [...new Set(struck)] };
    });
}

/** A thing has an article or the number of its model, a company neither. */
function isGood(text: string, { start, end }: Mention): boolean {
  return ARTICLE.test(text.slice(Math.max(0, start - REACH), start)) || MODEL.test(text.slice(end, end + 24));
}

/** “Acme Inc”, called as its program is: a company. */
const LEGAL_FORM = /^,?\s(?:Inc|Ltd|Limited|LLC|Pty|Corp|GmbH|AG|BV|SA|SAS|SARL|plc|PLC)(?![\p{L}\d])/u;
const REACH = 12;
const ARTICLE =
  /(?:^|[\s(«])(?:the|an?|its|any|all|every|new|older|les?|une?|des|du|ses|ces|cet|tout|tous)\s$|(?:^|[\s(«])[ldLD]'$/iu;
/** “the Echo 5”; but “fined A 5 million euros”, “fined A 500,000 yuan”. */
const MODEL =
  /^(?:\s\d+(?![\d.,]*\d)(?!\s?(?:thousand|million|billion|milliard|mille|crore|lakh|euros?|dollars?|pounds?|livres|yuans?|wons?|yens?|rupees|roupies|(?:m|bn|k)(?!\p{L})|[%¤$£¥]))|s(?!\p{L}))/iu;
