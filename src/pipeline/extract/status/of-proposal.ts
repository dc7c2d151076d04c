import type { Agent } from '../agents/agent.ts';
import { textIn } from '../scene.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether a fine that sounds as if it were imposed is only proposed: “The FCC proposed penalties for four carriers. A would have to pay $91m”, “faces a proposed fine”,
 * “is facing a fine of £104m. The proposed penalty is subject to consultation”.
 */
export function isOfProposal(hit: Hit, scene: Scene, agent: Agent, reader: SceneReader): boolean {
  if (hit.term.type !== 'fine') return false;
  const words = textIn(scene, hit);
  if (hit.term.frame === 'noun' && CALLED_PROPOSED.test(scene.text.slice(0, hit.start - scene.start)))
    return true;
  if (FACES.test(words)) return PROPOSED.test(words) || IS_PROPOSED.test(reader.after(scene)?.text ?? '');
  if (agent.evidence === 'named' || !/^would\s/u.test(words)) return false;
  const before = agent.toldIn ?? reader.before(scene);
  return before !== null && PROPOSES_FINES.test(before.text);
}

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
