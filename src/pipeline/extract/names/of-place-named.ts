import type { AuthorityEntry, Span } from '../../types.ts';
import type { Candidate } from './candidates.ts';

/** Of bodies of one name that of the place behind it (“Attorney General Jane Doe of Texas”), else of the last place before it, else of the first. */
export function ofPlaceNamed(
  bodies: readonly AuthorityEntry[],
  { start, end }: Span,
  text: string,
  candidates: readonly Candidate[]
): AuthorityEntry | undefined {
  const places = candidates.flatMap(({ start: at, options: [option] }) => {
    const place = option?.names.some(({ kind }) => kind === 'place')
      ? `${text.slice(at, option.end)} `
      : null;
    const body = place === null ? undefined : bodies.find(({ name }) => name.startsWith(place));
    return body ? [{ at, body }] : [];
  });
  const whose =
    places.find(({ at }) => at > end && OF_PLACE.test(text.slice(end, at))) ??
    places.findLast(({ at }) => at < start) ??
    places[0];
  return whose?.body;
}

const OF_PLACE = /^(?:\s\p{Lu}[\p{L}.’'-]*){0,4}\sof\s$/u;
