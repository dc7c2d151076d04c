import type { Span } from '../../types.ts';
import type { JurisdictionCue } from '../agents/jurisdictions.ts';
import type { Candidate, Option } from './candidates.ts';
import type { EntityName } from './vocabulary.ts';

/** A name of several words, where it stands. */
interface Spelt {
  span: Span;
  option: Option;
}

/**
 * What an acronym stands for in a text that spells it out: “the Fair Trade Commission (FTC)” of Taiwan, « FTC » in the title of a text on
 * “Korea’s Fair Trade Commission”, or what it stands behind in brackets, in whatever language: « la Commission sud-coréenne de la concurrence
 * (FTC) ». Null where no other authority than `entity`, the one best known by the acronym, has such initials, where
 * that one is spelt out as well, and where the name comes only after the acronym was used by itself: it may be another country’s.
 */
export function speltOut(
  { start }: Span,
  acronym: string,
  entity: string | null,
  text: string,
  candidates: readonly Candidate[]
): Spelt | null {
  const spelt = speltBy(acronym, text, candidates);
  const isMeant = ({ kind, entity: id }: EntityName) => kind === 'authority' && id === entity;
  if (spelt.some(({ option }) => option.names.some(isMeant))) return null;
  const titleEnd = text.indexOf('\n');
  const inTitle = titleEnd < 0 || start <= titleEnd;
  return (
    spelt.find(
      ({ span }) =>
        span.start < start ||
        text.startsWith(` (${acronym})`, span.end) ||
        (inTitle && !text.slice(start + acronym.length, span.start).includes(acronym))
    ) ?? null
  );
}

/** The cues without acronyms of a better known body that a text spells out as another's: “the Fair Trade Commission (FTC)” says nothing of America. */
export function withoutSpeltOut(
  cues: readonly JurisdictionCue[],
  text: string,
  candidates: readonly Candidate[]
): JurisdictionCue[] {
  const isAcronym = ({ kind, start, end }: JurisdictionCue) =>
    kind === 'authority' && ACRONYM.test(text.slice(start, end));
  const acronyms = cues.filter(isAcronym);
  if (acronyms.length === 0) return [...cues];
  const namesAt = new Map(candidates.map(({ start, options }) => [start, options[0]?.names ?? []]));
  const others = new Set(
    acronyms.filter((cue) =>
      (namesAt.get(cue.start) ?? []).some(
        ({ kind, entity }) =>
          kind === 'authority' &&
          speltOut(cue, text.slice(cue.start, cue.end), entity, text, candidates) !== null
      )
    )
  );
  return cues.filter((cue) => !others.has(cue));
}

/** A name of capitals alone. */
export const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Of each text's candidates the authorities with those initials, looked for once: an acronym may stand in a text a thousand times. */
const found = new WeakMap<readonly Candidate[], Map<string, Spelt[]>>();

function speltBy(acronym: string, text: string, candidates: readonly Candidate[]): Spelt[] {
  let ofText = found.get(candidates);
  if (!ofText) found.set(candidates, (ofText = new Map()));
  let spelt = ofText.get(acronym);
  if (!spelt) {
    spelt = candidates.flatMap(({ start, options }) =>
      options
        .filter(
          ({ end, names, roles }) =>
            (names.some(({ kind }) => kind === 'authority') &&
              hasInitials(text.slice(start, end), acronym)) ||
            (isAuthority(names, roles) && text.startsWith(` (${acronym})`, end))
        )
        .map((option): Spelt => ({ span: { start, end: option.end }, option }))
    );
    ofText.set(acronym, spelt);
  }
  return spelt;
}

function isAuthority(names: readonly EntityName[], roles: readonly string[]): boolean {
  return roles.length > 0 || names.some(({ kind }) => kind === 'authority');
}

/** Whether a name has an acronym's letters, its country left out or not: “Fair Trade Commission” and “Korea Fair Trade Commission” for FTC. */
export function hasInitials(name: string, acronym: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 2 && (initials === acronym || initials.slice(1) === acronym);
}
