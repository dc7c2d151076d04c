import type { Agent } from '../agents/agent.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether what sounds as if it were imposed is only proposed: “The FCC proposed penalties for four carriers. A would have to pay $91m”, “faces a proposed fine”,
 * “is facing a fine of £104m. The proposed penalty is subject to consultation”.
 */
export function isOfProposal(hit: Hit, scene: Scene, agent: Agent, reader: SceneReader): boolean {
  if (RECOMMENDED.test(scene.text.slice(hit.end - scene.start))) return true;
  if (hit.term.type !== 'fine') return false;
  if (PENDING_HEARING.test(scene.text.slice(hit.end - scene.start))) return true;
  const words = textIn(scene, hit);
  if (hit.term.frame === 'noun' && CALLED_PROPOSED.test(scene.text.slice(0, hit.start - scene.start)))
    return true;
  if (FACES.test(words)) return PROPOSED.test(words) || IS_PROPOSED.test(reader.after(scene)?.text ?? '');
  if (agent.evidence === 'named' || !/^would\s/u.test(words)) return false;
  const before = agent.toldIn ?? reader.before(scene);
  return before !== null && PROPOSES_FINES.test(before.text);
}

/** “must pay R500m, the commission recommended in a provisional report”: nobody has decided it. */
const RECOMMENDED =
  /^[^;:]{0,160},\s(?:the|an?|its|\p{Lu}[\p{L}'-]*)\s?(?:[\p{L}'-]+\s){0,6}(?:has\s|have\s|had\s)?(?:recommended|proposed|suggested)(?!\p{L})(?!\s(?:by|to)\s)/u;

/** “faces a fine of $39m, the agency said, pending a hearing”. */
const PENDING_HEARING = createSearch(
  /(?<!\p{L})(?:pending|subject\sto|depending\son)\s(?:an?\s|the\s(?:outcome\sof\sa\s)?)?(?:[\p{L}-]+\s)?hearing(?!\p{L})/u
);

const CALLED_PROPOSED =
  /\s(?:fac(?:es?|ed|ing)|over|with)\san?\s(?:proposed|provisional)\s(?:[^\s,;:]+\s){0,2}$/iu;
const FACES = /^fac(?:es?|ed|ing)\s/iu;
const PROPOSED = /\s(?:proposed|provisional)\s(?:[^\s,;:]+\s){0,3}?(?:fines?|penalt(?:y|ies))(?!\p{L})/iu;
/** Said of the same fine in the next sentence. */
const IS_PROPOSED = createSearch(
  /^(?:The|This|That)\s(?:(?:proposed|provisional|draft)\s(?:fine|penalty|sanction|decision)|(?:fine|penalty|sanction|decision)\s(?:is|was|remains)\s(?:still\s|only\s)?(?:provisional|proposed|subject\sto|not\s(?:yet\s)?final|a\sproposal))(?!\p{L})/u
);
const PROPOSES_FINES =
  /(?<!\p{L})propos(?:e|es|ed|ing)\s(?:[^\s,;:.]+\s){0,6}?(?:fines?|penalt(?:y|ies)|sanctions)(?!\p{L})/u;
