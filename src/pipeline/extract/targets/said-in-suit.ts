import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import { OPENS } from './sentence-about.ts';

/** “A pays B, the ministry said in a suit filed in May”: what a suit says is told there. */
export function isSaidIn({ start }: Hit, scene: Scene): boolean {
  return SAID_IN.test(scene.text.slice(0, start - scene.start));
}

/** “A pays B, the ministry argues in a suit”: the verb is the term's own. */
export function saysInSuit({ end }: Hit, scene: Scene): boolean {
  return SAID_IN.test(`${scene.text.slice(0, end - scene.start)} `);
}

/** Whom a sentence that tells what a suit says begins with. */
export function whomSaidOf(scene: Scene, eligible: Mention[]): Mention[] {
  const [subject] = eligible;
  const opens = subject && OPENS.test(scene.text.slice(0, subject.start - scene.start));
  return opens ? listFrom(scene, eligible) : [];
}

const SAID_IN =
  /,\s[^,;:]{0,60}(?<!\p{L})(?:said|says|alleges?|alleged|claims?|claimed|argues?|argued|contends?|contended|affirme|affirment|soutient|soutiennent|estime|dit|accuse)\s(?:[^,;:]{0,60}\s)?(?:in|dans)\s(?:an?|the|its|une|la|sa)\s(?:\p{L}+\s){0,2}$/iu;
