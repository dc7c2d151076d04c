import type { Span } from '../../types.ts';
import type { Candidate, Option } from './candidates.ts';

/** A name of several words, where it stands. */
interface Spelt {
  span: Span;
  option: Option;
}

/**
 * What an acronym stands for in a text that spells it out: “the Fair Trade Commission (FTC)” of Taiwan, « FTC » in the title of a text on
 * “Korea’s Fair Trade Commission”. Null where no other authority than `entity`, the one best known by the acronym, has such initials, where
 * that one is spelt out as well, and where the name comes only after the acronym was used by itself: it may be another country’s.
 */
export function speltOut(
  { start }: Span,
  acronym: string,
  entity: string | null,
  text: string,
  candidates: readonly Candidate[]
): Spelt | null {
  const inTitle = !text.slice(0, start).includes('\n');
  let found: Spelt | null = null;
  for (const { start: from, options } of candidates)
    for (const option of options) {
      const { end, names } = option;
      const authorities = names.filter(({ kind }) => kind === 'authority');
      if (authorities.length === 0 || !hasInitials(text.slice(from, end), acronym)) continue;
      if (authorities.some((name) => name.entity === entity)) return null;
      const explained = text.startsWith(` (${acronym})`, end);
      const first = inTitle && !text.slice(start + acronym.length, from).includes(acronym);
      if (explained || first || from < start) found ??= { span: { start: from, end }, option };
    }
  return found;
}

/** “Fair Trade Commission” and “Korea Fair Trade Commission” for FTC. */
function hasInitials(name: string, acronym: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 2 && (initials === acronym || initials.slice(1) === acronym);
}
