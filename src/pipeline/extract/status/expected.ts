import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * Whether a noun is of something that is only due, whomever and whatever deal it is about: “A $1bn fine for A may come today”, “A suit by the department against A’s
 * takeover of B is expected this week”. `rest`: what stands behind the noun, in lower case.
 */
export function isExpected({ end, term }: Hit, scene: Scene, rest: string): boolean {
  if (term.type === 'investigation_opened' || ESTABLISHED.test(rest)) return false;
  const named = scene.companies.findLast(
    (mention) => mention.start >= end && LEADS.test(rest.slice(0, mention.start - end))
  );
  if (!named) return false;
  return IS_DUE.test(rest.slice(named.end - end)) || MAY_COME.test(rest.slice(named.end - end));
}

const ESTABLISHED =
  /^[^,;:]* (?:filed|imposed|brought|issued|levied|infligée|déposée|prononcée)(?! (?:as|today|soon))/u;
/** From the noun to the company, and from that to another one that it buys. */
const LEADS =
  /^(?: of [^,;:]{2,40})?(?: (?:by|from) [^,;:]{2,40})?(?: (?:for|against|on|over|contre|pour|à))?(?: (?:the |la |le |an? )?(?:[^ ,;:]+ ){0,2}$| [^,;:]{2,60} (?:of|with|by|de|avec|par) $)/u;
const IS_DUE =
  /^(?:'s)?(?: (?:[^ ,;:]+ ){0,6}?|\s)(?:is|are|was|were|est|sont|était) (?:now |widely |also |still |désormais )?(?:expected|due|imminent|likely|attendue?s?|imminente?s?|prévue?s?)(?! to (?:drag|last|take|continue|run|go|remain|hurt|weigh|have|be (?:heard|tried|decided)))(?!\p{L})/u;
/** Not whether it may do something else: “the fine could hurt others”. */
const MAY_COME =
  /^ (?:may|might|could|pourrait) (?:well |still |also |encore |bien )?(?:come|follow|land|arrive|be (?:announced|imposed|issued|filed|handed down|made public|unveiled)|tomber|arriver|suivre|être (?:annoncée?|prononcée?|infligée?|déposée?))(?!\p{L})/u;
