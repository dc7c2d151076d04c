import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import { textIn } from '../scene.ts';
import type { Scene } from '../scene.ts';

/**
 * What people are no longer to use, as whoever bans it for them is said to act on them: “Officials were banned from using A”, « Les agents ont interdiction
 * d’utiliser A »; null where what is banned is something else.
 */
export function usedByPeople(hit: Hit, scene: Scene): Mention | null {
  if (!USE.test(textIn(scene, hit))) return null;
  return (
    scene.companies.find(
      ({ start }) =>
        start > hit.end && WHAT.test(scene.text.slice(hit.end - scene.start, start - scene.start))
    ) ?? null
  );
}

/** Whether the words between a verb and a company say that people are to do without it: “staff to delete A”, « à ses agents de désinstaller A ». */
export function isToDoWithout(gap: string): boolean {
  return DO_WITHOUT.test(gap);
}

const USE =
  /(?:\sfrom\s(?:using|accessing|downloading|installing|opening)|\snot\sto\suse|\sd'(?:utiliser|installer)|\sde\stélécharger)$/u;
const WHAT = /^\s(?:the\s|l')?(?:(?:app|application|chatbot|platform)\s)?$/u;
const DO_WITHOUT =
  /\s(?:not to use|to (?:delete|remove|uninstall|stop using|quit|avoid)|de (?:supprimer|désinstaller|retirer|ne plus utiliser|ne pas utiliser)|de cesser d'utiliser)\s(?:the\s|l')?(?:(?:app|application|messagerie)\s)?$/u;
