import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { idsOf } from '../targets/sentence-about.ts';
import { listBack } from '../names/name-lists.ts';
import { partial } from '../dates/calendar.ts';
import type { AmountMention } from '../sums/amounts.ts';
import { STEP, subjectsOf } from './followers.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * The actions that a company suffered as another had just before: “B faced a similar ban from December 2020”, « B avait subi le même sort en
 * 2023 ». The same action by the same authority, on its own day. `drafts` are those of the clipping.
 */
export function findSameFates(
  text: string,
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader
): Draft[] {
  if (drafts.length === 0) return [];
  const dealt = findSameMeasures(text, reader, drafts, actorOf);
  const suffered = SAME.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const scene = reader.at(index);
    const company = subjectOf(scene, index);
    const model = company && modelOf(drafts, words, scene, reader);
    if (!company || !model || scene.inTitle) return [];
    const elsewhere = scene.authorities.length > 0 || scene.places.length > 0;
    if (elsewhere) return [];
    const day = scene.dates.find(({ start }) => start > index + words.length) ?? scene.dates[0];
    // “A’s B suffered the same fate”: B alone.
    const before = scene.companies.filter(
      ({ end }) => end <= company.end && !/^'s?\s/u.test(scene.text.slice(end - scene.start))
    );
    const fallen = idsOf(listBack(scene, before));
    const sums = scene.amounts.filter(({ converted }) => !converted);
    const paid = (id: string) => (sums.length === fallen.length ? sums[fallen.indexOf(id)] : undefined);
    return fallen
      .filter(
        (id) =>
          !model.targets.includes(id) &&
          !drafts.some(({ start, targets }) => start === scene.start && targets.includes(id))
      )
      .map((id) => ({
        ...model,
        targets: [id],
        ...TOLD_AGAIN,
        ...sumOf(model.type === 'fine' ? paid(id) : undefined),
        completeness: 0,
        date: partial(day?.date ?? null),
        rule: 'subject: the same fate',
        ...spanOf(scene)
      }));
  });
  return [...suffered, ...dealt];
}

/** “It reached a similar settlement with B nine days later”, « Elle a pris une mesure identique contre B », “Spain took similar action against B”: whom whoever acted before, or another one, strikes next. */
function findSameMeasures(
  text: string,
  reader: SceneReader,
  drafts: readonly Draft[],
  actorOf: ActorReader
): Draft[] {
  return SAME_TO.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const scene = reader.at(index);
    const company = scene.companies.find(({ start }) => start === index + words.length);
    const joined = ALSO.test(scene.text.slice(0, index - scene.start));
    const model =
      company &&
      (joined ? drafts.find((one) => isInSight(one, scene)) : modelOf(drafts, words, scene, reader));
    if (!company?.entity || !model || scene.inTitle || model.targets.includes(company.entity)) return [];
    const others = [...scene.authorities, ...scene.places].some(({ end }) => end <= index);
    const isTold = drafts.some(
      ({ start, targets }) => start === scene.start && targets.includes(company.entity ?? '')
    );
    const [subject] = others && !joined ? subjectsOf(scene, index) : [];
    const actor = subject ? actorOf(subject, model) : null;
    const isBySame = joined || (!others && BY_THE_SAME.test(scene.text.slice(0, index - scene.start)));
    if (isTold || !(isBySame || actor)) return [];
    const day = scene.dates.find(({ start }) => start >= company.end) ?? scene.dates[0];
    const [sum, ...more] = scene.amounts.filter(({ converted }) => !converted);
    const paid = model.type === 'fine' && more.length === 0 ? sum : undefined;
    return [
      {
        ...model,
        ...(actor ?? {}),
        targets: [company.entity],
        ...TOLD_AGAIN,
        ...sumOf(paid),
        completeness: 0,
        date: partial(day?.date ?? null),
        rule: 'active: the same measure',
        ...spanOf(scene)
      }
    ];
  });
}

function sumOf(sum: AmountMention | undefined): Partial<Draft> {
  return sum ? { amount: sum.value, currency: sum.currency } : {};
}

/** What the sentence itself has told of somebody else. */
function isInSight({ type, status, start }: Draft, scene: Scene): boolean {
  return (
    start === scene.start && status === 'done' && (SUFFERED.has(type) || type === 'investigation_opened')
  );
}

/** “…, and did the same to B”. */
const ALSO =
  /(?:,?\s(?:and|et|then|puis|before|avant d[e'])|;\s(?:it|they|elle|il))\s(?:(?:then|later|has|had|a|avait|ensuite)\s){0,2}$/u;
const MEASURE = '(?:settlement|order|ban|deal|agreement|decree|measure|restriction|injunction|prohibition)s?';
const MESURE = '(?:accord|injonction|mesure|interdiction|ordonnance|restriction|ordre|transaction)s?';
const STEPS = '(?:(?:regulatory |legal |enforcement )?(?:action|steps?|moves?|measures))';
const ALIKE = '(?:near-|almost )?(?:similar|comparable|identical|parallel|matching)';
const PAREIL = '(?:semblable|similaire|identique|comparable|analogue)s?';
const SAME_TO = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:(?:reached|struck|signed|concluded|imposed|issued|announced|took|handed down|obtained|won|secured)\\s(?:an?|the)\\s(?:${ALIKE}|same)\\s(?:\\p{Ll}+\\s)?${MEASURE}\\s(?:with|on|against|to|for|over)|(?:took|taken|made|brought)\\s(?:(?:an?|the)\\s)?(?:${ALIKE}|same)\\s${STEPS}\\s(?:with|on|against)|(?:did|has done|had done)\\sthe same\\s(?:to|with)|(?:conclu|signé|imposé|pris|prononcé|adressé|passé|obtenu|arraché|engagé)\\s(?:une?|des|le|la)\\s(?:${MESURE}\\s${PAREIL}|action\\s${PAREIL}|même\\s${MESURE})\\s(?:à|avec|contre|visant|pour)|(?:a|avait|ont)\\s(?:fait de même (?:avec|pour)|réservé le même (?:sort|traitement) à|infligé le même (?:sort|traitement) à))\\s(?:(?:the|la|le)\\s|l')?`,
    'iu'
  )
);
/** Nobody else than a pronoun, or words for an authority, stands before the verb. */
const BY_THE_SAME =
  /^[«"\s]*(?:(?:and|et|then|puis|later)\s)?(?:[\p{L}\d' -]{3,40},\s)?(?:it|they|elle|il|the (?:agency|regulator|watchdog|authority|commission|ministry|court|country)|l'(?:agence|autorité)|le (?:régulateur|gendarme|ministère|juge)|la commission)\s(?:(?:has|had|a|avait|also|then|later|since|aussi|ensuite|depuis|\p{Ll}+ly|\p{Ll}+ment)\s){0,3}$/iu;

const SAME = createSearch(
  /(?<!\p{L})(?:(?:y (?:a|ont|avait|avaient) eu droit|(?:got|(?:was|were) (?:given|dealt)) the same treatment)|(?:faced|suffered|received|met|shared|drew|hit (?:by|with)|struck by|subject to)\s(?:with\s)?(?:an?|the)?\s?(?:similar|same|comparable|identical)\s(?:embargo|fate|ban|curbs?|restrictions?|measures?|treatment|orders?|block|suspension)|(?:connu|subi|reçu|essuyé)\s(?:le même (?:sort|traitement)|un (?:sort|traitement) (?:semblable|identique|similaire|comparable)|(?:une\s|la\s|des\s|l')?(?:mesures?|interdiction|restrictions?|suspension|blocage) (?:semblables?|analogues?|similaires?|identiques?|comparables?)))(?!\p{L})/iu
);

/** The company right before the verb, or before the apposition that stands there: “A, another house of B, suffered”. */
function subjectOf(scene: Scene, verb: number): Mention | undefined {
  const bystanders = bystandersOf(scene);
  return scene.companies.find(
    (mention) =>
      mention.end < verb &&
      !bystanders.has(mention) &&
      HAS.test(scene.text.slice(mention.end - scene.start, verb - scene.start))
  );
}

const HAS =
  /^(?:,[^,;:]{3,60},)?\s(?:(?:has|had|have|a|avait|avaient|ont|also|aussi|already|déjà|was|were|been)\s){0,3}$/u;

/** How many sentences back the action stands that is repeated. */
const BACK = 2;

function modelOf(
  drafts: readonly Draft[],
  words: string,
  scene: Scene,
  reader: SceneReader
): Draft | undefined {
  let from: Scene = scene;
  for (let i = 0; i < BACK; i++) from = reader.before(from) ?? from;
  return drafts
    .filter(
      ({ type, status, start, end }) =>
        (ORDER.test(words)
          ? type === 'order'
          : SUFFERED.has(type) ||
            (TREATMENT.test(words) && TREATED.has(type) && (type === 'fine' || !STEP.test(words))) ||
            (type === 'fine' && (FATE.test(words) || AGREEMENT.test(words)))) &&
        status === 'done' &&
        start >= from.start &&
        end <= scene.start
    )
    .sort((a, b) => Number(TREATED.has(a.type)) - Number(TREATED.has(b.type)) || b.start - a.start)[0];
}

/** “received a similar order”. */
const ORDER = /orders?$/iu;

/** “got the same treatment”, “took similar action”: of whatever kind. */
const TREATMENT =
  /treatment|traitement|eu droit|(?<!\p{L})(?:actions?|steps?|moves?|measures|mesures)(?!\p{L})/iu;
/** “concluded a similar agreement with”: by which somebody pays, too. */
const AGREEMENT = /(?:settlement|agreement|deal|accord|transaction)s?\s/iu;
/** « connu le même sort »: a measure or a fine. */
const FATE = /(?<!\p{L})(?:sort|fate)$/iu;
const TREATED: ReadonlySet<string> = new Set(['fine', 'lawsuit', 'investigation_opened']);

const SUFFERED: ReadonlySet<string> = new Set(['ban', 'restriction', 'order']);
