import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Laws } from './laws.ts';

/**
 * Whose law a term tells of by the name right beside it (“The Digital Services Act is in force”), or null; a law that is named elsewhere in the
 * sentence may be the one that this differs from. `told`: whether the sentence tells who passes it, which no law needs that only takes effect:
 * « la Cnil fait usage du DSA, entré en application lundi ».
 */
export type LawHomes = (scene: Scene, hit: Hit, told: boolean) => string | null;

/** So many characters stand between a law and what is told of it: “is now”, “will soon be”. */
const BESIDE = 15;

/** Knows the homes of these laws. */
export function createLawHomes({ search, byName }: Laws): LawHomes {
  return ({ start, text }, hit, told) => {
    if (told && !TAKES_EFFECT.test(text.slice(hit.start - start))) return null;
    if (!told && OF_THE_UNION.test(text)) return 'EU';
    const beside = search.all(text).find(({ index, 0: name }) => {
      const from = start + index;
      const end = from + name.length;
      return end <= hit.start ? hit.start - end <= BESIDE : from <= hit.end + BESIDE;
    });
    return beside ? (byName.get(beside[0])?.jurisdiction ?? null) : null;
  };
}

/** « La directive est définitivement adoptée »: such laws are made by the Union alone. */
const OF_THE_UNION = /^[«\s]*(?:the|la|les|une?|cette|its|new)\s(?:[\p{L}-]+\s)?directives?(?!\p{L})/iu;

/** What a law does by itself. */
const TAKES_EFFECT = /^(?:entr|took|take|came|come)/iu;
