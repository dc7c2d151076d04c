import type { Mention } from '../../types.ts';
import { tellsIt } from './agent-places.ts';
import type { AgentIndex } from './agent-index.ts';
import { createPeopleReader } from './peoples.ts';
import { isWhoseOwn } from './proceedings.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../terms/voice.ts';

/** Returns a function that finds the places which act themselves in a sentence: « Pékin interdit », “was sued by Texas”, “the Dutch fined A”. */
export function createSeatFinder({ places, homeOfPeople }: AgentIndex) {
  const peoples = createPeopleReader(homeOfPeople);

  return (hit: Hit, scene: Scene, voice: Voice): Mention[] => {
    const people = peoples.acting(hit, scene, voice);
    if (people !== null) return [people];
    if (voice !== 'active' && voice !== 'law')
      return scene.places.filter(
        (place) =>
          !COURT_OF_IT.test(scene.text.slice(place.end - scene.start)) &&
          (isNamedAsAgent(place, hit, scene) ||
            isWhoseOwn(place, hit, scene) ||
            (!!places.get(place.entity ?? '')?.metonym &&
              ((voice === 'noun' && isItsDeed(place, hit, scene)) || decidesThere(place, hit, scene))))
      );
    return scene.places.filter(
      ({ entity, start, end }) =>
        (places.get(entity ?? '')?.metonym ||
          OPENS_AS_SUBJECT.test(scene.text.slice(0, firstOfList(scene, start) - scene.start))) &&
        end < hit.start &&
        !IN_STATE.test(scene.text.slice(Math.max(0, start - scene.start - 50), start - scene.start)) &&
        !scene.authorities.some(
          (one) =>
            one.kind === 'authority' &&
            THERE.test(scene.text.slice(one.end - scene.start, start - scene.start))
        ) &&
        RIGHT_BEFORE_VERB.test(
          scene.text
            .slice(end - scene.start, hit.start - scene.start)
            .replace(SOMEBODY_OF_IT, '')
            .replace(AND_OTHERS, '')
            .replace(AS_THE_FIRST, ' ')
            .replace(CLEFT.test(scene.text.slice(0, start - scene.start)) ? WHO_DOES : '', '')
            .replace(AND_THEN.test(scene.text.slice(0, start - scene.start)) ? ',' : '', '')
        )
    );
  };
}

/** « Genève oblige », “The canton of Geneva compelled”: any place, where nothing else can be the subject. */
const OPENS_AS_SUBJECT =
  /^[«\s]*(?:(?:Citing|Invoking|Accusing|Alleging|Joining|Invoquant|Accusant)\s[^,;:]{3,90},\s)?(?:(?:the|le|la|l'|les)\s?)?(?:(?:city|state|canton|province|county|region|ville|municipalité|État|Etat|région|Land|district)\s(?:of\s|de\s|d'|du\s))?$/iu;

/** Where a list of places begins that ends at the one which starts at `start`: “Seattle and Chicago sued”. */
function firstOfList(scene: Scene, start: number): number {
  const { start: from, text, places } = scene;
  const before = places.findLast(({ end }) => end < start);
  const joined = before && /^(?:,\s|,?\s(?:and|et)\s)$/u.test(text.slice(before.end - from, start - from));
  return before && joined ? firstOfList(scene, before.start) : start;
}

/** “A judge in Oregon on Tuesday”, “a jury in Portland, Oregon,”. */
const IN_STATE =
  /\s(?:judges?|courts?|jury|jurors|magistrate)\sin\s(?:\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?,\s)?$/u;

/** “, a California judge ruled”: the court, and not the state. */
const COURT_OF_IT =
  /^\s(?:(?:state|federal|superior|appeals?|supreme|district|county)\s){0,2}(?:judges?|courts?|jury|jurors|magistrate)(?!\p{L})/u;

/** “labour inspectors in Spain”, « l'autorité de la concurrence en Italie »: they act, and not the place. */
const THERE = /^\s(?:in|en|à|au|aux)\s(?:(?:the|la)\s|l')?$/u;

/** “India’s Financial Intelligence Unit”, “Kentucky’s Jane Doe”: whoever it is, of that place. */
const SOMEBODY_OF_IT = /^'s(?:\s(?:(?:of|for|and|the)\s){0,2}\p{Lu}[\p{L}.'-]*){1,6}/u;

/** “Texas and nine other states”, « la France et deux autres pays »: they act together. */
const AND_OTHERS =
  /^,?\s(?:and|et|along with|together with|ainsi que)\s(?:[\p{L}\d-]+\s){1,3}(?:other|autres)\s(?:\p{Lu}?\p{Ll}+\s)?(?:states|countries|nations|cities|provinces|cantons|[éÉE]tats|pays|villes)(?:\s(?:américains|membres|européens))?(?!\p{L})/u;

/** “Italy was the first country to ban”, « L’Italie a été la première à interdire ». */
const AS_THE_FIRST =
  /(?:,\s(?:on|in|en|le|dès)\s(?:[\p{L}\d]+,?\s?){1,4},)?\s(?:was|is|became|a été|fut|était|est devenue?)\s(?:(?:one of|among)\s)?(?:the|la|le|l'une? des)\s(?:first|second|third|latest|last|premi(?:er|ère)s?|deuxième|troisième|dernière?)\s(?:\p{Ll}+\s){0,2}?(?:(?:to|à)\s)?$/u;

/** « L’Indonésie, puis la Malaisie, ont »: the comma behind the second closes nothing of its own. */
const AND_THEN = /,\s(?:(?:and|et)\s)?(?:puis|then)\s(?:(?:la|le|les|the)\s|l')?$/u;

/** “It was Italy that banned”, « C’est l’Italie qui a interdit ». */
const CLEFT = /(?<!\p{L})(?:it\s(?:is|was)|c'(?:est|était|fut))\s(?:(?:the|le|la|les)\s|l')?$/iu;
const WHO_DOES = /^\s(?:that|which|who|qui)(?=\s)/u;

const RIGHT_BEFORE_VERB =
  /^(?:,\s(?:qui|dont l'administration)(?=\s)|\s(?:has|had|a|avait),\s(?:elle|il|lui|too),|,\s(?:elle|lui|it),|,\s[^,;:.]{3,60},)?\s(?:(?:has|have|had|a|ont|avait|also|now|then|later|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|since|already|just|even|twice|long|aussi|déjà|depuis|ensuite|même|alors|[\p{Ll}]+(?:ly|ment)|to|will|va)\s){0,3}(?:fini par\s|décidé d[e']\s?|choisi d[e']\s?|ended up\s)?(?:l')?$/u;

/** “was sued by Texas”, « poursuivi par Madrid »: a place right behind « by », and nobody of it. */
function isNamedAsAgent({ start, end }: Mention, hit: Hit, scene: Scene): boolean {
  return (
    start >= hit.verbEnd &&
    BY_PLACE.test(scene.text.slice(0, start - scene.start)) &&
    ENDS_THERE.test(scene.text.slice(end - scene.start))
  );
}

/** « Ultimatum de Bercy à A », « Veto de Bruxelles au rachat »: whose deed a noun tells. */
function isItsDeed({ start }: Mention, hit: Hit, scene: Scene): boolean {
  return /^\s(?:de\s|d'|du\s)$/u.test(
    ` ${scene.text.slice(hit.verbEnd - scene.start, start - scene.start).trimStart()}`
  );
}

/** « A doit céder B, exige Bruxelles », « Fusion interdite : Bruxelles a dit non »: told of what stands before. */
function decidesThere({ start, end }: Mention, hit: Hit, scene: Scene): boolean {
  if (start < hit.end) return false;
  const before = scene.text.slice(0, start - scene.start);
  return tellsIt(scene, { start, end }) || /\s:\s$/.test(before);
}

const BY_PLACE =
  /(?<!\p{L})(?:by|par|de la part de)\s(?:(?:the|la|le|les)\s|l')?(?:(?:state|city|canton|Etat|État|ville)\s(?:of|de|du)\s)?$/u;
const ENDS_THERE = /^(?:\s\p{Ll}|\sà\s|[,.;:)]|$)/u;
