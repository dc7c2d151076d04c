import type { Mention } from '../../types.ts';
import { findAmounts } from '../sums/amounts.ts';
import { hasOffice } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** The first of the mentions and those that a list joins to it. */
export function listFrom(scene: Scene, mentions: Mention[]): Mention[] {
  const [first, ...rest] = mentions;
  if (!first) return [];
  const group = [first];
  let edge = first;
  for (const mention of rest) {
    if (!isListGap(scene.text.slice(edge.end - scene.start, mention.start - scene.start), edge, mention))
      break;
    group.push(mention);
    edge = mention;
  }
  return group;
}

/** The last of the mentions and those that a list joins to it. */
export function listBack(scene: Scene, mentions: Mention[]): Mention[] {
  const group: Mention[] = [];
  for (const mention of [...mentions].reverse()) {
    const edge = group[0];
    if (
      edge &&
      !isListGap(scene.text.slice(mention.end - scene.start, edge.start - scene.start), mention, edge)
    )
      break;
    group.unshift(mention);
  }
  return group;
}

const NOT_IN_LISTS = createSearch(
  /(?:^|[\s’'])(?:pour|contre|par|après|avant|qui|que|est|sont|a|ont|against|by|after|before|which|that|is|are|was|were|has|have|sued|sues|for|over|into|calling|saying|accusing|alleging|claiming|arguing|citing|accusant|qualifiant|estimant|jugeant|it|they|he|she|elles?|ils?)(?=[\s’']|$)|[.;:!?]\s/i
);

/** “fined A and cleared B”, « met en demeure A et blanchi B »: the second verb has an object of its own. */
const NEXT_VERB =
  /(?:^|\s)(?:(?:and|but|while)\s(?:(?:also|then|later|has|have|had|is|was|\p{Ll}+ly)\s){0,2}(?!(?:[\p{Ll}]*(?:own|list|bas|nam|brand|link|relat|unit|limit|affiliat|associat|back|run)ed)\s)\p{Ll}{2,}ed|(?:et|mais|puis)\s(?:(?:a|ont|aussi|ensuite|également)\s){0,2}\p{Ll}{3,}é)\s|\set\s\p{Ll}{4,}(?:e|ent)\s$/u;

/** Characters within which a list goes on where it names a company again. */
const SAID_AGAIN = 80;

/** Whether two names stand in one list, with descriptions, amounts, brackets and relative clauses between them. */
function isListGap(gap: string, left: Mention, right: Mention): boolean {
  if (left.entity === right.entity && gap.length < SAID_AGAIN) return true;
  const bare = withoutAmounts(gap)
    .replace(
      /(?<!\p{L})ainsi qu(?:e\s|['’])(?!l['’](?:a|avait|ont)\s|le\s\p{Ll}+(?:ait|it)\s|ils?\s|elles?\s)/u,
      'et '
    )
    .replace(/\([^()]*\)/g, ' ')
    .replace(/,\s(?:qui|which|who|that|propriétaire|owner|maison[- ]mère)\b[^,]*(?=,)/gi, ' ')
    .replace(/\s+/g, ' ');
  if (NOT_IN_LISTS.test(bare) || NEXT_VERB.test(bare) || hasOffice(bare)) return false;
  if (/^[’']?s?\s?$/.test(bare)) return true;
  if (
    !/[,&/]|(?:^|\s)(?:et|and|ou|or|ainsi|as well as|puis|mais aussi|but also|avec|plus)(?=[\s’'])|\($/i.test(
      gap
    )
  ) {
    return /^[’']s?\s/.test(bare)
      ? bare.trim().split(/\s+/).length <= 4
      : bare.trim().split(/[\s’']+/).length <= 1;
  }
  return bare.trim().split(/[\s’']+/).length <= 11;
}

function withoutAmounts(text: string): string {
  let rest = text;
  for (const { start, end } of findAmounts(text).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}
