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
  if (voice !== 'active') return [];
  const [first] = eligible;
  if (hit.term.type === 'lawsuit') {
    const reason =
      first?.start === undefined ? '' : scene.text.slice(hit.end - scene.start, first.start - scene.start);
    return ALLEGING.test(reason) ? listFrom(scene, eligible) : [];
  }
  if (hit.term.type !== 'investigation_opened') return [];
  const { end } = clauseBounds(scene, hit);
  return first && first.start >= hit.end && first.start < end ? listFrom(scene, eligible) : [];
}

const ALLEGING =
  /^[^;:]{0,80}(?<!\p{L})(?:alleging|claiming|arguing|contending|asserting|(?:that|which)\s(?:alleges|claims|argues|contends))\s(?:that\s)?[^;:]*$/u;
