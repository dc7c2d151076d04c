import { officesIn } from '../agents/offices.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * Where in a sentence the clause begins whose verb a term is, with whoever acts or is struck right before it: “shares fell as the EU fined A”, “Finding no
 * sign of consent, the Cnil fined A”, « Le parquet avait requis la relaxe, le tribunal a condamné A ». Zero where no such clause is seen: what the
 * sentence says before may then be said of the term. `sentence`: its text in lower case with plain apostrophes.
 */
export function ownClauseStart(hit: Hit, scene: Scene, sentence: string): number {
  if (hit.term.frame === 'noun') return 0;
  const at = hit.start - scene.start;
  const words = sentence.slice(at, hit.end - scene.start);
  if (INFINITIVE.test(words)) return 0;
  const before = sentence.slice(0, at);
  const pronoun = PRONOUN.exec(before);
  if (pronoun) return pronoun.index + 1;
  const verb = VERB_OF.exec(before)?.index ?? at;
  const past = PAST.test(words) || PERFECT.test(before.slice(verb));
  const subject = scene.start + verb;
  const acts = ({ end }: { end: number }) => end === subject;
  if (
    !scene.authorities.some(acts) &&
    !scene.places.some(acts) &&
    !scene.companies.some(acts) &&
    !officesIn(scene).some(acts)
  )
    return 0;
  const opening = sentence.slice(0, verb);
  const found = CLAUSE.exec(opening) ?? (past ? PAST_CLAUSE.exec(opening) : null);
  if (found && !GOVERNED.test(opening.slice(0, found.index + 1)))
    return found.index + (found.groups?.boundary?.length ?? 0);
  return ADVERBIAL.test(opening) ? (LAST_WORDS.exec(opening)?.index ?? 0) : 0;
}

/** Right before a verb, behind whoever acts. */
const VERB_OF =
  /(?: (?:has|have|had|was|were|is|are|been|also|then|now|later|finally|eventually|already|recently|a|ont|avait|avaient|est|sont|été|lui|leur|l'a|l'ont|aussi|également|finalement|ensuite|donc|déjà|récemment|(?!(?:gouverne|parle|départe|juge|règle|govern|depart|parlia|settle)ment)\p{Ll}{3,}ment))* $/u;
const PERFECT = /(?:^| )(?:has|have|had|was|were|a|ont|avait|avaient|l'a|l'ont|est|sont)(?= )/u;
const PAST = /^(?:\p{L}+ed|sued|told|forbade|bade|took|hit|cut|sought|struck|froze|began)(?!\p{L})/u;
const INFINITIVE = /^(?:to |\p{Ll}{2,}(?:er|ir|dre)(?!\p{L}))/u;

/** What stands between where a clause begins and whoever acts. */
const ARTICLE = `(?:(?!that |which |whom |who |if |whether |and |or |qui |que |dont |où |laquelle |lequel |lesquelle?s |si |et |ou |d'un |d'une )[^ ,;:]+ ){0,5}[^ ,;:]+$`;
const CLAUSE = createSearch(
  new RegExp(`(?<boundary>(?:[,;]| as| mais| but) )(?!as |than |comme )${ARTICLE}`, 'u')
);
const PAST_CLAUSE = createSearch(
  new RegExp(
    `(?<boundary>(?: (?:and|so|yet|et|before|after|when|while|until|because|since|lorsque|quand)| (?:alors|après|avant) que) )${ARTICLE}`,
    'u'
  )
);
/** “denied that, last year, the EU fined it”: what governs it governs it still. */
const GOVERNED = / (?:that|que|if|si|whether|such)[,;]?$| as (?:well|long|far)$/u;
/** “Due to privacy concerns Italy blocked A”: what a sentence opens with, and no verb. */
const ADVERBIAL =
  /^["«]? ?(?:due to|citing|over|amid|after|following|despite|in|on|with|at|for) (?:(?!that |which |who |if |whether |to |and |says? |said )[^ ,;:]+ ){1,8}[^ ,;:]+$/u;
const LAST_WORDS = /[^ ]+$/u;
const PRONOUN =
  /(?:(?:,|;)(?: (?:and|but|so|et|mais|puis))?| (?:and|but|et|mais)) (?:it|they|he|she|elles?|ils?|the same \p{Ll}+)(?: (?:has|had|have|also|then|now|later|a|ont|avait|lui|leur|aussi|ensuite|finalement))* $/u;
