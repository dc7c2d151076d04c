import type { AuthorityEntry, Mention } from '../../types.ts';
import { EUROPEAN_COMMISSION } from './agent-index.ts';
import type { AgentIndex } from './agent-index.ts';
import { createSearch } from '../text/search.ts';
import { isAgency, isGeneral } from './antecedent.ts';
import type { AuthorityKind } from './antecedent.ts';
import { judgesIt } from './judges-it.ts';
import { kindOfOthers } from './kindred.ts';
import { isJudge } from './own-people.ts';
import { statesToldIn } from './state-attorneys.ts';
import type { StatesTold } from './state-attorneys.ts';

/** The one authority of a jurisdiction and kind that a clipping names anywhere, or null where it names none or several. */
export interface ElsewhereFinder {
  (jurisdiction: string, kind?: AuthorityKind): AuthorityEntry | null;
  /** Whether a title or a tag names it. */
  isForemost(id: string): boolean;
  states: StatesTold;
  /** What agencies of other countries that it names watch, if it is one thing. */
  kindBeside(jurisdiction: string): string | null;
}

/**
 * Returns a function that finds who acts where a sentence only says « Pékin », “Brussels”, or nothing: the agency that the
 * rest of the clipping names, in its text or by its tags. Of several, the one that a title or a tag names.
 */
export function createElsewhereFinder(
  { authorities, jurisdictionOf }: AgentIndex,
  mentions: readonly Mention[],
  tagged: ReadonlySet<string>,
  bodyStart: number,
  text: string
): ElsewhereFinder {
  const named = new Map<string, boolean>();
  for (const mention of mentions) {
    if (mention.kind !== 'authority' || mention.entity === null || isGeneral(mention)) continue;
    // « le juge de la Cour suprême »: the court by its name, and not some judge.
    if (isJudge(mention) || judgesIt(text.slice(mention.end, mention.end + 90))) continue;
    const first = mention.start < bodyStart || tagged.has(mention.entity);
    named.set(mention.entity, first || (named.get(mention.entity) ?? false));
  }
  for (const entity of tagged) named.set(entity, true);

  const brusselsActs =
    named.size === 0 &&
    mentions.some(
      (mention) => mention.kind === 'place' && mention.metonymic && jurisdictionOf(mention) === 'EU'
    );

  const find = (jurisdiction: string, kind: AuthorityKind = isAgency): AuthorityEntry | null => {
    const found = [...named].flatMap(([id, first]) => {
      const entry = authorities.get(id);
      return entry?.jurisdiction === jurisdiction && kind(entry) ? [{ entry, first }] : [];
    });
    const foremost = found.filter(({ first }) => first);
    const [only, ...others] = found.length > 1 && foremost.length > 0 ? foremost : found;
    // « La Commission », or Brussels that acts, by itself in a clipping that names no other body of the Union.
    if (!only && jurisdiction === 'EU' && (BARE_COMMISSION.test(text) || brusselsActs)) {
      const commission = authorities.get(EUROPEAN_COMMISSION);
      if (commission && kind(commission)) return commission;
    }
    return only && others.length === 0 ? only.entry : null;
  };
  return Object.assign(find, {
    kindBeside: (jurisdiction: string) =>
      kindOfOthers(
        [...named.keys()].flatMap((id) => authorities.get(id) ?? []).filter(isAgency),
        jurisdiction
      ),
    isForemost: (id: string) => named.get(id) === true,
    states: statesToldIn(authorities, mentions, bodyStart, text)
  });
}

const BARE_COMMISSION = createSearch(
  /(?<!\p{L})(?:[Ll]a|[Tt]he)\sCommission(?=[,.]|\s(?!d[eu]s?\s|d'|nationale|paritaire|on\s|of\s|for\s))/u
);
