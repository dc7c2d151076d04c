import type { Governing } from './governing.ts';

/** « Si A conteste, la Cnil l’a condamné », « Faute de réponse, la Cnil lui a infligé »: no condition, where it has happened. */
export function isDoneAllTheSame({ opening, words, bound }: Governing): boolean {
  return (
    (HAS_DONE.test(opening) || (bound && FOR_LACK.test(opening))) &&
    !/^\p{Ll}+(?:er|ir|re|ra|ront|rait|raient)(?!\p{L})/u.test(words)
  );
}

/** « Faute de solution, la justice ordonne à A ». */
const FOR_LACK = /^["«]? ?(?:faute d|à défaut d)(?:e |')[^,;:]+, [^,;:]+ $/u;

const HAS_DONE =
  /^["«]? ?(?:(?:si |s'ils? |s'elles? )(?:(?! (?:avai(?:t|ent)|était|étaient) )[^;:])+|(?:faute d|à défaut d)[^;:]+), (?:(?! (?:que|qui|si|s') )[^,;:])*(?:^|[ '])(?:a|ont) (?:(?:été|donc|finalement|également|aussi|ensuite|bien|bel et bien) )*(?:condamnée?s? à une? |infligée? une? |prononcée? une? )?$/u;
