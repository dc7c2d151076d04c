import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/**
 * « L’enquête, ouverte en 2022 pour fraude, s’intéresse aux années où A était facturé ailleurs », “the inquiry, opened in May, focuses on how A ranks”: the one
 * company that the predicate of an inquiry names, however far behind; none where it names several.
 */
export function lookedInto({ term, verbEnd }: Hit, scene: Scene, eligible: readonly Mention[]): Mention[] {
  if (term.type !== 'investigation_opened') return [];
  const behind = eligible.filter(({ start }) => start >= verbEnd);
  const [first] = behind;
  if (!first || behind.some(({ entity }) => entity !== first.entity)) return [];
  return FOCUSES.test(scene.text.slice(verbEnd - scene.start, first.start - scene.start)) ? [first] : [];
}

const FOCUSES =
  /^[^;:]{0,140}[\s,](?:s'intéress(?:e|ait)\s(?:à|aux?)|port(?:e|ait)\ssur|cherch(?:e|ait)\sà|examin(?:e|ait)|looks\s(?:at|into)|focus(?:es|ed)\son|cent(?:re|er)s\son|examines|concerns|covers)\s[^;:]{0,100}$/u;
