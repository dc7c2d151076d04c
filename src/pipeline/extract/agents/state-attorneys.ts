import type { AuthorityEntry, Mention } from '../../types.ts';
import type { Agent } from './agent.ts';
import { isGeneralId } from './antecedent.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** What a clipping tells of the attorneys general of American states. */
export interface StatesTold {
  /** Whether it speaks of such a one, and of none of the whole country. */
  attorneys: boolean;
  /** That of the one state which it is about: of the only one in its title, else of the only one that it names anywhere. */
  one: string | null;
}

/** Reads what a clipping of these mentions tells; its title ends at `bodyStart`. */
export function statesToldIn(
  authorities: ReadonlyMap<string, AuthorityEntry>,
  mentions: readonly Mention[],
  bodyStart: number,
  text: string
): StatesTold {
  const isFederal = ({ entity, surface }: Mention) => FEDERAL.test(entity ?? '') && !ATTORNEY.test(surface);
  if (!ATTORNEY.test(text) || mentions.some(isFederal)) return { attorneys: false, one: null };
  const inTitle = mentions.filter(({ start }) => start < bodyStart);
  const titled = statesIn(inTitle, authorities);
  return { attorneys: true, one: only(titled.size > 0 ? titled : statesIn(mentions, authorities)) };
}

/**
 * “will pay Texas to settle a suit by its attorney general”, « le procureur général de l’État », “agreed to give the state $1bn”: whoever of a state acts where
 * a sentence says no more; null for anybody else.
 */
export function stateActing(
  { jurisdiction, authorities: acting }: Agent,
  { text, places, authorities: named }: Scene,
  authorities: ReadonlyMap<string, AuthorityEntry>,
  { attorneys, one }: StatesTold
): string | null {
  if (jurisdiction !== 'US') return null;
  if (!acting.every((id) => isGeneralId(id) || /^us-(?:doj|.*attorney.*|.*-ags?)$/.test(id))) return null;
  const states = statesIn([...places, ...named], authorities);
  if (OF_A_STATE.test(text) && states.size > 0) return only(states);
  if (!attorneys || OF_MANY.test(text)) return null;
  if (states.size === 1 && COUNTERPART.test(text)) return only(states);
  const isAbout = states.size === 0 || (one !== null && states.size === 1 && states.has(one));
  const asAttorney = acting.some((id) => FEDERAL.test(id)) || ATTORNEY.test(text);
  return isAbout && (asAttorney || THE_STATE.test(text)) ? one : null;
}

function statesIn(
  mentions: readonly Mention[],
  authorities: ReadonlyMap<string, AuthorityEntry>
): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ kind, entity }) => {
      const id = kind === 'place' ? `us-${entity ?? ''}-ag` : (entity ?? '');
      return /^us-.+-ag$/.test(id) && authorities.has(id) ? [id] : [];
    })
  );
}

function only(states: ReadonlySet<string>): string | null {
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

const FEDERAL = /^us-(?:doj|attorney-general)$/;

const OF_A_STATE = createSearch(
  /attorney general(?! of)|procureure? générale?|General(?=\s\p{Lu}\p{Ll}+\s\p{Lu})/u
);

const ATTORNEY = createSearch(/(?<!\p{L})(?:attorney general|procureure? générale?)(?!\p{L})/iu);

/** “forty states sued”: more than the one. */
const OF_MANY = createSearch(/(?<!\p{L})(?:states|[éÉE]tats|attorneys general)(?!\p{L})/u);

/** “The state of Texas is suing”, « verser à l’État », “gave the state $5m”: and no state-owned firm, nor the department. */
const THE_STATE = createSearch(
  /(?<!\p{L})(?:[Tt]he\s(?:[Ss]tate|[Cc]ommonwealth)(?![\p{L}-])(?!\s[Dd]ep)|[Ll]'[ÉE]tat(?!\p{L}))/u
);

/** « Son homologue du Nouveau-Mexique », “his counterpart in Ohio”. */
const COUNTERPART = createSearch(/(?<!\p{L})(?:homologues?|counterparts?|confrère)(?!\p{L})/iu);
