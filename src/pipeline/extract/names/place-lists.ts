import type { Mention, Span } from '../../types.ts';

/**
 * How a place is meant that stands in a list, as the place before it: « Washington et Pékin », « in Paris or Brussels ». Behind a comma only
 * where a list goes on, and as a government: « backed by France, Germany and Italy », but “In China, Beijing decides”. Undefined where no
 * list tells.
 */
export function coordinated(
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[]
): boolean | undefined {
  const last = mentions.findLast(({ kind }) => kind === 'place');
  if (last === undefined) return undefined;
  const gap = text.slice(last.end, start).replaceAll('\u00a0', ' ');
  const behind = text.slice(end, end + 24);
  if (last.metonymic && GAPPED.test(gap) && DONE_LIKEWISE.test(behind)) return true;
  if (last !== mentions.at(-1) || gap.length > 18) return undefined;
  if (LINKED.test(gap)) return last.metonymic;
  return last.metonymic && LISTED.test(gap) && /^(,| et | and | ou | or )/.test(behind) ? true : undefined;
}

const LINKED =
  /^,? ?(?:(?:et |and )?(?:puis|then) |(et|and|ou|or|ni|nor|comme|&|\/) ?)(?:(?:de|du|des|à|aux?|par|pour|avec|by|from|to|of|in|en|with) |d[’'])?((le|la|les|l|the)[’' ])?$/;
const LISTED = /^, ((le|la|les|l|the)[’' ])?$/;

/** « La France recevra 2 milliards, le Royaume-Uni 984 millions », “Rome moved in May, then Oslo in July”: one verb for both. */
const GAPPED =
  /^ [^.;:!?()«»“”\n]{3,90}(?:,| et| and),? ?(?:puis |then |et |and )?(?:la |le |les |l[’']|the )?$/;
const DONE_LIKEWISE =
  /^,? (?:(?:à|in|en|at|pour|for) )?(?:[$€£]\s?)?\d|^ (?:in|en) (?:jan|feb|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|août|sep|oct|nov|dec|déc)\p{L}* \d{4}/iu;

/** « Après Rome et Madrid, Paris menace »: whoever goes before a government in what it does is one too. */
export function followPredecessors(text: string, mentions: readonly Mention[]): void {
  for (const [i, mention] of mentions.entries()) {
    if (mention.kind !== 'place' || !mention.metonymic) continue;
    let next: Mention = mention;
    for (let at = i - 1; at >= 0; at--) {
      const before = mentions[at];
      if (before?.kind !== 'place' || !BESIDE.test(text.slice(before.end, next.start))) break;
      next = before;
    }
    if (next === mention || !AFTER.test(text.slice(Math.max(0, next.start - 16), next.start))) continue;
    for (const before of mentions.slice(mentions.indexOf(next), i)) before.metonymic = true;
  }
}

const BESIDE =
  /^(?:,|,? et|,? and|, c[’']est (?:maintenant |désormais )?au tour (?:de|d[’'])) ?(?:la |le |les |l[’']|the )?$/;
const AFTER = /(?:^|\n|[.:;!?»”"] |, )(?:après|after) (?:la |le |les |l[’']|the )?$/iu;
