import type { FoundClipping } from './found.ts';
import type { LabelledClipping, LabelledName } from './labels.ts';
import { plain } from './plain.ts';
import { judge } from './verdict.ts';
import type { Verdict } from './verdict.ts';

interface FoundName {
  name: string;
  surfaces: string[];
}

/** Verdicts on the companies and places of a clipping, and on the use of the places. */
export function judgeNames(label: LabelledClipping, found: FoundClipping): Verdict[] {
  return [
    ...retrieval('companies', label.index, label.companies, found.companies),
    ...retrieval('places', label.index, label.places, found.places),
    ...placeUse(label, found)
  ];
}

function retrieval(
  measure: 'companies' | 'places',
  clipping: number,
  labels: readonly LabelledName[],
  found: readonly FoundName[]
): Verdict[] {
  const expected = labels.flatMap((label): Verdict[] => {
    if (label.required === false) return [];
    const outcome = found.some((name) => isSame(label, name)) ? 'right' : 'missed';
    return [{ measure, outcome, clipping, detail: label.name }];
  });
  const wrong = found
    .filter((name) => !isLabelled(labels, name))
    .map(({ name, surfaces }): Verdict => {
      return { measure, outcome: 'wrong', clipping, detail: `${name} (${surfaces.join(', ')})` };
    });
  return [...expected, ...wrong];
}

/** Names inside the names of institutions have no use of their own. */
function placeUse(label: LabelledClipping, found: FoundClipping): Verdict[] {
  return label.places.flatMap((place) => {
    const match = found.places.find((name) => isSame(place, name));
    if (!match || place.use === 'embedded') return [];
    const right = [place.use, ...(place.use_accept ?? [])].includes(match.use);
    return [judge('place_use', label.index, right, `${place.name}: ${match.use} instead of ${place.use}`)];
  });
}

/** Whether a clipping's labels have a name that was found. */
export function isLabelled(labels: readonly LabelledName[], found: FoundName): boolean {
  return labels.some((label) => isSame(label, found));
}

function isSame(label: LabelledName, found: FoundName): boolean {
  const names = [label.name, ...(label.aliases ?? [])].map(plain);
  return [found.name, ...found.surfaces].some((name) => names.includes(plain(name)));
}
