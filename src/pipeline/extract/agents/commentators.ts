import type { Span } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether whoever is named before a term only speaks of what another has done: “The White House has denounced the fine imposed on A”, « Washington
 * fustige l’interdiction de B ». The term has to stand in what the verb of comment is about.
 */
export function onlyComments(scene: Scene, { end }: Span, hit: Hit): boolean {
  if (end > hit.start) return false;
  const between = scene.text.slice(end - scene.start, hit.start - scene.start);
  if (STATE_DEFENDS.test(scene.text.slice(0, hit.start - scene.start))) return true;
  return between.length < REACH && COMMENTS.test(between);
}

/** Whether a sentence speaks so of what its term tells, whoever does. */
export function isCommentedOn(scene: Scene, hit: Hit): boolean {
  const before = scene.text.slice(0, hit.start - scene.start);
  return COMMENTS.test(before) || STATE_DEFENDS.test(before);
}

const REACH = 160;

/** “The Irish government defended the fine”: an authority defends its own. */
const STATE_DEFENDS =
  /(?:governments?|ministers?|gouvernement|ministre)\s(?:(?:has|had|a|avait)\s)?(?:defend(?:s|ed)?|défend|défendu|défendait)\s[^,;:]{0,60}$/iu;

const COMMENTS = createSearch(
  /(?<!\p{L})(?:denounc(?:ed?|es|ing)|criticis(?:ed?|es|ing)|criticiz(?:ed?|es|ing)|condemn(?:ed|s|ing)?|decr(?:ied|ies|y|ying)|slam(?:med|s|ming)?|blast(?:ed|s|ing)?|deplor(?:ed?|es|ing)|lament(?:ed|s|ing)?|hail(?:ed|s|ing)?|prais(?:ed?|es|ing)|applaud(?:ed|s|ing)?|welcom(?:ed?|es|ing)|lash(?:ed|es|ing)? out at|rail(?:ed|s|ing)? (?:at|against)|hit(?:s|ting)? (?:back|out) at|object(?:ed|s|ing)? to|protest(?:ed|s|ing)?(?: against| at)?|dénonc(?:e|ent|é|ée|er|ait)|critiqu(?:e|ent|é|er|ait)|fustig(?:e|ent|é|er|eait)|déplor(?:e|ent|é|er|ait)|salu(?:e|ent|é|er|ait)|examin(?:e|ent|era|eront|ait|er)|se penche(?:ra|nt)? sur|s['’](?:indigne|indignent|est indigné|insurge|insurgent) (?:de|contre)|proteste(?:nt|r)? contre|(?:se prononc(?:e|era|eront|er|ait)|statu(?:e|era|er)|tranch(?:e|era|er))(?:\s[^\s,;:]+){0,3}\ssur)\s(?:["“«]\s?)?(?:the|a|an|this|that|[\p{L}.]+(?:\s[\p{L}.]+){0,2}(?:['’]s|s['’])|la|le|les|l['’]|cette|ce|cet|une?)\s?(?:(?!(?:and|but|then|after|with|et|mais|puis|après|avec)\s)(?:[^\s,;:]|,(?=\d))+\s){0,6}$/iu
);
