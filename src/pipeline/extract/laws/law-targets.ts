import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import type { Targets } from '../targets/targets.ts';

/** « une loi qui oblige A à céder B », “a bill that would ban C”, “legislation forcing D to” (and not “, forcing D to”, which tells what follows): the companies that a law is made against; most name none. */
export function lawTargetsOf(hit: Hit, scene: Scene): Targets {
  const after = scene.text.slice(hit.end - scene.start);
  const found = STRIKES.exec(after);
  if (!found) return { companies: [], evidence: 'none', mentions: [] };
  const from = hit.end + found.index + found[0].length;
  const mentions = scene.companies.filter(({ start }) => start >= from && start < from + REACH);
  const [first] = mentions;
  const near = first && !LISTED.test(scene.text.slice(from - scene.start, first.start - scene.start));
  return near
    ? {
        companies: [...new Set(mentions.flatMap(({ entity }) => entity ?? []))],
        evidence: 'named',
        mentions
      }
    : { companies: [], evidence: 'none', mentions: [] };
}

/** How far behind its verb a law names whom it strikes. */
const REACH = 60;
const STRIKES = createSearch(
  /(?<![\p{L}])(?:that|which|qui|to)\s(?:would\s|will\s|could\s)?(?:forc(?:e|es|ing)|bans?|bars?|requires?|obliges?|compels?|contraint|interdit|défend|bannit|vise|somme|force|prohibits?|(?:donne|laisse|accorde)\s[^,.;]{0,20}\sà|gives?|leaves?|grants?|targets?|impose\s[^,.;]{0,30}\sà)(?=\s)|(?<!\p{L})(?:donne|laisse|accorde)\s[^,.;]{0,30}?\sà(?=\s)|(?<!\p{L}|,\s)(?:obligeant|contraignant|forçant|sommant|bannissant|interdisant\sà|forcing|obliging|compelling|requiring|barring|banning)(?=\s)/iu
);
/** Companies that are named as examples. */
const LISTED = createSearch(
  /(?<![\p{L}])(?:comme|such as|including|dont|notamment|from|et|and)(?![\p{L}])/iu
);
