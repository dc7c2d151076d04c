import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/**
 * Whether what ends at `end` is the object of the French relative clause that tells the action: « A, que la CNIL avait condamné en 2021, »,
 * « L’opérateur, que l’Arcep avait mis en demeure ». What follows its verb is then nobody that it strikes.
 */
export function isRelativeObject(end: number, { start, term }: Hit, scene: Scene, voice: Voice): boolean {
  return (
    voice === 'active' &&
    term.language === 'fr' &&
    end <= start &&
    WHOM.test(scene.text.slice(end - scene.start, start - scene.start))
  );
}

/** The words for a company that are such an object, « L’opérateur historique, que »; null where there are none. */
export function referringObject(hit: Hit, scene: Scene, voice: Voice, { one }: ReferenceWords): Span | null {
  if (voice !== 'active' || hit.term.language !== 'fr') return null;
  const before = scene.text.slice(0, hit.start - scene.start);
  if (!WHOM_BEHIND.test(before)) return null;
  const found = one.fr.all(before).at(-1);
  if (!found) return null;
  const start = scene.start + found.index;
  const end = start + found[0].length;
  const described = end + (ADJECTIVE.exec(before.slice(end - scene.start))?.[0].length ?? 0);
  return isRelativeObject(described, hit, scene, voice) ? { start, end } : null;
}

const WHOM = /^,?\s(?:que\s|qu['’])[^,;:]{1,60}$/u;
const WHOM_BEHIND = /,\s(?:que\s|qu['’])[^,;:]{1,60}$/u;
const ADJECTIVE = /^\s[\p{Ll}-]+(?=,)/u;
