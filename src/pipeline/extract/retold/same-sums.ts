import type { Mention } from '../../types.ts';
import type { ActorReader } from '../agents/actors.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { partial } from '../dates/calendar.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { latestBefore, spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * Returns a function that finds fines whose sum is that of the fine told just before: “The Greek authority imposed the same amount in July”, « La Cnil
 * s’aligne en octobre », « Elle réclame le même montant à B ». By whoever is the subject, against the same companies or the one that follows.
 * `drafts` are those of the clipping.
 */
export function createSameSumFinder(
  actorOf: ActorReader,
  peopleIn: (scene: Scene) => Mention | null
): (text: string, reader: SceneReader, drafts: readonly Draft[]) => Draft[] {
  return (text, reader, drafts) => {
    const fines = drafts.filter(isFine);
    if (fines.length === 0) return [];
    return SAME.all(text).flatMap(({ index, 0: words }): Draft[] => {
      const scene = reader.at(index);
      const model = latestBefore(fines, scene, index, reader);
      const target = model && struckBehind(scene, index, index + words.length, model);
      if (!model || target === undefined || scene.inTitle) return [];
      const mention = subjectOf(scene, index, peopleIn(scene));
      const taken = target !== null && TAKEN_UP.test(scene.text.slice(0, index - scene.start));
      const actor = mention ? actorOf(mention, model) : taken ? model : null;
      if (!actor || (target === null && actor.jurisdiction === model.jurisdiction)) return [];
      const { authorities, jurisdiction } = actor;
      const targets = target === null ? model.targets : [target];
      const isTold = drafts.some(
        (one) =>
          one.type === 'fine' &&
          one.start === scene.start &&
          one.jurisdiction === jurisdiction &&
          one.targets.some((id) => targets.includes(id))
      );
      if (isTold) return [];
      return [
        {
          ...model,
          ...TOLD_AGAIN,
          authorities,
          jurisdiction,
          targets,
          amount: model.amount,
          currency: model.currency,
          date: partial(dayOf(scene, index, model)),
          rule: SAME_SUM,
          ...spanOf(scene)
        }
      ];
    });
  };
}

/** The rule of a fine of the same sum. */
export const SAME_SUM = 'active: the same sum';

function isFine({ type, status, targets, amount }: Draft): boolean {
  return type === 'fine' && status === 'done' && targets.length > 0 && amount !== null;
}

const SUM =
  '(?:the same (?:sum|amount|figure|fine|penalty|bill)|an? (?:identical|equal) (?:sum|amount|figure|fine|penalty)|la même (?:somme|amende|sanction|facture|addition|note)|le même (?:montant|chiffre|tarif)|une (?:amende|somme|sanction) (?:identique|équivalente|du même montant)|un montant (?:identique|équivalent))';
const SAME = createSearch(
  new RegExp(
    `(?<!\\p{L})(?:(?:imposed|levied|set|chose|picked|settled on|asked(?: for)?|demanded|wanted|charged(?: it)?|handed (?:it|down)|took|exacted|issued|arrived at|landed on|fined (?:it|them|the (?:company|firm|group)))\\s${SUM}|(?:(?:l'(?:a|avait)\\s)?(?:précédée?s?|devancée?s?|suivi(?:t|rent)?)|(?:had\\s)?(?:followed|preceded\\s(?:it|them)|gone first|moved first|acted first|beaten (?:it|them) to it))\\s(?:[^.,;:]{0,50}\\s)?(?:with|avec|pour|by|d')\\s?${SUM}|matched\\s(?:it|that|the (?:sum|amount|figure|fine|penalty))|(?:retien(?:t|nent)|retenu|retenait|inflig(?:e|ent|é|eait)|prononc(?:e|ent|é|ait)|impos(?:e|ent|é|ait)|fix(?:e|ent|é|ait)|appliqu(?:e|ent|é|ait)|réclam(?:e|ent|é|ait)|demand(?:e|ent|é|ait)|exig(?:e|ent|é|eait)|factur(?:e|ent|é|ait)|opt(?:e|ent|é|ait) pour|choisi[st]?)\\s(?:(?:elle|lui|aussi|ensuite|également)\\s){0,2}${SUM}|s'(?:aligne(?:nt)?|alignait|est alignée?|était alignée?)(?=[,.;]|\\s(?:en|au|le|à l|un|deux|trois|quelques)(?!\\p{L})))(?!\\p{L})`,
    'iu'
  )
);

/** The company that the sum is asked of: null where it is the one of before, undefined where the sentence speaks of another otherwise. */
function struckBehind(scene: Scene, verb: number, end: number, model: Draft): string | null | undefined {
  const bystanders = bystandersOf(scene);
  const others = scene.companies.filter(
    (mention) =>
      !bystanders.has(mention) &&
      !model.targets.includes(mention.entity ?? '') &&
      (mention.start > verb || model.start !== scene.start)
  );
  const [first] = others;
  if (!first) return null;
  const led = TO_WHOM.test(scene.text.slice(end - scene.start, Math.max(end, first.start) - scene.start));
  return led && others.length === 1 ? (first.entity ?? undefined) : undefined;
}

const TO_WHOM = /^\s(?:(?:à|au|to|of|from|on|against|contre|pour)\s(?:the\s|la\s|le\s|l')?|à\sl')$/u;

/** “, and in July the Greek authority”, « L’autorité grecque, elle, a »: who stands right before the verb. */
function subjectOf(scene: Scene, verb: number, people: Mention | null): Mention | null {
  return (
    [...scene.authorities, ...scene.places, ...(people ? [people] : [])]
      .filter(({ end }) => end <= verb)
      .sort((a, b) => b.end - a.end)
      .find(
        ({ start, end }) =>
          LEADS.test(scene.text.slice(0, start - scene.start)) &&
          HAS.test(scene.text.slice(end - scene.start, verb - scene.start))
      ) ?? null
  );
}

const LEADS =
  /(?:^[«"\s]*|[,;:]\s|(?<!\p{L})(?:and|but|while|et|mais|puis|in \p{L}+|en \p{L}+)\s)(?:(?:the|la|le|les)\s|l')?(?:\p{Lu}[\p{L}-]+'s\s)?$/iu;
const HAS =
  /^(?:\s(?!qui\s|that\s)\p{Ll}{4,})?(?:,[^,;:.]{2,40},)?\s(?:(?:has|had|have|a|avait|ont|then|later|also|itself|aussi|ensuite|lui|leur|\p{Ll}+ment)\s){0,3}$/u;
/** “It asked the same of”: whoever acted before. */
const TAKEN_UP =
  /(?:^[«"\s]*|[,;]\s(?:and\s|et\s)?)(?:it|they|elle|il)\s(?:(?:then|later|also|has|had|a|avait|aussi|ensuite)\s){0,2}$/iu;

/** The day that the sentence tells behind the verb, else before it; a month without its year is the next one after the fine before, and the last one before it where it « avait » been. */
function dayOf(scene: Scene, verb: number, { date: { date: before } }: Draft): string | null {
  const behind = scene.dates.filter(({ start }) => start > verb);
  const [day] = (behind.length > 0 ? behind : [...scene.dates]).sort(
    (a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0)
  );
  if (!day?.date) return null;
  const words = scene.text.slice(day.start - scene.start, day.end - scene.start);
  if (before === null || /\d{4}/.test(words) || !MONTH.test(words)) return day.date;
  const year = Number(before.slice(0, 4));
  const rest = day.date.slice(4);
  const isLater = `${year}${rest}`.slice(0, before.length) > before.slice(0, 4 + rest.length);
  if (SAME_YEAR.test(scene.text)) return `${year}${rest}`;
  const earlier = HAD.test(scene.text.slice(0, verb - scene.start));
  return `${year + (earlier ? (isLater ? -1 : 0) : isLater ? 0 : 1)}${rest}`;
}

const MONTH =
  /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december)/iu;
const SAME_YEAR = /(?:de la même année|(?:of )?(?:the|that) same year)/iu;
const HAD = /\s(?:avait|avaient|had)\s(?:\p{Ll}+\s)?$/u;
