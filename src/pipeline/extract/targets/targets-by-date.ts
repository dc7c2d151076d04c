import type { Mention } from '../../types.ts';
import type { Scene } from '../scene.ts';

/**
 * “sued A in September and B, along with its unit, the following January”, « a bloqué A en mai et B en juillet »: the companies that a verb acts on, each with
 * the day behind it; null where not every one has a day of its own, or all have one.
 */
export function targetsByDate(
  targets: readonly Mention[],
  { text, start, end, dates }: Scene
): { target: string; date: string }[] | null {
  if (targets.length < 2 || dates.length < targets.length) return null;
  const found: { target: string; date: string }[] = [];
  for (const [i, { entity, end: from }] of targets.entries()) {
    const next = targets[i + 1]?.start ?? end;
    const day = dates.find((mention) => mention.start >= from && mention.end <= next);
    if (!day?.date || entity === null) return null;
    if (!BEHIND.test(text.slice(from - start, day.start - start))) return null;
    found.push({ target: entity, date: day.date });
  }
  return new Set(found.map(({ date }) => date)).size === found.length ? found : null;
}

const BEHIND =
  /^(?:,\s[^,;:]{3,60},)?\s(?:\(|(?:in|on|en|le|au|à|dès|since|depuis|fin|début|last|late|early|mi-)\s)?$/u;
