import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “Its slowness earned A a fine”, “landed it a ban”: something else brings that to whoever follows the verb. */
export function isEarned({ start }: Hit, scene: Scene): boolean {
  return EARNS.test(scene.text.slice(start - scene.start, start - scene.start + 10));
}

const EARNS = /^(?:earn(?:s|ed)|cost(?:s|ing)?|land(?:s|ed)|brings?|brought|w[io]ns?|net(?:s|ted))\s/u;

/** “A removed B from its app store on the orders of the watchdog”: B is shut out, and A only does it. */
export function isTakenOff(before: readonly Mention[], { start, term }: Hit, scene: Scene): boolean {
  const [last] = before.slice(-1);
  return (
    term.type === 'ban' &&
    last !== undefined &&
    DOES_IT.test(scene.text.slice(last.end - scene.start, start - scene.start)) &&
    TAKES_OFF.test(scene.text.slice(start - scene.start, start - scene.start + 12))
  );
}

const DOES_IT = /^\s(?:(?:has|had|have|also|then|later|duly)\s){0,2}$/u;
const TAKES_OFF = /^(?:removed|pulled|dropped|delisted|yanked|struck|deleted|taken|cut)\s/u;

/** “switched it off”, “told operators to block it”: the pronoun within the term, or right behind it. */
export function strikesIt({ start, end, verbEnd }: Hit, scene: Scene): boolean {
  const within = scene.text.slice(start - scene.start, end - scene.start);
  if (/\s(?:it|them)\s(?:off|down|out|up)$/u.test(within)) return true;
  // “issued a warning to it”.
  const behind = scene.text.slice(end - scene.start, end - scene.start + 8);
  if (
    /\s(?:an?|its|the)\s(?:[^\s,;]+\s){1,8}(?:to|against|on|into)$/u.test(within) &&
    /^\s(?:it|them)(?=[\s.,;])/u.test(behind)
  )
    return true;
  return (
    end > verbEnd &&
    /\sto\s\p{Ll}+$/u.test(within) &&
    /^\s(?:it|them)(?=[\s.,;])/u.test(scene.text.slice(end - scene.start))
  );
}

/** “ordered A to refund and imposed a penalty”, « a condamné A et prononcé une astreinte »: a second verb whose only object is what is imposed. */
export function isSecondSanction({ term, start, end }: Hit, scene: Scene): boolean {
  if (!SANCTIONS.has(term.type)) return false;
  const words = scene.text.slice(start - scene.start, end - scene.start);
  return (
    AND.test(scene.text.slice(0, start - scene.start)) &&
    IMPOSES.test(words) &&
    scene.companies.every((mention) => mention.end <= start)
  );
}

const SANCTIONS: ReadonlySet<string> = new Set(['fine', 'order']);
const AND = /\s(?:and|et|puis|then)\s(?:(?:also|then|later|has|had|a|avait|aussi|ensuite)\s){0,2}$/u;
const IMPOSES =
  /^(?:impos|levi|issu|hand|inflig|prononc|fix|set)\p{L}*\s(?:[^,;]{0,30}\s)?(?:fine|penalty|penalties|order|injunction|amende|sanction|pénalité|astreinte|injonction)s?$/iu;
