import type { Gazetteers, Span } from '../types.ts';
import type { Option } from './candidates.ts';
import type { Jurisdictions } from './jurisdictions.ts';
import { createRoleIndex } from './roles.ts';
import type { EntityName, Vocabulary } from './vocabulary.ts';

/** The id of the authority that one reading of a passage names, or null. */
export type AuthorityResolver = (span: Span, text: string, option: Option) => string | null;

/**
 * Names authorities. A name of its own is enough; a name that several countries' authorities have, or that is a common
 * noun (« Autorité de la concurrence »), and a role phrase (« l’antitrust chinois ») need to know whose is meant.
 */
export function createAuthorityResolver(
  { authorities }: Gazetteers,
  { isRolePhrase }: Vocabulary
): (jurisdictions: Jurisdictions) => AuthorityResolver {
  const authorityFor = createRoleIndex(authorities);
  const byId = new Map(authorities.map((entry) => [entry.id, entry]));

  return (jurisdictions) => (span, text, option) => {
    const names = option.names.filter(({ kind }) => kind === 'authority');
    const plain = names.find(({ ambiguous, form }) => !ambiguous && !isRolePhrase(form));
    if (plain) return plain.entity;
    if (names.length === 0 && option.roles.length === 0) return null;

    const beside = jurisdictions.beside(span);
    const named = names.find(
      ({ ambiguous, form }) => !ambiguous && text.startsWith(form.charAt(0), span.start)
    );
    if (named && (beside === null || beside === byId.get(named.entity ?? '')?.jurisdiction))
      return named.entity;
    const jurisdiction = beside ?? jurisdictions.of(span);
    if (jurisdiction === null) return null;
    const local = names.find(({ entity }) => byId.get(entity ?? '')?.jurisdiction === jurisdiction);
    const same = names.filter(({ form }) => PROPER.test(form) && text.startsWith(form.charAt(0), span.start));
    const homes = new Set(same.flatMap(({ entity }) => byId.get(entity ?? '')?.jurisdiction ?? []));
    const home = beside === null && homes.size > 1 ? jurisdictions.among(span, homes) : null;
    return (
      local?.entity ??
      same.find(({ entity }) => home !== null && byId.get(entity ?? '')?.jurisdiction === home)?.entity ??
      (beside === null ? properNameOf(names, text, span) : null) ??
      authorityFor(option.roles, jurisdiction)
    );
  };
}

/** « Data Protection Commission »: several words in capitals that one authority alone is called by mean that one. */
function properNameOf(names: readonly EntityName[], text: string, { start }: Span): string | null {
  const [first, ...others] = names.filter(({ form }) => text.startsWith(form, start) && PROPER.test(form));
  const one = first && others.every(({ entity }) => entity === first.entity);
  return one || /^\p{Lu}\p{L}+$/u.test(first?.form ?? '') ? (first?.entity ?? null) : null;
}

const PROPER =
  /^(?:\p{Lu}[\p{L}-]+\s(?:(?:of|and|for|the)\s){0,2})+\p{Lu}[\p{L}-]+$|^(?:Senate|House|Congress)$/u;
