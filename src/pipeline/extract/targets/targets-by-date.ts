import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/** Companies that a verb acts on at one time; `date` is null where nobody can tell the day. */
export interface TargetsAtOnce {
  targets: string[];
  date: string | null;
}

/**
 * “sued A in September and B, along with its unit, the following January”, « a bloqué A et B en mars 2022, C en mai et D quelques jours plus tard »: the companies
 * that a verb acts on, with the day behind each or behind those that are listed with it; null where one has none, or all have one.
 */
export function targetsByDate(targets: readonly Mention[], scene: Scene): TargetsAtOnce[] | null {
  const { text, start, end, dates } = scene;
  if (targets.length < 2 || dates.length === 0) return null;
  const found: TargetsAtOnce[] = [];
  let listed: string[] = [];
  for (const [i, { entity, end: from }] of targets.entries()) {
    const next = targets[i + 1]?.start ?? end;
    if (entity === null) return null;
    listed.push(entity);
    const behind = text.slice(from - start, next - start);
    const day = dates.find((mention) => mention.start >= from && mention.end <= next);
    if (day?.date && BEHIND.test(text.slice(from - start, day.start - start)))
      found.push({ targets: listed, date: day.date });
    else if (found.length > 0 && LATER.test(behind)) found.push({ targets: listed, date: null });
    else if (day === undefined && i + 1 < targets.length && LISTED.test(behind)) continue;
    else return null;
    listed = [];
  }
  return new Set(found.map(({ date }) => date)).size === found.length && found.length > 1 ? found : null;
}

const BEHIND =
  /^(?:,\s[^,;:]{3,60},)?\s(?:\(|(?:in|on|en|le|au|à|dès|since|depuis|fin|début|last|late|early|mi-)\s)?$/u;
/** “a few days later”: nobody knows when. */
const LATER =
  /^\s(?:[\p{L}\d-]+\s){1,3}(?:days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|années?)\s(?:later|plus tard|après)(?!\p{L})/u;
const LISTED = /^(?:,\s|,?\s(?:and|et)\s)(?:(?:the|la|le|les)\s|l')?$/u;
