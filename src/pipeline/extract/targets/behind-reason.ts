import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import type { Voice } from '../terms/voice.ts';
import { clauseBounds } from './target-zone.ts';

/**
 * Who did what an inquiry or a suit is about, where nobody else is named: “opened an inquiry over data that A had sold”, “brought a suit alleging that a pact
 * of A and B harms travellers”.
 */
export function behindReason(hit: Hit, scene: Scene, voice: Voice, eligible: Mention[]): Mention[] {
  const [first] = eligible;
  if (voice !== 'active' || !first || first.start < hit.end) return [];
  const reason = scene.text.slice(hit.end - scene.start, first.start - scene.start);
  const isOfReason =
    hit.term.type === 'lawsuit'
      ? ALLEGING.test(reason)
      : hit.term.type === 'investigation_opened' && first.start < clauseBounds(scene, hit).end;
  return isOfReason ? listFrom(scene, eligible) : [];
}

const ALLEGING =
  /^[^;:]{0,80}(?<!\p{L})(?:alleging|claiming|arguing|contending|asserting|(?:that|which)\s(?:alleges|claims|argues|contends))\s(?:that\s)?[^;:]*$/u;
