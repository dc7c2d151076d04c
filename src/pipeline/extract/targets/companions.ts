import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import { OPENS } from './sentence-about.ts';
import type { Scene, SceneReader } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';
import type { Voice } from '../terms/voice.ts';

/** « le groupe a écopé, avec A et B, d’une amende »: those who share it, named inside the term. */
export function companionsIn(hit: Hit, scene: Scene, eligible: Mention[]): Mention[] {
  const inside = eligible.filter(({ start, end }) => start >= hit.verbEnd && end <= hit.end);
  const [first] = inside;
  const gap = first ? scene.text.slice(hit.verbEnd - scene.start, first.start - scene.start) : '';
  return /^,?\s(?:avec|along with|together with)\s(?:\S+\s)?$/i.test(gap) ? listFrom(scene, inside) : [];
}

/** “A will pay. The FTC ordered it and B to”: whom the pronoun means beside the first of a group, the company that the sentence before begins with; none elsewhere. */
export function besidePronoun(
  { verbEnd }: Hit,
  scene: Scene,
  [named]: readonly Mention[],
  reader: SceneReader
): Mention[] {
  if (!named || named.start < verbEnd) return [];
  if (!IT_AND.test(scene.text.slice(verbEnd - scene.start, named.start - scene.start))) return [];
  const before = reader.before(scene);
  const [first] = before?.companies ?? [];
  return before && first && OPENS.test(before.text.slice(0, first.start - before.start)) ? [first] : [];
}

const IT_AND = /^\s(?:it|both it)\sand\s(?:the\s)?$/u;

/** “A was fined by the FTC, as was B”, « A a été condamné, tout comme B »: those of whom the sentence says so behind, with the list they stand in. */
export function companionsBehind(hit: Hit, scene: Scene, voice: Voice, group: readonly Mention[]): Mention[] {
  if (voice === 'active' || voice === 'noun') return [];
  const behind = scene.companies.filter(
    (mention) => mention.start >= hit.verbEnd && !group.includes(mention)
  );
  const upTo = (from: number, to: number) => scene.text.slice(from - scene.start, to - scene.start);
  const first = behind.findIndex(
    ({ start }) =>
      SO_WAS.test(upTo(hit.verbEnd, start)) || (start >= hit.end && WITH.test(upTo(hit.end, start)))
  );
  return first < 0 ? [] : listFrom(scene, behind.slice(first));
}

/** « mise à l’amende avec A et B par », “fined with A and B by”: right behind the verb. */
const WITH =
  /^,?\s(?:avec|with|(?:en\smême\stemps|au\smême\stitre)\squ(?:e\s|'))\s?(?:(?:the|la|le)\s|l')?$/u;

const SO_WAS =
  /(?:,\s(?:as|and\sso)\s(?:was|were|had\sbeen)|\s(?:together|along|jointly)\swith|,?\s(?:tout\scomme|ainsi\sque|de\smême\sque|au\smême\stitre\sque))\s(?:(?:the|la|le)\s|l')?$/u;
