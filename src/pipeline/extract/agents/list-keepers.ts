import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “was placed on the US Entity List”, “on the Commerce Department’s export blacklist”: whose list it is puts companies on it. */
export function keepsList({ start, end }: Span, { term, verbEnd }: Hit, scene: Scene): boolean {
  return (
    term.type === 'restriction' &&
    term.words.includes('list') &&
    start >= verbEnd &&
    LIST.test(scene.text.slice(end - scene.start)) &&
    ON.test(scene.text.slice(0, start - scene.start))
  );
}

const ON = /\s(?:on|to|onto)\s(?:(?:the|an?|its)\s)?(?:\p{Ll}+\s)?$/u;
const LIST =
  /^(?:'s?)?\s(?:\p{Lu}\p{Ll}+\s(?:Department|Ministry)'s?\s)?(?:(?:government|trade|export|so-called|unreliable|military|investment|technology|national|security)\s){0,3}(?:entity|entities|blacklist|black\slist|sanctions\slist|companies\slist|watch\s?list)/iu;
