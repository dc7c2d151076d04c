import type { Clipping, Mention } from '../../types.ts';
import { isGeneralId } from '../agents/antecedent.ts';
import { partial } from '../dates/calendar.ts';
import type { ActorReader } from '../agents/actors.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { SAME_SUM } from './same-sums.ts';
import { FOLLOWED_SUIT, latestBefore, spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * Returns a function that finds who did what another authority had done just before: « Le Canada a fait de même en 2023 », “Spain followed suit”,
 * « Stockholm a suivi en octobre, puis Ottawa en mai ». The same action against the same companies, by another country, on its own day.
 * `drafts` are those of the clipping.
 */
export function createFollowerFinder(
  actorOf: ActorReader
): (clipping: Clipping, reader: SceneReader, drafts: readonly Draft[]) => Draft[] {
  return ({ text, bodyStart }, reader, drafts) => {
    if (drafts.length === 0) return [];
    return FOLLOWED.all(text).flatMap(({ index, 0: words }) => {
      if (index < bodyStart) return [];
      const scene = reader.at(index);
      const subjects = subjectsOf(scene, index);
      const model = modelOf(STEP.test(words) ? drafts.filter(isMeasure) : drafts, scene, index, reader);
      const own = kindOpened(words);
      if (own !== null && model?.type !== own) return [];
      if (subjects.length === 0 || !model || (model.type === 'fine' && isCountedUp(scene, index))) return [];
      const next = nextOf(scene, index + words.length);
      return [...subjects, ...(next ? [next] : [])].flatMap((mention): Draft[] => {
        const actor = actorOf(mention, model);
        if (!actor || (isSameActor(actor, model) && !isAnotherBody(actor, model, words))) return [];
        const behind = mention === next ? mention.end : index + words.length;
        const isDone = drafts.some(
          (draft) =>
            draft.type === model.type &&
            draft.start === scene.start &&
            isSameActor(actor, draft) &&
            !isAnotherBody(actor, draft, words)
        );
        if (isDone) return [];
        const sum = model.rule === SAME_SUM ? { amount: model.amount, currency: model.currency } : {};
        const date = partial(dayOf(scene, behind, model));
        // Of the states of one country each has its own.
        const rule = actor.jurisdiction === model.jurisdiction ? FOLLOWED_SUIT : TOLD_AGAIN.rule;
        return [{ ...model, ...actor, ...TOLD_AGAIN, ...sum, rule, date, ...spanOf(scene) }];
      });
    });
  };
}

/** “took similar steps”, « avait pris une mesure comparable »: no inquiry. */
export const STEP = /(?<!\p{L})(?:steps?|moves?|measures?|mesures?|curbs|bans?)(?!\p{L})/iu;

function isMeasure({ type }: Draft): boolean {
  return type !== 'investigation_opened' && type !== 'lawsuit';
}

/** “opened its own”, « a ouvert la sienne », “filed one of its own”: as what was told before. */
function kindOpened(words: string): Draft['type'] | null {
  if (!OF_ITS_OWN.test(words)) return null;
  return SUES.test(words) ? 'lawsuit' : 'investigation_opened';
}

const OF_ITS_OWN = /(?:own|la sienne|la leur)$/iu;
const SUES = /^(?:filed|brought|.*(?:déposé|intenté))\s/iu;

/** What is done again: a fine of the same sum that the sentence tells first, else what was told last. */
function modelOf(
  drafts: readonly Draft[],
  scene: Scene,
  verb: number,
  reader: SceneReader
): Draft | undefined {
  const sameSum = drafts.find(({ rule, start }) => rule === SAME_SUM && start === scene.start);
  const before = drafts.filter((draft) => isRepeatable(draft) && draft.start <= scene.start);
  return sameSum ?? latestBefore(before, scene, verb, reader) ?? (areOne(before) ? before.at(-1) : undefined);
}

/** Where the text has told of nothing else, it may stand further back. */
function areOne(drafts: readonly Draft[]): boolean {
  return new Set(drafts.map(({ type, targets }) => `${type} ${targets.join()}`)).size === 1;
}

/** “Italy followed in December with €1.13bn”: a fine with a sum of its own is counted up. */
function isCountedUp({ amounts }: Scene, verb: number): boolean {
  return amounts.some(({ start }) => start > verb);
}

/** Of one country; but states of a country sue one after another. */
export function isSameActor(one: Actor, other: Actor): boolean {
  const states = [one, other].every(({ authorities }) => authorities.some((id) => /^us-.*-ag$/.test(id)));
  return states
    ? one.authorities.some((id) => other.authorities.includes(id))
    : one.jurisdiction === other.jurisdiction;
}

/** “The state’s utilities commission followed suit”: of one country, where each is named. */
function isAnotherBody(one: Actor, other: Actor, words: string): boolean {
  const named = [...one.authorities, ...other.authorities];
  return (
    AS_WELL.test(words) &&
    one.authorities.length > 0 &&
    other.authorities.length > 0 &&
    !named.some(isGeneralId) &&
    !one.authorities.some((id) => other.authorities.includes(id))
  );
}

const AS_WELL =
  /(?:follow(?:ed|s)|fait de même|emboîté le pas|emboîtent? le pas|suivi le mouvement|did likewise)$/iu;

type Actor = Pick<Draft, 'authorities' | 'jurisdiction'>;

const FOLLOWED = createSearch(
  /(?<!\p{L})(?:(?:opened|launched|started|began|filed|brought) (?:its|their|one of (?:its|their)|an? \p{L}+ of (?:its|their)) own(?=[,.;]| (?:in|on|last|this|a|two|three|earlier|later|over|against|into)(?!\p{L}))|(?:a|ont|avait|avaient) (?:ouvert|lancé|engagé|déposé|intenté) (?:la sienne|la leur)|(?:a|ont|avait|avaient|l'a|l'avait)\s(?:(?:aussi|ensuite|déjà|bientôt)\s)?(?:fait (?:de même|pareil)|suivi(?!e|\s(?:(?:de|par)(?!\p{L})|d'|l'(?:affaire|enquête)))|emboîté le pas|suivi le mouvement|imitée?s?|embrayé)|en (?:a|ont|avait|avaient|fit|firent) (?:bientôt )?(?:fait )?autant|f(?:it|irent) (?:de même|pareil)|l'(?:a|ont|avait|avaient) (?:déjà |aussi )?fait(?=[.,;]| (?:dès|en|le|avant|aussi|à son tour|deux|trois|un|quelques)(?!\p{L}))|suivi(?:t|rent)(?!\s(?:(?:de|par)(?!\p{L})|d'|l'(?:affaire|enquête)))|(?:lui|leur) emboît(?:e|ent|a|èrent) le pas|did (?:so|the same|likewise)|had done (?:so|the same)|has done (?:so|the same)|(?:(?:has|have|had) )?(?:took|taken|imposed|introduced) (?:an? )?(?:similar|the same|comparable|identical) (?:action|steps?|measures?|moves?|curbs|bans?)(?=[,.;]| (?:in|on|a|an|two|three|four|six|days|weeks|months|later|last|this|within|soon|shortly)(?!\p{L}))|(?:a|ont|avait|avaient) pris (?:une|des|la) (?:même (?:décision|mesure)|(?:décisions?|mesures?) (?:similaire|identique|semblable|comparable)s?)(?=[,.;]| (?:en|dès|le|avant|à son tour|deux|trois|un|quelques)(?!\p{L}))|follows(?= suit(?!\p{L})| with (?:its|an?)(?!\p{L}))|(?:has |have |had )?followed(?= suit(?!\p{L})|[,.;]| (?:in|on|a|an|two|three|four|six|days|weeks|months|later|with|by|last|this|within|the same|soon|shortly)(?!\p{L})))(?!\p{L})/iu
);

/** Characters behind the verb within which its day stands. */
const SOON = 40;

/** The day behind the verb; « en octobre de la même année » is of the year of what is repeated. */
function dayOf(scene: Scene, behind: number, { date: { date: before } }: Draft): string | null {
  if (SAME_MONTH.test(scene.text.slice(behind - scene.start))) return before?.slice(0, 7) ?? null;
  const told = scene.dates.find(({ start }) => start >= behind && start < behind + SOON);
  if (!told?.date || !SAME_YEAR.test(scene.text.slice(told.end - scene.start))) return told?.date ?? null;
  return before === null ? null : before.slice(0, 4) + told.date.slice(4);
}

const SAME_YEAR = /^,?\s(?:de la même année|(?:of )?(?:the|that) same year)/iu;

const SAME_MONTH =
  /^(?:\ssuit)?,?\s(?:within the month|(?:in )?the same month|le même mois|dans le mois)(?!\p{L})/iu;

/** The authority or place right before the verb, and those that « et » joins to it: “Taiwan and Australia followed”. */
export function subjectsOf(scene: Scene, verb: number): Mention[] {
  const before = [...scene.authorities, ...scene.places]
    .filter(({ end }) => end < verb)
    .sort((a, b) => b.end - a.end);
  const subjects: Mention[] = [];
  let last = verb;
  for (const mention of before) {
    const gap = scene.text.slice(mention.end - scene.start, last - scene.start);
    const lead = scene.text.slice(0, mention.start - scene.start);
    const joined = subjects.length === 0 ? ASIDE : subjects.length === 1 ? AND : LISTED;
    if (!joined.test(gap) || WHERE.test(lead)) break;
    subjects.unshift(mention);
    last = mention.start;
  }
  return subjects;
}

const AND = /^,?\s(?:et|and)\s(?:(?:the|la|le|les)\s|l')?$/u;
const LISTED = /^,\s(?:(?:the|la|le|les)\s|l')?$/u;

/** “Shares in Hong Kong followed suit”. */
const WHERE =
  /(?:^|\s)(?:in|at|of|from|to|near|after|like|since|à|en|de|du|des|dans|vers|après|comme|depuis)\s(?:the\s|la\s|le\s|les\s|l')?$|\sd'$/iu;
const ASIDE =
  /^(?:'s\s[\p{Ll} -]{4,30}?|\s(?!qui\s|that\s)\p{Ll}{4,})?(?:,[^,;.]{2,40},)?\s(?:(?:lui|leur|en|y|l'|soon|later|then|also|had|has)\s?)*$/u;

/** « puis Ottawa en mai 2022 ». */
function nextOf(scene: Scene, from: number): Mention | undefined {
  const after = [...scene.authorities, ...scene.places].filter(({ start }) => start >= from);
  const next = after.sort((a, b) => a.start - b.start)[0];
  const gap = next && scene.text.slice(from - scene.start, next.start - scene.start);
  return gap !== undefined && THEN.test(gap) ? next : undefined;
}

const THEN = /^[^.;:]{0,50},?\s(?:puis|then|et|and)\s(?:then\s)?(?:l'|la\s|le\s|les\s|the\s)?$/iu;

/** Whether another authority can repeat it. */
function isRepeatable({ type, status, targets }: Draft): boolean {
  return REPEATED.has(type) && status === 'done' && targets.length > 0;
}

/** What one authority after another does. */
export const REPEATED: ReadonlySet<string> = new Set([
  'ban',
  'fine',
  'restriction',
  'order',
  'investigation_opened',
  'lawsuit'
]);
