import type { AuthorityEntry, Clipping, Mention } from '../../types.ts';
import { isOfAllOfAKind } from './agent-words.ts';
import { isBroughtAlong } from './asides.ts';
import { isAgency, isGeneralId } from './antecedent.ts';

/** The agency that a text names first behind its title, as far as one of its own is named there. */
export function firstAgency(
  { text, bodyStart }: Pick<Clipping, 'text' | 'bodyStart'>,
  mentions: readonly Mention[],
  authorities: ReadonlyMap<string, AuthorityEntry>
): AuthorityEntry | undefined {
  const first = mentions.find(
    (mention) =>
      mention.kind === 'authority' &&
      mention.start >= bodyStart &&
      !isBroughtAlong(text.slice(Math.max(bodyStart, mention.start - REACH), mention.start)) &&
      !isOfAllOfAKind(mention, { start: 0, text })
  );
  const entry = authorities.get(first?.entity ?? '');
  return entry && isAgency(entry) && !isGeneralId(entry.id) ? entry : undefined;
}

/** Characters back in which the words stand that say so. */
const REACH = 90;
