import type { Mention } from '../../types.ts';
import { listBack, listFrom } from '../names/name-lists.ts';
import type { Scene } from '../scene.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import type { AmountMention } from './amounts.ts';

/**
 * The companies that pay a sum each: “, and A and B £5m apiece”, “while A and B owe €5m each”, « et de 5 millions chacun à A et B », « A et B à 5 millions
 * chacun ». None where the sentence does not say that it is the sum of each, or of one company alone.
 */
export function payersOfEach(amount: AmountMention, scene: Scene): Mention[] {
  const { start, text } = scene;
  const bystanders = bystandersOf(scene);
  const companies = scene.companies.filter(
    (mention) => !bystanders.has(mention) && !OF_ANOTHER.test(text.slice(mention.end - start))
  );
  const behind = companies.filter((mention) => mention.start >= amount.end);
  const [next] = behind;
  if (next && EACH_ON.test(text.slice(amount.end - start, next.start - start)))
    return several(listFrom(scene, behind));
  const group = listBack(
    scene,
    companies.filter(({ end }) => end <= amount.start)
  );
  const last = group.at(-1);
  if (!last) return [];
  const gap = text.slice(last.end - start, amount.start - start);
  const isOfEach = EACH_BEHIND.test(text.slice(amount.end - start)) ? OWE.test(gap) : EACH_OWES.test(gap);
  if (!isOfEach) return [];
  const before = scene.amounts.findLast(({ end }) => end <= last.start);
  return several(group.filter((mention) => !before || mention.start >= before.end));
}

function several(group: Mention[]): Mention[] {
  return new Set(group.map(({ entity }) => entity)).size > 1 ? group : [];
}

/** “A-backed B”, “A’s B”: of whom B is. */
const OF_ANOTHER = /^(?:-\p{Ll}|'s\s)/u;
/** Right behind a sum that each of several pays. */
export const EACH_BEHIND = /^\s(?:d'amende\s|in fines\s)?(?:each|apiece|chacune?)(?!\p{L})/u;
const EACH_ON =
  /^\s(?:d'amende\s)?(?:(?:each|apiece|chacune?)\s(?:on|for|to|against|from|à|au|aux|pour|contre)|(?:à|pour|contre)\schacune?\s(?:de|des))\s(?:(?:ses|leurs|its|deux|two)\s)?(?:(?:concurrents|rivaux|rivals|sociétés|groupes|banques)\s)?(?:the\s|la\s|le\s|l')?$/u;
/** “A and B (less than €5m each)”. */
const OWE = /^(?:,)?(?:\s[\p{L}']+){0,5}\s(?:d')?$|^\s\((?:[\p{L}']+\s){0,4}$/u;
const EACH_OWES = /^(?:\s[\p{L}']+){0,3}\s(?:each|chacune?)(?:\s[\p{L}']+){0,3}\s(?:d')?$/u;
