import type { Scene } from '../../scene.ts';
import type { Beside } from './beside.ts';

/** Whether the words tell of no hearing: « la moitié des personnes interrogées ». */
export function isNoHearing({ words, before, rest, hit: { term }, scene }: Beside): boolean {
  return (
    isByHeadOfAuthority(before, scene) ||
    (/\sbefore$/iu.test(words) && ACTS_LATER.test(rest)) ||
    (term.frame === 'subject' && FORMER.test(before)) ||
    (APPEARS.test(words) && TO_DO.test(rest)) ||
    (ASKED.test(words) && IN_A_SURVEY.test(before)) ||
    (QUESTIONS_OF.test(words) && (ITS_OWN.test(rest) || LATE.test(rest))) ||
    (QUESTIONED.test(words) && (WHAT_IS_DOUBTED.test(rest) || OF_THINGS.test(before)))
  );
}

/** “answered questions of the regulator 160 days late”: in writing. */
const LATE = /^\s[^;:.]{2,60}\s(?:too\s)?(?:late|in writing)(?!\p{L})/u;

/** Whether the words tell of no summons: « rendre des comptes pendant trois ans ». */
export function isNoSummons({ words, before, rest }: Beside): boolean {
  return (
    (BEFORE_IT.test(words) && ACTS.test(rest)) ||
    (ACCOUNTS.test(words) && FROM_NOW_ON.test(rest)) ||
    ONLY_TRIES.test(before) ||
    TO_DO_AND_EXPLAIN.test(words)
  );
}

/** “wanted A to sell its channel before it would agree”: whoever asked acts after that. */
const BEFORE_IT = /\sbefore it$/iu;
const ACTS = /^\s(?:would|will|could|can|had|did|gave|agreed|may|might|\p{Ll}+s)\s/u;

/** “called A to a hearing before fining it”: when, and before nobody. */
const ACTS_LATER = /^\s\p{Ll}+ing\s/u;

/** « L’AMF n’a rien ouvert sur A, a dit son président devant les sénateurs »: whoever heads an authority answers for it, and for no company. */
function isByHeadOfAuthority(before: string, { authorities, companies }: Scene): boolean {
  const [authority] = authorities;
  const [company] = companies;
  return (
    authority !== undefined &&
    (company === undefined || authority.start < company.start) &&
    ITS_HEAD.test(before)
  );
}

const ITS_HEAD =
  /,\s(?:(?:a\s(?:\p{Ll}+ment\s)?\p{Ll}+é|a\s(?:dit|fait savoir|soutenu)|dit|said|added|told)\s)(?:lundi\s|mardi\s|mercredi\s|jeudi\s|vendredi\s)?(?:son|sa|leur|its)\s(?:présidente?|direct(?:eur|rice)(?:\sgénérale?)?|patronne?|secrétaire\sgénérale?|gouverneure?|chair(?:m[ae]n|woman)?|head|boss|chief|director|president),?\s(?:[\p{Lu}][^;:.]{2,40}\s)?$/u;

/** « la moitié des personnes interrogées »: in a survey. */
const ASKED = /^(?:interrog|questionn)ée?s?$/iu;
const IN_A_SURVEY =
  /(?<!\p{L})(?:personnes|sondée?s?|Français(?:es)?|répondant(?:e?s)?|clients|consommateurs|salariés|experts?|analystes|économistes|entreprises|internautes|participants|femmes|hommes|jeunes)\s$/iu;
/** “has answered questions of its own”. */
const QUESTIONS_OF = /\sof$/iu;
const ITS_OWN = /^\s(?:its|their|his|her)\sown(?!\p{L})/iu;
/** “questioned whether A was sorry”, “questioned the need for”: doubted. */
const QUESTIONED = /^question(?:ed|s)$/iu;
const WHAT_IS_DOUBTED =
  /^\s(?:whether|if|why|how|what|(?:the|its|their)\s(?:\p{Ll}+\s)?(?:wisdom|need|value|legality|validity|fairness|merits?|logic|point|usefulness|independence|motives?|timing)(?!\p{L}))/iu;
/** “whose deal has been questioned in Washington”: no person. */
const OF_THINGS =
  /(?<!\p{L})(?:deals?|contracts?|mergers?|takeovers?|methods?|practices?|figures?|accounts|claims?|pledges?|motives?|policy|policies|terms|fees|prices?|tactics|loyalty|independence|legality|value|role|use|safety|safeguards?)\s(?:(?:also|already|now|since|long|openly|publicly)\s)?(?:has|have|had|is|are|was|were)\s(?:(?:also|already|now|since|long|openly|publicly)\s)?(?:been\s)?(?:\p{Ll}+ly\s)?$/u;
/** “the former policy director told a committee”: whoever has left speaks for nobody. */
const FORMER = /(?<!\p{L})(?:former|one-time|ex-)\s?(?:[\p{L}'-]+\s){0,3}$/iu;
/** “criticised A for appearing to pressure the agency”: it seems. */
const APPEARS = /^appear(?:s|ed|ing)? to$/iu;
const TO_DO =
  /^\s(?!answer|testify|give|explain|face|discuss|the|a|this|that|its|both|defend|respond)\p{Ll}/u;
/** « devra rendre des comptes pendant trois ans »: in writing, and to nobody who has called it in. */
const ACCOUNTS = /rendre\s(?:des\s)?comptes?$/iu;
const FROM_NOW_ON =
  /^\s(?:pendant|durant|tous\sles|toutes\sles|chaque|régulièrement|périodiquement)(?!\p{L})/iu;
/** “launched legal action to summon”: who would like it. */
const ONLY_TRIES = /\s(?:legal action|bid|effort|attempt)\s(?:to\s)?$/u;
/** “ordered A to run a campaign to explain how”: for what it has to do, and not to whoever orders it. */
const TO_DO_AND_EXPLAIN =
  /\sto\s(?!(?:come|appear|send|attend|present|report|turn|meet|show|go|fly|travel|sit|return|visit)(?!\p{L}))\p{Ll}+\s.*\sto\s(?:explain|account|justify|give\san\saccount)(?!\p{L})/iu;
