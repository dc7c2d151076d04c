import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { subjectAhead } from '../terms/subject-ahead.ts';
import type { Voice } from '../terms/voice.ts';
import { openingEnd } from './opening-clause.ts';

/**
 * The company that a pronoun means before it is named: “Because it was fined, A closed its office”, « Un mois après l’amende que lui a infligée la CNIL, A a
 * présenté ses comptes ». Null where the sentence opens with no circumstance that holds action and pronoun, or its main clause is about no company.
 */
export function namedAhead(hit: Hit, scene: Scene, voice: Voice): string | null {
  const ahead = voice === 'passive' || voice === 'subject' ? subjectAhead(hit, scene) : null;
  if (ahead !== null) return ahead.kind === 'company' ? ahead.entity : null;
  if (hit.term.language !== 'fr') return null;
  const comma = openingEnd(scene);
  if (comma === null || hit.end > comma) return null;
  const { start, text, companies } = scene;
  const subject = companies[0];
  if (!subject || subject.start < comma || !TO_IT.test(text.slice(0, comma - start))) return null;
  return SUBJECT.test(text.slice(comma - start, subject.start - start)) ? subject.entity : null;
}

const TO_IT =
  /\s(?:que|qu')\s?(?:[^,;:]{1,60}\s)?(?:lui|leur)\s(?:a|ont|avait|avaient|inflige|impose)(?!\p{L})/u;
const SUBJECT = /^,\s(?:(?:le|la|les)\s(?:[\p{Ll}-]+\s){0,2}|l'(?:[\p{Ll}-]+\s){0,2})?$/u;
