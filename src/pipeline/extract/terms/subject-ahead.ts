import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';
import type { Hit } from './hits.ts';

/**
 * The company or authority that a pronoun before a verb means where a sentence opens with it: the subject of the main clause (« Parce qu’elle imposait
 * ses annonces à tous, A », “Although it fined A, the agency”); null for any other verb.
 */
export function subjectAhead({ start, end }: Hit, scene: Scene): Mention | null {
  const { authorities, companies, start: from, text } = scene;
  if (!OPENING_PRONOUN.test(text.slice(0, start - from))) return null;
  const named = [...authorities, ...companies].filter((one) => one.start >= end);
  const isSubject = (one: Mention) => TO_MAIN_CLAUSE.test(text.slice(end - from, one.start - from));
  const ahead = named.filter(isSubject).sort((a, b) => a.start - b.start);
  return ahead[0] ?? null;
}

const OPENING_PRONOUN =
  /^[«"\s]*(?:(?:Parce|Puis|Lors|Alors|Bien|Quoi|Dès lors)\s?qu'(?:elles?|ils?)|(?:Comme|Quand|Si)\s(?:elles?|ils?)|S'ils?|(?:Because|When|While|As|Since|Although|Though|Once|If)\s(?:it|they))\s(?:(?:lui|leur|les)\s|l')?(?:\p{Ll}+\s){0,3}$/u;
const TO_MAIN_CLAUSE = /^[^;:]*,\s(?:(?:le|la|the)\s(?:\p{Ll}+\s){0,2}|l')?$/u;
