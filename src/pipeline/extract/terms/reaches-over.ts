import type { Hit } from './hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a term was found in words that belong to two verbs: « imposed a fine on A and ordered B to improve its controls » imposes no controls, and
 * « ordered A to stop and B got a fine » orders no fine. Its verb stands before “and”, its noun behind another verb (a term of `others`) with
 * a subject of its own or the same one. “suspended A’s licence and imposed a penalty” suspends no penalty either.
 */
export function reachesOver(hit: Hit, others: readonly Hit[], scene: Scene): boolean {
  if (!hit.term.words.includes('…') || !FINITE.has(hit.term.frame)) return false;
  return others.some(
    (other) =>
      other.start > hit.verbEnd &&
      other.start < hit.end &&
      OF_VERBS.has(other.term.frame) &&
      !INFINITIVE.test(scene.text.slice(other.start - scene.start)) &&
      !TO.test(scene.text.slice(hit.verbEnd - scene.start, other.start - scene.start)) &&
      isNextVerb(scene, hit.verbEnd, other.start)
  );
}

const FINITE: ReadonlySet<string> = new Set(['verb', 'active', 'noun', 'none']);
const OF_VERBS: ReadonlySet<string> = new Set(['verb', 'active', 'subject', 'passive']);

/** “ordered A to pay and to stop”: of one verb. */
const INFINITIVE = /^to\s/iu;
/** “called A and B to appear before”: before the other verb. */
const TO = /\sto\s$/u;

/** Whether the verb at an offset is joined by “and” to what stands before it, from another offset on: with a subject of its own, or without. */
function isNextVerb({ start, text, companies, authorities }: Scene, from: number, verb: number): boolean {
  const before = text.slice(from - start, verb - start);
  const auxiliaries = AUXILIARIES.exec(before)?.[0] ?? '';
  const end = verb - auxiliaries.length;
  const subject = [...companies, ...authorities].find(
    (one) => one.start >= from && one.end <= end && ADJECTIVE.test(text.slice(one.end - start, end - start))
  );
  const lead = text.slice(from - start, (subject ? subject.start : end) - start);
  return (subject ? AND_WHO : AND).test(lead);
}

/** « l’AGCM italienne ». */
const ADJECTIVE = /^(?:\s(?!and|et|but|mais)\p{Ll}+)?$/u;
/** What stands between a subject, or “and”, and its verb. */
const AUXILIARIES =
  /(?:\s(?:has|have|had|was|were|is|are|been|also|then|later|now|even|\p{Ll}+ly|a|ont|avait|est|été|lui|leur|aussi|ensuite|également)|\sl'(?:a|avait))*\s$/u;
const AND =
  /(?<!\p{L})(?:and|but|et|mais|puis|then)(?:,?\s(?:(?:in|on|en|le|last|this|more|plus|à|par|two|a)\s)?[^,;:.]{2,24},|\s(?:in|en)\s\p{L}+)?(?:\s(?:it|they|he|she|elle|il|ils|elles|has|have|had|a|ont|avait|then|later|also|aussi|ensuite|lui|leur))*$/u;
const AND_WHO =
  /(?<!\p{L})(?:and|but|while|et|mais|tandis que|alors que)\s(?:the\s|la\s|le\s|l')?(?:[\p{L}'-]+\s){0,2}$/u;
