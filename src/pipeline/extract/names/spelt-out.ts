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
  const { spelt, bodies } = speltBy(acronym, text, candidates);
  if (entity !== null && bodies.has(entity)) return null;
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

/** What each text's candidates spell out, read in one go: a text may hold a thousand acronyms. */
const found = new WeakMap<readonly Candidate[], ReadonlyMap<string, SpeltOut>>();

/** Where a text spells an acronym out, and which authorities these names can mean. */
interface SpeltOut {
  spelt: Spelt[];
  bodies: Set<string>;
}

const NOWHERE: SpeltOut = { spelt: [], bodies: new Set() };

function speltBy(acronym: string, text: string, candidates: readonly Candidate[]): SpeltOut {
  let all = found.get(candidates);
  if (!all) found.set(candidates, (all = allSpeltOut(text, candidates)));
  return all.get(acronym) ?? NOWHERE;
}

function allSpeltOut(text: string, candidates: readonly Candidate[]): Map<string, SpeltOut> {
  const all = new Map<string, SpeltOut>();
  for (const { start, options } of candidates) {
    for (const option of options) {
      const { end, names, roles } = option;
      if (!isAuthority(names, roles)) continue;
      const bodies = names.flatMap(({ kind, entity }) => (kind === 'authority' ? [entity] : []));
      const bracketed = IN_BRACKETS.exec(text.slice(end, end + 8))?.[1];
      const acronyms = new Set(bodies.length > 0 ? initialsOf(text.slice(start, end)) : []);
      if (bracketed !== undefined) acronyms.add(bracketed);
      for (const acronym of acronyms) {
        const told = all.get(acronym) ?? { spelt: [], bodies: new Set() };
        all.set(acronym, told);
        told.spelt.push({ span: { start, end }, option });
        for (const body of bodies) if (body !== null) told.bodies.add(body);
      }
    }
  }
  return all;
}

const IN_BRACKETS = /^ \((\p{Lu}{2,5})\)/u;

function isAuthority(names: readonly EntityName[], roles: readonly string[]): boolean {
  return roles.length > 0 || names.some(({ kind }) => kind === 'authority');
}

/** Whether a name has an acronym's letters, its country left out or not: “Fair Trade Commission” and “Korea Fair Trade Commission” for FTC. */
export function hasInitials(name: string, acronym: string): boolean {
  return initialsOf(name).includes(acronym);
}

/** With its country, and without. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word.charAt(0)).join('');
  return words.length > 2 ? [initials, initials.slice(1)] : [];
}
