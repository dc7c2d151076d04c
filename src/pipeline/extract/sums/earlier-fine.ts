import type { Span } from '../../types.ts';
import { invertedClause } from '../agents/relative-subject.ts';
import type { ActionTerm } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** What a sentence on a fine that stands after an appeal tells of the fine itself. */
export interface EarlierFine {
  /** The verb by which it was imposed. */
  imposed: Hit;
  /** The words that say who imposed it, and when. */
  told: Span;
  /** The ruling, from its first verb on: « a rejeté mardi le recours d’A et confirmé l’amende ». */
  ruling: Hit;
}

/**
 * The fine that a ruling leaves standing, where the sentence says who had imposed it: « a confirmé l’amende que lui avait infligée la Cnil en 2021 »,
 * “dismissed A’s appeal against a penalty issued by the regulator in May”, “upheld a 2021 decision by the regulator
 * that fined A”. Two actions, each with its authority and its day. Null elsewhere.
 */
export function earlierFine(hit: Hit, scene: Scene): EarlierFine | null {
  if (hit.term.type !== 'fine') return null;
  const { text } = scene;
  const [from, to] = [hit.start - scene.start, hit.end - scene.start];
  const ruled = RULED.exec(text.slice(Math.max(0, from - REACH), to));
  if (!ruled) return null;
  const at = scene.start + Math.max(0, from - REACH) + ruled.index;
  const ruling = hitOf(hit, 'active', at, hit.end, ruled[0]);
  const rest = text.slice(to);
  const before = text.slice(0, from);
  const relative = IMPOSES.test(text.slice(from, to)) ? THAT.exec(before)?.groups?.words : undefined;
  const words = OF_DECISION.exec(before)?.groups?.words ?? relative;
  if (words !== undefined) {
    const end = hit.end + (relative === undefined ? 0 : (UP_TO_REASON.exec(rest)?.[0].length ?? 0));
    const told = { start: hit.start - words.length, end };
    return { told, imposed: hitOf(hit, 'active', hit.start, hit.end), ruling };
  }
  // « l’amende infligée en 2021 par »: the term may go on behind the fine.
  const noun = to - (BEHIND_FINE.exec(text.slice(from, to))?.groups?.rest?.length ?? 0);
  const imposedBy = text.slice(noun);
  const told = TOLD[hit.term.language].exec(imposedBy)?.groups;
  if (told?.words === undefined || told.verb === undefined) return null;
  const start = scene.start + noun + imposedBy.indexOf(told.words);
  const verb = start + told.words.indexOf(told.verb);
  const span = { start, end: start + told.words.length };
  return { told: span, imposed: imposing(hit, scene, { start, end: verb + told.verb.length }, verb), ruling };
}

/** The verb of imposing, or the fine itself where whoever imposed it follows: « que lui avait infligée la Cnil ». */
function imposing(hit: Hit, scene: Scene, told: Span, verb: number): Hit {
  const acts = scene.authorities.some((one) => one.start >= told.start && one.end <= verb);
  if (acts || invertedClause(scene.text.slice(hit.end - scene.start)) === null)
    return hitOf(hit, acts ? 'active' : 'passive', verb, told.end);
  const noun = /[\p{L}]+$/u.exec(scene.text.slice(0, hit.end - scene.start))?.[0] ?? '';
  return hitOf(hit, 'noun', hit.end - noun.length, hit.end);
}

/** “a fine that the regulator imposed on A in 2019”: the verb is the term. */
const IMPOSES = /^(?:imposed|slapped|levied|issued|handed|meted)(?!\p{L})/u;
const THAT = /\s(?:fine|penalty)\s(?<words>(?:that|which)\s[^.;:]{2,90}\s)$/u;
const BEHIND_FINE = /(?<!\p{L})(?:amende|sanction|pénalité|fine|penalty)(?<rest>\s.*)$/su;
/** “upheld on Tuesday a 2021 decision by the regulator that fined A”. */
const OF_DECISION =
  /\san?\s(?<words>(?:[^\s,;:.]+\s){0,4}(?:decision|ruling)\s(?:by|of|from)\s[^,;:.]{3,60}\s(?:that|which|to)\s(?:had\s)?)$/u;

/**
 * The ruling, where a fine is only named as what an appeal was against that came to nothing: « a rejeté jeudi le recours d’A contre l’amende »,
 * “dismissed A’s challenge to a €376m fine”. It has who ruled, and when. Null elsewhere.
 */
export function rulingOn(hit: Hit, scene: Scene): Hit | null {
  if (hit.term.type !== 'fine' || hit.term.frame !== 'noun') return null;
  const from = hit.start - scene.start;
  const opening = scene.text.slice(Math.max(0, from - REACH), from);
  const ruled = DISMISSED.exec(opening);
  if (!ruled) return null;
  return hitOf(hit, 'active', hit.start - opening.length + ruled.index, hit.end, ruled[1]);
}

/** How far before a word for a fine its ruling begins. */
const REACH = 160;

/** What a ruling does to a fine that it leaves standing. */
const RULED = createSearch(
  /(?<!\p{L})(?:confirm(?:e|é|ent|ant|ed|s)|valid(?:e|é|ent|ant)|maint(?:ient|enu|iennent)|entérin(?:e|é)|upheld|upholds|endorsed|affirmed|reinstated|left standing|left in place|rejet(?:te|é|tent|tant)|débout(?:e|é)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|threw out|turned down)(?!\p{L})/u
);

const DISMISSED = createSearch(
  /(?<!\p{L})(rejet(?:é|te|tent)|débout(?:é|e)|dismiss(?:ed|es)|reject(?:ed|s)|threw out|turned down)\s[^.;:]{0,60}(?:recours|pourvois?|appel|requêtes?|appeals?|challenges?|bid|petition|plea)\s[^.;:]{0,50}$/u
);

/** Where the words on who imposed it end: before the reason, or whoever tells it. */
const REASON =
  '(?=,?\\s(?:for|but|over|while|which|whose)\\s|,\\s[^,;:.]{2,60}\\s(?:said|announced|ruled)(?!\\p{L})|[.;:]|$)';
const UP_TO_REASON = new RegExp(`^.*?${REASON}`, 'su');

/** Who imposed it, behind the word for the fine: in a relative clause or behind a participle, up to the reason. */
export const TOLD = {
  fr: /^[^.;:]{0,120}?[\s,](?<words>(?:qu(?:e\s|')[^.;:]{0,90}?(?:avai(?:t|ent)|a|ont)\s[^.;:]{0,20}?)?(?<verb>(?:inflig|impos|prononc)ée?s?)(?!\p{L}).*?)(?=,?\s(?:pour|mais|tout en|qui|dont)\s|[.;:]|$)/su,
  en: new RegExp(
    `^[^.;:]{0,120}?[\\s,](?<words>(?:(?:that|which)\\s[^.;:]{0,90}?\\s|the\\s[^.,;:]{2,60}?\\s)?(?<verb>imposed|slapped|levied|issued|handed (?:down|out|it(?= ))|meted out|given)(?!\\p{L}).*?)${REASON}`,
    'su'
  )
};

/** Whether a date or a name stands in a span. */
export function isWithin({ start, end }: Span, span: Span): boolean {
  return start >= span.start && end <= span.end;
}

/** A verb of the same sentence as a term of the fine’s own kind. */
export function hitOf(
  { term, agentWord }: Hit,
  frame: ActionTerm['frame'],
  start: number,
  end: number,
  verb?: string
): Hit {
  return {
    term: { ...term, frame, needs: new Set(['agent', 'target']), words: 'fine left standing' },
    start,
    end,
    verbEnd: verb === undefined ? end : start + verb.length,
    agentWord: agentWord !== null && agentWord < start ? agentWord : null
  };
}
