import type { Mention } from '../../types.ts';
import { listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from '../terms/hits.ts';

/**
 * Whom a participle is said of that opens a sentence and has its subjects behind: “Among those fined on Monday is A”, “Fined on Monday were A and B”,
 * « Ont été sanctionnées lundi A et B ». `behind` are the companies that follow it.
 */
export function subjectsInverted(hit: Hit, scene: Scene, behind: Mention[]): Mention[] {
  const { start, text } = scene;
  const [first] = behind;
  if (!first) return [];
  const before = text.slice(0, hit.start - start);
  const gap = text.slice(hit.end - start, first.start - start);
  const isLed = AMONG.test(before) ? TO_BE.test(gap) : HAVE_BEEN.test(before) && WHEN_OR_BY.test(gap);
  return isLed ? listFrom(scene, behind) : [];
}

const AMONG =
  /^[«"\s]*(?:(?:(?:Among|Amongst)\s(?:(?:the|those)\s)?(?:[\p{Ll}-]+\s){0,3})?|Parmi\s(?:les\s)?(?:[\p{Ll}-]+\s){0,3})(?:also\s|aussi\s)?$/u;
const TO_BE =
  /^\s(?:[^,;:]{0,60}\s)?(?:is|are|was|were|figure(?:nt)?|on trouve|il y a)\s(?:also\s|aussi\s)?(?:the\s|l[ae]s?\s|l')?$/u;
const HAVE_BEEN = /^[«"\s]*(?:Ont|Sont|Avaient)\s(?:aussi\s|également\s)?(?:été\s)?$/u;
const WHEN_OR_BY = /^\s(?:[^,;:]{0,60}\s)?(?:l[ae]s?\s|l')?$/u;
