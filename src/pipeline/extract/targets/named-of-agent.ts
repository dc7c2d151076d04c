import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/**
 * “Ofcom, which had cleared A in May, ordered the operator to pay”, « L’Arcep, qui avait épargné A, a condamné l’opérateur »: the company that the clause
 * on whoever acts names, where the sentence names nobody else before `reference` (an offset); none where there are several.
 */
export function namedOfAgent(scene: Scene, reference: number): Mention[] {
  const [only, ...others] = scene.companies.filter(({ end }) => end <= reference);
  if (!only || others.length > 0) return [];
  const clause = OF_SUBJECT.exec(scene.text.slice(0, reference - scene.start));
  if (!clause) return [];
  const [all, subject = ''] = clause;
  const from = scene.start + subject.length;
  return from <= only.start && only.end < scene.start + all.length ? [only] : [];
}

const OF_SUBJECT = /^([^,;:]{3,80}(?:,\s[^,;:]{3,30})?),\s(?:which|who|qui)\s[^,;:.]{3,90},\s/u;
