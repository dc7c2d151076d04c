import type { Agent } from '../agents/agent.ts';
import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** « L’AFP avait porté plainte », « Des clients ont déposé plainte »: somebody else than the authority that only the sentences beside name. */
export function isOwnComplaint(hit: Hit, scene: Scene, { evidence }: Agent): boolean {
  return (
    hit.term.type === 'lawsuit' &&
    hit.term.language === 'fr' &&
    evidence !== 'named' &&
    COMPLAINT.test(textIn(scene, hit)) &&
    SOMEBODY.test(scene.text.slice(0, hit.start - scene.start))
  );
}

const COMPLAINT = /^(?:port|dépos)\p{L}*\s(?:[\p{L}']+\s){0,2}plaintes?$/iu;
/** A name, or a noun in the plural, right before the verb. */
const SOMEBODY =
  /(?:\p{Lu}[\p{L}'-]*[\p{Ll}\p{Lu}]|(?<!\p{L})(?:[Dd]es|[Pp]lusieurs|[Dd]eux|[Tt]rois|[Cc]inq)\s\p{Ll}+s),?\s(?:ont|avaient|a|avait)\s(?:(?:déjà|aussi|également|en outre|par ailleurs)\s)?$/u;
