import type { AuthorityEntry } from '../../types.ts';

/** What every country has one agency for, and another one for the rest. */
const KINDS = ['competition', 'data-protection'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The one thing that agencies of other countries watch which a text names: “The CNIL fined A. Luxembourg’s regulator had fined B” is told of data protection. Null
 * where they watch several, or none of the two.
 */
export function kindOfOthers(named: readonly AuthorityEntry[], jurisdiction: string): Kind | null {
  const kinds = named
    .filter((entry) => entry.jurisdiction !== jurisdiction && !/^(?:EU|INT)$/.test(entry.jurisdiction))
    .map(({ roles }) => {
      const [kind, ...others] = KINDS.filter((one) => roles.includes(one));
      return others.length > 0 ? null : (kind ?? null);
    });
  const [first] = kinds;
  return first !== undefined && kinds.every((kind) => kind === first) ? first : null;
}

/** “Luxembourg’s regulator”, « l’autorité italienne », “its French counterpart”: one agency, which the words do not tell. */
export function isOneAgency(words: string): boolean {
  return ONE_AGENCY.test(words);
}

const ONE_AGENCY =
  /^(?:[\p{L}.'-]+\s)?(?:regulator|watchdog|authority|agency|counterpart|homologue|équivalente?|autorité|régulateur|gendarme|agence)(?:\s\p{Ll}+)?$/iu;
