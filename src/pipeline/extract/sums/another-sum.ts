import type { Mention } from '../../types.ts';
import type { AmountMention } from './amounts.ts';
import type { Scene } from '../scene.ts';

/**
 * « a puni l'agence de voyages d'une amende de 2 millions et B d'une autre de 1 million », “hit the airline with a fine of €2m and B with another of €1m”: the second
 * sum, of the one company that is named, right before it; null elsewhere.
 */
export function anotherSum([company, ...others]: readonly Mention[], scene: Scene): AmountMention | null {
  if (!company || others.length > 0) return null;
  const own = scene.amounts.find(({ start, converted }) => start >= company.end && !converted);
  const isSecond = scene.amounts.some(({ end }) => end <= company.start);
  if (!own || !isSecond) return null;
  return ANOTHER.test(scene.text.slice(company.end - scene.start, own.start - scene.start)) ? own : null;
}

const ANOTHER =
  /^(?:,[^,;:.]{3,50},)?\s(?:(?:d'|à\s)une\s(?:autre|seconde)(?:\samende)?\sde|with\s(?:another|one|a\ssecond)(?:\sfine)?\sof|another)\s$/u;
