import type { Span } from '../../types.ts';
import { isGeneral } from './antecedent.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/**
 * Whether whoever is named before a term only speaks of what another has done: “The White House has denounced the fine imposed on A”, « Washington
 * fustige l’interdiction de B ». The term has to stand in what the verb of comment is about.
 */
export function onlyComments(scene: Scene, { start, end }: Span, hit: Hit): boolean {
  if (end > hit.start) return false;
  const between = scene.text.slice(end - scene.start, hit.start - scene.start);
  if (between.length >= REACH) return false;
  return COMMENTS.test(between) || (DEFENDS.test(between) && !agencyAt(scene, start, end));
}

/** Whether a sentence speaks so of what its term tells, whoever does. */
export function isCommentedOn(scene: Scene, hit: Hit): boolean {
  const before = scene.text.slice(0, hit.start - scene.start);
  return COMMENTS.test(before) || (DEFENDS.test(before) && !agencyAt(scene, scene.start, hit.start));
}

/** “The Commission defended the fine”: its own; a government that does has imposed none. */
function agencyAt(scene: Scene, from: number, to: number): boolean {
  return scene.authorities.some(
    (one) => one.kind === 'authority' && one.start < to && one.end > from && !isGeneral(one)
  );
}

const REACH = 160;

/** Behind a verb of comment: what it is about, up to the term. */
const ABOUT = String.raw`\s(?:["«]\s?)?(?:the|a|an|this|that|[\p{L}.]+(?:\s[\p{L}.]+){0,2}(?:'s|s')|la|le|les|l'|cette|ce|cet|une?)\s?(?:(?!(?:and|but|then|after|with|et|mais|puis|après|avec)\s)(?:[^\s,;:]|,(?=\d))+\s){0,6}$`;
const COMMENTS = createSearch(
  new RegExp(
    String.raw`(?<!\p{L})(?:denounc(?:ed?|es|ing)|criticis(?:ed?|es|ing)|criticiz(?:ed?|es|ing)|condemn(?:ed|s|ing)?|decr(?:ied|ies|y|ying)|slam(?:med|s|ming)?|blast(?:ed|s|ing)?|deplor(?:ed?|es|ing)|lament(?:ed|s|ing)?|hail(?:ed|s|ing)?|prais(?:ed?|es|ing)|applaud(?:ed|s|ing)?|welcom(?:ed?|es|ing)|lash(?:ed|es|ing)? out at|rail(?:ed|s|ing)? (?:at|against)|hit(?:s|ting)? (?:back|out) at|object(?:ed|s|ing)? to|protest(?:ed|s|ing)?(?: against| at)?|dénonc(?:e|ent|é|ée|er|ait)|critiqu(?:e|ent|é|er|ait)|fustig(?:e|ent|é|er|eait)|déplor(?:e|ent|é|er|ait)|salu(?:e|ent|é|er|ait)|examin(?:e|ent|era|eront|ait|er)|se penche(?:ra|nt)? sur|s'(?:indigne|indignent|est indigné|insurge|insurgent) (?:de|contre)|proteste(?:nt|r)? contre|(?:se prononc(?:e|era|eront|er|ait)|statu(?:e|era|er)|tranch(?:e|era|er))(?:\s[^\s,;:]+){0,3}\ssur)${ABOUT}`,
    'iu'
  )
);
/** Governments defend what others have done, agencies their own decisions. */
const DEFENDS = createSearch(
  new RegExp(String.raw`(?<!\p{L})(?:defend(?:ed|s|ing)?|défend(?:ent|u|re|ait)?)${ABOUT}`, 'iu')
);
